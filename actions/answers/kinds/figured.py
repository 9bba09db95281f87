"""Telling whether figures over cities are as claimed: a sum, an average, how many times as much, how far
apart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from actions.answers.kinds.comparisons import NEITHER, answer_difference, answer_ratio, rounded_ratio
from actions.answers.kinds.totals import AGES, answer_beside, answer_total, total_of
from actions.answers.telling.measures import cells_of
from actions.answers.telling.turn import Answer, Turn, told_together
from actions.answers.telling.values import claim_holds
from actions.questions.mentions import AGAINST
from actions.questions.questions import Difference, Fact, Figure, Figured, Ratio, Total
from actions.questions.sets import AGAINST as AGAINST_A_VALUE
from actions.questions.sets import Cities, CitySet, Condition
from actions.text.years import span_between

MONTHS, DAYS = 12, 366
"""Of a year."""


@dataclass(frozen=True)
class _Reckoned:
    """What tells a figure, and each value that it may have; none where it cannot be told."""

    told: Answer
    values: Sequence[float]


def answer_figured(turn: Turn, of: CitySet, claim: Figured) -> Answer:
    """Yes or no to a claimed figure, and the figure there is; the figure alone where it cannot be told
    whether it is so."""
    reckoned, limit = RECKON[claim.figure](turn, of, claim), _limit(turn, claim)
    told = reckoned.told
    if limit is None or not reckoned.values or told.missing:
        return told
    held = {_holds(value, claim, limit) for value in reckoned.values}
    lead = "yes-either" if len(held) > 1 else "yes" if True in held else "no"
    first, *rest = told.paragraphs
    return replace(
        told,
        status=told.status if True in held else "corrected",
        paragraphs=(turn.sentences(turn.say(lead), first), *rest),
    )


def _limit(turn: Turn, claim: Figured) -> float | None:
    """What a figure is held against; None where it is not recorded of the city or of all others."""
    if claim.operator not in AGAINST:
        return float(claim.value)
    return total_of(turn, _other_total(claim))


def _other_total(claim: Figured) -> Total:
    """What a sum or average is held against: that of another set, or what a city has."""
    return Total(claim.to or Cities((str(claim.value),)), claim.attribute, average=claim.figure == "average")


def _holds(value: float, claim: Figured, limit: float) -> bool:
    """Whether a figure is as claimed; a claimed number may be as round as people say it."""
    operator = AGAINST_A_VALUE.get(claim.operator, claim.operator)
    if operator == "is" and claim.figure == "ratio":
        return limit in (rounded_ratio(value), round(value), round(value, 2))
    if operator == "is" and claim.attribute in AGES:
        return limit == round(value)
    return claim_holds(value, Condition(claim.attribute, operator, limit))


def _total(turn: Turn, of: CitySet, claim: Figured) -> _Reckoned:
    total = Total(of, claim.attribute, average=claim.figure == "average")
    value = total_of(turn, total)
    beside = None
    if claim.operator in AGAINST:
        city = Fact(Cities((str(claim.value),)), (claim.attribute,))
        other = _other_total(claim)
        beside = answer_beside(turn, (total, other if claim.to else city))
        if beside is None and claim.to:
            beside = told_together([answer_total(turn, each) for each in (total, other)])
    return _Reckoned(beside or answer_total(turn, total), () if value is None else (value,))


def _ratio(turn: Turn, of: CitySet, claim: Figured) -> _Reckoned:
    """How many times as much the first city has as the second, or all as those of another set."""
    sides: list[CitySet] = [of, claim.to] if claim.to else [Cities((key,)) for key in turn.keys(of)[:2]]
    amounts = [total_of(turn, Total(side, claim.attribute)) for side in sides]
    known = claim.attribute not in NEITHER and len(amounts) == 2 and all(amounts)
    told = answer_ratio(turn, Ratio(of, claim.attribute, claim.to))
    return _Reckoned(told, (float(amounts[0] or 0) / float(amounts[1] or 1),) if known else ())


def _difference(turn: Turn, of: CitySet, claim: Figured) -> _Reckoned:
    """How far two cities are apart, or the farthest ones of more; of dates in years, each that there may be
    where a date is doubted."""
    told = answer_difference(turn, Difference(of, claim.attribute))
    keys = turn.found(of).cities
    there = cells_of(turn.cells(keys, (claim.attribute,)), keys, claim.attribute)
    if len(there) < max(len(keys), 2):
        return _Reckoned(told, ())
    ordered = sorted(there, key=lambda cell: cell.value)
    pairs = [(one, other) for one in ordered[0].values for other in ordered[-1].values]
    return _Reckoned(told, [_apart(*pair) for pair in pairs])


def _apart(one: Any, other: Any) -> float:
    """The years between two days, or the difference of two numbers."""
    if not isinstance(one, dt.date):
        return float(abs(one - other))
    span = span_between(one, other)
    return span.years + span.months / MONTHS + span.days / DAYS


RECKON: Mapping[Figure, Callable[[Turn, CitySet, Figured], _Reckoned]] = {
    "sum": _total,
    "average": _total,
    "ratio": _ratio,
    "difference": _difference,
}
