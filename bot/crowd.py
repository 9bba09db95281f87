"""How many messages one process takes on: so many are worked on at once, so many may wait, and the next is told so."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar

from sanic import Sanic

AT_ONCE = 12
"""Turns under way. Fewer than the conversation store has threads and connections (16): a turn holds one from its
beginning to its end, and needs a thread to end."""
PATIENT_AT_ONCE = 4
"""Of those, at most, from channels whose messages can wait outside, so that the others are not turned away for them."""
RETRY_SECONDS = 2

_seated: ContextVar[bool] = ContextVar("seated", default=False)


class Crowded(Exception):
    """Too many are there already."""


class Crowd:
    """Must be made where an event loop runs, or will run before anybody comes."""

    def __init__(self, most: int) -> None:
        """`most` turns under way and waiting, without the patient; 0 is no limit."""
        self._most = most
        self._here = 0
        self._under_way = asyncio.Semaphore(AT_ONCE)
        self._patient = asyncio.Semaphore(PATIENT_AT_ONCE)
        self.patient_here = 0

    @property
    def is_full(self) -> bool:
        return bool(self._most) and self._here >= self._most

    @property
    def here(self) -> int:
        """All who wait or are being answered."""
        return self._here + self.patient_here

    @contextmanager
    def seat(self) -> Iterator[None]:
        """Be counted as soon as one comes, for a channel that can turn people away. Raises `Crowded`."""
        if self.is_full:
            raise Crowded
        self._here += 1
        token = _seated.set(True)
        try:
            yield
        finally:
            _seated.reset(token)
            self._here -= 1

    @asynccontextmanager
    async def place(self, *, patient: bool) -> AsyncIterator[None]:
        """Wait for one's turn."""
        if patient:
            self.patient_here += 1
            try:
                async with self._patient, self._under_way:
                    yield
            finally:
                self.patient_here -= 1
            return
        ours = not _seated.get()
        self._here += ours
        try:
            # with SQLite a turn never waits, so the next is not even read while it runs: let all who have come be counted
            await asyncio.sleep(0)
            async with self._under_way:
                yield
        finally:
            self._here -= ours


@contextmanager
def seat(app: Sanic) -> Iterator[None]:
    """A seat among the crowd of `app`; the stock `rasa run` keeps no count. Raises `Crowded`."""
    crowd: Crowd | None = getattr(app.ctx, "crowd", None)
    if crowd is None:
        yield
        return
    with crowd.seat():
        yield
