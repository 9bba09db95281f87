"""The SQL table of what messengers' calls were answered in the last hour; a row is a call with its answer.

Nothing in it can be read: the caller has sealed the answer, and neither person nor words are in clear. A
conversation's pseudonym is of its channel, too.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from bot.conversations.forgotten_table import WriteOfWords, create_for, holds_words, insert_of_words

KEPT_SECONDS = 3_600.0
SAME_CALL_SECONDS = 3.0
"""The same words of the same person within so many seconds are one call that came twice."""
SAME_NUMBER_SECONDS = 60.0
"""The same, if both calls have the same number."""
UNDELIVERED_SECONDS = 60.0
"""An answer that came too late for its call is kept so long for the next with the same words."""

metadata = sa.MetaData()

messenger_answer = sa.Table(
    "messenger_answer",
    metadata,
    sa.Column("conversation", sa.String(64), primary_key=True),
    sa.Column("words", sa.String(64), primary_key=True),
    sa.Column("number", sa.String(64), nullable=False),
    sa.Column("process", sa.String(32), nullable=False),
    sa.Column("answer", sa.Text),
    sa.Column("delivered", sa.Integer, nullable=False),
    sa.Column("asked", sa.Float, nullable=False, index=True),
)
holds_words(messenger_answer, key="conversation", asked="asked")

_ONE = "where conversation = :conversation and words = :words"
# a clock that was put back must not make an old answer a fresh one
_AGE = "abs(messenger_answer.asked - excluded.asked)"
_CLAIM = insert_of_words(
    "messenger_answer",
    ("conversation", "words", "number", "process", "delivered", "asked"),
    "on conflict (conversation, words) do update"
    " set process = excluded.process, answer = null, delivered = 1, asked = excluded.asked,"
    f" number = excluded.number where {_AGE} >= {SAME_CALL_SECONDS}"
    " and (excluded.number = '' or messenger_answer.number <> excluded.number"
    f" or {_AGE} >= {SAME_NUMBER_SECONDS})"
    f" and (messenger_answer.delivered = 1 or {_AGE} >= :seconds or messenger_answer.asked < :since)",
    key="conversation",
    asked="asked",
)
_FIND = sa.text(f"select process, answer, delivered, asked, number from messenger_answer {_ONE}")
_FINISH = WriteOfWords(
    "update messenger_answer"
    f" set answer = :answer, delivered = :delivered, asked = :asked, number = :number {_ONE}",
    key="conversation",
    asked="asked",
)
_DELIVER = sa.text(f"update messenger_answer set delivered = 1, asked = :asked {_ONE}")
_NEWEST = sa.text(
    "select process, answer, delivered, asked, number from messenger_answer"
    " where conversation = :conversation and answer is not null and delivered = 1"
    " order by asked desc limit 1"
)
_FORGET = sa.text(
    "delete from messenger_answer where conversation = :conversation and words <> :words"
    " and (asked <= :until or asked > :now)"
)
_PURGE = sa.text("delete from messenger_answer where asked < :before")


@dataclass(frozen=True)
class Place:
    """Under which a call is kept: the pseudonyms of its conversation and of its words."""

    conversation: str
    words: str

    def values(self, **more: object) -> dict[str, object]:
        return {"conversation": self.conversation, "words": self.words, **more}


class Sameness(NamedTuple):
    """Which earlier call with the same words a call repeats, beside one of three seconds ago.

    One with the same `number`, "" where the messenger tells none, and one that was answered too late: that
    answer waits for so many `seconds`, and not at all where it was asked before `since`, in seconds since
    1970.
    """

    number: str = ""
    seconds: float = UNDELIVERED_SECONDS
    since: float = 0.0


@dataclass(frozen=True)
class Kept:
    """`answer`, sealed, is None while it is awaited; `delivered` is False where it came too late.

    `asked` is when, in seconds since 1970: of what came too late, when it was asked for again.
    """

    process: str
    answer: str | None
    delivered: bool
    asked: float
    number: str = ""

    def is_for(self, now: float, sameness: Sameness) -> bool:
        """Whether a call with the same words gets this answer."""
        age = abs(now - self.asked)
        waits = not self.delivered and age < sameness.seconds and self.asked >= sameness.since
        has_number = bool(sameness.number) and self.number == sameness.number and age < SAME_NUMBER_SECONDS
        return waits or has_number or age < SAME_CALL_SECONDS


def create_table(engine: Engine) -> None:
    create_for(metadata, engine)


def claim(
    connection: Connection, place: Place, process: str, asked: float, sameness: Sameness
) -> Kept | None:
    """Write down that this process answers the call, unless it was forgotten since it came; if somebody has,
    or does, what is there."""
    values = place.values(process=process, delivered=1, asked=asked, **sameness._asdict())
    if _CLAIM(connection, values).rowcount:
        return None
    return find(connection, place)


def find(connection: Connection, place: Place) -> Kept | None:
    return _kept(connection.execute(_FIND, place.values()).first())


def finish(connection: Connection, place: Place, kept: Kept) -> None:
    """Write the answer, unless the call was forgotten meanwhile."""
    values = place.values(
        answer=kept.answer, delivered=int(kept.delivered), asked=kept.asked, number=kept.number
    )
    _FINISH(connection, values)


def deliver(connection: Connection, place: Place, asked: float) -> bool:
    """Note that the answer has come in time for a call, which was asked then; always True."""
    connection.execute(_DELIVER, place.values(asked=asked))
    return True


def newest(connection: Connection, conversation: str) -> Kept | None:
    """The last answer that a conversation got: one that is not yet delivered has not been seen."""
    return _kept(connection.execute(_NEWEST, {"conversation": conversation}).first())


def _kept(row: Any) -> Kept | None:
    if row is None:
        return None
    return Kept(row.process, row.answer, bool(row.delivered), row.asked, row.number)


def forget(connection: Connection, conversation: str, until: float, *, but: str = "") -> bool:
    """Forget what was asked until then, and before a clock was set back. Whether there was something.

    `but` are the words whose answer stays.
    """
    values = {"conversation": conversation, "words": but, "until": until, "now": time.time()}
    return bool(connection.execute(_FORGET, values).rowcount)


def purge(connection: Connection, before: float) -> None:
    connection.execute(_PURGE, {"before": before})
