"""Fill the store's tables with what was read, all at once."""

from __future__ import annotations

import dataclasses
import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

from actions import store
from actions.holdings import Holdings
from actions.knowledge import Row
from actions.places import fingerprint, place_rows
from actions.statement import Value

Rows = list[dict[str, object]]


def fill(engine: Engine, holdings: Holdings) -> int:
    """Replace what the store at `engine` holds by `holdings` in one transaction; gives the new revision."""
    partners = {store.fold(name.name) for name, _ in holdings.names if name.subject in ("city", "home")}
    places = fingerprint(partners)
    with engine.begin() as connection:
        _begin(connection)
        newest = connection.execute(
            sa.select(store.revision).order_by(store.revision.c.number.desc()).limit(1)
        ).first()
        tables = rows_of(holdings)
        if newest is None or newest.places != places:
            tables[store.place] = place_rows(partners)
        for table in reversed(tables):  # so that no row points to one that is gone already
            connection.execute(table.delete())
        for table, rows in tables.items():
            if rows:
                connection.execute(table.insert(), rows)
        number = newest.number + 1 if newest else 1
        now = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
        connection.execute(store.revision.insert(), {"number": number, "loaded_at": now, "places": places})
    if engine.dialect.name == "postgresql":
        _take_stock(engine)
    return int(number)


def _take_stock(engine: Engine) -> None:
    """Let PostgreSQL know what it holds now, which by itself it finds out a minute later.

    With 10,000 cities a count takes 2 ms then, and 600 before.
    """
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("SET statement_timeout = 0")
        for table in store.metadata.sorted_tables:
            connection.exec_driver_sql(f"VACUUM ANALYZE {table.name}")
        connection.exec_driver_sql("RESET statement_timeout")


def rows_of(holdings: Holdings) -> dict[sa.Table, Rows]:
    """The rows of every SQL table but `place` and `revision`; a table after those that its rows point to."""
    files = holdings.knowledge.rows
    located = {row["city"]: row for row in files("cities.csv")}
    positions = _positions(holdings)
    return {
        store.source: _cells(files("sources.csv")),
        store.city: [
            {**_city(key, located.get(key), holdings.page_source), "position": positions[key]}
            for key in holdings.cities()
        ],
        store.name: [{**dataclasses.asdict(name), "source": source} for name, source in holdings.names],
        store.attribute: [
            {"key": attribute.key, "position": n, "value_type": attribute.value_type, "unit": attribute.unit}
            for n, attribute in enumerate(holdings.attributes.values())
        ],
        store.attribute_word: _cells(files("attribute_names.csv")),
        store.statement: [
            {**statement.as_row(), "position": positions[statement.city], "day": _day(statement.value)}
            for statement in holdings.statements
        ],
        store.translation: _cells(files("translations.csv")),
        store.contact: _cells(files("contact.csv")),
        store.finding: [dataclasses.asdict(finding) for finding in holdings.findings],
    }


def _cells(rows: tuple[Row, ...]) -> Rows:
    return [dict(row.cells) for row in rows]


def _city(key: str, row: Row | None, page_source: str) -> dict[str, object]:
    if row is None:  # only the page knows it
        return {"key": key, "latitude": None, "longitude": None, "source": page_source}
    latitude, longitude = (
        float(row[column]) if row[column] else None for column in ("latitude", "longitude")
    )
    return {"key": key, "latitude": latitude, "longitude": longitude, "source": row["source"]}


def _positions(holdings: Holdings) -> dict[str, int]:
    """Each city's place in the order of lists, from 1."""
    signed: dict[str, datetime.date] = {}
    for statement in holdings.statements:
        if statement.attribute == "date" and statement.rank == "preferred":
            assert isinstance(statement.value, datetime.date)
            signed[statement.city] = min(statement.value, signed.get(statement.city, statement.value))
    ordered = sorted(holdings.cities(), key=lambda city: (signed.get(city, datetime.date.max), city))
    return {city: position for position, city in enumerate(ordered, 1)}


def _day(value: Value) -> int | None:
    return value.month * 100 + value.day if isinstance(value, datetime.date) else None


def _begin(connection: Connection) -> None:
    """Open a transaction that writes alone, and make the tables that are missing or of an older shape.

    Python's sqlite3 opens one before INSERT, UPDATE and DELETE only; making tables would stay outside.
    """
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('jamae load'))")
    if not has_its_shape(connection):
        store.metadata.drop_all(connection)  # all of it can be loaded again
    store.metadata.create_all(connection)


def has_its_shape(connection: Connection) -> bool:
    """Whether every table that is there has today's columns; an older Jamae may have made them."""
    there = sa.inspect(connection)
    return all(
        {column["name"] for column in there.get_columns(table.name)} == set(table.columns.keys())
        for table in store.metadata.sorted_tables
        if there.has_table(table.name)
    )
