"""Which cities a set holds: the typed sets of actions/questions/ as filters for a select."""

from __future__ import annotations

import datetime as dt
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.sql import Select

from actions.questions.sets import (
    All,
    AnyOf,
    Beside,
    Cities,
    CitySet,
    Condition,
    Middle,
    Nearest,
    Operator,
    Order,
    Picked,
    Together,
    Where,
    Without,
)
from actions.store.catalogue import Catalogue, countries_by_continent
from actions.store.executed_query import ExecutedQuery
from actions.store.filters import cities_matching
from actions.store.queries import (
    ALL,
    CityFilter,
    Parameters,
    named,
    select_at,
    select_beside,
    select_next,
    select_number_ranked,
    select_ranked,
    select_text,
    select_value,
)
from actions.text.phrases import FALLBACK
from actions.text.thing_words import ThingWords
from actions.text.years import anniversary

OF_TEXT = {
    **{name: name for name in ("home_signer", "partner_signer", "type", "country", "province")},
    "signer": "home_signer",
}
"""Attributes with texts as values, each with the one that tells it: only the home city's mayors signed more
than once."""


YOUNGER: Mapping[str, Operator] = {"above": "below", "below": "above", "like": "like"}
"""An agreement older than another city's has an earlier date."""
EARLIER: Mapping[str, Operator] = {
    "over": "under",
    "at_least": "at_most",
    "under": "over",
    "at_most": "at_least",
}
"""One that has lasted longer than so many years has an earlier date than the day so many years ago."""


@dataclass(frozen=True)
class StoreWords:
    """Words of all languages that lead to what is recorded: to the features that speak of a topic, to an
    attribute that is kindred to what is asked, to features that tell more of an attribute, to a language or
    what it is written in, and to a kind of partnership; and the words of each language for `things` that are
    not recorded."""

    topics: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    kindred: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    in_features: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    languages: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    types: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    things: Mapping[str, ThingWords] = field(default_factory=dict)

    def things_in(self, language: str) -> ThingWords:
        """The words of a language, or of the one that it borrows from; none where it has none."""
        return self.things.get(FALLBACK.get(language, language), ThingWords())


@dataclass(frozen=True)
class StoreView:
    """One revision of the store, as one turn sees it; `asked` is every query that was run, for
    `\\explain`."""

    connection: Connection
    catalogue: Catalogue
    words: StoreWords
    today: dt.date
    asked: list[ExecutedQuery] = field(default_factory=list)

    def rows(self, query: Select) -> list[Any]:
        """The rows of a query. Raises `StoreUnavailable`."""
        began = time.perf_counter()
        rows: list[Any] = self.connection.execute(query).all()
        self.note(query, rows, began)
        return rows

    def note(
        self, query: Select, rows: Sequence[Any], began: float, parameters: Parameters | None = None
    ) -> None:
        """Remember a query that was run for `\\explain`."""
        taken = round((time.perf_counter() - began) * 1000, 3)
        self.asked.append(ExecutedQuery(query, self.connection.dialect, rows, taken, parameters or {}))

    def filter(self, cities: CitySet) -> CityFilter:
        """The filter that keeps a select to the cities of a set."""
        return FILTERS[type(cities)](self, cities)

    def keys(self, cities: CitySet, most: int | None = None) -> tuple[str, ...]:
        """The keys of a set's cities: named ones as named, picked ones in their order, others in the order
        of lists."""
        if isinstance(cities, Cities):
            return cities.keys
        if type(cities) in IN_ORDER:
            return IN_ORDER[type(cities)](self, cities)
        among = self.filter(cities)
        positions = among.select_positions().subquery()
        from_table = sa.select(sa.column("key")).select_from(
            sa.table("city", sa.column("key"), sa.column("position"))
        )
        query = from_table.where(sa.column("position").in_(sa.select(positions))).order_by(
            sa.column("position")
        )
        return tuple(row[0] for row in self.rows(query.limit(most) if most else query))

    def features_about(self, topic: str) -> list[str]:
        """The recorded features that speak of a topic of the word lists, or of any other word."""
        words = self.words.topics.get(topic.replace(" ", "_"))
        return self.catalogue.features_about(words or re.compile(re.escape(topic)))

    def conditioned(self, conditions: Iterable[Condition]) -> CityFilter:
        """The cities for which every condition holds."""
        conditions = tuple(dated(self.recorded(condition), self.today) for condition in conditions)
        continents = countries_by_continent() if any(c.attribute == "continent" for c in conditions) else {}
        topics = {
            str(c.value): self.features_about(str(c.value))
            for c in conditions
            if c.attribute in ("topic", "feature")
        }
        matching = cities_matching(conditions, topics, continents)
        held_against = [str(c.value) for c in conditions if c.operator in ("above", "below")]
        if not held_against:
            return matching
        return replace(matching, outside=(*matching.outside, named(held_against).select_positions()))

    def recorded(self, condition: Condition) -> Condition:
        """A condition against what another city has, as one on what is recorded: on that city's mayor, kind
        or country itself, and on its date in place of its age."""
        if condition.attribute == "age" and condition.operator in YOUNGER:
            return Condition("date", YOUNGER[condition.operator], condition.value)
        if condition.operator != "like" or condition.attribute not in OF_TEXT:
            return condition
        rows = self.rows(select_text(OF_TEXT[condition.attribute], str(condition.value)))
        return Condition(condition.attribute, "is", rows[0][0]) if rows else condition


