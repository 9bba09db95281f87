"""A worker process as its supervisor sees it, started with a pair of sockets between the two."""

from __future__ import annotations

import asyncio
import signal
import socket
import time
from collections.abc import Callable, Sequence

from bot.server.worker import LEAVE, READY, RETIRE
from bot.settings import environment_for_children


class WorkerProcess:
    """Made by `WorkerProcess.start`."""

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
    ) -> None:
        self._process = process
        self._reader = reader
        self._writer = writer
        self._began = self._heard = time.monotonic()
        self._ready = asyncio.Event()
        self.ended = asyncio.Event()
        self._retires = False
        self._tasks = [asyncio.create_task(self._listen()), asyncio.create_task(self._wait())]

    @classmethod
    async def start(cls, command: Callable[[int], list[str]], *, keep: Sequence[int]) -> WorkerProcess:
        """`command` gets the file descriptor of the worker's end of the pair; `keep` are others for it."""
        ours, theirs = socket.socketpair()
        with theirs:
            link = theirs.fileno()
            process = await asyncio.create_subprocess_exec(
                *command(link), pass_fds=(link, *keep), env=environment_for_children()
            )
        reader, writer = await asyncio.open_unix_connection(sock=ours)
        return cls(process, reader, writer)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_ready(self) -> bool:
        """Whether it has ever been."""
        return self._ready.is_set()

    @property
    def answers(self) -> bool:
        return self.is_ready and not self.ended.is_set() and not self._retires

    def age(self) -> float:
        """Seconds since its start."""
        return time.monotonic() - self._began

    def silence(self) -> float:
        """Seconds since it said something, or was started."""
        return time.monotonic() - self._heard

    def how_it_ended(self) -> str:
        code = self._process.returncode
        if code is None or code >= 0:
            return f"ended with status {code}"
        return f"was ended by {signal.Signals(-code).name}"

    async def becomes_ready(self, timeout: float) -> bool:
        """Whether it becomes ready within `timeout` seconds; False also if it ends first."""
        events = [asyncio.create_task(each.wait()) for each in (self._ready, self.ended)]
        await asyncio.wait(events, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
        for event in events:
            event.cancel()
        return self.answers

    def retire(self) -> None:
        """Tell it that another worker replaces it."""
        self._retires = True
        self._writer.write(RETIRE)

    def leave(self) -> None:
        """Tell it to end, as all workers do."""
        if not self.ended.is_set():
            self._writer.write(LEAVE)
        self.terminate()

    def terminate(self) -> None:
        if not self.ended.is_set():
            self._process.terminate()

    async def kill(self) -> None:
        if not self.ended.is_set():
            self._process.kill()
        await self.ended.wait()

    async def ends_within(self, timeout: float) -> bool:
        try:
            await asyncio.wait_for(self.ended.wait(), timeout)
        except asyncio.TimeoutError:
            return False
        return True

    async def _listen(self) -> None:
        try:
            async for line in self._reader:
                self._heard = time.monotonic()
                if line == READY:
                    self._ready.set()
        except ConnectionError:
            pass  # it has ended, which `_wait` sees

    async def _wait(self) -> None:
        await self._process.wait()
        self._writer.close()
        self.ended.set()
