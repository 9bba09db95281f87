"""What is told to who asks to be forgotten, and what is kept then."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from running import CONVERSATIONS, PHRASES, Visitor

FORGOTTEN, LATER = (PHRASES.say("en", key) for key in ("talk-forget", "forget-later"))
FOLLOW_UP = CONVERSATIONS["en"][2]
WORDS = (
    "select (select count(*) from conversation) + (select count(*) from web_turn)"
    " + (select count(*) from heard_turn)"
)
RECOVERY_SECONDS = 60


def rows_in(root: Path) -> int:
    with closing(sqlite3.connect(root / ".jamae" / "conversations.sqlite")) as database:
        return int(database.execute(WORDS).fetchone()[0])


def remembers(visitor: Visitor) -> bool:
    """Whether it is known what was asked last: whoever never asked is told something else."""
    stranger = visitor.stranger()
    told = stranger.say(FOLLOW_UP)
    stranger.say("/forget")  # and leaves nothing behind either
    return visitor.say(FOLLOW_UP) != told


@contextmanager
def held(root: Path) -> Iterator[None]:
    """Another program writes to the SQLite file, and does not end."""
    with closing(sqlite3.connect(root / ".jamae" / "conversations.sqlite", isolation_level=None)) as database:
        database.execute("begin immediate")
        yield
        database.execute("rollback")
