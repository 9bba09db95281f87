"""What the KakaoTalk tests share: the channel on a small web server, with a stand-in for Rasa."""

from __future__ import annotations

import asyncio
import itertools
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from echoing import Rasa
from fake_kakao import KEY, FakeKakao
from sanic import Sanic
from sanic.response import empty

from actions.text.phrases import Phrases
from bot.settings import HERE, Settings

_names = (f"kakao-test-{number}" for number in itertools.count())


class NamedPhrases(Phrases):
    """Phrases of a home city, as the store names it for the server."""

    def say(self, language: str, key: str, /, **arguments: Any) -> str:
        return super().say(language, key, home="부천", home_official="부천시", **arguments)


PHRASES = NamedPhrases(HERE / "data")

Sanic.test_mode = True


def settings_of(root: Path, **changes: Any) -> Settings:
    return Settings(root=root, kakao_skill_key=KEY, secret="a key for the tests").but(**changes)


@asynccontextmanager
async def channel(root: Path, rasa: Rasa, admission: Any = None, **changes: Any) -> AsyncIterator[FakeKakao]:
    """Kakao, before which the channel runs."""
    from bot.channels.kakao.channel import KakaoInput

    settings = settings_of(root, **changes)
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    app = Sanic(next(_names), configure_logging=False)
    app.blueprint(
        KakaoInput(settings, PHRASES).blueprint(rasa.on_new_message),  # type: ignore[arg-type]
        url_prefix="/webhooks/kakao",
    )

    @app.get("/")
    async def another_address(request: Any) -> Any:
        return empty()

    app.ctx.admission = admission() if admission else None
    server = await app.create_server(sock=listener, return_asyncio_server=True, access_log=False, backlog=512)
    await server.startup()
    await server.before_start()
    await server.after_start()
    try:
        yield FakeKakao(listener.getsockname()[1])
    finally:
        await server.before_stop()
        await server.close()
        await server.after_stop()


Scenario = Callable[[FakeKakao, Rasa], Awaitable[None]]


def play(root: Path, scenario: Scenario, **options: Any) -> None:
    """Run the scenario against the channel."""

    async def whole() -> None:
        rasa = Rasa()
        async with channel(root, rasa, **options) as kakao:
            await scenario(kakao, rasa)

    asyncio.run(whole())
