"""A visitor's session: a random name that the server has signed, so that nobody can make one up."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
import time
from collections.abc import Callable

_SHAPE = re.compile(r"([A-Za-z0-9_-]{28})\.([A-Za-z0-9_-]{43})")
RANDOM_BYTES = 16
TIME_BYTES = 5
"""Of the second since 1970 in which a session was given out."""
DAY = 86_400


class Sessions:
    """Gives out and reads sessions; every process with the same secret reads those of the others."""

    def __init__(self, secret: bytes, days: int = 60, clock: Callable[[], float] = time.time) -> None:
        """A session is good for so many days."""
        self._days = days
        self._clock = clock
        self._key = hmac.new(secret, b"jamae web session", hashlib.sha256).digest()

    def issue(self) -> str:
        """A new session: 128 random bits, the time, and their signature."""
        now = int(self._clock()).to_bytes(TIME_BYTES, "big")
        visitor = base64.urlsafe_b64encode(secrets.token_bytes(RANDOM_BYTES) + now).decode("ascii")
        return f"{visitor}.{self._signature(visitor)}"

    def visitor(self, session: object) -> str | None:
        """The visitor's name in a session that was issued here and is still good; None for anything else."""
        found = _SHAPE.fullmatch(session) if isinstance(session, str) else None
        if found is None:
            return None
        visitor, signature = found.groups()
        if not hmac.compare_digest(signature, self._signature(visitor)):
            return None
        issued = int.from_bytes(base64.urlsafe_b64decode(visitor)[RANDOM_BYTES:], "big")
        return visitor if self._clock() < issued + self._days * DAY else None

    def _signature(self, visitor: str) -> str:
        digest = hmac.new(self._key, visitor.encode("ascii"), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
