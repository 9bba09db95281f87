"""What a question can mean, to be chosen in words: each kind, what it needs, and its label."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from actions.questions.notation import NotationError, parse
from actions.questions.questions import Question

MEANINGS = {
    "fact": "fact({cities}, {attribute})",
    "profile": "profile({cities})",
    "list": "list(all)",
    "list-with": "list(all, {attribute})",
    "highest": "list(first(all, -{attribute}))",
    "lowest": "list(first(all, {attribute}))",
    "count": "count(all)",
    "compare": "compare({cities}, {attribute})",
    "since": "since({cities})",
    "check": "check({cities})",
    "map": "picture({cities}, map)",
    "timeline": "picture({cities}, timeline)",
    "unrecorded": "unrecorded({cities}, {words})",
    "not_partner": "not_partner({words})",
    "home": "home({words})",
    "service": "service({words})",
    "programme": "programme({words})",
    "outside": "outside({words})",
    "contact": "contact()",
    "source": "source()",
    "identity": "identity()",
    "privacy": "privacy()",
    "capabilities": "capabilities()",
    "greet": "greet()",
    "thanks": "thanks()",
    "goodbye": "goodbye()",
    "praise": "praise()",
    "complaint": "complaint()",
    "not_understood": "not_understood()",
}
"""In the order in which they are offered."""


class NoMeaning(ValueError):
    """What was chosen is no whole meaning; the argument is the phrase that says what is missing."""


def needs(meaning: str) -> tuple[str, ...]:
    """Of cities, attribute and words what has to be said."""
    return tuple(re.findall(r"{(\w+)}", MEANINGS[meaning]))


def label(meaning: str, *, cities: Sequence[str], attribute: str, words: str, said: str) -> str:
    """The label in the notation of docs/labelling.md. Raises `NoMeaning`.

    `words` must stand in what was `said`, since what is read can only be pointed to there.
    """
    if meaning not in MEANINGS:
        raise NoMeaning("meaning-none")
    wanted = needs(meaning)
    if "cities" in wanted and not cities:
        raise NoMeaning("meaning-no-city")
    if "attribute" in wanted and not attribute:
        raise NoMeaning("meaning-no-attribute")
    if "words" in wanted and (not words or words.casefold() not in said.casefold()):
        raise NoMeaning("meaning-no-words")
    return MEANINGS[meaning].format(
        cities=" | ".join(cities), attribute=attribute, words=json.dumps(words, ensure_ascii=False)
    )


def questions_of(written: str) -> tuple[Question, ...]:
    """The questions that a label writes. Raises `NoMeaning`."""
    try:
        found = parse(written)
    except (NotationError, ValueError, RecursionError, MemoryError):
        raise NoMeaning("meaning-not-notation") from None
    if not found:
        raise NoMeaning("meaning-none")
    return found
