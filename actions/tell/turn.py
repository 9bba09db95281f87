"""One turn while it is answered: the question, the knowledge, and the words to tell it with."""

from __future__ import annotations

import datetime as dt
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.engine import Connection
from sqlalchemy.sql import Select

from actions.catalogue import Catalogue, countries_by_continent
from actions.conditions import Condition
from actions.explanation import Asked
from actions.focus import Focus
from actions.phrases import Speech
from actions.question import Question
from actions.select import OVERVIEW, Cell, Cells, Statement, read_cells, select_cities, select_statements

SHOWN = 20
"""A list longer than this is cut, and says how many there are in all."""


@dataclass(frozen=True)
class Answer:
    """A complete answer. `paragraphs` come in the order told; list lines begin with "• ".

    `suggestions` are keys with arguments of the questions to offer next; `choices` the names to choose from where
    Jamae asks back. `focus` is what the conversation is about afterwards, None where that does not change.
    """

    status: str
    paragraphs: tuple[str, ...]
    statements: tuple[Statement, ...] = ()
    suggestions: tuple[tuple[str, str], ...] = ()
    choices: tuple[str, ...] = ()
    focus: Focus | None = None


@dataclass(frozen=True)
class Turn:
    """Everything that telling an answer needs; the connection is the only part that is not a plain value."""

    question: Question
    focus: Focus
    speech: Speech
    catalogue: Catalogue
    connection: Connection
    topics: Mapping[str, re.Pattern[str]]
    today: dt.date
    asked: list[Asked]
    """Every query that was run so far, for `\\explain`."""

    def say(self, key: str, /, **arguments: Any) -> str:
        """A phrase in the reply's language; every phrase may name the home city."""
        return self.speech.say(key, home=self.home, **arguments)

    def sentences(self, *parts: str) -> str:
        """Sentences one after the other, with a space where the language has one; empty parts are left out."""
        return self.say("join-in-paragraph").join(filter(None, parts))

    def line(self, label: str, value: str) -> str:
        """A line of a list: what it is about, and the value."""
        return "• " + self.say("overview-line", label=label, value=value)

    def city(self, key: str) -> str:
        return self.catalogue.name("city", key, self.speech.language)

    def cities(self, keys: Iterable[str]) -> str:
        return self.speech.join([self.city(key) for key in keys])

    def person(self, key: str) -> str:
        return self.catalogue.name("person", key, self.speech.language)

    @property
    def home(self) -> str:
        return self.catalogue.home(self.speech.language)

    def rows(self, query: Select) -> list[Any]:
        began = time.perf_counter()
        rows: list[Any] = self.connection.execute(query).all()
        self._note(query, rows, began)
        return rows

    def cells(
        self, cities: Sequence[str] | Select | None, attributes: Iterable[str]
    ) -> dict[tuple[str, str], Cell]:
        began = time.perf_counter()
        query = select_statements(cities, attributes)
        cells = read_cells(self.connection, query)
        self._note(query, [statement for cell in cells.values() for statement in cell.statements], began)
        return cells

    def _note(self, query: Select, rows: Sequence[Any], began: float) -> None:
        taken = round((time.perf_counter() - began) * 1000, 3)
        self.asked.append(Asked(query, self.connection.dialect, rows, taken))

    def matching(self, conditions: Iterable[Condition]) -> list[str]:
        """The cities for which every condition holds, oldest agreement first."""
        return [row[0] for row in self.rows(self.select_matching(conditions))]

    def features_about(self, topic: str) -> list[str]:
        """The recorded features that speak of a topic of the word lists, or of any other word."""
        return self.catalogue.features_about(self.topics.get(topic) or re.compile(re.escape(topic)))

    def select_matching(self, conditions: Iterable[Condition]) -> Select:
        conditions = tuple(conditions)
        continents = countries_by_continent() if any(c.attribute == "continent" for c in conditions) else {}
        topics = {
            c.value: self.features_about(c.value) for c in conditions if c.attribute in ("topic", "feature")
        }
        return select_cities(conditions, topics, continents)

    def about(self, **changes: Any) -> Focus:
        """The focus after this turn: the question's, with `changes`."""
        asked = tuple(self.question.attributes)
        fresh = Focus(self.speech.language, self.question.kind, asked=asked, end=self.question.end)
        return replace(fresh, **changes)


def overview_cells(turn: Turn, cities: Sequence[str]) -> Cells:
    """All that is known of a few cities: what is told, and what may be suggested next."""
    return turn.cells(list(cities), (*OVERVIEW, *turn.catalogue.added))
