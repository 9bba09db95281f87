"""What is remembered of a conversation, where, and for how long."""

from __future__ import annotations

import asyncio
import logging
import stat
import time
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot import conversation_rows as rows
from bot.conversation_rows import Memory
from bot.conversation_shelf import Shelf
from bot.settings import Settings

KEY, OTHER = "a" * 64, "b" * 64


def memory(turn: int, touched: float | None = None) -> Memory:
    return Memory(
        {"focus": {"turn": turn}}, [{"event": "action", "name": "action_listen"}], touched or time.time()
    )


def test_what_was_written_is_read_until_it_is_forgotten(database: Settings) -> None:
    async def story() -> None:
        shelf = Shelf(database)
        assert await shelf.read(KEY) is None
        await shelf.write(KEY, memory(1))
        async with shelf.turn(KEY):
            await shelf.write(KEY, kept := memory(2))
        await shelf.write(OTHER, memory(9))
        assert await shelf.read(KEY) == kept
        shelf.close()
        again = Shelf(database)
        assert await again.read(KEY) == kept
        async with again.turn(KEY):
            await again.forget(KEY)
        assert await again.read(KEY) is None
        assert await again.read(OTHER) is not None
        again.close()

    asyncio.run(story())


def test_only_the_servers_own_user_can_read_the_sqlite_file(tmp_path: Path) -> None:
    engine = rows.open_engine(Settings(root=tmp_path))
    with engine.connect() as connection:
        rows.create_table(engine)
        rows.write(connection, KEY, memory(1))
        files = list((tmp_path / ".jamae").iterdir())
        assert files and all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)
    engine.dispose()


def test_old_conversations_are_purged(database: Settings) -> None:
    async def story() -> None:
        shelf, now = Shelf(database), time.time()
        await shelf.write(KEY, memory(1, now - 31 * 86_400))
        await shelf.write(OTHER, memory(1, now - 29 * 86_400))
        assert await shelf.purge() == 1
        assert await shelf.read(KEY) is None
        assert await shelf.read(OTHER) is not None
        shelf.close()

    asyncio.run(story())


def test_turns_of_one_conversation_come_one_after_another_and_of_two_side_by_side(database: Settings) -> None:
    async def story() -> None:
        shelf, order = Shelf(database), []

        async def turn(key: str, name: str) -> None:
            async with shelf.turn(key):
                order.append(f"{name} begins")
                await asyncio.sleep(0.05)
                order.append(f"{name} ends")

        await asyncio.gather(turn(KEY, "first"), turn(KEY, "second"), turn(OTHER, "other"))
        assert order.index("first ends") < order.index("second begins")
        assert order.index("other begins") < order.index("first ends")
        assert not shelf._queues
        shelf.close()

    asyncio.run(story())


def test_when_the_database_fails_the_process_remembers_and_says_so_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        shelf = Shelf(Settings(root=tmp_path))
        await shelf.write(KEY, memory(1))
        with shelf._database().connect() as connection:
            connection.execute(sa.text("alter table conversation rename to elsewhere"))
        for turn in (2, 3):
            await shelf.write(KEY, memory(turn))
        kept = await shelf.read(KEY)
        assert kept is not None and kept.slots == {"focus": {"turn": 3}}
        assert shelf.away
        with shelf._database().connect() as connection:
            connection.execute(sa.text("alter table elsewhere rename to conversation"))
        shelf._away_until = 0
        kept = await shelf.read(KEY)
        assert kept is not None and kept.slots == {"focus": {"turn": 3}}
        await shelf.write(KEY, memory(4))
        assert not shelf._in_process
        shelf.close()

    with caplog.at_level(logging.ERROR):
        asyncio.run(story())
    assert [record.getMessage() for record in caplog.records] == [
        "The conversation store failed to write (OperationalError); conversations stay in this process for 5 seconds."
    ]


