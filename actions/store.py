"""The knowledge store: its SQL tables, how to open it, and the names that the rest of Jamae reads from it."""

from __future__ import annotations

import os
import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import QueuePool, StaticPool

from actions.patience import FOREVER, impatient
from actions.sentence import Sentence

DEFAULT_URL = "sqlite:///.jamae/knowledge.sqlite"
REPLY_SECONDS = 10.0
"""How long PostgreSQL is given to hand over a table to be copied."""

metadata = sa.MetaData()

source = sa.Table(
    "source",
    metadata,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("title", sa.String, nullable=False),
    sa.Column("file", sa.String),
    sa.Column("licence", sa.String),
)

city = sa.Table(
    "city",
    metadata,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("latitude", sa.Float),
    sa.Column("longitude", sa.Float),
    sa.Column("source", sa.String, sa.ForeignKey("source.key")),
    # the place in the order of lists: oldest agreement first, then by key; cities without a date last
    sa.Column("position", sa.Integer, nullable=False, unique=True),
)

home = sa.Table(
    "home",
    metadata,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("latitude", sa.Float),
    sa.Column("longitude", sa.Float),
    sa.Column("source", sa.String, sa.ForeignKey("source.key")),
)

name = sa.Table(
    "name",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("subject", sa.String, nullable=False),  # city, person, province, home
    sa.Column("key", sa.String, nullable=False),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("status", sa.String, nullable=False),  # preferred, alias, former, misspelt, page
    sa.Column("source", sa.String),
    sa.Column("sort_key", sa.String),  # by which it stands in alphabetical order; see actions/alphabet.py
    sa.Index("name_of", "subject", "key", "language", "status", "sort_key"),
)

attribute = sa.Table(
    "attribute",
    metadata,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("value_type", sa.String, nullable=False),  # text, number, date, key
    sa.Column("unit", sa.String),
)

attribute_word = sa.Table(
    "attribute_word",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("attribute", sa.String, nullable=False),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("word", sa.String, nullable=False),
    sa.Column("role", sa.String, nullable=False),  # name, word, highest, lowest
)

statement = sa.Table(
    "statement",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("city", sa.String, nullable=False),
    # its city's, so that conditions are joined by a number: with 10,000 cities 1 ms instead of 6
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("attribute", sa.String, nullable=False),
    sa.Column("text", sa.String),
    sa.Column("number", sa.Float),
    sa.Column("date", sa.Date),
    sa.Column("day", sa.Integer),  # of a date: its month and day, 626 for 26 June of any year
    sa.Column("unit", sa.String),
    sa.Column("source", sa.String, nullable=False),
    sa.Column("place", sa.String, nullable=False),  # intro, list, table or the CSV file's name
    sa.Column("line", sa.Integer),
    sa.Column("quote", sa.String),
    sa.Column("rank", sa.String, nullable=False, default="normal"),  # preferred, normal
    sa.Column("doubt", sa.String),  # contested, or same_as:<city>
    sa.Index("statement_of", "city", "attribute"),
    # what many cities are counted, summed and ordered by stands in the indexes: the rows themselves are not read
    sa.Index("statement_position", "attribute", "position", "number", "date", "rank", "city"),
    sa.Index("statement_number", "attribute", "number", "rank", "position", "city"),
    sa.Index("statement_date", "attribute", "date", "rank", "position", "city"),
    sa.Index("statement_day", "attribute", "day", "rank", "position", "city"),
    sa.Index("statement_text", "attribute", "text", "rank", "position"),
    sa.Index("statement_source", "attribute", "source", "place", "position"),
)

translation = sa.Table(
    "translation",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("original", sa.String, nullable=False, index=True),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("text", sa.String, nullable=False),
)

contact = sa.Table(
    "contact",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", sa.String, nullable=False),  # office, telephone, website, address
    sa.Column("language", sa.String, nullable=False),
    sa.Column("value", sa.String, nullable=False),
    sa.Column("source", sa.String),
)

