"""GET /health."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from toy_server import Server

from bot import health


def test_a_running_server_is_ready(server: Server) -> None:
    assert server.get("/health") == (200, {"ready": True, "missing": {}})


def test_a_probe_finds_it_ready_and_alive(server: Server) -> None:
    assert server.get("/health/ready") == (200, {"ready": True, "missing": {}})
    assert server.get("/health/live") == (200, {"process": server.process.pid})


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
    monkeypatch: pytest.MonkeyPatch, assistant: Any, store: str | None, leaving: bool, missing: set[str]
) -> None:
    monkeypatch.setattr(health, "_what_is_wrong_with_the_store", lambda: store)
    app: Any = SimpleNamespace(ctx=SimpleNamespace(assistant=assistant, leaving=leaving))
    assert set(health.missing_parts(app)) == set(missing)
