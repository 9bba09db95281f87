"""Fill the store's tables, all at once, and keep what they are filled with as a version."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine, Inspector
from sqlalchemy.exc import SQLAlchemyError

from actions.loading.geonames import fingerprint, place_rows
from actions.loading.snapshot import Snapshot, content_hash, pack, unpack
from actions.store import schema
from actions.store.store import StoreUnavailable, is_broken_file, open_engine, place_of
from actions.text.clock import local_time
from actions.text.staff_messages import Sentence
from nlu import folding


class Overtaken(ValueError):
    """Somebody else has changed what is live since it was looked at."""


@dataclass(frozen=True)
class LoadResult:
    """What a change made: the new revision and the live version; ``is_new`` if that was kept just now."""

    revision: int
    version: int
    is_new: bool


def write_snapshot(
    engine: Engine, snapshot: Snapshot, *, files: bytes, author: str, note: str, base: int | None = None
) -> LoadResult:
    """Replace what the store at `engine` holds by `snapshot`, and keep that as a version, in one transaction.

    A snapshot that is kept already makes no second version. `base` is the revision that the author looked at:
    raises `Overtaken` if there is a newer one. Raises `StoreUnavailable` if nothing can be written. What was,
    then stays.
    """
    packed = pack(snapshot)
    with _writing(engine) as connection:
        newest = _newest(connection, base)
        same = sa.select(schema.version.c.number).where(schema.version.c.hash == content_hash(packed))
        number = connection.execute(same.order_by(schema.version.c.number.desc())).scalar()
        if is_new := number is None:
            number = (connection.execute(sa.select(sa.func.max(schema.version.c.number))).scalar() or 0) + 1
            row = {"number": number, "hash": content_hash(packed), "made_at": _now(), "author": author}
            row |= {"note": note, "contents": packed, "files": files}
            connection.execute(schema.version.insert(), row)
        revision = _replace(connection, snapshot, newest, {"version": number, "author": author, "note": note})
    _take_stock(engine)
    return LoadResult(revision, int(number), is_new)


def restore(engine: Engine, number: int, *, author: str, note: str, base: int | None = None) -> LoadResult:
    """Replace what the store holds by version `number`, in one transaction. Raises as `write_snapshot` does.

    Raises ValueError if there is no such version.
    """
    with _writing(engine) as connection:
        newest = _newest(connection, base)
        packed = connection.execute(
            sa.select(schema.version.c.contents).where(schema.version.c.number == number)
        ).scalar()
        if packed is None:
            raise ValueError(Sentence("no-version", version=number))
        revision = _replace(
            connection, unpack(packed), newest, {"version": number, "author": author, "note": note}
        )
    _take_stock(engine)
    return LoadResult(revision, number, is_new=False)


def memory_engine(snapshot: Snapshot) -> Engine:
    """A store in memory that holds `snapshot` as its first revision, and no real places."""
    engine = open_engine("sqlite://")
    schema.metadata.create_all(engine)
    with engine.begin() as connection:
        _replace(connection, snapshot, None, {"version": 0, "author": "", "note": ""}, with_places=False)
    return engine


@contextmanager
def _writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that writes alone; what the database says against it becomes `StoreUnavailable`."""
    try:
        with engine.begin() as connection:
            _begin(connection)
            yield connection
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
        fault = "store-broken" if is_broken_file(error) else "store-not-written"
        raise StoreUnavailable(Sentence(fault, store=place_of(engine), reason=reason)) from error


def _newest(connection: Connection, base: int | None) -> Any:
    """The newest revision's row, or None. Raises `Overtaken` if it is not `base`."""
    newest = connection.execute(
        sa.select(schema.revision).order_by(schema.revision.c.number.desc()).limit(1)
    ).first()
    if newest is not None and base is not None and newest.number != base:
        change = {"author": newest.author, "version": newest.version, "at": local_time(newest.loaded_at)}
        raise Overtaken(Sentence("overtaken", **change))
    return newest


def _replace(
    connection: Connection, snapshot: Snapshot, newest: Any, told: dict[str, Any], *, with_places: bool = True
) -> int:
    """Replace all rows, and record the revision that this makes: its number, and what is `told` of it."""
    tables = dict(snapshot)
    partners = {
        folding.fold(row["name"]) for row in snapshot[schema.name] if row["subject"] in ("city", "home")
    }
    places = fingerprint(partners) if with_places else None
    if with_places and (newest is None or newest.places != places):
        tables[schema.place] = place_rows(partners)
    for table in reversed(tables):  # so that no row points to one that is gone already
        connection.execute(table.delete())
    for table, rows in tables.items():
        if rows:
            connection.execute(table.insert(), rows)
    number = int(newest.number) + 1 if newest else 1
    row = {"number": number, "loaded_at": _now(), "places": places, **told}
    connection.execute(schema.revision.insert(), row)
    return number


def _now() -> str:
    return datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")


def _take_stock(engine: Engine) -> None:
    """Let PostgreSQL know what it holds now, which by itself it finds out a minute later.

    With 10,000 cities a count takes 2 ms then, and 600 before.
    """
    if engine.dialect.name != "postgresql":
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("SET statement_timeout = 0")
        for table in schema.metadata.sorted_tables:
            connection.exec_driver_sql(f"VACUUM ANALYZE {table.name}")
        connection.exec_driver_sql("RESET statement_timeout")


def _begin(connection: Connection) -> None:
    """Open a transaction that writes alone, and make the tables that are missing or of an older shape.

    Python's sqlite3 opens one before INSERT, UPDATE and DELETE only; making tables would stay outside.
    """
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('jamae load'))")
    if not has_its_shape(
        connection
    ):  # all but the revisions stands in the live version, or can be loaded again
        lost = [table for table in schema.metadata.sorted_tables if table is not schema.revision]
        if not has_its_shape(connection, schema.revision):
            lost.append(schema.revision)
        schema.metadata.drop_all(connection, tables=lost)
    schema.metadata.create_all(connection)
    schema.kept.create_all(connection)


def has_its_shape(connection: Connection, *tables: sa.Table) -> bool:
    """Whether the `tables` (default: all) exist with today's columns and indexes, not an older Jamae's."""
    there = sa.inspect(connection)
    return all(
        there.has_table(table.name)
        and {column["name"] for column in there.get_columns(table.name)} == set(table.columns.keys())
        and _indexes(there, table.name) == {(index.name, *index.columns.keys()) for index in table.indexes}
        for table in tables or schema.metadata.sorted_tables
    )


def _indexes(there: Inspector, table: str) -> set[tuple[Any, ...]]:
    """Name and columns of each index, without those that PostgreSQL makes for a constraint."""
    return {
        (index["name"], *index["column_names"])
        for index in there.get_indexes(table)
        if "duplicates_constraint" not in index
    }
