"""What is measured of a turn: what was answered, in which language, and how long each step took.

Its line in the log has neither words of the conversation nor an id.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from actions.answers.explanation import Explanation
from actions.questions.questions import Talk

_current: ContextVar[MeasuredTurn | None] = ContextVar("current_turn", default=None)
_watching: ContextVar[list[MeasuredTurn] | None] = ContextVar("watching", default=None)


@dataclass
class MeasuredTurn:
    """`steps` are milliseconds: of understand, answer, and whatever else is measured with `step`."""

    channel: str
    status: str = ""
    language: str = ""
    intent: str = ""
    parse: dict[str, Any] | None = field(default=None, repr=False)
    answer: dict[str, Any] = field(default_factory=dict, repr=False)
    explanation: Explanation | None = field(default=None, repr=False)
    steps: dict[str, float] = field(default_factory=dict)
    began: float = field(default_factory=time.perf_counter)

    def note(self, answer: dict[str, Any]) -> None:
        """Take what is logged from an answer and from what the NLU found."""
        self.answer = answer
        self.status = str(answer.get("status", ""))
        self.language = str(answer.get("language", ""))
        self.intent = str(((self.parse or {}).get("intent") or {}).get("name") or "")

    @property
    def shape(self) -> str:
        """Of the question that was answered: fact, list, count ...; without one, what the NLU took the
        message for."""
        return (self.explanation.kind if self.explanation else "") or self.intent

    @property
    def forgot(self) -> bool:
        """Whether the conversation ended with this turn, in whatever words that was asked for."""
        return self.explanation is not None and Talk("forget") in self.explanation.questions

    def log_line(self) -> str:
        """One line of JSON."""
        facts = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
            "channel": self.channel,
            "status": self.status,
            "language": self.language,
            "shape": self.shape,
            "ms": {name: round(taken, 2) for name, taken in self.steps.items()},
        }
        return json.dumps(facts, ensure_ascii=False)


@contextmanager
def turn(channel: str) -> Iterator[MeasuredTurn]:
    """All that happens inside belongs to this turn."""
    this = MeasuredTurn(channel)
    token = _current.set(this)
    try:
        yield this
    finally:
        this.steps["all"] = (time.perf_counter() - this.began) * 1000
        _current.reset(token)
        watching = _watching.get()
        if watching is not None:
            watching.append(this)


@contextmanager
def watch() -> Iterator[list[MeasuredTurn]]:
    """Collects the turns that end inside, to tell how an answer came about."""
    ended: list[MeasuredTurn] = []
    token = _watching.set(ended)
    try:
        yield ended
    finally:
        _watching.reset(token)


@contextmanager
def step(name: str) -> Iterator[None]:
    """Measure a step of the current turn; outside a turn it does nothing."""
    began = time.perf_counter()
    try:
        yield
    finally:
        this = _current.get()
        if this is not None:
            this.steps[name] = this.steps.get(name, 0.0) + (time.perf_counter() - began) * 1000


def current() -> MeasuredTurn | None:
    return _current.get()


def write_log_line(this: MeasuredTurn) -> None:
    """To standard error, whole, also when several turns end at once.

    Nowhere where that is a full disk or nobody reads it any more: the visitor was answered all the same.
    """
    with suppress(OSError):
        sys.stderr.write(this.log_line() + "\n")
        sys.stderr.flush()
