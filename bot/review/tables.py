"""The review's two SQL tables in the conversations' database: turns with their words, and counts by day."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from bot.conversations.forgotten_table import create_for, holds_words, insert_of_words
from bot.review.turn_record import REVIEWED, Count, HeardTurn, missing_of

A_DAY = 86_400.0

metadata = sa.MetaData()

heard_turn = sa.Table(
    "heard_turn",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("conversation", sa.String(64), nullable=False, index=True),
    sa.Column("words", sa.String(64), nullable=False),
    sa.Column("asked", sa.Float, nullable=False, index=True),
    sa.Column("day", sa.String(10), nullable=False),
    sa.Column("channel", sa.String(32), nullable=False),
    sa.Column("language", sa.String(16), nullable=False),
    sa.Column("status", sa.String(32), nullable=False),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("attributes", sa.Text, nullable=False),
    sa.Column("cities", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("answer", sa.Text, nullable=False),
    sa.Column("verdict", sa.String(8)),
    sa.Column("remark", sa.Text),
    sa.Column("decision", sa.String(16)),  # the reviewer's: learned, gap or ignored
)
holds_words(heard_turn, key="conversation", asked="asked")

day_count = sa.Table(
    "day_count",
    metadata,
    sa.Column("day", sa.String(10), primary_key=True),
    sa.Column("what", sa.String(16), primary_key=True),
    sa.Column("name", sa.String(250), primary_key=True),
    sa.Column("channel", sa.String(32), primary_key=True),
    sa.Column("language", sa.String(16), primary_key=True),
    sa.Column("count", sa.Integer, nullable=False),
)

written_batch = sa.Table(
    "written_batch",
    metadata,
    sa.Column("batch", sa.String(32), primary_key=True),
    sa.Column("at", sa.Float, nullable=False),  # seconds since 1970
)

_NOTE_BATCH = sa.text(
    "insert into written_batch (batch, at) values (:batch, :at) on conflict (batch) do nothing"
)
_ADD = insert_of_words(
    "heard_turn",
    [column.name for column in heard_turn.columns if column.name not in ("number", "decision")],
    key="conversation",
    asked="asked",
)
_LISTS = ("attributes", "cities")
_NOT_COLUMNS = ("number", "steps")
# SQLAlchemy 1.4 compiles its own "on conflict" anew at every call; this is the same in both databases
_COUNT = sa.text(
    "insert into day_count (day, what, name, channel, language, count)"
    " values (:day, :what, :name, :channel, :language, :count)"
    " on conflict (day, what, name, channel, language) do update set count = day_count.count + excluded.count"
)
_LATEST = (
    sa.select(heard_turn)
    .where(heard_turn.c.conversation == sa.bindparam("whose"), heard_turn.c.words == sa.bindparam("said"))
    .order_by(heard_turn.c.number.desc())
    .limit(1)
)
_FOR_REVIEW = sa.or_(heard_turn.c.status.in_(REVIEWED), heard_turn.c.verdict == "down")


def create_tables(engine: Engine) -> None:
    create_for(metadata, engine)


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing; the conversations' engine commits each statement by itself otherwise."""
    immediately = " immediate" if connection.dialect.name == "sqlite" else ""
    connection.execute(sa.text(f"begin{immediately}"))
    try:
        yield
    except BaseException:
        connection.execute(sa.text("rollback"))
        raise
    connection.execute(sa.text("commit"))


def is_new(connection: Connection, batch: str, at: float) -> bool:
    """Whether this batch was not written before; call it first in its transaction.

    Who hears nothing of a commit cannot know whether it was done, and writes the batch again.
    """
    return bool(connection.execute(_NOTE_BATCH, {"batch": batch, "at": at}).rowcount)


def add_turns(connection: Connection, turns: Sequence[HeardTurn]) -> None:
    """Those that were asked before their conversation was forgotten are left out."""
    if turns:
        _ADD(connection, [_row(turn) for turn in turns])


