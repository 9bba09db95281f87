"""A client that went away before its answer is no failure of the server."""

from __future__ import annotations

import asyncio
import logging
import socket

import pytest
from sanic import Request, Sanic
from sanic.response import HTTPResponse, text

from bot.server.server import tell_failure


def test_a_client_that_has_gone_is_no_failure(caplog: pytest.LogCaptureFixture) -> None:
    app = Sanic("gone_clients")
    app.error_handler.add(Exception, tell_failure)

    @app.get("/gone")
    async def gone(request: Request) -> HTTPResponse:
        # as Sanic does when a client takes too long to leave: its transport is dropped, and written to
        request.protocol.abort()
        return text("too late")

    @app.get("/broken")
    async def broken(request: Request) -> HTTPResponse:
        raise ValueError("the words of a visitor")

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]

        async def ask(path: str) -> bytes:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
            answer = await reader.read()
            writer.close()
            return answer

        async def run() -> tuple[bytes, bytes]:
            server = await app.create_server(sock=listener, return_asyncio_server=True, access_log=False)
            assert server is not None
            await server.startup()
            found = await ask("/gone"), await ask("/broken")
            await server.close()
            return found

        with caplog.at_level(logging.ERROR):
            lost, told = asyncio.run(run())
    assert lost == b"" and b"Something went wrong here." in told
    assert [each.getMessage().split(":")[0] for each in caplog.records] == ["A request failed"]
    assert "visitor" not in caplog.text
