"""Clients that send slowly, half, or nothing, go away, or never read: the others are answered, and memory has
a bound."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress

import pytest
from running import CONVERSATIONS, TRACE, Visitor, talk
from served import Jamae, wait_for

pytestmark = pytest.mark.slow

CLIENTS = 100
GROWTH_MB = 120
"""Far more than a hundred half requests may take, and far less than what these clients try to fill."""
PATIENCE_SECONDS = 90
BODY = json.dumps({"sender": "slow", "message": CONVERSATIONS["en"][0]}).encode()
HEAD = b"POST /webhooks/rest/webhook HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
LENGTH = f"Content-Length: {len(BODY)}\r\n\r\n".encode()
HALF = b"Content-Length: 16000000\r\n\r\n" + BODY


def sockets(server: Jamae, begin: bytes) -> ExitStack:
    """So many clients that have sent `begin`."""
    stack = ExitStack()
    stack.clients = [  # type: ignore[attr-defined]
        stack.enter_context(socket.create_connection(("127.0.0.1", server.port))) for _ in range(CLIENTS)
    ]
    for client in stack.clients:  # type: ignore[attr-defined]
        client.sendall(begin)
    return stack


@contextmanager
def trickling(server: Jamae, begin: bytes, piece: bytes) -> Iterator[Callable[[], int]]:
    """Clients that go on sending a piece now and then. Gives how many of them the server has not cut off."""
    done = threading.Event()
    with sockets(server, begin) as stack:
        alive = set(stack.clients)  # type: ignore[attr-defined]

        def trickle() -> None:
            while not done.wait(0.5):
                for client in list(alive):
                    try:
                        client.sendall(piece)
                    except OSError:
                        alive.discard(client)

        thread = threading.Thread(target=trickle)
        thread.start()
        try:
            yield lambda: len(alive)
        finally:
            done.set()
            thread.join()


def test_slow_and_half_open_clients_hold_nobody_up_and_are_cut_off(server: Jamae) -> None:
    before = server.memory()
    with (
        trickling(server, HEAD, b"X-More: and more\r\n") as heads,
        trickling(server, HEAD + HALF, b" ") as bodies,
        sockets(server, HEAD),
        sockets(server, HEAD + HALF),
        sockets(server, b""),
    ):
        for language in CONVERSATIONS:
            for channel in ("rest", "web"):
                talk(Visitor(server.port, channel), language)
        assert server.memory() < before + GROWTH_MB
        wait_for(lambda: heads() == bodies() == 0, PATIENCE_SECONDS, "slow clients are not cut off")
    talk(Visitor(server.port), "en")


REFUSED = {
    "403": (
        b"POST /webhooks/web/message HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://elsewhere.example\r\n"
        b"Content-Type: application/json\r\n"
    ),
    "404": b"POST /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\n",
    "415": b"POST /webhooks/web/message HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n",
}


def test_half_a_body_is_not_waited_for_whatever_was_answered(server: Jamae) -> None:
    half = b"Content-Length: 60000\r\n\r\n" + b"x" * 100
    with ExitStack() as stack:
        clients = []
        for status, head in REFUSED.items():
            for _ in range(20):
                client = stack.enter_context(socket.create_connection(("127.0.0.1", server.port)))
                client.sendall(head + half)
                client.settimeout(5)
                assert status.encode() in client.recv(65_536)
                clients.append(client)
        until = time.monotonic() + 60
        for client in clients:
            client.settimeout(max(0.1, until - time.monotonic()))
            with suppress(ConnectionResetError):
                assert client.recv(65_536) == b"", "more was answered"
    talk(Visitor(server.port), "en")


def test_clients_that_go_away_before_their_answer(server: Jamae) -> None:
    began = server.count("jamae_turns_total")
    for _ in range(5):
        with sockets(server, HEAD + LENGTH + BODY) as stack:
            for client in stack.clients:  # type: ignore[attr-defined]
                # closed with a reset, as a phone that leaves its cell
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        talk(Visitor(server.port, "web"), "ko")
    wait_for(
        lambda: "jamae_turns_now 0" in server.get("/metrics")[1], PATIENCE_SECONDS, "turns are left over"
    )
    assert server.count("jamae_turns_total") > began
    assert not TRACE.search(server.said.read_text())


def test_answers_that_are_never_read(server: Jamae) -> None:
    """Many requests at once on each connection for what is large, and not one byte of the answers is
    taken."""
    before = server.memory()
    many = b"GET /widget.js HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" * 200
    with ExitStack() as stack:
        for _ in range(CLIENTS):
            client = stack.enter_context(socket.socket())
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            client.connect(("127.0.0.1", server.port))
            client.settimeout(1)
            client.sendall(many)
        time.sleep(1)
        for language in CONVERSATIONS:
            talk(Visitor(server.port), language)
        assert server.memory() < before + GROWTH_MB
    talk(Visitor(server.port), "en")
