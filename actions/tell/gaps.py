"""What lies between two cities' values, in words."""

from __future__ import annotations

import datetime as dt

from actions.select import Cell
from actions.tell.turn import Turn
from actions.tell.values import value_told
from actions.years import years_between


def gap_told(turn: Turn, first: Cell, second: Cell) -> str:
    """Nothing for dates less than a month apart, and for contested ones that lie differently far from each other."""
    if first.attribute != "date":
        return value_told(turn, first.attribute, round(abs(first.value - second.value), 2))
    gaps = {_months_between(one, other) for one in first.values for other in second.values}
    months = gaps.pop()
    if gaps or not months:
        return ""
    years, rest = divmod(months, 12)
    return turn.say("value-span", years=years, months=rest, both="yes" if years and rest else "no")


def _months_between(one: dt.date, other: dt.date) -> int:
    """Full months from the earlier to the later."""
    earlier, later = sorted((one, other))
    of_year = (later.month - earlier.month - (later.day < earlier.day)) % 12
    return years_between(earlier, later) * 12 + of_year
