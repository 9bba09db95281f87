"""Of several processes on one PostgreSQL one polls, and when it goes another does."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.channels.telegram import polling_lock
from bot.channels.telegram.polling_lock import PollingLock
from bot.conversations.database import open_engine
from bot.settings import Settings


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling_lock, "TRY_SECONDS", 0.05)


def cut_off(settings: Settings) -> int:
    """End the connections of all who hold a right, as a restart of PostgreSQL does; how many there were."""
    engine = open_engine(settings)
    held = "select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)"
    held += " where locktype = 'advisory' and objsubid = 2 and datname = current_database()"
    with engine.connect() as connection:
        ended = len(connection.execute(sa.text(held)).all())
    engine.dispose()
    return ended


def test_one_has_the_right_until_it_gives_it_up(postgres: Settings) -> None:
    async def story() -> None:
        first, second = PollingLock(postgres, "1:a"), PollingLock(postgres, "1:a")
        another_bot = PollingLock(postgres, "2:b")
        await first.acquire()
        await another_bot.acquire()
        waiting = asyncio.create_task(second.acquire())
        await asyncio.sleep(0.3)
        await first.acquire()
        assert not waiting.done()
        first.release()
        await asyncio.wait_for(waiting, 10)
        for each in (second, another_bot):
            each.release()

    asyncio.run(story())


def test_who_lost_its_connection_asks_for_the_right_again(postgres: Settings) -> None:
    async def story() -> None:
        first, second = PollingLock(postgres, "1:a"), PollingLock(postgres, "1:a")
        await first.acquire()
        assert cut_off(postgres) == 1
        await asyncio.wait_for(first.acquire(), 10)  # has noticed, and goes on for now
        taken = asyncio.create_task(first.acquire())
        other = asyncio.create_task(second.acquire())
        await asyncio.wait((taken, other), timeout=10, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.sleep(0.3)
        assert [taken.done(), other.done()].count(True) == 1
        for task in (taken, other):
            task.cancel()
        first.release()
        second.release()

    asyncio.run(story())


def test_with_sqlite_there_is_nobody_to_wait_for(tmp_path: Path) -> None:
    asyncio.run(PollingLock(Settings(root=tmp_path), "1:a").acquire())
