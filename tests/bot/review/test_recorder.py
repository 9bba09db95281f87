"""Turns are collected without anybody's id, thumbs reach them, and an answer never depends on it."""

from __future__ import annotations

import asyncio
import logging
import shutil
import sqlite3
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
import sqlalchemy as sa
from pipe import Pipe
from rasa.shared.core.events import Restarted
from rasa.shared.core.trackers import DialogueStateTracker
from toy_action import ToyAction, ToyPhrases
from toy_server import serving

from actions.answers.explanation import Explanation
from actions.questions.questions import Fact, Question, Unrecorded
from actions.questions.sets import Cities
from bot.assistant import Assistant
from bot.commands.in_process import InProcess
from bot.conversations.database import open_engine
from bot.conversations.store import conversation_store_for
from bot.erasure import forget
from bot.privacy import conversation_id, pseudonym, secret_key
from bot.rasa.tracker_store import Conversations
from bot.review import recorder as recorder_module
from bot.review import tables
from bot.review.recorder import Recorder, recorder_for
from bot.review.turn_record import Count
from bot.settings import Settings
from bot.telemetry.metrics import METRICS
from bot.telemetry.turn_log import MeasuredTurn
from nlu.masking import mask

SOMEBODY, OTHER = "web:somebody", "web:other"


def turn(status: str, text: str = "an answer", question: Question | None = None, **more: Any) -> MeasuredTurn:
    this = MeasuredTurn("web", **more)
    this.note({"status": status, "language": "en", "text": text})
    this.explanation = Explanation((question,)) if question else None
    return this


def kept(settings: Settings) -> list[Any]:
    """The rows of the table as they stand in the database."""
    return _select(settings, sa.select(tables.heard_turn).order_by(tables.heard_turn.c.number))


def counted(settings: Settings) -> Counter[Count]:
    engine = open_engine(settings)
    with engine.connect() as connection:
        found = tables.counted(connection, "2000-01-01", "2100-01-01")
    engine.dispose()
    return Counter({count: number for count, number in found.items() if number})


def _select(settings: Settings, query: Any) -> list[Any]:
    engine = open_engine(settings)
    with engine.connect() as connection:
        found = connection.execute(query).all()
    engine.dispose()
    return list(found)


def by_name(counts: Counter[Count], what: str) -> dict[str, int]:
    found: Counter[str] = Counter()
    for count, number in counts.items():
        if count.what == what:
            found[count.name] += number
    return dict(found)


def test_what_is_kept_of_a_turn_is_masked_and_nobodys(database: Settings) -> None:
    recorder = Recorder(database)
    asked = Unrecorded(Cities(("harbin",)), "")
    recorder.record(
        SOMEBODY, "GDP of Harbin? call 010-1234-5678 or me@example.org", turn("not_recorded", question=asked)
    )
    recorder.close()
    (row,) = kept(database)
    assert row.text == "GDP of Harbin? call [phone] or [e-mail]"
    assert (row.answer, row.status, row.kind, row.cities) == (
        "an answer", "not_recorded", "unrecorded", '["harbin"]',
    )  # fmt: skip
    everything = " ".join(str(value) for value in row)
    assert row.conversation == pseudonym(SOMEBODY, secret_key(database))
    for secret in ("somebody", "1234-5678", "example.org"):
        assert secret not in everything


