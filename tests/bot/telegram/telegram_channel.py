"""What the Telegram tests share: the channel on a small web server, with a stand-in for Rasa that answers by the book."""

from __future__ import annotations

import asyncio
import itertools
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from fake_telegram import PNG, TOKEN, FakeTelegram
from sanic import Sanic
from sanic.response import raw

from actions.phrases import Phrases
from bot.settings import HERE, Settings

PUBLIC = "https://jamae.example"
_names = (f"telegram-test-{number}" for number in itertools.count())

Sanic.test_mode = True


@dataclass
class Turn:
    sender: str
    text: str
    language: str | None


@dataclass
class Rasa:
    """In the place of the server's `on_new_message`: says back what it got, in the reply format of the channels.

    `special` holds answers to certain texts; `before` may wait or fail before answering.
    """

    turns: list[Turn] = field(default_factory=list)
    special: dict[str, dict[str, Any]] = field(default_factory=dict)
    before: Callable[[Any], Awaitable[None]] | None = None

    async def on_new_message(self, message: Any) -> None:
        language = (message.metadata or {}).get("language")
        if self.before:
            await self.before(message)
        self.turns.append(Turn(message.sender_id, message.text, language))
        count = sum(turn.sender == message.sender_id for turn in self.turns)
        korean = any("가" <= character <= "힣" for character in message.text)
        answer = {
            "status": "answered",
            "language": "ko" if korean else "en",
            "text": f"{count}번째: {message.text}" if korean else f"{count}: {message.text}",
            "source": "출처: 부천시 누리집" if korean else "Source: the city's page",
            "suggestions": [
                "오카야마와는 누가 서명했나요?"
                if korean
                else "Who signed it for Bucheon, and who for Okayama?"
            ],
            "choices": [],
            "picture": None,
            "foreign": [],
            **self.special.get(message.text, {}),
        }
        await message.output_channel.send_response(
            message.sender_id,
            {
                "text": f"{answer['text']}\n\n{answer['source']}",
                "buttons": [
                    {"title": each, "payload": each} for each in answer["choices"] + answer["suggestions"]
                ],
                "answer": answer,
            },
        )

    @property
    def asked(self) -> list[str]:
        return [turn.text for turn in self.turns]


@asynccontextmanager
async def channel(
    root: Path, telegram: FakeTelegram, rasa: Rasa, *, webhook: bool = False, **changes: Any
) -> AsyncIterator[Sanic]:
    """The channel, polling or with a webhook, until the block ends; as after SIGTERM it finishes what it has begun."""
    from bot.telegram import TelegramInput

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

    @app.get("/pictures/<name>")
    async def picture(request: Any, name: str) -> Any:
        return raw(PNG + b"a picture", content_type="image/png")

    server = await app.create_server(sock=listener, return_asyncio_server=True, access_log=False, backlog=256)
    await server.startup()
    await server.before_start()
    await server.after_start()
    try:
        yield app
    finally:
        await server.before_stop()
        await server.close()
        await server.after_stop()


Scenario = Callable[[FakeTelegram, Rasa], Awaitable[None]]

both_ways = pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])


def play(root: Path, scenario: Scenario, **options: Any) -> None:
    """Run the scenario against a fake Telegram, with the channel connected to it."""

    async def whole() -> None:
        rasa = Rasa()
        async with FakeTelegram() as telegram, channel(root, telegram, rasa, **options):
            await scenario(telegram, rasa)

    asyncio.run(whole())
