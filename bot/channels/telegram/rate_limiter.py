"""Keeps within Telegram's limits, and repeats requests after its 429 or a failure of the network."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from typing import Any

from aiolimiter import AsyncLimiter
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import BaseRateLimiter

logger = logging.getLogger("bot.channels.telegram")

MESSAGES = ("sendMessage", "sendPhoto")
"""Requests that Telegram counts as messages."""
MESSAGES_A_SECOND = 30
MESSAGES_A_MINUTE_IN_A_GROUP = 20
GROUPS_KEPT = 512
REQUESTS_AT_ONCE = 16
"""Enough for 30 a second at half a second each. More would only wait in httpx, which looks at every
connection for each request: 23 ms a message with 200 chats at once, against 9."""

RETRY_SECONDS = {
    "sendMessage": 3600.0,
    "sendPhoto": 30.0,  # then its text goes out alone
    "answerCallbackQuery": 15.0,
    "answerInlineQuery": 10.0,
}
"""How long a request is repeated; one that is not listed is sent once. A query is void after some seconds."""

Result = bool | dict[str, Any] | list[dict[str, Any]]


class Backoff:
    """Waits that double from half a second up to `longest`, varied a little so that not all end at once."""

    def __init__(self, longest: float = 60) -> None:
        self._longest = longest
        self._next = 0.5

    async def wait(self) -> None:
        await asyncio.sleep(self._next * random.uniform(0.8, 1.2))
        self._next = min(self._next * 2, self._longest)


class ConnectionLog:
    """Logs the state of the connection: one sentence when it changes, none while it stays the same."""

    def __init__(self, token: str = "") -> None:
        self._token = token
        self._trouble = ""

    def trouble(self, kind: str, sentence: str) -> str:
        """Log that something is wrong, unless this kind of trouble was the last.

        Returns the kind, for `fine`.
        """
        if kind != self._trouble:
            logger.warning("%s", sentence.replace(self._token, "...") if self._token else sentence)
        self._trouble = kind
        return kind

    def unreachable(self, error: Exception) -> str:
        reason = f"{type(error).__name__}: {error}"
        return self.trouble(
            "unreachable", f"Telegram cannot be reached ({reason}); trying again until it can."
        )

    def fine(self, kind: str = "unreachable") -> None:
        """Log that this kind of trouble is over; another kind may go on."""
        if self._trouble == kind:
            logger.warning(
                "Telegram can be reached again." if kind == "unreachable" else "Telegram accepts it now."
            )
            self._trouble = ""


class RateLimiter(BaseRateLimiter[int]):
    """Spaces out messages over all chats and in each group, and repeats requests that failed.

    python-telegram-bot's own limiter stops all chats when Telegram says "429, wait" about one, and gives up
    when the network fails. A request whose answer was lost is sent again: a citizen rather gets an answer
    twice than never.
    """

    def __init__(self, log: ConnectionLog) -> None:
        self._log = log
        self._slots = asyncio.Semaphore(REQUESTS_AT_ONCE)
        self._everywhere = AsyncLimiter(MESSAGES_A_SECOND / 4, 1 / 4)  # so much may come in one burst
        self._groups: OrderedDict[int, AsyncLimiter] = OrderedDict()

    async def initialize(self) -> None:
        """Nothing to do."""

    async def shutdown(self) -> None:
        """Nothing to do."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Result:
        """Called by python-telegram-bot around every request. Raises what Telegram says for good."""
        is_message = endpoint in MESSAGES

        async def request() -> Result:
            if is_message:
                await self._room_in_the_group(data.get("chat_id"))
            async with self._slots:
                if is_message:
                    await self._everywhere.acquire()
                return await callback(*args, **kwargs)

        if endpoint not in RETRY_SECONDS:
            return await request()
        return await self._repeat(request, until=time.monotonic() + RETRY_SECONDS[endpoint])

    async def _repeat(self, request: Callable[[], Coroutine[Any, Any, Result]], *, until: float) -> Result:
        """The result of `request`, repeated up to that moment while it fails in a way that may pass."""
        backoff = Backoff(longest=30)
        failures = 0
        while True:
            try:
                result = await request()
            except RetryAfter as asked:
                wait = float(asked._retry_after.total_seconds())
                if time.monotonic() + wait > until:
                    raise
                await asyncio.sleep(wait + random.uniform(0.05, 0.3))
            except (BadRequest, ChatMigrated, Forbidden, InvalidToken):
                raise
            except NetworkError as error:
                if time.monotonic() > until:
                    raise
                failures += 1
                if failures > 1:  # once is a hiccup
                    self._log.unreachable(error)
                await backoff.wait()
            else:
                self._log.fine()
                return result

    async def _room_in_the_group(self, chat: object) -> None:
        if isinstance(chat, int) and chat < 0:
            group = self._groups.pop(chat, None) or AsyncLimiter(MESSAGES_A_MINUTE_IN_A_GROUP, 60)
            self._groups[chat] = group
            while len(self._groups) > GROUPS_KEPT:
                self._groups.popitem(last=False)
            await group.acquire()
