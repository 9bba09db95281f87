"""What `jamae shell` and `jamae ask` need of a backend, and the backend that is a running server."""

from __future__ import annotations

import asyncio
import http.client
import json
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlsplit

HELLO_SECONDS = 1.0
ANSWER_SECONDS = 30.0


class NoServer(RuntimeError):
    """No server of ours answers where one should; the message says where."""


@dataclass(frozen=True)
class Told:
    """An answer in parts (docs/channels.md), and its trace (bot/telemetry/trace.py) if there is one."""

    answer: dict[str, Any]
    trace: dict[str, Any] | None = None


@dataclass(frozen=True)
class Served:
    """Whose facts a server tells; `data` is its data folder, told on its own machine only."""

    city: str = ""
    version: int = 0
    data: str = ""

    def __str__(self) -> str:
        return f"Jamae of {self.city} (version {self.version})" if self.city else "a Jamae without facts"


class Backend(Protocol):
    """`address` is a server's, or empty in this process."""

    address: str

    async def ask(self, text: str, *, sender: str, language: str, trace: bool) -> Told:
        """`sender` names the conversation, `language` is a first guess. Raises `NoServer`."""

    async def picture(self, url_path: str) -> str:
        """Where an answer's picture is: a file, or a URL of the server; empty if there is none."""

    async def judge(self, text: str, *, sender: str, remark: str) -> None:
        """Mark the answer to `text` in that conversation as not helpful. Raises `NoServer`."""


class Remote:
    """A running server, through its REST channel.

    No proxy is used and no redirection followed, so the token goes nowhere else.
    """

    def __init__(self, address: str, token: str | None = None) -> None:
        """Raises ValueError if `address` is not a web address."""
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

    def serves(self) -> Served | None:
        """Whose facts are told there, ready or not; None where no Jamae runs."""
        try:
            _, body = self._exchange("GET", "/health", None, HELLO_SECONDS)
        except NoServer:
            return None
        if not isinstance(body, dict) or "ready" not in body:
            return None
        told = body.get("serves") or {}
        return Served(str(told.get("city", "")), int(told.get("version") or 0), str(told.get("data", "")))

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
    """The answer of a server that does not send it in parts."""
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
