"""GET /health for people and alarms, /health/ready for load balancers, /health/live for restarts.

Without its store Jamae still tells citizens so in a sentence, so it stays "ready": a load balancer that
turned away would leave them without one, and no restart would help.

Each part is tried every two seconds in a thread of its own, whether anybody asks or not; who asks is told
what was found last, and waits for nothing.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import lru_cache
from threading import Thread
from typing import Any

import sqlalchemy as sa
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json
from sqlalchemy.engine import Engine
from sqlalchemy.exc import SQLAlchemyError

from actions.store.store import Store, StoreUnavailable, database_url, open_engine
from bot.conversations import database as conversations
from bot.settings import Settings
from bot.telemetry.errors import kind_of

REFRESH_SECONDS = 2.0
REPLY_SECONDS = 2.2
"""Within these the knowledge's database must reply."""
SILENT_SECONDS = 2.5
"""A part that has not replied for so long is missing."""
AGAIN_SECONDS = 5.0
"""A part that has not replied for so long is tried again: a connection that hangs may never reply."""
PROBE_BYTES = 4_500
"""Written and deleted each time: more than fits beside other rows, so that a full disk is noticed."""

Probe = Callable[[], "str | None"]
"""What is wrong with a part; None when all is well."""

_metadata = sa.MetaData()
_probe = sa.Table(
    "health",
    _metadata,
    sa.Column("name", sa.String(32), primary_key=True),
    sa.Column("at", sa.Float, nullable=False),
    sa.Column("ballast", sa.Text, nullable=False),
)


class Watch:
    """Looks after the parts that a process needs and does not have in itself."""

    def __init__(self, probes: Mapping[str, Probe]) -> None:
        self._probes = dict(probes)
        self._wrong: dict[str, str | None] = {}
        self._began: dict[str, float] = {}
        self._task: asyncio.Task[None] | None = None

    def missing(self) -> dict[str, str]:
        """What is wrong, by part, as far as is known now."""
        missing = {part: wrong for part, wrong in list(self._wrong.items()) if wrong}
        for part, began in list(self._began.items()):
            if time.monotonic() - began > SILENT_SECONDS:
                missing[part] = "It does not reply."
        return missing

    def start(self) -> None:
        self._task = asyncio.create_task(self._run())

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _run(self) -> None:
        while True:
            self.refresh()
            await asyncio.sleep(REFRESH_SECONDS)

    def refresh(self) -> None:
        """Begin to try every part that is not being tried, or whose try hangs."""
        for part, probe in self._probes.items():
            began = self._began.get(part)
            if began is not None and time.monotonic() - began > AGAIN_SECONDS:
                self._wrong[part], began = "It does not reply.", None
            if began is None:
                began = self._began[part] = time.monotonic()
                # a daemon: a try that hangs must not keep the server from stopping
                Thread(
                    target=self._try, args=(part, probe, began), name=f"health {part}", daemon=True
                ).start()

    def _try(self, part: str, probe: Probe, began: float) -> None:
        try:
            wrong = probe()
        except Exception as error:  # noqa: BLE001  # whatever it is, the part is missing
            wrong = f"It failed: {kind_of(error)}."
        if self._began.get(part) == began:  # else it was given up, and what it found is old
            self._wrong[part] = wrong
            self._began.pop(part, None)


def store_problem() -> str | None:
    """What is wrong with the knowledge store itself, not with the copy that is answered from."""
    try:
        Store(_knowledge(database_url())).revision()
    except StoreUnavailable as error:
        return str(error)
    return None


@lru_cache(maxsize=1)
def _knowledge(url: str) -> Engine:
    """No wait on it is endless: a try that hung would keep its connection, until the pool has no more."""
    return open_engine(url, reply_seconds=REPLY_SECONDS)


def conversations_problem(settings: Settings) -> Probe:
    """What is wrong with the conversations' database: it is written to, and read."""
    opened: list[Engine] = []
    well = False

    def probe() -> str | None:
        nonlocal well
        try:
            if not opened:
                opened.append(conversations.open_engine(settings))
            if not well:  # a crash of PostgreSQL may have taken a table that was just made
                conversations.create_missing(_metadata, opened[0])
            name, now = f"process {os.getpid()}", time.time()
            with opened[0].connect() as connection:
                connection.execute(sa.delete(_probe).where(_probe.c.name == name))
                ballast = secrets.token_hex(PROBE_BYTES // 2)
                connection.execute(sa.insert(_probe), {"name": name, "at": now, "ballast": ballast})
                connection.execute(sa.delete(_probe).where(_probe.c.at < now - 60))
        except SQLAlchemyError as error:
            well = False
            return f"The conversation store cannot be written: {kind_of(error)}."
        well = True
        return None

    return probe


def missing_parts(app: Sanic) -> dict[str, str]:
    """What keeps Jamae from answering, by part; empty when all is well."""
    watch: Watch = app.ctx.watch
    return {**_missing_here(app), **watch.missing()}


def _missing_here(app: Sanic) -> dict[str, str]:
    """Only what this process itself lacks."""
    missing = {}
    if getattr(app.ctx, "assistant", None) is None:
        missing["model"] = "The model is not loaded yet."
    if app.ctx.leaving:
        missing["server"] = "The server is about to stop."
    return missing


class Served:
    """Whose facts these are, as was found last: nobody waits for the store to tell."""

    def __init__(self) -> None:
        self.city, self.version = "", 0

    def refresh(self) -> str | None:
        """What is wrong with the knowledge store, after looking whose facts are in it."""
        with suppress(StoreUnavailable):
            self.city, self.version = Store(_knowledge(database_url())).live()
        return store_problem()

    def told(self, settings: Settings, *, is_here: bool) -> dict[str, Any]:
        """The city, the version that is live, and, to a client on this machine (`is_here`), the data folder.

        The city is empty and the version 0 until the store could be read.
        """
        told: dict[str, Any] = {"city": self.city, "version": self.version}
        return told | ({"data": str(settings.data)} if is_here else {})


def add_health(app: Sanic, settings: Settings, is_here: Callable[[Request], bool]) -> None:
    """Add the routes: 200 when all is well, else 503 with what is missing. Each worker reports on itself.

    `is_here` says whether a program on this machine asks.
    """

    @app.get("/health")
    async def health(request: Request) -> HTTPResponse:
        return _told(missing_parts(app), serves=app.ctx.served.told(settings, is_here=is_here(request)))

    @app.get("/health/ready")
    async def ready(request: Request) -> HTTPResponse:
        return _told(_missing_here(app))

    @app.get("/health/live")
    async def live(request: Request) -> HTTPResponse:
        return json({"process": os.getpid()})

    async def start(app: Sanic, _loop: object) -> None:
        app.ctx.served = Served()
        app.ctx.watch = Watch(
            {"store": app.ctx.served.refresh, "conversations": conversations_problem(settings)}
        )
        app.ctx.watch.start()

    async def stop(app: Sanic, _loop: object) -> None:
        app.ctx.watch.stop()

    app.register_listener(start, "before_server_start")
    app.register_listener(stop, "after_server_stop")


def _told(missing: dict[str, str], **more: Any) -> HTTPResponse:
    return json({"ready": not missing, "missing": missing, **more}, status=503 if missing else 200)
