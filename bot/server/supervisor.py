"""`jamae serve --workers N`: starts workers, restarts dead ones, replaces all on SIGHUP, ends on SIGTERM.

All accept connections from one socket, which this process keeps open until all are to end, whatever becomes
of a worker. Workers are new processes rather than forks of this one, so that SIGHUP brings new code, a new
model and new data alike; and this process does not load Rasa.
"""

from __future__ import annotations

import asyncio
import logging
import os
import shutil
import signal
import socket
import sys
import tempfile
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.server.sockets import CannotServe
from bot.server.worker import Inherited
from bot.server.worker_process import WorkerProcess
from bot.settings import environment_for_children
from bot.telemetry.metrics import Metrics, Pool

logger = logging.getLogger(__name__)

START_SECONDS = 300.0
"""A worker that is not ready by then is ended; on a busy machine, one that must train first takes minutes."""
SILENT_SECONDS = 30.0
"""A worker that is silent for so long hangs and is killed; workers send a sign every second."""
END_SECONDS = 40.0
"""A worker that was told to end may take so long to finish what it has begun."""
SOON_SECONDS = 60.0
"""A worker that dies sooner after its start is restarted after a delay, which doubles each time."""
LONGEST_WAIT = 30.0


@dataclass(frozen=True)
class Commands:
    """Command lines: `prepare` (load, train) runs once before workers start, `worker` for each of them."""

    prepare: list[str]
    worker: Callable[[Inherited], list[str]]

    @classmethod
    def like_this_one(cls) -> Commands:
        """Started as this process was, with the same arguments."""
        arguments = sys.argv[1:]
        program = [sys.executable, *sys.orig_argv[1 : len(sys.orig_argv) - len(arguments)]]
        return cls(
            prepare=[*program, "train"],
            worker=lambda inherited: [*program, *arguments, "--inherit", str(inherited)],
        )


