"""What is remembered of each conversation between two messages, and how it is forgotten."""

from typing import NoReturn

from bot.moved_classes import MOVED, MovedClass


def __getattr__(name: str) -> NoReturn:
    """For the classes that were in bot/conversations.py."""
    path = f"{__name__}.{name}"
    if path in MOVED:
        raise MovedClass(path)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
