"""What the server has of the system: its address, taken before anything slow is done, and its open files."""

from __future__ import annotations

import logging
import resource
import socket

from bot.settings import Settings

logger = logging.getLogger(__name__)

FEW_FILES = 4_096


class CannotServe(RuntimeError):
    """The server cannot be started; the message says what to do."""


def listening_socket(settings: Settings) -> socket.socket:
    """Bound, not yet listening; a port that is in use is told at once. Port 0 takes a free one."""
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


def raise_file_limit() -> None:
    """Allow this process, and those that it starts, as many open files as the system lets it have: each visitor is one."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if hard != resource.RLIM_INFINITY and hard < FEW_FILES:
        logger.warning(
            "This process may have %s files open, and so at most as many connections; `ulimit -Hn` or systemd's "
            "LimitNOFILE raises it.",
            hard,
        )
