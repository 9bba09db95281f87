"""Which conversations were forgotten, and when: a SQL table that every write of words looks at.

Whoever forgets deletes the rows of a conversation in all tables that hold its words, and leaves a row here. A
message that was asked before may still be on its way, in this process or another: its words are then not
written. PostgreSQL would let the two pass each other, so words are written under a shared advisory lock and
deleted under an exclusive one; SQLite has one writer at a time.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, CursorResult, Engine

from bot.conversations.database import create_missing

KEPT_SECONDS = 7 * 86_400.0
"""No message is on its way for so long."""
AHEAD_SECONDS = 60.0
"""The clocks of two machines may be so far apart. A row from later is of a clock that was wrong: without this
bound it would keep a visitor's words from being written until then."""

metadata = sa.MetaData()

forgotten = sa.Table(
    "forgotten",
    metadata,
    sa.Column("key", sa.String(64), primary_key=True),
    sa.Column("at", sa.Float, nullable=False, index=True),
)

# what was asked later than now was asked before a clock was set back
_FORGOTTEN = (
    "select 1 from forgotten where forgotten.key = :{key} and (at >= :{asked} or :{asked} > :now)"
    " and at <= :latest"
)
_SHARED_LOCK = "select pg_advisory_xact_lock_shared(:guard)"
_NOTE = sa.text(
    "insert into forgotten (key, at) values (:key, :at) on conflict (key) do update"
    " set at = case when excluded.at > forgotten.at then excluded.at else forgotten.at end"
)
_FRESH = sa.text("select key, at from forgotten where at > :since order by at desc limit :most")
_PURGE = sa.text("delete from forgotten where at < :before")
_LOCK_ROWS = sa.text("select pg_advisory_xact_lock(:turn); select pg_advisory_xact_lock(:guard)")


@dataclass(frozen=True)
class _Words:
    """A table that holds words of conversations: whose they are, and when they were asked."""

    metadata: sa.MetaData
    delete: sa.sql.elements.TextClause
    delete_until: sa.sql.elements.TextClause


_with_words: dict[str, _Words] = {}


def holds_words(table: sa.Table, *, key: str, asked: str) -> None:
    """From now on, rows of this table are deleted with their conversation.

    `key` and `asked` are the columns of the pseudonym and of the time, in seconds since 1970.
    """
    delete = f"delete from {table.name} where {key} = :key"
    _with_words[table.name] = _Words(
        table.metadata, sa.text(delete), sa.text(f"{delete} and ({asked} <= :at or {asked} > :now)")
    )


class WriteOfWords:
    """An `insert` or `update` that does nothing for what was asked before its conversation was forgotten."""

    def __init__(self, begin: str, end: str = "", *, key: str, asked: str, commit: bool = False) -> None:
        """`begin` may be followed by "where" or "and", `end` comes after that.

        `key` and `asked` are the names of the parameters. `commit` ends the transaction under way.
        """
        self._key, self._asked = key, asked
        joint = "and" if " where " in begin else "where"
        unless = _FORGOTTEN.format(key=key, asked=asked)
        statement = f"{begin} {joint} not exists ({unless}) {end}"
        self._plain = sa.text(f"{statement}; commit" if commit else statement)
        self._guarded = sa.text(f"{_SHARED_LOCK}; {statement}{'; commit' if commit else ''}")

    def __call__(
        self, connection: Connection, rows: Mapping[str, Any] | Sequence[Mapping[str, Any]]
    ) -> CursorResult:
        now = time.time()
        times = {"now": now, "latest": now + AHEAD_SECONDS}
        many = [rows] if isinstance(rows, Mapping) else rows
        if connection.dialect.name != "postgresql":
            values = [{**row, **times} for row in many]
            return connection.execute(self._plain, values[0] if isinstance(rows, Mapping) else values)
        values = [{**row, **times, "guard": guard(row[self._key])} for row in many]
        return connection.execute(self._guarded, values[0] if isinstance(rows, Mapping) else values)


def insert_of_words(
    table: str, columns: Sequence[str], end: str = "", *, key: str, asked: str, commit: bool = False
) -> WriteOfWords:
    """An insert of these columns, each from the parameter of its name."""
    values = ", ".join(f":{column}" for column in columns)
    return WriteOfWords(
        f"insert into {table} ({', '.join(columns)}) select {values}",
        end,
        key=key,
        asked=asked,
        commit=commit,
    )


def turn_lock(key: str) -> int:
    """The advisory lock of a conversation's turns."""
    return int(key[:16], 16) - 2**63


def guard(key: str) -> int:
    """The advisory lock between writing a conversation's words and forgetting them."""
    return int(key[16:32], 16) - 2**63


def create_for(tables: sa.MetaData, engine: Engine) -> None:
    """These tables, which hold words, and this one."""
    for each in (metadata, tables):
        create_missing(each, engine)


def create_tables(engine: Engine) -> None:
    """This one, and those that hold words."""
    for each in (metadata, *(words.metadata for words in _with_words.values())):
        create_missing(each, engine)


def forget(connection: Connection, key: str, at: float | None = None) -> tuple[bool, float]:
    """Forget what was asked until `at`, by default now. Returns whether there was something, and until when.

    So is what was asked later than now, before a clock was set back. A turn under way is waited for.

    Raises SQLAlchemyError, and then nothing is forgotten.
    """
    postgres = connection.dialect.name == "postgresql"
    connection.execute(sa.text("begin" if postgres else "begin immediate"))
    with _committed(connection):
        if postgres:
            connection.execute(_LOCK_ROWS, {"turn": turn_lock(key), "guard": guard(key)})
        return _forget(connection, key, at)


def forget_in_turn(connection: Connection, key: str) -> tuple[bool, float]:
    """`forget` in the transaction that holds the conversation's turn, which ends with it. PostgreSQL only."""
    with _committed(connection):
        connection.execute(sa.text("select pg_advisory_xact_lock(:guard)"), {"guard": guard(key)})
        return _forget(connection, key, None)


@contextmanager
def _committed(connection: Connection) -> Iterator[None]:
    """The transaction under way ends with this, and without what was done in it where something fails."""
    try:
        yield
        connection.execute(sa.text("commit"))
    except BaseException:
        connection.execute(sa.text("rollback"))
        raise


def _forget(connection: Connection, key: str, at: float | None) -> tuple[bool, float]:
    now = time.time()
    until = now if at is None else at
    found = False
    for words in _with_words.values():
        if at is None:
            deleted = connection.execute(words.delete, {"key": key})
        else:
            deleted = connection.execute(words.delete_until, {"key": key, "at": at, "now": now})
        found |= bool(deleted.rowcount)
    until = min(until, now)
    connection.execute(_NOTE, {"key": key, "at": until})
    return found, until


def fresh(connection: Connection, since: float, most: int) -> dict[str, float]:
    """Conversations forgotten after that moment, and when; the newest `most`, oldest first."""
    found = connection.execute(_FRESH, {"since": since, "most": most}).fetchall()
    return {row.key: row.at for row in reversed(found)}


def purge(connection: Connection, now: float) -> None:
    connection.execute(_PURGE, {"before": now - KEPT_SECONDS})
