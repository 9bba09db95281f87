"""Gets updates from Telegram, by asking for them (polling) or posted to us (webhook), and never gives up."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import logging
import warnings
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

from telegram import BotCommand
from telegram.error import BadRequest, Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.channels.telegram.polling_lock import PollingLock
from bot.channels.telegram.rate_limiter import REQUESTS_AT_ONCE, Backoff, ConnectionLog, RateLimiter
from bot.channels.telegram.updates import COMMANDS
from bot.messages.phrases import Says
from bot.privacy import secret_key
from bot.settings import Settings

logger = logging.getLogger("bot.channels.telegram")

WEBHOOK_PATH = "/webhooks/telegram/webhook"
WANTED = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")
MENU_LANGUAGES = ("en", "ko", "ja", "zh", "ru")
"""Telegram knows languages by two letters only, so its Chinese menu is the simplified one."""

LONG_POLL_SECONDS = 25
CHECK_WEBHOOK_SECONDS = 300

Take = Callable[[Sequence[dict[str, Any]]], Awaitable[None]]


def make_bot(settings: Settings, log: ConnectionLog) -> ExtBot[int]:
    """python-telegram-bot's client, on TELEGRAM_API_URL if that is given."""
    api = (settings.telegram_api_url or "https://api.telegram.org").rstrip("/")
    # All write the token into their log, and "telegram" what people wrote when JSON is broken.
    for name, level in {
        "httpx": logging.WARNING,
        "httpcore": logging.WARNING,
        "telegram": logging.CRITICAL,
    }.items():
        logging.getLogger(name).setLevel(level)
    # Updates are fetched unparsed, since one that this version cannot read would spoil all that came with it.
    warnings.filterwarnings("ignore", message=r"Please use 'Bot\.getUpdates'")
    return ExtBot(
        token=settings.telegram_token or "",
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=HTTPXRequest(
            REQUESTS_AT_ONCE, read_timeout=15, write_timeout=15, connect_timeout=10, pool_timeout=60
        ),
        get_updates_request=HTTPXRequest(2, read_timeout=15, connect_timeout=10, pool_timeout=10),
        rate_limiter=RateLimiter(log),
    )


def webhook_url(given: str) -> str:
    """TELEGRAM_WEBHOOK_URL, with our path added if it names only the site."""
    return given.rstrip("/") + WEBHOOK_PATH if urlsplit(given).path in ("", "/") else given


def webhook_secret(settings: Settings) -> str:
    """The token that Telegram sends with each post, the same in every process."""
    text = f"telegram webhook {settings.telegram_token}"
    return hmac.new(secret_key(settings), text.encode(), hashlib.sha256).hexdigest()


class Transport:
    """Connects to Telegram, stays connected, and passes updates to `take`."""

    def __init__(
        self,
        settings: Settings,
        bot: ExtBot[int],
        log: ConnectionLog,
        phrases: Says,
        take: Take,
        wait_for_room: Callable[[], Awaitable[None]],
    ) -> None:
        self._settings = settings
        self._bot = bot
        self._log = log
        self._phrases = phrases
        self._take = take
        self._wait_for_room = wait_for_room
        self._polling_lock = PollingLock(settings, bot.token)
        self.ready = asyncio.Event()

    async def run(self) -> None:
        """Fetch or receive updates until this is cancelled."""
        await self._persist(self._introduce)
        self.ready.set()
        logger.info("Telegram: https://t.me/%s", self._bot.username)
        menu = asyncio.create_task(self._persist(self._make_menu))
        try:
            if self._settings.telegram_webhook_url:
                while True:
                    await self._persist(self._register_webhook)
                    await asyncio.sleep(CHECK_WEBHOOK_SECONDS)
            else:
                await self._persist(self._bot.delete_webhook)
                await self._poll()
        finally:
            menu.cancel()

    async def _introduce(self) -> None:
        await self._bot.initialize()

    async def _register_webhook(self) -> None:
        """Register the webhook, again if another program has replaced it."""
        url = webhook_url(self._settings.telegram_webhook_url or "")
        if self._registered and (await self._bot.get_webhook_info()).url == url:
            return
        await self._bot.set_webhook(
            url, secret_token=webhook_secret(self._settings), allowed_updates=WANTED, max_connections=40
        )
        self._registered = True

    _registered = False

    async def _make_menu(self) -> None:
        """The list of commands that Telegram shows, in each language and in English for all others."""
        for language in (None, *MENU_LANGUAGES):
            told = [
                BotCommand(word, self._phrases.say(language or "en", f"telegram-command-{word}"))
                for word in COMMANDS
            ]
            await self._bot.set_my_commands(told, language_code=language)

    async def _poll(self) -> None:
        offset = None
        while True:
            await self._polling_lock.acquire()

            async def ask(offset: int | None = offset) -> Any:
                asked = {"timeout": LONG_POLL_SECONDS, "allowed_updates": list(WANTED), "offset": offset}
                return await self._bot.do_api_request(
                    "getUpdates",
                    {name: value for name, value in asked.items() if value is not None},
                    read_timeout=LONG_POLL_SECONDS + 10,
                )

            updates = await self._persist(ask)
            if updates:
                await self._take(
                    updates
                )  # they are stored: only now does the next call tell Telegram to drop them
                offset = max(update["update_id"] for update in updates) + 1
            await self._wait_for_room()

    async def _persist(self, work: Callable[[], Awaitable[Any]]) -> Any:
        """The result of `work`, repeated until it succeeds; each kind of failure is logged once."""
        backoff, rare = Backoff(longest=60), Backoff(longest=300)
        trouble = "unreachable"
        while True:
            try:
                result = await work()
            except RetryAfter as asked:
                await asyncio.sleep(float(asked._retry_after.total_seconds()) + 0.1)
            except (InvalidToken, EndPointNotFound):
                trouble = self._log.trouble(
                    "token",
                    "Telegram refuses the token in TELEGRAM_BOT_TOKEN (@BotFather tells the right one). "
                    "All else goes on; it is tried again from time to time.",
                )
                await rare.wait()
            except Conflict:
                trouble = self._log.trouble(
                    "conflict",
                    "Another program reads this bot's messages; is Jamae running twice, without one "
                    "PostgreSQL? Waiting for the other to end.",
                )
                await backoff.wait()
            except BadRequest as refused:
                trouble = self._log.trouble(
                    "refused", f"Telegram refuses what Jamae asks at start: {refused}. Trying again."
                )
                await rare.wait()
            except TelegramError as error:
                trouble = self._log.unreachable(error)
                await backoff.wait()
            else:
                self._log.fine(trouble)
                return result

    async def close(self) -> None:
        self._polling_lock.release()
        with contextlib.suppress(TelegramError, RuntimeError):
            await self._bot.shutdown()
