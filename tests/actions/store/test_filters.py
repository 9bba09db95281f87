"""Which cities match, and what is counted and ordered over them, in SQLite and in PostgreSQL."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from lindal import LINDAL
from sqlalchemy.engine import Connection, Engine

from actions.loading import write
from actions.loading.load import load_or_fail
from actions.questions.sets import Condition
from actions.store import schema
from actions.store.filters import cities_matching, first_of, number_of
from actions.store.queries import (
    ALL,
    named,
    select_beside,
    select_coming,
    select_ranked,
    select_sources,
    select_total,
    select_values,
)


@pytest.fixture
def connection(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Connection]:
    monkeypatch.setattr(write, "place_rows", lambda excluded: [])
    load_or_fail(LINDAL, engine)
    with engine.connect() as connection:
        yield connection


def rows(connection: Connection, query: Any) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in connection.execute(query)]


PORT_AMBER, VELLANO, HOSHIMURA = "port_amber", "vellano", "hoshimura"
ASIA = {"AS": ("JP", "CN")}


@pytest.mark.parametrize(
    ("conditions", "cities"),
    [
        ((), [PORT_AMBER, VELLANO, HOSHIMURA]),
        ((Condition("country", "is", "IT"),), [VELLANO]),
        ((Condition("country", "is", "IT"), Condition("country", "is", "CA")), [PORT_AMBER, VELLANO]),
        ((Condition("country", "is not", "IT"),), [PORT_AMBER, HOSHIMURA]),
        ((Condition("continent", "is", "AS"),), [HOSHIMURA]),
        ((Condition("city", "is not", VELLANO),), [PORT_AMBER, HOSHIMURA]),
        ((Condition("population", "over", 30_000),), [PORT_AMBER, VELLANO]),
        ((Condition("temperature", "under", 0.0),), [PORT_AMBER]),
        ((Condition("temperature", "between", 14.0, 15.0),), [VELLANO, HOSHIMURA]),
        ((Condition("date", "at_most", "1999-10-09"),), [PORT_AMBER, VELLANO]),
        (
            (Condition("date", "is", "2011-03-03"),),
            [HOSHIMURA],
        ),  # the list's date; the table's is the day after
        ((Condition("month", "is", "03"),), [HOSHIMURA]),
        ((Condition("day", "is", "05-04"),), [PORT_AMBER]),
        ((Condition("type", "is", "sister"), Condition("population", "under", 100_000)), [HOSHIMURA]),
    ],
)
def test_the_cities_that_match_come_oldest_agreement_first(
    conditions: tuple[Condition, ...], cities: list[str], connection: Connection
) -> None:
    among = cities_matching(conditions, {}, ASIA)
    number = len(cities)
    assert rows(connection, first_of(among, 20)) == [(city, number) for city in cities]
    assert rows(connection, first_of(among, 1)) == [(cities[0], number)]
    assert rows(connection, first_of(among, 1, skip=1)) == [(city, number) for city in cities[1:2]]
    assert rows(connection, first_of(among, 20, languages=["en"])) == [
        (city, number)
        for city in sorted(cities)  # as their English names stand in the alphabet
    ]
    assert rows(connection, number_of(among)) == [(number,)]


def test_figures_are_taken_over_the_cities_that_match(connection: Connection) -> None:
    sisters = cities_matching([Condition("type", "is", "sister")], {}, {})
    assert rows(connection, select_total("population", sisters)) == [(2, 140_000, 70_000)]
    assert rows(connection, select_total("population", named([VELLANO]))) == [(1, 35_000, 35_000)]
    assert rows(connection, select_values("country", sisters)) == [("CA", 1), ("JP", 1)]
    ranked = select_ranked("temperature", sisters, end="highest", first=1, last=1)
    assert rows(connection, ranked) == [(HOSHIMURA, 14.25, 1)]


def test_places_are_given_where_there_are_fewer_cities_than_places(connection: Connection) -> None:
    for end, cities in (("lowest", [PORT_AMBER, HOSHIMURA]), ("highest", [HOSHIMURA, PORT_AMBER])):
        sisters = cities_matching([Condition("type", "is", "sister")], {}, {})
        ranked = select_ranked("temperature", sisters, end=end, first=1, last=5)
        assert [(row.city, row.place) for row in connection.execute(ranked)] == [
            (city, place) for place, city in enumerate(cities, 1)
        ]


@pytest.mark.parametrize(
    ("attribute", "city", "value", "conditions", "beside"),
    [
        ("population", HOSHIMURA, 20_000, (), [VELLANO]),
        ("population", VELLANO, 35_000, (), [PORT_AMBER, HOSHIMURA]),
        ("population", PORT_AMBER, 120_000, (Condition("country", "is", "JP"),), [HOSHIMURA]),
        ("date", VELLANO, dt.date(1999, 10, 9), (), [PORT_AMBER, HOSHIMURA]),
        ("temperature", HOSHIMURA, 14.25, (Condition("country", "is", "JP"),), []),
    ],
)
def test_values_next_to_a_citys_own_are_found_on_either_side(
    attribute: str,
    city: str,
    value: object,
    conditions: tuple[Condition, ...],
    beside: list[str],
    connection: Connection,
) -> None:
    among = cities_matching(conditions, {}, {})
    found = connection.execute(select_beside(attribute, value, among, without=city))
    assert [row.city for row in found] == beside


def test_one_statement_stands_for_each_place_of_a_source(connection: Connection) -> None:
    found = [row._mapping for row in connection.execute(select_sources("date", ALL))]
    assert [(row["source"], row["place"]) for row in found] == [
        ("lindal_page", "list"),
        ("lindal_page", "table"),
    ]


@pytest.mark.parametrize(
    ("today", "this_year", "next_year"),
    [
        (dt.date(2026, 1, 1), [HOSHIMURA, PORT_AMBER, VELLANO], []),
        (dt.date(2026, 5, 4), [PORT_AMBER, VELLANO], [HOSHIMURA]),
        (dt.date(2026, 5, 5), [VELLANO], [HOSHIMURA, PORT_AMBER]),
        (dt.date(1999, 10, 9), [], [HOSHIMURA, PORT_AMBER, VELLANO]),  # signed today: the first is next year
    ],
)
def test_the_next_anniversary_comes_first(
    today: dt.date, this_year: list[str], next_year: list[str], connection: Connection
) -> None:
    for expected, now in ((this_year, True), (next_year, False)):
        found = rows(connection, select_coming(today, ALL, this_year=now))
        assert found == [(city,) for city in expected]


@pytest.mark.parametrize("change", ["ALTER TABLE finding ADD COLUMN remark VARCHAR", "DROP INDEX name_of"])
def test_a_store_that_an_older_jamae_made_is_seen(
    change: str, connection: Connection, engine: Engine
) -> None:
    assert write.has_its_shape(connection)
    connection.close()
    with engine.begin() as changing:
        changing.execute(sa.text(change))
    with engine.connect() as fresh:
        assert not write.has_its_shape(fresh)
    load_or_fail(LINDAL, engine)
    with engine.connect() as fresh:
        assert write.has_its_shape(fresh)
        assert fresh.execute(sa.select(sa.func.count(schema.city.c.key))).scalar() == 3
