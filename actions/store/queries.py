"""The SQL of what is told of cities: one select in sight for each kind of question, plain rows out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.sql import ColumnElement, Select

from actions.store.schema import city, name, statement

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
    statement.c.city, statement.c.attribute,
    statement.c.text, statement.c.number, statement.c.date, statement.c.unit,
    statement.c.source, statement.c.place, statement.c.line, statement.c.quote,
    statement.c.rank, statement.c.doubt,
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
class CityFilter:
    """Which cities a select covers: those whose positions are in each of `inside` and in none of `outside`.

    `ordered` is one more of `inside`, that gives each position once and in order: of "those in Japan since
    2000" what the year says is `ordered`, what the country says `inside`.
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
        return self.ordered.where(*CityFilter(self.inside, self.outside).holds(position))


ALL = CityFilter()


def named(cities: Sequence[str]) -> CityFilter:
    """The cities with these keys."""
    return CityFilter((sa.select(city.c.position).where(city.c.key.in_(cities)),))


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


def select_name_sources(subjects: Sequence[tuple[str, str]]) -> Select:
    """The sources of the names that are told, each once; a subject is such as ("city", "harbin")."""
    named = sa.tuple_(name.c.subject, name.c.key).in_(subjects)
    query = sa.select(name.c.source).where(named, name.c.status == "preferred", name.c.source.isnot(None))
    return query.distinct().order_by(name.c.source)


def select_sources(attribute: str, among: CityFilter) -> Select:
    """The first statement that each place of each source makes about an attribute of some cities."""
    first = (
        sa.select(sa.func.min(statement.c.id))
        .where(statement.c.attribute == attribute, *among.holds(statement.c.position))
        .group_by(statement.c.source, statement.c.place)
    )
    return sa.select(*COLUMNS).where(statement.c.id.in_(first)).order_by(statement.c.id)


def _preferred(attribute: str, among: CityFilter) -> tuple[ColumnElement[bool], ...]:
    return (
        statement.c.attribute == attribute,
        statement.c.rank == "preferred",
        *among.holds(statement.c.position),
    )


def select_values(attribute: str, among: CityFilter) -> Select:
    """(text, number of cities) for each text that is the preferred value of an attribute, in list order."""
    return (
        sa.select(statement.c.text, sa.func.count().label("count"))
        .where(*_preferred(attribute, among))
        .group_by(statement.c.text)
        .order_by(sa.func.min(statement.c.position))
    )


def _group_value(by: str) -> tuple[ColumnElement[bool], Any]:
    """Which statements give what cities are grouped by, and the column of it: a text, or the year or month
    of a date."""
    if by in ("year", "month"):
        return statement.c.attribute == "date", sa.cast(sa.extract(by, statement.c.date), sa.Integer)
    return statement.c.attribute.in_(SPREAD.get(by, (by,))), statement.c.text


def _grouped(by: str, among: CityFilter) -> tuple[Any, tuple[ColumnElement[bool], ...]]:
    """What cities are grouped by, and of which statements; where a city has two dates, of both."""
    about, column = _group_value(by)
    ranked = () if by in ("year", "month") else (statement.c.rank == "preferred",)
    return column, (about, *ranked, column.isnot(None), *among.holds(statement.c.position))


def select_groups(by: str, among: CityFilter) -> Select:
    """(value, number of cities) of each group, in the order of lists; by an attribute of text, or year or
    month of the date."""
    column, conditions = _grouped(by, among)
    return (
        sa.select(column.label("value"), sa.func.count(statement.c.city.distinct()).label("count"))
        .where(*conditions)
        .group_by(column)
        .order_by(sa.func.min(statement.c.position))
    )


def select_number_grouped(by: str, among: CityFilter) -> Select:
    """How many cities are in any group."""
    _, conditions = _grouped(by, among)
    return sa.select(sa.func.count(statement.c.city.distinct())).where(*conditions)


def select_in_two(by: str, among: CityFilter) -> Select:
    """Keys of the cities that are in more than one group, in the order of lists."""
    column, conditions = _grouped(by, among)
    return (
        sa.select(statement.c.city)
        .where(*conditions)
        .group_by(statement.c.city, statement.c.position)
        .having(sa.func.count(column.distinct()) > 1)
        .order_by(statement.c.position)
    )


