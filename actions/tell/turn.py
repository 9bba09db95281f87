"""One turn while it is answered: the question, the knowledge, and the words to tell it with."""

from __future__ import annotations

import datetime as dt
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from sqlalchemy.engine import Connection
from sqlalchemy.sql import Select

from actions.catalogue import Catalogue, countries_by_continent, language_chain
from actions.conditions import Condition
from actions.explanation import Asked
from actions.focus import Focus
from actions.home import home_variables
from actions.matching import cities_matching, first_of, number_of
from actions.phrases import Speech
from actions.pictures.drawing import Drawing
from actions.question import Question
from actions.select import (
    OVERVIEW,
    STATEMENTS,
    Among,
    Cell,
    Cells,
    Parameters,
    Statement,
    named,
    read_cells,
    select_sources,
    statements_about,
)
from actions.years import anniversary

SHOWN = 20
"""A list longer than this is cut, and says how many there are in all."""


@dataclass(frozen=True)
class Matching:
    """The cities that a question is about: as many of them as are told, in their order, and the number of all.

    `skip` of them come before those that are told.
    """

    cities: tuple[str, ...]
    count: int
    skip: int = 0

    @property
    def beyond(self) -> int:
        """How many come after those that are told."""
        return max(self.count - self.skip - len(self.cities), 0)

    @property
    def single(self) -> tuple[str, ...]:
        """The one city, where it is one."""
        return self.cities if self.count == 1 else ()


@dataclass(frozen=True)
class Answer:
    """A complete answer. `paragraphs` come in the order told; list lines begin with "• ".

    `suggestions` are keys with arguments of the questions to offer next; `choices` the names to choose from where
    Jamae asks back. `focus` is what the conversation is about afterwards, None where that does not change. `picture` shows
    what the paragraphs tell.
    """

    status: str
    paragraphs: tuple[str, ...]
    statements: tuple[Statement, ...] = ()
    suggestions: tuple[tuple[str, str], ...] = ()
    choices: tuple[str, ...] = ()
    focus: Focus | None = None
    picture: Drawing | None = None


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
        return self.speech.say(key, **self._home, **arguments)

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

    @cached_property
    def _home(self) -> dict[str, str]:
        return home_variables(self.speech.phrases, self.catalogue, self.speech.language)

    @property
    def home(self) -> str:
        return self._home["home"]

    def rows(self, query: Select) -> list[Any]:
        began = time.perf_counter()
        rows: list[Any] = self.connection.execute(query).all()
        self._note(query, rows, began)
        return rows

    def cells(self, cities: Sequence[str], attributes: Iterable[str]) -> dict[tuple[str, str], Cell]:
        began = time.perf_counter()
        about = statements_about(cities, attributes)
        cells = read_cells(self.connection, about)
        rows = [statement for cell in cells.values() for statement in cell.statements]
        self._note(STATEMENTS, rows, began, about)
        return cells

    def sources(self, attribute: str, among: Among) -> tuple[Statement, ...]:
        """A statement from each place of each source that an attribute of so many cities was read from."""
        return tuple(Statement(*row) for row in self.rows(select_sources(attribute, among)))

    def _note(
        self, query: Select, rows: Sequence[Any], began: float, parameters: Parameters | None = None
    ) -> None:
        taken = round((time.perf_counter() - began) * 1000, 3)
        self.asked.append(Asked(query, self.connection.dialect, rows, taken, parameters or {}))

    def meant(self) -> Matching:
        """The cities that the question names, else those for which its conditions hold."""
        named = self.question.cities
        return Matching(named, len(named)) if named else self.matching(self.question.conditions)

    def matching(
        self, conditions: Iterable[Condition], *, most: int = SHOWN, skip: int = 0, by_name: bool = False
    ) -> Matching:
        """The cities for which every condition holds; at most `most` of them by name, after the first `skip`."""
        among = self.among(conditions)
        languages = language_chain(self.speech.language) if by_name else ()
        rows = self.rows(first_of(among, most, skip=skip, languages=languages))
        number = rows[0].number if rows else self.rows(number_of(among))[0][0] if skip else 0
        return Matching(tuple(row.key for row in rows), number, skip)

    def described(self) -> tuple[str, ...]:
        """The cities that meet the question's conditions; or, where none meets all, the one city of each.

        "The Californian and the Philippine one" are two.
        """
        conditions = self.question.conditions
        found = self.matching(conditions)
        if found.count or len(conditions) < 2:
            return found.cities
        alone = [self.matching((condition,)) for condition in conditions]
        return (
            tuple(city for each in alone for city in each.cities)
            if all(each.single for each in alone)
            else ()
        )

    def meets(self, city: str, condition: Condition) -> bool:
        """Whether a condition that is about no single statement holds of a city."""
        among = self.among((condition,))
        return bool(
            self.rows(number_of(replace(among, inside=(*among.inside, *named((city,)).inside))))[0][0]
        )

    def scope(self) -> Among:
        """The same as `meant`, for a select over all of them."""
        return named(self.question.cities) if self.question.cities else self.among(self.question.conditions)

    def features_about(self, topic: str) -> list[str]:
        """The recorded features that speak of a topic of the word lists, or of any other word."""
        return self.catalogue.features_about(self.topics.get(topic) or re.compile(re.escape(topic)))

    def among(self, conditions: Iterable[Condition]) -> Among:
        """The cities for which every condition holds, for a select over them."""
        conditions = tuple(self._dated(condition) for condition in conditions)
        continents = countries_by_continent() if any(c.attribute == "continent" for c in conditions) else {}
        topics = {
            c.value: self.features_about(c.value) for c in conditions if c.attribute in ("topic", "feature")
        }
        return cities_matching(conditions, topics, continents)

    def _dated(self, condition: Condition) -> Condition:
        """A condition on how old an agreement is, as one on its date."""
        if condition.attribute != "age":
            return condition
        day = anniversary(self.today, -int(condition.value))
        older = condition.operator in ("over", "at_least")
        return Condition("date", "at_most" if older else "over", str(day))

    def about(self, **changes: Any) -> Focus:
        """The focus after this turn: the question's, with `changes`."""
        asked = tuple(self.question.attributes)
        fresh = Focus(
            self.speech.language,
            self.question.kind,
            asked=asked,
            end=self.question.end,
            among=tuple(condition.as_row() for condition in self.question.conditions),
            rank=self.question.rank,
            value=self.question.value,
            year=self.question.year,
        )
        after = replace(fresh, **changes)
        told = self.focus.cities
        return replace(after, before=told if len(told) == 1 and told != after.cities else self.focus.before)

    def about_list(self, kind: str, found: Matching, conditions: Iterable[Condition]) -> Focus:
        """The focus after many cities were told of: those that were, and how to find the others again."""
        return self.about(
            kind=kind,
            cities=found.single,
            listed=found.cities,
            beyond=found.beyond,
            skip=found.skip,
            conditions=tuple(condition.as_row() for condition in conditions),
        )

    def about_cities(self, told: Sequence[str], **changes: Any) -> Focus:
        """The focus after certain cities were told of: several are a list; after one, the list before it stays."""
        focus = self.about(**changes)
        if len(told) > 1:
            return replace(focus, listed=tuple(told))
        before = self.focus
        return replace(
            focus, listed=before.listed, skip=before.skip, beyond=before.beyond, conditions=before.conditions
        )


def overview_cells(turn: Turn, cities: Sequence[str]) -> Cells:
    """All that is known of a few cities: what is told, and what may be suggested next."""
    return turn.cells(list(cities), (*OVERVIEW, *turn.catalogue.added))
