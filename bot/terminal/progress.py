"""Shows what is under way: a turning sign on a terminal, a line where the output goes to a file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from rich.console import Console

SLOW_SECONDS = 2.0

Tell = Callable[[str], AbstractContextManager[object]]
"""`with tell("Training the model"):` shows that for as long as it takes."""


def progress(console: Console) -> Tell:
    """In a file, everything is a line."""

    def tell(what: str) -> AbstractContextManager[object]:
        if not console.is_terminal:
            console.print(f"{what} ...")
        return console.status(f"{what} ...")

    return tell


def progress_if_slow(console: Console) -> Tell:
    """In a file, only what takes longer than `SLOW_SECONDS` is a line."""

    def tell(what: str) -> AbstractContextManager[object]:
        return console.status(f"{what} ...") if console.is_terminal else _late(console, f"{what} ...")

    return tell


@contextmanager
def _late(console: Console, line: str) -> Iterator[None]:
    timer = threading.Timer(SLOW_SECONDS, console.print, [line])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
