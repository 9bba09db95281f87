"""`jamae serve` on the toy project (tests/bot/toy), and settings with a PostgreSQL for it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from databases import new_database

from bot.settings import Settings

TOY = Path(__file__).parent / "toy"
ROOT = TOY.parents[2]


@contextmanager
def new_postgres(root: Path) -> Iterator[Settings]:
    """Settings with a PostgreSQL database of their own."""
    with new_database() as url:
        yield Settings(root=root, database_url=url, secret="for tests")


@dataclass
class Server:
    """A running `jamae serve`."""

    url: str
    process: subprocess.Popen[str]
    said: Path
    """What it wrote to standard error."""

    @property
    def root(self) -> Path:
        """The project that it serves."""
        return self.said.parent

    def post(self, body: object, **headers: str) -> tuple[int, Any]:
        """What the REST channel says to a message."""
        return self.request("/webhooks/rest/webhook", body, **headers)

    def request(self, path: str, body: object, **headers: str) -> tuple[int, Any]:
        """Status and JSON; `body` is sent as JSON unless it is bytes."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self._get(urllib.request.Request(self.url + path, data, headers))

    def get(self, path: str) -> tuple[int, Any]:
        return self._get(urllib.request.Request(self.url + path))

    def say(self, message: object, sender: object = "somebody") -> list[str]:
        status, replies = self.post({"sender": sender, "message": message})
        assert status == 200, replies
        return [reply["text"] for reply in replies]

    def metrics(self) -> list[str]:
        """The lines of /metrics."""
        with urllib.request.urlopen(f"{self.url}/metrics", timeout=60) as response:
            return str(response.read().decode()).splitlines()

    @staticmethod
    def _get(request: urllib.request.Request) -> tuple[int, Any]:
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return response.status, json.loads(response.read())
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read())


@contextmanager
def serving(root: Path, *arguments: str, **environment: str) -> Iterator[Server]:
    """`jamae serve` on the toy project at `root`, on a free port."""
    said = root / "said.txt"
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("JAMAE_", "KAKAO_"))}
    paths = os.pathsep.join((str(TOY), str(ROOT)))
    with said.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, str(TOY / "serve.py"), "serve", "--port", "0", *arguments],
            env={**clean, "PYTHONPATH": paths, "JAMAE_ROOT": str(root), **environment},
            stdout=file,
            stderr=file,
            text=True,
        )
    try:
        yield Server(_address(process, said), process, said)
    finally:
        process.terminate()
        process.wait(timeout=60)


def _address(process: subprocess.Popen[str], said: Path) -> str:
    for _ in range(1_200):  # a crowded machine takes long
        found = re.search(r"http://[\d.]+:\d+", said.read_text())
        if found and _answers(found[0]):
            return found[0]
        try:
            process.wait(timeout=0.1)
        except subprocess.TimeoutExpired:
            continue
        break
    raise AssertionError(f"jamae serve did not start:\n{said.read_text()}")


def _answers(url: str) -> bool:
    try:
        return bool(Server._get(urllib.request.Request(f"{url}/health"))[0] == 200)
    except OSError:
        return False
