"""What was live of a city before: each value with its source, since when, and who published it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy.engine import Engine

from actions.loading.versions import read_snapshot, versions
from actions.store import schema

MOST_VERSIONS = 40


@dataclass(frozen=True)
class Was:
    """A value, or several, from a version on; `at` is UTC in ISO 8601."""

    attribute: str
    values: tuple[str, ...]
    sources: tuple[str, ...]
    version: int
    at: str
    author: str


def history(engine: Engine, city: str) -> list[Was]:
    """The changes of a city's values in the latest versions, the newest first."""
    found: list[Was] = []
    before: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    for version in versions(engine)[-MOST_VERSIONS:]:
        now: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
        for row in read_snapshot(engine, version.number)[schema.statement]:
            if row["city"] == city:
                values, sources = now.get(row["attribute"], ((), ()))
                now[row["attribute"]] = ((*values, _told(row)), (*sources, _place(row)))
        for attribute in dict.fromkeys([*before, *now]):
            values, sources = now.get(attribute, ((), ()))
            if before.get(attribute) != (values, sources):
                at, author = version.made_at, version.author
                found.append(Was(attribute, values, sources, version.number, at, author))
        before = now
    return list(reversed(found))


def _told(row: dict[str, Any]) -> str:
    value = next((row[each] for each in ("text", "date", "number") if row[each] is not None), "")
    return f"{value:,.10g}" if isinstance(value, float) else str(value)


def _place(row: dict[str, Any]) -> str:
    return f"{row['source']}: {row['place']} {row['line']}"
