"""Ports for what tests start."""

from __future__ import annotations

import random
import socket

BELOW_EPHEMERAL = (10_000, 32_000)
"""Above these the system takes ports for connections that go out, also that of a server that is down."""

chance = random.SystemRandom()  # not seeded, or two processes of pytest would be given the same ports


def free_port() -> int:
    """One of 127.0.0.1 on which nothing listens."""
    while True:
        port = chance.randrange(*BELOW_EPHEMERAL)
        with socket.socket() as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                listener.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
