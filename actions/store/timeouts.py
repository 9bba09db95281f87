"""PostgreSQL connections on which no wait is endless.

libpq waits for a server's reply for as long as the TCP connection looks alive: for ever, if the server hangs
or a proxy swallows a query. `statement_timeout` does not help there, since it is the server's.
"""

from __future__ import annotations

import select
import time
from functools import cache
from typing import Any

import psycopg2
from psycopg2.extensions import POLL_OK, POLL_READ, STATUS_SETUP, connection, set_wait_callback

CONNECT_SECONDS = 2.5
FOREVER = float("inf")


@cache
def with_timeout(reply_seconds: float) -> type[connection]:
    """A psycopg2 connection class: a reply that takes longer raises OperationalError and closes it."""
    _watch_the_clock()
    return type("ConnectionWithTimeout", (connection,), {"reply_seconds": reply_seconds})


@cache
def _watch_the_clock() -> None:
    """psycopg2 has one hook for all connections of a process. With it `connect_timeout` is not looked at."""
    set_wait_callback(_wait)


def _wait(waiting: Any) -> None:
    connecting = waiting.status == STATUS_SETUP
    timeout = CONNECT_SECONDS if connecting else getattr(waiting, "reply_seconds", FOREVER)
    until = time.monotonic() + timeout
    while (state := waiting.poll()) != POLL_OK:
        there = select.poll()  # select.select() knows no file number over 1023
        there.register(waiting.fileno(), select.POLLIN if state == POLL_READ else select.POLLOUT)
        left = None if timeout == FOREVER else max(0.0, until - time.monotonic()) * 1000
        if not there.poll(left):
            raise psycopg2.OperationalError(f"PostgreSQL has not replied for {timeout:g} seconds.")
