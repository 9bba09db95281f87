"""Requests made to confuse are refused with a reason, and taken for no program of this machine."""

from __future__ import annotations

import json
import shutil
import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from toy_server import Server, serving

from bot.channels.rest import LARGEST_BODY

ASKED = json.dumps({"sender": "somebody", "message": "hello"}).encode()


def status(server: Server, path: str, *headers: str, body: bytes = ASKED) -> int:
    """What is answered to a POST with these headers, Host among them."""
    first = (f"POST {path} HTTP/1.1", "Content-Type: application/json", "Connection: close")
    return answered(server, "\r\n".join([*first, *headers]).encode() + b"\r\n\r\n" + body)


def answered(server: Server, sent: bytes) -> int:
    """The status of the first answer to these bytes."""
    address = urlsplit(server.url)
    with socket.create_connection((address.hostname, address.port), timeout=60) as client:
        client.sendall(sent)
        return int(client.recv(65_536).split()[1])


LENGTH = f"Content-Length: {len(ASKED)}"
REST, WEB = "/webhooks/rest/webhook", "/webhooks/web/session"


@pytest.mark.parametrize(
    ("path", "headers", "expected"),
    [
        (REST, ("Host: 127.0.0.1", LENGTH), 200),
        (REST, ("Host: localhost:5005", LENGTH), 200),
        (REST, ("Host: [::1]:5005", LENGTH), 200),
        (REST, ("Host: jamae.example.org", LENGTH), 403),
        (REST, ("Host: 127.0.0.1.example.org", LENGTH), 403),
        (REST, ("Host: [", LENGTH), 403),
        (REST, ("Host: 127.0.0.1", "Via: 1.1 proxy", LENGTH), 403),
        (REST, ("Host: 127.0.0.1", LENGTH, "Content-Length: 5"), 400),
        (REST, ("Host: 127.0.0.1", LENGTH, LENGTH), 400),
        (REST, ("Host: 127.0.0.1", LENGTH, "Transfer-Encoding: chunked"), 400),
        (REST, ("Host: 127.0.0.1", "Content-Length: ٥"), 400),
        (REST, ("Host: 127.0.0.1", f"Content-Length: {'9' * 5_000}"), 400),
        (REST, ("Host: 127.0.0.1", f"Content-Length : {len(ASKED)}"), 400),
        (REST, ("Host: 127.0.0.1", f" Content-Length: {len(ASKED)}"), 400),
        (REST, ("Host: 127.0.0.1", f"X: y\nContent-Length: {len(ASKED)}"), 400),
        (REST, ("Host: 127.0.0.1", "Transfer-Encoding: gzip, chunked"), 501),
        (WEB, ("Host: 127.0.0.1", "Origin: http://[", LENGTH), 403),
        (WEB, ("Host: 127.0.0.1", LENGTH), 200),
    ],
)
def test_each_gets_a_clean_answer(server: Server, path: str, headers: tuple[str, ...], expected: int) -> None:
    assert status(server, path, *headers) == expected


CHUNKED = b"POST /webhooks/rest/webhook HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n"
SIZE = f"{len(ASKED):x}".encode()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (SIZE + b"\r\n" + ASKED + b"\r\n0\r\n\r\n", 200),
        (SIZE + b";name=value\r\n" + ASKED + b"\r\n0\r\n\r\n", 200),
        (b"0x" + SIZE + b"\r\n" + ASKED + b"\r\n0\r\n\r\n", 400),
        (b"+" + SIZE + b"\r\n" + ASKED + b"\r\n0\r\n\r\n", 400),
        (b"0" * 9 + SIZE + b"\r\n" + ASKED + b"\r\n0\r\n\r\n", 400),
        (SIZE + b"\r\n" + ASKED + b"??0\r\n\r\n", 400),
        (SIZE + b"\r\n" + ASKED + b"\r\n0\r\nGET / HTTP/1.1\r\n\r\n", 400),
    ],
)
def test_a_body_in_chunks_ends_where_a_proxy_sees_its_end(server: Server, body: bytes, expected: int) -> None:
    assert answered(server, CHUNKED + body) == expected
    assert answered(server, CHUNKED.replace(b"chunked", b"Chunked ") + body) == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (b"/health/live", 200),
        (b"http://jamae.example.org/health/live", 200),
        (b"http://[", 400),
        (b"health", 400),
        (b"/health\xff", 400),
        (b"/health?language=\xff", 400),
    ],
)
def test_an_address_that_is_none_is_refused(server: Server, target: bytes, expected: int) -> None:
    assert answered(server, b"GET " + target + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n") == expected


@pytest.mark.parametrize("path", [REST, "/webhooks/rest/feedback"])
def test_of_a_long_body_no_more_is_read_than_a_message_needs(server: Server, path: str) -> None:
    """What is read of it keeps everybody waiting."""
    headers = ("Host: 127.0.0.1", f"Content-Length: {16 * 1024 * 1024}")
    assert status(server, path, *headers, body=b" " * (LARGEST_BODY + 1)) == 413


def test_where_a_proxy_is_configured_nobody_is_taken_for_a_local_program(
    trained_toy: Path, tmp_path: Path
) -> None:
    root = shutil.copytree(trained_toy, tmp_path / "toy")
    with serving(root, JAMAE_PROXIES="1") as behind:
        assert status(behind, REST, "Host: 127.0.0.1", LENGTH) == 403
        assert behind.get_json("/metrics")[0] == 403
