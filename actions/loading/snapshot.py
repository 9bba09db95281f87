"""A snapshot of the store as plain rows: made of a dataset, packed to be kept as a version, unpacked."""

from __future__ import annotations

import dataclasses
import datetime
import gzip
import hashlib
import json
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from actions.loading.csv_files import Row
from actions.loading.dataset import Dataset
from actions.loading.statement import Value
from actions.store import schema
from actions.text.collation import sort_key

Rows = list[dict[str, Any]]
Snapshot = Mapping[sa.Table, Rows]
"""The rows of every table that a load fills, a table after those that its rows point to."""


def snapshot_of(dataset: Dataset) -> dict[sa.Table, Rows]:
    """The rows that the page and the knowledge files make."""
    files = dataset.files.rows
    located = {row["city"]: row for row in files("cities.csv")}
    positions = _positions(dataset)
    return {
        schema.source: _cells(files("sources.csv")),
        schema.city: [
            {**_city(key, located.get(key), dataset.page_source), "position": positions[key]}
            for key in dataset.cities()
        ],
        schema.home: [
            {**_city(key, row, dataset.page_source), "country": row["country"] if row else None}
            for key in dataset.home()
            for row in (located.get(key),)
        ],
        schema.name: [
            {**dataclasses.asdict(name), "source": source, "sort_key": sort_key(name.name, name.language)}
            for name, source in dataset.names
        ],
        schema.attribute: [
            {"key": attribute.key, "position": n, "value_type": attribute.value_type, "unit": attribute.unit}
            for n, attribute in enumerate(dataset.attributes.values())
        ],
        schema.attribute_word: _cells(files("attribute_names.csv")),
        schema.statement: [
            {**statement.as_row(), "position": positions[statement.city], "day": _day(statement.value)}
            for statement in dataset.statements
        ],
        schema.translation: _cells(files("translations.csv")),
        schema.contact: _cells(files("contact.csv")),
        schema.finding: [
            {**dataclasses.asdict(finding), "detail": str(finding.detail)} for finding in dataset.findings
        ],
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


def _positions(dataset: Dataset) -> dict[str, int]:
    """Each city's place in the order of lists, from 1."""
    signed: dict[str, datetime.date] = {}
    for statement in dataset.statements:
        if statement.attribute == "date" and statement.rank == "preferred":
            assert isinstance(statement.value, datetime.date)
            signed[statement.city] = min(statement.value, signed.get(statement.city, statement.value))
    ordered = sorted(dataset.cities(), key=lambda city: (signed.get(city, datetime.date.max), city))
    return {city: position for position, city in enumerate(ordered, 1)}


def _day(value: Value) -> int | None:
    return value.month * 100 + value.day if isinstance(value, datetime.date) else None


def pack(snapshot: Snapshot) -> bytes:
    """The rows as JSON, compressed; the same rows give the same bytes."""
    plain = {table.name: rows for table, rows in snapshot.items()}
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, default=datetime.date.isoformat)
    return gzip.compress(text.encode(), mtime=0)


def content_hash(packed: bytes) -> str:
    """Twelve characters that tell packed snapshots apart."""
    return hashlib.sha256(gzip.decompress(packed)).hexdigest()[:12]


def unpack(packed: bytes) -> dict[sa.Table, Rows]:
    """What was packed, perhaps by an older Jamae: columns that are gone are left out, new ones are empty."""
    plain = json.loads(gzip.decompress(packed))
    return {
        table: [_typed(row, table) for row in plain[table.name]]
        for table in schema.metadata.sorted_tables  # one that others point to stands before them
        if table.name in plain
    }


def _typed(row: dict[str, Any], table: sa.Table) -> dict[str, Any]:
    given = {column.name: row.get(column.name) for column in table.columns if column.name != "id"}
    for name in (column.name for column in table.columns if isinstance(column.type, sa.Date)):
        if given[name]:
            given[name] = datetime.date.fromisoformat(str(given[name]))
    return given
