"""A store in the conversations' database, whose owner goes on without it when the database is away.

A citizen gets an answer in any case. When a statement fails, that is counted, and logged once until one does
not; the caller gets None and works from memory, and the database is asked again five seconds later.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.conversations.database_thread import in_thread
from bot.settings import Settings
from bot.telemetry.errors import kind_of
from bot.telemetry.metrics import METRICS

logger = logging.getLogger(__name__)

AWAY_SECONDS = 5
"""For so long after a failure the database is left alone."""

T = TypeVar("T")


class DegradingStore:
    """The connection to the database of one store, opened when it is first needed."""

    def __init__(
        self,
        name: str,
        open_database: Callable[[], Engine],
        *,
        threads: int = 0,
        seconds: float = Settings.database_seconds,
        title: str = "",
        without: str = "",
    ) -> None:
        """`open_database` makes an engine, and the tables where they are missing.

        `name` is the store's in /metrics.

        With `threads`, statements run in so many threads, as they should where a database may take long to
        answer, and are waited for no longer than so many `seconds`; with 0 in the caller's. The log says that
        `title` failed, and what happens `without` it.
        """
        self._name = name
        self._open_database = open_database
        self._engine: Engine | None = None
        self._threads = ThreadPoolExecutor(threads, name) if threads else None
        self._seconds = seconds
        self._away_until = 0.0
        self._failing = False
        self._title = title
        self._without = without

    @property
    def engine(self) -> Engine:
        """Raises SQLAlchemyError if the database cannot be opened."""
        if self._engine is None:
            self._engine = self._open_database()
        return self._engine

    @property
    def is_away(self) -> bool:
        """Whether the database failed a moment ago."""
        return time.monotonic() < self._away_until

    async def attempt(self, doing: str, work: Callable[[Connection], T]) -> T | None:
        """The result of `work`; None when the database is away."""
        return await self.attempt_call(doing, lambda: self.run(work))

    async def attempt_call(
        self, doing: str, work: Callable[[], T], *, too_late: Callable[[Future[Any]], None] | None = None
    ) -> T | None:
        """As `attempt`, for work that opens connections itself.

        `too_late` gets work that ends after the timeout.
        """
        if self.is_away:
            return None
        try:
            if self._threads is None:
                done = work()
            else:
                done = await in_thread(self._threads, work, self._seconds, too_late=too_late)
        except (SQLAlchemyError, asyncio.TimeoutError) as error:
            self._tell_failure(doing, error)
            return None
        self._failing = False
        return done

    def attempt_now(self, doing: str, work: Callable[[], object]) -> bool:
        """Do `work` in the caller's thread, also while the database is left alone; whether that went well.

        It is for callers with a thread of their own, who say themselves when to try again. Where `work`
        raises OSError, that is as if the database did.
        """
        try:
            work()
        except (SQLAlchemyError, OSError) as error:
            self._tell_failure(doing, error)
            return False
        self._failing = False
        return True

    def _tell_failure(self, doing: str, error: Exception) -> None:
        METRICS.count("jamae_store_errors_total", store=self._name, doing=doing.replace(" ", "_"))
        if not self._failing:
            logger.error("%s failed to %s (%s); %s.", self._title, doing, kind_of(error), self._without)
        self._failing = True
        self._away_until = time.monotonic() + AWAY_SECONDS

    async def insist(self, work: Callable[[], T]) -> T:
        """The result of `work`, tried also while the database is left alone.

        Raises SQLAlchemyError, or asyncio.TimeoutError.
        """
        return work() if self._threads is None else await in_thread(self._threads, work, self._seconds)

    def run(self, work: Callable[[Connection], T]) -> T:
        """The result of `work`, in the caller's thread. Raises SQLAlchemyError."""

        def once() -> T:
            with self.engine.connect() as connection:
                return work(connection)

        return with_new_connection_if_dead(once)

    def submit(self, work: Callable[[], None]) -> None:
        """Run this in a thread some time soon, where there are threads."""
        if self._threads:
            self._threads.submit(work)

    def close(self) -> None:
        if self._threads:
            self._threads.shutdown(wait=not self.is_away)
        if self._engine:
            self._engine.dispose()
            self._engine = None


def with_new_connection_if_dead(work: Callable[[], T]) -> T:
    """The result of `work`, tried once more if its connection from the pool turns out to be dead."""
    try:
        return work()
    except DBAPIError as error:
        if not error.connection_invalidated:
            raise
    return work()
