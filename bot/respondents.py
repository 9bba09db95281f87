"""Whom `jamae shell` and `jamae ask` talk to: a running server, or the assistant in this process."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from bot.privacy import conversation_id
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.assistant import Assistant

HELLO_SECONDS = 1.0
ANSWER_SECONDS = 30.0


class NoServer(RuntimeError):
    """No server of ours answers where one should; the message says where."""


@dataclass(frozen=True)
class Told:
    """What came back to one message: the answer in parts (docs/channels.md), and its trace (bot/trace.py) if given."""

    answer: dict[str, Any]
    trace: dict[str, Any] | None = None


class Respondent(Protocol):
    """`address` is a server's, or empty in this process."""

    address: str

    async def ask(self, text: str, *, sender: str, language: str, trace: bool) -> Told:
        """`sender` names the conversation, `language` is a first guess. Raises `NoServer`."""

    async def picture(self, url_path: str) -> str:
        """Where an answer's picture is: a file, or an address of the server; empty where it cannot be had."""

    async def judge(self, text: str, *, sender: str, remark: str) -> None:
        """The answer to `text` in that conversation was not helpful. Raises `NoServer`."""


class Here:
    """The assistant in this process."""

    address = ""

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant

    async def ask(self, text: str, *, sender: str, language: str, trace: bool) -> Told:
        from bot.trace import trace_of

        reply = await self._assistant.ask(text, sender, channel="shell", language=language)
        if not trace:
            return Told(reply.answer)
        found = reply.trace
        return Told(
            reply.answer,
            trace_of(reply.answer, found.get("parse"), found["ms"], found.get("explanation")),
        )

    async def picture(self, url_path: str) -> str:
        from bot.pictures import png_of

        path = await png_of(url_path)
        return str(path.absolute()) if path else ""

    async def judge(self, text: str, *, sender: str, remark: str) -> None:
        from bot.learning.collecting import judge_text

        judge_text(self._assistant.collector, conversation_id("shell", sender), text, "down", remark=remark)


class Server:
    """A running server, by its REST channel. No proxy is used and no redirection followed: the token stays with it."""

    def __init__(self, address: str, token: str | None = None) -> None:
        """Raises ValueError for what is no web address."""
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"{address} is not an address like http://127.0.0.1:5005.")
        self.address = address
        self._host, self._port = parts.hostname, parts.port
        self._connection = (
            http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        )
        self._path = parts.path.rstrip("/")
        self._headers = {"Content-Type": "application/json", "Connection": "close"}
        if token:
            self._headers["Authorization"] = f"Bearer {token}"

    def answers(self) -> bool:
        """Whether Jamae is there, if not ready yet."""
        try:
            _, body = self._exchange("GET", "/health", None, HELLO_SECONDS)
        except NoServer:
            return False
        return isinstance(body, dict) and "ready" in body

    async def ask(self, text: str, *, sender: str, language: str, trace: bool) -> Told:
        wanted = ["answer", "trace"] if trace else ["answer"]
        body = {"sender": sender, "message": text, "language": language, "with": wanted}
        status, messages = await asyncio.to_thread(
            self._exchange, "POST", "/webhooks/rest/webhook", body, ANSWER_SECONDS
        )
        if status != 200 or not isinstance(messages, list) or not messages:
            said = messages.get("error") if isinstance(messages, dict) else None
            raise NoServer(f"{self.address} did not answer ({status}). {said or ''}".strip())
        extras = messages[0].get("metadata") or {}
        return Told(extras.get("answer") or _plain_answer(messages[0], language), extras.get("trace"))

    async def picture(self, url_path: str) -> str:
        return self.address.rstrip("/") + url_path.removesuffix(".svg") + ".png"

    async def judge(self, text: str, *, sender: str, remark: str) -> None:
        body = {"sender": sender, "message": text, "verdict": "down", "remark": remark}
        status, said = await asyncio.to_thread(
            self._exchange, "POST", "/webhooks/rest/feedback", body, ANSWER_SECONDS
        )
        if status != 200:
            reason = said.get("error") if isinstance(said, dict) else None
            raise NoServer(f"{self.address} did not take the mark ({status}). {reason or ''}".strip())

    def _exchange(self, method: str, path: str, body: object, timeout: float) -> tuple[int, Any]:
        connection = self._connection(self._host, self._port, timeout=timeout)
        try:
            sent = None if body is None else json.dumps(body).encode()
            connection.request(method, self._path + path, sent, self._headers)
            response = connection.getresponse()
            return response.status, json.loads(response.read())
        except (OSError, http.client.HTTPException) as error:
            raise NoServer(f"{self.address} does not answer: {error or type(error).__name__}.") from error
        except ValueError as error:
            raise NoServer(f"{self.address} answers, but not as Jamae does.") from error
        finally:
            connection.close()


def _plain_answer(message: dict[str, Any], language: str) -> dict[str, Any]:
    """The answer of a server that knows nothing of parts."""
    offered = [str(button.get("payload")) for button in message.get("buttons") or ()]
    return {
        "status": "answered",
        "language": language,
        "text": str(message.get("text", "")),
        "source": "",
        "suggestions": offered,
        "choices": [],
        "picture": None,
        "foreign": [],
    }


Tell = Callable[[str], AbstractContextManager[object]]


@asynccontextmanager
async def reach(
    settings: Settings, url: str | None = None, *, tell: Tell = contextlib.nullcontext
) -> AsyncIterator[Respondent]:
    """The server at `url`; without `url`, the one at this machine's usual address if it runs, else this process.

    `tell(what)` wraps what may take seconds. Raises `NoServer` where `url` is given and nobody answers there.
    """
    server = Server(url or f"http://127.0.0.1:{settings.port}", settings.rest_token)
    if await asyncio.to_thread(server.answers):
        yield server
    elif url:
        raise NoServer(f"No Jamae answers at {url}. Start one with `jamae serve`, or leave --url out.")
    else:
        from bot.assistant import Assistant

        async with Assistant.start(settings, tell=tell) as assistant:
            yield Here(assistant)
