"""First come, first served: nobody of a burst waits while others are answered again and again."""

from __future__ import annotations

import asyncio
import socket
import time

import pytest
from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, text
from sanic.server import AsyncioServer

from bot.channels.admission import AdmissionControl
from bot.server.accept import Acceptor

REQUESTS = 5
TURN_SECONDS = 0.004
"""Of the event loop's, as with SQLite."""


def work() -> None:
    time.sleep(TURN_SECONDS)


async def answered_in_order(clients: int, *, shared: bool) -> list[int]:
    """Which client each answer was for, when all of them have sent all they ask before any is accepted."""
    app, order = Sanic(f"order-{clients}-{shared}", configure_logging=False), []
    admission = AdmissionControl(0)

    @app.get("/<client:int>")
    async def answer(request: Request, client: int) -> HTTPResponse:
        async with admission.slot(low_priority=False):
            order.append(client)
            work()
        return text("")

    listener = socket.create_server(("127.0.0.1", 0), backlog=clients)
    asking = [socket.create_connection(listener.getsockname()) for _ in range(clients)]
    for number, each in enumerate(asking):
        each.sendall(f"GET /{number} HTTP/1.1\r\nHost: here\r\n\r\n".encode() * REQUESTS)
    acceptor = Acceptor(app, listener, shared=shared)
    server = AsyncioServer(app, asyncio.get_running_loop(), None, acceptor.connections)
    await server.startup()  # type: ignore[no-untyped-call]
    acceptor.listen()
    accepting = asyncio.create_task(acceptor.run())
    while len(order) < clients * REQUESTS:
        await asyncio.sleep(0.01)
    for each in asking:
        each.close()
    await acceptor.stop(drain=False)
    await accepting
    await acceptor.wait_until_empty(5)
    return order


@pytest.mark.parametrize("clients", [32, 100])
@pytest.mark.parametrize("shared", [False, True])
def test_who_comes_last_in_a_burst_is_answered_before_others_have_asked_three_times(
    clients: int, shared: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Sanic, "test_mode", True)  # else it rewrites its own methods for the first app
    order = asyncio.run(answered_in_order(clients, shared=shared))
    last_first = max(order.index(client) for client in range(clients))
    assert last_first < (2 if shared else 1) * clients
