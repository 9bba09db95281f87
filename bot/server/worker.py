"""A worker's side of `jamae serve --workers N`: what it inherits from its supervisor, and their messages.

They share a pair of sockets. The worker reports that it is ready, then every second that it is alive; the
supervisor may say that another worker replaces it, or that all are to end. When one of them dies, the other
sees the pair close.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from bot.telemetry.metrics import METRICS, Pool

READY = b"ready\n"
ALIVE = b"alive\n"
RETIRE = b"retire\n"
LEAVE = b"leave\n"
SIGN_SECONDS = 1.0
"""How often a worker reports that it is alive, and writes its counts for the other workers to read."""


@dataclass(frozen=True)
class Inherited:
    """What a worker gets on its command line: two file descriptors and the folder of the counts."""

    listener: int
    link: int
    counts: str

    def __str__(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> Inherited:
        """The command line's text read back. Raises ValueError or TypeError if no supervisor wrote it."""
        return cls(**json.loads(text))

    def listening_socket(self) -> socket.socket:
        return socket.socket(fileno=self.listener)

    def pool(self) -> Pool:
        return Pool(Path(self.counts))

    @asynccontextmanager
    async def link_to_supervisor(
        self, *, retire: Callable[[], None], leave: Callable[[], None]
    ) -> AsyncIterator[None]:
        """Inside, the supervisor counts this worker as ready.

        `retire` is called when another worker replaces this one, `leave` when all workers are to end or when
        the supervisor has died.
        """
        pair = socket.socket(fileno=self.link)
        reader, writer = await asyncio.open_unix_connection(sock=pair)
        writer.write(READY)
        tasks = [
            asyncio.create_task(_listen(reader, retire, leave)),
            asyncio.create_task(_give_signs(writer, self.pool())),
        ]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self.pool().write(METRICS)
            writer.close()


async def _listen(
    reader: asyncio.StreamReader, retire: Callable[[], None], leave: Callable[[], None]
) -> None:
    with contextlib.suppress(ConnectionError):
        async for line in reader:
            if line == LEAVE:
                break
            if line == RETIRE:
                retire()
    leave()


async def _give_signs(writer: asyncio.StreamWriter, pool: Pool) -> None:
    while not writer.is_closing():
        writer.write(ALIVE)
        pool.write(METRICS)
        await asyncio.sleep(SIGN_SECONDS)
