"""GET /health: 200 when Jamae can answer, 503 with what is missing when not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json


def missing_parts(app: Sanic) -> dict[str, str]:
    """What keeps Jamae from answering, by part; empty when all is well."""
    missing = {}
    if getattr(app.ctx, "assistant", None) is None:
        missing["model"] = "The model is not loaded yet."
    if app.ctx.leaving:
        missing["server"] = "The server is about to stop."
    store = _what_is_wrong_with_the_store()
    if store:
        missing["store"] = store
    return missing


def _what_is_wrong_with_the_store() -> str | None:
    from actions.store import StoreUnavailable, database_url, shared_store

    try:
        shared_store(database_url()).revision()
    except StoreUnavailable as error:
        return str(error)
    return None


def add_health(app: Sanic, find_missing: Callable[[Sanic], dict[str, str]] = missing_parts) -> None:
    @app.get("/health")
    async def health(request: Request) -> HTTPResponse:
        missing = await asyncio.to_thread(find_missing, app)
        return json({"ready": not missing, "missing": missing}, status=503 if missing else 200)
