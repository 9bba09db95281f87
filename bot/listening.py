"""What the server has of the system: its address, taken before anything slow is done, and its open files."""

from __future__ import annotations

import ctypes
import logging
import resource
import socket
import struct
import sys

from bot.settings import Settings

logger = logging.getLogger(__name__)

FEW_FILES = 4_096

SO_ATTACH_FILTER = 26
"""linux/asm-generic/socket.h"""
UNLESS_SYN = ((0x30, 0, 0, 13), (0x45, 0, 1, 0x02), (0x06, 0, 0, 0), (0x06, 0, 0, 0xFFFFFFFF))
"""A socket filter as in linux/filter.h: of a packet whose TCP flags (byte 13 of the header) have SYN, nothing is kept."""


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
    would reset. Linux only; elsewhere nothing changes. It holds for all processes that share the socket, for good.
    """
    if sys.platform != "linux":
        return
    program = b"".join(struct.pack("=HBBI", *instruction) for instruction in UNLESS_SYN)
    kept = ctypes.create_string_buffer(program)
    listener.setsockopt(
        socket.SOL_SOCKET, SO_ATTACH_FILTER, struct.pack("@HP", len(UNLESS_SYN), ctypes.addressof(kept))
    )


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
