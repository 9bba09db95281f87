"""Visitors who come without a pause: each asks their first question on a connection of its own, in turn in
all languages."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field

from running import CONVERSATIONS, Visitor
from served import Jamae

LANGUAGES = tuple(CONVERSATIONS)

Conversation = tuple[Visitor, str]
"""With its language."""


@dataclass
class Load:
    """What became of them so far."""

    answered: list[Conversation] = field(default_factory=list)
    """Whose first question was answered, and rightly."""
    lost: list[Conversation] = field(default_factory=list)
    """Who had a connection that ended without an answer."""

    def more(self, many: int) -> Callable[[], bool]:
        """Tells whether so many have been answered since this was called."""
        before = len(self.answered)
        return lambda: len(self.answered) >= before + many


@contextmanager
def asking(server: Jamae, many: int) -> Iterator[Load]:
    """So many at a time, until the block ends; who is refused a connection does not come again."""
    load, enough = Load(), threading.Event()

    def keep_asking(channel: str) -> None:
        while not enough.is_set():
            language = LANGUAGES[len(load.answered) % len(LANGUAGES)]
            first, answer, *_ = CONVERSATIONS[language]
            visitor = Visitor(server.port, channel)
            try:
                assert answer in (said := visitor.say(first)), said
            except ConnectionRefusedError:
                return
            except (OSError, http.client.HTTPException):
                load.lost.append((visitor, language))
            else:
                load.answered.append((visitor, language))

    with ThreadPoolExecutor(many) as pool:
        all_asking = [pool.submit(keep_asking, ("rest", "web")[number % 2]) for number in range(many)]
        try:
            yield load
        finally:
            enough.set()
        for each in all_asking:
            each.result()
