"""One turn while it is answered: the questions of a message, the knowledge, and the words to tell it with."""

from __future__ import annotations

import datetime as dt
import re
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal, TypeAlias

from sqlalchemy.sql import Select

from actions.answers.telling.parts import Contact, Table
from actions.pictures.drawing import Drawing
from actions.questions.questions import Question
from actions.questions.sets import All, Cities, CitySet, Condition, Where, Without
from actions.questions.state import DialogueState
from actions.store.catalogue import Catalogue, language_chain
from actions.store.city_sets import IN_ORDER, StoreView
from actions.store.filters import first_of, number_of
from actions.store.home_city import home_variables
from actions.store.queries import (
    OVERVIEW,
    STATEMENTS,
    Cell,
    Cells,
    CityFilter,
    Statement,
    read_cells,
    select_coordinate_sources,
    select_name_sources,
    select_sources,
    statements_about,
)
from actions.text.phrases import Speech

SHOWN = 20
"""A list longer than this is cut, and says how many there are in all."""
FEW = 3
"""Each of so many cities has a sentence of its own; more have a line each, or are told of together."""
DOUBLED_STOP = re.compile(r"(?<!\.)\.\.(?!\.)")

Status: TypeAlias = Literal[
    "answered", "contested", "corrected", "not_recorded", "not_partner", "outside", "ambiguous", "small_talk",
    "not_understood", "unavailable",
]  # fmt: skip


def capital(text: str) -> str:
    """A text as the beginning of a sentence or line."""
    return text[:1].upper() + text[1:]


