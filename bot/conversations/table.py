"""The conversations' one SQL table: read, write and purge a row. Knows nothing of Rasa.

A row is all that is remembered of a conversation: slots, the last turn's events, and when it was last
touched.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, CursorResult, Engine

from bot.conversations.forgotten_table import (
    WriteOfWords,
    create_for,
    holds_words,
    insert_of_words,
    turn_lock,
)

metadata = sa.MetaData()

conversation = sa.Table(
    "conversation",
    metadata,
    sa.Column("key", sa.String(64), primary_key=True),
    sa.Column("memory", sa.Text, nullable=False),
    sa.Column("touched", sa.Float, nullable=False, index=True),
)
holds_words(conversation, key="key", asked="touched")

_READ = sa.select(conversation.c.memory, conversation.c.touched).where(
    conversation.c.key == sa.bindparam("key")
)


# SQLAlchemy 1.4 compiles its own "on conflict" anew at every call (0.25 ms); both databases understand this
def _write(only_if: str = "", *, commit: bool = False) -> WriteOfWords:
    return insert_of_words(
        "conversation",
        ("key", "memory", "touched"),
        f"on conflict (key) do update set memory = excluded.memory, touched = excluded.touched {only_if}",
        key="key",
        asked="touched",
        commit=commit,
    )


_WRITE = _write()
_WRITE_AND_COMMIT = _write(commit=True)
_WRITE_IF_NEWER = _write("where conversation.touched < excluded.touched")
# PostgreSQL, in one round trip each, since five cost more than all else: the last statement sees what the
# previous holder of the lock has committed
_BEGIN_LOCKED = sa.text(
    "begin; select pg_advisory_xact_lock(:lock); select memory, touched from conversation where key = :key"
)
_PURGE = sa.delete(conversation).where(conversation.c.touched < sa.bindparam("before"))
_PURGE_TEXTS = sa.delete(conversation).where(conversation.c.memory.contains('"event":"user"'))


@dataclass(frozen=True)
class Memory:
    """What is kept between two messages of a conversation.

    `touched` is when the last message was asked, in seconds since 1970.
    """

    slots: dict[str, Any]
    events: list[dict[str, Any]]
    touched: float

    def dumps(self) -> str:
        return json.dumps(
            {"slots": self.slots, "events": self.events}, ensure_ascii=False, separators=(",", ":")
        )


def create_table(engine: Engine) -> None:
    create_for(metadata, engine)


def read(connection: Connection, key: str) -> Memory | None:
    return _memory(connection.execute(_READ, {"key": key}))


def begin_locked(connection: Connection, key: str) -> Memory | None:
    """Begin a transaction, wait until no other process is in a turn of this conversation, then read it.

    PostgreSQL only. The lock ends with the transaction, also when this process is killed.
    """
    return _memory(connection.execute(_BEGIN_LOCKED, {"lock": turn_lock(key), "key": key}))


def _memory(rows: CursorResult) -> Memory | None:
    row = rows.first()
    return Memory(touched=row.touched, **json.loads(row.memory)) if row else None


def write(connection: Connection, key: str, memory: Memory, *, commit: bool = False) -> None:
    """Nothing is written if the conversation was forgotten since then.

    `commit` ends the transaction that `begin_locked` began.
    """
    values = {"key": key, "memory": memory.dumps(), "touched": memory.touched}
    (_WRITE_AND_COMMIT if commit else _WRITE)(connection, values)


def write_if_newer(connection: Connection, key: str, memory: Memory) -> None:
    """Nothing is written, either, if a later message is remembered."""
    _WRITE_IF_NEWER(connection, {"key": key, "memory": memory.dumps(), "touched": memory.touched})


def roll_back(connection: Connection) -> None:
    """End the transaction that `begin_locked` began, without what was done in it."""
    connection.execute(sa.text("rollback"))


def purge(connection: Connection, before: float) -> int:
    """Forget conversations not touched since that moment (seconds since 1970); how many there were."""
    return int(connection.execute(_PURGE, {"before": before}).rowcount)


def purge_texts(connection: Connection) -> None:
    """Forget conversations of which the last message is kept."""
    connection.execute(_PURGE_TEXTS)
