"""The Telegram channel: a Rasa channel on python-telegram-bot, in the server's own event loop.

The files beside it have one idea each: `transport` gets updates, `inbox` stores them and `chat_queue` keeps
their order, `updates` reads what they ask, `answers` answers, `send` and `text` write. `assembly` puts them
together, and is imported only when TELEGRAM_BOT_TOKEN is set.
"""

from __future__ import annotations

import json
import logging
from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, empty

from bot.channels.request_body import TooLarge, read_body
from bot.channels.shared_secret import carries
from bot.messages.home_phrases import home_phrases
from bot.messages.phrases import Phrasebook
from bot.messages.safety import OnNewMessage
from bot.rasa.apply_patches import apply_patches
from bot.settings import Settings

apply_patches()

logging.getLogger("bot.channels.telegram").setLevel(logging.INFO)

LARGEST_NUMBER = 2**63
"""Of an update, which the database must be able to keep; Telegram's have under 40 bits."""
LARGEST_UPDATE = 1024 * 1024
"""In bytes. Telegram's largest are under a tenth of that."""


class TelegramInput(InputChannel):
    """Named by class path in credentials.yml."""

    def __init__(self, settings: Settings | None = None, phrases: Phrasebook | None = None) -> None:
        self._settings = settings or Settings.from_environment()
        self._phrases = phrases

    @classmethod
    def name(cls) -> str:
        return "telegram"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        routes = Blueprint("telegram")
        if not self._settings.telegram_token:
            return routes
        # python-telegram-bot: 1 s and 12 MB, for those that have a bot
        from bot.channels.telegram.assembly import make_inbox
        from bot.channels.telegram.transport import webhook_secret

        phrases = self._phrases or home_phrases(self._settings)
        secret = webhook_secret(self._settings) if self._settings.telegram_webhook_url else None

        async def start(app: Sanic, _loop: object) -> None:
            app.ctx.telegram = make_inbox(self._settings, on_new_message, phrases)
            app.ctx.telegram.start()

        async def stop(app: Sanic, _loop: object) -> None:
            await app.ctx.telegram.stop()

        routes.listener("after_server_start")(start)
        routes.listener("before_server_stop")(stop)

        @routes.post("/webhook", stream=True)
        async def webhook(request: Request) -> HTTPResponse:
            if secret is None or not carries(request, "x-telegram-bot-api-secret-token", secret):
                return empty(403)
            try:
                update = _update(await read_body(request, LARGEST_UPDATE))
            except TooLarge:
                return empty(413)
            if update is None:
                return empty(400)
            inbox = request.app.ctx.telegram
            if inbox.queue.is_full:
                return empty(503)  # Telegram sends it again
            await inbox.take([update])
            return empty(200)

        return routes


def _update(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    number = update.get("update_id") if isinstance(update, dict) else None
    return update if type(number) is int and 0 <= number < LARGEST_NUMBER else None
