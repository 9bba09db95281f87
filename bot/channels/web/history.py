"""The web channel's history: a reload shows it, and a message that is sent again gets the same answer.

It is kept masked under a pseudonym in the conversations' database for JAMAE_RETENTION_DAYS; with 0 days only
in this process's memory, for ten minutes. While the database is away, a reload shows less.
"""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from sqlalchemy.engine import Connection, Engine

from bot.channels.web import history_table as rows
from bot.channels.web.history_table import WebTurn
from bot.conversations import forgotten_table
from bot.conversations.arrival import arriving, asked_at
from bot.conversations.claimed import answered_elsewhere
from bot.conversations.database import open_kept_engine
from bot.conversations.degrading_store import DegradingStore
from bot.conversations.erasures import erasures_for
from bot.privacy import conversation_id, pseudonym, secret_key
from bot.settings import Settings
from nlu.masking import mask

SHOWN = 50
KEPT_IN_PROCESS = 1_000
TEN_MINUTES = 600.0
ANOTHER_PROCESS_SECONDS = 5.0
"""Another process may take so long to answer a message that it has claimed; then it is taken for dead."""

Ask = Callable[[], Awaitable[dict[str, Any]]]


class History:
    """The questions and answers of web visitors."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._key = secret_key(settings)
        self._process = secrets.token_hex(8)
        self._database = DegradingStore(
            "web_history",
            self._open,
            threads=8 if settings.shares_what_is_kept else 0,
            seconds=settings.database_seconds,
            title="The web history",
            without="visitors are answered all the same",
        )
        self._under_way: dict[tuple[str, str], asyncio.Task[WebTurn]] = {}
        self._recent: OrderedDict[tuple[str, str], WebTurn] = OrderedDict()
        self._erasures = erasures_for(settings)
        self._erasures.listen(self._drop)

    async def answer_once(self, visitor: str, message: str, text: str, ask: Ask) -> WebTurn:
        """The turn of this message, asking only if nobody has: however often it is sent, at once or later.

        Goes on to the end when the visitor hangs up meanwhile, so that the retry finds the answer.
        """
        place = (self._conversation(visitor), message)
        if known := self._known(place):
            return known
        if place not in self._under_way:
            with arriving():
                task = asyncio.create_task(self._turn(place, text, ask))
            task.add_done_callback(lambda _: self._under_way.pop(place, None))
            self._under_way[place] = task
        return await asyncio.shield(self._under_way[place])

    async def last(self, visitor: str) -> list[WebTurn]:
        """The newest answered turns, oldest first."""
        conversation = self._conversation(visitor)
        after = self._erasures.until(conversation)
        found = await self._database.attempt("read", lambda c: rows.last(c, conversation, SHOWN, after))
        if found is not None:
            return found
        ours = [turn for (whose, _), turn in self._recent.items() if whose == conversation]
        return [turn for turn in ours if not self._erasures.covers(conversation, turn.asked)][-SHOWN:]

    async def judge(self, visitor: str, message: str, verdict: str | None) -> WebTurn | None:
        """Keep a visitor's verdict on an answer.

        Returns the turn; None if that visitor got no such answer.
        """
        conversation = self._conversation(visitor)
        known = self._known((conversation, message))
        if known:
            self._recent[conversation, message] = replace(known, verdict=verdict)

        def work(connection: Connection) -> WebTurn | None:
            rows.judge(connection, conversation, message, verdict)
            return rows.find(connection, conversation, message, self._erasures.until(conversation))

        found = await self._database.attempt("write", work) or known
        return found if found and found.answer else None

    def _known(self, place: tuple[str, str]) -> WebTurn | None:
        """What this process has of a message, unless that was forgotten, as another may have noted."""
        turn = self._recent.get(place)
        return turn if turn and not self._erasures.covers(place[0], turn.asked) else None

    def _drop(self, conversation: str, until: float) -> None:
        """What this process has of a conversation that was forgotten, here or elsewhere."""
        now = time.time()
        for place, turn in list(self._recent.items()):
            if place[0] == conversation and (turn.asked <= until or turn.asked > now):
                self._recent.pop(place, None)
        if not self._settings.retention_days:  # the database is this process's own
            self._database.attempt_now(
                "forget", lambda: self._database.run(lambda c: forgotten_table.forget(c, conversation, until))
            )

    async def purge(self) -> None:
        """Delete what is older than it may get."""
        days = self._settings.retention_days
        before = time.time() - (days * 86_400 if days else TEN_MINUTES)
        self._recent.clear()  # a retry comes within minutes; the rest is the database's to remember
        await self._database.attempt("purge", lambda c: rows.purge(c, before))

    def close(self) -> None:
        self._database.close()

    def _conversation(self, visitor: str) -> str:
        return pseudonym(conversation_id("web", visitor), self._key)

    async def _turn(self, place: tuple[str, str], text: str, ask: Ask) -> WebTurn:
        masked = mask(text)
        asked, after = asked_at(), self._erasures.until(place[0])
        turn = WebTurn(place[1], masked, None, None, self._process, asked)
        there = await self._database.attempt("write", lambda c: rows.claim(c, place[0], turn, after))
        there = await self._answered_elsewhere(place, there)
        if there is None or there.answer is None:
            answer = await ask()
            turn = replace(turn, answer=answer if masked == text else _masked(answer))
            await self._database.attempt("write", lambda c: rows.finish(c, *place, turn.answer or {}, asked))
            there = replace(turn, answer=answer)
        if self._erasures.covers(place[0], asked):
            return there
        self._recent[place] = there
        while len(self._recent) > KEPT_IN_PROCESS:
            self._recent.popitem(last=False)
        return there

    async def _answered_elsewhere(self, place: tuple[str, str], there: WebTurn | None) -> WebTurn | None:
        """As the process that claimed the message has answered it, unless it can only have died."""
        if not self._settings.shares_what_is_kept:
            return there

        def find(connection: Connection) -> WebTurn | None:
            return rows.find(connection, *place, self._erasures.until(place[0]))

        return await answered_elsewhere(
            there, self._process, self._database, find, seconds=ANOTHER_PROCESS_SECONDS, every=0.1
        )

    def _open(self) -> Engine:
        engine = open_kept_engine(self._settings)
        forgotten_table.create_tables(engine)
        return engine


def _masked(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer with its text masked: it may repeat a telephone number of the message."""
    return {**answer, "text": mask(str(answer.get("text", "")))}
