"""`jamae serve` on the toy project (tests/bot/toy), and settings with a PostgreSQL for it."""

from __future__ import annotations

import json
import os
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from databases import new_database
from served import ROOT, Served

from bot.settings import Settings

TOY = Path(__file__).parent / "toy"


@contextmanager
def new_postgres(root: Path) -> Iterator[Settings]:
    """Settings with a PostgreSQL database of their own."""
    with new_database() as url:
        yield Settings(root=root, database_url=url, secret="for tests")


class Server(Served):
    """The toy project at `root`, served."""

    def __init__(self, root: Path, *arguments: str, **environment: str) -> None:
        paths = os.pathsep.join((str(TOY), str(ROOT)))
        program = (sys.executable, str(TOY / "serve.py"))
        super().__init__(root, *arguments, program=program, **{"PYTHONPATH": paths, **environment})

    def post(self, body: object, **headers: str) -> tuple[int, Any]:
        """What the REST channel says to a message."""
        return self.request("/webhooks/rest/webhook", body, **headers)

    def request(self, path: str, body: object, **headers: str) -> tuple[int, Any]:
        """Status and JSON; `body` is sent as JSON unless it is bytes."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self._get(urllib.request.Request(self.url + path, data, headers))

    def get_json(self, path: str) -> tuple[int, Any]:
        return self._get(urllib.request.Request(self.url + path))

    def say(self, message: object, sender: object = "somebody") -> list[str]:
        status, replies = self.post({"sender": sender, "message": message})
        assert status == 200, replies
        return [reply["text"] for reply in replies]

    def metrics(self) -> list[str]:
        """The lines of /metrics."""
        return self.get("/metrics")[1].splitlines()

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
    server = Server(root, *arguments, **environment)
    try:
        server.start()
        yield server
    finally:
        server.stop()