def add_counts(connection: Connection, counts: Mapping[Count, int]) -> None:
    """In one order, so that two processes that count the same do not wait for each other forever."""
    changed = sorted(
        (count for count in counts if counts[count]), key=lambda count: tuple(vars(count).values())
    )
    if changed:
        connection.execute(_COUNT, [{**vars(count), "count": counts[count]} for count in changed])


def judge(
    connection: Connection, conversation: str, words: str, verdict: str | None, remark: str | None
) -> HeardTurn | None:
    """Mark the latest such turn; as it was before, or None if there is none."""
    found = connection.execute(_LATEST, {"whose": conversation, "said": words}).first()
    if found is None:
        return None
    changes = {"verdict": verdict, **({"remark": remark} if remark else {})}
    connection.execute(sa.update(heard_turn).where(heard_turn.c.number == found.number).values(**changes))
    return _turn(found)


def purge(connection: Connection, *, before: float, unmarked_before: float) -> None:
    """Delete turns asked before these moments: of those to review, and of those that nobody has marked."""
    connection.execute(sa.delete(written_batch).where(written_batch.c.at < unmarked_before - A_DAY))
    connection.execute(sa.delete(heard_turn).where(heard_turn.c.asked < before))
    unmarked = sa.and_(
        heard_turn.c.status.not_in(REVIEWED),
        sa.func.coalesce(heard_turn.c.verdict, "") != "down",
    )
    connection.execute(sa.delete(heard_turn).where(heard_turn.c.asked < unmarked_before, unmarked))


# --- for the review


def to_review(connection: Connection, since: float) -> list[HeardTurn]:
    """Turns not understood, declined or marked unhelpful that nobody has decided about, oldest first."""
    undecided = _FOR_REVIEW & heard_turn.c.decision.is_(None) & (heard_turn.c.asked >= since)
    rows = connection.execute(sa.select(heard_turn).where(undecided).order_by(heard_turn.c.number)).all()
    return [_turn(row) for row in rows]


def ignored_texts(connection: Connection) -> set[tuple[str, str]]:
    """(language, text) of turns that staff have put aside."""
    query = sa.select(heard_turn.c.language, heard_turn.c.text).where(heard_turn.c.decision == "ignored")
    return {(row.language, row.text) for row in connection.execute(query)}


def decide(connection: Connection, turns: Iterable[HeardTurn], decision: str | None) -> None:
    """Note what was decided about these turns; None takes it back."""
    numbers = [turn.number for turn in turns]
    connection.execute(
        sa.update(heard_turn).where(heard_turn.c.number.in_(numbers)).values(decision=decision)
    )


def decide_undecided(connection: Connection, turns: Sequence[HeardTurn], decision: str) -> bool:
    """The same, in a transaction, unless somebody has decided about one of them; whether it was done."""
    numbers = [turn.number for turn in turns]
    undecided = heard_turn.c.number.in_(numbers) & heard_turn.c.decision.is_(None)
    done = connection.execute(sa.update(heard_turn).where(undecided).values(decision=decision))
    return int(done.rowcount) == len(numbers)


def turns_numbered(connection: Connection, numbers: Sequence[int]) -> list[HeardTurn]:
    """Those of these turns that are still kept, oldest first."""
    query = sa.select(heard_turn).where(heard_turn.c.number.in_(list(numbers)))
    return [_turn(row) for row in connection.execute(query.order_by(heard_turn.c.number))]


def conversation_around(connection: Connection, turn: HeardTurn, most: int) -> list[HeardTurn]:
    """What is still kept of its conversation: up to `most` turns before it, itself, up to `most` after."""
    same = sa.select(heard_turn).where(heard_turn.c.conversation == turn.conversation)
    before = same.where(heard_turn.c.number <= turn.number).order_by(heard_turn.c.number.desc())
    after = same.where(heard_turn.c.number > turn.number).order_by(heard_turn.c.number)
    earlier = [_turn(row) for row in connection.execute(before.limit(most + 1))]
    return [*reversed(earlier), *(_turn(row) for row in connection.execute(after.limit(most)))]