class WorkerSlot:
    """One of the N workers: its process now, and how often in a row a process died too soon."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.worker: WorkerProcess | None = None
        self.early_ends = 0
        self.changing = asyncio.Lock()


class Supervisor:
    """Must be made where an event loop runs."""

    def __init__(self, listener: socket.socket, workers: int, commands: Commands, counts: Path) -> None:
        """`counts` is an empty folder, in which the workers keep their counts."""
        self._listener = listener
        self._commands = commands
        self._slots = [WorkerSlot(number) for number in range(1, workers + 1)]
        self._ending = asyncio.Event()
        self._replace = asyncio.Event()
        self._pool = Pool(counts)
        self._counts = counts
        self._metrics = Metrics()
        self._metrics.gauge("jamae_workers", self.ready_workers)
        self._metrics.counters["jamae_worker_restarts_total", ()] = 0
        self._has_been_ready = False
        self._processes: list[WorkerProcess] = []
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
        tasks = [asyncio.create_task(each) for each in (*map(self._keep, self._slots), *work)]
        for task in tasks:
            task.add_done_callback(self._end_if_failed)
        await self._ending.wait()
        done = [task for task in tasks if task.done()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._listener.close()  # the last worker then closes it, and accepts all that wait there
        await asyncio.gather(*(self._end(worker, worker.leave) for worker in self._processes))
        for task in done:
            task.result()
        if not self._has_been_ready and all(slot.early_ends for slot in self._slots):
            raise CannotServe("No worker became ready; why, each has said above.")

    def _end_if_failed(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and task.exception():
            self._ending.set()

    async def _prepare(self) -> bool:
        process = await asyncio.create_subprocess_exec(
            *self._commands.prepare, env=environment_for_children()
        )
        try:
            return await process.wait() == 0
        finally:
            if process.returncode is None:
                process.terminate()

    async def _unless_ending(self, work: Coroutine[Any, Any, bool]) -> bool:
        """The result of `work`; False, after cancelling it, when this process is told to end first."""
        task, ending = asyncio.create_task(work), asyncio.create_task(self._ending.wait())
        await asyncio.wait((task, ending), return_when=asyncio.FIRST_COMPLETED)
        ending.cancel()
        if task.done():
            return task.result()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return False

    # --- one worker

    async def _keep(self, slot: WorkerSlot) -> None:
        """Start a worker in this slot, and another whenever it dies."""
        slot.worker = await self._start()
        while not self._ending.is_set():
            worker = slot.worker
            await worker.ended.wait()
            async with slot.changing:
                if slot.worker is worker:
                    await self._start_again(slot, worker)

    async def _start(self) -> WorkerProcess:
        worker = await WorkerProcess.start(
            lambda link: self._commands.worker(
                Inherited(listener=self._listener.fileno(), link=link, counts=str(self._counts))
            ),
            keep=(self._listener.fileno(),),
        )
        self._processes = [each for each in self._processes if not each.ended.is_set()] + [worker]
        return worker

    async def _start_again(self, slot: WorkerSlot, dead: WorkerProcess) -> None:
        slot.early_ends = slot.early_ends + 1 if dead.age() < SOON_SECONDS else 0
        self._has_been_ready |= dead.is_ready
        if not self._has_been_ready and all(each.early_ends for each in self._slots):
            self._ending.set()  # it would be no better the next time
            return
        wait = min(2.0 ** (slot.early_ends - 2), LONGEST_WAIT) if slot.early_ends > 1 else 0.0
        logger.warning(
            "Worker %s (process %s) %s; it is started again%s.",
            *(slot.number, dead.pid, dead.how_it_ended()),
            f" in {wait:.0f} s" if wait else "",
        )
        await asyncio.sleep(wait)
        slot.worker = await self._start()
        self._metrics.count("jamae_worker_restarts_total")

    async def _end(self, worker: WorkerProcess, tell: Callable[[], None]) -> None:
        tell()
        if not await worker.ends_within(END_SECONDS):
            logger.error(
                "The worker in process %s did not end in %.0f s and was killed.", worker.pid, END_SECONDS
            )
            await worker.kill()

    # --- all workers

    def ready_workers(self) -> int:
        return sum(slot.worker is not None and slot.worker.answers for slot in self._slots)

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
            for slot in self._slots:
                async with slot.changing:
                    if not await self._replace_in(slot):
                        logger.error(
                            "The new worker %s did not become ready; the others go on as they are.",
                            slot.number,
                        )
                        break
            else:
                logger.warning("All %s workers are replaced.", len(self._slots))

    async def _replace_in(self, slot: WorkerSlot) -> bool:
        """Start a new worker; once it is ready, let the old one finish its answers and end.

        Whether it got ready.
        """
        fresh = await self._start()
        if not await fresh.becomes_ready(START_SECONDS):
            await fresh.kill()
            return False
        old, slot.worker, slot.early_ends = slot.worker, fresh, 0
        if old is not None:
            old.retire()
            if not await old.ends_within(END_SECONDS):
                await self._end(old, old.terminate)
        return True

    async def _watch(self) -> None:
        """Kill workers that hang, so that they are started again, and write this process's counts."""
        while True:
            await asyncio.sleep(1)
            self._pool.write(self._metrics)
            for slot in self._slots:
                worker = slot.worker
                if worker is None or worker.ended.is_set():
                    continue
                if worker.silence() > (SILENT_SECONDS if worker.is_ready else START_SECONDS):
                    logger.error("Worker %s (process %s) hangs and is killed.", slot.number, worker.pid)
                    await worker.kill()


def supervise(listener: socket.socket, workers: int, ready: Callable[[], None]) -> None:
    """Until SIGTERM or SIGINT. Raises `CannotServe` if no worker can be started."""

    async def run() -> None:
        with _folder_of_counts() as counts:
            await Supervisor(listener, workers, Commands.like_this_one(), counts).run(ready)

    asyncio.run(run())


@contextmanager
def _folder_of_counts() -> Iterator[Path]:
    """An empty folder; where none can be made, since the disk is full, what cannot be written to."""
    try:
        folder = Path(tempfile.mkdtemp(prefix="jamae-"))
    except OSError as error:
        logger.error("/metrics tells of one worker only: no folder can be made (%s).", error.strerror)
        folder = Path(os.devnull)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
