"""What cities come to by year or month with either date of those that have two: what is sure of it, and what
would be so with one of the dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product

from actions.answers.telling.turn import Turn

MOST = 4
"""Of more cities with two dates not every case is gone through: each doubles their number."""


@dataclass(frozen=True)
class Shared:
    """A value, how many cities share it, and these cities where they are few."""

    value: str | int
    count: int
    cities: tuple[str, ...] = ()


@dataclass(frozen=True)
class Case:
    """What there is if each of some cities has one of its dates."""

    dates: Mapping[str, dt.date]
    shared: tuple[Shared, ...]

    def leaders(self, how: str) -> tuple[Shared, ...]:
        """The values with the most cities, or with the fewest."""
        counts = [each.count for each in self.shared]
        wanted = min(counts, default=0) if how == "fewest" else max(counts, default=0)
        return tuple(each for each in self.shared if each.count == wanted)

    def with_at_least(self, least: int) -> tuple[Shared, ...]:
        return tuple(each for each in self.shared if each.count >= least)


def cases_of(turn: Turn, by: str, shared: Sequence[Shared], twice: Sequence[str]) -> tuple[Case, ...]:
    """Every case that there may be where a few cities, `twice`, have two years or months; where there are
    none of them or too many, the one in which each counts in both."""
    cells = turn.cells(twice, ("date",)) if 0 < len(twice) <= MOST else {}
    dates = {city: sorted(cell.values) for (city, _), cell in cells.items()}
    return tuple(
        Case(chosen, tuple(_counted(by, shared, dates, chosen)))
        for days in product(*dates.values())
        for chosen in (dict(zip(dates, days)),)
    )


def _counted(
    by: str,
    shared: Sequence[Shared],
    dates: Mapping[str, Sequence[dt.date]],
    chosen: Mapping[str, dt.date],
) -> Iterator[Shared]:
    """The values that are left where each city with two dates counts under the chosen one's alone."""
    for each in shared:
        here = [city for city, days in dates.items() if each.value in [getattr(day, by) for day in days]]
        gone = [city for city in here if getattr(chosen[city], by) != each.value]
        if each.count > len(gone):
            left = tuple(city for city in each.cities if city not in gone)
            yield replace(each, count=each.count - len(gone), cities=left)


def sure_of(found: Sequence[Sequence[Shared]], *, alike: bool) -> tuple[Shared, ...]:
    """What is found in every case, with `alike` in the same number; else with the least that it has.

    Cities are named only where all are sure.
    """
    first, *others = ({each.value: each for each in case} for case in found)
    sure = []
    for value, each in first.items():
        elsewhere = [case[value] for case in others if value in case]
        counts = {each.count, *(other.count for other in elsewhere)}
        if len(elsewhere) == len(others) and (len(counts) == 1 or not alike):
            always = [city for city in each.cities if all(city in other.cities for other in elsewhere)]
            named = tuple(always) if len(always) == min(counts) else ()
            sure.append(replace(each, count=min(counts), cities=named))
    return tuple(sure)
