"""Answers each call once and in order, however often it comes, and what came too late when it is asked again.

The same person's same words within three seconds are one call; where the messenger numbers its calls, those
with the same number within a minute, too. A messenger whose numbers can be relied on gives them for the
words.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sanic import Blueprint, Sanic

from bot.channels.messenger.answered_table import KEPT_SECONDS, Kept, Place, Sameness
from bot.channels.messenger.kept_answers import KeptAnswers
from bot.conversations.arrival import arriving, asked_at
from bot.conversations.database_thread import retrieve_exception
from bot.conversations.in_order import InOrder
from bot.settings import Settings

PURGE_EVERY_SECONDS = 300

Ask = Callable[[dict[str, Any] | None], Awaitable[dict[str, Any]]]
"""Gets the last answer that the conversation got, None where there was none within an hour."""


@dataclass(frozen=True)
class Asking:
    """How a call is answered, unless it has been already.

    `admit` counts it from when it comes until it is answered, and raises where too many are waiting.
    `late` is called once, after an answer that came too late. With `goes_on` the answer goes on with the one
    before: if it comes too late it waits for the next such call, as long as the conversation gets no other.
    `number` is the messenger's of the call, "" where it tells none.
    """

    ask: Ask
    admit: Callable[[], AbstractContextManager[None]]
    late: Callable[[], None] = lambda: None
    goes_on: bool = False
    number: str = ""


class Answered:
    """What was answered to whom on one channel; a conversation is named by its pseudonym."""

    def __init__(self, settings: Settings, channel: str) -> None:
        self._kept = KeptAnswers(settings, channel)
        self._under_way: dict[Place, asyncio.Task[dict[str, Any]]] = {}
        self._asked: dict[Place, float] = {}
        self._late: set[Place] = set()
        self._in_order = InOrder()
        self._noting: set[asyncio.Task[None]] = set()

    def run_with(self, routes: Blueprint) -> None:
        """Delete what is too old while the server of these routes runs, and close with it."""

        async def start(app: Sanic, _loop: object) -> None:
            self._purging = asyncio.create_task(self._purge_now_and_then())

        async def stop(app: Sanic, _loop: object) -> None:
            self._purging.cancel()
            self.close()

        routes.listener("before_server_start")(start)
        routes.listener("after_server_stop")(stop)

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
            with arriving():
                task = self._under_way[place] = asyncio.create_task(self._answer(place, asking))
            task.add_done_callback(lambda _: self._under_way.pop(place, None))
        done, _ = await asyncio.wait({task}, timeout=max(seconds, 0))
        if not done:
            self._late.add(place)
            task.add_done_callback(retrieve_exception)
            return None
        self._see(place)
        return task.result()

    def known(self, conversation: str, words: str, number: str = "") -> dict[str, Any] | None:
        """What this process has answered to the same call, without asking anybody."""
        place = self._kept.place(conversation, words)
        ours = self._kept.ours(place)
        if ours is None or not ours.is_for(time.time(), Sameness(self._kept.number(number))):
            return None
        self._see(place)
        return self._kept.opened(ours)

    async def forget(self, conversation: str, *, but: str) -> None:
        """Delete what this conversation was answered, but to the words that asked for it."""
        place = self._kept.place(conversation, but)
        await self._kept.forget(conversation, but=place)
        if place in self._asked:  # so that it counts as asked after what it has deleted
            self._asked[place] = now = time.time()
            await self._kept.claim(place, now, Sameness())

    async def _purge_now_and_then(self) -> None:
        while True:
            await self.purge()
            await asyncio.sleep(PURGE_EVERY_SECONDS)

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
        sameness = Sameness(self._kept.number(asking.number))
        if asking.goes_on:
            sameness = sameness._replace(seconds=KEPT_SECONDS, since=last.asked if last else 0.0)
        kept = await self._kept.claim(place, now, sameness)
        answered = self._kept.opened(kept)
        if kept and answered is not None:
            self._kept.remember(place, kept)
            return answered
        self._asked[place] = now
        try:
            answer = await asking.ask(self._kept.opened(last))
        finally:
            asked = self._asked.pop(place)
        await self._keep(place, answer, asked, sameness.number)
        if place in self._late:
            asking.late()
        return answer

    async def _keep(self, place: Place, answer: dict[str, Any], asked: float, number: str) -> None:
        delivered = place not in self._late
        await self._kept.keep(place, answer, asked, number, delivered=delivered)
        if delivered and place in self._late:  # since it was written
            await self._kept.keep(place, answer, asked, number, delivered=False)

    def _see(self, place: Place) -> None:
        """Note that a call gets this answer; nobody waits for the database to write it."""
        if self._kept.see(place):
            noting = asyncio.create_task(self._note_seen(place.conversation))
            self._noting.add(noting)
            noting.add_done_callback(self._noting.discard)

    async def _note_seen(self, conversation: str) -> None:
        async with self._in_order.turn(conversation):
            await self._kept.note_seen(conversation)
