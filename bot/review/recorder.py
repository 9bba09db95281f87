"""Records turns and thumbs for review, in the background: no answer waits for that or fails with it.

They are put into a queue of this process and written a second later, many at a time, by a thread of its own.
While the database is away the queue waits, up to a limit; what comes beyond it is counted as lost in
/metrics.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial

from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, SQLAlchemyError, StatementError

from actions.text.clock import day_of
from bot.conversations.arrival import Arrival, arrival
from bot.conversations.database import open_engine
from bot.conversations.degrading_store import AWAY_SECONDS, DegradingStore
from bot.messages.message import Unreadable, one_line, read_message
from bot.privacy import pseudonym, secret_key
from bot.review import tables
from bot.review.turn_record import Count, HeardTurn, counts_of, fingerprint
from bot.settings import Settings
from bot.telemetry.errors import kind_of
from bot.telemetry.metrics import METRICS
from bot.telemetry.turn_log import MeasuredTurn
from nlu.masking import mask

logger = logging.getLogger(__name__)

WRITE_SECONDS = 1.0
MOST_AT_ONCE = 100
"""In one transaction: with SQLite every visitor's turn waits for its end."""
MOST_WAITING = 10_000
UNMARKED_DAYS = 1
"""How long the words of a turn that was answered are kept, in case it is marked unhelpful."""
LONGEST_REMARK = 500


@dataclass(frozen=True)
class _Said:
    """A turn as it comes; masked when it is written."""

    conversation: str
    text: str
    turn: MeasuredTurn
    arrival: Arrival


def _said(conversation: str, text: str, turn: MeasuredTurn) -> _Said:
    """Without what is not kept of a turn, which takes much memory where ten thousand wait."""
    needed = replace(turn, parse=None, answer={"text": turn.answer.get("text", "")})
    return _Said(conversation, text, needed, arrival())


@dataclass(frozen=True)
class _Judged:
    conversation: str
    words: str
    verdict: str | None
    remark: str
    otherwise: _Said | None


@dataclass(frozen=True)
class _Batch:
    """What is written in one transaction, once, however often that is tried."""

    items: Sequence[_Said | _Judged]
    id: str = field(default_factory=lambda: secrets.token_hex(16))


def _is_of_the_database(error: Exception) -> bool:
    """Whether the database fails, rather than what is to be written."""
    if isinstance(error, (DataError, IntegrityError)):
        return False
    # a StatementError of SQLAlchemy's own is of a value that could not be handed over
    return isinstance(error, DBAPIError) or (
        isinstance(error, SQLAlchemyError) and not isinstance(error, StatementError)
    )