@dataclass(frozen=True)
class Matching:
    """The cities of a set: as many of them as are told, in their order, and the number of all.

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
    """The answer to one question. `paragraphs` come in the order told; list lines begin with "• ".

    `notes` are told after the paragraphs of all questions, each once. `cells` are those whose values the
    paragraphs tell: the facts of the reply, and sources; `statements` are further sources, of figures that
    were reckoned from them, `searched` statements of the places that were looked through in vain, `sources`
    the keys of sources of what is no statement: names, contacts and coordinates, `named` of sources that the
    paragraphs name themselves.
    `missing` names what was asked and is not known. `suggestions` are keys of phrases, each with a city or
    "", of the questions to offer next; `choices` are what to choose from where Jamae asks back. `told` are
    the cities told of, in order, where that is not simply the question's set; a list that was cut says with
    `skip` and `beyond` where.
    """

    status: Status
    paragraphs: tuple[str, ...]
    cells: tuple[Cell, ...] = ()
    statements: tuple[Statement, ...] = ()
    searched: tuple[Statement, ...] = ()
    sources: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    table: Table | None = None
    notes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    suggestions: tuple[tuple[str, str], ...] = ()
    choices: tuple[str, ...] = ()
    picture: Drawing | None = None
    contact: Contact | None = None
    told: tuple[str, ...] = ()
    beyond: int = 0
    skip: int = 0


@dataclass(frozen=True)
class Turn:
    """Everything that telling an answer needs; the view's connection is the only part that is not a plain
    value.

    `questions` are all of the message, `state` is what the conversation was about before it, `said` the
    message itself, folded, where there is one.
    """

    questions: tuple[Question, ...]
    state: DialogueState
    view: StoreView
    speech: Speech
    said: str = ""

    @property
    def catalogue(self) -> Catalogue:
        return self.view.catalogue

    @property
    def today(self) -> dt.date:
        return self.view.today

    def say(self, key: str, /, **arguments: Any) -> str:
        """A phrase in the reply's language; every phrase may name the home city.

        Where a value ends with the full stop of an abbreviation ("2002 г."), that is the sentence's too.
        """
        return DOUBLED_STOP.sub(".", self.speech.say(key, **self._home, **arguments))

    def sentences(self, *parts: str) -> str:
        """Sentences one after the other, with a space where the language has one; empty parts are left
        out."""
        return self.say("join-in-paragraph").join(capital(part) for part in parts if part)

    def line(self, label: str, value: str) -> str:
        """A line of a list: what it is about, and the value."""
        return "• " + self.say("overview-line", label=capital(label), value=value)

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
        return self.view.rows(query)

    def keys(self, cities: CitySet, most: int = SHOWN) -> tuple[str, ...]:
        """The keys of a set's cities, at most so many."""
        return self.view.keys(cities, most)[:most]

    def found(self, cities: CitySet, *, most: int = SHOWN, skip: int = 0, by_name: bool = False) -> Matching:
        """The cities of a set: at most `most` of them, after the first `skip`.

        Named and picked ones come in their order, others in the order of lists, or in alphabetical order.
        """
        if (isinstance(cities, Cities) or type(cities) in IN_ORDER) and not by_name:
            keys = self.view.keys(cities)
            return Matching(keys[skip : skip + most], len(keys), skip)
        among = self.view.filter(cities)
        languages = language_chain(self.speech.language) if by_name else ()
        rows = self.rows(first_of(among, most, skip=skip, languages=languages))
        number = rows[0].number if rows else self.rows(number_of(among))[0][0] if skip else 0
        return Matching(tuple(row.key for row in rows), number, skip)

    def count(self, cities: CitySet) -> int:
        """How many cities a set holds."""
        return int(self.rows(number_of(self.view.filter(cities)))[0][0])

    def meets(self, city: str, condition: Condition) -> bool:
        """Whether a condition holds of a city, with either value where it is contested."""
        return bool(self.count(Where(Cities((city,)), (condition,))))

    def holds(self, cities: CitySet, city: str) -> bool:
        """Whether a city is one of a set."""
        return isinstance(cities, All) or not self.count(Without(Cities((city,)), cities))

    def cells(self, cities: Sequence[str], attributes: Iterable[str]) -> dict[tuple[str, str], Cell]:
        """What is recorded of some cities, by city and attribute; what is not recorded is not there."""
        began = time.perf_counter()
        about = statements_about(cities, attributes)
        cells = read_cells(self.view.connection, about)
        rows = [statement for cell in cells.values() for statement in cell.statements]
        self.view.note(STATEMENTS, rows, began, about)
        return cells

    def sources(self, attribute: str, among: CityFilter) -> tuple[Statement, ...]:
        """A statement from each place of each source that an attribute of so many cities was read from."""
        return tuple(Statement(*row) for row in self.rows(select_sources(attribute, among)))

    def name_sources(self, subjects: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        """The keys of the sources of what things are called in every language; a subject is such as
        ("city", "harbin")."""
        query = select_name_sources(tuple(subjects))
        return tuple(row.source for row in self.rows(query))

    def coordinate_sources(self, cities: Sequence[str]) -> tuple[str, ...]:
        """The keys of the sources of where some cities lie on a map."""
        return tuple(row.source for row in self.rows(select_coordinate_sources(cities)))

    @property
    def contact(self) -> Contact | None:
        """The office that can help further, where the knowledge names one with a telephone."""
        language = self.speech.language
        telephone = self.catalogue.contact("telephone", language)
        return Contact(self.catalogue.contact("office", language), telephone) if telephone else None


def overview_cells(turn: Turn, cities: Sequence[str]) -> Cells:
    """All that is known of a few cities: what is told, and what may be suggested next."""
    return turn.cells(list(cities), (*OVERVIEW, *turn.catalogue.added))


def told_together(answers: Sequence[Answer]) -> Answer:
    """Several answers to one question as one: what each tells, one after the other."""
    first = answers[0]
    return replace(
        first,
        status=next((each.status for each in answers if each.status != "answered"), "answered"),
        paragraphs=tuple(text for each in answers for text in each.paragraphs),
        cells=tuple(cell for each in answers for cell in each.cells),
        statements=tuple(statement for each in answers for statement in each.statements),
        notes=tuple(note for each in answers for note in each.notes),
    )
