"""A call is answered once, whichever process it comes to; nobody can read what is kept of it."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from pipe import Pipe

from bot.channels.messenger import answered as module
from bot.channels.messenger import answered_table as rows
from bot.channels.messenger.answered import Asking
from bot.conversations.arrival import arriving
from bot.conversations.database import open_engine
from bot.conversations.erasures import erasures_for
from bot.erasure import forget, forget_texts
from bot.privacy import conversation_id, pseudonym, secret_key
from bot.settings import Settings


class Answered(module.Answered):
    """What was answered on one channel."""

    def __init__(self, settings: Settings, channel: str = "kakao") -> None:
        super().__init__(settings, channel)


class Rasa:
    """Answers, and counts how often it was asked, and how often it was too late."""

    def __init__(self, seconds: float = 0) -> None:
        self.asked = self.late = 0
        self.lasts: list[dict[str, Any] | None] = []
        self._seconds = seconds

    async def __call__(self, last: dict[str, Any] | None) -> dict[str, Any]:
        self.asked += 1
        self.lasts.append(last)
        await asyncio.sleep(self._seconds)
        return {"outputs": [f"answer {self.asked} of Harbin"]}

    def is_late(self) -> None:
        self.late += 1


PERSON, ANOTHER = "ab" * 32, "cd" * 32
"""Pseudonyms, by which conversations are named."""


async def ask(
    answered: Answered,
    rasa: Rasa,
    words: str = "Harbin?",
    person: str = PERSON,
    *,
    seconds: float = 2.0,
    goes_on: bool = False,
    number: str = "",
) -> dict[str, Any] | None:
    asking = Asking(rasa, contextlib.nullcontext, rasa.is_late, goes_on=goes_on, number=number)
    return await answered.within(seconds, person, words, asking)


def put_forward(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    """The clock of the day, by which answers are kept."""
    later = module.time.time() + seconds
    monkeypatch.setattr(module.time, "time", lambda: later)


def written(settings: Settings) -> list[Any]:
    """All that lies in the table."""
    engine = open_engine(settings)
    rows.create_table(engine)
    with engine.connect() as connection:
        found = connection.execute(sa.select(rows.messenger_answer)).all()
    engine.dispose()
    return list(found)


def test_the_same_words_within_three_seconds_are_one_call_also_after_a_restart(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        rasa, answered = Rasa(), Answered(database)
        first = await ask(answered, rasa)
        assert await ask(answered, rasa) == first
        assert await ask(Answered(database), rasa) == first
        await ask(answered, rasa, "Okayama?")
        await ask(answered, rasa, person=ANOTHER)
        assert rasa.asked == 3
        later = module.time.time() + 3.1
        monkeypatch.setattr(module.time, "time", lambda: later)
        assert await ask(answered, rasa) == {"outputs": ["answer 4 of Harbin"]}

    asyncio.run(run())


def test_a_call_that_is_repeated_under_its_number_is_one_for_a_minute(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        rasa, answered = Rasa(), Answered(database)
        first = await ask(answered, rasa, number="a1")
        put_forward(monkeypatch, 30)
        assert await ask(answered, rasa, number="a1") == first
        assert answered.known(PERSON, "Harbin?", "a1") == first
        assert answered.known(PERSON, "Harbin?", "a2") is None
        assert await ask(Answered(database), rasa, number="a1") == first
        assert await ask(answered, rasa, "Okayama?", number="a1") != first
        assert await ask(answered, rasa, number="a2") == {"outputs": ["answer 3 of Harbin"]}
        assert await ask(answered, rasa, number="a3") == {"outputs": ["answer 3 of Harbin"]}
        put_forward(monkeypatch, 61)
        await ask(answered, rasa, number="a2")
        assert rasa.asked == 4

    asyncio.run(run())
    assert not any("a1" in row or "a2" in row for row in map(tuple, written(database)))


def test_two_channels_do_not_read_each_others_answers(database: Settings) -> None:
    async def run() -> None:
        rasa = Rasa()
        await ask(Answered(database), rasa)
        other = Answered(database, "pigeon")
        await ask(other, rasa)
        assert (rasa.asked, rasa.lasts) == (2, [None, None])

    asyncio.run(run())


def test_two_processes_ask_once(postgres: Settings) -> None:
    async def run() -> None:
        rasa = Rasa(1.3)
        one, other = Answered(postgres), Answered(postgres)
        answers = await asyncio.gather(*(ask(each, rasa) for each in (one, other, one)))
        assert (rasa.asked, len({str(answer) for answer in answers})) == (1, 1)
        one.close()
        other.close()

    asyncio.run(run())


def test_an_answer_that_came_too_late_is_there_for_the_next_call(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        rasa, answered = Rasa(0.2), Answered(database)
        assert await ask(answered, rasa, seconds=0.01) is None
        await asyncio.gather(*answered._under_way.values())
        now, later = module.time.time, 20.0
        monkeypatch.setattr(module.time, "time", lambda: now() + later)
        restarted = Answered(database)
        assert await ask(restarted, rasa) == {"outputs": ["answer 1 of Harbin"]}
        later += 3.1
        assert await ask(restarted, rasa) == {"outputs": ["answer 2 of Harbin"]}

    asyncio.run(run())


def test_more_gets_the_last_answer_also_after_a_restart_and_after_more(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        rasa = Rasa()
        now = module.time.time()
        for number, words in enumerate(("Harbin?", "more", "more", "Okayama?", "more")):
            later = now + 4 * number
            monkeypatch.setattr(module.time, "time", lambda later=later: later)
            await ask(Answered(database), rasa, words)
        told = [last and last["outputs"][0][:8] for last in rasa.lasts]
        assert told == [None, "answer 1", "answer 2", "answer 3", "answer 4"]

    asyncio.run(run())


def test_nothing_that_lies_in_the_table_can_be_read(database: Settings) -> None:
    async def run() -> None:
        await ask(Answered(database), Rasa(), "Harbin? 010-1234-5678")

    asyncio.run(run())
    (row,) = written(database)
    assert row.answer and not any(word in repr(row.answer) + row.words for word in ("Harbin", "5678"))


def test_with_another_key_it_is_asked_again(database: Settings) -> None:
    async def run() -> None:
        rasa = Rasa()
        await ask(Answered(database), rasa)
        other = Answered(database.but(secret="another key"))
        assert await ask(other, rasa) == {"outputs": ["answer 2 of Harbin"]}
        assert rasa.lasts == [None, None]

    asyncio.run(run())


def test_it_is_forgotten_when_a_person_asks_and_by_the_command(database: Settings) -> None:
    person, other = (
        pseudonym(conversation_id("kakao", name), secret_key(database)) for name in ("person", "other")
    )

    async def run() -> None:
        rasa, answered = Rasa(), Answered(database)
        for words in ("Harbin?", "/forget"):
            await ask(answered, rasa, words, person)
        await ask(answered, rasa, "Harbin?", other)
        await answered.forget(person, but="/forget")
        assert sorted(row.conversation for row in written(database)) == sorted((person, other))
        assert forget(database, "kakao:person")
        assert [row.conversation for row in written(database)] == [other]

    asyncio.run(run())


def test_a_running_process_does_not_tell_what_the_command_forgot(database: Settings) -> None:
    person = pseudonym(conversation_id("kakao", "person"), secret_key(database))

    async def run() -> None:
        rasa, answered = Rasa(), Answered(database)
        await ask(answered, rasa, "Harbin?", person)
        assert forget(database, "kakao:person")
        await ask(answered, rasa, "more", person)
        assert await ask(answered, rasa, "Harbin?", person) == {"outputs": ["answer 3 of Harbin"]}
        assert rasa.lasts[:2] == [None, None]

    asyncio.run(run())


def test_an_answer_that_nobody_has_seen_is_not_the_last(database: Settings) -> None:
    async def run() -> None:
        rasa, slow, answered = Rasa(), Rasa(0.1), Answered(database)
        first = await ask(answered, rasa)
        assert await ask(answered, slow, "more", seconds=0.01) is None
        await asyncio.sleep(0.3)
        await ask(answered, rasa, "go on")
        assert rasa.lasts == [None, first]

    asyncio.run(run())


def test_it_is_kept_for_an_hour(database: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        answered = Answered(database)
        await ask(answered, Rasa())
        await answered.purge()
        assert len(written(database)) == 1
        later = module.time.time() + 3_601
        monkeypatch.setattr(module.time, "time", lambda: later)
        await answered.purge()
        assert written(database) == []

    asyncio.run(run())


def test_with_0_days_nothing_is_stored_and_what_was_goes(database: Settings) -> None:
    async def run() -> None:
        await ask(Answered(database), Rasa())
        keeps_none = database.but(retention_days=0)
        rasa, answered = Rasa(), Answered(keeps_none)
        await ask(answered, rasa, "Okayama?")
        await ask(answered, rasa, "Okayama?")
        assert (rasa.asked, len(written(database))) == (1, 1)
        forget_texts(keeps_none)
        assert written(database) == []

    asyncio.run(run())


def test_without_the_database_each_process_knows_its_own(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path, database_url="postgresql://nobody@127.0.0.1:1/none", secret="s")

    async def run() -> None:
        rasa, answered = Rasa(), Answered(settings)
        first = await ask(answered, rasa)
        assert await ask(answered, rasa) == first
        await ask(answered, rasa, "more")
        assert (rasa.asked, rasa.lasts) == (2, [None, first])
        await answered.forget(PERSON, but="more")
        await answered.purge()
        answered.close()

    asyncio.run(run())


def test_a_call_that_fails_is_asked_again(database: Settings) -> None:
    async def fail(_last: object) -> dict[str, Any]:
        raise ValueError("it failed")

    async def run() -> None:
        answered, rasa = Answered(database), Rasa()
        with pytest.raises(ValueError, match="it failed"):
            await answered.within(2.0, PERSON, "Harbin?", Asking(fail, contextlib.nullcontext, rasa.is_late))
        assert await ask(answered, rasa) == {"outputs": ["answer 1 of Harbin"]}

    asyncio.run(run())


def test_who_is_told_twice_that_it_takes_longer_is_counted_once(postgres: Settings) -> None:
    async def run() -> None:
        rasa, one, other = Rasa(0.6), Answered(postgres), Answered(postgres)
        calls = (ask(each, rasa, seconds=0.2) for each in (one, other, one))
        assert await asyncio.gather(*calls) == [None] * 3
        while not rasa.late:
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.3)
        assert (rasa.asked, rasa.late) == (1, 1)
        one.close()
        other.close()

    asyncio.run(run())


def test_what_goes_on_waits_until_it_is_seen_and_comes_once(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        rasa, answered = Rasa(), Answered(database)
        await ask(answered, rasa)
        first = await ask(answered, rasa, "more", goes_on=True)
        put_forward(monkeypatch, 10)
        assert await ask(answered, Slow(rasa), "more", seconds=0.01, goes_on=True) is None
        await asyncio.sleep(0.3)
        put_forward(monkeypatch, 300)
        restarted = Answered(database)
        second = await ask(restarted, rasa, "more", goes_on=True)
        assert second == {"outputs": ["answer 3 of Harbin"]}
        put_forward(monkeypatch, 10)
        await ask(restarted, rasa, "more", goes_on=True)
        assert rasa.lasts == [None, {"outputs": ["answer 1 of Harbin"]}, first, second]

    asyncio.run(run())


def test_what_goes_on_does_not_wait_while_the_conversation_turns_to_something_else(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def run() -> None:
        rasa, answered = Rasa(), Answered(database)
        await ask(answered, rasa)
        assert await ask(answered, Slow(rasa), "more", seconds=0.01, goes_on=True) is None
        await asyncio.sleep(0.3)
        put_forward(monkeypatch, 10)
        other = await ask(answered, rasa, "Okayama?")
        put_forward(monkeypatch, 10)
        assert await ask(answered, rasa, "more", goes_on=True) == {"outputs": ["answer 4 of Harbin"]}
        assert rasa.lasts[-1] == other

    asyncio.run(run())


def test_an_answer_that_is_seen_late_is_the_last(database: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        rasa, answered = Rasa(), Answered(database)
        assert await ask(answered, Slow(rasa), seconds=0.01) is None
        await asyncio.sleep(0.3)
        put_forward(monkeypatch, 10)
        await ask(answered, rasa, "Okayama?")
        put_forward(monkeypatch, 10)
        seen = await ask(answered, rasa)
        put_forward(monkeypatch, 1)
        await ask(answered, rasa, "more", goes_on=True)
        assert (seen, rasa.lasts[-1]) == ({"outputs": ["answer 1 of Harbin"]}, seen)

    asyncio.run(run())


class Slow(Rasa):
    """Asks another, and takes its time."""

    def __init__(self, rasa: Rasa) -> None:
        super().__init__()
        self._rasa = rasa

    async def __call__(self, last: dict[str, Any] | None) -> dict[str, Any]:
        await asyncio.sleep(0.1)
        return await self._rasa(last)


def test_that_an_answer_was_seen_is_written_while_nobody_waits_for_it(postgres: Settings) -> None:
    """PostgreSQL says nothing more from that statement on, which the store waits 2.2 seconds for."""
    url = sa.engine.make_url(postgres.database_url)
    with Pipe(url.port or 5432) as pipe:
        pipe.stops_at = b"set delivered = 1"
        through = url.set(host="127.0.0.1", port=pipe.port).render_as_string(hide_password=False)
        answered, rasa = Answered(postgres.but(database_url=through)), Rasa(0.3)

        async def run() -> None:
            assert await ask(answered, rasa, seconds=0.1) is None
            assert await ask(answered, rasa, seconds=5.0) == {"outputs": ["answer 1 of Harbin"]}
            assert not pipe.stopped_up  # so that nobody has waited for it
            while not pipe.stopped_up:
                await asyncio.sleep(0.05)

        asyncio.run(run())
        answered.close()


def test_an_answer_that_came_too_late_while_it_was_written_is_not_the_last(postgres: Settings) -> None:
    url = sa.engine.make_url(postgres.database_url)
    with Pipe(url.port or 5432) as pipe:
        through = url.set(host="127.0.0.1", port=pipe.port).render_as_string(hide_password=False)
        answered = Answered(postgres.but(database_url=through))

        class BeforeASlowWrite(Rasa):
            async def __call__(self, last: dict[str, Any] | None) -> dict[str, Any]:
                pipe.delay = 1.0
                return await super().__call__(last)

        async def run() -> None:
            rasa = Rasa()
            await ask(answered, rasa)  # which opens the connections
            slow = BeforeASlowWrite()
            assert await ask(answered, slow, "more", seconds=0.7) is None
            while not slow.late:
                await asyncio.sleep(0.05)
            pipe.delay = 0.0

        asyncio.run(run())
        answered.close()
    assert sorted(row.delivered for row in written(postgres)) == [0, 1]


def test_what_was_forgotten_leaves_the_memory_of_a_running_process(database: Settings) -> None:
    person = pseudonym(conversation_id("kakao", "person"), secret_key(database))

    async def run() -> None:
        rasa, answered = Rasa(), Answered(database)
        await ask(answered, rasa, "Harbin?", person)
        await ask(answered, rasa, "Harbin?", ANOTHER)
        assert forget(database, "kakao:person")
        erasures_for(database).look()
        assert [place.conversation for place in answered._kept._recent] == [ANOTHER]

    asyncio.run(run())


def test_what_is_forgotten_while_it_is_answered_is_not_kept(database: Settings) -> None:
    person = pseudonym(conversation_id("kakao", "person"), secret_key(database))

    async def run() -> None:
        rasa, answered = Rasa(0.3), Answered(database)
        call = asyncio.create_task(ask(answered, rasa, "Harbin?", person))
        await asyncio.sleep(0.1)
        forget(database, "kakao:person")
        erasures_for(database).look()
        assert await call == {"outputs": ["answer 1 of Harbin"]}
        assert (list(answered._kept._recent), written(database)) == ([], [])

    asyncio.run(run())


def test_what_waited_in_line_while_another_process_forgot_is_not_kept(database: Settings) -> None:
    person = pseudonym(conversation_id("kakao", "person"), secret_key(database))

    async def run() -> None:
        rasa, answered = Rasa(0.3), Answered(database)
        with arriving():
            first = asyncio.create_task(ask(answered, rasa, "Harbin?", person))
            await asyncio.sleep(0.05)
            second = asyncio.create_task(ask(answered, rasa, "Weihai?", person))
        await asyncio.sleep(0.1)
        forget(database, "kakao:person")
        await asyncio.gather(first, second)
        assert written(database) == []

    asyncio.run(run())


def test_who_asks_twice_to_be_forgotten_is_answered_once(database: Settings) -> None:
    person = pseudonym(conversation_id("kakao", "person"), secret_key(database))

    async def run() -> None:
        answered = Answered(database)

        class Forgetting(Rasa):
            async def __call__(self, last: dict[str, Any] | None) -> dict[str, Any]:
                forget(database, "kakao:person")
                await answered.forget(person, but="/forget")
                return await super().__call__(last)

        rasa = Forgetting()
        first = await ask(answered, rasa, "/forget", person)
        assert await ask(Answered(database), rasa, "/forget", person) == first
        assert rasa.asked == 1

    asyncio.run(run())


def test_with_0_days_the_process_forgets_too(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path, retention_days=0, secret="for tests")
    person = pseudonym(conversation_id("kakao", "person"), secret_key(settings))

    async def run() -> None:
        rasa, answered = Rasa(), Answered(settings)
        await ask(answered, rasa, "Harbin?", person)
        forget(settings, "kakao:person")
        erasures_for(settings).look()
        await ask(answered, rasa, "more", person)
        assert rasa.lasts == [None, None]

    asyncio.run(run())


def test_with_0_days_what_was_asked_after_a_forget_stays(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path, retention_days=0, secret="for tests")

    async def run() -> None:
        rasa, answered, before = Rasa(), Answered(settings), module.time.time() - 1
        await ask(answered, rasa)
        erasures_for(settings).know(PERSON, before)
        await ask(answered, rasa, "more")
        erasures_for(settings).know(PERSON, module.time.time())
        await ask(answered, rasa, "more and more")
        assert [last is not None for last in rasa.lasts] == [False, True, False]

    asyncio.run(run())
