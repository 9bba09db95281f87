"""The server's door: takes connections from the listening socket, and lets none go that still has a message to be answered.

Sanic's own loop takes all that wait at once, so of several processes on one socket the first gets everything; and it
cannot stop taking connections before it stops answering them.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import time
from contextlib import suppress
from functools import partial

from sanic import Sanic
from sanic.models.server_types import Signal
from sanic.request import Request
from sanic.response import BaseHTTPResponse

from bot.connection import Connection
from bot.listening import open_again, open_to_nobody_new

logger = logging.getLogger(__name__)

BACKLOG = 1_024
"""Connections that may wait to be taken; the system may allow fewer (net.core.somaxconn)."""
SECONDS_A_CONNECTION = 0.001
MOST_SECONDS = 0.005
"""A process that shares its socket waits so much for each connection that it has before it takes one more, so that
the one with the fewest takes it."""
FULL_SECONDS = 0.1
HANDSHAKE_SECONDS = 0.2
"""So long after the last beginning of a connection the system may still make one of it."""
FIRST_WORD_SECONDS = 1.0
"""So long, at the end, a connection on which nothing was asked yet is left open for it."""
LOOK_SECONDS = 0.02


class Door:
    """Must be made where an event loop runs. `shared` tells whether other processes take connections from the same socket."""

    def __init__(self, app: Sanic, listener: socket.socket, *, shared: bool) -> None:
        self._app = app
        self._listener = listener
        self._shared = shared
        self._closing = False
        self._taking = True
        self._to_the_last = False
        self._knock = asyncio.Event()
        self.connections: set[Connection] = set()
        app.register_middleware(self._last_of_its_connection, "response")

    async def take(self) -> None:
        """Connections, until `stop_taking`; then the socket is closed here. Each that was taken is served."""
        loop = asyncio.get_running_loop()
        self._listener.setblocking(False)
        self._listener.listen(BACKLOG)
        while await self._somebody_knocks(loop):
            if self._shared and self.connections:
                await asyncio.sleep(min(SECONDS_A_CONNECTION * len(self.connections), MOST_SECONDS))
            try:
                await self._take_one(loop)
            except (BlockingIOError, ConnectionAbortedError):
                continue  # another process was faster, or nobody is there any more
            except OSError as error:  # no open file is left, most likely
                logger.error("A connection cannot be taken: %s.", error.strerror)
                await asyncio.sleep(FULL_SECONDS)
        with suppress(OSError):
            while self._to_the_last:
                await self._take_one(loop)
        self._listener.close()

    async def _take_one(self, loop: asyncio.AbstractEventLoop) -> None:
        """Raises OSError if there is none, or none that can be taken."""
        connection, _ = self._listener.accept()
        if self._to_the_last:
            open_again(connection)
        make = partial(Connection, loop=loop, app=self._app, connections=self.connections, signal=Signal())
        await loop.connect_accepted_socket(make, connection)

    async def _somebody_knocks(self, loop: asyncio.AbstractEventLoop) -> bool:
        """Whether there is a connection to be taken; False when none shall be taken any more."""
        if self._taking:
            self._knock.clear()
            loop.add_reader(self._listener, self._knock.set)
            await self._knock.wait()
            loop.remove_reader(self._listener)
        return self._taking

    async def stop_taking(self, *, to_the_last: bool) -> None:
        """With `to_the_last`, the system makes no new connections, and all that it has made are taken before the socket
        is closed: else it would break them off, unread. Not while other processes go on with the same socket."""
        self._to_the_last = to_the_last
        if to_the_last:
            open_to_nobody_new(self._listener)
            await asyncio.sleep(HANDSHAKE_SECONDS)
        self._taking = False
        self._knock.set()

    def close_after_answers(self) -> None:
        """From now on each connection ends with its next answer, which says so; its client then comes to another process."""
        self._closing = True

    async def empty(self, patience: float) -> bool:
        """Whether all connections have ended within so many seconds."""
        until = time.monotonic() + patience
        while self.connections and time.monotonic() < until:
            await asyncio.sleep(LOOK_SECONDS)
        return not self.connections

    async def drain(self, patience: float) -> None:
        """End connections on which nothing is asked, wait for the answers on the others, then break off what is left."""
        self.close_after_answers()
        began = time.monotonic()
        while self.connections and (waited := time.monotonic() - began) < patience:
            for connection in list(self.connections):
                if connection.has_asked or waited > FIRST_WORD_SECONDS:
                    connection.close_if_idle()
            await asyncio.sleep(LOOK_SECONDS)
        for connection in list(self.connections):
            connection.abort()  # type: ignore[no-untyped-call]

    def _last_of_its_connection(self, request: Request, _response: BaseHTTPResponse) -> None:
        if self._closing and request.stream is not None:
            request.stream.keep_alive = False
