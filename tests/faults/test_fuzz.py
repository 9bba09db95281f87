"""Thousands of mixed and hostile messages: each is answered with a sentence, never with silence, a 500 or a
trace.

A thousand are sent in the gate, JAMAE_FUZZ in all by `-m long`; JAMAE_FUZZ_SEED says which. docs/security.md
tells of the last run with 24,000.
"""

from __future__ import annotations

import http.client
import itertools
import json
import os
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from fuzzer import messages, senders
from running import CONVERSATIONS, TRACE, Visitor, talk
from served import Jamae

pytestmark = pytest.mark.slow

MESSAGES = int(os.environ.get("JAMAE_FUZZ", "3000"))
IN_THE_GATE = 1_000
SEED = int(os.environ.get("JAMAE_FUZZ_SEED", "6"))
CLIENTS = 4
LANGUAGES = {"en", "ko", "ja", "zh", "zh-Hant", "ru"}


@pytest.mark.parametrize(
    ("first", "last"), [(0, IN_THE_GATE), pytest.param(IN_THE_GATE, MESSAGES, marks=pytest.mark.long)]
)
def test_every_message_gets_a_sentence(server: Jamae, first: int, last: int) -> None:
    numbered = list(itertools.islice(zip(itertools.count(), messages(SEED), senders(SEED)), first, last))
    told: Counter[str] = Counter()
    lock = threading.Lock()

    def ask(share: int) -> list[str]:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        wrong = []
        for number, message, sender in numbered[share::CLIENTS]:
            body = {"sender": sender, "message": message, "with": ["answer"]}
            connection.request("POST", "/webhooks/rest/webhook", json.dumps(body))
            response = connection.getresponse()
            fault, status = fault_of(response.status, response.read())
            with lock:
                told[status] += 1
            if fault:
                wrong.append(f"message {number} of seed {SEED}, {message!r}: {fault}")
        return wrong

    with ThreadPoolExecutor(CLIENTS) as pool:
        wrong = list(itertools.chain(*pool.map(ask, range(CLIENTS))))
    assert wrong == []
    print(f"{len(numbered)} messages: {dict(told.most_common())}")
    assert told["unavailable"] == 0
    assert told["answered"] > len(numbered) / 10, told
    assert not TRACE.search(server.said.read_text())
    for language in CONVERSATIONS:
        talk(Visitor(server.port), language)


def fault_of(status: int, body: bytes) -> tuple[str, str]:
    """What is wrong with a response, or nothing, and the status of its answer."""
    if status != 200:
        return f"{status} {body[:200]!r}", ""
    replies: list[dict[str, Any]] = json.loads(body)
    text = "\n".join(reply.get("text") or "" for reply in replies)
    answer = replies[0]["metadata"]["answer"] if replies else {}
    if not any(character.isalpha() for character in text):
        return f"nothing is said: {replies!r}", ""
    if answer.get("language") not in LANGUAGES:
        return f"language {answer.get('language')!r}", ""
    if found := TRACE.search(text):
        return f"{found[0]!r} in {text!r}", ""
    return "", str(answer["status"])


BODIES = [
    b"", b"{", b"null", b"[]", b"7", b'"x"', b"\xff\xfe", b'{"message": "\\ud800"', b"[" * 100_000,
    b'{"sender":' * 5_000, b'{"a":1}{"b":2}', b"sender=x&message=y", b"\x00" * 1_000,
]  # fmt: skip
REFUSALS = (200, 204, 303, 400, 403, 404, 405, 413, 414, 415, 417, 431)
HEADS = [
    b"GET / HTTP/9.9", b"\x16\x03\x01\x02\x00\x01\x00",
    b"POST /webhooks/rest/webhook HTTP/1.1\r\nContent-Length: many",
    b"POST /webhooks/rest/webhook HTTP/1.1\r\nContent-Length: -5",
    b"POST /webhooks/rest/webhook HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzzz",
    b"GET /%ff%00..%2f..%2fetc/passwd HTTP/1.1", b"GET /" + b"a" * 20_000 + b" HTTP/1.1",
    b"OPTIONS * HTTP/1.1",
    b"GET /health HTTP/1.1\r\n" + b"X: y\r\n" * 3_000,
    b"POST /webhooks/web/message HTTP/1.1\r\nExpect: miracles",
    b"GET /?language=%ff%00' HTTP/1.1",
    b"GET /webhooks/web/interface?language=../../etc HTTP/1.1\r\nAccept-Language: \xff;q=x,,;",
]  # fmt: skip


@pytest.mark.parametrize("path", ["/webhooks/rest/webhook", "/webhooks/web/message", "/webhooks/web/session"])
def test_bodies_that_are_no_message_are_refused_in_a_sentence(server: Jamae, path: str) -> None:
    for body in BODIES:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        connection.request("POST", path, body, {"Content-Type": "application/json"})
        response = connection.getresponse()
        told = response.read().decode()
        assert response.status in (200, 400, 401, 413), (body[:50], response.status, told)
        assert response.status == 200 or json.loads(told)["error"].endswith("."), told
        assert not TRACE.search(told), told
        connection.close()


def test_requests_that_are_no_http_are_refused(server: Jamae) -> None:
    for head in HEADS:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        connection.connect()
        connection.sock.sendall(head + b"\r\n\r\n")
        connection.sock.settimeout(60)
        told = connection.sock.recv(65_536)
        assert told == b"" or int(told.split()[1]) in REFUSALS, (
            head[:60],
            told[:300],
        )
        assert b"Traceback" not in told
        connection.close()
    assert not TRACE.search(server.said.read_text()), server.said.read_text()[-2000:]
