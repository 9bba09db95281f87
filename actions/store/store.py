"""The knowledge store: where it is, how to open it, and the names that the rest of Jamae reads from it."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg2
import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import QueuePool, StaticPool

from actions.store.schema import attribute_word, name, place, revision, statement
from actions.store.timeouts import FOREVER, with_timeout
from actions.text.staff_messages import Sentence
from nlu.known_names import Name, NamesUnavailable, Place

DEFAULT_URL = "sqlite:///.jamae/knowledge.sqlite"


class StoreUnavailable(NamesUnavailable):
    """The store cannot be reached, or holds no knowledge yet."""


def database_url() -> str:
    """The store's address: JAMAE_DATABASE_URL, or a SQLite file in the project or in JAMAE_DATA's folder."""
    city = os.environ.get("JAMAE_DATA", "").strip()
    own = f"sqlite:///{Path(city).resolve() / '.jamae/knowledge.sqlite'}" if city else DEFAULT_URL
    url = os.environ.get("JAMAE_DATABASE_URL") or own
    return re.sub(r"^postgres(?:ql)?://", "postgresql+psycopg2://", url)


def open_engine(url: str | None = None, *, reply_seconds: float = FOREVER) -> Engine:
    """An engine for the store at `url` (default: `database_url()`); SQLite's folder is made if it is missing.

    `reply_seconds` is how long PostgreSQL is given for one reply.
    """
    url = url or database_url()
    if url == "sqlite://":
        return sa.create_engine(url, connect_args={"check_same_thread": False}, poolclass=StaticPool)
    if url.startswith("sqlite:///"):
        Path(url[len("sqlite:///") :]).parent.mkdir(parents=True, exist_ok=True)
        # SQLAlchemy would open the file anew for every question.
        engine = sa.create_engine(
            url, connect_args={"check_same_thread": False, "timeout": 5}, poolclass=QueuePool
        )
        sa.event.listen(engine, "connect", _tune_sqlite)
        return engine
    engine = sa.create_engine(
        url,
        pool_pre_ping=True,
        pool_reset_on_return=None,
        pool_size=4,
        pool_timeout=2,
        connect_args={
            "connection_factory": with_timeout(reply_seconds),
            "options": "-c statement_timeout=2000 -c client_encoding=utf8",
        },
    )
    sa.event.listen(engine, "reset", _end_transaction)
    return engine


def _end_transaction(connection: Any, record: Any) -> None:
    """As SQLAlchemy does when a connection is given back, which would write a trace into the log where the
    server has ended meanwhile."""
    try:
        connection.rollback()
    except psycopg2.Error:
        record.invalidate()


def _tune_sqlite(connection: object, _: object) -> None:
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()


def place_of(engine: Engine) -> str:
    """The store's SQLite file or its database, as people are told of it; without a password."""
    url = engine.url
    if engine.dialect.name == "sqlite":
        return str(Path(url.database or ":memory:").resolve())
    there = {"database": url.database, "port": url.port or 5432}
    return Sentence("store", host=url.host, **there) if url.host else Sentence("store-here", **there)


def is_broken_file(error: SQLAlchemyError) -> bool:
    """Whether SQLite says that the file is damaged or no database; not that it is busy, or the disk full."""
    return type(getattr(error, "orig", None)) is sqlite3.DatabaseError


class Store:
    """Read access to the knowledge; every method asks the database, so a reload is seen at once.

    Raises `StoreUnavailable` where the database cannot be reached or was never loaded.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @contextmanager
    def connect(self) -> Iterator[Connection]:
        """A connection whose database errors become `StoreUnavailable`."""
        try:
            with self.engine.connect() as connection:
                yield connection
        except SQLAlchemyError as error:
            raise StoreUnavailable(f"The knowledge store cannot be read: {type(error).__name__}.") from error

    @contextmanager
    def snapshot(self) -> Iterator[Connection]:
        """A connection that sees one revision of the knowledge throughout, whoever publishes meanwhile."""
        with self.connect() as connection:
            if connection.dialect.name == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ")
            elif not isinstance(self.engine.pool, StaticPool):  # a store in memory has one connection for all
                connection.exec_driver_sql("BEGIN")
            yield connection

    def revision(self) -> int:
        """The number of the newest change; it grows with every load, publication and rollback."""
        with self.connect() as connection:
            return read_revision(connection)

    def live(self) -> tuple[str, int]:
        """The home city's name, in English where it has one, and the number of the version that is live."""
        with self.connect() as connection:
            read_revision(connection)
            version = connection.execute(_LIVE_VERSION).scalar()
            home = connection.execute(_HOME).scalar()
            return str(home or ""), int(version or 0)

    def names(self) -> list[Name]:
        """Every name of every city, person and province, and of the home city."""
        columns = (name.c.subject, name.c.key, name.c.language, name.c.name, name.c.status)
        with self.connect() as connection:
            return [Name(*row) for row in connection.execute(sa.select(*columns).order_by(name.c.id))]

    def attribute_words(self) -> list[tuple[str, str, str, str]]:
        """(attribute, language, word, role) for the attributes that staff added in the knowledge files."""
        columns = (
            attribute_word.c.attribute,
            attribute_word.c.language,
            attribute_word.c.word,
            attribute_word.c.role,
        )
        with self.connect() as connection:
            return [
                tuple(row) for row in connection.execute(sa.select(*columns).order_by(attribute_word.c.id))
            ]

    def partner_countries(self) -> set[str]:
        """ISO codes of the countries in which a partner city lies."""
        query = sa.select(statement.c.text).where(statement.c.attribute == "country").distinct()
        with self.connect() as connection:
            return {row[0] for row in connection.execute(query)}

    def place_names(self) -> frozenset[str]:
        """The folded names of all real cities that are not partners, some 27,000."""
        with self.connect() as connection:
            return frozenset(row[0] for row in connection.execute(sa.select(place.c.folded)))

    def places(self, folded: Iterable[str]) -> dict[str, Place]:
        """The real cities among `folded` names, by folded name."""
        wanted = list(folded)
        if not wanted:
            return {}
        query = sa.select(place).where(place.c.folded.in_(wanted))
        with self.connect() as connection:
            return {
                row.folded: Place(row.name, row.country, row.population) for row in connection.execute(query)
            }

    def places_beginning(self, prefix: str) -> dict[str, Place]:
        """The real cities whose folded name begins with `prefix`."""
        after = prefix[:-1] + chr(ord(prefix[-1]) + 1)
        query = sa.select(place).where(place.c.folded >= prefix, place.c.folded < after)
        with self.connect() as connection:
            return {
                row.folded: Place(row.name, row.country, row.population) for row in connection.execute(query)
            }


_NEWEST = sa.select(sa.func.max(revision.c.number))
_LIVE_VERSION = sa.select(revision.c.version).order_by(revision.c.number.desc()).limit(1)
_HOME = (
    sa.select(name.c.name)
    .where(name.c.subject == "home", name.c.status == "preferred")
    .order_by(name.c.language != "en")
    .limit(1)
)


def read_revision(connection: Connection) -> int:
    """The number of the newest change that this connection sees. Raises `StoreUnavailable` without any."""
    number = connection.execute(_NEWEST).scalar()
    if number is None:
        raise StoreUnavailable("The knowledge store is empty; run `jamae load`.")
    return int(number)
