"""The conversations' one SQL table: read, write, forget and purge a row. Knows nothing of Rasa.

A row is all that is remembered of a conversation: slots, the last turn's events, and when it was last touched.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, CursorResult, Engine
from sqlalchemy.pool import QueuePool

from actions.patience import impatient
from bot.settings import Settings

REPLY_SECONDS = 2.2
"""For a server that says nothing at all; its own limits are 2 s for a statement and 1.5 s for a lock."""

metadata = sa.MetaData()

conversation = sa.Table(
    "conversation",
    metadata,
    sa.Column("key", sa.String(64), primary_key=True),
    sa.Column("memory", sa.Text, nullable=False),
    sa.Column("touched", sa.Float, nullable=False, index=True),
)

_READ = sa.select(conversation.c.memory, conversation.c.touched).where(
    conversation.c.key == sa.bindparam("key")
)
# SQLAlchemy 1.4 compiles its own "on conflict" anew at every call (0.25 ms); this is the same in both databases
_WRITE = sa.text(
    "insert into conversation (key, memory, touched) values (:key, :memory, :touched) "
    "on conflict (key) do update set memory = excluded.memory, touched = excluded.touched"
)
# PostgreSQL, in one trip each, since five trips cost more than all else: the last statement sees what the holder of
# the lock before us has committed
_BEGIN_LOCKED = sa.text(
    "begin; select pg_advisory_xact_lock(:lock); select memory, touched from conversation where key = :key"
)
_WRITE_AND_COMMIT = sa.text(f"{_WRITE.text}; commit")
_FORGET = sa.delete(conversation).where(conversation.c.key == sa.bindparam("forgotten"))
_PURGE = sa.delete(conversation).where(conversation.c.touched < sa.bindparam("before"))
_PURGE_TEXTS = sa.delete(conversation).where(conversation.c.memory.contains('"event":"user"'))


@dataclass(frozen=True)
class Memory:
    """What is kept between two messages of a conversation; `touched` is in seconds since 1970."""

    slots: dict[str, Any]
    events: list[dict[str, Any]]
    touched: float

    def dumps(self) -> str:
        return json.dumps(
            {"slots": self.slots, "events": self.events}, ensure_ascii=False, separators=(",", ":")
        )


def sqlite_file(settings: Settings) -> Path:
    return Path(settings.folder) / "conversations.sqlite"


def open_engine(settings: Settings) -> Engine:
    """PostgreSQL if JAMAE_DATABASE_URL names it, else SQLite in .jamae/; makes the table if need be.

    Every statement stands for itself, but for those between `begin_locked` and its end. Every wait has an end of about
    two seconds, since a citizen is waiting too. A database machine that loses power loses at most its last second
    ("synchronous").
    """
    if settings.uses_postgres:
        url = str(settings.database_url).replace("postgres://", "postgresql://", 1)
        limits = "-c statement_timeout=2000 -c lock_timeout=1500 -c idle_in_transaction_session_timeout=30000"
        limits += " -c synchronous_commit=off -c client_encoding=utf8"
        # so that the locks of a machine that has vanished end in half a minute
        limits += " -c tcp_keepalives_idle=15 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"
        return sa.create_engine(
            url,
            future=True,
            isolation_level="AUTOCOMMIT",
            pool_size=16,
            max_overflow=0,
            pool_timeout=2,
            pool_use_lifo=True,
            pool_reset_on_return=None,
            connect_args={
                "connection_factory": impatient(REPLY_SECONDS),
                "options": limits,
                "application_name": "jamae",
            },
        )
    path = sqlite_file(settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    # What people wrote is for the server's own user. Not by opening the file: to close it would end SQLite's locks on it.
    with suppress(OSError):
        os.mknod(path, 0o600)
    engine = sa.create_engine(
        f"sqlite:///{path}",
        future=True,
        isolation_level="AUTOCOMMIT",
        poolclass=QueuePool,  # SQLAlchemy 1.4 would open the file anew for every statement: 1.3 ms
        pool_reset_on_return=None,
        connect_args={"timeout": 0.25, "check_same_thread": False},
    )

    sa.event.listen(engine, "connect", _set_up_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    connection.execute("pragma journal_mode=wal")
    connection.execute("pragma synchronous=normal")
    connection.execute("pragma secure_delete=on")


def create_table(engine: Engine) -> None:
    """Also when several processes start at once on an empty PostgreSQL."""
    try:
        metadata.create_all(engine)
    except sa.exc.DBAPIError:
        metadata.create_all(engine)


def read(connection: Connection, key: str) -> Memory | None:
    return _memory(connection.execute(_READ, {"key": key}))


def begin_locked(connection: Connection, key: str) -> Memory | None:
    """Begin a transaction, wait until no other process is in a turn of this conversation, then read it.

    PostgreSQL only. The lock ends with the transaction, also when this process is killed.
    """
    return _memory(connection.execute(_BEGIN_LOCKED, {"lock": int(key[:16], 16) - 2**63, "key": key}))


def _memory(rows: CursorResult) -> Memory | None:
    row = rows.first()
    return Memory(touched=row.touched, **json.loads(row.memory)) if row else None


def write(connection: Connection, key: str, memory: Memory, *, commit: bool = False) -> None:
    """`commit` ends the transaction that `begin_locked` began."""
    values = {"key": key, "memory": memory.dumps(), "touched": memory.touched}
    connection.execute(_WRITE_AND_COMMIT if commit else _WRITE, values)


def roll_back(connection: Connection) -> None:
    """End the transaction that `begin_locked` began, without what was done in it."""
    connection.execute(sa.text("rollback"))


def forget(connection: Connection, key: str) -> bool:
    """Whether there was something to forget."""
    return bool(connection.execute(_FORGET, {"forgotten": key}).rowcount)


def purge(connection: Connection, before: float) -> int:
    """Forget conversations not touched since that moment (seconds since 1970); how many there were."""
    return int(connection.execute(_PURGE, {"before": before}).rowcount)


def purge_texts(connection: Connection) -> None:
    """Forget conversations of which the last message is kept."""
    connection.execute(_PURGE_TEXTS)


def empty_log(connection: Connection) -> None:
    """Outside a transaction: what was deleted goes from SQLite's write-ahead log too, unless others are in the way."""
    if connection.dialect.name == "sqlite":
        with suppress(sa.exc.DBAPIError):
            connection.execute(sa.text("pragma wal_checkpoint(truncate)"))
