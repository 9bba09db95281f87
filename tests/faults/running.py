"""Visitors who talk to `jamae serve`, and `jamae` on a copy of the project."""

from __future__ import annotations

import http.client
import json
import re
import subprocess
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from served import REAL, ROOT, START_SECONDS, environment

from actions.text.phrases import Phrases

PHRASES = Phrases(ROOT / "data")
TRACE = re.compile(
    r"traceback|exception|error:|sqlalchemy|psycopg|sqlite|\.py\b|<class |None\b", re.IGNORECASE
)

# A question with what its answer must hold, and a question that only who remembers the first can answer.
CONVERSATIONS = {
    "en": ("When did Bucheon partner with Okayama?", "2002", "and Kawasaki?", "1996"),
    "ko": ("오카야마와 언제 결연했나요?", "2002", "가와사키는?", "1996"),
    "ja": ("岡山市とはいつ提携しましたか？", "2002", "川崎は？", "1996"),
    "zh": ("富川和冈山是什么时候结为友好城市的？", "2002", "川崎呢？", "1996"),
    "ru": ("Когда Пучхон заключил соглашение с Окаямой?", "2002", "а с Кавасаки?", "1996"),
}


NewProject = Callable[[], Path]
"""Gives a fresh copy of the trained project."""


class Refused(Exception):
    """A status that is not 200, with the sentence that came with it."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(f"{status}: {sentence}")
        self.status = status
        self.sentence = sentence


class Visitor:
    """One conversation over the REST or the web channel."""

    def __init__(self, port: int, channel: str = "rest") -> None:
        self._port = port
        self._channel = channel
        self._name = uuid.uuid4().hex
        self._session = ""

    def at(self, port: int) -> Visitor:
        """Goes on at another server."""
        self._port = port
        return self

    def stranger(self) -> Visitor:
        """Another visitor of the same server, who has said nothing yet."""
        return Visitor(self._port, self._channel)

    def say(self, text: str) -> str:
        """The answer. Raises `Refused`, and OSError or HTTPException where none came."""
        if self._channel == "rest":
            replies = self._post("/webhooks/rest/webhook", {"sender": self._name, "message": text})
            return "\n".join(reply["text"] for reply in replies if "text" in reply)
        if not self._session:
            self._session = self._post("/webhooks/web/session", {})["session"]
        body = {"id": uuid.uuid4().hex, "text": text}
        return str(self._post("/webhooks/web/message", body)["answer"]["text"])

    def history(self) -> list[Any]:
        """The turns that a reload shows, in the web channel."""
        return list(self._request("GET", "/webhooks/web/history")["turns"]) if self._session else []

    def restart(self) -> None:
        """Start over, as the chat's button does; messages that are under way keep the old session."""
        self._request("POST", "/webhooks/web/restart", {})

    def _post(self, path: str, body: object) -> Any:
        return self._request("POST", path, body)

    def _request(self, method: str, path: str, body: object = None) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self._session}"}
        try:
            connection.request(method, path, None if body is None else json.dumps(body), headers)
            response = connection.getresponse()
            told = json.loads(response.read())
        finally:
            connection.close()
        if response.status != 200:
            raise Refused(response.status, told["error"])
        return told


def talk(visitor: Visitor, language: str) -> None:
    """Both questions of that language get the right answers."""
    first, answer, follow_up, next_answer = CONVERSATIONS[language]
    assert answer in (said := visitor.say(first)), said
    assert next_answer in (said := visitor.say(follow_up)), said


def jamae(root: Path, *arguments: str, **more: str) -> tuple[int, str]:
    """Run a command to its end; its exit code and what it wrote."""
    done = subprocess.run(
        [*REAL, *arguments],
        env=environment(root, **more),
        cwd=root,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        timeout=START_SECONDS,
    )
    return done.returncode, done.stdout.decode()
