"""What the staff's pages keep and read in the conversations' database, a transaction each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from sqlalchemy.engine import Connection, Engine

from bot.conversations.database import open_engine
from bot.review import tables as review_tables
from bot.settings import Settings
from bot.staff import tables


class Records:
    """The database is opened when it is first wanted, so that a server starts without it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @cached_property
    def _engine(self) -> Engine:
        engine = open_engine(self._settings)
        review_tables.create_tables(engine)
        tables.create_tables(engine)
        return engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """For what only reads. Raises SQLAlchemyError."""
        with self._engine.connect() as connection:
            yield connection

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All or nothing. With SQLite visitors' turns wait meanwhile, so it must be short.

        Raises SQLAlchemyError.
        """
        with self._engine.connect() as connection, review_tables.transaction(connection):
            yield connection

    def note(self, person: str, action: str, about: str = "") -> None:
        """Add to the audit what somebody did."""
        with self.transaction() as connection:
            tables.add_entry(connection, person, action, about)

    def close(self) -> None:
        if "_engine" in self.__dict__:
            self._engine.dispose()
