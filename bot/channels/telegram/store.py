"""What the Telegram channel remembers, in the conversations' database."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import time
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.channels.telegram import tables as rows
from bot.conversations.database import open_engine
from bot.conversations.degrading_store import AWAY_SECONDS, DegradingStore
from bot.privacy import secret_key
from bot.settings import Settings

KEPT_IN_PROCESS = 10_000
STALE_SECONDS = 120
"""A process that has given no sign of life for so long is taken for dead."""
UPDATE_DAYS = 3
"""Telegram sends an update again for one day at most."""
BUTTON_DAYS = 365

Raw = dict[str, Any]


class TelegramStore:
    """Questions behind buttons, and updates: which have come, and which are still to be answered.

    An update that waits is sealed with the server's key, since it holds its writer's name and words.
    """

    def __init__(self, settings: Settings, bot: int) -> None:
        """`bot` is the bot's id: two bots number their updates independently."""
        key = secret_key(settings)
        self._settings = settings
        self._bot = bot
        self._owner = secrets.token_hex(8)
        self._button_key = key + b" telegram buttons"
        self._seal = Fernet(base64.urlsafe_b64encode(hashlib.sha256(key + b" telegram updates").digest()))
        self._database = DegradingStore(
            "telegram",
            self._open,
            threads=1 if settings.uses_postgres else 0,
            seconds=settings.database_seconds,
            title="The Telegram channel's store",
            without=f"it works from memory for {AWAY_SECONDS} seconds",
        )
        self._seen: OrderedDict[int, None] = OrderedDict()
        self._stored: OrderedDict[str, str] = OrderedDict()
        self._unstored: OrderedDict[str, str] = OrderedDict()
        self._under_way: set[int] = set()
        self._done: set[int] = set()
        """Answered, but not written down yet: another process would answer them again."""

    async def offer(self, questions: Iterable[str]) -> dict[str, str]:
        """The key of each question, 22 letters: what a button carries in its place."""
        keys = {question: self._key(question) for question in questions}
        fresh = {key: question for question, key in keys.items() if key not in self._stored}
        if fresh:
            stored = await self._database.attempt(
                "keep a button", lambda c: rows.offer(c, fresh, time.time())
            )
            for key, question in fresh.items():
                _remember(self._unstored if stored is None else self._stored, key, question)
        return keys

    def _key(self, question: str) -> str:
        digest = hmac.new(
            self._button_key, question.encode("utf-8", "surrogatepass"), hashlib.sha256
        ).digest()
        return base64.urlsafe_b64encode(digest[:16]).decode().rstrip("=")

    async def question(self, key: str) -> str | None:
        """The question behind a button, None if nobody knows it any more."""
        known = self._stored.get(key) or self._unstored.get(key)
        return known or await self._database.attempt("find a button", lambda c: rows.question(c, key[:64]))

    async def enter(self, updates: Sequence[Raw]) -> list[Raw]:
        """Take updates in; those that had not come before. What is taken in survives this process."""
        unseen = {
            int(update["update_id"]): update for update in updates if update["update_id"] not in self._seen
        }
        sealed = {
            number: self._seal.encrypt(json.dumps(update).encode()) for number, update in unseen.items()
        }
        new = await self._database.attempt(
            "take updates in", lambda c: rows.enter(c, self._bot, sealed, self._owner, time.time())
        )
        for number in unseen:
            _remember(self._seen, number, None)
        taken = {number: update for number, update in unseen.items() if new is None or number in new}
        self._under_way |= set(taken)
        return list(taken.values())

    async def done(self, number: int) -> None:
        """This update is answered; its number alone stays.

        What cannot be written down now is with the next, or when `tend` is called.
        """
        self._under_way.discard(number)
        self._done.add(number)
        numbers = sorted(self._done)
        if await self._database.attempt("finish an update", lambda c: self._finish(c, numbers)):
            self._done -= set(numbers)

    def _finish(self, connection: Connection, numbers: Sequence[int]) -> bool:
        rows.done(connection, self._bot, numbers, time.time())
        return True

    def leave(self, number: int) -> None:
        """This update cannot be answered by this process, and another may try."""
        self._under_way.discard(number)

    async def left_over(self, *, at_start: bool = False) -> list[Raw]:
        """Updates that a process took in and did not live to answer. SQLite's only process is this one."""
        now = time.time()
        before = now if at_start and not self._settings.uses_postgres else now - STALE_SECONDS
        found = await self._database.attempt(
            "look for waiting updates", lambda c: rows.take_over(c, self._bot, self._owner, before, now)
        )
        opened = []
        for number, waiting in (found or {}).items():
            try:
                opened.append(json.loads(self._seal.decrypt(waiting)))
            except InvalidToken:  # JAMAE_SECRET was changed
                await self.done(number)
        for update in opened:
            _remember(self._seen, int(update["update_id"]), None)
            self._under_way.add(int(update["update_id"]))
        return opened

    async def tend(self) -> None:
        """Now and then: say that this process is alive, and what is done; and drop what is old."""
        now, numbers = time.time(), sorted(self._done)

        def tend(connection: Connection) -> bool:
            self._finish(connection, numbers)
            rows.keep_hold(connection, self._bot, self._owner, sorted(self._under_way), now)
            rows.purge(
                connection,
                updates_before=now - UPDATE_DAYS * 86_400,
                buttons_before=now - BUTTON_DAYS * 86_400,
            )
            return True

        if await self._database.attempt("tend its tables", tend):
            self._done -= set(numbers)

    def close(self) -> None:
        if numbers := sorted(self._done):
            with suppress(SQLAlchemyError):
                self._database.run(lambda connection: self._finish(connection, numbers))
        self._database.close()

    def _open(self) -> Engine:
        engine = open_engine(self._settings)
        rows.create_tables(engine)
        return engine


def _remember(kept: OrderedDict[Any, Any], key: Any, value: Any) -> None:
    kept[key] = value
    while len(kept) > KEPT_IN_PROCESS:
        kept.popitem(last=False)
