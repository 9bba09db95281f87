"""What a visitor's page shows after a reload, and what makes a repeated message be answered once.

In the conversations' database under a pseudonym, masked, for JAMAE_RETENTION_DAYS; with 0 days only in this process's
memory, for ten minutes. When the database is away, visitors are answered all the same; a reload then shows less.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from bot import web_rows as rows
from bot.conversation_rows import open_engine
from bot.database_thread import in_thread
from bot.metrics import METRICS
from bot.privacy import conversation_id, pseudonym, secret_key
from bot.settings import Settings
from bot.web_rows import WebTurn
from nlu.masking import mask

logger = logging.getLogger(__name__)

SHOWN = 50
KEPT_IN_PROCESS = 1_000
TEN_MINUTES = 600.0
AWAY_SECONDS = 5.0
ANOTHER_PROCESS_SECONDS = 5.0
"""How long another process is given to answer a message that it has claimed; then it is taken for dead."""

Ask = Callable[[], Awaitable[dict[str, Any]]]
T = TypeVar("T")


class History:
    """The questions and answers of web visitors."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._key = secret_key(settings)
        self._process = secrets.token_hex(8)
        self._engine: Engine | None = None
        self._away_until = 0.0
        self._threads = ThreadPoolExecutor(8, "web-history") if self._shared else None
        self._under_way: dict[tuple[str, str], asyncio.Task[WebTurn]] = {}
        self._recent: OrderedDict[tuple[str, str], WebTurn] = OrderedDict()

    @property
    def _shared(self) -> bool:
        """Whether other processes see the same rows."""
        return self._settings.uses_postgres and self._settings.retention_days > 0

    async def answer_once(self, visitor: str, message: str, text: str, ask: Ask) -> WebTurn:
        """The turn of this message, asking only if nobody has: however often it is sent, at once or later.

        Goes on to the end when the visitor hangs up meanwhile, so that the retry finds the answer.
        """
        place = (self._conversation(visitor), message)
        if place in self._recent:
            return self._recent[place]
        if place not in self._under_way:
            task = asyncio.create_task(self._turn(place, text, ask))
            task.add_done_callback(lambda _: self._under_way.pop(place, None))
            self._under_way[place] = task
        return await asyncio.shield(self._under_way[place])

    async def last(self, visitor: str) -> list[WebTurn]:
        """The newest answered turns, oldest first."""
        conversation = self._conversation(visitor)
        found = await self._try("read", lambda c: rows.last(c, conversation, SHOWN))
        if found is not None:
            return found
        return [turn for (whose, _), turn in self._recent.items() if whose == conversation][-SHOWN:]

    async def judge(self, visitor: str, message: str, verdict: str | None) -> WebTurn | None:
        """Note what the visitor thought of an answer; the turn, or None if that visitor got no such answer."""
        conversation = self._conversation(visitor)
        known = self._recent.get((conversation, message))
        if known:
            self._recent[conversation, message] = replace(known, verdict=verdict)

        def work(connection: Connection) -> WebTurn | None:
            rows.judge(connection, conversation, message, verdict)
            return rows.find(connection, conversation, message)

        found = await self._try("write", work) or known
        return found if found and found.answer else None

    async def forget(self, visitor: str) -> None:
        """Delete all that this visitor asked and was told."""
        conversation = self._conversation(visitor)
        for place in [place for place in self._recent if place[0] == conversation]:
            del self._recent[place]
        await self._try("forget", lambda c: rows.forget(c, conversation))

    async def purge(self) -> None:
        """Delete what is older than it may get."""
        days = self._settings.retention_days
        before = time.time() - (days * 86_400 if days else TEN_MINUTES)
        self._recent.clear()  # a retry comes within minutes; the rest is the database's to remember
        await self._try("purge", lambda c: rows.purge(c, before))

    def close(self) -> None:
        if self._threads:
            self._threads.shutdown(wait=True)
        if self._engine:
            self._engine.dispose()
            self._engine = None

    def _conversation(self, visitor: str) -> str:
        return pseudonym(conversation_id("web", visitor), self._key)

    async def _turn(self, place: tuple[str, str], text: str, ask: Ask) -> WebTurn:
        masked = mask(text)
        turn = WebTurn(place[1], masked, None, None, self._process)
        there = await self._try("write", lambda c: rows.claim(c, place[0], turn, time.time()))
        there = await self._answered_elsewhere(place, there)
        if there is None or there.answer is None:
            answer = await ask()
            turn = replace(turn, answer=answer if masked == text else _masked(answer))
            await self._try("write", lambda c: rows.finish(c, *place, turn.answer or {}))
            there = replace(turn, answer=answer)
        self._recent[place] = there
        while len(self._recent) > KEPT_IN_PROCESS:
            self._recent.popitem(last=False)
        return there

    async def _answered_elsewhere(self, place: tuple[str, str], there: WebTurn | None) -> WebTurn | None:
        """Wait for the answer of the process that claimed the message, unless it can only have died."""
        until = time.monotonic() + ANOTHER_PROCESS_SECONDS
        while self._shared and there and there.answer is None and there.process != self._process:
            if time.monotonic() > until:
                break
            await asyncio.sleep(0.1)
            there = await self._try("read", lambda c: rows.find(c, *place))
        return there

    def _database(self) -> Engine:
        if self._engine is None:
            if self._settings.retention_days:
                engine = open_engine(self._settings)
            else:
                engine = sa.create_engine(
                    "sqlite://",
                    future=True,
                    poolclass=StaticPool,
                    connect_args={"check_same_thread": False},
                )
            try:
                rows.metadata.create_all(engine)
            except DBAPIError:  # another process made it at the same moment
                rows.metadata.create_all(engine)
            self._engine = engine
        return self._engine

    def _once(self, work: Callable[[Connection], T]) -> T:
        """In a transaction of its own; with a new connection if the old one turns out to be dead."""
        try:
            with self._database().begin() as connection:
                return work(connection)
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
        with self._database().begin() as connection:
            return work(connection)

    async def _try(self, what: str, work: Callable[[Connection], T]) -> T | None:
        """What `work` gives; None also when the database is away, which is logged and then left alone for a while."""
        if time.monotonic() < self._away_until:
            return None
        try:
            if self._threads is None:
                return self._once(work)
            return await in_thread(self._threads, lambda: self._once(work))
        except (SQLAlchemyError, asyncio.TimeoutError) as error:
            METRICS.count("jamae_store_errors_total", store="web_history", doing=what)
            kind = type(getattr(error, "orig", None) or error).__name__
            if time.monotonic() >= self._away_until:  # others may have failed at the same moment
                logger.error(
                    "The web history failed to %s (%s); visitors are answered all the same.", what, kind
                )
            self._away_until = time.monotonic() + AWAY_SECONDS
            return None


def _masked(answer: dict[str, Any]) -> dict[str, Any]:
    """Who wrote a telephone number may find it repeated in the answer; the office's own is left in all others."""
    return {**answer, "text": mask(str(answer.get("text", "")))}
