"""Telegram's two SQL tables in the conversations' database: the questions behind buttons, and updates.

No id or name of a person can be read in them: a button's question is Jamae's own words, and an update is
encrypted by the caller while it waits and removed when it is answered, so that only its number is left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from bot.conversations.database import create_missing

MOST_TRIES = 3
"""An update that was being worked on when three processes died is not tried again."""

metadata = sa.MetaData()

button = sa.Table(
    "telegram_button",
    metadata,
    sa.Column("key", sa.String(32), primary_key=True),
    sa.Column("question", sa.Text, nullable=False),
    sa.Column("offered", sa.Float, nullable=False, index=True),
)

update = sa.Table(
    "telegram_update",
    metadata,
    sa.Column("bot", sa.BigInteger, primary_key=True),
    sa.Column("number", sa.BigInteger, primary_key=True),
    sa.Column("owner", sa.String(32), nullable=False),  # the process that works on it
    sa.Column("seen", sa.Float, nullable=False, index=True),  # when that process was last known to be alive
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("waiting", sa.LargeBinary),  # the sealed update; null when it is answered
)

_OFFER = sa.text(
    "insert into telegram_button (key, question, offered) values (:key, :question, :offered) "
    "on conflict (key) do update set offered = excluded.offered"
)
_QUESTION = sa.select(button.c.question).where(button.c.key == sa.bindparam("wanted"))
_ENTER = sa.text(
    "insert into telegram_update (bot, number, owner, seen, tries, waiting) "
    "values (:bot, :number, :owner, :seen, 1, :waiting) on conflict (bot, number) do nothing"
)
_OURS = sa.text(
    "select 1 from telegram_update"
    " where bot = :bot and number = :number and owner = :owner and waiting is not null"
)
_DONE = sa.text(
    "update telegram_update set waiting = null, seen = :seen where bot = :bot and number = :number"
)


def create_tables(engine: Engine) -> None:
    create_missing(metadata, engine)


def offer(connection: Connection, questions: Mapping[str, str], now: float) -> int:
    """Keep the question behind each key; one offered before is kept longer. Returns how many were given."""
    connection.execute(
        _OFFER, [{"key": key, "question": text, "offered": now} for key, text in questions.items()]
    )
    return len(questions)


def question(connection: Connection, key: str) -> str | None:
    found = connection.execute(_QUESTION, {"wanted": key}).scalar()
    return None if found is None else str(found)


def enter(connection: Connection, bot: int, sealed: Mapping[int, bytes], owner: str, now: float) -> set[int]:
    """Store updates; returns the numbers of those that had not come before.

    The caller gives none twice: one that stands as its own was stored by an attempt whose reply was lost.
    """
    new = set()
    for number, waiting in sealed.items():
        row = {"bot": bot, "number": number, "owner": owner, "seen": now, "waiting": waiting}
        if connection.execute(_ENTER, row).rowcount or connection.execute(_OURS, row).first():
            new.add(number)
    return new


def done(connection: Connection, bot: int, numbers: Sequence[int], now: float) -> None:
    if numbers:
        connection.execute(_DONE, [{"bot": bot, "number": number, "seen": now} for number in numbers])


def keep_hold(connection: Connection, bot: int, owner: str, numbers: Sequence[int], now: float) -> None:
    """Note that `owner` is alive and still works on these updates."""
    mine = (update.c.bot == bot) & (update.c.owner == owner) & update.c.waiting.isnot(None)
    connection.execute(sa.update(update).where(mine & update.c.number.in_(numbers)).values(seen=now))


def take_over(connection: Connection, bot: int, owner: str, before: float, now: float) -> dict[int, bytes]:
    """Take over, in order, waiting updates of processes that have given no sign of life since `before`.

    Two processes never get the same one.
    """
    left = (
        (update.c.bot == bot)
        & (update.c.owner != owner)
        & (update.c.seen < before)
        & update.c.waiting.isnot(None)
    )
    found = connection.execute(sa.select(update).where(left).order_by(update.c.number)).all()
    taken = {}
    for row in found:
        same = (update.c.bot == bot) & (update.c.number == row.number) & (update.c.owner == row.owner)
        given_up = row.tries >= MOST_TRIES
        change = {"waiting": None} if given_up else {"owner": owner, "seen": now, "tries": row.tries + 1}
        won = connection.execute(
            sa.update(update).where(same & (update.c.seen == row.seen)).values(**change)
        ).rowcount
        if won and not given_up:
            taken[int(row.number)] = bytes(row.waiting)
    return taken


def purge(connection: Connection, *, updates_before: float, buttons_before: float) -> None:
    connection.execute(sa.delete(update).where(update.c.seen < updates_before))
    connection.execute(sa.delete(button).where(button.c.offered < buttons_before))
