"""What shows that a question about partners goes beyond what is recorded of them, so that a list or a yes would mislead."""

from __future__ import annotations

import re
from itertools import pairwise

from actions.form.elsewhere import BROKEN_UP, LITTLE, is_marked, unread
from actions.form.evidence import Evidence
from actions.reading import Mark, Reading

ASKING = re.compile(r"[^.!?。！？]*[?？]")
BRIEF = 6
"""Words of a question of which one new word is enough."""
SURELY, PERHAPS = 0.45, -0.15
"""Margins above which something unrecorded is asked of several cities: for sure, and where new words stand in the question."""


def asks_beyond(reading: Reading, evidence: Evidence) -> bool:
    """ "Which partners have a zoo?", "주말에 서명한 데는?": of several cities something is asked that is not recorded."""
    if evidence.asks_unknown and reading.of("unrecorded"):
        return True
    return asks_surely_beyond(reading, evidence) or evidence.unlisted >= PERHAPS and _holds_new_word(reading)


def asks_surely_beyond(reading: Reading, evidence: Evidence) -> bool:
    """As learned, and in a word that is none of those that ask for partners by what is recorded."""
    new = any(not is_marked(word, reading) for word in reading.unlisted) or reading.of("language_name")
    return evidence.unlisted > SURELY and bool(new)


def _holds_new_word(reading: Reading) -> bool:
    """Of a word known by pairs of letters two that follow each other are new; one alone is where two known words meet."""
    new = unread(reading)
    if reading.language not in BROKEN_UP:
        return len(new) >= (1 if reading.words <= BRIEF else LITTLE)  # "Which partners have a zoo?"
    return any(a[-1] + b[-1] == b and a + b[-1] in reading.text for a, b in pairwise(new))


def names_unknown_mayor(reading: Reading) -> bool:
    """ "Mayor Kim Man-su", "김만수 시장": a new word right beside the word for a mayor, and none of those recorded."""
    if reading.of("person", "misspelt_person"):
        return False
    places = [
        (start, start + len(word)) for word in unread(reading) if (start := reading.text.find(word)) >= 0
    ]
    return any(
        0 <= max(title.start - end, start - title.end) <= 1
        for title in reading.of("title")
        for start, end in places
    )


def says_more(reading: Reading) -> bool:
    """Whether the sentence that asks holds new words, which a "yes" to what is recorded would confirm too."""
    asked = _asking(reading)
    new = [word for word in unread(reading) if word in reading.text[asked.start : asked.end]]
    return len(new) >= (LITTLE + 1 if reading.language in BROKEN_UP else LITTLE)


def in_question(reading: Reading, kind: str) -> bool:
    """Whether a mark of this kind stands in the sentence that asks."""
    asked = _asking(reading)
    return any(mark.overlaps(asked) for mark in reading.of(kind))


def _asking(reading: Reading) -> Mark:
    """The last sentence with a question mark; the whole message where there is none."""
    *_, last = (None, *ASKING.finditer(reading.text))
    start, end = last.span() if last else (0, len(reading.text))
    return Mark("", "", start, end, reading.text[start:end])
