"""Full years, months and days between two days, and the same day in another year."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """The time between two days: full years, then full months, then days; `all_days` is the whole of it in
    days."""

    years: int
    months: int
    days: int
    all_days: int


def span_between(one: dt.date, other: dt.date) -> Span:
    """From the earlier of two days to the later."""
    earlier, later = sorted((one, other))
    years = years_between(earlier, later)
    months = (later.month - earlier.month - (later.day < earlier.day)) % 12
    number = earlier.year * 12 + earlier.month - 1 + years * 12 + months
    last = (dt.date(number // 12 + (number % 12 == 11), (number + 1) % 12 + 1, 1) - dt.timedelta(days=1)).day
    full = dt.date(number // 12, number % 12 + 1, min(earlier.day, last))
    return Span(years, months, (later - full).days, (later - earlier).days)


def years_between(start: dt.date, end: dt.date) -> int:
    """Whole years: the anniversary of the day itself counts."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def anniversary(start: dt.date, years: int) -> dt.date:
    """The day `years` after; 29 February falls on 28 February where there is none."""
    try:
        return start.replace(year=start.year + years)
    except ValueError:
        return start.replace(year=start.year + years, day=28)


def next_anniversary(start: dt.date, today: dt.date) -> dt.date:
    years = years_between(start, today)
    day = anniversary(start, years)
    return day if day == today and years else anniversary(start, years + 1)
