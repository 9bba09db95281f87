"""The questions that show what a change of the data changes: cities × attributes × shapes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from actions.loading.attributes import BUILT_IN
from actions.loading.snapshot import Snapshot
from actions.questions.notation import SIGNERS, plain
from actions.questions.questions import (
    Anniversary,
    Check,
    Compare,
    Count,
    Decline,
    Fact,
    Group,
    List,
    Profile,
    Question,
    Since,
    Talk,
    Total,
)
from actions.questions.sets import All, Cities, CitySet, Condition, Order, Picked, Where
from actions.store import schema

TOGETHER = ""
"""The city of questions about all cities together."""
COMPARABLE = ("date", "population", "temperature")
KNOWN = ("date", "type", *SIGNERS, "population", "temperature", "features", "province", "country")
TALK: tuple[Question, ...] = (
    Talk("greet"),
    Talk("identity"),
    Talk("capabilities"),
    Talk("contact"),
    Talk("source"),
    Talk("privacy"),
    Decline("service"),
    Decline("programme"),
    Decline("outside"),
    Decline("not_understood"),
)


@dataclass(frozen=True)
class MatrixQuestion:
    """One question of the matrix. ``city`` is its first city or `TOGETHER`, ``about`` what of it is asked.

    ``other`` is what else tells questions about the same thing apart: a second city, an end, a condition.
    ``attributes``
    are those that a side must know for the question to be asked of it, ``cities`` the cities.
    """

    city: str
    about: str
    question: Question
    other: str = ""
    attributes: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()

    @property
    def is_fact(self) -> bool:
        """Whether it asks for one attribute of one city, which other answers only repeat."""
        return isinstance(self.question, Fact)


@dataclass(frozen=True)
class Values:
    """What a snapshot says of its cities: the keys in list order, and every value of each attribute."""

    cities: tuple[str, ...]
    attributes: tuple[str, ...]
    numbers: tuple[str, ...]
    of: Mapping[tuple[str, str], tuple[Any, ...]]

    @classmethod
    def read(cls, snapshot: Snapshot) -> Values:
        of: dict[tuple[str, str], list[Any]] = {}
        for row in snapshot[schema.statement]:
            given = (row[column] for column in ("text", "date", "number"))
            value = next((each for each in given if each is not None), None)
            of.setdefault((row["city"], row["attribute"]), []).append(value)
        built_in = {attribute.key for attribute in BUILT_IN}
        added = [row for row in snapshot[schema.attribute] if row["key"] not in built_in]
        cities = sorted(snapshot[schema.city], key=lambda row: (row.get("position") or 0, row["key"]))
        return cls(
            tuple(row["key"] for row in cities),
            (*KNOWN, *(row["key"] for row in added)),
            (*COMPARABLE, *(row["key"] for row in added if row["value_type"] == "number")),
            {key: tuple(values) for key, values in of.items()},
        )

    def get(self, city: str, attribute: str) -> tuple[Any, ...]:
        return self.of.get((city, attribute), ())


def questions(values: Values, cities: Iterable[str]) -> Iterator[MatrixQuestion]:
    """Every question about each of `cities`, and those about all cities whose answers these can change."""
    wanted = [city for city in cities if city in set(values.cities)]
    after = dict(zip(values.cities, values.cities[1:]))
    for city in wanted:
        yield from _about(city, values)
        for first, second in ((city, after.get(city)), (_before(city, values), city)):
            if first and second:
                yield from _compared(first, second)
    yield from _together(values)
    yield from _conditional(values, wanted)
    for talk in TALK:
        yield MatrixQuestion(TOGETHER, plain((talk,)).partition("(")[0], talk)


def _before(city: str, values: Values) -> str | None:
    place = values.cities.index(city)
    return values.cities[place - 1] if place else None


def _about(city: str, values: Values) -> Iterator[MatrixQuestion]:
    of = Cities((city,))
    for attribute in values.attributes:
        yield MatrixQuestion(city, attribute, Fact(of, (attribute,)), attributes=(attribute,), cities=(city,))
    for about, question in (("overview", Profile(of)), ("duration", Since(of)), ("verify", Check(of))):
        yield MatrixQuestion(city, about, question, cities=(city,))


def _compared(first: str, second: str) -> Iterator[MatrixQuestion]:
    both = (first, second)
    for attribute in COMPARABLE:
        question = Compare(Cities(both), (attribute,))
        yield MatrixQuestion(first, "compare", question, f"{second} {attribute}", (attribute,), both)


def _together(values: Values) -> Iterator[MatrixQuestion]:
    everything = All()
    yield MatrixQuestion(TOGETHER, "list", List(everything))
    yield MatrixQuestion(TOGETHER, "count", Count(everything))
    yield MatrixQuestion(TOGETHER, "count", Group(everything, "country", "count"), "country")
    yield MatrixQuestion(TOGETHER, "duration", Anniversary(everything))
    for attribute in values.numbers:
        needed = (attribute,)
        yield MatrixQuestion(TOGETHER, "list", List(everything, needed), attribute, needed)
        for end, order in (("highest", Order(attribute, descending=True)), ("lowest", Order(attribute))):
            first, second = (List(Picked(everything, order, place)) for place in (1, 2))
            yield MatrixQuestion(TOGETHER, "extreme", first, f"{attribute} {end}", needed)
            yield MatrixQuestion(TOGETHER, "extreme", second, f"{attribute} {end} 2", needed)
    for attribute, average in (("population", False), ("population", True), ("temperature", True)):
        other = f"{attribute} {'average' if average else 'sum'}"
        yield MatrixQuestion(TOGETHER, "total", Total(everything, attribute, average), other, (attribute,))


def _conditional(values: Values, cities: Iterable[str]) -> Iterator[MatrixQuestion]:
    """Lists by country, type, signer and year, of which `cities` are or were part."""
    conditions: dict[str, Condition] = {}
    for city in cities:
        for attribute in ("country", "type"):
            for value in values.get(city, attribute):
                conditions[f"{attribute} {value}"] = Condition(attribute, "is", value)
        for side in SIGNERS:
            for value in values.get(city, side):
                conditions[f"signer {value}"] = Condition("signer", "is", value)
        for value in values.get(city, "date"):
            if isinstance(value, datetime.date):
                year = value.year
                conditions[f"date {year}"] = Condition("date", "between", f"{year}-01-01", f"{year}-12-31")
    for other, condition in sorted(conditions.items()):
        of: CitySet = Where(All(), (condition,))
        yield MatrixQuestion(TOGETHER, "list", List(of), other)
