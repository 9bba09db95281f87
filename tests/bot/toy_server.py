"""`jamae serve` on the toy project (tests/bot/toy) as a process of its own, and an empty PostgreSQL for it."""

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

import pytest

from bot.settings import Settings

TOY = Path(__file__).parent / "toy"
ROOT = TOY.parents[2]
POSTGRES = os.environ.get("JAMAE_TEST_POSTGRES")


def empty_postgres(root: Path) -> Settings:
    from bot import conversation_rows as rows
    from bot.learning import rows as learning_rows

    if not POSTGRES:
        pytest.skip("JAMAE_TEST_POSTGRES does not name a PostgreSQL database")
    settings = Settings(root=root, database_url=POSTGRES, secret="for tests")
    engine = rows.open_engine(settings)
    rows.metadata.drop_all(engine)
    learning_rows.metadata.drop_all(engine)
    engine.dispose()
    return settings


@dataclass
class Server:
    """A running `jamae serve`."""

    url: str
    process: subprocess.Popen[str]
    said: Path
    """What it wrote to standard error."""

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

    @staticmethod
    def _get(request: urllib.request.Request) -> tuple[int, Any]:
        try:
            with urllib.request.urlopen(request, timeout=20) as response:
                return response.status, json.loads(response.read())
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read())


@contextmanager
def serving(root: Path, *arguments: str, **environment: str) -> Iterator[Server]:
    """`jamae serve` on the toy project at `root`, on a free port."""
    said = root / "said.txt"
    clean = {name: value for name, value in os.environ.items() if not name.startswith("JAMAE_")}
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
        process.wait(timeout=20)


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
