"""The way updates come from Telegram: by asking for them (polling), or posted to us (webhook); never gives up."""

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

from bot.privacy import secret_key
from bot.replies import Says
from bot.settings import Settings
from bot.telegram_pace import REQUESTS_AT_ONCE, Backoff, Line, Pace
from bot.telegram_polling import PollingRight
from bot.telegram_update import COMMANDS

logger = logging.getLogger("bot.telegram")

WEBHOOK_PATH = "/webhooks/telegram/webhook"
WANTED = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")
MENU_LANGUAGES = ("en", "ko", "ja", "zh", "ru")
"""Telegram knows languages by two letters only, so its Chinese menu is the simplified one."""

LONG_POLL_SECONDS = 25
LOOK_AFTER_SECONDS = 300

Take = Callable[[Sequence[dict[str, Any]]], Awaitable[None]]


def make_bot(settings: Settings, line: Line) -> ExtBot[int]:
    """python-telegram-bot's client, on TELEGRAM_API_URL if that is given."""
    api = (settings.telegram_api_url or "https://api.telegram.org").rstrip("/")
    # Both write the token's address into their log; "telegram" also logs what people wrote when JSON is broken.
    for name, level in {
        "httpx": logging.WARNING,
        "httpcore": logging.WARNING,
        "telegram": logging.CRITICAL,
    }.items():
        logging.getLogger(name).setLevel(level)
    # Updates are taken as they are, since one that this version cannot read would spoil all that came with it.
    warnings.filterwarnings("ignore", message=r"Please use 'Bot\.getUpdates'")
    return ExtBot(
        token=settings.telegram_token or "",
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=HTTPXRequest(
            REQUESTS_AT_ONCE, read_timeout=15, write_timeout=15, connect_timeout=10, pool_timeout=60
        ),
        get_updates_request=HTTPXRequest(2, read_timeout=15, connect_timeout=10, pool_timeout=10),
        rate_limiter=Pace(line),
    )


def webhook_url(given: str) -> str:
    """TELEGRAM_WEBHOOK_URL, with our path if it names only the site."""
    return given.rstrip("/") + WEBHOOK_PATH if urlsplit(given).path in ("", "/") else given


def webhook_secret(settings: Settings) -> str:
    """What Telegram has to show with each post: the same in every process, and new with another token or key."""
    text = f"telegram webhook {settings.telegram_token}"
    return hmac.new(secret_key(settings), text.encode(), hashlib.sha256).hexdigest()


class Connection:
    """Connects, stays connected, and hands updates to `take`."""

    def __init__(
        self,
        settings: Settings,
        bot: ExtBot[int],
        line: Line,
        phrases: Says,
        take: Take,
        wait_for_room: Callable[[], Awaitable[None]],
    ) -> None:
        self._settings = settings
        self._bot = bot
        self._line = line
        self._phrases = phrases
        self._take = take
        self._wait_for_room = wait_for_room
        self._right = PollingRight(settings, bot.token)
        self.ready = asyncio.Event()

    async def run(self) -> None:
        """Until it is cancelled."""
        await self._persist(self._introduce)
        self.ready.set()
        logger.info("Telegram: https://t.me/%s", self._bot.username)
        menu = asyncio.create_task(self._persist(self._make_menu))
        try:
            if self._settings.telegram_webhook_url:
                while True:
                    await self._persist(self._register_webhook)
                    await asyncio.sleep(LOOK_AFTER_SECONDS)
            else:
                await self._persist(self._bot.delete_webhook)
                await self._poll()
        finally:
            menu.cancel()

    async def _introduce(self) -> None:
        await self._bot.initialize()

    async def _register_webhook(self) -> None:
        """Again when another program has put its own in place."""
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
            await self._right.wait()

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
        """The result of `work`, tried until it succeeds; what is wrong is logged once."""
        backoff, patient = Backoff(longest=60), Backoff(longest=300)
        trouble = "unreachable"
        while True:
            try:
                result = await work()
            except RetryAfter as asked:
                await asyncio.sleep(float(asked._retry_after.total_seconds()) + 0.1)
            except (InvalidToken, EndPointNotFound):
                trouble = self._line.trouble(
                    "token",
                    "Telegram refuses the token in TELEGRAM_BOT_TOKEN (@BotFather tells the right one). "
                    "All else goes on; it is tried again from time to time.",
                )
                await patient.wait()
            except Conflict:
                trouble = self._line.trouble(
                    "conflict",
                    "Another program reads this bot's messages; is Jamae running twice, without one PostgreSQL? "
                    "Waiting for the other to end.",
                )
                await backoff.wait()
            except BadRequest as refused:
                trouble = self._line.trouble(
                    "refused", f"Telegram refuses what Jamae asks at start: {refused}. Trying again."
                )
                await patient.wait()
            except TelegramError as error:
                trouble = self._line.unreachable(error)
                await backoff.wait()
            else:
                self._line.fine(trouble)
                return result

    async def close(self) -> None:
        self._right.give_up()
        with contextlib.suppress(TelegramError, RuntimeError):
            await self._bot.shutdown()
