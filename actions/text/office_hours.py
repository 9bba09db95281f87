"""When an office is open in the city's time, as contact.csv says: "Mon-Fri 09:00-18:00; Sat 09:00-13:00"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from actions.text.clock import city_zone


class _CityTime(dt.tzinfo):
    """The city's time zone as it is set when a moment is told, with its summer time."""

    def utcoffset(self, moment: dt.datetime | None) -> dt.timedelta | None:
        return city_zone().utcoffset(moment)

    def dst(self, moment: dt.datetime | None) -> dt.timedelta | None:
        return city_zone().dst(moment)

    def tzname(self, moment: dt.datetime | None) -> str | None:
        return city_zone().tzname(moment)

    def fromutc(self, moment: dt.datetime) -> dt.datetime:
        return moment.replace(tzinfo=dt.timezone.utc).astimezone(city_zone()).replace(tzinfo=self)


CITY_TIME = _CityTime()
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PART = re.compile(r"([a-z]{3})(?:-([a-z]{3}))? (\d\d):(\d\d)-(\d\d):(\d\d)", re.IGNORECASE)


@dataclass(frozen=True)
class OfficeHours:
    """Spans of a week: the weekday (0 is Monday), from when and until when. Holidays are not known."""

    spans: tuple[tuple[int, dt.time, dt.time], ...]

    @classmethod
    def parse(cls, text: str) -> OfficeHours:
        """Raises ValueError for what cannot be read."""
        spans = []
        for part in text.split(";"):
            found = _PART.fullmatch(part.strip())
            if found is None:
                raise ValueError(f"{part.strip()!r} is not like 'Mon-Fri 09:00-18:00'.")
            first, last = (DAYS.index((found[each] or found[1]).lower()) for each in (1, 2))
            opens, closes = dt.time(int(found[3]), int(found[4])), dt.time(int(found[5]), int(found[6]))
            if last < first or closes <= opens:
                raise ValueError(f"{part.strip()!r} ends before it begins.")
            spans += [(day, opens, closes) for day in range(first, last + 1)]
        return cls(tuple(sorted(spans)))

    def closes(self, now: dt.datetime) -> dt.datetime | None:
        """Until when it is open; None if it is closed at `now`, which is in the city's time."""
        ends = [
            until for day, opens, until in self.spans if day == now.weekday() and opens <= now.time() < until
        ]
        return now.replace(hour=max(ends).hour, minute=max(ends).minute, second=0) if ends else None

    def opens(self, now: dt.datetime) -> dt.datetime:
        """When it opens next after `now`, which is in the city's time."""
        openings = (
            dt.datetime.combine(now.date() + dt.timedelta(days=ahead), opens, CITY_TIME)
            for ahead in range(8)
            for day, opens, _ in self.spans
            if day == (now.weekday() + ahead) % 7
        )
        return min(opening for opening in openings if opening > now)
