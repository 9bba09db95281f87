"""What the server has of the system: its address, taken before anything slow is done, and its open files."""

from __future__ import annotations

import logging
import resource
import socket
import sys
from contextlib import suppress

from bot.settings import Settings

logger = logging.getLogger(__name__)

FEW_FILES = 4_096

IP_MINTTL, IPV6_MINHOPCOUNT = 21, 73
"""linux/in.h and linux/in6.h: packets that came further are dropped (RFC 5082)."""
MOST_HOPS = 255
"""No packet has more left, and nearly none so many: systems send them with 64 or 128."""


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


def open_to_nobody_new(listener: socket.socket) -> None:
    """Who begins to connect from now on hears nothing, tries again after a second, and is refused if the socket is closed by then.

    So none is cut off who would come between the last that is accepted and the end of the socket, which the system
    would reset. A connection that was half made still becomes one; `open_again` it. Linux only; elsewhere nothing
    changes. It holds for all processes that share the socket.
    """
    _demand_hops(listener, MOST_HOPS)


def open_again(connection: socket.socket) -> None:
    """Take back what it may have of a listening socket that was `open_to_nobody_new`."""
    _demand_hops(connection, 0)


def _demand_hops(of: socket.socket, hops: int) -> None:
    if sys.platform != "linux":
        return
    with suppress(OSError):  # a sandbox may not know these
        of.setsockopt(socket.IPPROTO_IP, IP_MINTTL, hops)
        if of.family == socket.AF_INET6:
            of.setsockopt(socket.IPPROTO_IPV6, IPV6_MINHOPCOUNT, hops)


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
