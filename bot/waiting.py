"""Showing what is under way where silence is wanted otherwise: a turning sign on a terminal, a line after two seconds."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from rich.console import Console

from bot.respondents import Tell

PATIENCE_SECONDS = 2.0


def waiting(console: Console) -> Tell:
    """`with tell("Training the model"):` says so for as long as it takes; a log hears only of what takes long."""

    def tell(what: str) -> AbstractContextManager[object]:
        return console.status(f"{what} ...") if console.is_terminal else _late(console, f"{what} ...")

    return tell


@contextmanager
def _late(console: Console, line: str) -> Iterator[None]:
    timer = threading.Timer(PATIENCE_SECONDS, console.print, [line])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
