"""Puts the parts of the Telegram channel together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.channels.messenger.pictures import picture_of
from bot.channels.messenger.turns import Turns
from bot.channels.telegram.answers import Answering, Forget
from bot.channels.telegram.inbox import Inbox
from bot.channels.telegram.rate_limiter import ConnectionLog
from bot.channels.telegram.send import Sender
from bot.channels.telegram.store import TelegramStore
from bot.channels.telegram.transport import Transport, make_bot
from bot.conversations.store import conversation_store_for
from bot.messages.phrases import Phrasebook
from bot.messages.safety import OnNewMessage
from bot.privacy import pseudonym, secret_key
from bot.review.recorder import recorder_for
from bot.settings import Settings


def make_inbox(settings: Settings, handle: OnNewMessage, phrases: Phrasebook) -> Inbox:
    """All that runs of the channel, not started yet. Must be called in the running event loop."""
    token = settings.telegram_token or ""
    log = ConnectionLog(token)
    bot = make_bot(settings, log)
    store = TelegramStore(settings, bot_number(token))
    sender = Sender(bot, store, picture_of)
    turns = Turns("telegram", handle, phrases)
    answering = Answering(
        bot,
        sender,
        store,
        turns,
        phrases,
        _forgetter(settings),
        recorder_for(settings),
        settings.public_url,
    )

    async def take(updates: Sequence[dict[str, Any]]) -> None:
        await inbox.take(updates)

    async def wait_for_room() -> None:
        await inbox.queue.wait_for_room()

    transport = Transport(settings, bot, log, phrases, take, wait_for_room)
    inbox = Inbox(bot, store, answering, transport)
    return inbox


def bot_number(token: str) -> int:
    """The bot's id, which is the part of its token before the colon; 0 where that is no number."""
    number = token.partition(":")[0]
    return int(number) if number.isdecimal() and len(number) < 18 else 0


def _forgetter(settings: Settings) -> Forget:
    async def forget(conversation: str) -> None:
        key = pseudonym(conversation, secret_key(settings))
        await conversation_store_for(settings).forget(key)

    return forget
