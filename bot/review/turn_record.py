"""What is kept of a turn: its masked words for some days, and counts by day that hold no words."""

from __future__ import annotations

import hashlib
import hmac
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.telemetry.metrics import BOUNDS
from nlu.masking import mask

REVIEWED = ("not_understood", "no_such_place", "outside", "not_recorded", "ambiguous")
"""Statuses of answers that staff look at: not understood, declined, or asked back. An answer marked unhelpful
joins them."""
OUTCOMES = {
    "answered": "answered",
    "contested": "answered",
    "corrected": "answered",
    "not_partner": "answered",
    "ambiguous": "asked_back",
    "not_recorded": "not_recorded",
    "outside": "declined",
    "not_understood": "not_understood",
    "no_such_place": "not_understood",
    "small_talk": "small_talk",
    "unavailable": "failed",
}
"""What became of a question, by the status of its answer; staff are told of outcomes."""
REASONS = ("wrong", "other", "unclear")
"""Remarks that visitors of the website choose from; staff read what they mean in their own language."""
STEPS = ("understand", "answer", "all")
"""The steps of a turn whose times are counted."""
SLOWEST = "more"
"""The name of the histogram's last step, beyond all `BOUNDS`."""
WORDS_LENGTH = 22


@dataclass(frozen=True)
class HeardTurn:
    """One turn. `conversation` is a pseudonym and `words` a keyed hash of the text, both `bot.privacy`'s.

    `kind`, `attributes` and `cities` are those of the question that was formed; `asked` is in seconds since
    1970.
    """

    conversation: str
    words: str
    asked: float
    day: str
    channel: str
    language: str
    status: str
    kind: str = ""
    attributes: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    text: str = ""
    answer: str = ""
    verdict: str | None = None
    remark: str | None = None
    number: int = 0
    steps: tuple[tuple[str, float], ...] = field(default=(), compare=False)
    """(step, milliseconds); counted, not kept."""


@dataclass(frozen=True)
class Count:
    """Something that is counted by day; `what` says of which sort, and what `name` then is.

    turn: a status; verdict: up or down; city and attribute: a key; missing: "city/attribute", either of which
    may be empty; time: "step/seconds", the upper bound of a step of the histogram.
    """

    day: str
    what: str
    name: str
    channel: str = ""
    language: str = ""


def fingerprint(text: str, key: bytes) -> str:
    """What a turn's words are found by again. Without the key it reveals nothing of them."""
    digest = hmac.new(key, mask(text).encode("utf-8", "surrogatepass"), hashlib.sha256)
    return digest.hexdigest()[:WORDS_LENGTH]


def counts_of(turn: HeardTurn) -> Iterator[Count]:
    """Everything that one turn counts for."""
    yield Count(turn.day, "turn", turn.status, turn.channel, turn.language)
    yield from (Count(turn.day, "city", city) for city in turn.cities)
    yield from (Count(turn.day, "attribute", attribute) for attribute in turn.attributes)
    if turn.status == "not_recorded":
        yield from missing_of(turn)
    for step, milliseconds in turn.steps:
        if step in STEPS:
            place = bisect_left(BOUNDS, milliseconds / 1000)
            yield Count(turn.day, "time", f"{step}/{BOUNDS[place] if place < len(BOUNDS) else SLOWEST}")


def missing_of(turn: HeardTurn, *, cities: Sequence[str] = (), attribute: str = "") -> Iterator[Count]:
    """Counts for each city of what was asked and is not recorded. Staff may name `cities` and `attribute`."""
    for city in cities or turn.cities or ("",):
        for each in (attribute,) if attribute else turn.attributes or ("",):
            yield Count(turn.day, "missing", f"{city}/{each}")
