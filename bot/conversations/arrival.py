"""When the message was asked that this task works on; what was forgotten later does not keep its words."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

A_STEP = 0.05
"""In seconds: so much does no clock differ from another by itself, in the time that a turn takes."""


@dataclass(frozen=True)
class Arrival:
    """A moment by the machine's clock, in seconds since 1970, and by one that nobody sets."""

    at: float
    moment: float

    @classmethod
    def of(cls, at: float) -> Arrival:
        return cls(at, time.monotonic() - (time.time() - at))

    def by_the_clock(self) -> float:
        """By the clock as it goes now.

        If it was set back since, all that is forgotten afterwards would seem to have been forgotten before.
        """
        as_it_goes = time.time() - (time.monotonic() - self.moment)
        return as_it_goes if self.at - as_it_goes > A_STEP else self.at


_arrived: ContextVar[Arrival | None] = ContextVar("arrived", default=None)


def arrival() -> Arrival:
    """Now, outside `arriving`."""
    return _arrived.get() or Arrival.of(time.time())


def asked_at() -> float:
    """In seconds since 1970; now, outside `arriving`."""
    return arrival().by_the_clock()


@contextmanager
def arriving(at: float | None = None) -> Iterator[float]:
    """Inside, `asked_at` is when this began, or `at`, or what it was outside: the first to see it says."""
    token = _arrived.set(arrival() if at is None else Arrival.of(at))
    try:
        yield asked_at()
    finally:
        _arrived.reset(token)
