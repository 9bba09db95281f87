"""Runs work on a database in a thread, and waits for it no longer than a citizen would."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, TypeVar

T = TypeVar("T")


async def in_thread(
    threads: Executor,
    work: Callable[[], T],
    seconds: float,
    *,
    too_late: Callable[[Future[Any]], None] | None = None,
) -> T:
    """The result of `work`. Raises asyncio.TimeoutError after so many seconds.

    Work that ends after that, or after the waiting task was cancelled, is handed to `too_late`.
    """
    future = threads.submit(work)
    waiting = asyncio.wrap_future(future)
    done: set[asyncio.Future[T]] = set()
    try:
        done, _ = await asyncio.wait({waiting}, timeout=seconds)
    finally:
        if not done:
            waiting.add_done_callback(retrieve_exception)
            if not future.cancel() and too_late:
                future.add_done_callback(too_late)
    if not done:
        raise asyncio.TimeoutError
    return waiting.result()


def retrieve_exception(ended: asyncio.Future[Any]) -> None:
    """A callback of a task that nobody may wait for: asyncio logs an exception that nobody retrieved."""
    if not ended.cancelled():
        ended.exception()
