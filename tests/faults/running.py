"""`jamae serve` on a copy of the project as a process of its own, and visitors who talk to it."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ports import free_port

from actions.text.phrases import Phrases

ROOT = Path(__file__).parents[2]
PHRASES = Phrases(ROOT / "data")
START_SECONDS = 600
TRACE = re.compile(
    r"traceback|exception|error:|sqlalchemy|psycopg|sqlite|\.py\b|<class |None\b", re.IGNORECASE
)
WITHOUT_LIMITS = {"JAMAE_WEB_SESSION_RATE": "0", "JAMAE_WEB_ADDRESS_RATE": "0"}

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


class Jamae:
    """May be started again on the same port after it has ended."""

    def __init__(self, root: Path, *arguments: str, **environment: str) -> None:
        """`arguments` are more of them for `jamae serve`."""
        self.root = root
        self._arguments = arguments
        self.port = free_port()
        self.said = root / "said.txt"
        """What it wrote to standard error and output."""
        self._environment = environment
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self.begin()
        self.wait_until_ready()

    def wait_until_ready(self) -> None:
        wait_for(self.is_ready, START_SECONDS, "jamae serve did not start")

    def begin(self) -> None:
        with self.said.open("ab") as said:
            self.process = subprocess.Popen(
                command("serve", "--port", str(self.port), *self._arguments),
                env=environment(self.root, **{**WITHOUT_LIMITS, **self._environment}),
                cwd=self.root,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
            )

    def is_ready(self) -> bool:
        assert self.process is not None
        assert self.process.poll() is None, f"jamae serve has ended: {self.said.read_text()}"
        try:
            return self.get("/health")[0] == 200
        except OSError:
            return False

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(how)
        if self.process is not None:
            self.process.wait(timeout=60)

    def get(self, path: str) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return response.status, response.read().decode()
        finally:
            connection.close()

    def count(self, metric: str) -> float:
        """Of a metric in /metrics, over all its labels."""
        lines = self.get("/metrics")[1].splitlines()
        return sum(float(line.rpartition(" ")[2]) for line in lines if re.match(rf"{metric}[ {{]", line))

    def memory(self) -> float:
        """Resident, in MB."""
        assert self.process is not None
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]


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
            return "\n".join(reply["text"] for reply in replies)
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


def wait_for(is_so: Callable[[], bool], seconds: float, otherwise: str, every: float = 0.1) -> None:
    """Look again `every` so many seconds until it is so; after `seconds` the test has failed."""
    until = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < until, otherwise
        time.sleep(every)


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "bot.cli", *arguments]


def environment(root: Path, **more: str) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("JAMAE_", "TELEGRAM_", "KAKAO_"))
    }
    return {**kept, "PYTHONPATH": str(ROOT), "JAMAE_ROOT": str(root), **more}


def jamae(root: Path, *arguments: str, **more: str) -> tuple[int, str]:
    """Run a command to its end; its exit code and what it wrote."""
    done = subprocess.run(
        command(*arguments),
        env=environment(root, **more),
        cwd=root,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        timeout=START_SECONDS,
    )
    return done.returncode, done.stdout.decode()
