"""Full years between days, and the same day in another year."""

from __future__ import annotations

import datetime as dt


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
