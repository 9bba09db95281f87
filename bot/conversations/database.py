"""The conversations' database: PostgreSQL, or a SQLite file that the server's own user alone may read."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from psycopg2.extensions import TRANSACTION_STATUS_IDLE
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.pool import QueuePool

from actions.store.timeouts import with_timeout
from bot.settings import Settings

STATEMENT, LOCK, REPLY = 0.8, 0.6, 0.88
"""Of the time that an answer waits for the database: for a statement, a lock and, where the server does not
reply at all, for that."""

_LOCK_TABLES = sa.text("select pg_advisory_lock(hashtext('jamae tables'))")
_UNLOCK_TABLES = sa.text("select pg_advisory_unlock(hashtext('jamae tables'))")


def sqlite_file(settings: Settings) -> Path:
    return Path(settings.folder) / "conversations.sqlite"


def open_engine(settings: Settings, *, checkpoints: bool = False) -> Engine:
    """PostgreSQL if JAMAE_DATABASE_URL names it, else SQLite in .jamae/.

    Each statement is committed by itself, but for those between `begin_locked` and its end. Each wait for
    PostgreSQL ends within `settings.database_seconds`, since a citizen is waiting, too. A database machine
    that loses power loses at most its last second ("synchronous").

    With `checkpoints`, a write copies SQLite's log into the file whenever 1,000 pages are in it, and waits
    for the disk: for a caller with a thread of its own, as the review's recorder is.
    """
    if settings.uses_postgres:
        url = str(settings.database_url).replace("postgres://", "postgresql://", 1)
        seconds = settings.database_seconds
        limits = f"-c statement_timeout={1000 * STATEMENT * seconds:.0f}"
        limits += f" -c lock_timeout={1000 * LOCK * seconds:.0f} -c idle_in_transaction_session_timeout=30000"
        limits += " -c synchronous_commit=off -c client_encoding=utf8"
        # so that the locks of a machine that has vanished end in half a minute
        limits += " -c tcp_keepalives_idle=15 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"
        engine = sa.create_engine(
            url,
            future=True,
            isolation_level="AUTOCOMMIT",
            pool_size=16,
            max_overflow=0,
            pool_timeout=STATEMENT * seconds,
            pool_use_lifo=True,
            pool_reset_on_return=None,
            connect_args={
                "connection_factory": with_timeout(REPLY * seconds),
                "options": limits,
                "application_name": "jamae",
            },
        )
        sa.event.listen(engine, "checkin", _close_unless_idle)
        return engine
    path = sqlite_file(settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    # Only the server's own user may read what people wrote. The file is not opened for that: closing it would
    # end SQLite's locks on it.
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

    def set_up(connection: Any, _record: object) -> None:
        connection.execute("pragma journal_mode=wal")
        connection.execute("pragma synchronous=normal")
        connection.execute("pragma secure_delete=on")
        if not checkpoints:
            connection.execute("pragma wal_autocheckpoint=0")

    sa.event.listen(engine, "connect", set_up)
    return engine


def _close_unless_idle(connection: Any, record: Any) -> None:
    """A connection on which a transaction was not ended is not given to the next who wants one.

    In a transaction that has failed PostgreSQL refuses whatever comes, but its end.
    """
    if connection is not None and connection.info.transaction_status != TRANSACTION_STATUS_IDLE:
        record.invalidate()


def open_kept_engine(settings: Settings) -> Engine:
    """The same; with JAMAE_RETENTION_DAYS=0 one in this process's memory, so that nothing outlives it."""
    if settings.retention_days:
        return open_engine(settings)
    return sa.create_engine(
        "sqlite://",
        future=True,
        isolation_level="AUTOCOMMIT",
        # one connection, which a thread waits for while another has it: the memory is the connection's own
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_reset_on_return=None,
        connect_args={"check_same_thread": False},
    )


def create_missing(tables: sa.MetaData, engine: Engine) -> None:
    """Create those of these tables that are missing, also when several processes start at once.

    "if not exists" alone fails then, in PostgreSQL as in SQLite.
    """
    with engine.connect() as connection:
        if engine.dialect.name != "postgresql":
            with suppress(sa.exc.DBAPIError):
                tables.create_all(connection)
            tables.create_all(connection)
            return
        connection.execute(_LOCK_TABLES)
        try:
            tables.create_all(connection)
        finally:
            connection.execute(_UNLOCK_TABLES)


def empty_log(connection: Connection) -> bool:
    """Remove what was deleted from SQLite's write-ahead log, too; False where another reader prevents that.

    Call it outside a transaction.
    """
    if connection.dialect.name == "sqlite":
        with suppress(sa.exc.DBAPIError):
            busy, *_ = connection.execute(sa.text("pragma wal_checkpoint(truncate)")).one()
            return not busy
        return False
    return True
