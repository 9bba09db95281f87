"""The SQL of what is told of cities: one select in sight for each kind of question, plain rows out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement, Select

from actions.store import city, statement

SPREAD = {"location": ("province", "country"), "signer": ("home_signer", "partner_signer")}
"""Attributes that people ask for as one thing and the store holds as several."""

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
Parameters: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True)
class Among:
    """Which cities a select is over: those whose positions stand in each of `inside` and in none of `outside`.

    `ordered` is one more of `inside`, that gives each position once and in order.
    """

    inside: tuple[Select, ...] = ()
    outside: tuple[Select, ...] = ()
    ordered: Select | None = None

    @property
    def are_all(self) -> bool:
        return self.ordered is None and not self.inside and not self.outside

    def holds(self, position: ColumnElement[int]) -> tuple[ColumnElement[bool], ...]:
        """The conditions that keep a select to these cities."""
        ordered = () if self.ordered is None else (self.ordered,)
        return (
            # looked up once by value, not once for each city: with 10,000 cities 0.2 s instead of 40
            *(position.in_(positions) for positions in (*ordered, *self.inside)),
            *(position.not_in(positions) for positions in self.outside),
        )

    def select_positions(self) -> Select:
        """Each city's position once."""
        if self.ordered is None:
            return sa.select(city.c.position).where(*self.holds(city.c.position))
        (position,) = self.ordered.selected_columns
        return self.ordered.where(*Among(self.inside, self.outside).holds(position))


ALL = Among()


def named(cities: Sequence[str]) -> Among:
    """The cities with these keys."""
    return Among((sa.select(city.c.position).where(city.c.key.in_(cities)),))


# Nearly every answer needs this one, so it is made once: to make it anew takes as long as to run it.
STATEMENTS = (
    sa.select(*COLUMNS)
    .where(
        statement.c.attribute.in_(sa.bindparam("attributes", expanding=True)),
        statement.c.city.in_(sa.bindparam("cities", expanding=True)),
    )
    .order_by(sa.case((statement.c.rank == "preferred", 0), else_=1), statement.c.id)
)
"""Statements about `cities` with `attributes`, preferred ones first."""


def statements_about(cities: Sequence[str], attributes: Iterable[str]) -> Parameters:
    """The parameters of `STATEMENTS`."""
    wanted = [part for attribute in attributes for part in SPREAD.get(attribute, (attribute,))]
    return {"attributes": wanted, "cities": list(cities)}


def select_sources(attribute: str, among: Among) -> Select:
    """The first statement that each place of each source makes about an attribute of some cities."""
    first = (
        sa.select(sa.func.min(statement.c.id))
        .where(statement.c.attribute == attribute, *among.holds(statement.c.position))
        .group_by(statement.c.source, statement.c.place)
    )
    return sa.select(*COLUMNS).where(statement.c.id.in_(first)).order_by(statement.c.id)


def _preferred(attribute: str, among: Among) -> tuple[ColumnElement[bool], ...]:
    return (
        statement.c.attribute == attribute,
        statement.c.rank == "preferred",
        *among.holds(statement.c.position),
    )


def select_values(attribute: str, among: Among) -> Select:
    """(text, number of cities) for each text that is the preferred value of an attribute, in the order of lists."""
    return (
        sa.select(statement.c.text, sa.func.count().label("count"))
        .where(*_preferred(attribute, among))
        .group_by(statement.c.text)
        .order_by(sa.func.min(statement.c.position))
    )


def select_tally(attribute: str, among: Among, *, end: str) -> Select:
    """(text, number of cities) as `select_values` gives them, the most cities first, or the fewest (`end` lowest)."""
    number = sa.func.count()
    return (
        sa.select(statement.c.text, number.label("count"))
        .where(*_preferred(attribute, among))
        .group_by(statement.c.text)
        .order_by(number.asc() if end == "lowest" else number.desc(), sa.func.min(statement.c.position))
    )


def select_tally_total(attribute: str, among: Among) -> Select:
    """(number of different texts, number of cities that have one) of an attribute's preferred values."""
    return sa.select(sa.func.count(statement.c.text.distinct()), sa.func.count()).where(
        *_preferred(attribute, among)
    )


def select_holders(attribute: str, texts: Sequence[str], among: Among) -> Select:
    """(text, city) of the cities that have one of these texts as an attribute's preferred value, in the order of lists."""
    return (
        sa.select(statement.c.text, statement.c.city)
        .where(*_preferred(attribute, among), statement.c.text.in_(texts))
        .order_by(statement.c.position)
    )


