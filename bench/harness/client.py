"""A small HTTP client for Rasa's REST channel, cheap enough not to be what is measured."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from bench.harness.processes import WEBHOOK

CONVERSATION = 5
"""Messages of one conversation before the next begins, as people do."""
WINDOW = 8
"""How many messages are measured around a place in a long conversation: the same questions at each."""


NONE: Mapping[str, str] = MappingProxyType({})


class Unanswered(RuntimeError):
    """A message got an error or an empty reply; times of such are not worth measuring."""


class Client:
    """One connection that is kept open."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def say(self, sender: str, message: str, **more: Any) -> tuple[float, Any]:
        """(milliseconds until the whole reply was there, the reply). Raises `Unanswered`."""
        await self._connect()
        began = time.perf_counter()
        replies = await self.post(WEBHOOK, {"sender": sender, "message": message, **more})
        return (time.perf_counter() - began) * 1000, replies

    async def post(self, path: str, content: Any, headers: Mapping[str, str] = NONE) -> Any:
        """The JSON that is answered. Raises `Unanswered`."""
        reader, writer = await self._connect()
        body = json.dumps(content).encode()
        more = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n{more}"
        writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        try:
            header = await reader.readuntil(b"\r\n\r\n")
            reply = await reader.readexactly(_length(header))
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise Unanswered(f"The connection ended before {content!r} was answered.") from error
        if b" 200 " not in header[:16]:
            raise Unanswered(f"{content!r}: {header[:40]!r} {reply[:200]!r}")
        told = json.loads(reply)
        if not told:
            raise Unanswered(f"{content!r} got an empty reply.")
        return told

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port)
        return self._streams

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()


def _length(header: bytes) -> int:
    for line in header.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    raise Unanswered(f"No length in {header!r}.")


async def one_client(
    port: int, messages: Sequence[str], count: int, conversation: int = CONVERSATION
) -> list[float]:
    """The milliseconds of `count` messages, one after the other, in conversations of so many."""
    client, times, sender = Client(port), [], ""
    for index in range(count):
        if index % conversation == 0:
            sender = uuid.uuid4().hex
        taken, _ = await client.say(sender, messages[index % len(messages)])
        times.append(taken)
    client.close()
    return times


async def many_clients(
    port: int, messages: Sequence[str], clients: int, seconds: float, conversation: int = CONVERSATION
) -> float:
    """Messages answered a second, with `clients` that each ask again as soon as they are answered."""
    until = time.perf_counter() + seconds

    async def ask(number: int) -> int:
        client, answered, sender = Client(port), 0, ""
        while time.perf_counter() < until:
            if answered % conversation == 0:
                sender = uuid.uuid4().hex
            await client.say(sender, messages[(number + answered) % len(messages)])
            answered += 1
        client.close()
        return answered

    began = time.perf_counter()
    answered = await asyncio.gather(*map(ask, range(clients)))
    return sum(answered) / (time.perf_counter() - began)


async def burst(port: int, messages: Sequence[str], clients: int, each: int = 10) -> list[float]:
    """The milliseconds of all messages of clients who connect at once, and ask again as soon as answered."""

    async def ask(number: int) -> list[float]:
        client, sender = Client(port), uuid.uuid4().hex
        found = [
            await client.say(sender, messages[(number + index) % len(messages)]) for index in range(each)
        ]
        client.close()
        return [taken for taken, _ in found]

    return [taken for times in await asyncio.gather(*map(ask, range(clients))) for taken in times]


async def long_conversation(
    port: int, messages: Sequence[str], places: Sequence[int], limit: float
) -> dict[int, list[float]]:
    """The milliseconds around each of the `places` of one conversation reached within `limit` seconds."""
    few, client, sender = messages[:WINDOW], Client(port), uuid.uuid4().hex
    until = time.perf_counter() + limit
    times: dict[int, list[float]] = {place: [] for place in places}
    for number in range(1, max(places) + WINDOW // 2):
        if time.perf_counter() > until:
            break
        taken, _ = await client.say(sender, few[number % len(few)])
        for place in places:
            if -WINDOW // 2 <= number - place < WINDOW // 2:
                times[place].append(taken)
    client.close()
    return {place: found for place, found in times.items() if len(found) >= min(WINDOW, place)}