def dated(condition: Condition, today: dt.date) -> Condition:
    """A condition on how many years an agreement has lasted, as one on its date; others as they are.

    An agreement has lasted 30 years from its thirtieth anniversary until the day before the next one, and
    more than 30 from the day after its thirtieth on.
    """
    if condition.attribute != "age":
        return condition
    day = _years_before(today, condition.value)
    if condition.operator in EARLIER:
        return Condition("date", EARLIER[condition.operator], str(day))
    if condition.high is not None:
        return replace(
            condition, attribute="date", value=str(_years_before(today, condition.high)), high=str(day)
        )
    first = _years_before(today, int(condition.value) + 1) + dt.timedelta(days=1)
    return Condition("date", "between", str(first), str(day))


def _years_before(today: dt.date, years: str | float) -> dt.date:
    """The same day so many years ago, as far as the calendar goes."""
    most = today.year - dt.MINYEAR - 1
    return anniversary(today, -max(min(int(years), most), today.year - dt.MAXYEAR))


def _both(one: CityFilter, other: CityFilter) -> CityFilter:
    """The cities that are in both filters."""
    ordered = one.ordered if one.ordered is not None else other.ordered
    second = (other.ordered,) if one.ordered is not None and other.ordered is not None else ()
    return CityFilter((*one.inside, *other.inside, *second), (*one.outside, *other.outside), ordered)


def _where(view: StoreView, cities: Where) -> CityFilter:
    return _both(view.filter(cities.of), view.conditioned(cities.conditions))


def _any_of(view: StoreView, cities: AnyOf) -> CityFilter:
    parts = [view.conditioned((condition,)).select_positions() for condition in cities.conditions]
    either = sa.union(*parts).subquery()
    return _both(view.filter(cities.of), CityFilter((sa.select(either),)))


def _without(view: StoreView, cities: Without) -> CityFilter:
    left_out = view.filter(cities.left_out).select_positions()
    among = view.filter(cities.of)
    return replace(among, outside=(*among.outside, left_out))


def _picked(view: StoreView, cities: Picked) -> tuple[str, ...]:
    rows = view.rows(_ranked(view, cities.of, cities.by, cities.first, cities.first + cities.count - 1))
    return tuple(row.city for row in rows) or _at(view, cities.of, cities.by, cities.first)


def _at(view: StoreView, cities: CitySet, by: Order, place: int) -> tuple[str, ...]:
    """The cities at a place, with those that share it.

    Where two are equally warm and none is warmer, both are the warmest, and both the second warmest.
    """
    end = "highest" if by.descending else "lowest"
    rows = view.rows(select_at(by.attribute, view.filter(cities), end=end, place=place))
    return tuple(row.city for row in rows)


def _ranked(view: StoreView, cities: CitySet, by: Order, first: int, last: int) -> Select:
    end = "highest" if by.descending else "lowest"
    return select_ranked(by.attribute, view.filter(cities), end=end, first=first, last=last)


def _middle(view: StoreView, cities: Middle) -> tuple[str, ...]:
    number = view.rows(select_number_ranked(cities.by.attribute, view.filter(cities.of)))[0][0]
    places = ((number + 1) // 2, number // 2 + 1) if number else ()
    found = (city for place in places for city in _at(view, cities.of, cities.by, place))
    return tuple(dict.fromkeys(found))


def _beside(view: StoreView, cities: Beside) -> tuple[str, ...]:
    upwards = (cities.steps > 0) != cities.by.descending
    among = view.filter(cities.of)
    value = view.rows(select_value(cities.by.attribute, cities.city))
    found: list[Any] = []
    for _ in range(abs(cities.steps)):
        if not value or value[0][0] is None:
            return ()
        found = view.rows(select_next(cities.by.attribute, value[0][0], among, upwards=upwards))
        value = [(row.value,) for row in found[:1]]
    return tuple(row.city for row in found)


def _nearest(view: StoreView, cities: Nearest) -> tuple[str, ...]:
    value = view.rows(select_value(cities.attribute, cities.city))
    if not value or value[0][0] is None:
        return ()
    rows = view.rows(
        select_beside(cities.attribute, value[0][0], view.filter(cities.of), without=cities.city)
    )
    distance = [(abs(row.value - value[0][0]), row.city) for row in rows]
    return tuple(city for far, city in distance if far == min(distance)[0])


def _together(view: StoreView, cities: Together) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for each in cities.sets for key in view.keys(each)))


IN_ORDER: Mapping[type, Callable[[StoreView, Any], tuple[str, ...]]] = {
    Picked: _picked,
    Middle: _middle,
    Beside: _beside,
    Nearest: _nearest,
    Together: _together,
}
"""Sets whose cities come in an order of their own; they are looked up first."""
FILTERS: Mapping[type, Callable[[StoreView, Any], CityFilter]] = {
    All: lambda view, cities: ALL,
    Cities: lambda view, cities: named(cities.keys),
    Where: _where,
    AnyOf: _any_of,
    Without: _without,
    **{kind: lambda view, cities: named(view.keys(cities)) for kind in IN_ORDER},
}
