"""One process with everything: Rasa's channels on Rasa's web server, without Rasa's HTTP API."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import logging
import signal
import socket
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from functools import partial
from importlib import import_module
from typing import Any
from urllib.parse import urljoin

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Sanic
from sanic.exceptions import SanicException
from sanic.request import Request
from sanic.response import HTTPResponse, json
from sanic.server import AsyncioServer, try_use_uvloop

from bot.assistant import Assistant
from bot.channels.admission import AdmissionControl
from bot.channels.rest import is_from_here
from bot.conversations.arrival import arriving
from bot.server.accept import Acceptor
from bot.server.health import add_health
from bot.server.http_protocol import MeasuredRequest
from bot.server.sockets import CannotServe
from bot.server.worker import Inherited
from bot.settings import Settings
from bot.telemetry.errors import without_words
from bot.telemetry.metrics import METRICS, Pool, add_metrics
from nlu.yaml_file import read_yaml

logger = logging.getLogger(__name__)

LINGER_SECONDS = 0.5
"""After being told to stop, connections are still accepted for so long; what they ask is answered in any
case."""
RETIRE_SECONDS = 5.0
"""A worker that another replaces waits so long for its connections to end; each ends with its next answer."""
DRAIN_SECONDS = 15.0
"""An answer may then still take so long."""
LOW_PRIORITY_CHANNELS = ("telegram",)
"""Telegram keeps the messages that we do not fetch; on the other channels a person is waiting."""
LARGEST_BODY = 64 * 1024
"""In bytes, where a route does not say otherwise: bot/channels/request_body.py."""
COLLECT_AT = 700
"""Python's collector runs after this many new objects, as it does by itself; bot/cli.py raises it for the
start."""


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
        low_priority = message.input_channel in LOW_PRIORITY_CHANNELS
        with arriving():
            async with app.ctx.admission.slot(low_priority=low_priority):
                return await app.ctx.assistant.handle(message)

    on_new_message.is_safe = True  # type: ignore[attr-defined]
    for channel in channels:
        prefix = urljoin("/webhooks/", channel.url_prefix())
        app.blueprint(channel.blueprint(on_new_message), url_prefix=prefix)
    add_health(app, settings, partial(is_from_here, settings=settings))
    add_metrics(app, settings, partial(is_from_here, settings=settings), pool)
    if settings.staff:
        # the clustering of questions and the libraries for workbooks, which nothing else needs
        from bot.staff.routes import add_staff_pages

        add_staff_pages(app, settings)

    async def enter(app: Sanic, _loop: object) -> None:
        # here, since its semaphores belong to the running loop
        app.ctx.admission = AdmissionControl(settings.most_turns)
        METRICS.gauge("jamae_turns_now", lambda: app.ctx.admission.pending)
        app.ctx.assistant = await assistant.__aenter__()
        keep_what_was_loaded()

    async def leave(app: Sanic, _loop: object) -> None:
        app.ctx.assistant = None
        await assistant.__aexit__(None, None, None)

    app.register_listener(enter, "before_server_start")
    app.register_listener(leave, "after_server_stop")
    app.error_handler.add(Exception, tell_failure)
    return app


async def tell_failure(request: Request, error: Exception) -> HTTPResponse:
    """The answer to a request that failed: a sentence in JSON; what went wrong is for the log only."""
    if isinstance(error, SanicException):
        status = error.status_code or 500
        return json({"error": str(error)}, status=status, headers=getattr(error, "headers", None))
    if request.protocol.transport is None:  # the client has gone, and Sanic answered it all the same
        logger.info("A client had gone before its answer was written.")
    else:
        logger.error("A request failed: %s", without_words(error))
    return json({"error": "Something went wrong here."}, status=500)


def keep_what_was_loaded() -> None:
    """Let Python never again look through all of it for what is no longer used, while a visitor waits.

    What comes after it is looked through a little at a time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(COLLECT_AT)
    give_back()


def give_back() -> None:
    """Give the system what loading took and has freed since, some 50 MB, where the C library (glibc) can."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim:
        trim(0)


def serve(
    settings: Settings,
    listener: socket.socket,
    ready: Callable[[], None],
    inherited: Inherited | None = None,
) -> None:
    """Serve until told to stop (SIGINT or SIGTERM); messages that have come are answered first.

    `ready` is called when the first message can come. `inherited` is what a worker has from its supervisor,
    which may tell it to stop, too.
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
    acceptor = Acceptor(app, listener, shared=inherited is not None)
    server = AsyncioServer(app, loop, None, acceptor.connections)
    await server.startup()  # type: ignore[no-untyped-call]
    await server.before_start()  # type: ignore[no-untyped-call]
    try:
        acceptor.listen()
        accepting = asyncio.create_task(acceptor.run())
        await server.after_start()  # type: ignore[no-untyped-call]
        async with AsyncExitStack() as stack:
            if inherited:
                await stack.enter_async_context(
                    inherited.link_to_supervisor(retire=retire.set, leave=leave_with_all)
                )
            ready()
            ends = [asyncio.create_task(each.wait()) for each in (leave, retire)]
            await asyncio.wait((accepting, *ends), return_when=asyncio.FIRST_COMPLETED)
            if leave.is_set():
                app.ctx.leaving = True  # so /health says 503, and a load balancer turns elsewhere
                acceptor.close_after_answers()
                await asyncio.sleep(LINGER_SECONDS)
            await acceptor.stop(drain=leave.is_set() and all_leave.is_set())
            await accepting
            acceptor.close_after_answers()
            if retire.is_set():
                await acceptor.wait_until_empty(RETIRE_SECONDS)
            await server.before_stop()  # type: ignore[no-untyped-call]
            await acceptor.close_connections(DRAIN_SECONDS)
    finally:
        await server.after_stop()  # type: ignore[no-untyped-call]
