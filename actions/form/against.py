"""Which of two cities a yes-or-no question measures against the other: "is Harbin colder than Weihai?", "and in Harbin, is it colder?"."""

from __future__ import annotations

from actions.conditions import COMPARABLE, Condition
from actions.form.evidence import NAMING, beside_than
from actions.reading import Mark, Reading

CHOOSING = ("question_word", "difference", "ratio", "negation", "exclusion", "ordinal", "number")
"""Marks of a question that wants more than a yes or no."""


def claimed(
    reading: Reading, cities: tuple[str, ...], attributes: tuple[str, ...], end: str
) -> tuple[Condition, ...]:
    """What a comparison of two cities, of which each message names one or both, takes to be so of one of them.

    The condition's `value` is the city that the other one is measured by; nothing where the message asks which of both.
    """
    named = reading.of(*NAMING)
    if len(cities) != 2 or len(attributes) != 1 or attributes[0] not in COMPARABLE or not end:
        return ()
    than = reading.of("than")
    choosing = any(
        not any(mark.overlaps(word) for word in than) for mark in reading.of(*CHOOSING)
    )  # чем is both
    if choosing or not named or not reading.of("than", "comparative", "order"):
        return ()
    ends = {str(mark.value).split()[-1] for mark in reading.of("order", "degree")} & {"highest", "lowest"}
    if len(ends) > 1:
        return ()  # "higher or lower than Weihai?"
    measure = _measure(reading, named)
    if measure is not None:
        other = str(measure.value)
    elif len({mark.value for mark in named}) == 1:
        other = next(city for city in cities if city != named[0].value)
    else:
        return ()
    if other not in cities:
        return ()
    return (Condition(attributes[0], "above" if end == "highest" else "below", other),)


def _measure(reading: Reading, named: list[Mark]) -> Mark | None:
    """The city beside "than", or the second of "Хабаровск холоднее Харбина"."""
    if reading.of("than") or len(named) != 2:
        return beside_than(reading, named)
    between = reading.text[named[0].end : named[1].start].strip()
    return named[1] if any(word.text == between for word in reading.of("comparative")) else None
