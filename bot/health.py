"""How this process is: GET /health for people and alarms, /health/ready for a load balancer, /health/live for a restart.

Without its store Jamae still tells citizens so in a sentence. So it stays "ready" then, or a load balancer that turns
away would leave them with none; and no restart would help.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable

from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json


def missing_parts(app: Sanic) -> dict[str, str]:
    """What keeps Jamae from answering, by part; empty when all is well."""
    missing = _missing_here(app)
    store = _what_is_wrong_with_the_store()
    if store:
        missing["store"] = store
    return missing


def _missing_here(app: Sanic) -> dict[str, str]:
    """Only what this process itself lacks."""
    missing = {}
    if getattr(app.ctx, "assistant", None) is None:
        missing["model"] = "The model is not loaded yet."
    if app.ctx.leaving:
        missing["server"] = "The server is about to stop."
    return missing


def _what_is_wrong_with_the_store() -> str | None:
    from actions.store import StoreUnavailable, database_url, shared_store

    try:
        shared_store(database_url()).revision()
    except StoreUnavailable as error:
        return str(error)
    return None


def add_health(app: Sanic, find_missing: Callable[[Sanic], dict[str, str]] = missing_parts) -> None:
    """200 when all is well, 503 with what is missing when not; each of several workers tells of itself."""

    @app.get("/health")
    async def health(request: Request) -> HTTPResponse:
        return _told(await asyncio.to_thread(find_missing, app))

    @app.get("/health/ready")
    async def ready(request: Request) -> HTTPResponse:
        return _told(_missing_here(app))

    @app.get("/health/live")
    async def live(request: Request) -> HTTPResponse:
        return json({"process": os.getpid()})


def _told(missing: dict[str, str]) -> HTTPResponse:
    return json({"ready": not missing, "missing": missing}, status=503 if missing else 200)
