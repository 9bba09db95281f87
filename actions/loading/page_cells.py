"""Read single values as the city's page writes them: a day, a region, a number, sentences."""

from __future__ import annotations

import datetime
import re

from actions.text.country import country_code
from actions.text.staff_messages import Sentence

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NUMBER_WORDS = (
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)

DATE = re.compile(r"(?P<month>[A-Za-z]{3,9})[.,\s]*(?P<day>\d{1,2})[.,\s]+(?P<year>\d{4})")
# A full stop after a capital and up to two letters is an abbreviation's: `L. Hall`, `St. Clair`.
ABBREVIATION = r"(?<!\b[A-Z]\.)(?<!\b[A-Z][a-z]\.)(?<!\b[A-Z][a-z]{2}\.)"
SENTENCE_END = re.compile(rf"(?<=[.!?]){ABBREVIATION}\s+(?=[A-Z0-9])")


class UnreadableCell(ValueError):
    """Part of the page has a known shape, but a value in it cannot be read; the message says which."""


def read_date(text: str) -> datetime.date:
    """A day such as `Nov. 28, 1995`, however it is punctuated (`Oct, 21,1996`, `Feb. 26.2002`)."""
    found = DATE.fullmatch(text.strip())
    if found is None or found["month"][:3].lower() not in MONTHS:
        raise UnreadableCell(Sentence("not-a-page-date", cell=text))
    month = MONTHS.index(found["month"][:3].lower()) + 1
    try:
        return datetime.date(int(found["year"]), month, int(found["day"]))
    except ValueError as error:
        raise UnreadableCell(Sentence("not-a-day", cell=text)) from error


def split_region(text: str) -> tuple[str, str]:
    """Province and country code of a city's region; the province may be ''.

    >>> split_region(", California U.S.")
    ('California', 'US')
    """
    region = text.strip(" ,")
    for word in re.finditer(r"[^\s,]+", region):
        if code := country_code(region[word.start() :]):
            return region[: word.start()].strip(" ,"), code
    raise UnreadableCell(Sentence("no-country", cell=region))


def split_sentences(text: str) -> list[str]:
    """The sentences of a text, each as it stands, full stop included.

    >>> split_sentences("Near the U.S. Army, etc. on a lake. 1 hour from St. Clair")
    ['Near the U.S. Army, etc. on a lake.', '1 hour from St. Clair']
    """
    return [sentence.strip() for sentence in SENTENCE_END.split(text.strip()) if sentence.strip()]


def leading_name(head: str, names: str) -> str:
    """The longest name that `head` starts with and `names` ends with, or ''.

    The page puts no comma between some cities and their provinces, nor a space between the two mayors; but it
    names the city twice in a row of its table, and so tells where the name ends.

    >>> leading_name("Harbin Heilongjang, China", "Lee Hae-seonHarbin")
    'Harbin'
    """
    ends = [end for end in range(1, len(head) + 1) if end == len(head) or not head[end].isalnum()]
    return max((head[:end] for end in ends if names.endswith(head[:end])), key=len, default="")


def whole_number(word: str) -> int | None:
    """The number that a word means, as `7` or `seven`; None if it is no number up to twelve."""
    if word.isdecimal():
        return int(word)
    return NUMBER_WORDS.index(word.lower()) if word.lower() in NUMBER_WORDS else None
