"""Do the knowledge files agree with each other? Keys that lead nowhere, doubled rows, wrong types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from actions.loading.attributes import BUILT_IN
from actions.loading.csv_files import KnowledgeFiles, Problem, Row
from actions.text.office_hours import OfficeHours
from actions.text.staff_messages import Sentence, said_by

# Columns that together must not repeat in a file.
UNIQUE = {
    "sources.csv": ("key",),
    "cities.csv": ("city",),
    "names.csv": ("subject", "key", "language", "name"),
    "translations.csv": ("original", "language"),
    "attributes.csv": ("attribute",),
    "contact.csv": ("kind", "language"),
}


MOST_KEYS = 20
"""So many keys are told where none of them was given."""


def reference_problems(files: KnowledgeFiles) -> list[Problem]:
    """Everything that would leave a sound row of the knowledge pointing nowhere."""
    return [
        *_doubled(files),
        *_unknown_sources(files),
        *_two_preferred_names(files.rows("names.csv")),
        *_cities(files),
        *_attributes(files),
        *_facts(files),
        *_hours(files.rows("contact.csv")),
    ]


def _doubled(files: KnowledgeFiles) -> Iterator[Problem]:
    for file, columns in UNIQUE.items():
        first: dict[tuple[str, ...], int] = {}
        for row in files.rows(file):
            cells = tuple(row[column] for column in columns)
            if cells in first:
                yield row.problem(columns[-1], Sentence("already-in-row", cells=cells, row=first[cells]))
            first.setdefault(cells, row.number)


def _unknown_sources(files: KnowledgeFiles) -> Iterator[Problem]:
    known = files.keys("sources.csv", "key")
    for file in ("cities.csv", "names.csv", "facts.csv", "contact.csv"):
        for row in files.rows(file):
            if row["source"] not in known:
                yield row.problem("source", Sentence("no-source", cell=row["source"]))


def _hours(rows: Iterable[Row]) -> Iterator[Problem]:
    for row in rows:
        if row["kind"] == "hours":
            try:
                OfficeHours.parse(row["value"])
            except ValueError:
                yield row.problem("value", Sentence("not-hours", cell=row["value"]))


def _two_preferred_names(rows: Iterable[Row]) -> Iterator[Problem]:
    preferred: dict[tuple[str, str, str], str] = {}
    for row in rows:
        subject = (row["subject"], row["key"], row["language"])
        if row["status"] == "preferred" and preferred.setdefault(subject, row["name"]) != row["name"]:
            about = {"key": row["key"], "language": row["language"]}
            yield row.problem("status", Sentence("preferred-already", name=preferred[subject], **about))


def _some(keys: Iterable[str]) -> tuple[str, ...]:
    """The keys in alphabetical order; of many the first."""
    ordered = sorted(keys)
    return tuple(ordered if len(ordered) <= MOST_KEYS else [*ordered[:MOST_KEYS], "…"])


def _named(files: KnowledgeFiles, subject: str) -> set[str]:
    rows = (*files.rows("names.csv"), *files.unsound["names.csv"])
    return {row["key"] for row in rows if row["subject"] == subject}


def _cities(files: KnowledgeFiles) -> Iterator[Problem]:
    cities = _named(files, "city") | _named(files, "home")
    provinces = _named(files, "province")
    for row in files.rows("cities.csv"):
        if row["city"] not in cities:
            yield row.problem("city", Sentence("no-name", cell=row["city"]))
        if row["province"] and row["province"] not in provinces:
            yield row.problem("province", Sentence("no-name", cell=row["province"]))
    if not _named(files, "home"):
        yield Problem(Sentence("no-home"), "names.csv")


def _attributes(files: KnowledgeFiles) -> Iterator[Problem]:
    built_in = {attribute.key for attribute in BUILT_IN}
    for row in files.rows("attributes.csv"):
        if row["attribute"] in built_in:
            yield row.problem("attribute", Sentence("built-in", cell=row["attribute"]))
    known = built_in | files.keys("attributes.csv", "attribute")
    for row in files.rows("attribute_names.csv"):
        if row["attribute"] not in known:
            yield row.problem("attribute", Sentence("not-in-attributes", cell=row["attribute"]))


def _facts(files: KnowledgeFiles) -> Iterator[Problem]:
    cities = files.keys("cities.csv", "city") - _named(files, "home")
    attributes = files.attributes()
    named = {subject: _named(files, subject) for subject in ("person", "province")}
    for row in files.rows("facts.csv"):
        if row["city"] not in cities:
            yield row.problem("city", Sentence("not-in-cities", cell=row["city"], allowed=_some(cities)))
        attribute = attributes.get(row["attribute"])
        if attribute is None:
            if row["attribute"] not in files.keys("attributes.csv", "attribute"):
                yield row.problem(
                    "attribute", Sentence("no-attribute", cell=row["attribute"], allowed=tuple(attributes))
                )
            continue
        if row["unit"] and row["unit"] != attribute.unit:
            told = Sentence("no-unit", attribute=attribute.key, cell=row["unit"])
            if attribute.unit:
                told = Sentence("other-unit", attribute=attribute.key, unit=attribute.unit, cell=row["unit"])
            yield row.problem("unit", told)
        try:
            attribute.read(row["value"])
        except ValueError as error:
            yield row.problem("value", said_by(error))
            continue
        if attribute.names and row["value"] not in named[attribute.names]:
            yield row.problem("value", Sentence("no-name-as", cell=row["value"], subject=attribute.names))
