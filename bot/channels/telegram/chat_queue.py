"""A queue for each chat: its updates are worked on one after the other, different chats at the same time."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")

ROOM_FOR = 2_000
"""Updates that may wait here; more stay with Telegram until there is room."""


class ChatQueue(Generic[T]):
    """Calls `work` for each item, which must not raise."""

    def __init__(self, work: Callable[[T], Awaitable[None]]) -> None:
        self._work = work
        self._queues: dict[Hashable, deque[T]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting = 0
        self._room = asyncio.Event()
        self._room.set()

    @property
    def is_full(self) -> bool:
        return self._waiting >= ROOM_FOR

    async def wait_for_room(self) -> None:
        await self._room.wait()

    def put(self, chat: Hashable, item: T) -> None:
        """Add an item, even when the queue is full: what was taken from Telegram cannot be given back."""
        self._waiting += 1
        if self.is_full:
            self._room.clear()
        if chat in self._queues:
            self._queues[chat].append(item)
            return
        self._queues[chat] = deque([item])
        task = asyncio.create_task(self._serve(chat))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, chat: Hashable) -> None:
        queue = self._queues[chat]
        try:
            while queue:
                await self._work(queue[0])
                queue.popleft()
                self._waiting -= 1
                if not self.is_full:
                    self._room.set()
        finally:
            self._waiting -= len(queue)
            del self._queues[chat]

    async def close(self, *, timeout: float) -> None:
        """Finish what is there for at most `timeout` seconds, then cancel the rest."""
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=timeout)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
