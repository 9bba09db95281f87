"""Pictures for whoever shows an answer: the route /pictures/NAME.svg or .png, and the standing ones drawn beforehand."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import logging
import random
from pathlib import Path

from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json, raw

from actions.pictures.gallery import Busy, CannotDraw, shared_gallery

logger = logging.getLogger(__name__)

TYPES = {".svg": "image/svg+xml", ".png": "image/png"}
HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",  # the widget stands on other sites
    "X-Content-Type-Options": "nosniff",
    # for who opens a picture by itself: its style and letters are in it, and it may load and run nothing
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox",
}
FOREVER = "public, max-age=31536000, immutable"
"""A picture that would look different has another name."""
RETRY_SECONDS = 5
AFTER_START = 60.0
"""Seconds that a server is left to itself before the standing pictures are drawn."""
LOOK_EVERY = 300.0
"""Seconds after which it is seen whether the knowledge has changed."""


def add_pictures(routes: Blueprint) -> None:
    """Add the route, and the drawing beforehand while the server runs."""

    async def picture(request: Request, file: str) -> HTTPResponse:
        try:
            path = await shared_gallery().find(file)
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

    routes.add_route(picture, "/pictures/<file:str>", methods=["GET", "HEAD"], name="picture")
    routes.listener("after_server_start")(start)
    routes.listener("after_server_stop")(stop)


async def png_of(url_path: str) -> Path | None:
    """The file of an answer's picture as PNG, drawn if need be; None if it cannot be had."""
    with contextlib.suppress(Busy, CannotDraw, OSError):
        return await shared_gallery().find(Path(url_path).with_suffix(".png").name)
    return None


async def _draw_beforehand() -> None:
    """The pictures that are asked for most, of all partner cities, are there when somebody asks; again after a load."""
    from actions.answer import shared_knowledge
    from actions.standing import standing_pictures
    from actions.store import StoreUnavailable

    await asyncio.sleep(AFTER_START * (1 + random.random()))  # not all workers at once
    drawn = -1
    while True:
        with contextlib.suppress(StoreUnavailable, Busy, OSError):
            knowledge = shared_knowledge()
            revision = knowledge.catalogue().revision
            if revision != drawn:
                for drawing in standing_pictures(knowledge):
                    with contextlib.suppress(CannotDraw):
                        await shared_gallery().prepare(drawing)
                drawn = revision
        await asyncio.sleep(LOOK_EVERY)
