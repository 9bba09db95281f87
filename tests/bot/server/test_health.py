"""GET /health."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
import urllib.request
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from toy_server import Server

from bot.server import health
from bot.server.health import Watch
from bot.settings import Settings


def test_a_running_server_is_ready(server: Server) -> None:
    status, told = server.get_json("/health")
    assert (status, told["ready"], told["missing"]) == (200, True, {})


def test_it_says_whose_facts_it_tells(server: Server) -> None:
    told = server.get_json("/health")[1]["serves"]
    assert told == {"city": "", "version": 0, "data": str(server.root / "data")}


def test_who_asks_through_a_proxy_is_not_told_the_folder(server: Server) -> None:
    request = urllib.request.Request(server.url + "/health", headers={"X-Forwarded-For": "203.0.113.5"})
    with urllib.request.urlopen(request, timeout=60) as response:
        assert set(json.loads(response.read())["serves"]) == {"city", "version"}


def test_a_probe_finds_it_ready_and_alive(server: Server) -> None:
    assert server.get_json("/health/ready") == (200, {"ready": True, "missing": {}})
    assert server.get_json("/health/live") == (200, {"process": server.process.pid})


@pytest.mark.parametrize(
    ("assistant", "store", "leaving", "missing"),
    [
        (object(), None, False, {}),
        (None, None, False, {"model"}),
        (object(), "The store is empty.", False, {"store"}),
        (None, "The store is empty.", False, {"model", "store"}),
        (object(), None, True, {"server"}),
    ],
)
def test_what_is_missing_is_named(
    assistant: Any, store: str | None, leaving: bool, missing: set[str]
) -> None:
    watch = Watch({"store": lambda: store})
    app: Any = SimpleNamespace(ctx=SimpleNamespace(assistant=assistant, leaving=leaving, watch=watch))
    watch.refresh()
    wait_until(lambda: set(health.missing_parts(app)) == set(missing) and not watch._began)
    watch.stop()


def wait_until(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + 10
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_a_part_that_does_not_reply_is_missing_and_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "SILENT_SECONDS", 0.2)
    release, failing = threading.Event(), {"store": "It is gone."}

    def hangs() -> str | None:
        release.wait(10)
        return None

    watch = Watch({"conversations": hangs, "store": lambda: failing.get("store")})
    watch.refresh()
    wait_until(lambda: watch.missing() == {"conversations": "It does not reply.", "store": "It is gone."})
    began = time.monotonic()
    watch.missing()
    assert time.monotonic() - began < 0.1
    release.set()
    failing.clear()
    wait_until(lambda: "conversations" not in watch.missing())
    watch.refresh()
    wait_until(lambda: not watch.missing())
    watch.stop()


def test_a_conversation_store_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    probe = health.conversations_problem(Settings(root=tmp_path))
    assert probe() is None
    with closing(
        sqlite3.connect(tmp_path / ".jamae" / "conversations.sqlite", isolation_level=None)
    ) as other:
        other.execute("begin immediate")
        assert probe() == "The conversation store cannot be written: OperationalError."
        other.execute("rollback")
    assert probe() is None
