"""The knowledge files' columns, and what a cell of each must be."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from actions.loading.attributes import READERS, read_number
from actions.text.country import country_codes
from actions.text.staff_messages import Sentence, said_by

Check = Callable[[str], str | None]
"""Takes a cell's text; says what is wrong with it, or None."""

SUBJECTS = ("city", "person", "province", "home")
STATUSES = ("preferred", "alias", "former", "misspelt", "page", "official", "genitive")
ROLES = ("name", "word", "highest", "lowest")
CONTACT_KINDS = ("office", "telephone", "website", "address", "hours")


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


ADDRESS = re.compile(r"\w+://\S+")
QUESTION = re.compile(r"(?<=[^\W\d_\u3040-\u30ff\u4e00-\u9fff])\?(?=[\"'”’)]*(\s+[^\sa-zа-я]|\s*$))")
"""A question mark that ends a sentence; Japanese and Chinese have one of their own."""
NEVER_A_QUESTION = ("names.csv", "attribute_names.csv", "contact.csv")
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\ue000-\uf8ff]")


def has_lost_letters(cell: str, file: str, *, is_cp949: bool) -> bool:
    """Whether letters of a text were lost when its file was saved.

    An encoding that lacks a letter writes ? for it (CP949 lacks most of Chinese and Russian's stresses); one
    file read in another's encoding makes signs that nobody types.
    """
    text = ADDRESS.sub("", cell)
    if UNPRINTABLE.search(text) or _is_read_in_another_encoding(text):
        return True
    if not is_cp949 and file not in NEVER_A_QUESTION:
        text = QUESTION.sub("", text)
    return "?" in text


def _is_read_in_another_encoding(text: str) -> bool:
    """Whether it is UTF-8 that was read as Western letters: ë¶€ì²œ."""
    try:
        return text.encode("cp1252").decode("utf-8") != text
    except UnicodeError:
        return False


FILES: dict[str, dict[str, Check]] = {
    "sources.csv": {
        "key": is_key,
        "title": filled,
        "file": anything,  # of the city's page alone: its name in the folder source
        "licence": anything,
        "address": anything,  # where one can read it
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
