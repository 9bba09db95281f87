"""One process with everything: Rasa's channels on Rasa's web server, without Rasa's HTTP API."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from importlib import import_module
from typing import Any
from urllib.parse import urljoin

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Sanic
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse, json
from sanic.server import AsyncioServer, try_use_uvloop

from actions.yaml_file import read_yaml
from bot.answering import without_words
from bot.assistant import Assistant
from bot.connection import MeasuredRequest
from bot.crowd import Crowd
from bot.door import Door
from bot.health import add_health
from bot.listening import CannotServe
from bot.metrics import METRICS, Pool, add_metrics
from bot.rest import is_from_here
from bot.settings import Settings
from bot.worker import Inherited

logger = logging.getLogger(__name__)

LINGER_SECONDS = 0.5
"""After being told to stop, messages are still taken for so long; those begun are then answered in any case."""
RETIRE_SECONDS = 5.0
"""So long a worker whose place is taken waits for its connections to end, each of which does with its next answer."""
DRAIN_SECONDS = 15.0
"""So long an answer may then still take."""
PATIENT_CHANNELS = ("telegram",)
"""Telegram keeps what we do not take; nobody there can be told 503."""
LARGEST_BODY = 64 * 1024
"""In bytes, where a route does not say otherwise: bot/request_body.py."""


def input_channels(settings: Settings) -> list[InputChannel]:
    """The channels of credentials.yml, which names each by class path with its options."""
    listed: dict[str, dict[str, Any] | None] = read_yaml(settings.root / "credentials.yml") or {}
    channels = []
    for path, options in listed.items():
        module, _, name = path.rpartition(".")
        try:
            channel = getattr(import_module(module), name)
        except (ImportError, AttributeError, ValueError) as error:
            raise CannotServe(
                f"credentials.yml names the channel {path}, which cannot be found: {error}."
            ) from error
        channels.append(channel.from_credentials(options))
    return channels


def make_app(
    settings: Settings,
    channels: list[InputChannel],
    assistant: AbstractAsyncContextManager[Assistant],
    pool: Pool | None = None,
) -> Sanic:
    """The web application; `assistant` is entered when the server starts and left when it ends.

    `pool` has the counts of the other workers, if there are any.
    """
    app = Sanic("jamae", configure_logging=False, request_class=MeasuredRequest)
    app.config.ACCESS_LOG = False
    app.config.REQUEST_MAX_SIZE = LARGEST_BODY
    app.config.REQUEST_TIMEOUT = 15
    app.config.RESPONSE_TIMEOUT = 30
    app.config.KEEP_ALIVE_TIMEOUT = 75
    app.config.FALLBACK_ERROR_FORMAT = "json"
    app.ctx.assistant = None
    app.ctx.leaving = False

    async def on_new_message(message: UserMessage) -> Any:
        async with app.ctx.crowd.place(patient=message.input_channel in PATIENT_CHANNELS):
            return await app.ctx.assistant.handle(message)

    on_new_message.is_safe = True  # type: ignore[attr-defined]
    for channel in channels:
        prefix = urljoin("/webhooks/", channel.url_prefix())
        app.blueprint(channel.blueprint(on_new_message), url_prefix=prefix)
    add_health(app)
    add_metrics(app, settings, is_from_here, pool)

    async def enter(app: Sanic, _loop: object) -> None:
        app.ctx.crowd = Crowd(settings.most_turns)  # here, since its semaphores belong to the running loop
        METRICS.gauge("jamae_turns_now", lambda: app.ctx.crowd.here)
        app.ctx.assistant = await assistant.__aenter__()

    async def leave(app: Sanic, _loop: object) -> None:
        app.ctx.assistant = None
        await assistant.__aexit__(None, None, None)

    async def failed(request: Request, error: Exception) -> HTTPResponse:
        if isinstance(error, SanicException):
            status = error.status_code or 500
            return json({"error": str(error)}, status=status, headers=getattr(error, "headers", None))
        logger.error("A request failed: %s", without_words(error))
        return json({"error": "Something went wrong here."}, status=500)

    app.register_listener(enter, "before_server_start")
    app.register_listener(leave, "after_server_stop")
    app.error_handler.add(Exception, failed)
    return app


def serve(
    settings: Settings,
    listener: socket.socket,
    ready: Callable[[], None],
    inherited: Inherited | None = None,
) -> None:
    """Serve until told to stop (SIGINT or SIGTERM); messages that have come are answered first.

    `ready` is called when the first message can come. A worker has `inherited` from its supervisor, which too may tell
    it to stop.
    """
    pool = inherited.pool() if inherited else None
    app = make_app(settings, input_channels(settings), Assistant.start(settings), pool)
    try_use_uvloop()
    asyncio.run(_serve(app, listener, ready, inherited))


async def _serve(
    app: Sanic, listener: socket.socket, ready: Callable[[], None], inherited: Inherited | None
) -> None:
    loop, leave, retire = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()
    all_leave = asyncio.Event()
    if not inherited:
        all_leave.set()

    def leave_with_all() -> None:
        all_leave.set()
        leave.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, leave.set)
    door = Door(app, listener, shared=inherited is not None)
    server = AsyncioServer(app, loop, None, door.connections)
    await server.startup()  # type: ignore[no-untyped-call]
    await server.before_start()  # type: ignore[no-untyped-call]
    try:
        taking = asyncio.create_task(door.take())
        await server.after_start()  # type: ignore[no-untyped-call]
        async with AsyncExitStack() as stack:
            if inherited:
                await stack.enter_async_context(
                    inherited.link_to_supervisor(retire=retire.set, leave=leave_with_all)
                )
            ready()
            ends = [asyncio.create_task(each.wait()) for each in (leave, retire)]
            await asyncio.wait((taking, *ends), return_when=asyncio.FIRST_COMPLETED)
            if leave.is_set():
                app.ctx.leaving = True  # so /health says 503, and a load balancer turns elsewhere
                door.close_after_answers()
                await asyncio.sleep(LINGER_SECONDS)
            await door.stop_taking(to_the_last=leave.is_set() and all_leave.is_set())
            await taking
            door.close_after_answers()
            if retire.is_set():
                await door.empty(RETIRE_SECONDS)
            await server.before_stop()  # type: ignore[no-untyped-call]
            await door.drain(DRAIN_SECONDS)
    finally:
        await server.after_stop()  # type: ignore[no-untyped-call]
