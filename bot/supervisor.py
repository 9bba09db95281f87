"""`jamae serve --workers N`: starts the workers, starts again those that die, replaces them on SIGHUP, ends them on SIGTERM.

All take connections from one socket, which stays open here whatever becomes of them, until all are to end. They are new processes rather than
forks of this one, so that SIGHUP brings new code, a new model and new data alike; and nothing of Rasa is in this one.
"""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
import tempfile
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.listening import CannotServe
from bot.metrics import Metrics, Pool
from bot.supervised import Process
from bot.worker import Inherited

logger = logging.getLogger(__name__)

START_SECONDS = 300.0
"""A worker that is not ready by then is ended; on a busy machine, one that must train first takes minutes."""
SILENT_SECONDS = 30.0
"""A worker that says nothing for so long hangs, and is killed: it says something every second."""
END_SECONDS = 40.0
"""A worker that was told to end may take so long for what it has begun."""
SOON_SECONDS = 60.0
"""A worker that dies sooner after its start is not started again at once, but after a while that doubles."""
LONGEST_WAIT = 30.0


@dataclass(frozen=True)
class Commands:
    """What is run: `prepare` once before workers start (load, train), `worker` with what it inherits for each."""

    prepare: list[str]
    worker: Callable[[Inherited], list[str]]

    @classmethod
    def like_this_one(cls) -> Commands:
        """By the way that this process was started, with the same arguments."""
        arguments = sys.argv[1:]
        program = [sys.executable, *sys.orig_argv[1 : len(sys.orig_argv) - len(arguments)]]
        return cls(
            prepare=[*program, "train"],
            worker=lambda inherited: [*program, *arguments, "--inherit", str(inherited)],
        )


