"""Accepts connections from the listening socket, and answers what came on them before it closes them.

Sanic's own loop accepts all that wait at once, so of several processes on one socket the first gets
everything; and it cannot stop accepting before it stops answering.
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

from bot.server.http_protocol import Connection
from bot.server.sockets import lift_refusal, refuse_new_connections

logger = logging.getLogger(__name__)

BACKLOG = 1_024
"""Connections that may wait to be accepted; the system may allow fewer (net.core.somaxconn)."""
SECONDS_A_CONNECTION = 0.001
MOST_SECONDS = 0.005
"""A process that shares its socket waits so long for each connection it has before it accepts one more, so
that the process with the fewest accepts it."""
AT_ONCE_OF_SHARED = 8
"""Connections that it then accepts. Between two that are accepted one by one, those that were accepted before
may be answered: of many that come at once the last would wait for all of them many times."""
FULL_SECONDS = 0.1
HANDSHAKE_SECONDS = 0.2
"""For so long after new connections are refused, the system may still complete one that had begun."""
FIRST_REQUEST_SECONDS = 1.0
"""When the server stops, a connection on which nothing was asked yet stays open for so long."""
POLL_SECONDS = 0.02


class Acceptor:
    """Must be made where an event loop runs.

    `shared`: other processes accept connections from the same socket.
    """

    def __init__(self, app: Sanic, listener: socket.socket, *, shared: bool) -> None:
        self._app = app
        self._listener = listener
        self._shared = shared
        self._closing = False
        self._stopped = False
        self._draining = False
        self._readable = asyncio.Event()
        self.connections: set[Connection] = set()
        app.register_middleware(self._end_connection_if_closing, "response")

    def listen(self) -> None:
        """From now on the system takes connections; they wait for `run`."""
        self._listener.setblocking(False)
        self._listener.listen(BACKLOG)

    async def run(self) -> None:
        """Accept connections until `stop`, then close the listening socket.

        Each that was accepted is served.
        """
        loop = asyncio.get_running_loop()
        while await self._wait_readable(loop):
            if self._shared and self.connections:
                await asyncio.sleep(min(SECONDS_A_CONNECTION * len(self.connections), MOST_SECONDS))
            try:
                await self._accept(loop, AT_ONCE_OF_SHARED if self._shared else BACKLOG)
            except (BlockingIOError, ConnectionAbortedError):
                continue  # that were all, another process was faster, or the client has gone
            except OSError as error:  # no open file is left, most likely
                logger.error("A connection cannot be taken: %s.", error.strerror)
                await asyncio.sleep(FULL_SECONDS)
        with suppress(OSError):
            while self._draining:
                await self._accept(loop, BACKLOG)
        self._listener.close()

    async def _accept(self, loop: asyncio.AbstractEventLoop, most: int) -> None:
        """Accept `most` of the connections that wait.

        Raises OSError if fewer wait, or no more can be accepted; those that were are served.
        """
        accepted = []
        try:
            for _ in range(most):
                accepted.append(self._listener.accept()[0])
        finally:
            await asyncio.gather(*(self._serve(loop, each) for each in accepted))

    async def _serve(self, loop: asyncio.AbstractEventLoop, connection: socket.socket) -> None:
        if self._draining:
            lift_refusal(connection)
        make = partial(Connection, loop=loop, app=self._app, connections=self.connections, signal=Signal())
        await loop.connect_accepted_socket(make, connection)

    async def _wait_readable(self, loop: asyncio.AbstractEventLoop) -> bool:
        """True when a connection waits to be accepted; False after `stop`."""
        if not self._stopped:
            self._readable.clear()
            loop.add_reader(self._listener, self._readable.set)
            await self._readable.wait()
            loop.remove_reader(self._listener)
        return not self._stopped

    async def stop(self, *, drain: bool) -> None:
        """Accept no more connections.

        With `drain`, the system is told to make no new ones, and those that it has made are accepted before
        the socket is closed, which would otherwise reset them unread. Not while other processes go on with
        the same socket.
        """
        self._draining = drain
        if drain:
            refuse_new_connections(self._listener)
            await asyncio.sleep(HANDSHAKE_SECONDS)
        self._stopped = True
        self._readable.set()

    def close_after_answers(self) -> None:
        """End each connection with its next answer, which says so.

        The client then connects to another process.
        """
        self._closing = True

    async def wait_until_empty(self, timeout: float) -> bool:
        """Whether all connections have ended within `timeout` seconds."""
        until = time.monotonic() + timeout
        while self.connections and time.monotonic() < until:
            await asyncio.sleep(POLL_SECONDS)
        return not self.connections

    async def close_connections(self, timeout: float) -> None:
        """Close idle connections, wait `timeout` seconds for the others' answers, then abort what is left."""
        self.close_after_answers()
        began = time.monotonic()
        while self.connections and (waited := time.monotonic() - began) < timeout:
            for connection in list(self.connections):
                if connection.has_asked or waited > FIRST_REQUEST_SECONDS:
                    connection.close_if_idle()
            await asyncio.sleep(POLL_SECONDS)
        for connection in list(self.connections):
            connection.abort()  # type: ignore[no-untyped-call]

    def _end_connection_if_closing(self, request: Request, _response: BaseHTTPResponse) -> None:
        if self._closing and request.stream is not None:
            request.stream.keep_alive = False
