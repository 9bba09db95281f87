"""Work on a database in a thread, waited for no longer than a citizen can wait."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, TypeVar

PATIENCE_SECONDS = 2.5

T = TypeVar("T")


async def in_thread(
    threads: Executor, work: Callable[[], T], *, too_late: Callable[[Future[Any]], None] | None = None
) -> T:
    """What `work` gives. Raises asyncio.TimeoutError; work that ends later, or after who waits has been cancelled, is
    handed to `too_late`."""
    future = threads.submit(work)
    waiting = asyncio.wrap_future(future)
    done: set[asyncio.Future[T]] = set()
    try:
        done, _ = await asyncio.wait({waiting}, timeout=PATIENCE_SECONDS)
    finally:
        if not done:
            waiting.add_done_callback(_heed)
            if not future.cancel() and too_late:
                future.add_done_callback(too_late)
    if not done:
        raise asyncio.TimeoutError
    return waiting.result()


def _heed(ended: asyncio.Future[Any]) -> None:
    """Or asyncio complains of an exception that nobody looked at."""
    if not ended.cancelled():
        ended.exception()
