"""Takes updates in: each is stored first, worked on in its chat's order, and answered once."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.channels.telegram.answers import Answering
from bot.channels.telegram.chat_queue import ChatQueue
from bot.channels.telegram.store import TelegramStore
from bot.channels.telegram.transport import Transport
from bot.channels.telegram.updates import Pressed, parse_update, read_update
from bot.conversations.arrival import arriving
from bot.telemetry.errors import without_words

logger = logging.getLogger("bot.channels.telegram")

TEND_SECONDS = 30
SECONDS_TO_FINISH = 10
BACKLOG_SECONDS = 60.0
"""A message that was written longer ago counts as asked then, as its writer may have been forgotten since."""


@dataclass(frozen=True)
class Job:
    number: int
    update: Update
    asked: float
    """In seconds since 1970."""


class Inbox:
    """All of the channel that runs while the server does."""

    def __init__(
        self, bot: ExtBot[int], store: TelegramStore, answering: Answering, transport: Transport
    ) -> None:
        self._bot = bot
        self._store = store
        self._answering = answering
        self._transport = transport
        self.queue: ChatQueue[Job] = ChatQueue(self._work)
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        self._spawn(self._transport.run())
        self._spawn(self._tend())

    async def stop(self) -> None:
        """Take no more updates and finish what is begun; what is left then waits in the store."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.queue.close(timeout=SECONDS_TO_FINISH)
        await self._transport.close()
        self._store.close()

    async def take(self, updates: Sequence[dict[str, Any]]) -> None:
        """Store updates, then queue them; returns once they are stored."""
        self._accept(await self._store.enter(updates))

    def _accept(self, updates: Sequence[dict[str, Any]], *, left_over: bool = False) -> None:
        for raw in updates:
            number = int(raw["update_id"])
            update = parse_update(raw, self._bot)
            if update is None:
                logger.warning("An update from Telegram is in a form that cannot be read; it is left alone.")
                self._spawn(self._store.done(number))
                continue
            if update.callback_query:
                self._spawn(self._acknowledge(update))
            asked = _written_at(update) if left_over else when_asked(update)
            self.queue.put(order_of(update), Job(number, update, asked))

    async def _acknowledge(self, update: Update) -> None:
        await self._transport.ready.wait()
        wish = read_update(update, self._bot.bot)
        if isinstance(wish, Pressed):
            await self._answering.acknowledge(wish)

    async def _work(self, job: Job) -> None:
        await self._transport.ready.wait()
        try:
            wish = read_update(job.update, self._bot.bot)
            if wish is not None:
                with arriving(job.asked):
                    await self._answering.answer(wish)
        except TelegramError as error:  # it stays in the store, for another process or the next start
            logger.error("A reply could not be delivered to Telegram in an hour: %s", type(error).__name__)
            self._store.leave(job.number)
            return
        except Exception as error:  # noqa: BLE001  the rest of this chat must still be answered
            logger.error("An update from Telegram could not be answered: %s", without_words(error))
        await self._store.done(job.number)

    async def _tend(self) -> None:
        self._accept(await self._store.left_over(at_start=True), left_over=True)
        while True:
            await self._store.tend()
            await asyncio.sleep(TEND_SECONDS)
            self._accept(await self._store.left_over(), left_over=True)

    def _spawn(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _written_at(update: Update) -> float:
    """When Telegram got the message, to the second."""
    message = update.effective_message
    return message.date.timestamp() if message else time.time()


def when_asked(update: Update) -> float:
    """Now, unless it is a message that has waited at Telegram: a clock may differ a little from theirs."""
    now = time.time()
    written = update.message.date.timestamp() if update.message else now
    return written if now - written > BACKLOG_SECONDS else now


def order_of(update: Update) -> Hashable:
    """Returns the key of the update's queue: its chat, or the person who typed in inline mode."""
    if update.effective_chat:
        return update.effective_chat.id
    person = update.effective_user
    return ("inline", person.id) if person else None
