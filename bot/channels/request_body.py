"""Reads a request's body only up to a limit, and only after it is known who sends it."""

from __future__ import annotations

from sanic.request import Request


class TooLarge(ValueError):
    """More than the given bytes have come."""


async def read_body(request: Request, largest: int) -> bytes:
    """For routes with `stream=True`: all others have the body in memory before a handler runs.

    Raises `TooLarge`.
    """
    received = bytearray()
    assert request.stream is not None
    while (part := await request.stream.read()) is not None:
        received += part
        if len(received) > largest:
            raise TooLarge
    return bytes(received)
