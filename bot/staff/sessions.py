"""Sessions of the staff: they end after an hour without a request, and after ten hours in any case."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

import sqlalchemy as sa

from bot.staff import tables
from bot.staff.accounts import Accounts
from bot.staff.records import Records

IDLE_SECONDS = 3_600.0
LONGEST_SECONDS = 36_000.0
SEEN_EVERY = 60.0
"""A session that is used is marked so at most once in so many seconds."""
REFUSED_SECONDS = 900.0
"""So long a wrong password is remembered."""
MOST_REFUSED = 5
"""So many wrong passwords of one person, in that time, and further ones are not looked at."""
MOST_REFUSED_FROM = 20
"""The same for one address."""


class TooMany(Exception):
    """Too many wrong passwords: not even a right one is taken now."""


@dataclass(frozen=True)
class Session:
    """Somebody who has signed in; `csrf` must come back in every form."""

    person: str
    csrf: str


class Sessions:
    """Kept in the database, so that all workers know them; of the cookie's token a hash is kept."""

    def __init__(self, records: Records, accounts: Accounts, clock: Callable[[], float] = time.time) -> None:
        self._records = records
        self._accounts = accounts
        self._clock = clock

    def sign_in(self, person: str, password: str, address: str) -> str | None:
        """The token of a new session; None where the password is wrong. Raises `TooMany`."""
        now, who = self._clock(), self.who(person)  # what is typed as a name may be a password
        with self._records.transaction() as connection:
            of_person, of_address = tables.count_refused(connection, now - REFUSED_SECONDS, who, address)
            if of_person >= MOST_REFUSED or of_address >= MOST_REFUSED_FROM:
                raise TooMany
            # Counted before it is looked at, so that many at once are not all looked at.
            tables.add_refused(connection, who, address)
        if not self._accounts.is_right(person, password):
            known = person if person in self._accounts.names() else "?"
            self._records.note(known, "refused")
            return None
        token = secrets.token_urlsafe(32)
        row = {"token": _hash(token), "person": person, "mark": self._accounts.mark(person)}
        with self._records.transaction() as connection:
            connection.execute(sa.delete(tables.refused).where(tables.refused.c.person == who))
            connection.execute(sa.delete(tables.session).where(_ended(now)))
            connection.execute(tables.session.insert(), {**row, "began": now, "seen": now})
            tables.add_entry(connection, person, "signed-in", "")
        return token

    @staticmethod
    def who(person: str) -> str:
        """What wrong passwords of a person are counted under."""
        return _hash(person)

    def session(self, token: str) -> Session | None:
        """Whose it is; None where it has ended, or its person is gone or has another password."""
        if not token:
            return None
        now, key = self._clock(), _hash(token)
        mine = tables.session.c.token == key
        with self._records.reading() as connection:
            row = connection.execute(sa.select(tables.session).where(mine & ~_ended(now))).first()
            if row is None or row.mark != self._accounts.mark(row.person):
                return None
            if now - row.seen > SEEN_EVERY:
                connection.execute(sa.update(tables.session).where(mine).values(seen=now))
        return Session(str(row.person), csrf_token(token.encode()))

    def sign_out(self, token: str, person: str) -> None:
        with self._records.transaction() as connection:
            connection.execute(sa.delete(tables.session).where(tables.session.c.token == _hash(token)))
            tables.add_entry(connection, person, "signed-out", "")


def _ended(now: float) -> sa.sql.ColumnElement:
    idle = tables.session.c.seen < now - IDLE_SECONDS
    return idle | (tables.session.c.began < now - LONGEST_SECONDS)


def csrf_token(secret: bytes) -> str:
    """What forms carry: nobody can work it out who does not know the session's token."""
    return hmac.digest(secret, b"jamae staff form", "sha256").hex()


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