class Recorder:
    """One a process. Its methods are called from the event loop; all writing is in its thread."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._key = secret_key(settings)
        self._database = DegradingStore(
            "heard_turns",
            self._open,
            title="The store of turns to review",
            without="turns wait in this process, and visitors are answered all the same",
        )
        self._waiting: deque[_Said | _Judged] = deque()
        self._batches: deque[_Batch] = deque()
        self._timer: threading.Timer | None = None
        self._writing = threading.Lock()

    # --- called by channels

    def record(self, conversation: str, text: str, turn: MeasuredTurn) -> None:
        """Record an answered turn. `conversation` is as `bot.privacy.conversation_id` names it."""
        self._put(_said(conversation, text, turn))

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
        remembered: tuple[str, MeasuredTurn] | None = None,
    ) -> None:
        """The visitor found an answer helpful ("up") or not ("down"), or takes that back (None).

        `remembered` is what the channel itself still has of the turn: its text, and a turn with its answer.
        It is recorded from that if its words are not in the database any more.
        """
        METRICS.count(
            "jamae_feedback_total", channel=conversation.partition(":")[0], verdict=verdict or "none"
        )
        otherwise = _said(conversation, *remembered) if remembered else None
        # cut before it is masked, which takes time, and once more, so that no number is kept that was cut
        kept = mask(one_line(remark[: 2 * LONGEST_REMARK]))[:LONGEST_REMARK]
        self._put(_Judged(conversation, words, verdict, kept, otherwise))

    def _put(self, item: _Said | _Judged) -> None:
        if len(self._waiting) >= MOST_WAITING:
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
        if self._waiting or self._batches:
            self._set_timer(WRITE_SECONDS if written else AWAY_SECONDS)

    def write(self) -> bool:
        """Write all that waits; whether that went well. What no database takes is left out and counted."""
        with self._writing:
            while batch := self._next_batch():
                if not self._attempt("write", partial(self._write_or_divide, batch)):
                    return False
            return True

    def _next_batch(self) -> _Batch | None:
        if not self._batches and self._waiting:
            items = [self._waiting.popleft() for _ in range(min(len(self._waiting), MOST_AT_ONCE))]
            self._batches.append(_Batch(items))
        return self._batches[0] if self._batches else None

    def _write_or_divide(self, batch: _Batch, connection: Connection) -> None:
        """After this the batch waits no more. Raises SQLAlchemyError where it is the database that fails."""
        try:
            self._write(connection, batch)
        except Exception as error:
            if _is_of_the_database(error):
                raise
            connection.invalidate()
            self._batches.popleft()
            self._batches.extendleft(reversed(self._singly(batch, error)))
        else:
            self._batches.popleft()

    def _singly(self, batch: _Batch, error: Exception) -> list[_Batch]:
        """Batches of one each, so that one that cannot be written costs no other; of one, none."""
        if len(batch.items) > 1:
            return [_Batch([item]) for item in batch.items]
        METRICS.count("jamae_uncollected_total")
        logger.error("A turn could not be recorded: %s", kind_of(error))
        return []

    def _write(self, connection: Connection, batch: _Batch) -> None:
        counts: Counter[Count] = Counter()
        fresh: list[HeardTurn] = []
        # masking takes long, so it is done before the transaction begins
        masked = [(item, self._masked(item)) for item in batch.items]
        with tables.transaction(connection):
            if not tables.is_new(connection, batch.id, time.time()):
                return  # it was, and only the database's reply was lost
            for item, heard in masked:
                if isinstance(item, _Judged):
                    tables.add_turns(connection, fresh)
                    fresh = []
                    counts.update(self._judge(connection, item, heard))
                elif heard:
                    counts.update(counts_of(heard))
                    if self._settings.retention_days and heard.kind != "forget":
                        fresh.append(heard)
            tables.add_turns(connection, fresh)
            tables.add_counts(connection, counts)

    def _masked(self, item: _Said | _Judged) -> HeardTurn | None:
        """The turn that came, or that its channel still has of one that was judged."""
        said = item.otherwise if isinstance(item, _Judged) else item
        return self._heard(said) if said else None

    def _heard(self, said: _Said) -> HeardTurn:
        """What is kept of a turn; without its text where none may be kept."""
        turn = said.turn
        text, answer = mask(said.text), str(turn.answer.get("text", ""))
        asked = said.arrival.by_the_clock()
        return HeardTurn(
            conversation=pseudonym(said.conversation, self._key),
            words=self.words(said.text),
            asked=asked,
            day=day_of(asked).isoformat(),
            channel=turn.channel,
            language=turn.language,
            status=turn.status,
            kind=turn.shape,
            attributes=turn.explanation.attributes if turn.explanation else (),
            cities=turn.explanation.cities if turn.explanation else (),
            text=text,
            # an answer may repeat a telephone number of the message; in other answers the office's own stays
            answer=answer if text == said.text else mask(answer),
            steps=tuple(turn.steps.items()),
        )

    def _judge(self, connection: Connection, item: _Judged, otherwise: HeardTurn | None) -> Counter[Count]:
        """The change of the counts. A thumb for a turn that nobody remembers is not counted."""
        whose = pseudonym(item.conversation, self._key)
        before = tables.judge(connection, whose, item.words, item.verdict, item.remark or None)
        counts: Counter[Count] = Counter()
        turn = before or otherwise
        if turn is None:
            return counts
        if before is None and item.verdict == "down" and self._settings.retention_days:
            tables.add_turns(connection, [replace(turn, verdict="down", remark=item.remark or None)])
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
        self._attempt("purge", lambda c: tables.purge(c, before=before, unmarked_before=unmarked_before))

    def _attempt(self, doing: str, work: Callable[[Connection], None]) -> bool:
        def work_or_drop_connection(connection: Connection) -> None:
            try:
                work(connection)
            except SQLAlchemyError:
                connection.invalidate()  # the server may not have heard the end of a transaction on it
                raise

        return self._database.attempt_now(doing, lambda: self._database.run(work_or_drop_connection))

    def _open(self) -> Engine:
        engine = open_engine(self._settings, checkpoints=True)
        tables.create_tables(engine)
        return engine

    def close(self) -> None:
        """Write what waits; what comes later opens the database again."""
        self.write()
        self._database.close()


def judge_text(
    recorder: Recorder, conversation: str, text: object, verdict: str | None, *, remark: str = ""
) -> None:
    """`Recorder.judge` for the latest turn with this message, as it was sent. A refused message has none."""
    with contextlib.suppress(Unreadable):
        recorder.judge(conversation, recorder.words(read_message(text)), verdict, remark=remark)


def recorder_for(settings: Settings) -> Recorder:
    """One recorder a process."""
    return _recorder(settings.of_store)


@cache
def _recorder(settings: Settings) -> Recorder:
    return Recorder(settings)
