"""Whether a request carries the secret that only its sender has."""

from __future__ import annotations

import hmac

from sanic.request import Request


def carries(request: Request, header: str, secret: str) -> bool:
    """Compared in constant time, so that a wrong one does not tell how much of it is right."""
    given = str(request.headers.get(header, ""))
    return hmac.compare_digest(given.encode("utf-8", "replace"), secret.encode())
