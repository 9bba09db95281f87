"""Opens the recorded turns for a review or a report, and knows where the phrases of both are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from sqlalchemy.engine import Connection

from actions.text.phrases import Phrases
from bot.conversations.database import open_engine
from bot.review import tables
from bot.review.turn_record import REASONS
from bot.settings import Settings

PHRASES = Path(__file__).parent / "phrases"
"""What staff read. These are not the city's sentences, so they are not in its data folder."""


@lru_cache(maxsize=1)
def _phrases() -> Phrases:
    return Phrases(PHRASES)


def remark_told(remark: str, language: str) -> str:
    """What a visitor wrote, or the reason that they chose, in the language of staff."""
    return _phrases().say(language, f"reason-{remark}") if remark in REASONS else remark


class RecordedTurns:
    """The recorded turns in the database."""

    def __init__(self, settings: Settings) -> None:
        self._engine = open_engine(settings)
        tables.create_tables(self._engine)

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        with self._engine.connect() as connection, tables.transaction(connection):
            yield connection

    def close(self) -> None:
        self._engine.dispose()