def select_members(by: str, values: Sequence[str | int], among: CityFilter) -> Select:
    """(value, city) of the cities of these groups, in the order of lists."""
    column, conditions = _grouped(by, among)
    return (
        sa.select(column.label("value"), statement.c.city)
        .where(*conditions, column.in_(values))
        .group_by(column, statement.c.city, statement.c.position)
        .order_by(statement.c.position)
    )


def select_coming(today: dt.date, among: CityFilter, *, this_year: bool) -> Select:
    """Keys of cities by the anniversary still to come this year (today included), or by next year's."""
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


def select_anniversaries(year: int, among: CityFilter, *, years: int | None) -> Select:
    """Keys of cities with an anniversary in a year, or with the one of so many `years`, by its day."""
    signed = statement.c.date
    if not all(dt.MINYEAR <= each <= dt.MAXYEAR for each in (year, year - (years or 0))):
        in_reach = sa.false()
    elif not years:
        in_reach = signed < dt.date(year, 1, 1)
    else:
        in_reach = signed.between(dt.date(year - years, 1, 1), dt.date(year - years, 12, 31))
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


def select_coordinate_sources(cities: Sequence[str]) -> Select:
    """The sources of the coordinates of these cities, each once."""
    located = (city.c.key.in_(cities), city.c.latitude.isnot(None), city.c.source.isnot(None))
    return sa.select(city.c.source).where(*located).distinct().order_by(city.c.source)


def value_column(attribute: str) -> Any:
    return statement.c.date if attribute == "date" else statement.c.number


def select_ranked(attribute: str, among: CityFilter, *, end: str, first: int, last: int) -> Select:
    """(city, value) at places `first` to `last` by one attribute's preferred values; equals share a place."""
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


def select_at(attribute: str, among: CityFilter, *, end: str, place: int) -> Select:
    """(city, value) of the cities that share the value at a place, where equal values are counted one by
    one."""
    column = value_column(attribute)
    conditions = (*_preferred(attribute, among), column.isnot(None))
    order = column.desc() if end == "highest" else column.asc()
    there = sa.select(column).where(*conditions).order_by(order).offset(place - 1).limit(1).scalar_subquery()
    return (
        sa.select(statement.c.city, column.label("value"))
        .where(*conditions, column == there)
        .order_by(statement.c.position)
    )


def select_number_ranked(attribute: str, among: CityFilter) -> Select:
    """How many cities `select_ranked` gives a place."""
    return sa.select(sa.func.count()).where(
        *_preferred(attribute, among), value_column(attribute).isnot(None)
    )


def select_number_beyond(attribute: str, value: Any, among: CityFilter, *, upwards: bool) -> Select:
    """How many cities have a higher preferred value than `value`, or a lower one."""
    column = value_column(attribute)
    beyond = column > value if upwards else column < value
    return sa.select(sa.func.count()).where(*_preferred(attribute, among), beyond)


def select_beside(attribute: str, value: Any, among: CityFilter, *, without: str) -> Select:
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


def select_value(attribute: str, key: str) -> Select:
    """The preferred value of an attribute that one city has."""
    return sa.select(value_column(attribute)).where(
        statement.c.city == key, statement.c.attribute == attribute, statement.c.rank == "preferred"
    )


def select_text(attribute: str, key: str) -> Select:
    """The preferred text of an attribute that one city has."""
    return sa.select(statement.c.text).where(
        statement.c.city == key, statement.c.attribute == attribute, statement.c.rank == "preferred"
    )


def select_next(attribute: str, value: Any, among: CityFilter, *, upwards: bool) -> Select:
    """(city, value) of the cities with the next higher preferred value than `value`, or the next lower
    one."""
    column = value_column(attribute)
    conditions = (*_preferred(attribute, among), column > value if upwards else column < value)
    order = column.asc() if upwards else column.desc()
    nearest = sa.select(column).where(*conditions).order_by(order).limit(1).scalar_subquery()
    return (
        sa.select(statement.c.city, column.label("value"))
        .where(*conditions, column == nearest)
        .order_by(statement.c.position)
    )


def select_dates(among: CityFilter) -> Select:
    """(date) of each city's agreement, the preferred one."""
    return sa.select(statement.c.date).where(*_preferred("date", among), statement.c.date.isnot(None))


def select_total(attribute: str, among: CityFilter) -> Select:
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
