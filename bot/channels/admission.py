"""Admission control: so many messages are worked on at once, so many may wait, and the next is refused.

First come, first served.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar

from sanic import Sanic

AT_ONCE = 12
"""Turns under way. Fewer than the conversation store has threads and connections (16): a turn holds one from
its beginning to its end, and needs a thread to end."""
LOW_PRIORITY_AT_ONCE = 4
"""Of those, at most so many from channels whose messages can wait outside, so that no visitor is refused for
them."""
RETRY_SECONDS = 2

_admitted: ContextVar[bool] = ContextVar("admitted", default=False)


class Overloaded(Exception):
    """Too many messages are waiting already."""


class AdmissionControl:
    """Must be made where an event loop runs, or will run before the first message."""

    def __init__(self, most: int) -> None:
        """`most` messages being answered or waiting, without those of low priority; 0 is no limit."""
        self._most = most
        self._pending = 0
        self._under_way = asyncio.Semaphore(AT_ONCE)
        self._beginning = asyncio.Lock()
        self._low_priority = asyncio.Semaphore(LOW_PRIORITY_AT_ONCE)
        self._low_priority_pending = 0

    @property
    def is_full(self) -> bool:
        return bool(self._most) and self._pending >= self._most

    @property
    def pending(self) -> int:
        """All messages that wait or are being answered."""
        return self._pending + self._low_priority_pending

    @contextmanager
    def admit(self) -> Iterator[None]:
        """Count a message as soon as it comes, for a channel that can refuse one. Raises `Overloaded`."""
        if self.is_full:
            raise Overloaded
        self._pending += 1
        token = _admitted.set(True)
        try:
            yield
        finally:
            _admitted.reset(token)
            self._pending -= 1

    @asynccontextmanager
    async def slot(self, *, low_priority: bool) -> AsyncIterator[None]:
        """Wait until this message may be worked on."""
        if low_priority:
            self._low_priority_pending += 1
            try:
                async with self._low_priority, self._place():
                    yield
            finally:
                self._low_priority_pending -= 1
            return
        is_counted_here = not _admitted.get()
        self._pending += is_counted_here
        try:
            async with self._place():
                yield
        finally:
            self._pending -= is_counted_here

    @asynccontextmanager
    async def _place(self) -> AsyncIterator[None]:
        """One of the turns that are under way; they begin in the order in which they came.

        With SQLite a turn never waits. Between two that begin, what has come meanwhile is read and counted.
        """
        async with self._under_way:
            async with self._beginning:
                await asyncio.sleep(0)
            yield


@contextmanager
def admit(app: Sanic) -> Iterator[None]:
    """`AdmissionControl.admit` of `app`; the stock `rasa run` has no such limit. Raises `Overloaded`."""
    admission: AdmissionControl | None = getattr(app.ctx, "admission", None)
    if admission is None:
        yield
        return
    with admission.admit():
        yield
