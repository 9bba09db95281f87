"""The figures of a report, from counts by day: sums, shares, and what was asked most."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.review.turn_record import OUTCOMES, SLOWEST, STEPS, Count
from bot.telemetry.metrics import BOUNDS

SHOWN_OUTCOMES = (
    "answered", "asked_back", "small_talk", "not_recorded", "declined", "not_understood", "failed",
)  # fmt: skip
"""In the order in which they are told, from what went well to what did not."""


@dataclass(frozen=True)
class Figures:
    """What was asked from `first` to `last`; keys are codes, which a page gives names to."""

    first: dt.date
    last: dt.date
    by_day: Mapping[dt.date, Counter[str]]
    """For every day of the period, questions by outcome."""
    languages: Counter[str]
    channels: Counter[str]
    cities: Counter[str]
    attributes: Counter[str]
    missing: Counter[tuple[str, str]]
    """(city, attribute) that was asked and is not recorded; either may be empty."""
    verdicts: Counter[str]
    times: Mapping[str, Counter[str]]
    """For each step its histogram: how many took at most so many seconds, as `bot.review.turn_record.Count`
    names it."""

    @property
    def outcomes(self) -> Counter[str]:
        total: Counter[str] = Counter()
        for day in self.by_day.values():
            total.update(day)
        return total

    @property
    def questions(self) -> int:
        return self.outcomes.total()

    def share(self, *outcomes: str) -> float:
        """Of all questions, from 0 to 1."""
        return sum(self.outcomes[outcome] for outcome in outcomes) / max(self.questions, 1)


def figures(counts: Counter[Count], first: dt.date, last: dt.date) -> Figures:
    """`counts` are those of the days from `first` to `last`."""
    by_day: dict[dt.date, Counter[str]] = {day: Counter() for day in days(first, last)}
    simple: dict[str, Counter[str]] = defaultdict(Counter)
    missing: Counter[tuple[str, str]] = Counter()
    times: dict[str, Counter[str]] = {step: Counter() for step in STEPS}
    for count, number in counts.items():
        head, _, tail = count.name.partition("/")
        if count.what == "turn":
            by_day[dt.date.fromisoformat(count.day)][OUTCOMES.get(count.name, "failed")] += number
            simple["language"][count.language] += number
            simple["channel"][count.channel] += number
        elif count.what == "missing":
            missing[head, tail] += number
        elif count.what == "time":
            times.setdefault(head, Counter())[tail] += number
        else:
            simple[count.what][count.name] += number
    return Figures(
        first,
        last,
        by_day,
        simple["language"],
        simple["channel"],
        simple["city"],
        simple["attribute"],
        +missing,
        +simple["verdict"],
        times,
    )


def days(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    return (first + dt.timedelta(days=n) for n in range((last - first).days + 1))


def within(histogram: Counter[str], share: float) -> float | None:
    """The seconds that this share of the turns took at most, rounded up to a bound; None beyond the last."""
    so_far, wanted = 0, share * histogram.total()
    for bound in BOUNDS:
        so_far += histogram[str(bound)]
        if so_far >= wanted:
            return bound
    assert histogram[SLOWEST] or not wanted
    return None
