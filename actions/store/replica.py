"""The knowledge in PostgreSQL as a copy in this process: read from SQLite in memory, and kept current.

The knowledge is small (2 MB with seven cities) and changes at a `jamae load` only. So an answer costs no trip
to the database, and goes on being given while the database is away.
"""

from __future__ import annotations

import logging
import threading
import time

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from actions.store import schema
from actions.store.store import Store, StoreUnavailable, open_engine

logger = logging.getLogger(__name__)

FOLLOW_SECONDS = 1.0
"""How often the database is asked whether there is a newer revision."""


class CopiedStore(Store):
    """Made at the first question for its revision. Raises `StoreUnavailable` as long as there is no copy."""

    def __init__(self, origin: Engine) -> None:
        """`origin` is where `jamae load` writes."""
        super().__init__(open_engine("sqlite://"))
        self._origin = origin
        self._revision: int | None = None
        self._copying = threading.Lock()
        self._follower: threading.Thread | None = None
        self._is_away = False

    def revision(self) -> int:
        """The number of the load that the copy is of."""
        if self._revision is None:
            self.refresh()
        if self._follower is None or not self._follower.is_alive():  # it does not survive a fork
            self._follower = threading.Thread(target=self._follow, name="knowledge", daemon=True)
            self._follower.start()
        assert self._revision is not None
        return self._revision

    def refresh(self) -> None:
        """Copy anew if there is a newer revision. Raises `StoreUnavailable`; the copy that there is stays."""
        with self._copying:
            newest = Store(self._origin).revision()
            if newest == self._revision:
                return
            try:
                # the copy that was is closed when its last reader has gone
                self.engine, self._revision = _copy(self._origin), newest
            except SQLAlchemyError as error:
                raise StoreUnavailable(
                    f"The knowledge store cannot be read: {type(error).__name__}."
                ) from error

    def _follow(self) -> None:
        while True:
            time.sleep(FOLLOW_SECONDS)
            try:
                self.refresh()
            except StoreUnavailable as error:
                if not self._is_away:
                    logger.error("%s Answers are given from revision %s.", error, self._revision)
                self._is_away = True
            else:
                if self._is_away:
                    logger.warning("The knowledge store can be read again.")
                self._is_away = False


def _copy(origin: Engine) -> Engine:
    copy = open_engine("sqlite://")
    schema.metadata.create_all(copy)
    with (
        origin.connect().execution_options(isolation_level="REPEATABLE READ") as theirs,
        copy.begin() as ours,
    ):
        theirs.execute(sa.text("set statement_timeout = 0"))
        for table in schema.metadata.sorted_tables:
            if table is not schema.version:  # what was live once, which is asked of the database itself
                _copy_table(table, theirs, ours)
    return copy


def _copy_table(table: sa.Table, theirs: Connection, ours: Connection) -> None:
    rows = [dict(row) for row in theirs.execute(sa.select(table)).mappings()]
    if rows:
        ours.execute(table.insert(), rows)
