"""Of several processes on one PostgreSQL one polls, and when it goes another does."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import sqlalchemy as sa
from toy_server import empty_postgres

from bot import telegram_polling
from bot.conversation_rows import open_engine
from bot.settings import Settings
from bot.telegram_polling import PollingRight


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telegram_polling, "TRY_SECONDS", 0.05)


def cut_off(settings: Settings) -> int:
    """End the connections of all who hold a right, as a restart of PostgreSQL does; how many there were."""
    engine = open_engine(settings)
    held = "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objsubid = 2"
    with engine.connect() as connection:
        ended = len(connection.execute(sa.text(held)).all())
    engine.dispose()
    return ended


def test_one_has_the_right_until_it_gives_it_up(tmp_path: Path) -> None:
    settings = empty_postgres(tmp_path)

    async def story() -> None:
        first, second = PollingRight(settings, "1:a"), PollingRight(settings, "1:a")
        another_bot = PollingRight(settings, "2:b")
        await first.wait()
        await another_bot.wait()
        waiting = asyncio.create_task(second.wait())
        await asyncio.sleep(0.3)
        await first.wait()
        assert not waiting.done()
        first.give_up()
        await asyncio.wait_for(waiting, 10)
        for each in (second, another_bot):
            each.give_up()

    asyncio.run(story())


def test_who_lost_its_connection_asks_for_the_right_again(tmp_path: Path) -> None:
    settings = empty_postgres(tmp_path)

    async def story() -> None:
        first, second = PollingRight(settings, "1:a"), PollingRight(settings, "1:a")
        await first.wait()
        assert cut_off(settings) == 1
        await asyncio.wait_for(first.wait(), 10)  # has noticed, and goes on for now
        taken = asyncio.create_task(first.wait())
        other = asyncio.create_task(second.wait())
        await asyncio.wait((taken, other), timeout=10, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.sleep(0.3)
        assert [taken.done(), other.done()].count(True) == 1
        for task in (taken, other):
            task.cancel()
        first.give_up()
        second.give_up()

    asyncio.run(story())


def test_with_sqlite_there_is_nobody_to_wait_for(tmp_path: Path) -> None:
    asyncio.run(PollingRight(Settings(root=tmp_path), "1:a").wait())
