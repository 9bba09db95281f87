"""Answers each call once and in order, however often it comes, and what came too late when it is asked again.

No id tells a call that is sent again: the same person's same words within three seconds are one.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from bot.channels.kakao.answered_table import KEPT_SECONDS, Kept, Patience, Place
from bot.channels.kakao.kept_answers import KeptAnswers
from bot.conversations.arrival import asked_at
from bot.conversations.database_thread import retrieve_exception
from bot.conversations.in_order import InOrder
from bot.settings import Settings

Ask = Callable[[dict[str, Any] | None], Awaitable[dict[str, Any]]]
"""Gets the last answer that the conversation got, None where there was none within an hour."""


@dataclass(frozen=True)
class Asking:
    """How a call is answered, unless it has been already.

    `admit` counts it from when it comes until it is answered, and raises where too many are waiting.
    `late` is called once, after an answer that came too late. With `goes_on` the answer goes on with the one
    before: if it comes too late it waits for the next such call, as long as the conversation gets no other.
    """

    ask: Ask
    admit: Callable[[], AbstractContextManager[None]]
    late: Callable[[], None]
    goes_on: bool = False

    def patience(self, last: Kept | None) -> Patience:
        """How long a late answer is kept for this call; `last` is what the conversation got last."""
        return Patience(KEPT_SECONDS, last.asked if last else 0.0) if self.goes_on else Patience()


class Answered:
    """What was answered to whom; a conversation is named by its pseudonym."""

    def __init__(self, settings: Settings) -> None:
        self._kept = KeptAnswers(settings)
        self._under_way: dict[Place, asyncio.Task[dict[str, Any]]] = {}
        self._asked: dict[Place, float] = {}
        self._late: set[Place] = set()
        self._in_order = InOrder()
        self._noting: set[asyncio.Task[None]] = set()

    async def within(
        self, seconds: float, conversation: str, words: str, asking: Asking
    ) -> dict[str, Any] | None:
        """The answer to a call, asking only if nobody has; None where it takes longer.

        It is then finished all the same, and waits for the next call with the same words. Raises what asking
        raises.
        """
        place = self._kept.place(conversation, words)
        task = self._under_way.get(place)
        if task is None:
            task = self._under_way[place] = asyncio.create_task(self._answer(place, asking))
            task.add_done_callback(lambda _: self._under_way.pop(place, None))
        done, _ = await asyncio.wait({task}, timeout=max(seconds, 0))
        if not done:
            self._late.add(place)
            task.add_done_callback(retrieve_exception)
            return None
        self._see(place)
        return task.result()

    def known(self, conversation: str, words: str) -> dict[str, Any] | None:
        """What this process has answered to the same call, without asking anybody."""
        place = self._kept.place(conversation, words)
        ours = self._kept.ours(place)
        if ours is None or not ours.is_for(time.time(), Patience()):
            return None
        self._see(place)
        return self._kept.opened(ours)

    async def forget(self, conversation: str, *, but: str) -> None:
        """Delete what this conversation was answered, but to the words that asked for it."""
        place = self._kept.place(conversation, but)
        await self._kept.forget(conversation, but=place)
        if place in self._asked:  # so that it counts as asked after what it has deleted
            self._asked[place] = now = time.time()
            await self._kept.claim(place, now, Patience())

    async def purge(self) -> None:
        """Delete what is older than an hour."""
        await self._kept.purge()

    def close(self) -> None:
        self._kept.close()

    async def _answer(self, place: Place, asking: Asking) -> dict[str, Any]:
        try:
            with asking.admit():
                async with self._in_order.turn(place.conversation):
                    await self._kept.note_seen(place.conversation)
                    # before this call takes the place of an earlier one with the same words
                    last = await self._kept.last(place.conversation)
                    return await self._answer_once(place, asking, last)
        finally:
            self._late.discard(place)

    async def _answer_once(self, place: Place, asking: Asking, last: Kept | None) -> dict[str, Any]:
        now = asked_at()  # before it waited in line: what is forgotten meanwhile is not kept
        kept = await self._kept.claim(place, now, asking.patience(last))
        answered = self._kept.opened(kept)
        if kept and answered is not None:
            self._kept.remember(place, kept)
            return answered
        self._asked[place] = now
        try:
            answer = await asking.ask(self._kept.opened(last))
        finally:
            asked = self._asked.pop(place)
        await self._keep(place, answer, asked)
        if place in self._late:
            asking.late()
        return answer

    async def _keep(self, place: Place, answer: dict[str, Any], asked: float) -> None:
        delivered = place not in self._late
        await self._kept.keep(place, answer, asked, delivered=delivered)
        if delivered and place in self._late:  # since it was written
            await self._kept.keep(place, answer, asked, delivered=False)

    def _see(self, place: Place) -> None:
        """Note that a call gets this answer; nobody waits for the database to write it."""
        if self._kept.see(place):
            noting = asyncio.create_task(self._note_seen(place.conversation))
            self._noting.add(noting)
            noting.add_done_callback(self._noting.discard)

    async def _note_seen(self, conversation: str) -> None:
        async with self._in_order.turn(conversation):
            await self._kept.note_seen(conversation)
