"""What the Telegram tests share: the channel on a small web server, with a stand-in for Rasa."""

from __future__ import annotations

import asyncio
import itertools
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from echoing import Rasa
from fake_telegram import PNG, TOKEN, FakeTelegram
from sanic import Sanic
from sanic.response import empty

from actions.pictures.gallery import Gallery
from actions.pictures.requests import Requests
from actions.text.phrases import Phrases
from bot.channels import pictures
from bot.channels.messenger.pictures import as_png
from bot.settings import HERE, Settings

PUBLIC = "https://jamae.example"
PICTURE = f"/pictures/{'a' * 20}.svg"
"""One that has been drawn."""
_names = (f"telegram-test-{number}" for number in itertools.count())

Sanic.test_mode = True


@asynccontextmanager
async def channel(
    root: Path, telegram: FakeTelegram, rasa: Rasa, *, webhook: bool = False, **changes: Any
) -> AsyncIterator[Sanic]:
    """The channel, polling or with a webhook; when the block ends it finishes what it has begun."""
    from bot.channels.telegram.channel import TelegramInput

    settings = Settings(
        root=root,
        telegram_token=TOKEN,
        telegram_api_url=telegram.url,
        telegram_webhook_url=PUBLIC if webhook else None,
        secret="a key for the tests",
    ).but(**changes)
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    telegram.proxy[PUBLIC] = f"http://127.0.0.1:{listener.getsockname()[1]}"
    app = Sanic(next(_names), configure_logging=False)
    app.blueprint(
        TelegramInput(settings, Phrases(HERE / "data")).blueprint(rasa.on_new_message),
        url_prefix="/webhooks/telegram",
    )

    @app.get("/")
    async def another_address(request: Any) -> Any:
        return empty()

    server = await app.create_server(sock=listener, return_asyncio_server=True, access_log=False, backlog=256)
    await server.startup()
    await server.before_start()
    await server.after_start()
    try:
        with pytest.MonkeyPatch.context() as patch:
            gallery = drawn(root)
            patch.setattr(pictures, "shared_gallery", lambda: gallery)
            yield app
    finally:
        await server.before_stop()
        await server.close()
        await server.after_stop()


def drawn(root: Path) -> Gallery:
    """In which PICTURE is, for a telephone."""
    folder = root / "pictures"
    folder.mkdir(exist_ok=True)
    (folder / Path(as_png(PICTURE)).name).write_bytes(PNG + b"a picture")
    return Gallery(folder, Requests(f"sqlite:///{root / 'pictures.sqlite'}"))


Scenario = Callable[[FakeTelegram, Rasa], Awaitable[None]]

both_ways = pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])


def play(root: Path, scenario: Scenario, **options: Any) -> None:
    """Run the scenario against a fake Telegram, with the channel connected to it."""

    async def whole() -> None:
        rasa = Rasa()
        async with FakeTelegram() as telegram, channel(root, telegram, rasa, **options):
            await scenario(telegram, rasa)

    asyncio.run(whole())
