"""Which cities match: the conditions of a question as SQL."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql import ColumnElement, Select

from actions.questions.sets import AGAINST, AVERAGE, Condition
from actions.store.queries import SPREAD, CityFilter, value_column
from actions.store.schema import city, name, statement

RUSSIA, URAL = "RU", 60.0
"""The country that lies on two continents, and the degree of longitude east of which it is Asia."""
EITHER = ("country", "province", "continent", "type", "month", "day")


def cities_matching(
    conditions: Iterable[Condition],
    topics: Mapping[str, Sequence[str]],
    continents: Mapping[str, Sequence[str]],
) -> CityFilter:
    """The cities for which every condition holds.

    A contested date satisfies a condition with either of its values. `topics` gives for each topic the page's
    texts that speak of it; `continents` the countries of each continent.
    """
    meant, ranges, left_out = [], [], []
    for group in _alternatives(conditions):
        said = sa.or_(*(_says(condition, topics, continents) for condition in group))
        positions = sa.select(statement.c.position).where(said).correlate(None)
        if group[0].operator == "is":
            meant.append(positions)
        elif group[0].operator in ("is not", "not between"):
            left_out.append(positions)
        else:
            # then the index of positions is read: half of 10,000 in 1 ms, where putting them in order takes 3
            ranges.append(positions.group_by(statement.c.position))
    ordered = ranges.pop(0) if ranges else None
    return CityFilter((*meant, *ranges), tuple(left_out), ordered)


def first_of(among: CityFilter, number: int, *, skip: int = 0, languages: Sequence[str] = ()) -> Select:
    """(key, number of all) of `number` of the cities, after the first `skip`.

    They stand in the order of lists, or, with `languages`, in alphabetical order by their names in the first
    of these that they have one in.
    """
    by_name = [sa.func.coalesce(*_names(languages), city.c.key)] if languages else []
    if among.are_all:
        shown, total = sa.select(city.c.key), sa.select(sa.func.count()).select_from(city)
    else:
        # looked up once, for the number of all and for those that are told
        found = among.select_positions().cte("matching").prefix_with("MATERIALIZED")
        positions = sa.select(found.c.position)
        if not by_name:
            positions = positions.order_by(found.c.position).limit(skip + number)
        shown = sa.select(city.c.key).where(city.c.position.in_(positions))
        total = sa.select(sa.func.count()).select_from(found)
    shown = shown.add_columns(total.scalar_subquery().label("number"))
    return shown.order_by(*by_name, city.c.position).offset(skip).limit(number)


def number_of(among: CityFilter) -> Select:
    """How many cities these are."""
    return sa.select(sa.func.count()).select_from(among.select_positions().subquery())


def _names(languages: Sequence[str]) -> Iterator[ColumnElement[str]]:
    """What a city is sorted by: in each language its preferred name, else another whose reading is known."""
    for language in languages:
        found = (name.c.subject == "city", name.c.key == city.c.key, name.c.language == language)
        for status in ("preferred", "alias"):
            first = sa.select(sa.func.min(name.c.sort_key)).where(*found, name.c.status == status)
            yield first.scalar_subquery()


def _alternatives(conditions: Iterable[Condition]) -> list[list[Condition]]:
    """Conditions of which one must hold: "in Japan and China" means in either; anything else stands alone."""
    groups: dict[object, list[Condition]] = {}
    for number, condition in enumerate(conditions):
        either = condition.operator == "is" and condition.attribute in EITHER
        groups.setdefault(condition.attribute if either else number, []).append(condition)
    return list(groups.values())


def _says(
    condition: Condition, topics: Mapping[str, Sequence[str]], continents: Mapping[str, Sequence[str]]
) -> ColumnElement[bool]:
    """Whether a statement says of its city what a condition names, be it wanted or left out."""
    if condition.attribute == "contested":
        return sa.and_(statement.c.attribute == condition.value, statement.c.doubt == "contested")
    if condition.attribute == "city":
        return statement.c.city == condition.value
    attributes = SPREAD.get(condition.attribute, (condition.attribute,))
    column: Any = statement.c.text
    if condition.operator in AGAINST:
        test = _compare(
            value_column(condition.attribute), AGAINST[condition.operator], _value_of(condition), None
        )
    elif condition.attribute == "date":
        test = _compare(
            statement.c.date, condition.operator, *map(_as_date, (condition.value, condition.high))
        )
    elif condition.attribute in ("month", "day"):
        attributes, test = ("date",), _falls_on(str(condition.value))
    elif condition.attribute in ("topic", "feature"):
        attributes, test = ("features",), statement.c.text.in_(list(topics.get(str(condition.value), ())))
    elif condition.attribute == "continent":
        attributes, test = ("country",), _lies_on(str(condition.value), continents)
    elif isinstance(condition.value, (int, float)):
        test = _compare(statement.c.number, condition.operator, condition.value, condition.high)
    else:
        test = column == condition.value
    return sa.and_(statement.c.attribute.in_(attributes), test)


def _lies_on(continent: str, continents: Mapping[str, Sequence[str]]) -> ColumnElement[bool]:
    """Whether a statement of a country lies on a continent; for Russia, on two, the longitude decides."""
    countries = list(continents.get(continent, ()))
    beyond = sa.select(city.c.position).where(city.c.longitude >= URAL).correlate(None)
    in_asia = sa.and_(statement.c.text == RUSSIA, statement.c.position.in_(beyond))
    here = statement.c.text.in_(countries)
    if continent == "AS":
        return sa.or_(here, in_asia)
    return sa.and_(here, sa.not_(in_asia)) if RUSSIA in countries else here


def _value_of(condition: Condition) -> Any:
    """The preferred value that the city named by a condition has of its attribute, or all on average."""
    of_city = statement.alias("of_city")
    if condition.value == AVERAGE:
        all_of_it = (of_city.c.attribute == condition.attribute, of_city.c.rank == "preferred")
        return sa.select(sa.func.avg(of_city.c.number)).where(*all_of_it).scalar_subquery()
    column = of_city.c.date if condition.attribute == "date" else of_city.c.number
    return (
        sa.select(column)
        .where(
            of_city.c.city == condition.value,
            of_city.c.attribute == condition.attribute,
            of_city.c.rank == "preferred",
        )
        .limit(1)
        .scalar_subquery()
    )


def _falls_on(month_and_day: str) -> ColumnElement[bool]:
    """A month ("06") or a day ("06-24") of any year."""
    month, _, day = month_and_day.partition("-")
    first, last = (int(day), int(day)) if day else (1, 31)
    found: ColumnElement[bool] = statement.c.day.between(int(month) * 100 + first, int(month) * 100 + last)
    return found


def _as_date(value: str | float | None) -> dt.date | None:
    return dt.date.fromisoformat(str(value)) if value else None


def _compare(column: Any, operator: str, value: Any, high: Any) -> Any:
    return {
        "over": lambda: column > value,
        "at_least": lambda: column >= value,
        "under": lambda: column < value,
        "at_most": lambda: column <= value,
        "between": lambda: column.between(value, high),
        "not between": lambda: column.between(value, high),
    }.get(operator, lambda: column == value)()
