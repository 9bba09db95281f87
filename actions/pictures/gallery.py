"""Pictures by name: offered with an answer, drawn when somebody wants to see one, and kept as files."""

from __future__ import annotations

import asyncio
import re
import time
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

from actions.pictures.drawing import Drawing
from actions.pictures.requests import OffersAway, Requests
from actions.pictures.worker import Worker

FOLDER = Path(".jamae") / "pictures"
FILE = re.compile(r"([0-9a-f]{20})(-narrow)?\.(svg|png)")
FORMS = ("-narrow.svg", "-narrow.png", ".svg", ".png")
KEPT = 400
"""Pictures kept, each in all forms; beyond that the oldest are dropped, to be drawn anew when wanted."""
MOST_WAITING = 16
AGAIN_SECONDS = 60.0
"""Seconds before a picture that could not be drawn is tried again."""


class Busy(RuntimeError):
    """Too many pictures wait to be drawn: another one would come too late."""


class CannotDraw(RuntimeError):
    """The drawing program failed, or what was offered cannot be looked up."""


class Gallery:
    """The pictures in `folder`. One is drawn at a time, so that answering is not slowed."""

    def __init__(
        self, folder: Path = FOLDER, requests: Requests | None = None, worker: Worker | None = None
    ) -> None:
        self.folder = folder
        self._requests = requests or Requests()
        self._worker = worker or Worker(folder)
        self._line = ThreadPoolExecutor(1, "pictures")
        self._waiting = 0
        self._failed: OrderedDict[str, float] = OrderedDict()
        self._being_drawn: dict[str, asyncio.Future[bool]] = {}

    def has(self, file: str) -> bool:
        """Whether the picture is drawn, so that it costs next to nothing."""
        return bool(FILE.fullmatch(file)) and (self.folder / file).exists()

    async def offer(self, drawing: Drawing) -> str | None:
        """The picture's path on our server, where it can be had from now on; None if it cannot be offered."""
        name = await self._requests.remember(drawing)
        return f"/pictures/{name}.svg" if name else None

    async def find(self, file: str) -> Path | None:
        """The picture's file, drawn if it is not there yet; None if nobody was offered it.

        Raises `Busy` and `CannotDraw`.
        """
        matched = FILE.fullmatch(file)
        if not matched:
            return None
        path = self.folder / file
        if path.exists():
            return path
        try:
            drawing = await self._requests.find(matched[1])
        except OffersAway as error:
            raise CannotDraw from error
        if drawing is None:
            return None
        await self._draw(matched[1], drawing)
        return path

    async def prepare(self, drawing: Drawing) -> None:
        """Have it drawn before anybody asks. Raises `Busy` and `CannotDraw`."""
        if await self.offer(drawing) and not self._is_drawn(drawing.name):
            await self._draw(drawing.name, drawing)

    def close(self) -> None:
        """End the drawing process; what is being drawn is given up."""
        self._line.shutdown(wait=False, cancel_futures=True)
        self._worker.close()

    def _is_drawn(self, name: str) -> bool:
        return (self.folder / f"{name}.png").exists()  # which is written last

    async def _draw(self, name: str, drawing: Drawing) -> None:
        if time.monotonic() - self._failed.get(name, -AGAIN_SECONDS) < AGAIN_SECONDS:
            raise CannotDraw
        if not await self._drawn_once(name, drawing):
            self._failed[name] = time.monotonic()
            if len(self._failed) > KEPT:
                self._failed.popitem(last=False)
            raise CannotDraw

    async def _drawn_once(self, name: str, drawing: Drawing) -> bool:
        """Whoever wants what is being drawn already waits for that, and takes no place in the line."""
        if name not in self._being_drawn:
            if self._waiting >= MOST_WAITING:
                raise Busy
            self._waiting += 1
            drawing_now = asyncio.get_running_loop().run_in_executor(self._line, self._drawn, name, drawing)
            self._being_drawn[name] = drawing_now
            drawing_now.add_done_callback(lambda _: self._leave_line(name))
        return await asyncio.shield(self._being_drawn[name])

    def _leave_line(self, name: str) -> None:
        self._waiting -= 1
        del self._being_drawn[name]

    def _drawn(self, name: str, drawing: Drawing) -> bool:
        if self._is_drawn(name):  # while this waited in line
            return True
        drawn = self._worker.draw(name, drawing)
        wide = [path for path in self.folder.glob("*.png") if not path.stem.endswith("-narrow")]
        for old in sorted(wide, key=lambda path: path.stat().st_mtime)[:-KEPT]:
            for form in FORMS:
                (self.folder / f"{old.stem}{form}").unlink(missing_ok=True)
        return drawn


@lru_cache(maxsize=1)
def shared_gallery() -> Gallery:
    """The process's one, which actions and the channels share."""
    return Gallery()
