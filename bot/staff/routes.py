"""All of the staff's pages by their addresses, and adding them to a server."""

from __future__ import annotations

import asyncio

from sanic import Sanic

from bot.settings import Settings
from bot.staff.pages import audit, city, facts, inbox, overview, publishing, sending, training
from bot.staff.site import Site
from bot.staff.web import StaffPages
from nlu.message import Message

ROUTES = (
    *inbox.ROUTES, *facts.ROUTES, *sending.ROUTES, *city.ROUTES, *publishing.ROUTES, *training.ROUTES,
    *overview.ROUTES, *audit.ROUTES,
)  # fmt: skip


def add_staff_pages(app: Sanic, settings: Settings) -> None:
    """Pages are made in threads, so that none of them keeps a citizen waiting."""

    def read(text: str, language: str) -> Message:
        reading = app.ctx.assistant.read(text, language)
        message: Message = asyncio.run_coroutine_threadsafe(reading, app.ctx.loop_of_pages).result()
        return message

    site = Site(settings, read)

    async def enter(app: Sanic, loop: asyncio.AbstractEventLoop) -> None:
        app.ctx.loop_of_pages = loop

    async def leave(_app: Sanic, _loop: object) -> None:
        await asyncio.to_thread(site.records.close)

    app.register_listener(enter, "before_server_start")
    app.register_listener(leave, "after_server_stop")
    StaffPages(site, ROUTES).add_to(app)
