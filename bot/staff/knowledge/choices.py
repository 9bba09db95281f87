"""What a cell of a knowledge file may be, where it is one of few things, with what people call each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from actions.loading.attributes import BUILT_IN, PARTNERSHIP_TYPES, READERS
from actions.loading.columns import CONTACT_KINDS, ROLES, STATUSES, SUBJECTS
from actions.text.country import country_codes
from actions.text.phrases import locale_of
from bot.staff.knowledge.edits import read_table

FIXED: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("names.csv", "subject"): SUBJECTS,
    ("names.csv", "status"): STATUSES,
    ("attribute_names.csv", "role"): ROLES,
    ("attributes.csv", "value_type"): tuple(READERS),
    ("contact.csv", "kind"): CONTACT_KINDS,
}
WITH_SOURCE = ("cities.csv", "names.csv", "facts.csv", "contact.csv")
WITH_LANGUAGE = ("names.csv", "translations.csv", "attribute_names.csv", "contact.csv")


def choices(data: Path, languages: Iterable[str], language: str) -> dict[tuple[str, str], dict[str, str]]:
    """By (file, column) the values that a cell may have, each with what it is called in `language`."""
    sources = {line.cells["key"]: line.cells["title"] for line in read_table(data, "sources.csv").lines}
    attributes = [each.key for each in BUILT_IN]
    attributes += [line.cells["attribute"] for line in read_table(data, "attributes.csv").lines]
    found = {place: dict.fromkeys(values, "") for place, values in FIXED.items()}
    found |= {(file, "source"): sources for file in WITH_SOURCE}
    found |= {(file, "language"): dict.fromkeys(languages, "") for file in WITH_LANGUAGE}
    found["cities.csv", "country"] = countries(language)
    found["cities.csv", "province"] = named(data, "province", language)
    found["facts.csv", "city"] = named(data, "city", language)
    found["facts.csv", "attribute"] = dict.fromkeys(attributes, "")
    found["attribute_names.csv", "attribute"] = dict.fromkeys(attributes, "")
    return found


def countries(language: str) -> dict[str, str]:
    names = locale_of(language).territories
    told = {code: str(names.get(code, code)) for code in country_codes()}
    return dict(sorted(told.items(), key=lambda each: each[1]))


def named(data: Path, subject: str, language: str) -> dict[str, str]:
    """The keys of a subject in names.csv, each with its preferred name in the language or another."""
    found: dict[str, str] = {}
    for line in read_table(data, "names.csv").lines:
        cells = line.cells
        if cells["subject"] == subject and cells["status"] == "preferred":
            if cells["language"] == language:
                found[cells["key"]] = cells["name"]
            found.setdefault(cells["key"], cells["name"])
    return dict(sorted(found.items(), key=lambda each: each[1]))


def values_of(data: Path, attribute: str, language: str) -> dict[str, str]:
    """The values that an attribute may have, where they are few: kinds of partnership, people."""
    if attribute == "type":
        return dict.fromkeys(PARTNERSHIP_TYPES, "")
    subject = next((each.names for each in BUILT_IN if each.key == attribute and each.names), None)
    return named(data, subject, language) if subject else {}
