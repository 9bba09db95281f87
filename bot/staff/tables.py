"""The staff's SQL tables in the conversations' database: sessions, refused passwords, decisions, the audit.

The audit only grows: triggers of the database refuse to change or delete what is in it.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from bot.conversations.database import create_missing

metadata = sa.MetaData()

session = sa.Table(
    "staff_session",
    metadata,
    sa.Column("token", sa.String(64), primary_key=True),  # a hash of it
    sa.Column("person", sa.String(80), nullable=False),
    sa.Column("mark", sa.String(16), nullable=False),
    sa.Column("began", sa.Float, nullable=False),
    sa.Column("seen", sa.Float, nullable=False),
)
refused = sa.Table(
    "staff_refused",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("at", sa.Float, nullable=False, index=True),
    sa.Column("person", sa.String(80), nullable=False),
    sa.Column("address", sa.String(64), nullable=False),
)
decision = sa.Table(
    "staff_decision",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("at", sa.Float, nullable=False),
    sa.Column("person", sa.String(80), nullable=False),
    sa.Column("decision", sa.String(16), nullable=False),  # learned, gap or ignored
    sa.Column("turns", sa.Text, nullable=False),
    sa.Column("detail", sa.Text, nullable=False),
    sa.Column("undone_by", sa.String(80)),
)
audit = sa.Table(
    "staff_audit",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("at", sa.Float, nullable=False),
    sa.Column("person", sa.String(80), nullable=False),
    sa.Column("action", sa.String(32), nullable=False, index=True),
    sa.Column("about", sa.Text, nullable=False),
)

_KEPT_IN_SQLITE = (
    "create trigger if not exists staff_audit_{how} before {how} on staff_audit"
    " begin select raise(abort, 'the audit only grows'); end"
)
_GROWS_IN_POSTGRES = (
    "create or replace function staff_audit_grows() returns trigger language plpgsql as"
    " $$ begin raise exception 'the audit only grows'; end $$"
)
_KEPT_IN_POSTGRES = (
    "create or replace trigger staff_audit_kept before update or delete or truncate on staff_audit"
    " for each statement execute function staff_audit_grows()"
)


@dataclass(frozen=True)
class Entry:
    """Something that somebody did. `at` is in seconds since 1970, `about` says to what, for people."""

    number: int
    at: float
    person: str
    action: str
    about: str


@dataclass(frozen=True)
class Decision:
    """What was decided about some turns; `detail` is what taking it back needs."""

    number: int
    at: float
    person: str
    decision: str
    turns: tuple[int, ...]
    detail: dict[str, Any]
    undone_by: str | None


def create_tables(engine: Engine) -> None:
    create_missing(metadata, engine)
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            for how in ("update", "delete"):
                connection.execute(sa.text(_KEPT_IN_SQLITE.format(how=how)))
            return
        connection.execute(sa.text("select pg_advisory_lock(hashtext('jamae tables'))"))
        try:
            for statement in (_GROWS_IN_POSTGRES, _KEPT_IN_POSTGRES):
                connection.execute(sa.text(statement))
        finally:
            connection.execute(sa.text("select pg_advisory_unlock(hashtext('jamae tables'))"))


# --- the audit


def add_entry(connection: Connection, person: str, action: str, about: str) -> None:
    row = {"at": time.time(), "person": person, "action": action, "about": about}
    connection.execute(audit.insert(), row)


def entries(connection: Connection, *, before: int | None, most: int) -> list[Entry]:
    """The newest first, those with a smaller number than `before`."""
    query = sa.select(audit).order_by(audit.c.number.desc()).limit(most)
    if before is not None:
        query = query.where(audit.c.number < before)
    return [Entry(**row._mapping) for row in connection.execute(query)]


def who_did(connection: Connection, action: str, about: str) -> list[str]:
    """Everybody who did this to that, the latest last."""
    query = sa.select(audit.c.person).where(audit.c.action == action, audit.c.about == about)
    return [row.person for row in connection.execute(query.order_by(audit.c.number))]


# --- passwords that were refused


def add_refused(connection: Connection, person: str, address: str) -> None:
    connection.execute(refused.insert(), {"at": time.time(), "person": person, "address": address})


def count_refused(connection: Connection, since: float, person: str, address: str) -> tuple[int, int]:
    """How often since then for this person, and from this address. What is older is deleted."""
    connection.execute(sa.delete(refused).where(refused.c.at < since))
    counts = []
    for column, value in ((refused.c.person, person), (refused.c.address, address)):
        query = sa.select(sa.func.count()).select_from(refused).where(column == value)
        counts.append(int(connection.execute(query).scalar() or 0))
    return counts[0], counts[1]


# --- decisions about turns


def add_decision(
    connection: Connection, person: str, what: str, turns: Sequence[int], detail: dict[str, Any]
) -> int:
    """Its number."""
    row = {"at": time.time(), "person": person, "decision": what}
    row |= {"turns": json.dumps(list(turns)), "detail": json.dumps(detail, ensure_ascii=False)}
    return int(connection.execute(decision.insert().values(row)).inserted_primary_key[0])


def decisions(connection: Connection, most: int) -> list[Decision]:
    """The newest first."""
    query = sa.select(decision).order_by(decision.c.number.desc()).limit(most)
    return [_decision(row) for row in connection.execute(query)]


def language_taught(connection: Connection, number: int) -> str:
    """The language of the lesson that a decision made; nothing where it made none."""
    query = sa.select(decision.c.detail).where(decision.c.number == number)
    detail = connection.execute(query).scalar()
    return str(json.loads(detail or "{}").get("language", ""))


def take_back(connection: Connection, number: int, person: str) -> Decision | None:
    """Note that a decision was taken back; None if there is none, or somebody else has done so already.

    Its detail, in which a visitor's words may stand, is not kept any longer.
    """
    open_one = (decision.c.number == number) & decision.c.undone_by.is_(None)
    row = connection.execute(sa.select(decision).where(open_one)).first()
    changes = {"undone_by": person, "detail": "{}"}
    done = connection.execute(sa.update(decision).where(open_one).values(**changes))
    return _decision(row) if row is not None and done.rowcount else None


def who_decided(connection: Connection, turn: int) -> str:
    """Who decided about a turn last, by name; nothing where nobody did."""
    for each in decisions(connection, most=1_000):
        if turn in each.turns and each.undone_by is None:
            return each.person
    return ""


def _decision(row: Any) -> Decision:
    values = dict(row._mapping)
    return Decision(**{**values, "turns": tuple(json.loads(row.turns)), "detail": json.loads(row.detail)})
