"""What the staff's pages keep and read in the conversations' database, a transaction each; the audit."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from actions.store.store import StoreUnavailable
from bot.conversations.database import open_engine
from bot.review import tables as review_tables
from bot.settings import Settings
from bot.staff import tables
from bot.telemetry.errors import without_words

logger = logging.getLogger(__name__)


class OutcomeUnknown(Exception):
    """A database went away in the middle of something: nobody can say whether it was done."""


@dataclass
class Deed:
    """What somebody is doing, for the audit: to what, and whether it was done or refused."""

    about: str
    is_done: bool = True


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

    @contextmanager
    def deed(self, person: str, action: str, about: str = "") -> Iterator[Deed]:
        """Note in the audit that something begins, before it does, and afterwards what came of it.

        Raises SQLAlchemyError where its beginning cannot be noted, and then nothing is done; `OutcomeUnknown`
        where a database goes away meanwhile. What is done and cannot be noted any more stands in the audit as
        begun: it must not be told as if it had not happened.
        """
        self.note(person, f"begun:{action}", about)
        deed = Deed(about)
        try:
            yield deed
        except (SQLAlchemyError, StoreUnavailable) as error:
            self._note_after(person, f"unclear:{action}", about)
            raise OutcomeUnknown from error
        except BaseException:
            self._note_after(person, f"failed:{action}", about)
            raise
        self._note_after(person, action if deed.is_done else f"failed:{action}", deed.about)

    def _note_after(self, person: str, action: str, about: str) -> None:
        try:
            self.note(person, action, about)
        except SQLAlchemyError as error:
            logger.error("The audit could not be written: %s", without_words(error))

    def close(self) -> None:
        if "_engine" in self.__dict__:
            self._engine.dispose()
