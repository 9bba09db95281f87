"""Sets of cities: all, those named, those for which something holds, and those at a place of an order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Operator: TypeAlias = Literal[
    "is", "is not", "over", "at_least", "under", "at_most", "between", "not between", "above", "below", "like"
]

AGAINST: Mapping[Operator, Operator] = {"above": "over", "below": "under", "like": "is"}
"""Operators whose limit is another city's value, each with the one whose limit is a value."""

AVERAGE = "average"
"""In place of that city's key: the limit is the average of all partner cities."""


@dataclass(frozen=True)
class Condition:
    """One thing that must hold of a city.

    `attribute` is country, province, continent, type, signer, home_signer, partner_signer, date, month (01 to
    12 of any year), day (MM-DD), age (full years since the agreement), population (people), temperature
    (degrees Celsius), topic or feature (a word of the recorded features), contested, or an added attribute.
    "between" and "not between" count both ends in, from `value` to `high`. With "above", "below" and "like"
    `value` is the key of the city whose own value is the limit ("larger than Okayama"), or `AVERAGE`. Dates
    are ISO strings.
    """

    attribute: str
    operator: Operator
    value: str | float
    high: str | float | None = None


@dataclass(frozen=True)
class Order:
    """An order of cities by an attribute: ascending (the oldest, smallest, coldest first) or descending."""

    attribute: str
    descending: bool = False

    @property
    def reversed(self) -> Order:
        """The same order from its other end."""
        return Order(self.attribute, not self.descending)


@dataclass(frozen=True)
class All:
    """All partner cities."""


@dataclass(frozen=True)
class Cities:
    """The cities with these keys, in this order."""

    keys: tuple[str, ...]


@dataclass(frozen=True)
class Where:
    """Those of a set for which every condition holds."""

    of: CitySet
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class AnyOf:
    """Those of a set for which at least one of the conditions holds."""

    of: CitySet
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class Without:
    """A set without some cities."""

    of: CitySet
    left_out: CitySet


@dataclass(frozen=True)
class Picked:
    """`count` cities from place `first` (from 1) of a set in an order; equal values share a place."""

    of: CitySet
    by: Order
    first: int = 1
    count: int = 1


@dataclass(frozen=True)
class Middle:
    """The city in the middle of an order, or the two where their number is even."""

    of: CitySet
    by: Order


@dataclass(frozen=True)
class Beside:
    """The city that comes `steps` places after a city in an order, or before it where `steps` is negative."""

    of: CitySet
    by: Order
    city: str
    steps: int = 1


@dataclass(frozen=True)
class Nearest:
    """The city of a set whose value of an attribute is nearest to that of `city`, but not `city` itself."""

    of: CitySet
    attribute: str
    city: str


@dataclass(frozen=True)
class Together:
    """Several sets as one, in their order: "the warmest and the coldest"."""

    sets: tuple[CitySet, ...]


CitySet: TypeAlias = All | Cities | Together | Where | AnyOf | Without | Picked | Middle | Beside | Nearest
