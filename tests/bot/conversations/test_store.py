"""What is remembered of a conversation, where, and for how long."""

from __future__ import annotations

import asyncio
import logging
import stat
import time
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.conversations import table as rows
from bot.conversations.database import open_engine, sqlite_file
from bot.conversations.store import ConversationStore
from bot.conversations.table import Memory
from bot.settings import Settings

KEY, OTHER = "a" * 64, "b" * 64


def memory(turn: int, touched: float | None = None) -> Memory:
    return Memory(
        {"focus": {"turn": turn}}, [{"event": "action", "name": "action_listen"}], touched or time.time()
    )


def test_what_was_written_is_read_until_it_is_forgotten(database: Settings) -> None:
    async def story() -> None:
        store = ConversationStore(database)
        assert await store.read(KEY) is None
        await store.write(KEY, memory(1))
        async with store.turn(KEY):
            await store.write(KEY, kept := memory(2))
        await store.write(OTHER, memory(9))
        assert await store.read(KEY) == kept
        store.close()
        again = ConversationStore(database)
        assert await again.read(KEY) == kept
        async with again.turn(KEY):
            await again.forget(KEY)
        assert await again.read(KEY) is None
        assert await again.read(OTHER) is not None
        again.close()

    asyncio.run(story())


def test_only_the_servers_own_user_can_read_the_sqlite_file(tmp_path: Path) -> None:
    engine = open_engine(Settings(root=tmp_path))
    with engine.connect() as connection:
        rows.create_table(engine)
        rows.write(connection, KEY, memory(1))
        files = list((tmp_path / ".jamae").iterdir())
        assert files and all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)
    engine.dispose()


def test_old_conversations_are_purged(database: Settings) -> None:
    async def story() -> None:
        store, now = ConversationStore(database), time.time()
        await store.write(KEY, memory(1, now - 31 * 86_400))
        await store.write(OTHER, memory(1, now - 29 * 86_400))
        assert await store.purge() == 1
        assert await store.read(KEY) is None
        assert await store.read(OTHER) is not None
        store.close()

    asyncio.run(story())


def test_turns_of_one_conversation_come_one_after_another_and_of_two_side_by_side(database: Settings) -> None:
    async def story() -> None:
        store, order, other_began = ConversationStore(database), [], asyncio.Event()

        async def turn(key: str, name: str) -> None:
            async with store.turn(key):
                order.append(f"{name} begins")
                if key == OTHER:
                    other_began.set()
                await asyncio.wait_for(other_began.wait(), 10)
                order.append(f"{name} ends")

        await asyncio.gather(turn(KEY, "first"), turn(KEY, "second"), turn(OTHER, "other"))
        assert order.index("first ends") < order.index("second begins")
        assert not store._in_order
        store.close()

    asyncio.run(story())


def test_when_the_database_fails_the_process_remembers_and_says_so_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        store = ConversationStore(Settings(root=tmp_path))
        await store.write(KEY, memory(1))
        with store._database.engine.connect() as connection:
            connection.execute(sa.text("alter table conversation rename to elsewhere"))
        for turn in (2, 3):
            await store.write(KEY, memory(turn))
        kept = await store.read(KEY)
        assert kept is not None and kept.slots == {"focus": {"turn": 3}}
        assert store._database.is_away
        with store._database.engine.connect() as connection:
            connection.execute(sa.text("alter table elsewhere rename to conversation"))
        store._database._away_until = 0
        kept = await store.read(KEY)
        assert kept is not None and kept.slots == {"focus": {"turn": 3}}
        await store.write(KEY, memory(4))
        assert not store._in_process
        store.close()

    with caplog.at_level(logging.ERROR):
        asyncio.run(story())
    assert [record.getMessage() for record in caplog.records] == [
        (
            "The conversation store failed to write (OperationalError);"
            " conversations stay in this process for 5 seconds."
        )
    ]


def test_a_postgresql_that_is_not_there_costs_no_answer(tmp_path: Path) -> None:
    async def story() -> None:
        store = ConversationStore(
            Settings(root=tmp_path, database_url="postgresql://nobody@127.0.0.1:9/none", secret="x")
        )
        async with store.turn(KEY):
            await store.write(KEY, memory(1))
        assert await store.read(KEY) is not None
        store.close()

    asyncio.run(story())


def test_two_processes_do_not_enter_the_same_turn(postgres: Settings) -> None:
    async def story() -> None:
        one, two = ConversationStore(postgres), ConversationStore(postgres)
        await one.write(KEY, memory(0))

        async def count(store: ConversationStore) -> None:
            async with store.turn(KEY):
                found = await store.read(KEY)
                assert found is not None
                await asyncio.sleep(0.01)
                await store.write(KEY, memory(found.slots["focus"]["turn"] + 1))

        await asyncio.gather(*(count(store) for store in (one, two) * 20))
        found = await one.read(KEY)
        assert found is not None and found.slots == {"focus": {"turn": 40}}
        one.close()
        two.close()

    asyncio.run(story())


async def stand_in_line(database: sa.engine.Connection, count: int) -> None:
    """Wait until so many messages wait for a lock of this database, as PostgreSQL tells it.

    A message has come when PostgreSQL knows of it: of two that come to two processes within a moment, either
    may be the first there.
    """
    query = sa.text(
        "select count(*) from pg_locks where locktype = 'advisory' and not granted"
        " and database = (select oid from pg_database where datname = current_database())"
    )
    began = time.monotonic()
    while database.execute(query).scalar_one() < count:
        assert time.monotonic() - began < 10, f"There are not {count} messages in line."
        await asyncio.sleep(0.002)


