"""Ten times more visitors than can be served: some are asked to wait, in their language; memory has a bound;
then all is well."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections import Counter
from typing import Any

import pytest
from running import CONVERSATIONS, PHRASES, TRACE, NewProject, Visitor, talk
from served import Jamae

pytestmark = pytest.mark.slow

AT_A_TIME = 50
"""JAMAE_MOST_TURNS of this server: it answers more visitors only by letting them wait, and is full with
these."""
TIMES = 10
SECONDS = 6
GROWTH_MB = 150


def test_ten_times_the_load_it_can_bear(new_project: NewProject) -> None:
    server = Jamae(new_project(), JAMAE_MOST_TURNS=str(AT_A_TIME))
    server.start()
    try:
        talk(Visitor(server.port), "en")
        before = server.memory()
        told = asyncio.run(crowd(server))
        assert server.memory() < before + GROWTH_MB
        assert set(told) == {200, 503}, told
        assert told[200] > AT_A_TIME and told[503] > AT_A_TIME, told
        assert server.count("jamae_shed_total") == told[503]
        for language in CONVERSATIONS:  # at once: the first that comes is served
            talk(Visitor(server.port, "web"), language)
        assert "jamae_turns_now 0" in server.get("/metrics")[1]
        assert not TRACE.search(server.said.read_text())
    finally:
        server.stop()


async def crowd(server: Jamae) -> Counter[int]:
    """Ten times as many as fit, each asking again as soon as there is an answer; how often which status
    came."""
    told: Counter[int] = Counter()
    until = time.monotonic() + SECONDS
    await asyncio.gather(*(keep_asking(server, number, told, until) for number in range(AT_A_TIME * TIMES)))
    return told


async def keep_asking(server: Jamae, number: int, told: Counter[int], until: float) -> None:
    language = list(CONVERSATIONS)[number % len(CONVERSATIONS)]
    question, answer, *_ = CONVERSATIONS[language]
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)

    async def post(path: str, body: object, session: str = "") -> tuple[int, str, Any]:
        sent = json.dumps(body).encode()
        head = f"POST /webhooks/{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        head += f"Authorization: Bearer {session}\r\nContent-Length: {len(sent)}\r\n\r\n"
        writer.write(head.encode() + sent)
        header = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        length = int(header.partition("content-length: ")[2].partition("\r\n")[0])
        return int(header.split()[1]), header, json.loads(await reader.readexactly(length))

    on_the_web = number % 2
    session = (await post("web/session", {}))[2]["session"] if on_the_web else ""
    while time.monotonic() < until:
        name = uuid.uuid4().hex
        if on_the_web:
            status, header, said = await post("web/message", {"id": name, "text": question}, session)
        else:
            status, header, said = await post("rest/webhook", {"sender": name, "message": question})
        told[status] += 1
        if status == 200:
            assert answer in (said["answer"] if on_the_web else said[0])["text"], said
        else:
            assert said["error"] == PHRASES.say(language, "crowded")
            assert "retry-after: 2\r\n" in header
            await asyncio.sleep(0.2)  # more impatient than it was told to be
    writer.close()
