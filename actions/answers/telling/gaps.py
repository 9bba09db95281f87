"""What lies between two values, in words: "nearly four months", "9.2 million people"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from actions.answers.telling.turn import Turn
from actions.answers.telling.values import figure_told
from actions.store.queries import Cell
from actions.text.years import Span, span_between

NEARLY = 20
"""So many days beyond full months are nearly a month more."""
HALF = 11
"""So many days beyond full months are about half a month more."""
MONTHS_IN_DAYS = 12
"""Less than so many months are told in days too."""
DAYS_TOLD = 100
"""Where one of several spans is told in days, so are the others up to so many."""


def gap_told(turn: Turn, first: Cell, second: Cell) -> str:
    """The difference of two cells; where dates contradict each other, each difference that there may be."""
    if first.attribute != "date":
        return figure_told(turn, first.attribute, abs(first.value - second.value))
    return spans_told(turn, {span_between(one, other) for one in first.values for other in second.values})


def spans_told(turn: Turn, either: Collection[Span]) -> str:
    """The time that there is or may be, as people say it: "12 days", "nearly 4 months (118 days)", "12 years
    and 7 months"."""
    spans = sorted(either, key=lambda span: span.all_days)
    rounded = {_rounded(span) for span in spans}
    if len(spans) > 1 and len({months for _, months in rounded}) == 1 and not any(map(_in_days, spans)):
        near, months = rounded.pop() if len(rounded) == 1 else ("about", _rounded(spans[0])[1])
        return _months_told(turn, near, months, spans)
    if all(map(_in_days, spans)) or any(map(_in_days, spans)) and spans[-1].all_days < DAYS_TOLD:
        return _days_told(turn, spans)
    return turn.speech.join(dict.fromkeys(_span_told(turn, span) for span in spans), style="or")


def _span_told(turn: Turn, span: Span) -> str:
    if _in_days(span):
        return _days_told(turn, [span])
    return _months_told(turn, *_rounded(span), [span])


def _in_days(span: Span) -> bool:
    """Whether a span is too short to be told in months."""
    return not span.years and not span.months


def _months_told(turn: Turn, near: str, months: int, spans: Sequence[Span]) -> str:
    """Spans that come to the same number of months, with their days where they are short."""
    told = turn.say("span", near=near, **years_and_months(months))
    if months >= MONTHS_IN_DAYS:
        return told
    return turn.say("span-days", span=told, days=_days_told(turn, spans))


def _days_told(turn: Turn, spans: Sequence[Span]) -> str:
    """One number of days or, as the dates of one or two cities may be, several."""
    *fewer, days = (span.all_days for span in spans)
    if not fewer:
        return turn.say("value-days", days=days)
    return turn.say("value-days-either", fewer=turn.say("join-values").join(map(str, fewer)), days=days)


def _rounded(span: Span) -> tuple[str, int]:
    """How a span is told in full months, and how many: just these, a few days less or more, or half a
    month more."""
    months = span.years * 12 + span.months
    if not span.days:
        return "exact", months
    if span.days >= NEARLY:
        return "nearly", months + 1
    return ("half" if span.days >= HALF and not span.years else "over"), months


def lasted_told(turn: Turn, spans: Sequence[Span]) -> str:
    """The full years and months that have passed since a date or since either of two, in the order of the
    dates; "" where there is no span."""
    return turn.speech.join(dict.fromkeys(_full_months_told(turn, span) for span in spans), style="or")


def _full_months_told(turn: Turn, span: Span) -> str:
    months = span.years * 12 + span.months
    if not months:
        return turn.say("value-days", days=span.all_days)
    return turn.say("value-span", **years_and_months(months))


def years_and_months(all_months: int) -> dict[str, int | str]:
    """What `value-span` and `span` need to tell so many months."""
    years, months = divmod(all_months, 12)
    return {"years": years, "months": months, "both": "yes" if years and months else "no"}
