"""The knowledge files' columns, and what a cell of each must be."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from actions.attributes import READERS, read_number
from actions.country import country_codes
from actions.sentence import Sentence, said_by

Check = Callable[[str], str | None]
"""Takes a cell's text; says what is wrong with it, or None."""

SUBJECTS = ("city", "person", "province", "home")
STATUSES = ("preferred", "alias", "former", "misspelt", "page", "official", "genitive")
ROLES = ("name", "word", "highest", "lowest")
CONTACT_KINDS = ("office", "telephone", "website", "address")


def anything(cell: str) -> str | None:
    return None


def filled(cell: str) -> str | None:
    return None if cell else Sentence("empty")


def is_key(cell: str) -> str | None:
    return None if re.fullmatch(r"\w+", cell) else Sentence("not-a-key", cell=cell)


def is_country(cell: str) -> str | None:
    return None if cell in country_codes() else Sentence("not-a-country", cell=cell)


@lru_cache
def is_language(cell: str) -> str | None:
    if re.fullmatch(r"[a-z]{3}", cell):
        return None  # one of ISO 639-3, of which CLDR has not all
    try:
        Locale.parse(cell, sep="-")
    except (ValueError, UnknownLocaleError):
        return Sentence("not-a-language", cell=cell)
    return None


def one_of(allowed: tuple[str, ...]) -> Check:
    return lambda cell: None if cell in allowed else Sentence("none-of", cell=cell, allowed=allowed)


def within(low: float, high: float) -> Check:
    def check(cell: str) -> str | None:
        try:
            number = read_number(cell)
        except ValueError as error:
            return said_by(error)
        if low <= number <= high:
            return None
        return Sentence("not-between", cell=cell, low=f"{low:g}", high=f"{high:g}")

    return check


def optional(check: Check) -> Check:
    return lambda cell: check(cell) if cell else None


FILES: dict[str, dict[str, Check]] = {
    "sources.csv": {
        "key": is_key,
        "title": filled,
        "file": anything,  # of the city's page alone: its name in the folder source
        "licence": anything,
    },
    "cities.csv": {
        "city": is_key,
        "country": optional(is_country),
        "province": optional(is_key),
        "latitude": optional(within(-90, 90)),
        "longitude": optional(within(-180, 180)),
        "source": filled,
    },
    "names.csv": {
        "subject": one_of(SUBJECTS),
        "key": is_key,
        "language": is_language,
        "name": filled,
        "status": one_of(STATUSES),
        "source": filled,
    },
    "translations.csv": {
        "original": filled,  # a text of the page or of facts.csv, letter for letter
        "language": is_language,
        "text": filled,
    },
    "attributes.csv": {
        "attribute": is_key,
        "value_type": one_of(tuple(READERS)),
        "unit": anything,
    },
    "attribute_names.csv": {
        "attribute": filled,
        "language": is_language,
        "role": one_of(ROLES),
        "word": filled,
    },
    "facts.csv": {
        "city": filled,
        "attribute": filled,
        "value": filled,
        "unit": anything,
        "source": filled,
        "quote": anything,
    },
    "contact.csv": {
        "kind": one_of(CONTACT_KINDS),
        "language": is_language,
        "value": filled,
        "source": filled,
    },
}
