"""An answer's picture as a messenger gets it: as a public address, or as the bytes of a PNG."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.channels.pictures import png_of
from bot.settings import Settings

logger = logging.getLogger(__name__)

SECONDS = 40.0
"""Until a picture is given up."""
LARGEST = 10_000_000
"""In bytes; Telegram takes no larger photo."""

FetchPicture = Callable[[str], Awaitable[bytes | None]]


def as_png(url_path: str, *, wide: bool = False) -> str:
    """The path of an answer's picture as PNG, since messengers show no SVG; drawn for a telephone unless
    `wide`."""
    return url_path.removesuffix(".svg").removesuffix(".png") + (".png" if wide else "-narrow.png")


def public_address(url_path: str, settings: Settings, *, wide: bool = False) -> str | None:
    """Where the world gets the picture; None without JAMAE_PUBLIC_URL."""
    return f"{settings.public_url}{as_png(url_path, wide=wide)}" if settings.public_url else None


async def picture_of(url_path: str) -> bytes | None:
    """An answer's picture as PNG, for a telephone; None, after logging it, if there is none in time.

    Not over HTTP: the pictures of all persons would be those of one address.
    """
    try:
        path = await asyncio.wait_for(png_of(as_png(url_path), patience=SECONDS), SECONDS)
        picture = await asyncio.to_thread(path.read_bytes) if path else b""
    except (asyncio.TimeoutError, OSError):
        picture = b""
    if not picture:
        logger.warning("The picture of an answer could not be had.")
    return picture if 0 < len(picture) <= LARGEST else None