def test_a_postgresql_that_is_not_there_costs_no_answer(tmp_path: Path) -> None:
    async def story() -> None:
        shelf = Shelf(
            Settings(root=tmp_path, database_url="postgresql://nobody@127.0.0.1:9/none", secret="x")
        )
        async with shelf.turn(KEY):
            await shelf.write(KEY, memory(1))
        assert await shelf.read(KEY) is not None
        shelf.close()

    asyncio.run(story())


def test_two_processes_do_not_enter_the_same_turn(database: Settings) -> None:
    if not database.uses_postgres:
        pytest.skip("SQLite serves one process")

    async def story() -> None:
        one, two = Shelf(database), Shelf(database)
        await one.write(KEY, memory(0))

        async def count(shelf: Shelf) -> None:
            async with shelf.turn(KEY):
                found = await shelf.read(KEY)
                assert found is not None
                await asyncio.sleep(0.01)
                await shelf.write(KEY, memory(found.slots["focus"]["turn"] + 1))

        await asyncio.gather(*(count(shelf) for shelf in (one, two) * 20))
        found = await one.read(KEY)
        assert found is not None and found.slots == {"focus": {"turn": 40}}
        one.close()
        two.close()

    asyncio.run(story())


def test_messages_that_come_to_two_processes_have_their_turns_in_the_order_in_which_they_came(
    database: Settings,
) -> None:
    if not database.uses_postgres:
        pytest.skip("SQLite serves one process")

    async def story() -> None:
        one, two = Shelf(database), Shelf(database)
        order: list[int] = []

        async def turn(shelf: Shelf, number: int) -> None:
            async with shelf.turn(KEY):
                await shelf.write(KEY, memory(number))
                order.append(number)

        for shelf in (one, two):  # which connects it
            shelf.check()
        came = [one] * 7 + [two] * 5 + [one, two] * 2
        async with one.turn(KEY):
            waiting = []
            for number, shelf in enumerate(came):
                waiting.append(asyncio.create_task(turn(shelf, number)))
                await asyncio.sleep(0.02)
        await asyncio.gather(*waiting)
        assert order == list(range(len(came)))
        assert not one._lines and not two._lines
        one.close()
        two.close()

    asyncio.run(story())


def test_who_hangs_up_while_waiting_for_a_turn_keeps_no_lock(database: Settings) -> None:
    if not database.uses_postgres:
        pytest.skip("SQLite serves one process")

    async def story() -> None:
        one, two = Shelf(database), Shelf(database)

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
        one, two = Shelf(database), Shelf(database)
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
            assert not two._lines and not two._queues
        assert time.monotonic() - began < 1
        one.close()
        two.close()

    asyncio.run(story())


def test_a_turn_that_ends_badly_gives_the_lock_and_the_connection_back(database: Settings) -> None:
    if not database.uses_postgres:
        pytest.skip("SQLite serves one process")

    async def story() -> None:
        one, two = Shelf(database), Shelf(database)
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
    database: Settings,
) -> None:
    if not database.uses_postgres:
        pytest.skip("SQLite serves one process")

    async def story() -> None:
        one, two = Shelf(database), Shelf(database)
        async with one.turn(KEY):
            began = time.monotonic()
            async with two.turn(KEY):
                assert 1 < time.monotonic() - began < 2.2
                assert not two.away
                await two.write(KEY, memory(7))
        found = await two.read(KEY)
        assert found is not None and found.slots == {"focus": {"turn": 7}}
        one.close()
        two.close()

    asyncio.run(story())


def test_connections_that_the_server_closed_are_replaced_within_the_turn(
    database: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    if not database.uses_postgres:
        pytest.skip("SQLite has no connections to lose")

    async def story() -> None:
        shelf = Shelf(database)
        await shelf.write(KEY, memory(1))
        engine = rows.open_engine(database)
        with engine.connect() as connection:
            connection.execute(
                sa.text(
                    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                )
            )
        engine.dispose()
        async with shelf.turn(KEY):
            found = await shelf.read(KEY)
            assert found is not None
            await shelf.write(KEY, memory(2))
        assert not shelf.away
        shelf.close()

    asyncio.run(story())
    assert not caplog.records
