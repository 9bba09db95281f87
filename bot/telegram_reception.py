"""From an update that has come to its answer: stored first, worked on in order, answered once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.answering import without_words
from bot.telegram_answer import Answering
from bot.telegram_connection import Connection
from bot.telegram_desk import Desk
from bot.telegram_store import TelegramStore
from bot.telegram_update import Pressed, parse_update, read_update

logger = logging.getLogger("bot.telegram")

TEND_SECONDS = 30
SECONDS_TO_FINISH = 10


@dataclass(frozen=True)
class Job:
    number: int
    update: Update


class Reception:
    """Everything of the channel that runs; made when the server starts."""

    def __init__(
        self, bot: ExtBot[int], store: TelegramStore, answering: Answering, connection: Connection
    ) -> None:
        self._bot = bot
        self._store = store
        self._answering = answering
        self._connection = connection
        self.desk: Desk[Job] = Desk(self._work)
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        self._spawn(self._connection.run())
        self._spawn(self._tend())

    async def stop(self) -> None:
        """Take no more; finish what is begun; what is not finished then waits in the store."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.desk.close(patience=SECONDS_TO_FINISH)
        await self._connection.close()
        self._store.close()

    async def take(self, updates: Sequence[dict[str, Any]]) -> None:
        """Returns when they are stored."""
        self._accept(await self._store.enter(updates))

    def _accept(self, updates: Sequence[dict[str, Any]]) -> None:
        for raw in updates:
            number = int(raw["update_id"])
            update = parse_update(raw, self._bot)
            if update is None:
                logger.warning("An update from Telegram is in a form that cannot be read; it is left alone.")
                self._spawn(self._store.done(number))
                continue
            if update.callback_query:
                self._spawn(self._acknowledge(update))
            self.desk.put(order_of(update), Job(number, update))

    async def _acknowledge(self, update: Update) -> None:
        await self._connection.ready.wait()
        wish = read_update(update, self._bot.bot)
        if isinstance(wish, Pressed):
            await self._answering.acknowledge(wish)

    async def _work(self, job: Job) -> None:
        await self._connection.ready.wait()
        try:
            wish = read_update(job.update, self._bot.bot)
            if wish is not None:
                await self._answering.answer(wish)
        except TelegramError as error:  # it stays in the store, for the next start
            logger.error("A reply could not be delivered to Telegram in an hour: %s", type(error).__name__)
            return
        except Exception as error:  # noqa: BLE001  the rest of this chat must still be answered
            logger.error("An update from Telegram could not be answered: %s", without_words(error))
        await self._store.done(job.number)

    async def _tend(self) -> None:
        self._accept(await self._store.left_over(at_start=True))
        while True:
            await self._store.tend()
            await asyncio.sleep(TEND_SECONDS)
            self._accept(await self._store.left_over())

    def _spawn(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def order_of(update: Update) -> Hashable:
    """Updates with the same value are worked on one after the other."""
    if update.effective_chat:
        return update.effective_chat.id
    person = update.effective_user
    return ("inline", person.id) if person else None
