"""Training as a process of its own, one at a time: how far it is, starting it from the pages, stopping it.

A lock that dies with its process tells whether it runs, so that one that was killed is known to be broken
off, whatever its file says.
"""

from __future__ import annotations

import fcntl
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from actions.text.staff_messages import said_by
from bot.settings import HERE, Settings, environment_for_children
from bot.staff.files import write_whole
from bot.staff.lessons.models import training_folder

RUNNING, DONE, FAILED, STOPPED, BROKEN_OFF = "running", "done", "failed", "stopped", "broken-off"
WRITTEN_EVERY = 2.0
"""Seconds at least between two notes of how far it is."""
PATIENCE, PAUSE = 2.0, 0.05
"""Seconds: so long the lock is waited for, since somebody may only be looking whether it is held."""


class Runs(ValueError):
    """Training runs already."""


@dataclass(frozen=True)
class Run:
    """The training that runs, or ran last: who began it and when (seconds since 1970), how far it is, and how
    it ended. `why` says why it failed."""

    by: str
    began: float
    process: int
    stage: str = "starting"
    number: int = 0
    of: int = 0
    state: str = RUNNING
    why: str = ""

    @property
    def is_running(self) -> bool:
        return self.state == RUNNING


def last_run(settings: Settings) -> Run | None:
    """None where there was never one."""
    file = _file(settings)
    if not file.is_file():
        return None
    run = Run(**json.loads(file.read_bytes()))
    if run.is_running and (lock := _taken(settings, wait=0)) is not None:
        os.close(lock)
        # it may have ended, and said so, before the lock was looked at
        run = Run(**json.loads(file.read_bytes()))
        return replace(run, state=BROKEN_OFF) if run.is_running else run
    return run


@contextmanager
def training(
    settings: Settings, person: str, held: int | None = None
) -> Iterator[Callable[[str, int, int], None]]:
    """Inside, nobody else trains, and how far it is can be told with what is given: the stage, so much of so
    much. How it ended is noted.

    `held` is the lock as `start` gave it to this process. Raises `Runs`.
    """
    lock = _taken(settings, wait=PATIENCE) if held is None else held
    if lock is None:
        raise Runs
    run, written = Run(person, time.time(), os.getpid()), 0.0
    _write(settings, run)

    def report(stage: str, number: int, of: int) -> None:
        nonlocal run, written
        is_new = stage != run.stage
        run = replace(run, stage=stage, number=number, of=of)
        if is_new or time.monotonic() - written > WRITTEN_EVERY:
            _write(settings, run)
            written = time.monotonic()

    try:
        yield report
    except BaseException as error:
        is_stopped = isinstance(error, KeyboardInterrupt)
        _write(settings, replace(run, state=STOPPED if is_stopped else FAILED, why=said_by_any(error)))
        raise
    else:
        _write(settings, replace(run, state=DONE))
    finally:
        os.close(lock)


def said_by_any(error: BaseException) -> str:
    """Why something failed, for people; its kind where it says nothing."""
    return said_by(error) or type(error).__name__ if isinstance(error, Exception) else ""


def start(settings: Settings, person: str, *options: str) -> None:
    """Begin `jamae learn` with these options, at low priority. It goes on when this process ends.

    Raises `Runs`.
    """
    lock = _taken(settings, wait=PATIENCE)
    if lock is None:
        raise Runs
    try:
        process = _begun(settings, [*options, "--by", person, "--inherit", str(lock)], lock)
        _write(settings, Run(person, time.time(), process.pid))
    finally:
        os.close(lock)  # the other process holds it now


def _begun(settings: Settings, arguments: Sequence[str], lock: int) -> subprocess.Popen[bytes]:
    environment = environment_for_children() | {"JAMAE_ROOT": str(settings.root)}
    with (training_folder(settings) / "said.txt").open("wb") as said:
        return subprocess.Popen(
            [sys.executable, "-m", "bot.cli", "learn", "--gently", *arguments],
            cwd=HERE,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            pass_fds=(lock,),
            start_new_session=True,
        )


def stop(run: Run) -> None:
    """End training that runs."""
    with suppress(ProcessLookupError):  # it has ended by itself
        os.kill(run.process, signal.SIGTERM)


def _taken(settings: Settings, *, wait: float) -> int | None:
    """The open lock, which closing gives back; None where another process holds it for longer than `wait`
    seconds."""
    folder = training_folder(settings)
    folder.mkdir(parents=True, exist_ok=True)
    lock = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    end = time.monotonic() + wait
    while True:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return lock
        except BlockingIOError:
            if time.monotonic() >= end:
                os.close(lock)
                return None
        time.sleep(PAUSE)


def _file(settings: Settings) -> Path:
    return training_folder(settings) / "run.json"


def _write(settings: Settings, run: Run) -> None:
    write_whole(_file(settings), json.dumps(asdict(run), ensure_ascii=False).encode())