def select_coming(today: dt.date, among: Among, *, this_year: bool) -> Select:
    """Keys of cities by the anniversary that is still to come this year, today's too, or by the one of next year."""
    column = statement.c.day
    later = sa.and_(column >= today.month * 100 + today.day, statement.c.date < today)
    return (
        sa.select(statement.c.city)
        .where(
            statement.c.attribute == "date",
            statement.c.rank == "preferred",
            later if this_year else ~later,
            *among.holds(statement.c.position),
        )
        .order_by(column, statement.c.position)
    )


def select_anniversaries(year: int, among: Among, *, years: int | None) -> Select:
    """Keys of cities that have an anniversary in a year, or the one of so many `years`, in the order of its days."""
    signed = statement.c.date
    first, last = (
        (dt.date(year - years, month, day) for month, day in ((1, 1), (12, 31))) if years else (None, None)
    )
    in_reach = signed.between(first, last) if years else signed < dt.date(year, 1, 1)
    return (
        sa.select(statement.c.city)
        .where(*_preferred("date", among), in_reach)
        .order_by(statement.c.day, statement.c.position)
    )


def select_coordinates(cities: Sequence[str]) -> Select:
    """(key, latitude, longitude) in degrees of those cities whose coordinates are known."""
    return sa.select(city.c.key, city.c.latitude, city.c.longitude).where(
        city.c.key.in_(cities), city.c.latitude.isnot(None), city.c.longitude.isnot(None)
    )


def value_column(attribute: str) -> Any:
    return statement.c.date if attribute == "date" else statement.c.number


def select_ranked(attribute: str, among: Among, *, end: str, first: int, last: int) -> Select:
    """(city, value) at the places `first` to `last` by one attribute's preferred values; equal values share a place."""
    column = value_column(attribute)
    order = column.desc() if end == "highest" else column.asc()
    conditions = (*_preferred(attribute, among), column.isnot(None))
    # the value at place `last`, or the farthest if there are not so many: beyond it nothing needs a place
    values = sa.select(column).where(*conditions).limit(1)
    at_last = values.order_by(order).offset(last - 1).scalar_subquery()
    farthest = values.order_by(column.asc() if end == "highest" else column.desc()).scalar_subquery()
    bound = sa.func.coalesce(at_last, farthest)
    place = sa.func.rank().over(order_by=order).label("place")
    in_reach = column >= bound if end == "highest" else column <= bound
    table = sa.select(statement.c.city, column.label("value"), place).where(*conditions, in_reach).subquery()
    return (
        sa.select(table.c.city, table.c.value, table.c.place)
        .where(table.c.place.between(first, last))
        .order_by(table.c.place, table.c.city)
    )


def select_number_ranked(attribute: str, among: Among) -> Select:
    """How many cities `select_ranked` gives a place."""
    return sa.select(sa.func.count()).where(
        *_preferred(attribute, among), value_column(attribute).isnot(None)
    )


def select_beside(attribute: str, value: Any, among: Among, *, without: str) -> Select:
    """(city, value) of the cities whose preferred value comes next to `value` on either side, or is the same.

    `without` is the city whose value it is; every city that shares a next value is there.
    """
    column = value_column(attribute)
    conditions = (*_preferred(attribute, among), statement.c.city != without)
    values = sa.select(column).where(*conditions).limit(1)
    above = values.where(column >= value).order_by(column.asc()).scalar_subquery()
    below = values.where(column <= value).order_by(column.desc()).scalar_subquery()
    return (
        sa.select(statement.c.city, column.label("value"))
        .where(*conditions, column.in_((above, below)))
        .order_by(statement.c.position)
    )


def select_total(attribute: str, among: Among) -> Select:
    """(number of cities, sum, average) over one attribute's preferred values."""
    return sa.select(sa.func.count(), sa.func.sum(statement.c.number), sa.func.avg(statement.c.number)).where(
        *_preferred(attribute, among), statement.c.number.isnot(None)
    )


def read_cells(connection: Connection, about: Parameters) -> dict[tuple[str, str], Cell]:
    """Run `STATEMENTS` and gather its rows by city and attribute."""
    gathered: dict[tuple[str, str], list[Statement]] = {}
    for row in connection.execute(STATEMENTS, about):
        each = Statement(*row)
        gathered.setdefault((each.city, each.attribute), []).append(each)
    return {key: Cell(*key, tuple(statements)) for key, statements in gathered.items()}
