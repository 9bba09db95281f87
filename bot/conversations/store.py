"""What is remembered between two messages, and the lock that gives a conversation one message at a time.

While the database is away, memories stay in this process, and messages go on without the lock.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict, deque
from collections.abc import AsyncIterator
from concurrent.futures import Future
from contextlib import asynccontextmanager
from contextvars import ContextVar
from functools import cache, partial
from typing import Any

from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from actions.store.store import is_broken_file
from bot.conversations import forgotten_table
from bot.conversations import table as rows
from bot.conversations.arrival import asked_at
from bot.conversations.database import empty_log, open_engine, sqlite_file
from bot.conversations.degrading_store import AWAY_SECONDS, DegradingStore, with_new_connection_if_dead
from bot.conversations.erasures import Outcome, erasures_for
from bot.conversations.in_order import InOrder
from bot.conversations.table import Memory
from bot.settings import Settings
from bot.telemetry.errors import kind_of
from bot.telemetry.metrics import METRICS

logger = logging.getLogger(__name__)

KEPT_IN_PROCESS = 10_000
THREADS = 16
IN_LINE = 12
"""Messages of one conversation in this process that ask for its lock at once, each with a thread and a
connection: the other threads are for turns to end. No channel lets more than these be under way
(bot/channels/admission.py)."""
WRITE_BACK_SECONDS = 0.5
LOCK_NOT_AVAILABLE = "55P03"


class BrokenStore(RuntimeError):
    """The conversation store's file is damaged."""


class _HeldLock:
    """An open PostgreSQL transaction that holds the lock on one conversation, and what was read in it."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.memory: Memory | None = None

    @property
    def is_over(self) -> bool:
        return bool(self.connection.closed)

    def give_back(self) -> None:
        """After the transaction's end."""
        self.connection.close()

    def break_off(self) -> None:
        """End the transaction, if need be with the connection."""
        if self.is_over:
            return
        try:
            rows.roll_back(self.connection)
        except SQLAlchemyError:
            self.connection.invalidate()
        finally:
            self.connection.close()


class _LockQueue:
    """Messages of one conversation in this process that wait for its lock, the oldest first."""

    def __init__(self) -> None:
        self.waiting: deque[asyncio.Future[_HeldLock | None]] = deque()
        self.asking: set[asyncio.Task[None] | None] = set()
        self.slots = asyncio.Semaphore(IN_LINE)

    def pop(self) -> asyncio.Future[_HeldLock | None] | None:
        """Remove and return the oldest message that still waits; None where none does."""
        while self.waiting:
            first = self.waiting.popleft()
            if not first.done():
                return first
        return None


_held: ContextVar[_HeldLock | None] = ContextVar("held", default=None)
"""The lock of the turn that is under way."""


