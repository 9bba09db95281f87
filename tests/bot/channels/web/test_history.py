"""The web channel's history: a message is answered once, whoever sends it again, and forgotten when asked."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.channels.web import history as web_history
from bot.channels.web import history_table
from bot.channels.web.history import History
from bot.channels.web.history_table import WebTurn
from bot.conversations.database import open_engine
from bot.conversations.erasures import Erasures, erasures_for
from bot.conversations.store import conversation_store_for
from bot.privacy import conversation_id, pseudonym, secret_key
from bot.settings import Settings


class Rasa:
    """Answers, and counts how often it was asked."""

    def __init__(self, text: str = "an answer", seconds: float = 0) -> None:
        self.asked = 0
        self._text = text
        self._seconds = seconds

    async def __call__(self) -> dict[str, Any]:
        self.asked += 1
        await asyncio.sleep(self._seconds)
        return {"status": "answered", "text": self._text}


@pytest.fixture
def settings(database: Settings) -> Settings:
    """SQLite, and PostgreSQL where the tests have one."""
    return database


def texts(turns: list[WebTurn]) -> list[str]:
    return [turn.text for turn in turns]


def written(settings: Settings) -> str:
    """All that lies in the table."""
    engine = open_engine(settings)
    with engine.connect() as connection:
        rows = connection.execute(sa.select(history_table.web_turn)).all()
    engine.dispose()
    return repr(rows)


def test_a_message_sent_again_gets_the_first_answer(settings: Settings) -> None:
    async def run() -> None:
        rasa = Rasa()
        history = History(settings)
        first = await history.answer_once("visitor", "message-1", "when?", rasa)
        assert await history.answer_once("visitor", "message-1", "when?", rasa) == first
        restarted = History(settings)
        again = await restarted.answer_once("visitor", "message-1", "when?", rasa)
        assert (again.answer, rasa.asked) == (first.answer, 1)
        await restarted.answer_once("visitor", "message-2", "when?", rasa)
        await restarted.answer_once("another", "message-1", "when?", rasa)
        assert rasa.asked == 3

    asyncio.run(run())


def test_a_message_sent_twice_at_once_is_asked_once(settings: Settings) -> None:
    async def run() -> None:
        rasa = Rasa(seconds=0.1)
        history = History(settings)
        both = await asyncio.gather(
            *(history.answer_once("visitor", "message-1", "when?", rasa) for _ in range(5))
        )
        assert (len({repr(turn) for turn in both}), rasa.asked) == (1, 1)

    asyncio.run(run())


def test_who_hangs_up_finds_the_answer_later(settings: Settings) -> None:
    async def run() -> None:
        rasa = Rasa(seconds=0.1)
        history = History(settings)
        waiting = asyncio.create_task(history.answer_once("visitor", "message-1", "when?", rasa))
        await asyncio.sleep(0.05)
        waiting.cancel()
        while not await history.last("visitor"):
            await asyncio.sleep(0.1)
        assert texts(await history.last("visitor")) == ["when?"]
        assert (await history.answer_once("visitor", "message-1", "when?", rasa)).answer
        assert rasa.asked == 1

    asyncio.run(run())


def test_a_message_claimed_by_a_process_that_died_is_answered(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web_history, "ANOTHER_PROCESS_SECONDS", 0.3)

    async def never() -> dict[str, Any]:
        await asyncio.sleep(60)
        return {}

    async def run() -> None:
        dying = asyncio.create_task(History(settings).answer_once("visitor", "message-1", "when?", never))
        await asyncio.sleep(0.3)
        dying.cancel()
        rasa = Rasa()
        turn = await History(settings).answer_once("visitor", "message-1", "when?", rasa)
        assert (turn.answer or {})["text"] == "an answer"
        assert texts(await History(settings).last("visitor")) == ["when?"]

    asyncio.run(run())


def test_history_is_in_order_and_each_visitors_own(settings: Settings) -> None:
    async def run() -> None:
        history = History(settings)
        for number in range(60):
            await history.answer_once("visitor", f"message-{number}", f"question {number}", Rasa())
        await history.answer_once("another", "message-0", "mine", Rasa())
        assert texts(await history.last("visitor")) == [f"question {number}" for number in range(10, 60)]
        assert texts(await history.last("another")) == ["mine"]
        await conversation_store_for(settings).forget(
            pseudonym(conversation_id("web", "visitor"), secret_key(settings))
        )
        assert await history.last("visitor") == []
        assert texts(await history.last("another")) == ["mine"]

    asyncio.run(run())


def test_thumbs_are_for_ones_own_answers(settings: Settings) -> None:
    async def run() -> None:
        history = History(settings)
        await history.answer_once("visitor", "message-1", "when?", Rasa())
        assert await history.judge("another", "message-1", "up") is None
        assert await history.judge("visitor", "message-2", "up") is None
        judged = await history.judge("visitor", "message-1", "down")
        assert judged and judged.verdict == "down"
        assert [turn.verdict for turn in await History(settings).last("visitor")] == ["down"]

    asyncio.run(run())


def test_what_is_stored_has_no_name_and_no_number(settings: Settings) -> None:
    async def run() -> None:
        text = "call 010-1234-5678 or a@example.org"
        history = History(settings)
        turn = await history.answer_once("visitor-name", "message-1", text, Rasa(f"You wrote {text}"))
        assert "010-1234-5678" in (turn.answer or {})["text"]
        kept = written(settings)
        assert not [each for each in ("010-1234-5678", "a@example.org", "visitor-name") if each in kept]
        assert "[phone]" in kept

    asyncio.run(run())


def test_the_offices_own_number_is_not_masked(settings: Settings) -> None:
    async def run() -> None:
        await History(settings).answer_once(
            "visitor", "message-1", "how do I reach a person?", Rasa("Call 032-320-3000.")
        )
        (turn,) = await History(settings).last("visitor")
        assert (turn.answer or {})["text"] == "Call 032-320-3000."

    asyncio.run(run())


def test_old_turns_are_purged(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        history = History(settings.but(retention_days=1))
        await history.answer_once("visitor", "message-1", "old", Rasa())
        now = web_history.time.time()
        monkeypatch.setattr(web_history.time, "time", lambda: now + 90_000)
        await history.answer_once("visitor", "message-2", "new", Rasa())
        await history.purge()
        assert texts(await history.last("visitor")) == ["new"]

    asyncio.run(run())


def test_with_no_retention_nothing_is_written(tmp_path: Path) -> None:
    async def run() -> None:
        history = History(Settings(root=tmp_path, retention_days=0))
        rasa = Rasa()
        await history.answer_once("visitor", "message-1", "when?", rasa)
        await history.answer_once("visitor", "message-1", "when?", rasa)
        assert texts(await history.last("visitor")) == ["when?"]
        assert rasa.asked == 1
        assert not list(tmp_path.rglob("*.sqlite"))

    asyncio.run(run())


def conversation_of(visitor: str, settings: Settings) -> str:
    return pseudonym(conversation_id("web", visitor), secret_key(settings))


def test_with_no_retention_what_was_asked_after_a_forget_stays(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path, retention_days=0)

    async def run() -> None:
        history, rasa = History(settings), Rasa()
        conversation, before = conversation_of("visitor", settings), time.time() - 1
        await history.answer_once("visitor", "message-1", "when?", rasa)
        erasures_for(settings).know(conversation, before)
        assert texts(await history.last("visitor")) == ["when?"]
        await history.answer_once("visitor", "message-1", "when?", rasa)
        assert rasa.asked == 1
        erasures_for(settings).know(conversation, time.time())
        assert await history.last("visitor") == []

    asyncio.run(run())


def test_with_no_retention_one_thread_may_forget_while_another_writes(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path, retention_days=0)
    history, writing, go_on = History(settings), threading.Event(), threading.Event()

    def write(connection: Connection) -> None:
        connection.execute(sa.text("begin immediate"))
        writing.set()
        go_on.wait(60)
        connection.execute(sa.text("commit"))

    with ThreadPoolExecutor(2) as threads:
        written = threads.submit(history._database.run, write)
        assert writing.wait(60)
        forgotten = threads.submit(
            erasures_for(settings).know, conversation_of("visitor", settings), time.time()
        )
        time.sleep(0.2)
        go_on.set()
        assert (written.result(), forgotten.result()) == (None, None)
    assert not history._database.is_away


def test_visitors_are_answered_once_while_the_database_is_away(tmp_path: Path) -> None:
    async def run() -> None:
        unreachable = "postgresql://nobody@127.0.0.1:1/nothing"
        history = History(Settings(root=tmp_path, database_url=unreachable, secret="for tests"))
        rasa = Rasa()
        first = await history.answer_once("visitor", "message-1", "when?", rasa)
        assert await history.answer_once("visitor", "message-1", "when?", rasa) == first
        assert rasa.asked == 1
        assert texts(await history.last("visitor")) == ["when?"]

    asyncio.run(run())


def test_what_another_process_has_noted_to_forget_is_withheld_while_the_database_is_away(
    tmp_path: Path,
) -> None:
    """This process may be the one that answered before."""
    unreachable = "postgresql://nobody@127.0.0.1:1/nothing"
    settings = Settings(root=tmp_path, database_url=unreachable, secret="for tests")

    async def run() -> None:
        rasa, history = Rasa(), History(settings)
        await history.answer_once("visitor", "message-1", "when?", rasa)
        await history.answer_once("another", "message-1", "when?", rasa)
        Erasures(settings).note(conversation_of("visitor", settings), time.time())
        assert await history.last("visitor") == []
        assert await history.judge("visitor", "message-1", "up") is None
        assert texts(await history.last("another")) == ["when?"]
        await history.answer_once("visitor", "message-1", "when?", rasa)
        assert rasa.asked == 3
        assert texts(await history.last("visitor")) == ["when?"]

    asyncio.run(run())


def test_two_processes_asked_at_once_answer_once(postgres: Settings) -> None:
    async def run() -> None:
        rasa = Rasa(seconds=0.3)
        both = await asyncio.gather(
            *(History(postgres).answer_once("visitor", "message-1", "when?", rasa) for _ in range(2))
        )
        assert ([turn.answer for turn in both], rasa.asked) == ([both[0].answer] * 2, 1)

    asyncio.run(run())
