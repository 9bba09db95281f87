"""Which server `jamae ask` and `jamae shell` talk to: none with another city's data folder."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
from collections.abc import AsyncIterator, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from conversation import DATA
from lindal import LINDAL

from actions.loading.load import load_or_fail
from actions.store.store import open_engine
from bot.channels.shell.backends import Backend, NoServer
from bot.channels.shell.reach import reach
from bot.server.health import Served
from bot.settings import Settings
from bot.terminal.progress import Tell


def served(settings: Settings, *, is_here: bool) -> dict[str, Any]:
    """What `/health` tells of whose facts are served."""
    found = Served()
    found.refresh()
    return found.told(settings, is_here=is_here)


@pytest.fixture
def lindal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A made-up city's data, loaded; what `/health` tells of it is served."""
    url = f"sqlite:///{tmp_path / 'knowledge.sqlite'}"
    monkeypatch.setenv("JAMAE_DATABASE_URL", url)
    load_or_fail(LINDAL, open_engine(url))
    return Settings(city=LINDAL)


@pytest.fixture
def port(lindal: Settings) -> Iterator[int]:
    """Where a server tells on /health what ours with the data of Lindal would."""

    class Health(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = {"ready": True, "missing": {}, "serves": served(lindal, is_here=True)}
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(body).encode())

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Health) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


@contextlib.asynccontextmanager
async def never(settings: Settings, tell: Tell) -> AsyncIterator[Backend]:
    raise AssertionError("no server was found")
    yield


def found(settings: Settings, url: str | None = None) -> str:
    async def address() -> str:
        async with reach(settings, url, start_here=never, tell=contextlib.nullcontext) as backend:
            return backend.address

    return asyncio.run(address())


def test_health_names_the_city_the_version_and_on_this_machine_the_folder(lindal: Settings) -> None:
    assert served(lindal, is_here=True) == {"city": "Lindal", "version": 1, "data": str(LINDAL)}
    assert served(lindal, is_here=False) == {"city": "Lindal", "version": 1}


def test_who_answers_is_said(port: int, lindal: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    assert found(lindal.but(port=port)) == f"http://127.0.0.1:{port}"
    told = f"Jamae of Lindal (version 1) answers at http://127.0.0.1:{port}.\n"
    assert capsys.readouterr().err == told


def test_a_server_with_another_data_folder_is_refused_unless_it_is_named(port: int) -> None:
    other = Settings(city=DATA, port=port)
    with pytest.raises(NoServer, match=f"Jamae of Lindal .* with the data folder {LINDAL}, not {DATA}"):
        found(other)
    assert found(other, f"http://127.0.0.1:{port}") == f"http://127.0.0.1:{port}"