class ConversationStore:
    """Memories by pseudonym."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._database = DegradingStore(
            "conversations",
            self._open,
            threads=THREADS if settings.uses_postgres else 0,
            seconds=settings.database_seconds,
            title="The conversation store",
            without=f"conversations stay in this process for {AWAY_SECONDS} seconds",
        )
        self._in_process: OrderedDict[str, Memory] = OrderedDict()
        self._in_order = InOrder()
        self._queues: dict[str, _LockQueue] = {}
        self._writing_back: asyncio.Task[None] | None = None
        self._erasures = erasures_for(settings)
        self._erasures.listen(self._drop)

    def check(self) -> None:
        """Raises BrokenStore if the SQLite file is damaged; a database that is away may come back.

        Opens the connections that messages in line will need: PostgreSQL takes longer to open one than to
        give a lock, and locks would not be asked for in the order in which messages came.
        """
        try:
            self._database.run(lambda connection: rows.read(connection, ""))
            if self._settings.uses_postgres:
                for connection in [self._database.engine.connect() for _ in range(IN_LINE)]:
                    connection.close()
        except SQLAlchemyError as error:
            if is_broken_file(error):
                raise BrokenStore(
                    f"{sqlite_file(self._settings)} cannot be read ({error.orig}). Move it away, and a"
                    " new one is made; what is remembered of conversations is in it."
                ) from error

    @asynccontextmanager
    async def turn(self, key: str) -> AsyncIterator[None]:
        """One message of a conversation at a time, in the order they came, whichever process they came to."""
        self._erasures.hear(key, asked_at())
        lock = await self._wait_for_lock(key) if self._settings.uses_postgres else None
        try:
            async with self._in_order.turn(key):
                token = _held.set(lock)
                try:
                    yield
                finally:
                    _held.reset(token)
        finally:
            self._release(lock)

    async def read(self, key: str) -> Memory | None:
        """The newer of what the database and this process remember and nobody asked to forget, or None."""
        ours, lock = self._in_process.get(key), _held.get()
        theirs = lock.memory if lock else await self._database.attempt("read", lambda c: rows.read(c, key))
        kept = [
            memory for memory in (ours, theirs) if memory and not self._erasures.covers(key, memory.touched)
        ]
        return max(kept, key=lambda memory: memory.touched, default=None)

    async def write(self, key: str, memory: Memory) -> None:
        """Remember, unless the message was asked before its conversation was forgotten.

        Releases the lock, which other processes may then have.
        """
        self._in_process.pop(key, None)
        if self._erasures.covers(key, memory.touched):
            return
        lock = _held.get()

        def write() -> bool:
            if lock and not lock.is_over:
                try:
                    rows.write(lock.connection, key, memory, commit=True)
                    lock.give_back()
                    return True
                except DBAPIError:
                    lock.break_off()  # and once more, without the lock
            self._database.run(lambda connection: rows.write(connection, key, memory))
            return True

        if not await self._database.attempt_call("write", write):
            self._in_process[key] = memory
            while len(self._in_process) > KEPT_IN_PROCESS:
                self._in_process.popitem(last=False)
            if self._writing_back is None or self._writing_back.done():
                self._writing_back = asyncio.create_task(self._write_back())

    async def forget(self, key: str) -> Outcome:
        """Delete a conversation from all tables, at once or as soon as that can be done."""
        asked, lock = time.time(), _held.get()
        self._erasures.know(key, asked)
        await asyncio.to_thread(self._erasures.withhold, key, asked)  # which waits for the disk

        def forget() -> float:
            if lock and not lock.is_over:
                try:
                    _, until = forgotten_table.forget_in_turn(lock.connection, key)
                    lock.give_back()
                    return until
                except DBAPIError:
                    lock.break_off()  # and once more, without the turn
            return self._database.run(lambda connection: forgotten_table.forget(connection, key))[1]

        try:
            until = await self._database.insist(forget)
        except (SQLAlchemyError, asyncio.TimeoutError) as error:
            METRICS.count("jamae_store_errors_total", store="conversations", doing="forget")
            logger.error("A conversation could not be deleted at once (%s).", kind_of(error))
            return self._erasures.note(key, asked)
        self._erasures.know(key, until)
        await self._database.attempt("forget", empty_log)
        return Outcome.DONE

    async def _write_back(self) -> None:
        """Give to the database what this process alone remembers, so that others know it, too."""
        while self._in_process:
            await asyncio.sleep(WRITE_BACK_SECONDS)
            for key, memory in list(self._in_process.items()):
                if self._database.is_away or not await self._database.attempt_call(
                    "write back", partial(self._written, key, memory)
                ):
                    break
                if self._in_process.get(key) is memory:
                    del self._in_process[key]

    def _written(self, key: str, memory: Memory) -> bool:
        self._database.run(lambda connection: rows.write_if_newer(connection, key, memory))
        return True

    def _drop(self, key: str, until: float) -> None:
        """What this process remembers of a conversation that was forgotten, here or elsewhere."""
        memory = self._in_process.get(key)
        if memory and (memory.touched <= until or memory.touched > time.time()):
            self._in_process.pop(key, None)

    async def purge(self) -> int:
        """Forget what is older than JAMAE_RETENTION_DAYS (with 0: than a day, and no text was stored).

        Returns how many conversations of the database that were.
        """
        before = time.time() - max(self._settings.retention_days, 1) * 86_400
        for key in [key for key, memory in self._in_process.items() if memory.touched < before]:
            del self._in_process[key]

        def purge(connection: Connection) -> int:
            forgotten_table.purge(connection, time.time())
            return rows.purge(connection, before)

        return await self._database.attempt("purge", purge) or 0

    def close(self) -> None:
        if self._writing_back is not None:
            self._writing_back.cancel()
        self._database.close()

    def _open(self) -> Engine:
        engine = open_engine(self._settings)
        forgotten_table.create_tables(engine)
        return engine

    # --- the order of turns

    async def _wait_for_lock(self, key: str) -> _HeldLock | None:
        """The lock of PostgreSQL's; None when there is none to be had.

        PostgreSQL gives it in the order in which it was asked. So each message asks as soon as it comes. What
        is given goes to the message that has waited longest here, whichever of them asked for it.
        """
        queue = self._queues.setdefault(key, _LockQueue())
        mine = asyncio.get_running_loop().create_future()
        queue.waiting.append(mine)
        queue.asking.add(asyncio.create_task(self._ask_for_lock(key, queue)))
        try:
            lock: _HeldLock | None = await mine
            return lock
        except asyncio.CancelledError:
            if not mine.cancelled():
                self._release(mine.result())
            raise

    async def _ask_for_lock(self, key: str, queue: _LockQueue) -> None:
        """Ask for the lock; if that fails, the message goes on without."""
        lock = None
        try:
            async with queue.slots:
                lock = await self._database.attempt_call(
                    "lock", lambda: self._lock(key), too_late=_release_late
                )
        finally:
            if oldest := queue.pop():
                oldest.set_result(lock)
            else:  # the message that asked was given up
                self._release(lock)
            queue.asking.remove(asyncio.current_task())
            if not queue.asking:
                del self._queues[key]

    def _release(self, lock: _HeldLock | None) -> None:
        if lock and not lock.is_over:
            self._database.submit(lock.break_off)

    def _lock(self, key: str) -> _HeldLock | None:
        """None if another process has held the lock for too long. Raises SQLAlchemyError."""
        try:
            return with_new_connection_if_dead(lambda: self._lock_once(key))
        except DBAPIError as error:
            if getattr(error.orig, "pgcode", None) != LOCK_NOT_AVAILABLE:
                raise
            METRICS.count("jamae_lock_errors_total")
            logger.error("A conversation's lock was not free in time; its message is answered without.")
            return None

    def _lock_once(self, key: str) -> _HeldLock:
        lock = _HeldLock(self._database.engine.connect())
        try:
            lock.memory = rows.begin_locked(lock.connection, key)
        except SQLAlchemyError:
            lock.break_off()
            raise
        return lock


def _release_late(future: Future[Any]) -> None:
    """A lock that came after nobody waited for it any more must not be kept."""
    if not future.cancelled() and not future.exception() and isinstance(future.result(), _HeldLock):
        future.result().break_off()


def conversation_store_for(settings: Settings) -> ConversationStore:
    """The one store of this process, since Rasa makes the tracker store and the lock store separately."""
    return _store(settings.of_store)


@cache
def _store(settings: Settings) -> ConversationStore:
    return ConversationStore(settings)
