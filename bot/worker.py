"""A worker's side of `jamae serve --workers N`: what it has from its supervisor, and what the two tell each other.

They share a pair of sockets. The worker says that it is ready, then from time to time that it is alive; the supervisor
may say that another has taken its place, or that all are to leave. When one of them is gone, the other sees the pair's end.
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

from bot.metrics import METRICS, Pool

READY = b"ready\n"
ALIVE = b"alive\n"
RETIRE = b"retire\n"
LEAVE = b"leave\n"
SIGN_SECONDS = 1.0
"""So often a worker says that it is alive, and writes its counts where the other workers can read them."""


@dataclass(frozen=True)
class Inherited:
    """What a supervisor gives to a worker on its command line: two file descriptors and the folder of the counts."""

    listener: int
    link: int
    counts: str

    def __str__(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, text: str) -> Inherited:
        """Raises ValueError or TypeError for what no supervisor wrote."""
        return cls(**json.loads(text))

    def listening_socket(self) -> socket.socket:
        return socket.socket(fileno=self.listener)

    def pool(self) -> Pool:
        return Pool(Path(self.counts))

    @asynccontextmanager
    async def link_to_supervisor(
        self, *, retire: Callable[[], None], leave: Callable[[], None]
    ) -> AsyncIterator[None]:
        """Inside, the supervisor knows this worker as ready. `leave` is called when all workers shall, or when the
        supervisor is no more."""
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
        pool.write(METRICS)
        writer.write(ALIVE)
        await asyncio.sleep(SIGN_SECONDS)
