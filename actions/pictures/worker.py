"""The process that draws: started for the first picture, kept while more come, bounded in time and memory."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from actions.pictures.drawing import Drawing

logger = logging.getLogger(__name__)

LONGEST = 300.0
"""Seconds for one picture before a process that hangs is ended. One that computes without end is ended by the
kernel much earlier, by its processor time (`draw.MOST_SECONDS`), which a busy machine does not use up."""
IDLE = 300.0
"""Seconds without a picture after which the process ends, and its 250 MB with it."""
PROGRAM = (sys.executable, "-m", "actions.pictures.draw")


class Worker:
    """Draws one picture after the other into `folder`; safe to use from any thread."""

    def __init__(self, folder: Path, program: Sequence[str] = PROGRAM, *, longest: float = LONGEST) -> None:
        self._folder = folder
        self._program = tuple(program)
        self._longest = longest
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._idle: threading.Timer | None = None

    def draw(self, name: str, drawing: Drawing) -> bool:
        """Whether it could be drawn. A process that died or took too long is replaced for the next."""
        with self._lock:
            self._rest()
            line = json.dumps({"name": name, "drawing": drawing.as_text()})
            told = self._ask(line)
            if not told and self._has_ended_by_itself():
                told = self._ask(line)  # the old process was about to end, having drawn enough
            if told != {"name": name}:
                logger.warning("A picture could not be drawn (%s).", told.get("error", "the process ended"))
            if "name" not in told:
                self._end()
            self._idle = threading.Timer(IDLE, self._retire)
            self._idle.daemon = True
            self._idle.start()
            return told == {"name": name}

    def close(self) -> None:
        """End the process, whatever it is drawing."""
        process = self._process
        if process is not None:
            process.kill()  # so that whoever waits for its picture releases the lock
        self._retire()

    def _retire(self) -> None:
        with self._lock:
            self._rest()
            self._end()

    def _ask(self, line: str) -> dict[str, str]:
        """What the process replies; nothing if it dies, or is ended for taking too long."""
        try:
            process = self._running()
            assert process.stdin is not None and process.stdout is not None
            overdue = threading.Timer(self._longest, process.kill)
            overdue.start()
            try:
                process.stdin.write(line + "\n")
                process.stdin.flush()
                told = process.stdout.readline()
            finally:
                overdue.cancel()
            return dict(json.loads(told)) if told else {}
        except (OSError, ValueError):
            return {}

    def _has_ended_by_itself(self) -> bool:
        if self._process is None:
            return False
        try:
            return self._process.wait(timeout=1) == 0
        except subprocess.TimeoutExpired:
            return False

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            self._end()
            self._folder.mkdir(parents=True, exist_ok=True)
            # of its own session: Ctrl-C at the terminal reaches the server, which then closes our pipe
            self._process = subprocess.Popen(
                [*self._program, str(self._folder)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_without_settings(),
                text=True,
                encoding="utf-8",
                start_new_session=True,
            )
        return self._process

    def _rest(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
            self._idle = None

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


OURS = ("JAMAE_", "TELEGRAM_", "KAKAO_")
"""How the names of Jamae's settings begin."""


def _without_settings() -> dict[str, str]:
    """The environment without Jamae's, in which secrets may stand that drawing needs not know."""
    return {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
