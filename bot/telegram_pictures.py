"""Gets a picture from the web server that we are part of, to hand its bytes to Telegram."""

from __future__ import annotations

import logging

import httpx
from sanic import Sanic

from bot.settings import Settings
from bot.telegram_send import FetchPicture

logger = logging.getLogger("bot.telegram")

SECONDS = 40
LARGEST_PHOTO = 10_000_000
"""In bytes; Telegram takes no larger photo."""


def own_pictures(app: Sanic, settings: Settings) -> FetchPicture:
    """A function from an answer's `url_path` to the picture; None if there is none, which is logged."""

    async def fetch(url_path: str) -> bytes | None:
        # as PNG: Telegram shows no SVG
        url = f"http://{own_address(app, settings)}{url_path.removesuffix('.svg').removesuffix('.png')}.png"
        try:
            # no proxy: this is ourselves
            async with httpx.AsyncClient(trust_env=False, timeout=SECONDS) as client:
                response = await client.get(url)
                response.raise_for_status()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            logger.warning("The picture of an answer could not be had (%s).", type(error).__name__)
            return None
        return response.content if len(response.content) <= LARGEST_PHOTO else None

    return fetch


def own_address(app: Sanic, settings: Settings) -> str:
    """host:port under which this process reaches itself."""
    if app.state.sock is not None:
        host, port = app.state.sock.getsockname()[:2]
    else:
        host, port = app.state.host or settings.host, app.state.port or settings.port
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
