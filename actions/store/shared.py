"""The one store of a process: SQLite itself, or a copy of what PostgreSQL holds."""

from __future__ import annotations

from functools import lru_cache

from actions.store.replica import CopiedStore
from actions.store.store import Store, database_url, open_engine

REPLY_SECONDS = 10.0
"""How long PostgreSQL is given to hand over a table to be copied."""


@lru_cache(maxsize=4)
def shared_store(url: str) -> Store:
    """The process's one store for `url`; of PostgreSQL it is a copy."""
    if url.startswith("sqlite:"):
        return Store(open_engine(url))
    return CopiedStore(open_engine(url, reply_seconds=REPLY_SECONDS))


def own_store() -> Store:
    """The process's store of this project; config.yml names it for the finding of names."""
    return shared_store(database_url())
