"""The folder of drawn pictures: each is drawn once, by a short-lived process that brings the drawing libraries along."""

from __future__ import annotations

import asyncio
import logging
import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from actions.pictures.drawing import Drawing

logger = logging.getLogger(__name__)

FOLDER = Path(".jamae") / "pictures"
FILE = re.compile(r"[0-9a-f]{20}\.(svg|png)")
PATIENCE = 1.0
"""Seconds that an answer waits for its picture; then it goes out, and who fetches the picture waits."""
LONGEST = 20.0
AT_ONCE = 2
KEPT = 400
"""Pictures; the oldest go first. A picture that is gone is drawn anew when somebody asks for it again."""
PROGRAM = (sys.executable, "-m", "actions.pictures.draw")


class Gallery:
    """`program` is run with the description's file as its argument and writes the pictures beside it."""

    def __init__(self, folder: Path = FOLDER, program: Sequence[str] = PROGRAM) -> None:
        self.folder = folder
        self._program = tuple(program)
        self._drawing: dict[str, tuple[subprocess.Popen[bytes], float]] = {}

    async def offer(self, drawing: Drawing, *, patience: float = PATIENCE) -> str | None:
        """The picture's path on our server; None if it cannot be drawn, as far as is known by then."""
        name = drawing.name
        try:
            if not self._file(name, "json").exists():
                await asyncio.to_thread(self._describe, name, drawing)
            if await self._drawn(name, patience) is False:
                return None
        except OSError as error:
            logger.warning("A picture could not be begun (%s).", type(error).__name__)
            return None
        return f"/pictures/{name}.svg"

    async def find(self, file: str) -> Path | None:
        """The picture's file, once it is drawn; None if nobody was offered it or it cannot be drawn."""
        if not FILE.fullmatch(file):
            return None
        path = self.folder / file
        try:
            if not path.exists() and self._file(path.stem, "json").exists():
                await self._drawn(path.stem, LONGEST)
        except OSError as error:
            logger.warning("A picture could not be drawn (%s).", type(error).__name__)
        return path if path.exists() else None

    def _file(self, name: str, ending: str) -> Path:
        return self.folder / f"{name}.{ending}"

    def _describe(self, name: str, drawing: Drawing) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        for old in sorted(self.folder.glob("*.json"), key=lambda path: path.stat().st_mtime)[:-KEPT]:
            for ending in ("json", "svg", "png"):
                self._file(old.stem, ending).unlink(missing_ok=True)
        part = self.folder / f"{name}.{os.getpid()}.part"
        part.write_text(drawing.as_text(), encoding="utf-8")
        part.replace(self._file(name, "json"))

    async def _drawn(self, name: str, patience: float) -> bool | None:
        """Whether it could be drawn; None while that is not known."""
        ends = time.monotonic() + patience
        # the PNG is written last
        while not self._file(name, "png").exists():
            self._end_overdue()
            if name not in self._drawing and len(self._drawing) < AT_ONCE:
                self._begin(name)
            process, _ = self._drawing.get(name, (None, 0.0))
            if process is not None and process.poll() is not None and not self._file(name, "png").exists():
                del self._drawing[name]
                logger.warning(
                    "A picture could not be drawn (the drawing program ended with %s).", process.returncode
                )
                return False
            if time.monotonic() > ends:
                return None
            await asyncio.sleep(0.03)
        return True

    def _begin(self, name: str) -> None:
        command = [*self._program, str(self._file(name, "json"))]
        # of its own session: it finishes what it draws when we are told to stop
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._drawing[name] = process, time.monotonic()

    def _end_overdue(self) -> None:
        for name, (process, began) in list(self._drawing.items()):
            if process.poll() is None and time.monotonic() - began > LONGEST:
                process.kill()
                process.wait()
            if process.poll() == 0:
                del self._drawing[name]


@lru_cache(maxsize=1)
def shared_gallery() -> Gallery:
    """The process's one, which actions and the web server share."""
    return Gallery()
