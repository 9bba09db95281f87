"""The matrix of questions that is asked to see what a change of the data changes: cities × attributes × shapes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from actions import store
from actions.conditions import COMPARABLE, Condition
from actions.contents import Contents
from actions.question import KNOWN, SIGNERS, Question

ALL = ""
"""The city of questions about all cities together."""
TALK = (
    "greet",
    "identity",
    "capabilities",
    "contact",
    "source",
    "service",
    "programme",
    "outside",
    "not_understood",
)


@dataclass(frozen=True)
class Asked:
    """One question of the matrix. ``city`` is its first city or `ALL`, ``about`` what of it is asked.

    ``other`` is what else tells questions about the same thing apart: a second city, an end, a condition.
    """

    city: str
    about: str
    question: Question
    other: str = ""

    @property
    def is_fact(self) -> bool:
        """Whether it asks for one attribute of one city, which other answers only repeat."""
        return self.question.kind == "fact"


@dataclass(frozen=True)
class Values:
    """What contents say of their cities: the keys in the order of lists, and every value of each attribute."""

    cities: tuple[str, ...]
    attributes: tuple[str, ...]
    numbers: tuple[str, ...]
    of: Mapping[tuple[str, str], tuple[Any, ...]]

    @classmethod
    def read(cls, contents: Contents) -> Values:
        of: dict[tuple[str, str], list[Any]] = {}
        for row in contents[store.statement]:
            given = (row[column] for column in ("text", "date", "number"))
            value = next((each for each in given if each is not None), None)
            of.setdefault((row["city"], row["attribute"]), []).append(value)
        added = [row for row in contents[store.attribute] if row["key"] not in _built_in()]
        cities = sorted(contents[store.city], key=lambda row: (row.get("position") or 0, row["key"]))
        return cls(
            tuple(row["key"] for row in cities),
            (*KNOWN, *(row["key"] for row in added)),
            (*COMPARABLE, *(row["key"] for row in added if row["value_type"] == "number")),
            {key: tuple(values) for key, values in of.items()},
        )

    def get(self, city: str, attribute: str) -> tuple[Any, ...]:
        return self.of.get((city, attribute), ())


def _built_in() -> frozenset[str]:
    from actions.attributes import BUILT_IN

    return frozenset(attribute.key for attribute in BUILT_IN)


def questions(values: Values, cities: Iterable[str]) -> Iterator[Asked]:
    """Every question about each of `cities`, and those about all together whose answers these cities can change."""
    wanted = [city for city in cities if city in set(values.cities)]
    after = dict(zip(values.cities, values.cities[1:]))
    for city in wanted:
        yield from _about(city, values)
        for first, second in ((city, after.get(city)), (_before(city, values), city)):
            if first and second:
                yield from _compared(first, second)
    yield from _together(values)
    yield from _conditional(values, wanted)
    for kind in TALK:
        yield Asked(ALL, kind, Question(kind))


def _before(city: str, values: Values) -> str | None:
    place = values.cities.index(city)
    return values.cities[place - 1] if place else None


def _about(city: str, values: Values) -> Iterator[Asked]:
    for attribute in values.attributes:
        yield Asked(city, attribute, Question("fact", (attribute,), (city,)))
    for kind in ("overview", "duration", "verify"):
        yield Asked(city, kind, Question(kind, cities=(city,)))


def _compared(first: str, second: str) -> Iterator[Asked]:
    for attribute in COMPARABLE:
        question = Question("compare", (attribute,), (first, second), end="highest")
        yield Asked(first, "compare", question, f"{second} {attribute}")


def _together(values: Values) -> Iterator[Asked]:
    yield Asked(ALL, "list", Question("list"))
    yield Asked(ALL, "count", Question("count"))
    yield Asked(ALL, "count", Question("count", ("location",)), "country")
    yield Asked(ALL, "duration", Question("duration"))
    for attribute in values.numbers:
        yield Asked(ALL, "list", Question("list", (attribute,)), attribute)
        for end in ("highest", "lowest"):
            yield Asked(ALL, "extreme", Question("extreme", (attribute,), end=end), f"{attribute} {end}")
            second = Question("extreme", (attribute,), end=end, rank=2)
            yield Asked(ALL, "extreme", second, f"{attribute} {end} 2")
    for attribute, value in (("population", "sum"), ("population", "average"), ("temperature", "average")):
        yield Asked(ALL, "total", Question("total", (attribute,), value=value), f"{attribute} {value}")


def _conditional(values: Values, cities: Iterable[str]) -> Iterator[Asked]:
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
                conditions[f"date {year}"] = Condition(
                    "date", "between", f"{year}-01-01", f"{year}-12-31", told=f"year:{year}"
                )
    for other, condition in sorted(conditions.items()):
        yield Asked(ALL, "list", Question("list", conditions=(condition,)), other)
