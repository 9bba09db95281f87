"""An answer's picture as a messenger gets it: as a public address, or as the bytes of a PNG."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

import httpx
from sanic import Sanic

from bot.settings import Settings

logger = logging.getLogger(__name__)

SECONDS = 40
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


def own_pictures(app: Sanic, settings: Settings) -> FetchPicture:
    """A function from an answer's `url_path` to the picture; None, after logging it, if there is none."""

    async def fetch(url_path: str) -> bytes | None:
        url = f"http://{own_address(app, settings)}{as_png(url_path)}"
        try:
            # no proxy: it is this process
            async with httpx.AsyncClient(trust_env=False, timeout=SECONDS) as client:
                response = await client.get(url)
                response.raise_for_status()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            logger.warning("The picture of an answer could not be had (%s).", type(error).__name__)
            return None
        return response.content if len(response.content) <= LARGEST else None

    return fetch


def own_address(app: Sanic, settings: Settings) -> str:
    """host:port under which this process reaches itself."""
    if app.state.sock is not None:
        host, port = app.state.sock.getsockname()[:2]
    else:
        host, port = app.state.host or settings.host, app.state.port or settings.port
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
