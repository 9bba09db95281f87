"""What was asked before a conversation was forgotten is neither kept nor shown, and no such wish is lost."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from disks import full, mounted
from pipe import Pipe
from served import wait_for
from sqlalchemy.exc import DBAPIError, OperationalError

from bot.channels.web.history import History
from bot.conversations import degrading_store, erasures, forgotten_table
from bot.conversations import table as rows
from bot.conversations.arrival import arriving, asked_at
from bot.conversations.database import open_engine, sqlite_file
from bot.conversations.erasures import Erasures, Outcome
from bot.conversations.store import IN_LINE, ConversationStore
from bot.conversations.table import Memory
from bot.settings import Settings
from bot.telemetry.metrics import METRICS

KEY, OTHER = "a" * 64, "b" * 64


def memory(touched: float) -> Memory:
    return Memory({"focus": {}}, [], touched)


def test_what_was_asked_before_is_not_written_whoever_writes_it(database: Settings) -> None:
    engine = open_engine(database)
    forgotten_table.create_tables(engine)
    with engine.connect() as connection:
        before = time.time()
        rows.write(connection, KEY, memory(before))
        assert forgotten_table.forget(connection, KEY)[0]
        assert not forgotten_table.forget(connection, KEY)[0]
        for key, asked in ((KEY, before), (KEY, time.time()), (OTHER, before)):
            rows.write(connection, key, memory(asked))
            assert (rows.read(connection, key) is None) == ((key, asked) == (KEY, before))
    engine.dispose()


def test_a_clock_that_was_ahead_keeps_nobody_from_being_remembered(database: Settings) -> None:
    engine = open_engine(database)
    forgotten_table.create_tables(engine)
    with engine.connect() as connection:
        forgotten_table.forget(connection, KEY, at=time.time() + 3_600)
        rows.write(connection, KEY, memory(time.time()))
        assert rows.read(connection, KEY)
    engine.dispose()


def test_what_was_asked_before_a_clock_was_set_back_is_forgotten_too(database: Settings) -> None:
    engine, ahead = open_engine(database), time.time() + 3_600
    forgotten_table.create_tables(engine)
    with engine.connect() as connection:
        for at in (None, time.time()):
            rows.write(connection, OTHER, memory(ahead))
            assert forgotten_table.forget(connection, OTHER, at)[0]
            assert rows.read(connection, OTHER) is None
            rows.write(connection, OTHER, memory(ahead))  # it was under way
            assert rows.read(connection, OTHER) is None
            connection.execute(sa.text("delete from forgotten"))
        forgotten_table.forget(connection, OTHER, at=ahead)
        rows.write(connection, OTHER, memory(time.time()))
        assert rows.read(connection, OTHER)
    engine.dispose()


def test_a_clock_that_was_set_back_by_a_little_keeps_nothing_that_was_noted_to_be_forgotten(
    database: Settings,
) -> None:
    async def story() -> None:
        store, engine, ahead = ConversationStore(database), open_engine(database), time.time() + 2
        with arriving(ahead):
            async with store.turn(KEY):
                await store.write(KEY, memory(ahead))
        broken(engine)
        assert await store.forget(KEY) is Outcome.NOTED
        mended(engine)
        assert await store.read(KEY) is None
        wait_for(lambda: time.time() > ahead, 60, "the clock stands still")
        assert await store.read(KEY) is None
        assert store._erasures.look()
        with engine.connect() as connection:
            assert rows.read(connection, KEY) is None
        async with store.turn(KEY):
            await store.write(KEY, memory(time.time()))
        assert await store.read(KEY)
        engine.dispose()
        store.close()

    asyncio.run(story())


def test_a_turn_under_way_was_asked_before_what_is_forgotten_later_also_if_the_clock_is_set_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = time.time
    with arriving() as first:
        assert asked_at() == first
        for back in (3_600, 2, 0.2):
            with monkeypatch.context() as patch:
                patch.setattr(time, "time", lambda back=back: now() - back)
                assert asked_at() <= time.time()
                assert abs(first - back - asked_at()) < 0.1
        assert asked_at() == first


def test_a_turn_that_another_process_has_begun_leaves_nothing(database: Settings) -> None:
    async def story() -> None:
        ours, theirs = ConversationStore(database), ConversationStore(database)

        async def turn() -> None:
            with arriving():
                async with theirs.turn(KEY):
                    await asyncio.sleep(0.3)
                    await theirs.write(KEY, memory(asked_at()))

        under_way = asyncio.create_task(turn())
        await asyncio.sleep(0.1)
        assert await ours.forget(KEY) is Outcome.DONE
        await under_way
        assert await theirs.read(KEY) is None
        for store in (ours, theirs):
            store.close()

    asyncio.run(story())


def broken(engine: sa.engine.Engine) -> None:
    with engine.connect() as connection:
        connection.execute(sa.text("alter table conversation rename to elsewhere"))


def mended(engine: sa.engine.Engine) -> None:
    with engine.connect() as connection:
        connection.execute(sa.text("alter table elsewhere rename to conversation"))


def test_what_cannot_be_deleted_is_noted_and_deleted_by_whoever_starts_next(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        store, asked = ConversationStore(database), time.time()
        await store.write(KEY, memory(asked))
        await store.write(OTHER, memory(asked))
        engine = open_engine(database)
        broken(engine)
        assert await store.forget(KEY) is Outcome.NOTED
        mended(engine)
        assert await store.read(KEY) is None  # it is still there
        assert await store.read(OTHER) is not None
        next_process = Erasures(database)
        assert next_process.covers(KEY, asked)
        with engine.connect() as connection:
            assert rows.read(connection, KEY) is not None
        next_process.look()
        with engine.connect() as connection:
            assert rows.read(connection, KEY) is None
            assert rows.read(connection, OTHER) is not None
        assert next_process.covers(KEY, asked)
        monkeypatch.setattr(erasures, "NOTED_SECONDS", 0.0)
        next_process.look()
        assert not list((database.folder / "erasures").iterdir())
        engine.dispose()
        next_process.close()
        store.close()

    asyncio.run(story())


def test_on_a_full_disk_nobody_is_told_that_it_is_done_before_it_is() -> None:
    async def story(settings: Settings) -> None:
        store, engine = ConversationStore(settings), open_engine(settings)
        await store.write(KEY, memory(time.time()))
        with full(settings.root):
            assert await store.forget(KEY) is Outcome.FAILED
            assert await store.read(KEY) is None
        with engine.connect() as connection:
            assert rows.read(connection, KEY)
            assert store._erasures.look()
            assert rows.read(connection, KEY) is None
        engine.dispose()
        store.close()

    with mounted() as disk:
        asyncio.run(story(Settings(root=disk)))


def test_where_postgresql_says_nothing_it_is_noted_and_done_when_it_does_again(postgres: Settings) -> None:
    async def story(settings: Settings, pipe: Pipe) -> None:
        store = ConversationStore(settings)
        await store.write(KEY, memory(time.time()))
        pipe.stopped_up = True
        assert await store.forget(KEY) is Outcome.NOTED
        assert await store.read(KEY) is None
        pipe.stopped_up = False
        wait_for(store._erasures.look, 60, "it cannot be done")
        engine = open_engine(postgres)
        with engine.connect() as connection:
            assert rows.read(connection, KEY) is None
        engine.dispose()
        store.close()

    address = sa.engine.make_url(postgres.database_url)
    with Pipe(address.port or 5432) as pipe:
        through = address.set(host="127.0.0.1", port=pipe.port).render_as_string(hide_password=False)
        asyncio.run(story(postgres.but(database_url=through), pipe))


@contextmanager
def turn_held(database: Settings) -> Iterator[None]:
    """Another process is in a turn of the conversation, for longer than anybody waits."""
    engine = open_engine(database)
    forgotten_table.create_tables(engine)
    with engine.connect() as connection:
        rows.begin_locked(connection, KEY)
        yield
        rows.roll_back(connection)
    engine.dispose()


def test_a_lock_that_was_not_free_in_time_does_not_stop_a_deletion_for_good(postgres: Settings) -> None:
    engine, ours = open_engine(postgres), Erasures(postgres)
    forgotten_table.create_tables(engine)
    with engine.connect() as connection:
        rows.write(connection, KEY, memory(time.time()))
        assert ours.note(KEY, time.time()) is Outcome.NOTED
        failed_before = failures("erasures")
        with turn_held(postgres):
            assert not ours.look()
        assert failures("erasures") == failed_before + 1
        ours.look()
        assert rows.read(connection, KEY) is None
    engine.dispose()
    ours.close()


def test_what_is_done_is_not_done_again_by_each_process(postgres: Settings) -> None:
    """It would wait for whatever the same visitor asks next."""
    store, another = ConversationStore(postgres), Erasures(postgres)
    assert asyncio.run(store.forget(KEY)) is Outcome.DONE
    assert another.covers(KEY, time.time() - 3_600)
    with turn_held(postgres):
        assert another.look()
    for each in (store, another):
        each.close()


def test_a_note_that_cannot_be_done_or_read_stops_no_other(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasures, "NOTED_SECONDS", 0.0)
    engine, ours = open_engine(database), Erasures(database)
    forgotten_table.create_tables(engine)
    with engine.connect() as connection:
        for key in (KEY, OTHER):
            rows.write(connection, key, memory(time.time() - 1))
        (database.folder / "erasures").mkdir(parents=True)
        for name, told in (
            (f"{KEY}.bak", "5.0"),
            ("backup", "5.0"),
            ("c" * 64, "inf"),
            ("d" * 64, "nan"),
            (KEY, "what a full disk left"),
        ):
            (database.folder / "erasures" / name).write_text(told)
        (database.folder / "erasures" / ("e" * 64)).mkdir()
        assert ours.note(OTHER, time.time()) is Outcome.NOTED
        ours.look()
        ours.look()
        assert rows.read(connection, KEY) is None and rows.read(connection, OTHER) is None
    assert {file.name for file in (database.folder / "erasures").iterdir()} == {
        f"{KEY}.bak",
        "backup",
        "e" * 64,
    }
    engine.dispose()
    ours.close()


def test_one_that_is_held_is_done_when_it_is_free_and_others_at_once(postgres: Settings) -> None:
    engine, ours = open_engine(postgres), Erasures(postgres)
    forgotten_table.create_tables(engine)
    with engine.connect() as connection:
        for key in (KEY, OTHER):
            rows.write(connection, key, memory(time.time()))
            assert ours.note(key, time.time()) is Outcome.NOTED
        with turn_held(postgres):
            assert not ours.look()
            assert rows.read(connection, OTHER) is None
            assert rows.read(connection, KEY) is not None
        assert ours.look()
        assert rows.read(connection, KEY) is None
    engine.dispose()
    ours.close()


def test_the_thread_outlives_whatever_a_listener_does(tmp_path: Path) -> None:
    ours, heard = Erasures(Settings(root=tmp_path)), []
    ours.listen(lambda key, _until: heard.append(key) or 1 / 0)
    for key in (KEY, OTHER):
        engine = open_engine(Settings(root=tmp_path))
        forgotten_table.create_tables(engine)
        with engine.connect() as connection:
            forgotten_table.forget(connection, key)
        engine.dispose()
    ours.start()
    wait_for(lambda: set(heard) == {KEY, OTHER}, 60, "it has ended")
    ours.close()


def test_a_reader_keeps_deleted_words_in_the_log_no_longer_than_it_reads(tmp_path: Path) -> None:
    """As a back-up does."""
    settings = Settings(root=tmp_path)
    log = tmp_path / ".jamae" / "conversations.sqlite-wal"
    engine, ours = open_engine(settings), Erasures(settings)
    forgotten_table.create_tables(engine)
    with engine.connect() as connection:
        rows.write(connection, KEY, Memory({"focus": "qxzvkaaobmwt"}, [], time.time()))
        with closing(sqlite3.connect(sqlite_file(settings), isolation_level=None)) as reader:
            reader.execute("begin")
            reader.execute("select * from conversation").fetchall()
            assert ours.note(KEY, time.time()) is Outcome.NOTED
            ours.look()
            assert b"qxzvkaaobmwt" in log.read_bytes()
            reader.execute("commit")
        ours.look()
        assert b"qxzvkaaobmwt" not in log.read_bytes()
        assert b"qxzvkaaobmwt" not in sqlite_file(settings).read_bytes()
    engine.dispose()
    ours.close()


def test_after_a_forget_that_met_a_turn_the_store_is_not_away(postgres: Settings) -> None:
    async def story() -> None:
        store = ConversationStore(postgres)
        with turn_held(postgres):
            assert await store.forget(KEY) is Outcome.NOTED
        for _ in range(IN_LINE):
            async with store.turn(OTHER):
                await store.write(OTHER, memory(time.time()))
        assert not store._database.is_away
        store.close()

    asyncio.run(story())


def test_a_connection_with_an_open_transaction_is_given_to_nobody(postgres: Settings) -> None:
    engine = open_engine(postgres)
    with engine.connect() as connection, suppress(DBAPIError):
        connection.execute(sa.text("begin; select 1 / 0"))
    with engine.connect() as connection:
        assert connection.execute(sa.text("select 1")).scalar() == 1
    engine.dispose()


def failures(store: str) -> float:
    """As /metrics tells them."""
    name, counters = "jamae_store_errors_total", METRICS.counters
    return sum(value for key, value in counters.items() if key[0] == name and ("store", store) in key[1])


def test_where_it_cannot_even_be_noted_that_is_told_and_this_process_tries_again(tmp_path: Path) -> None:
    async def story() -> None:
        settings = Settings(root=tmp_path)
        store = ConversationStore(settings)
        await store.write(KEY, memory(time.time()))
        engine = open_engine(settings)
        broken(engine)
        (settings.folder / "erasures").write_text("no folder")
        assert await store.forget(KEY) is Outcome.FAILED
        mended(engine)
        assert await store.read(KEY) is None
        store._erasures.look()
        with engine.connect() as connection:
            assert rows.read(connection, KEY) is None
        engine.dispose()
        store.close()

    asyncio.run(story())


def test_another_process_drops_what_it_has_in_memory(database: Settings) -> None:
    async def story() -> None:
        ours, dropped = Erasures(database), []
        ours.listen(lambda key, until: dropped.append((key, until)))
        store = ConversationStore(database)
        assert await store.forget(KEY) is Outcome.DONE
        ours.look()
        ours.look()
        assert {key for key, _ in dropped} == {KEY}
        ours.close()
        store.close()

    asyncio.run(story())


def test_what_another_process_forgot_is_not_shown_while_the_database_is_away_from_ours(
    database: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(degrading_store, "AWAY_SECONDS", 3_600)

    async def answer() -> dict[str, Any]:
        return {"text": "In 1996."}

    async def story() -> None:
        ours = History(database)
        erasures._erasures.cache_clear()  # of which another process has its own
        theirs = ConversationStore(database)
        await ours.answer_once("somebody", "1" * 32, "since when?", answer)
        await ours._database.attempt_call("read", partial(fail, "away"))
        assert await ours.last("somebody")
        assert await theirs.forget(ours._conversation("somebody")) is Outcome.DONE
        assert ours._database.is_away
        assert not await ours.last("somebody")
        for each in (ours, theirs):
            each.close()

    asyncio.run(story())


def fail(why: str) -> None:
    raise OperationalError(why, None, Exception(why))


def test_of_very_many_that_were_forgotten_the_newest_are_learned(database: Settings) -> None:
    engine = open_engine(database)
    forgotten_table.create_tables(engine)
    now = time.time()
    with engine.connect() as connection:
        for age in range(5):
            forgotten_table.forget(connection, f"{age:064x}", now - age)
        assert list(forgotten_table.fresh(connection, 0.0, 3)) == [f"{age:064x}" for age in (2, 1, 0)]
    engine.dispose()


def test_what_another_machine_did_late_is_learned_from_the_database(database: Settings) -> None:
    ours = Erasures(database)
    engine, long_ago = open_engine(database), time.time() - 600
    forgotten_table.create_tables(engine)
    ours.look()
    with engine.connect() as connection:
        forgotten_table.forget(connection, KEY, long_ago)
    for _ in range(erasures.LOOKS_AT_ALL):
        ours.look()
    assert ours.covers(KEY, long_ago)
    engine.dispose()
    ours.close()


def test_what_was_kept_in_the_process_is_written_when_the_database_is_back(database: Settings) -> None:
    async def story() -> None:
        store, engine = ConversationStore(database), open_engine(database)
        await store.write(OTHER, memory(time.time()))
        broken(engine)
        await store.write(KEY, kept := memory(time.time()))
        mended(engine)
        with engine.connect() as connection:
            assert rows.read(connection, KEY) is None
            store._database._away_until = 0
            until = time.monotonic() + 60
            while store._in_process:
                assert time.monotonic() < until, "it is not written"
                await asyncio.sleep(0.1)
            assert rows.read(connection, KEY) == kept
        engine.dispose()
        store.close()

    asyncio.run(story())


@pytest.mark.parametrize("at", [None, 5.0])
def test_the_first_to_see_a_message_says_when_it_was_asked(at: float | None) -> None:
    with arriving(at) as first:
        time.sleep(0.01)
        with arriving() as second:
            assert first == second == asked_at() == (at or first)
    assert asked_at() > first
