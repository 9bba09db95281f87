"""The route /pictures/NAME.svg or .png, and the pictures that are asked for most, drawn beforehand."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import logging
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json, raw

from actions.action import shared_knowledge
from actions.pictures.gallery import Busy, CannotDraw, shared_gallery
from actions.prewarmed import prewarmed_pictures
from actions.store.store import StoreUnavailable
from bot.channels.rate_limits import RateLimit

logger = logging.getLogger(__name__)

TYPES = {".svg": "image/svg+xml", ".png": "image/png"}
HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",  # the widget stands on other sites
    "X-Content-Type-Options": "nosniff",
    # for a picture opened by itself: its style and fonts are in it, and it may load and run nothing
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox",
}
FOREVER = "public, max-age=31536000, immutable"
"""A picture that would look different has another name."""
RETRY_SECONDS = 5
PICTURES_A_MINUTE = 240
"""Of one address; one page of the chat shows a handful."""
DRAWINGS_A_MINUTE = 60
"""Of one address, of pictures that are not drawn yet, or not any more, or were never offered."""
MOST_OF_AN_ADDRESS = 4
"""Pictures that one address waits for; the others in the line are for the rest."""
ASK_AGAIN_SECONDS = 0.5
"""After a messenger has found the line full."""
AFTER_START = 60.0
"""Seconds after a server's start before pictures are drawn beforehand."""
CHECK_EVERY = 300.0
"""Seconds between two looks at whether the knowledge has changed."""


class FairLine:
    """Of the line of pictures to be drawn each address has a few places."""

    def __init__(self) -> None:
        self._drawings = RateLimit(DRAWINGS_A_MINUTE)
        self._waiting: Counter[str] = Counter()

    async def find(self, file: str, address: str) -> Path | None:
        """`Gallery.find`. Raises `Busy` also where this address has too many drawn."""
        gallery = shared_gallery()
        if gallery.has(file):
            return await gallery.find(file)
        if self._waiting[address] >= MOST_OF_AN_ADDRESS or self._drawings.take(address):
            raise Busy
        self._waiting[address] += 1
        try:
            return await gallery.find(file)
        finally:
            self._waiting[address] -= 1
            if not self._waiting[address]:
                del self._waiting[address]


def add_pictures(
    routes: Blueprint, counted: Callable[..., Any], address_of: Callable[[Request], str]
) -> None:
    """Add the route, and the drawing beforehand while the server runs.

    `counted` wraps a handler so that its requests are counted for each address.
    """
    of_pictures, line = RateLimit(PICTURES_A_MINUTE), FairLine()

    async def picture(request: Request, file: str) -> HTTPResponse:
        try:
            path = await line.find(file, address_of(request))
            body = await asyncio.to_thread(path.read_bytes) if path else b""
        except Busy:
            headers = {**HEADERS, "Cache-Control": "no-store", "Retry-After": str(RETRY_SECONDS)}
            return json({"error": "Too many pictures are wanted at once; try again."}, 503, headers)
        except (CannotDraw, OSError):
            headers = {**HEADERS, "Cache-Control": "no-store"}
            return json({"error": "This picture cannot be drawn at present."}, 503, headers)
        if path is None:
            headers = {**HEADERS, "Cache-Control": "no-store"}
            return json({"error": "No such picture was offered."}, 404, headers)
        headers = {**HEADERS, "Cache-Control": FOREVER}
        if path.suffix == ".svg":
            headers["Vary"] = "Accept-Encoding"
            if "gzip" in request.headers.get("accept-encoding", ""):
                body = await asyncio.to_thread(gzip.compress, body, 6)
                headers["Content-Encoding"] = "gzip"
        return raw(body, headers=headers, content_type=TYPES[path.suffix])

    async def start(app: Sanic, _loop: object) -> None:
        app.ctx.drawing_pictures = asyncio.create_task(_draw_beforehand())

    async def stop(app: Sanic, _loop: object) -> None:
        app.ctx.drawing_pictures.cancel()
        shared_gallery().close()

    routes.add_route(
        counted(picture, of_pictures), "/pictures/<file:str>", methods=["GET", "HEAD"], name="picture"
    )
    routes.listener("after_server_start")(start)
    routes.listener("after_server_stop")(stop)


async def png_of(url_path: str, *, patience: float = 0.0) -> Path | None:
    """The file of an answer's picture as PNG, drawn if need be; None if it cannot be had.

    While too many wait to be drawn, it is asked for again for so many seconds.
    """
    name, until = Path(url_path).with_suffix(".png").name, time.monotonic() + patience
    while True:
        try:
            return await shared_gallery().find(name)
        except (CannotDraw, OSError):
            return None
        except Busy:
            if time.monotonic() >= until:
                return None
        await asyncio.sleep(ASK_AGAIN_SECONDS)


async def _draw_beforehand() -> None:
    """Draw the pictures that are asked for most, of all partner cities, now and after each load."""
    await asyncio.sleep(AFTER_START * (1 + random.random()))  # not all workers at once
    drawn = -1
    while True:
        with contextlib.suppress(StoreUnavailable, Busy, OSError):
            knowledge = shared_knowledge()
            revision = knowledge.catalogue().revision
            if revision != drawn:
                for drawing in prewarmed_pictures(knowledge):
                    with contextlib.suppress(CannotDraw):
                        await shared_gallery().prepare(drawing)
                drawn = revision
        await asyncio.sleep(CHECK_EVERY)
