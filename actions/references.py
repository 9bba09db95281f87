"""Do the knowledge files agree with each other? Keys that lead nowhere, doubled rows, wrong types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from actions.attributes import BUILT_IN
from actions.knowledge import Knowledge, Problem, Row
from actions.sentence import Sentence, said_by

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
                yield row.problem(columns[-1], Sentence("already-in-row", cells=cells, row=first[cells]))
            first.setdefault(cells, row.number)


def _unknown_sources(knowledge: Knowledge) -> Iterator[Problem]:
    known = knowledge.keys("sources.csv", "key")
    for file in ("cities.csv", "names.csv", "facts.csv", "contact.csv"):
        for row in knowledge.rows(file):
            if row["source"] not in known:
                yield row.problem("source", Sentence("no-source", cell=row["source"]))


def _two_preferred_names(rows: Iterable[Row]) -> Iterator[Problem]:
    preferred: dict[tuple[str, str, str], str] = {}
    for row in rows:
        subject = (row["subject"], row["key"], row["language"])
        if row["status"] == "preferred" and preferred.setdefault(subject, row["name"]) != row["name"]:
            about = {"key": row["key"], "language": row["language"]}
            yield row.problem("status", Sentence("preferred-already", name=preferred[subject], **about))


def _named(knowledge: Knowledge, subject: str) -> set[str]:
    rows = (*knowledge.rows("names.csv"), *knowledge.unsound["names.csv"])
    return {row["key"] for row in rows if row["subject"] == subject}


def _cities(knowledge: Knowledge) -> Iterator[Problem]:
    cities = _named(knowledge, "city") | _named(knowledge, "home")
    provinces = _named(knowledge, "province")
    for row in knowledge.rows("cities.csv"):
        if row["city"] not in cities:
            yield row.problem("city", Sentence("no-name", cell=row["city"]))
        if row["province"] and row["province"] not in provinces:
            yield row.problem("province", Sentence("no-name", cell=row["province"]))
    if not _named(knowledge, "home"):
        yield Problem(Sentence("no-home"), "names.csv")


def _attributes(knowledge: Knowledge) -> Iterator[Problem]:
    built_in = {attribute.key for attribute in BUILT_IN}
    for row in knowledge.rows("attributes.csv"):
        if row["attribute"] in built_in:
            yield row.problem("attribute", Sentence("built-in", cell=row["attribute"]))
    known = built_in | knowledge.keys("attributes.csv", "attribute")
    for row in knowledge.rows("attribute_names.csv"):
        if row["attribute"] not in known:
            yield row.problem("attribute", Sentence("not-in-attributes", cell=row["attribute"]))


def _facts(knowledge: Knowledge) -> Iterator[Problem]:
    cities = knowledge.keys("cities.csv", "city") - _named(knowledge, "home")
    attributes = knowledge.attributes()
    named = {subject: _named(knowledge, subject) for subject in ("person", "province")}
    for row in knowledge.rows("facts.csv"):
        if row["city"] not in cities:
            yield row.problem("city", Sentence("not-in-cities", cell=row["city"]))
        attribute = attributes.get(row["attribute"])
        if attribute is None:
            if row["attribute"] not in knowledge.keys("attributes.csv", "attribute"):
                yield row.problem("attribute", Sentence("no-attribute", cell=row["attribute"]))
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
