"""Requests made to confuse are refused with a reason, and taken for no program of this machine."""

from __future__ import annotations

import json
import shutil
import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from toy_server import Server, serving

ASKED = json.dumps({"sender": "somebody", "message": "hello"}).encode()


def status(server: Server, path: str, *headers: str, body: bytes = ASKED) -> int:
    """What is answered to a POST with these headers, Host among them."""
    address = urlsplit(server.url)
    first = (f"POST {path} HTTP/1.1", "Content-Type: application/json", "Connection: close")
    head = "\r\n".join([*first, *headers])
    with socket.create_connection((address.hostname, address.port), timeout=60) as client:
        client.sendall(head.encode() + b"\r\n\r\n" + body)
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
        (WEB, ("Host: 127.0.0.1", "Origin: http://[", LENGTH), 403),
        (WEB, ("Host: 127.0.0.1", LENGTH), 200),
    ],
)
def test_each_gets_a_clean_answer(server: Server, path: str, headers: tuple[str, ...], expected: int) -> None:
    assert status(server, path, *headers) == expected


def test_where_a_proxy_is_configured_nobody_is_taken_for_a_local_program(
    trained_toy: Path, tmp_path: Path
) -> None:
    root = shutil.copytree(trained_toy, tmp_path / "toy")
    with serving(root, JAMAE_PROXIES="1") as behind:
        assert status(behind, REST, "Host: 127.0.0.1", LENGTH) == 403
        assert behind.get_json("/metrics")[0] == 403