def answered_sample(connection: Connection, most: int) -> list[HeardTurn]:
    """Some of the turns that were answered and that nobody has looked at, by chance."""
    answered = heard_turn.c.status.not_in((*REVIEWED, "small_talk", "unavailable"))
    unseen = (
        answered & heard_turn.c.decision.is_(None) & (sa.func.coalesce(heard_turn.c.verdict, "") != "down")
    )
    rows = connection.execute(sa.select(heard_turn).where(unseen).order_by(sa.func.random()).limit(most))
    return [_turn(row) for row in rows]


def kept_conversations(connection: Connection, most: int) -> list[list[HeardTurn]]:
    """The latest `most` turns that are still kept, by conversation, in their order."""
    latest = sa.select(heard_turn).order_by(heard_turn.c.number.desc()).limit(most)
    found: dict[str, list[HeardTurn]] = {}
    for row in reversed(connection.execute(latest).all()):
        found.setdefault(row.conversation, []).append(_turn(row))
    return list(found.values())


def note_gap(connection: Connection, turns: Sequence[HeardTurn], *, city: str, attribute: str) -> int:
    """Count what these turns asked as missing, under the name that staff give it; how many are counted so.

    `city` is empty where each turn's own is meant. A turn that was counted as missing without a name moves.
    """
    add_counts(connection, _gap_counts(turns, city, attribute))
    return len(turns)


def take_back_gap(connection: Connection, turns: Sequence[HeardTurn], *, city: str, attribute: str) -> None:
    """Count as before `note_gap`."""
    add_counts(connection, _taken_back(_gap_counts(turns, city, attribute)))


def _gap_counts(turns: Iterable[HeardTurn], city: str, attribute: str) -> Counter[Count]:
    counts = _no_gap_counts(turns)
    for turn in turns:
        counts.update(missing_of(turn, cities=(city,) if city else (), attribute=attribute))
    return counts


def note_no_gap(connection: Connection, turns: Iterable[HeardTurn]) -> None:
    """These turns were misread: what they asked is not missing, though it was counted so."""
    add_counts(connection, _no_gap_counts(turns))


def take_back_no_gap(connection: Connection, turns: Iterable[HeardTurn]) -> None:
    """Count as before `note_no_gap`."""
    add_counts(connection, _taken_back(_no_gap_counts(turns)))


def _no_gap_counts(turns: Iterable[HeardTurn]) -> Counter[Count]:
    counts: Counter[Count] = Counter()
    for turn in turns:
        if turn.status == "not_recorded":
            counts.subtract(missing_of(turn))
    return counts


def _taken_back(counts: Counter[Count]) -> Counter[Count]:
    return Counter({count: -number for count, number in counts.items()})


# --- for the report


def counted(connection: Connection, first: str, last: str) -> Counter[Count]:
    """All counts of the days from `first` to `last`, both as ISO dates."""
    rows = connection.execute(sa.select(day_count).where(day_count.c.day.between(first, last))).all()
    return Counter({Count(row.day, row.what, row.name, row.channel, row.language): row.count for row in rows})


def waiting(connection: Connection) -> int:
    """How many turns wait to be reviewed."""
    undecided = _FOR_REVIEW & heard_turn.c.decision.is_(None)
    return int(connection.execute(sa.select(sa.func.count()).where(undecided)).scalar() or 0)


def _row(turn: HeardTurn) -> dict[str, Any]:
    row = {name: value for name, value in vars(turn).items() if name not in _NOT_COLUMNS}
    return {**row, **{name: json.dumps(row[name]) for name in _LISTS}}


def _turn(row: Any) -> HeardTurn:
    values = {name: value for name, value in row._mapping.items() if name != "decision"}
    return HeardTurn(**{**values, **{name: tuple(json.loads(values[name])) for name in _LISTS}})