finding = sa.Table(
    "finding",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column(
        "kind", sa.String, nullable=False
    ),  # contested, same_value, count, spelling, unknown_name, unread
    sa.Column("city", sa.String),
    sa.Column("attribute", sa.String),  # of kind count: partner_count, country_count, first_year
    sa.Column("detail", sa.String, nullable=False),
    sa.Column("line", sa.Integer),
    sa.Column("claimed", sa.Float),  # of kind count: the number that the page's introduction gives
    sa.Column("counted", sa.Float),  # ... and the one that its table gives
)

place = sa.Table(
    "place",
    metadata,
    sa.Column("folded", sa.String, primary_key=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("country", sa.String, nullable=False),
    sa.Column("population", sa.Integer, nullable=False),
)

revision = sa.Table(
    "revision",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("loaded_at", sa.String, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),  # what has been live since then
    sa.Column("author", sa.String, nullable=False),
    sa.Column("note", sa.String, nullable=False),
    sa.Column(
        "places", sa.String
    ),  # what table place was filled from, to fill it again only when that changes
)

kept = sa.MetaData()
"""What no load replaces and no answer reads."""

version = sa.Table(
    "version",
    kept,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("hash", sa.String, nullable=False),
    sa.Column("made_at", sa.String, nullable=False),
    sa.Column("author", sa.String, nullable=False),
    sa.Column("note", sa.String, nullable=False),
    sa.Column("contents", sa.LargeBinary, nullable=False),  # see actions/contents.py
    sa.Column("files", sa.LargeBinary, nullable=False),  # a zip archive of the files that it was read from
)


class StoreUnavailable(RuntimeError):
    """The store cannot be reached, or holds no knowledge yet."""


@dataclass(frozen=True)
class Name:
    """One name of a city, person, province or of the home city.

    ``status`` is preferred (told to people), alias, former, misspelt, or page (as the city's page spells it).
    """

    subject: str
    key: str
    language: str
    name: str
    status: str


@dataclass(frozen=True)
class Place:
    """A real city that is not a partner, from GeoNames; ``country`` is its ISO 3166 code."""

    name: str
    country: str
    population: int


def database_url() -> str:
    """The store's address: JAMAE_DATABASE_URL, or a SQLite file in the project, or in another city's folder (JAMAE_DATA)."""
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
    return sa.create_engine(
        url,
        pool_pre_ping=True,
        pool_size=4,
        pool_timeout=2,
        connect_args={
            "connection_factory": impatient(reply_seconds),
            "options": "-c statement_timeout=2000 -c client_encoding=utf8",
        },
    )


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
    """Whether SQLite says that this is none of its files, or a damaged one; not that it is busy, or the disk full."""
    return type(getattr(error, "orig", None)) is sqlite3.DatabaseError


def fold(text: str) -> str:
    """Text as names are compared: NFKC, case and accents removed, one space between words.

    >>> fold("São  Paulo’s")
    "sao paulo's"
    """
    text = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    decomposed = unicodedata.normalize("NFD", text)
    # Cyrillic й and kana voicing marks are letters of their own, not accents.
    plain = "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f" or c in "\u0306\u0308")
    return " ".join(unicodedata.normalize("NFC", plain).split())


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
        """A connection that sees one revision of the knowledge from beginning to end, whoever publishes meanwhile."""
        with self.connect() as connection:
            if connection.dialect.name == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ")
            elif not isinstance(self.engine.pool, StaticPool):  # a store in memory has one connection for all
                connection.exec_driver_sql("BEGIN")
            yield connection

    def revision(self) -> int:
        """The number of the newest change; it grows whenever knowledge is loaded, published or rolled back."""
        with self.connect() as connection:
            return read_revision(connection)

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


def read_revision(connection: Connection) -> int:
    """The number of the newest change that this connection sees. Raises `StoreUnavailable` if there is none."""
    number = connection.execute(_NEWEST).scalar()
    if number is None:
        raise StoreUnavailable("The knowledge store is empty; run `jamae load`.")
    return int(number)


@lru_cache(maxsize=4)
def shared_store(url: str) -> Store:
    """The process's one store for `url`: of PostgreSQL a copy."""
    if url.startswith("sqlite:"):
        return Store(open_engine(url))
    from actions.copied_store import CopiedStore

    return CopiedStore(open_engine(url, reply_seconds=REPLY_SECONDS))
