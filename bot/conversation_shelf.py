"""Where conversations lie between two messages: the database, or this process's memory while the database is away.

A citizen gets an answer in any case. When a read or write fails, that is logged once, the memory stays in the process,
and the database is asked again five seconds later.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import asynccontextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any, TypeVar

from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from actions.store import is_broken_file
from bot import conversation_rows as rows
from bot.conversation_rows import Memory
from bot.database_thread import in_thread
from bot.learning.collecting import collector_for
from bot.metrics import METRICS
from bot.settings import Settings

logger = logging.getLogger(__name__)

AWAY_SECONDS = 5
KEPT_IN_PROCESS = 10_000
IN_LINE = 12
"""Messages of one conversation in this process that ask for its lock at once, each with a thread and a connection of the
16 that there are: the others are for turns to end. No channel lets more than these be under way (bot/crowd.py)."""
LOCK_NOT_AVAILABLE = "55P03"

T = TypeVar("T")


class BrokenStore(RuntimeError):
    """The conversation store's file is damaged."""


class _Turn:
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


class _Line:
    """Messages of one conversation in this process that wait for their turns, the oldest first."""

    def __init__(self) -> None:
        self.waiting: deque[asyncio.Future[_Turn | None]] = deque()
        self.asking: set[asyncio.Task[None] | None] = set()
        self.places = asyncio.Semaphore(IN_LINE)

    def take(self) -> asyncio.Future[_Turn | None] | None:
        """The oldest message that waits, which from now on does not; None where none does."""
        while self.waiting:
            first = self.waiting.popleft()
            if not first.done():
                return first
        return None


_turn: ContextVar[_Turn | None] = ContextVar("turn", default=None)