def test_nothing_is_masked_while_visitors_wait_for_the_transaction(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder_module, "WRITE_SECONDS", 3_600)
    recorder, done = Recorder(database), []

    def called(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is mask.__code__:
            done.append("mask")

    def executed(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        done.append(statement.split()[0])

    sa.event.listen(recorder._database.engine, "before_cursor_execute", executed)
    recorder.record(SOMEBODY, "call 010-1234-5678", turn("answered"))
    recorder.judge(OTHER, "of nothing kept", "down", remembered=("call 010-1234-5678", turn("answered")))
    sys.setprofile(called)
    try:
        assert recorder.write()
    finally:
        sys.setprofile(None)
    assert done.count("mask") >= 2 and "commit" in done
    assert "mask" not in done[done.index("begin") :]
    recorder.close()


def test_every_turn_is_counted_by_day(database: Settings) -> None:
    recorder = Recorder(database)
    fact = Fact(Cities(("harbin", "weihai")), ("date",))
    recorder.record(SOMEBODY, "a", turn("answered", question=fact, steps={"all": 4.0, "recall": 1.0}))
    recorder.record(OTHER, "b", turn("answered", question=fact, steps={"all": 9_000.0}))
    recorder.record(OTHER, "c", turn("not_recorded", question=Unrecorded(Cities(("harbin",)), "")))
    recorder.close()
    found = counted(database)
    assert by_name(found, "turn") == {"answered": 2, "not_recorded": 1}
    assert by_name(found, "city") == {"harbin": 3, "weihai": 2}
    assert by_name(found, "attribute") == {"date": 2}
    assert by_name(found, "missing") == {"harbin/": 1}
    assert by_name(found, "time") == {"all/0.005": 1, "all/more": 1}


def test_a_thumb_finds_its_turn_and_may_be_taken_back(database: Settings) -> None:
    recorder = Recorder(database)
    for conversation in (SOMEBODY, OTHER):
        recorder.record(conversation, "when?", turn("answered"))
    words = recorder.words("when?")
    recorder.judge(SOMEBODY, words, "up")
    recorder.judge(SOMEBODY, words, "down", remark="not what I asked, call 010-1234-5678")
    recorder.write()
    assert [(row.verdict, row.remark) for row in kept(database)] == [
        ("down", "not what I asked, call [phone]"), (None, None),
    ]  # fmt: skip
    assert by_name(counted(database), "verdict") == {"down": 1}
    recorder.judge(SOMEBODY, words, None)
    recorder.judge(SOMEBODY, recorder.words("never asked"), "down")
    recorder.close()
    assert by_name(counted(database), "verdict") == {}


def test_a_turn_that_only_its_channel_remembers_is_kept_when_it_is_marked_unhelpful(
    database: Settings,
) -> None:
    recorder = Recorder(database)
    recorder.judge(SOMEBODY, recorder.words("old"), "down", remembered=("old", turn("answered", "then")))
    recorder.close()
    assert [(row.text, row.answer, row.verdict) for row in kept(database)] == [("old", "then", "down")]


def test_without_retention_only_counts_are_kept(database: Settings) -> None:
    settings = database.but(retention_days=0)
    recorder = Recorder(settings)
    recorder.record(SOMEBODY, "what?", turn("not_understood"))
    recorder.judge(SOMEBODY, recorder.words("what?"), "down", remembered=("what?", turn("not_understood")))
    recorder.close()
    assert kept(settings) == []
    assert by_name(counted(settings), "turn") == {"not_understood": 1}
    assert by_name(counted(settings), "verdict") == {"down": 1}


def test_words_are_purged_and_counts_stay(database: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    recorder, now = Recorder(database), time.time()
    for days, status in ((31, "outside"), (29, "outside"), (2, "answered"), (0.5, "answered")):
        monkeypatch.setattr(recorder_module.time, "time", lambda days=days: now - days * 86_400)
        recorder.record(SOMEBODY, f"{status} {days}", turn(status))
    monkeypatch.setattr(recorder_module.time, "time", lambda: now)
    recorder.write()
    asyncio.run(recorder.purge())
    recorder.close()
    assert [row.text for row in kept(database)] == ["outside 29", "answered 0.5"]
    assert by_name(counted(database), "turn") == {"outside": 2, "answered": 2}


def test_who_forgets_a_conversation_deletes_what_is_collected_of_it(database: Settings) -> None:
    recorder = recorder_for(database)
    for conversation in (SOMEBODY, OTHER):
        recorder.record(conversation, "a question", turn("outside"))
    asked_to_forget = DialogueStateTracker.from_events(SOMEBODY, [Restarted()])
    asyncio.run(Conversations(settings=database).save(asked_to_forget))
    recorder.write()
    assert len(kept(database)) == 1
    assert forget(database, OTHER)
    assert kept(database) == []
    assert by_name(counted(database), "turn") == {"outside": 2}
    recorder.close()
    conversation_store_for(database).close()


def test_what_was_forgotten_is_in_no_file(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path, secret="for tests")
    recorder = Recorder(settings)
    recorder.record(SOMEBODY, "unheard-of words", turn("outside"))
    recorder.write()

    def in_files() -> bool:
        files = [file for file in (tmp_path / ".jamae").iterdir() if "conversations" in file.name]
        return any(b"unheard-of words" in file.read_bytes() for file in files)

    assert in_files()
    asyncio.run(conversation_store_for(settings).forget(pseudonym(SOMEBODY, b"for tests")))
    assert not in_files()
    recorder.record(SOMEBODY, "unheard-of words", turn("outside"))
    recorder.write()
    assert in_files() and forget(settings, SOMEBODY) and not in_files()
    recorder.close()


def test_while_the_database_fails_turns_wait_and_then_are_written_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings = Settings(root=tmp_path)
    recorder = Recorder(settings)
    recorder.record(SOMEBODY, "first", turn("outside"))
    assert recorder.write()
    engine = open_engine(settings)
    with engine.connect() as connection, caplog.at_level(logging.ERROR):
        connection.execute(sa.text("alter table day_count rename to elsewhere"))
        for text in ("second", "third"):
            recorder.record(SOMEBODY, text, turn("outside"))
            assert not recorder.write()
        connection.execute(sa.text("alter table elsewhere rename to day_count"))
    assert [record.getMessage() for record in caplog.records] == [
        (
            "The store of turns to review failed to write (OperationalError); turns wait in this process, and"
            " visitors are answered all the same."
        )
    ]
    assert recorder.write()
    recorder.close()
    engine.dispose()
    assert [row.text for row in kept(settings)] == ["first", "second", "third"]
    assert by_name(counted(settings), "turn") == {"outside": 3}


def test_more_than_may_wait_is_dropped_and_told_in_the_metrics(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder_module, "MOST_WAITING", 2)
    monkeypatch.setattr(recorder_module, "WRITE_SECONDS", 600)
    before = METRICS.counters.get(("jamae_uncollected_total", ()), 0)
    recorder = Recorder(Settings(root=tmp_path))
    for text in "abc":
        recorder.record(SOMEBODY, text, turn("outside"))
    recorder.close()
    assert [row.text for row in kept(Settings(root=tmp_path))] == ["a", "b"]
    assert METRICS.counters[("jamae_uncollected_total", ())] == before + 1


@pytest.mark.parametrize("sign", ["\ud800", "\0", "\x07"])
def test_a_remark_is_a_line_of_text(database: Settings, sign: str) -> None:
    recorder = Recorder(database)
    recorder.judge(SOMEBODY, "said", "down", remark=f"too{sign}short", remembered=("hello", turn("answered")))
    recorder.close()
    (row,) = kept(database)
    assert row.remark == "too short"


def test_a_long_remark_is_cut_before_it_is_masked(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    masked: list[int] = []
    monkeypatch.setattr(recorder_module, "mask", lambda text: masked.append(len(text)) or mask(text))
    recorder = Recorder(database)
    recorder.judge(SOMEBODY, "said", "down", remark="x 010-1234-5678 " * 4_000)
    recorder.close()
    assert masked and max(masked) <= 2 * recorder_module.LONGEST_REMARK


def test_one_that_no_database_takes_costs_no_other(database: Settings) -> None:
    before = METRICS.counters.get(("jamae_uncollected_total", ()), 0)
    recorder = Recorder(database)
    for number in range(10):
        recorder.record(SOMEBODY, f"question {number}", turn("outside"))
        if number == 4:
            recorder.record(SOMEBODY, "whose status is none", turn("x\ud800"))
            recorder.record(SOMEBODY, "which is no text: \udfff", turn("outside"))
    assert recorder.write()
    recorder.close()
    assert [row.text for row in kept(database)] == [f"question {number}" for number in range(10)]
    assert by_name(counted(database), "turn") == {"outside": 10}
    assert METRICS.counters[("jamae_uncollected_total", ())] == before + 2


def test_what_was_written_is_not_written_again_where_the_reply_was_lost(postgres: Settings) -> None:
    address = sa.engine.make_url(str(postgres.database_url))
    with Pipe(address.port) as pipe:
        url = address.set(host="127.0.0.1", port=pipe.port).render_as_string(hide_password=False)
        recorder = Recorder(replace(postgres, database_url=url))
        recorder.record(SOMEBODY, "before", turn("outside"))
        assert recorder.write()
        pipe.loses_reply_to = b"commit"
        for number in range(3):
            recorder.record(SOMEBODY, str(number), turn("outside"))
        assert recorder.write()
        assert not pipe.loses_reply_to
        recorder.close()
    assert [row.text for row in kept(postgres)] == ["before", "0", "1", "2"]
    assert by_name(counted(postgres), "turn") == {"outside": 4}


def test_what_waits_is_no_more_than_is_written(tmp_path: Path) -> None:
    recorder = Recorder(Settings(root=tmp_path))
    recorder.record(SOMEBODY, "hello", turn("outside", parse={"reading": "of everything"}))
    (waiting,) = recorder._waiting
    assert waiting.turn.parse is None and waiting.turn.answer == {"text": "an answer"}
    recorder.close()


def test_processes_that_count_at_once_lose_nothing(postgres: Settings) -> None:
    async def story() -> None:
        recorders = [Recorder(postgres) for _ in range(4)]
        for number in range(40):
            asked = Fact(Cities(("harbin", "weihai")[:: 1 if number % 2 else -1]), ("date",))
            recorders[number % 4].record(SOMEBODY, str(number), turn("answered", question=asked))
        await asyncio.gather(*(asyncio.to_thread(recorder.close) for recorder in recorders))

    asyncio.run(story())
    assert by_name(counted(postgres), "city") == {"harbin": 40, "weihai": 40}


def test_turns_and_thumbs_reach_the_collection_from_a_running_server(
    trained_toy: Path, tmp_path: Path
) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    with serving(root) as server:
        server.say("hello", sender="one")
        server.say("hello", sender="two")
        mark = {"sender": "one", "message": "hello", "verdict": "down", "remark": "too short"}
        assert server.request("/webhooks/rest/feedback", mark) == (200, {"verdict": "down"})
        status, said = server.request("/webhooks/rest/feedback", {**mark, "verdict": "sideways"})
        assert status == 400 and "verdict" in said["error"]
    with sqlite3.connect(root / ".jamae" / "conversations.sqlite") as connection:
        found = connection.execute("select channel, text, answer, verdict, remark from heard_turn").fetchall()
    assert found == [
        ("rest", "hello", "1: hello", "down", "too short"),
        ("rest", "hello", "1: hello", None, None),
    ]
    one = conversation_id("rest", "one")
    assert forget(Settings(root=root), one)


def test_thumbs_of_the_website_reach_the_collection(trained_toy: Path, tmp_path: Path) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    with serving(root) as server:
        session = server.request("/webhooks/web/session", {}, **{"content-type": "application/json"})[1][
            "session"
        ]
        visitor = {"content-type": "application/json", "authorization": f"Bearer {session}"}
        message = {"id": "message-1", "text": "hello, it is 010-1234-5678"}
        assert server.request("/webhooks/web/message", message, **visitor)[0] == 200
        mark = {"id": "message-1", "verdict": "down"}
        assert server.request("/webhooks/web/feedback", mark, **visitor)[0] == 200
    (row,) = kept(Settings(root=root))
    assert (row.channel, row.text, row.answer, row.verdict) == (
        "web",
        "hello, it is [phone]",
        "1: hello, it is [phone]",
        "down",
    )


def test_wrong_in_a_shell_without_a_server_reaches_the_collection(toy: Settings) -> None:
    async def story() -> None:
        async with Assistant.start(toy, action=ToyAction(), phrases=ToyPhrases()) as assistant:
            staff = InProcess(assistant)
            await staff.ask("hello", sender="shell-1", language="en", trace=False)
            await staff.judge(" hello ", sender="shell-1", remark="too short")

    asyncio.run(story())
    (row,) = kept(toy)
    assert (row.channel, row.text, row.verdict, row.remark) == ("shell", "hello", "down", "too short")


def test_each_citys_turns_are_kept_beside_its_data(tmp_path: Path) -> None:
    one, two = (Settings(root=tmp_path, city=tmp_path / name) for name in ("one", "two"))
    assert recorder_for(one.but(port=1)) is recorder_for(one)
    for settings in (one, two):
        recorder_for(settings).record(SOMEBODY, "a question", turn("outside"))
        recorder_for(settings).close()
        assert len(kept(settings)) == 1
    assert (tmp_path / "two" / ".jamae" / "conversations.sqlite").exists()
    assert conversation_store_for(one) is not conversation_store_for(two)
