"""When the message was asked that this task works on; what was forgotten later does not keep its words."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_arrived: ContextVar[float | None] = ContextVar("arrived", default=None)


def asked_at() -> float:
    """In seconds since 1970; now, outside `arriving`."""
    arrived = _arrived.get()
    return time.time() if arrived is None else arrived


@contextmanager
def arriving(at: float | None = None) -> Iterator[float]:
    """Inside, `asked_at` is when this began, or `at`, or what it was outside: the first to see it says."""
    token = _arrived.set(asked_at() if at is None else at)
    try:
        yield asked_at()
    finally:
        _arrived.reset(token)
