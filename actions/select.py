"""The SQL of each kind of question: a frozen question in, one select in sight, plain rows out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement, Select

from actions.conditions import Condition
from actions.store import city, statement

SPREAD = {"location": ("province", "country"), "signer": ("home_signer", "partner_signer")}
"""Attributes that people ask for as one thing and the store holds as several."""

EITHER = ("country", "province", "continent", "type", "month", "day")
OVERVIEW = (
    "type",
    "date",
    "home_signer",
    "partner_signer",
    "population",
    "temperature",
    "province",
    "country",
    "features",
)
COLUMNS = (
    statement.c.city, statement.c.attribute, statement.c.text, statement.c.number, statement.c.date, statement.c.unit,
    statement.c.source, statement.c.place, statement.c.line, statement.c.quote, statement.c.rank, statement.c.doubt,
)  # fmt: skip


@dataclass(frozen=True)
class Statement:
    """One value that one place of one source gives; exactly one of text, number and date is set."""

    city: str
    attribute: str
    text: str | None
    number: float | None
    date: dt.date | None
    unit: str | None
    source: str
    place: str
    line: int | None
    quote: str | None
    rank: str
    doubt: str | None

    @property
    def value(self) -> Any:
        return self.text if self.text is not None else self.date if self.date is not None else self.number


@dataclass(frozen=True)
class Cell:
    """All statements about one attribute of one city, the preferred one first."""

    city: str
    attribute: str
    statements: tuple[Statement, ...]

    @property
    def value(self) -> Any:
        return self.statements[0].value if self.statements else None

    @property
    def contested(self) -> bool:
        return any(each.doubt == "contested" for each in self.statements)

    @property
    def values(self) -> list[Any]:
        """The different values, the preferred one first."""
        return list(dict.fromkeys(each.value for each in self.statements))

    @property
    def same_as(self) -> str:
        """The other city to which the source gives exactly this figure."""
        doubt = self.statements[0].doubt if self.statements else None
        return doubt.removeprefix("same_as:") if doubt and doubt.startswith("same_as:") else ""


Cells = Mapping[tuple[str, str], Cell]


def select_statements(cities: Sequence[str] | Select | None, attributes: Iterable[str]) -> Select:
    """Statements about `cities` (keys, or a select of keys), preferred ones first."""
    wanted = [part for attribute in attributes for part in SPREAD.get(attribute, (attribute,))]
    query = sa.select(*COLUMNS).where(statement.c.attribute.in_(wanted))
    if cities is not None:
        query = query.where(statement.c.city.in_(cities))
    return query.order_by(sa.case((statement.c.rank == "preferred", 0), else_=1), statement.c.id)


def select_cities(
    conditions: Iterable[Condition],
    topics: Mapping[str, Sequence[str]],
    continents: Mapping[str, Sequence[str]],
) -> Select:
    """Keys of the cities for which every condition holds, oldest agreement first.

    A contested date satisfies a condition with either of its values. `topics` gives for each topic the page's texts
    that speak of it; `continents` the countries of each continent.
    """
    signed = (
        sa.select(statement.c.city, sa.func.min(statement.c.date).label("signed"))
        .where(statement.c.attribute == "date", statement.c.rank == "preferred")
        .group_by(statement.c.city)
        .subquery()
    )
    query = sa.select(city.c.key).select_from(city.outerjoin(signed, signed.c.city == city.c.key))
    for group in _alternatives(conditions):
        query = query.where(sa.or_(*(_holds(condition, topics, continents) for condition in group)))
    return query.order_by(signed.c.signed.is_(None), signed.c.signed, city.c.key)


def _alternatives(conditions: Iterable[Condition]) -> list[list[Condition]]:
    """Conditions of which one must hold: "in Japan and China" means in either; anything else stands alone."""
    groups: dict[object, list[Condition]] = {}
    for number, condition in enumerate(conditions):
        either = condition.operator == "is" and condition.attribute in EITHER
        groups.setdefault(condition.attribute if either else number, []).append(condition)
    return list(groups.values())


def _holds(
    condition: Condition, topics: Mapping[str, Sequence[str]], continents: Mapping[str, Sequence[str]]
) -> ColumnElement[bool]:
    if condition.attribute == "city":
        return city.c.key != condition.value
    attributes = SPREAD.get(condition.attribute, (condition.attribute,))
    column: Any = statement.c.text
    if condition.attribute == "date":
        test = _compare(
            statement.c.date, condition.operator, *map(_as_date, (condition.value, condition.high))
        )
    elif condition.attribute in ("month", "day"):
        attributes, test = ("date",), _falls_on(condition.value)
    elif condition.attribute in ("topic", "feature"):
        attributes, test = ("features",), statement.c.text.in_(list(topics.get(condition.value, ())))
    elif condition.attribute == "continent":
        attributes, test = ("country",), column.in_(list(continents.get(condition.value, ())))
    elif isinstance(condition.value, (int, float)):
        test = _compare(statement.c.number, condition.operator, condition.value, condition.high)
    else:
        test = column == condition.value
    # looked up once by value, not once for each city: with 10,000 cities 0.2 s instead of 40
    found = city.c.key.in_(sa.select(statement.c.city).where(statement.c.attribute.in_(attributes), test))
    return ~found if condition.operator == "is not" else found


def _falls_on(month_and_day: str) -> Any:
    """A month ("06") or a day ("06-24") of any year."""
    month, _, day = month_and_day.partition("-")
    test = sa.extract("month", statement.c.date) == int(month)
    return sa.and_(test, sa.extract("day", statement.c.date) == int(day)) if day else test


def _as_date(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


def _compare(column: Any, operator: str, value: Any, high: Any) -> Any:
    return {
        "over": lambda: column > value,
        "at_least": lambda: column >= value,
        "under": lambda: column < value,
        "at_most": lambda: column <= value,
        "between": lambda: column.between(value, high),
    }.get(operator, lambda: column == value)()


def value_column(attribute: str) -> Any:
    return statement.c.date if attribute == "date" else statement.c.number


def select_ranked(
    attribute: str, cities: Sequence[str] | Select | None, *, end: str, first: int, last: int
) -> Select:
    """(city, value) at the places `first` to `last` by one attribute's preferred values; equal values share a place."""
    column = value_column(attribute)
    order = column.desc() if end == "highest" else column.asc()
    conditions = [statement.c.attribute == attribute, statement.c.rank == "preferred", column.isnot(None)]
    if cities is not None:
        conditions.append(statement.c.city.in_(cities))
    # the value at place `last`, if there are so many: beyond it nothing needs a place
    bound = sa.select(column).where(*conditions).order_by(order).limit(1).offset(last - 1).scalar_subquery()
    within = column >= bound if end == "highest" else column <= bound
    place = sa.func.rank().over(order_by=order).label("place")
    ranked = sa.select(statement.c.city, column.label("value"), place).where(
        *conditions, sa.or_(bound.is_(None), within)
    )
    table = ranked.subquery()
    return (
        sa.select(table.c.city, table.c.value, table.c.place)
        .where(table.c.place.between(first, last))
        .order_by(table.c.place, table.c.city)
    )


def select_total(attribute: str, cities: Sequence[str] | Select | None) -> Select:
    """(number of cities, sum, average) over one attribute's preferred values."""
    query = sa.select(
        sa.func.count(), sa.func.sum(statement.c.number), sa.func.avg(statement.c.number)
    ).where(
        statement.c.attribute == attribute, statement.c.rank == "preferred", statement.c.number.isnot(None)
    )
    return query if cities is None else query.where(statement.c.city.in_(cities))


def read_cells(connection: Connection, query: Select) -> dict[tuple[str, str], Cell]:
    """Run a `select_statements` and gather its rows by city and attribute."""
    gathered: dict[tuple[str, str], list[Statement]] = {}
    for row in connection.execute(query):
        each = Statement(*row)
        gathered.setdefault((each.city, each.attribute), []).append(each)
    return {key: Cell(*key, tuple(statements)) for key, statements in gathered.items()}