def test_messages_that_come_to_two_processes_have_their_turns_in_the_order_in_which_they_came(
    postgres: Settings,
) -> None:
    async def story() -> None:
        one, two = ConversationStore(postgres), ConversationStore(postgres)
        order: list[int] = []

        async def turn(store: ConversationStore, number: int) -> None:
            async with store.turn(KEY):
                order.append(number)  # while it has the lock, which writing gives back
                await store.write(KEY, memory(number))

        for store in (one, two):  # which connects it
            store.check()
        came = [one] * 4 + [two] * 3 + [one, two] * 2
        engine = open_engine(postgres)
        with engine.connect() as line:
            async with one.turn(KEY):
                waiting = []
                for number, store in enumerate(came):
                    waiting.append(asyncio.create_task(turn(store, number)))
                    await stand_in_line(line, number + 1)
        await asyncio.gather(*waiting)
        assert order == list(range(len(came)))
        assert not one._queues and not two._queues
        engine.dispose()
        one.close()
        two.close()

    asyncio.run(story())


def test_who_hangs_up_while_waiting_for_a_turn_keeps_no_lock(postgres: Settings) -> None:
    async def story() -> None:
        one, two = ConversationStore(postgres), ConversationStore(postgres)

        async def turn() -> None:
            async with two.turn(KEY):
                raise AssertionError("It has hung up.")

        async with one.turn(KEY):
            waiting = asyncio.create_task(turn())
            await asyncio.sleep(0.3)
            waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        assert waiting.cancelled()
        began = time.monotonic()
        async with one.turn(KEY):
            pass
        assert time.monotonic() - began < 1
        one.close()
        two.close()

    asyncio.run(story())


@pytest.mark.parametrize("hung_up", [0, 1, 2])
def test_who_hangs_up_while_waiting_leaves_the_others_in_line(hung_up: int, database: Settings) -> None:
    async def story() -> None:
        one, two = ConversationStore(database), ConversationStore(database)
        order: list[int] = []

        async def turn(number: int) -> None:
            async with two.turn(KEY):
                order.append(number)
                await two.write(KEY, memory(number))

        async with (one if database.uses_postgres else two).turn(KEY):
            waiting = [asyncio.create_task(turn(number)) for number in range(3)]
            await asyncio.sleep(0.2)
            waiting[hung_up].cancel()
            await asyncio.sleep(0.05)
        await asyncio.gather(*waiting, return_exceptions=True)
        assert order == [number for number in range(3) if number != hung_up]
        began = time.monotonic()
        async with one.turn(KEY):
            while two._queues or two._in_order:
                assert time.monotonic() - began < 1
                await asyncio.sleep(0.01)
        assert time.monotonic() - began < 1
        one.close()
        two.close()

    asyncio.run(story())


def test_a_turn_that_ends_badly_gives_the_lock_and_the_connection_back(postgres: Settings) -> None:
    async def story() -> None:
        one, two = ConversationStore(postgres), ConversationStore(postgres)
        for _ in range(20):  # more than there are connections
            with pytest.raises(ZeroDivisionError):
                async with one.turn(KEY):
                    raise ZeroDivisionError
        began = time.monotonic()
        async with two.turn(KEY):
            pass
        assert time.monotonic() - began < 1
        one.close()
        two.close()

    asyncio.run(story())


def test_a_lock_that_another_process_keeps_is_not_waited_for_more_than_two_seconds(
    postgres: Settings,
) -> None:
    async def story() -> None:
        one, two = ConversationStore(postgres), ConversationStore(postgres)
        async with one.turn(KEY):
            began = time.monotonic()
            async with two.turn(KEY):
                assert 1 < time.monotonic() - began < 2.2
                assert not two._database.is_away
                await two.write(KEY, memory(7))
        found = await two.read(KEY)
        assert found is not None and found.slots == {"focus": {"turn": 7}}
        one.close()
        two.close()

    asyncio.run(story())


def test_connections_that_the_server_closed_are_replaced_within_the_turn(
    postgres: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        store = ConversationStore(postgres)
        await store.write(KEY, memory(1))
        engine = open_engine(postgres)
        with engine.connect() as connection:
            connection.execute(
                sa.text(
                    "select pg_terminate_backend(pid) from pg_stat_activity"
                    " where pid <> pg_backend_pid() and datname = current_database()"
                )
            )
        engine.dispose()
        async with store.turn(KEY):
            found = await store.read(KEY)
            assert found is not None
            await store.write(KEY, memory(2))
        assert not store._database.is_away
        store.close()

    asyncio.run(story())
    assert not caplog.records


def test_nobody_waits_until_sqlites_log_is_copied_but_who_writes_in_the_background(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path)
    fill = sa.text(
        "with recursive many (n) as (select 1 union all select n + 1 from many where n < 1200)"
        " insert into filler select zeroblob(4000) from many"
    )
    engines = open_engine(settings), open_engine(settings, checkpoints=True)
    with engines[0].connect() as visitor, engines[1].connect() as background:
        visitor.execute(sa.text("create table filler (page blob)"))
        visitor.execute(fill)
        assert sqlite_file(settings).stat().st_size < 1_000_000
        background.execute(sa.text("insert into filler values ('')"))
        assert sqlite_file(settings).stat().st_size > 4_000_000
    for engine in engines:
        engine.dispose()