class Shelf:
    """Memories by pseudonym."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._engine: Engine | None = None
        self._away_until = 0.0
        self._in_process: OrderedDict[str, Memory] = OrderedDict()
        self._queues: dict[str, tuple[asyncio.Lock, int]] = {}
        self._lines: dict[str, _Line] = {}
        self._threads = ThreadPoolExecutor(16, "conversations") if settings.uses_postgres else None

    def check(self) -> None:
        """Raises BrokenStore for an SQLite file that is damaged; from a database that is away one may recover.

        Opens the connections that messages in line will need: to open one takes PostgreSQL longer than to give a lock, and
        the order in which locks are asked for would not be that in which messages came.
        """
        try:
            self._once(lambda connection: rows.read(connection, ""))
            if self._threads:
                for connection in [self._database().connect() for _ in range(IN_LINE)]:
                    connection.close()
        except SQLAlchemyError as error:
            if is_broken_file(error):
                raise BrokenStore(
                    f"{rows.sqlite_file(self._settings)} cannot be read ({error.orig}). Move it away, and a new one"
                    " is made; what is remembered of conversations is in it."
                ) from error

    @property
    def away(self) -> bool:
        """Whether the database failed a moment ago."""
        return time.monotonic() < self._away_until

    @asynccontextmanager
    async def turn(self, key: str) -> AsyncIterator[None]:
        """One message of a conversation at a time, in the order in which they came, whichever process they came to."""
        turn = await self._wait_in_line(key) if self._settings.uses_postgres else None
        try:
            async with self._queue(key):
                token = _turn.set(turn)
                try:
                    yield
                finally:
                    _turn.reset(token)
        finally:
            self._end(turn)

    async def read(self, key: str) -> Memory | None:
        ours, turn = self._in_process.get(key), _turn.get()
        theirs = (
            turn.memory if turn else await self._try("read", lambda: self._once(lambda c: rows.read(c, key)))
        )
        return max(filter(None, (ours, theirs)), key=lambda memory: memory.touched, default=None)

    async def write(self, key: str, memory: Memory) -> None:
        """Ends the turn as far as other processes are concerned."""
        self._in_process.pop(key, None)
        turn = _turn.get()

        def write() -> bool:
            if turn and not turn.is_over:
                try:
                    rows.write(turn.connection, key, memory, commit=True)
                    turn.give_back()
                    return True
                except DBAPIError:
                    turn.break_off()  # and once more, without the lock
            self._once(lambda connection: rows.write(connection, key, memory))
            return True

        if not await self._try("write", write):
            self._in_process[key] = memory
            while len(self._in_process) > KEPT_IN_PROCESS:
                self._in_process.popitem(last=False)

    async def forget(self, key: str) -> None:
        self._in_process.pop(key, None)
        collector_for(self._settings).forget(key)
        await self._try("forget", lambda: self._once(lambda connection: rows.forget(connection, key)))

    async def purge(self) -> int:
        """Forget what is older than JAMAE_RETENTION_DAYS (with 0: than a day, and no text was stored)."""
        before = time.time() - max(self._settings.retention_days, 1) * 86_400
        for key in [key for key, memory in self._in_process.items() if memory.touched < before]:
            del self._in_process[key]
        return await self._try("purge", lambda: self._once(lambda c: rows.purge(c, before))) or 0

    def close(self) -> None:
        if self._threads:
            self._threads.shutdown(wait=not self.away)
        if self._engine:
            self._engine.dispose()
            self._engine = None

    async def _wait_in_line(self, key: str) -> _Turn | None:
        """None when there is no lock to be had.

        PostgreSQL's lock gives the turns in the order in which they are asked for, so each message asks as soon as it
        comes; but a turn that was given goes to the oldest message that waits here, whichever of them asked for it.
        """
        line = self._lines.setdefault(key, _Line())
        mine = asyncio.get_running_loop().create_future()
        line.waiting.append(mine)
        line.asking.add(asyncio.create_task(self._ask(key, line)))
        try:
            turn: _Turn | None = await mine
            return turn
        except asyncio.CancelledError:
            if not mine.cancelled():
                self._end(mine.result())
            raise

    async def _ask(self, key: str, line: _Line) -> None:
        """Ask for a turn; if that fails, the message goes on without."""
        turn = None
        try:
            async with line.places:
                turn = await self._try("lock", lambda: self._begin(key))
        finally:
            if oldest := line.take():
                oldest.set_result(turn)
            else:  # the message that asked was given up
                self._end(turn)
            line.asking.remove(asyncio.current_task())
            if not line.asking:
                del self._lines[key]

    def _end(self, turn: _Turn | None) -> None:
        if turn and not turn.is_over and self._threads:
            self._threads.submit(turn.break_off)

    # --- the database's side: these run in a thread for PostgreSQL, whose answers may take long

    def _database(self) -> Engine:
        if self._engine is None:
            engine = rows.open_engine(self._settings)
            rows.create_table(engine)
            self._engine = engine
        return self._engine

    def _once(self, work: Callable[[Connection], T]) -> T:
        """One statement; with a new connection if the old one turns out to be dead."""
        try:
            with self._database().connect() as connection:
                return work(connection)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
        with self._database().connect() as connection:
            return work(connection)

    def _begin(self, key: str) -> _Turn | None:
        """None if another process has been in this conversation's turn for too long: go on without the lock."""
        try:
            return self._begin_once(key)
        except DBAPIError as error:
            if getattr(error.orig, "pgcode", None) == LOCK_NOT_AVAILABLE:
                METRICS.count("jamae_lock_errors_total")
                logger.error("A conversation's lock was not free in time; its message is answered without.")
                return None
            if not error.connection_invalidated:
                raise
        return self._begin_once(key)

    def _begin_once(self, key: str) -> _Turn:
        turn = _Turn(self._database().connect())
        try:
            turn.memory = rows.begin_locked(turn.connection, key)
        except SQLAlchemyError:
            turn.break_off()
            raise
        return turn

    # --- this process's side

    async def _try(self, what: str, work: Callable[[], T]) -> T | None:
        if self.away:
            return None
        try:
            if self._threads is None:
                return work()
            return await in_thread(self._threads, work, too_late=_let_go)
        except (SQLAlchemyError, asyncio.TimeoutError) as error:
            METRICS.count("jamae_store_errors_total", store="conversations", doing=what)
            if not self.away:  # others may have failed at the same moment
                logger.error(
                    "The conversation store failed to %s (%s); conversations stay in this process for %s seconds.",
                    what,
                    type(getattr(error, "orig", None) or error).__name__,
                    AWAY_SECONDS,
                )
            self._away_until = time.monotonic() + AWAY_SECONDS
            return None

    @asynccontextmanager
    async def _queue(self, key: str) -> AsyncIterator[None]:
        lock, waiting = self._queues.get(key, (asyncio.Lock(), 0))
        self._queues[key] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._queues.pop(key)
            if waiting > 1:
                self._queues[key] = (lock, waiting - 1)


def _let_go(future: Future[Any]) -> None:
    """A lock that came after nobody waited for it any more must not be kept."""
    if not future.cancelled() and not future.exception() and isinstance(future.result(), _Turn):
        future.result().break_off()


def shelf_for(settings: Settings) -> Shelf:
    """One shelf a process, since Rasa makes the tracker store and the lock store apart from each other."""
    return _shelf(settings.of_store)


@cache
def _shelf(settings: Settings) -> Shelf:
    return Shelf(settings)
