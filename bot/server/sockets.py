"""The server's listening socket, bound before anything slow is done, and its limit of open files."""

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
"""The most a packet can have left. Systems send packets with 64 or 128, so nearly none arrive with this
many."""


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


def refuse_new_connections(listener: socket.socket) -> None:
    """Let the system drop the first packet of every new connection.

    A client then tries again after a second, when the socket is closed and it is refused. Otherwise the
    system would reset a connection made between the last accept and the socket's end. One that was half made
    is still completed: call `lift_refusal` on it. Linux only; elsewhere nothing changes. It holds for all
    processes that share the socket.
    """
    _require_hops(listener, MOST_HOPS)


def lift_refusal(connection: socket.socket) -> None:
    """Let an accepted connection's packets through: it inherits the refusal from its listening socket."""
    _require_hops(connection, 0)


def _require_hops(of: socket.socket, hops: int) -> None:
    if sys.platform != "linux":
        return
    with suppress(OSError):  # a sandbox may not know these
        of.setsockopt(socket.IPPROTO_IP, IP_MINTTL, hops)
        if of.family == socket.AF_INET6:
            of.setsockopt(socket.IPPROTO_IPV6, IPV6_MINHOPCOUNT, hops)


def raise_file_limit() -> None:
    """Raise the limit of open files for this process and its children: each visitor needs one."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    if hard != resource.RLIM_INFINITY and hard < FEW_FILES:
        logger.warning(
            "This process may have %s files open, and so at most as many connections; `ulimit -Hn` or "
            "systemd's LimitNOFILE raises it.",
            hard,
        )
