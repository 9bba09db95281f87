"""Questions: what is asked of a set of cities, what is no question of the store, and what is only talk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from actions.questions.sets import (
    All,
    Beside,
    CitySet,
    Condition,
    Middle,
    Nearest,
    Operator,
    Order,
    Picked,
)

Grouping: TypeAlias = Literal["values", "count", "each", "most", "fewest", "at_least"]
Reason: TypeAlias = Literal["beyond", "outside", "service", "programme", "home", "not_understood"]
Talking: TypeAlias = Literal[
    "greet", "thanks", "goodbye", "identity", "capabilities", "contact", "praise", "complaint", "source",
    "doubt", "forget", "privacy",
]  # fmt: skip


EVERY_CITY = All()


@dataclass(frozen=True)
class Fact:
    """Attributes of each city of a set."""

    of: CitySet
    attributes: tuple[str, ...]


@dataclass(frozen=True)
class Profile:
    """All that is recorded of each city of a set."""

    of: CitySet


@dataclass(frozen=True)
class List:
    """Which cities a set holds; with attributes of each, and in an order, where these are asked for."""

    of: CitySet
    attributes: tuple[str, ...] = ()
    by: Order | None = None


@dataclass(frozen=True)
class Count:
    """How many cities a set holds."""

    of: CitySet


@dataclass(frozen=True)
class Place:
    """At which place of an order each city of a set stands, among the cities of `among`."""

    of: CitySet
    by: Order
    among: CitySet = EVERY_CITY


@dataclass(frozen=True)
class Compare:
    """The cities of a set side by side: in these attributes, or in all that can be compared."""

    of: CitySet
    attributes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Difference:
    """How far two cities are apart in an attribute (years, people, degrees), or all of a set together from
    all of `to`."""

    of: CitySet
    attribute: str
    to: CitySet | None = None


@dataclass(frozen=True)
class Ratio:
    """How many times as much of an attribute one city has as another.

    The first city of a set as the second, or as all of `to` together.
    """

    of: CitySet
    attribute: str
    to: CitySet | None = None


@dataclass(frozen=True)
class Total:
    """The sum or average of an attribute over a set."""

    of: CitySet
    attribute: str
    average: bool = False


@dataclass(frozen=True)
class Numbered:
    """A claim of how many cities a set holds, or how many different values of `by` (country, year ...).

    `operator` is any that holds a number against one: "more than three" is over. With "above", "below" and
    "like" the number of cities is held against that of `to`: "more friendship cities than sister cities".
    """

    number: int
    by: str = ""
    operator: Operator = "is"
    to: CitySet | None = None


Figure: TypeAlias = Literal["sum", "average", "ratio", "difference"]


@dataclass(frozen=True)
class Figured:
    """A claim of what an attribute comes to over a set: its sum or average, how many times as much the first
    city has as the second, or how far they are apart (years, people, degrees).

    `operator` holds it against a number; with "above", "below" and "like" `value` is the key of the city
    whose own value a sum or average is held against.
    """

    figure: Figure
    attribute: str
    operator: Operator
    value: str | float
    to: CitySet | None = None
    """Where given, a ratio is of the whole set to all of this one, and a sum or average is held against that
    of this one, with "above", "below" or "like" and no value."""


@dataclass(frozen=True)
class Only:
    """A claim that a set holds just these cities: "only Harbin is in China"."""

    cities: CitySet


@dataclass(frozen=True)
class Denied:
    """A claim that a city does not take a place in an order: "so it is not the oldest"."""

    place: Picked | Middle | Beside | Nearest


Claim: TypeAlias = Condition | Picked | Middle | Beside | Nearest | Denied | Numbered | Figured | Only


@dataclass(frozen=True)
class Check:
    """Whether each claim holds of each city of a set.

    A claim is a condition, a place in an order or that it is not taken, the number of cities, a figure over
    them or that the set holds no other cities. Without one: whether these cities are partners.
    """

    of: CitySet
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True)
class Exists:
    """Whether a set holds any city."""

    of: CitySet


@dataclass(frozen=True)
class Since:
    """How long each agreement of a set has lasted: today, or on a day to come (ISO date or year)."""

    of: CitySet
    until: str | None = None


@dataclass(frozen=True)
class Anniversary:
    """When agreements have an anniversary: the one of so many `years`, those of a `year`, or the next one."""

    of: CitySet
    years: int | None = None
    year: int | None = None


@dataclass(frozen=True)
class Group:
    """A set by the values of country, continent, type, year, home_signer or partner_signer.

    values: which there are; count: how many different ones; each: how many cities each has; most, fewest:
    which has the most or fewest; at_least: which have `least` cities or more.
    """

    of: CitySet
    by: str
    how: Grouping = "values"
    least: int = 1


@dataclass(frozen=True)
class Picture:
    """A picture of a set: map, timeline or chart (of an attribute)."""

    of: CitySet
    kind: Literal["map", "timeline", "chart"]
    attribute: str = ""


@dataclass(frozen=True)
class Unrecorded:
    """Something that is not recorded of the cities of a set: `thing` in the asker's words."""

    of: CitySet
    thing: str


@dataclass(frozen=True)
class NotPartner:
    """Whether, or what, of places that are no partners: their names in the asker's words."""

    places: tuple[str, ...]


@dataclass(frozen=True)
class Decline:
    """No question of the store, for a reason.

    beyond: of a kind of partner that the page does not reach (domestic sister cities); outside: something
    else altogether; service: the city hall's services; programme: exchanges, visits, how to take part; home:
    the home city itself; not_understood: what cannot be read.
    """

    reason: Reason
    thing: str = ""


@dataclass(frozen=True)
class Talk:
    """Only talk: a greeting, thanks, a question about the assistant or its sources."""

    kind: Talking


@dataclass(frozen=True)
class Speak:
    """A wish for another language, by its code."""

    language: str


@dataclass(frozen=True)
class More:
    """The rest of a list of which only the beginning was told."""


@dataclass(frozen=True)
class WhichCity:
    """Attributes that are asked for without a city: to be asked back."""

    attributes: tuple[str, ...] = ()


Question: TypeAlias = (
    Fact | Profile | List | Count | Place | Compare | Difference | Ratio | Total | Check | Exists | Since
    | Anniversary | Group | Picture | Unrecorded | NotPartner | Decline | Talk | Speak | More | WhichCity
)  # fmt: skip
