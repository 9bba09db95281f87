"""How an answer came about: the questions, what the store was asked and what it returned, as plain values
when wanted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from actions.answers.telling.about import asked_of, named_in
from actions.questions.notation import kind_of, plain
from actions.questions.questions import Question
from actions.questions.state import set_of
from actions.store.executed_query import ExecutedQuery, row_as_json
from actions.store.queries import Statement

_listening: ContextVar[list[Explanation] | None] = ContextVar("listening", default=None)


@dataclass(frozen=True)
class Considered:
    """A reading of a message that was weighed: its questions, how likely it seemed, what spoke for and
    against it."""

    questions: tuple[Question, ...]
    score: float
    reasons: tuple[tuple[str, float], ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "questions": plain(self.questions),
            "score": self.score,
            "reasons": [{"reason": reason, "weight": weight} for reason, weight in self.reasons],
        }


@dataclass
class Explanation:
    """What `\\explain` and `jamae ask --json` tell of one answer; `statements` are those that it names as
    sources."""

    questions: tuple[Question, ...] = ()
    considered: tuple[Considered, ...] = ()
    """The best readings of the message, the one that was answered first."""
    queries: list[ExecutedQuery] = field(default_factory=list)
    statements: tuple[Statement, ...] = ()
    milliseconds: dict[str, float] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """What kind the first question is of, by its name in the notation: fact, list, count ..."""
        return kind_of(self.questions[0]) if self.questions else ""

    @property
    def attributes(self) -> tuple[str, ...]:
        """What was asked of cities, each attribute once."""
        return tuple(dict.fromkeys(each for question in self.questions for each in asked_of(question)))

    @property
    def cities(self) -> tuple[str, ...]:
        """The keys of the cities that were asked about by name."""
        return tuple(dict.fromkeys(key for question in self.questions for key in named_in(set_of(question))))

    def as_json(self) -> dict[str, Any]:
        return {
            "question": plain(self.questions) or None,
            "considered": [reading.as_json() for reading in self.considered],
            "queries": [query.as_json() for query in self.queries],
            "statements": [row_as_json(statement) for statement in dict.fromkeys(self.statements)],
            "milliseconds": dict(self.milliseconds),
        }


@contextmanager
def listening() -> Iterator[list[Explanation]]:
    """Gathers the explanations of the answers given inside."""
    heard: list[Explanation] = []
    token = _listening.set(heard)
    try:
        yield heard
    finally:
        _listening.reset(token)


def explain(explanation: Explanation) -> None:
    """Hand an explanation to whoever listens; nobody may."""
    heard = _listening.get()
    if heard is not None:
        heard.append(explanation)