class Place:
    """One of the N: who works there now, and how often in a row it was left too soon."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.worker: Process | None = None
        self.early_ends = 0
        self.changing = asyncio.Lock()


class Supervisor:
    """Must be made where an event loop runs."""

    def __init__(self, listener: socket.socket, workers: int, commands: Commands, counts: Path) -> None:
        """`counts` is an empty folder, in which the workers keep their counts."""
        self._listener = listener
        self._commands = commands
        self._places = [Place(number) for number in range(1, workers + 1)]
        self._ending = asyncio.Event()
        self._replace = asyncio.Event()
        self._pool = Pool(counts)
        self._counts = counts
        self._metrics = Metrics()
        self._metrics.gauge("jamae_workers", self.ready_workers)
        self._metrics.counters["jamae_worker_restarts_total", ()] = 0
        self._has_been_ready = False
        self._processes: list[Process] = []
        """All that were started and may still run."""

    async def run(self, ready: Callable[[], None]) -> None:
        """Until told to end; `ready` is called when the first message can be answered.

        Raises `CannotServe` if nothing could be prepared, or if the first workers died at their start.
        """
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._ending.set)
        loop.add_signal_handler(signal.SIGHUP, self._replace.set)
        if not await self._unless_ending(self._prepare()):
            if self._ending.is_set():
                return
            raise CannotServe("No worker was started.")
        work = [self._tell_when_ready(ready), self._replace_when_told(), self._watch()]
        tasks = [asyncio.create_task(each) for each in (*map(self._keep, self._places), *work)]
        for task in tasks:
            task.add_done_callback(self._end_if_failed)
        await self._ending.wait()
        done = [task for task in tasks if task.done()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._listener.close()  # so that it ends with the last worker, who takes all that wait there
        await asyncio.gather(*(self._end(worker, worker.leave) for worker in self._processes))
        for task in done:
            task.result()
        if not self._has_been_ready and all(place.early_ends for place in self._places):
            raise CannotServe("No worker became ready; why, each has said above.")

    def _end_if_failed(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and task.exception():
            self._ending.set()

    async def _prepare(self) -> bool:
        process = await asyncio.create_subprocess_exec(*self._commands.prepare)
        try:
            return await process.wait() == 0
        finally:
            if process.returncode is None:
                process.terminate()

    async def _unless_ending(self, work: Coroutine[Any, Any, bool]) -> bool:
        """What `work` gives; False, and its end, when this process is told to end before."""
        task, ending = asyncio.create_task(work), asyncio.create_task(self._ending.wait())
        await asyncio.wait((task, ending), return_when=asyncio.FIRST_COMPLETED)
        ending.cancel()
        if task.done():
            return task.result()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return False

    # --- a place, and who works there

    async def _keep(self, place: Place) -> None:
        """See to it that somebody works there, always."""
        place.worker = await self._start()
        while not self._ending.is_set():
            worker = place.worker
            await worker.ended.wait()
            async with place.changing:
                if place.worker is worker:
                    await self._start_again(place, worker)

    async def _start(self) -> Process:
        worker = await Process.start(
            lambda link: self._commands.worker(
                Inherited(listener=self._listener.fileno(), link=link, counts=str(self._counts))
            ),
            keep=(self._listener.fileno(),),
        )
        self._processes = [each for each in self._processes if not each.ended.is_set()] + [worker]
        return worker

    async def _start_again(self, place: Place, dead: Process) -> None:
        place.early_ends = place.early_ends + 1 if dead.age() < SOON_SECONDS else 0
        self._has_been_ready |= dead.is_ready
        if not self._has_been_ready and all(each.early_ends for each in self._places):
            self._ending.set()  # it would be no better the next time
            return
        wait = min(2.0 ** (place.early_ends - 2), LONGEST_WAIT) if place.early_ends > 1 else 0.0
        logger.warning(
            "Worker %s (process %s) %s; it is started again%s.",
            *(place.number, dead.pid, dead.how_it_ended()),
            f" in {wait:.0f} s" if wait else "",
        )
        await asyncio.sleep(wait)
        place.worker = await self._start()
        self._metrics.count("jamae_worker_restarts_total")

    async def _end(self, worker: Process, tell: Callable[[], None]) -> None:
        tell()
        if not await worker.ends_within(END_SECONDS):
            logger.error(
                "The worker in process %s did not end in %.0f s and was killed.", worker.pid, END_SECONDS
            )
            await worker.kill()

    # --- all of them

    def ready_workers(self) -> int:
        return sum(place.worker is not None and place.worker.answers for place in self._places)

    async def _tell_when_ready(self, ready: Callable[[], None]) -> None:
        while not self.ready_workers():
            await asyncio.sleep(0.05)
        self._has_been_ready = True
        ready()

    async def _replace_when_told(self) -> None:
        while True:
            await self._replace.wait()
            self._replace.clear()
            if not await self._prepare():
                logger.error("No worker is replaced; they go on as they are.")
                continue
            for place in self._places:
                async with place.changing:
                    if not await self._replace_in(place):
                        logger.error(
                            "The new worker %s did not become ready; the others go on as they are.",
                            place.number,
                        )
                        break
            else:
                logger.warning("All %s workers are replaced.", len(self._places))

    async def _replace_in(self, place: Place) -> bool:
        """Start another worker; when it is ready, let the one that is there answer what it has, and end."""
        fresh = await self._start()
        if not await fresh.becomes_ready(START_SECONDS):
            await fresh.kill()
            return False
        old, place.worker, place.early_ends = place.worker, fresh, 0
        if old is not None:
            old.retire()
            if not await old.ends_within(END_SECONDS):
                await self._end(old, old.terminate)
        return True

    async def _watch(self) -> None:
        """Kill who hangs, whereupon it is started again; and keep the counts up to date."""
        while True:
            await asyncio.sleep(1)
            self._pool.write(self._metrics)
            for place in self._places:
                worker = place.worker
                if worker is None or worker.ended.is_set():
                    continue
                if worker.silence() > (SILENT_SECONDS if worker.is_ready else START_SECONDS):
                    logger.error("Worker %s (process %s) hangs and is killed.", place.number, worker.pid)
                    await worker.kill()


def supervise(listener: socket.socket, workers: int, ready: Callable[[], None]) -> None:
    """Until SIGTERM or SIGINT. Raises `CannotServe` if no worker can be started."""

    async def run() -> None:
        with tempfile.TemporaryDirectory(prefix="jamae-") as counts:
            await Supervisor(listener, workers, Commands.like_this_one(), Path(counts)).run(ready)

    asyncio.run(run())
