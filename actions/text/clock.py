"""The city's time zone: which day it is there, and how the moments that are kept in UTC are told."""

from __future__ import annotations

import datetime as dt
import os
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DEFAULT_ZONE = "Asia/Seoul"


def city_zone(named: str | None = None) -> ZoneInfo:
    """The zone `named`, or what JAMAE_TIMEZONE says. Raises ValueError where there is none of that name."""
    name = named or os.environ.get("JAMAE_TIMEZONE", "").strip() or DEFAULT_ZONE
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"JAMAE_TIMEZONE is {name!r}; it must be a time zone such as Asia/Seoul.") from error


def today() -> dt.date:
    """The day that it is in the city."""
    return dt.datetime.now(city_zone()).date()


def day_of(seconds: float) -> dt.date:
    """The day in the city of a moment in seconds since 1970."""
    return dt.datetime.fromtimestamp(seconds, city_zone()).date()


def local_time(moment: str) -> str:
    """A moment in ISO 8601 as the city's clocks showed it: "2026-11-24 09:05"."""
    return dt.datetime.fromisoformat(moment).astimezone(city_zone()).strftime("%Y-%m-%d %H:%M")


def end_of_day(day: dt.date) -> str:
    """The moment at which a day of the city ends, in UTC and ISO 8601 as the store keeps moments."""
    midnight = dt.datetime.combine(day + dt.timedelta(days=1), dt.time(), city_zone())
    return midnight.astimezone(dt.timezone.utc).isoformat(timespec="seconds")
