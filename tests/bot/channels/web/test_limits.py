"""Whatever anybody may load is counted for each address first: pages and pictures."""

from __future__ import annotations

import asyncio
import itertools
import socket
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from sanic import Sanic

from bot.channels import pictures
from bot.channels.rate_limits import RateLimit
from bot.channels.web import channel, requests
from bot.settings import Settings

_names = (f"limits_{number}" for number in itertools.count())


class Keys:
    """A phrasebook that says which phrase it is asked for."""

    languages = ("en",)
    revision = 1

    def has(self, language: str, key: str) -> bool:
        return True

    def say(self, language: str, key: str, /, **arguments: Any) -> str:
        return f"{language} {key}"

    def city_names(self, language: str) -> Mapping[str, frozenset[str]]:
        return {}

    def source_file(self, key: str, language: str) -> tuple[str, str]:
        return "", ""


@pytest.fixture(autouse=True)
def _no_time_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    still = partial(RateLimit, clock=lambda: 0.0)
    for module in (channel, pictures, requests):
        monkeypatch.setattr(module, "RateLimit", still)
    monkeypatch.setattr(Sanic, "test_mode", True)


def statuses(settings: Settings, asked: Sequence[tuple[str, str]]) -> list[int]:
    """What is answered to each path, asked by an address."""

    async def served() -> list[int]:
        app = Sanic(next(_names), configure_logging=False)
        app.blueprint(channel.WebInput(settings, Keys()).blueprint(lambda _message: None))  # type: ignore[arg-type]
        with socket.create_server(("127.0.0.1", 0)) as listener:
            server = await app.create_server(sock=listener, return_asyncio_server=True, access_log=False)
            assert server is not None
            await server.startup()
            url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            async with httpx.AsyncClient(base_url=url, trust_env=False, timeout=60) as client:
                told = [
                    (await client.get(path, headers={"x-forwarded-for": address})).status_code
                    for path, address in asked
                ]
            await server.close()
        return told

    return asyncio.run(served())


def test_pages_are_counted(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path, secret="for tests only, not secret", web_address_rate=3, proxies=1)
    pages = [("/", "1.1.1.1"), ("/privacy", "1.1.1.1"), ("/source/another", "1.1.1.1")]
    assert statuses(settings, [*pages, *pages, ("/", "2.2.2.2")]) == [200, 200, 404, 429, 429, 429, 200]


def test_pictures_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "PICTURES_A_MINUTE", 3)
    settings = Settings(root=tmp_path, secret="for tests only, not secret", proxies=1)
    asked = [("/pictures/another.svg", address) for address in (*["1.1.1.1"] * 5, "2.2.2.2")]
    assert statuses(settings, asked) == [404, 404, 404, 429, 429, 404]
