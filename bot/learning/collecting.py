"""Collects turns and thumbs in the background: an answer neither waits for it nor fails with it.

What comes is put into a queue of this process and written a second later, many at a time, by a thread of its own. While
the database is away the queue waits, up to a limit; what comes beyond it is counted as lost in /metrics.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import logging
import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeVar

from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.conversation_rows import empty_log, open_engine
from bot.intake import Unreadable, read_message
from bot.learning import rows
from bot.learning.heard import Count, HeardTurn, counts_of, fingerprint
from bot.metrics import METRICS
from bot.privacy import pseudonym, secret_key
from bot.settings import Settings
from bot.turn import Turn
from nlu.masking import mask

logger = logging.getLogger(__name__)

WRITE_SECONDS = 1.0
AWAY_SECONDS = 5.0
MOST_AT_ONCE = 500
MOST_WAITING = 10_000
UNMARKED_DAYS = 1
"""How long the words of a turn that was answered are kept, in case it is marked unhelpful."""
LONGEST_REMARK = 500

T = TypeVar("T")


@dataclass(frozen=True)
class _Said:
    """A turn as it comes; masked when it is written."""

    conversation: str
    text: str
    turn: Turn
    at: float


@dataclass(frozen=True)
class _Judged:
    conversation: str
    words: str
    verdict: str | None
    remark: str
    otherwise: _Said | None


@dataclass(frozen=True)
class _Forgotten:
    pseudonym: str


class Collector:
    """One a process. All that it is told is told from the event loop; all writing is in its thread."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._key = secret_key(settings)
        self._engine: Engine | None = None
        self._waiting: deque[_Said | _Judged | _Forgotten] = deque()
        self._timer: threading.Timer | None = None
        self._writing = threading.Lock()
        self._failing = False

    # --- what channels tell

    def hear(self, conversation: str, text: str, turn: Turn) -> None:
        """A turn has been answered. `conversation` is as `bot.privacy.conversation_id` names it."""
        self._put(_Said(conversation, text, turn, time.time()))

    def words(self, text: str) -> str:
        """The hash under which a turn with this text is found again."""
        return fingerprint(text, self._key)

    def judge(
        self,
        conversation: str,
        words: str,
        verdict: str | None,
        *,
        remark: str = "",
        remembered: tuple[str, Turn] | None = None,
    ) -> None:
        """The visitor found an answer helpful ("up") or not ("down"), or takes that back (None).

        `remembered` is what the channel itself still has of it, the text and a turn with its answer, from which it is
        kept if its words are not here any more.
        """
        METRICS.count(
            "jamae_feedback_total", channel=conversation.partition(":")[0], verdict=verdict or "none"
        )
        otherwise = _Said(conversation, *remembered, time.time()) if remembered else None
        self._put(_Judged(conversation, words, verdict, mask(remark)[:LONGEST_REMARK], otherwise))

    def forget(self, pseudonym: str) -> None:
        """Delete the words of a conversation."""
        self._put(_Forgotten(pseudonym))

    def _put(self, item: _Said | _Judged | _Forgotten) -> None:
        if len(self._waiting) >= MOST_WAITING and not isinstance(item, _Forgotten):
            METRICS.count("jamae_uncollected_total")
            return
        self._waiting.append(item)
        if self._timer is None:
            self._set_timer(WRITE_SECONDS)

    # --- the thread's side

    def _set_timer(self, seconds: float) -> None:
        self._timer = threading.Timer(seconds, self._in_thread)
        self._timer.daemon = True
        self._timer.start()

    def _in_thread(self) -> None:
        written = self.write()
        self._timer = None
        if self._waiting:
            self._set_timer(WRITE_SECONDS if written else AWAY_SECONDS)

    def write(self) -> bool:
        """Write all that waits; whether that went well."""
        with self._writing:
            while self._waiting:
                batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), MOST_AT_ONCE))]
                try:
                    self._once(lambda connection, batch=batch: self._write(connection, batch))  # type: ignore[misc]
                except SQLAlchemyError as error:
                    self._waiting.extendleft(reversed(batch))
                    self._tell_failure(error)
                    return False
                except Exception as error:  # noqa: BLE001  the rest must still be collected
                    logger.error("Turns could not be collected: %s", type(error).__name__)
            self._failing = False
            return True

    def _tell_failure(self, error: SQLAlchemyError) -> None:
        METRICS.count("jamae_store_errors_total", store="heard_turns", doing="write")
        if not self._failing:
            kind = type(getattr(error, "orig", None) or error).__name__
            logger.error(
                "Turns could not be collected (%s); they wait in this process. Visitors are answered all the same.",
                kind,
            )
        self._failing = True

    def _write(self, connection: Connection, batch: list[_Said | _Judged | _Forgotten]) -> None:
        counts: Counter[Count] = Counter()
        fresh: list[HeardTurn] = []
        with rows.transaction(connection):
            for item in batch:
                if isinstance(item, _Said):
                    heard = self._heard(item)
                    counts.update(counts_of(heard))
                    if self._settings.retention_days and heard.kind != "forget":
                        fresh.append(heard)
                    continue
                rows.add_turns(connection, fresh)
                fresh = []
                if isinstance(item, _Forgotten):
                    rows.forget(connection, item.pseudonym)
                else:
                    counts.update(self._judge(connection, item))
            rows.add_turns(connection, fresh)
            rows.add_counts(connection, counts)
        if any(isinstance(item, _Forgotten) for item in batch):
            empty_log(connection)  # the last that hears of it

    def _heard(self, said: _Said) -> HeardTurn:
        """What is kept of a turn; without its text where none may be kept."""
        turn = said.turn
        question = turn.explanation.question if turn.explanation else None
        text, answer = mask(said.text), str(turn.answer.get("text", ""))
        return HeardTurn(
            conversation=pseudonym(said.conversation, self._key),
            words=self.words(said.text),
            asked=said.at,
            day=dt.date.fromtimestamp(said.at).isoformat(),
            channel=turn.channel,
            language=turn.language,
            status=turn.status,
            kind=turn.shape,
            attributes=tuple(dict.fromkeys(question.attributes)) if question else (),
            cities=tuple(dict.fromkeys(question.cities)) if question else (),
            text=text,
            # who wrote a telephone number may find it repeated in the answer; the office's own is left in all others
            answer=answer if text == said.text else mask(answer),
            steps=tuple(turn.steps.items()),
        )

    def _judge(self, connection: Connection, item: _Judged) -> Counter[Count]:
        """The change of the counts. A thumb for a turn that nobody remembers is not counted."""
        whose = pseudonym(item.conversation, self._key)
        before = rows.judge(connection, whose, item.words, item.verdict, item.remark or None)
        counts: Counter[Count] = Counter()
        turn = before or (self._heard(item.otherwise) if item.otherwise else None)
        if turn is None:
            return counts
        if before is None and item.verdict == "down" and self._settings.retention_days:
            rows.add_turns(connection, [replace(turn, verdict="down", remark=item.remark or None)])
        for verdict, change in ((before.verdict if before else None, -1), (item.verdict, 1)):
            if verdict:
                counts[Count(turn.day, "verdict", verdict, turn.channel, turn.language)] += change
        return counts

    # --- the database

    async def purge(self) -> None:
        """Delete the words that are older than they may get."""
        await asyncio.to_thread(self._purge)

    def _purge(self) -> None:
        now, days = time.time(), self._settings.retention_days
        before, unmarked_before = now - days * 86_400, now - min(days, UNMARKED_DAYS) * 86_400
        try:
            self._once(lambda c: rows.purge(c, before=before, unmarked_before=unmarked_before))
        except SQLAlchemyError as error:
            self._tell_failure(error)

    def _once(self, work: Callable[[Connection], T]) -> T:
        if self._engine is None:
            engine = open_engine(self._settings)
            rows.create_tables(engine)
            self._engine = engine
        with self._engine.connect() as connection:
            try:
                return work(connection)
            except SQLAlchemyError:
                connection.invalidate()  # also a transaction that the server has not heard the end of
                raise

    def close(self) -> None:
        """Write what waits; what comes later opens the database again."""
        self.write()
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None


def judge_text(
    collector: Collector, conversation: str, text: object, verdict: str | None, *, remark: str = ""
) -> None:
    """`Collector.judge` for the latest turn with this message, as it was sent; one that was refused has none."""
    with contextlib.suppress(Unreadable):
        collector.judge(conversation, collector.words(read_message(text)), verdict, remark=remark)


def collector_for(settings: Settings) -> Collector:
    """One collector a process."""
    return _collector(settings.of_store)


@cache
def _collector(settings: Settings) -> Collector:
    return Collector(settings)
