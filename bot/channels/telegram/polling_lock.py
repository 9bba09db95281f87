"""The lock that lets one of several processes ask Telegram for messages: an advisory lock of PostgreSQL.

Telegram lets one program at a time ask. The lock ends with the process that holds it, or with its connection.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.conversations.database import open_engine
from bot.settings import Settings

TRY_SECONDS = 2.0
_LOCK = sa.text("select pg_try_advisory_lock(hashtext('jamae telegram polling'), :bot)")
_IS_THERE = sa.text("select 1")


class PollingLock:
    """With SQLite there is one process, which always has the lock."""

    def __init__(self, settings: Settings, token: str) -> None:
        self._settings = settings
        self._bot = int.from_bytes(hashlib.sha256(token.encode()).digest()[:4], "big", signed=True)
        self._engine: Engine | None = None
        self._connection: Connection | None = None
        self._held = False

    async def acquire(self) -> None:
        """Wait until this process has the lock.

        While the database is away the process that had it keeps it, since no other can get it.
        """
        while self._settings.uses_postgres:
            try:
                self._held = await asyncio.to_thread(self._hold)
            except SQLAlchemyError:
                self._drop()
            if self._held:
                return
            await asyncio.sleep(TRY_SECONDS)

    def release(self) -> None:
        """Let another process have the lock."""
        self._drop()
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    def _hold(self) -> bool:
        if self._connection is not None:
            self._connection.execute(_IS_THERE)
            return True
        if self._engine is None:
            self._engine = open_engine(self._settings)
        connection = self._engine.connect()
        if connection.execute(_LOCK, {"bot": self._bot}).scalar():
            self._connection = connection
            return True
        connection.close()
        return False

    def _drop(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(SQLAlchemyError):
                self._connection.invalidate()
                self._connection.close()
            self._connection = None
