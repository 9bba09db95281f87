"""The address the server listens on, taken before anything slow is done, so that a port in use is told at once."""

from __future__ import annotations

import socket

from bot.settings import Settings


class CannotServe(RuntimeError):
    """The server cannot be started; the message says what to do."""


def listening_socket(settings: Settings) -> socket.socket:
    """Bound, not yet listening. Port 0 takes a free one."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listener = socket.socket(family)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
    except OSError as error:
        raise CannotServe(
            f"Cannot listen on {settings.host}, port {settings.port}: {error.strerror}."
        ) from error
    return listener
