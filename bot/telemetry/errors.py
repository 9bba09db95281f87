"""What is logged of an error: its kind and where it was raised, never its words, which may be a visitor's."""

from __future__ import annotations

import traceback


def without_words(error: BaseException) -> str:
    """The kinds of an error and its causes, each with the file and line that raised it."""
    parts = []
    cause: BaseException | None = error
    while cause is not None:
        frames = traceback.extract_tb(cause.__traceback__)
        place = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
        parts.append(type(cause).__name__ + place)
        cause = cause.__cause__ or cause.__context__
    return ", caused by ".join(parts)


def kind_of(error: BaseException) -> str:
    """The name of an error's class; of a database's error the driver's, which says more than SQLAlchemy's."""
    return type(getattr(error, "orig", None) or error).__name__
