"""Do the knowledge files agree with each other? Keys that lead nowhere, doubled rows, wrong types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from actions.attributes import BUILT_IN
from actions.knowledge import Knowledge, Problem, Row

# Columns that together must not repeat in a file.
UNIQUE = {
    "sources.csv": ("key",),
    "cities.csv": ("city",),
    "names.csv": ("subject", "key", "language", "name"),
    "translations.csv": ("original", "language"),
    "attributes.csv": ("attribute",),
    "contact.csv": ("kind", "language"),
}


def reference_problems(knowledge: Knowledge) -> list[Problem]:
    """Everything that would leave a sound row of the knowledge pointing nowhere."""
    return [
        *_doubled(knowledge),
        *_unknown_sources(knowledge),
        *_two_preferred_names(knowledge.rows("names.csv")),
        *_cities(knowledge),
        *_attributes(knowledge),
        *_facts(knowledge),
    ]


def _doubled(knowledge: Knowledge) -> Iterator[Problem]:
    for file, columns in UNIQUE.items():
        first: dict[tuple[str, ...], int] = {}
        for row in knowledge.rows(file):
            cells = tuple(row[column] for column in columns)
            if cells in first:
                yield row.problem(columns[-1], f"{', '.join(cells)} stands in row {first[cells]} already.")
            first.setdefault(cells, row.number)


def _unknown_sources(knowledge: Knowledge) -> Iterator[Problem]:
    known = knowledge.keys("sources.csv", "key")
    for file in ("cities.csv", "names.csv", "facts.csv", "contact.csv"):
        for row in knowledge.rows(file):
            if row["source"] not in known:
                yield row.problem("source", f"'{row['source']}' is not a key of sources.csv.")


def _two_preferred_names(rows: Iterable[Row]) -> Iterator[Problem]:
    preferred: dict[tuple[str, str, str], str] = {}
    for row in rows:
        subject = (row["subject"], row["key"], row["language"])
        if row["status"] == "preferred" and preferred.setdefault(subject, row["name"]) != row["name"]:
            told = f"{row['key']} has the preferred name {preferred[subject]} in {row['language']} already."
            yield row.problem("status", told)


def _named(knowledge: Knowledge, subject: str) -> set[str]:
    rows = (*knowledge.rows("names.csv"), *knowledge.unsound["names.csv"])
    return {row["key"] for row in rows if row["subject"] == subject}


def _cities(knowledge: Knowledge) -> Iterator[Problem]:
    cities = _named(knowledge, "city") | _named(knowledge, "home")
    provinces = _named(knowledge, "province")
    for row in knowledge.rows("cities.csv"):
        if row["city"] not in cities:
            yield row.problem("city", f"'{row['city']}' has no name in names.csv.")
        if row["province"] and row["province"] not in provinces:
            yield row.problem("province", f"'{row['province']}' has no name in names.csv.")
    if not _named(knowledge, "home"):
        yield Problem("it has no row with the subject home, so the home city has no name.", "names.csv")


def _attributes(knowledge: Knowledge) -> Iterator[Problem]:
    built_in = {attribute.key for attribute in BUILT_IN}
    for row in knowledge.rows("attributes.csv"):
        if row["attribute"] in built_in:
            yield row.problem("attribute", f"'{row['attribute']}' is built in and needs no row.")
    known = built_in | knowledge.keys("attributes.csv", "attribute")
    for row in knowledge.rows("attribute_names.csv"):
        if row["attribute"] not in known:
            yield row.problem("attribute", f"'{row['attribute']}' is not in attributes.csv.")


def _facts(knowledge: Knowledge) -> Iterator[Problem]:
    cities = knowledge.keys("cities.csv", "city") - _named(knowledge, "home")
    attributes = knowledge.attributes()
    named = {subject: _named(knowledge, subject) for subject in ("person", "province")}
    for row in knowledge.rows("facts.csv"):
        if row["city"] not in cities:
            yield row.problem("city", f"'{row['city']}' is not in cities.csv.")
        attribute = attributes.get(row["attribute"])
        if attribute is None:
            if row["attribute"] not in knowledge.keys("attributes.csv", "attribute"):
                told = f"'{row['attribute']}' is neither built in nor in attributes.csv."
                yield row.problem("attribute", told)
            continue
        if row["unit"] and row["unit"] != attribute.unit:
            told = f"in '{attribute.unit}'" if attribute.unit else "without a unit"
            yield row.problem("unit", f"{attribute.key} is given {told}, not in '{row['unit']}'.")
        try:
            attribute.read(row["value"])
        except ValueError as error:
            yield row.problem("value", str(error))
            continue
        if attribute.names and row["value"] not in named[attribute.names]:
            yield row.problem(
                "value", f"'{row['value']}' has no name with the subject {attribute.names} in names.csv."
            )
