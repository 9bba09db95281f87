"""The Telegram channel: a Rasa channel on python-telegram-bot, in the server's own event loop.

The files beside it have one idea each: `telegram_connection` gets updates, `telegram_reception` keeps them safe and in
order, `telegram_update` reads what they want, `telegram_answer` answers, `telegram_send` and `telegram_text` write.
They are imported only when TELEGRAM_BOT_TOKEN is set.
"""

from __future__ import annotations

import hmac
import json
import logging
from typing import TYPE_CHECKING, Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, empty

from bot import rasa_tuning
from bot.answering import OnNewMessage, safely
from bot.home_phrases import home_phrases
from bot.replies import Replies, Says
from bot.request_body import TooLarge, read_body
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.telegram_reception import Reception

rasa_tuning.tune()

logging.getLogger(__name__).setLevel(logging.INFO)

LARGEST_UPDATE = 1024 * 1024
"""In bytes. Telegram's largest are under a tenth of that."""


class TelegramInput(InputChannel):
    """Named by class path in credentials.yml."""

    def __init__(self, settings: Settings | None = None, phrases: Says | None = None) -> None:
        self._settings = settings or Settings.from_environment()
        self._phrases = phrases

    @classmethod
    def name(cls) -> str:
        return "telegram"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        routes = Blueprint("telegram")
        if not self._settings.telegram_token:
            return routes
        from bot.telegram_connection import webhook_secret

        phrases = self._phrases or home_phrases(self._settings)
        handle = safely(on_new_message, Replies(phrases))
        secret = webhook_secret(self._settings) if self._settings.telegram_webhook_url else None

        async def start(app: Sanic, _loop: object) -> None:
            app.ctx.telegram = make_reception(self._settings, app, handle, phrases)
            app.ctx.telegram.start()

        async def stop(app: Sanic, _loop: object) -> None:
            await app.ctx.telegram.stop()

        routes.listener("after_server_start")(start)
        routes.listener("before_server_stop")(stop)

        @routes.post("/webhook", stream=True)
        async def webhook(request: Request) -> HTTPResponse:
            shown = request.headers.get("x-telegram-bot-api-secret-token", "")
            if secret is None or not hmac.compare_digest(shown.encode("utf-8", "replace"), secret.encode()):
                return empty(403)
            try:
                update = _update(await read_body(request, LARGEST_UPDATE))
            except TooLarge:
                return empty(413)
            if update is None:
                return empty(400)
            reception: Reception = request.app.ctx.telegram
            if reception.desk.is_full:
                return empty(503)  # Telegram sends it again
            await reception.take([update])
            return empty(200)

        return routes


def make_reception(settings: Settings, app: Sanic, handle: OnNewMessage, phrases: Says) -> Reception:
    """All the parts, put together. Must be called in the running event loop."""
    from bot.learning.collecting import collector_for
    from bot.telegram_answer import Answering
    from bot.telegram_connection import Connection, make_bot
    from bot.telegram_pace import Line
    from bot.telegram_pictures import own_pictures
    from bot.telegram_reception import Reception
    from bot.telegram_send import Sender
    from bot.telegram_store import TelegramStore

    line = Line(settings.telegram_token or "")
    bot = make_bot(settings, line)
    store = TelegramStore(settings, bot_number(settings.telegram_token or ""))
    sender = Sender(bot, store, own_pictures(app, settings))
    collector = collector_for(settings)
    answering = Answering(bot, sender, store, handle, phrases, _forgetter(settings), collector)

    async def take(updates: Any) -> None:
        await reception.take(updates)

    async def wait_for_room() -> None:
        await reception.desk.wait_for_room()

    connection = Connection(settings, bot, line, phrases, take, wait_for_room)
    reception = Reception(bot, store, answering, connection)
    return reception


def bot_number(token: str) -> int:
    """The bot's id, which stands before the colon of its token."""
    number = token.partition(":")[0]
    return int(number) if number.isdecimal() and len(number) < 18 else 0


def _forgetter(settings: Settings) -> Any:
    from bot.conversation_shelf import shelf_for
    from bot.privacy import pseudonym, secret_key

    async def forget(conversation: str) -> None:
        key = pseudonym(conversation, secret_key(settings))
        shelf = shelf_for(settings)
        async with shelf.turn(key):
            await shelf.forget(key)

    return forget


def _update(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if isinstance(update, dict) and isinstance(update.get("update_id"), int) else None
