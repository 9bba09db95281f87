"""A visitor's session: a name that the server gives out, signed so that nobody can make one up or take another's."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets

_SHAPE = re.compile(r"([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})")


class Sessions:
    """Gives out and reads sessions; every process with the same secret reads those of the others."""

    def __init__(self, secret: bytes) -> None:
        self._key = hmac.new(secret, b"jamae web session", hashlib.sha256).digest()

    def issue(self) -> str:
        """A new session: 128 random bits and their signature."""
        visitor = secrets.token_urlsafe(16)
        return f"{visitor}.{self._signature(visitor)}"

    def visitor(self, session: object) -> str | None:
        """The visitor's name in a session that was issued here; None for anything else."""
        found = _SHAPE.fullmatch(session) if isinstance(session, str) else None
        if found is None:
            return None
        visitor, signature = found.groups()
        return visitor if hmac.compare_digest(signature, self._signature(visitor)) else None

    def _signature(self, visitor: str) -> str:
        digest = hmac.new(self._key, visitor.encode("ascii"), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")
