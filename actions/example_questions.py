"""Questions about whatever the knowledge holds that together make Jamae say nearly everything it can say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from babel.dates import get_timezone_location

from actions.conditions import COMPARABLE, Condition
from actions.holdings import Holdings
from actions.phrases import locale_of
from actions.question import DECLINED, REGION, SIGNERS, SMALL_TALK, Question

OPERATORS = ("over", "at_least", "under", "at_most", "between", "is")
FARAWAY = {"JP": "Asia/Tokyo", "FR": "Europe/Paris"}
"""Cities that are no partners, by country; their zone has their name in every language of CLDR."""


def example_questions(holdings: Holdings, language: str, *, topic: tuple[str, str]) -> Iterator[Question]:
    """The questions, about the cities, people and countries of `holdings`.

    `topic` is something that cities may be asked by, and the word for it in `language`, in which places are named.
    """
    cities = holdings.cities()
    values = {(s.city, s.attribute): s.value for s in holdings.statements if s.rank == "preferred"}
    for city in cities:
        yield from _about(city, values)
    first, second, *_ = cities
    yield Question("fact", ("date", "population", *SIGNERS), (first, second))
    yield Question("fact", ("date",), (first,), unrecorded=True, misread=((first[:-1], first),))
    yield Question("fact", ("population",), (first,), places=_places(language)[:1])
    yield from _comparisons(cities)
    yield from _lists(cities, values)
    yield Question("list", conditions=(Condition("topic", "is", topic[0], told=topic[1]),))
    for attribute in COMPARABLE:
        for end in ("highest", "lowest"):
            yield Question("extreme", (attribute,), end=end)
            yield Question("extreme", (attribute,), conditions=_country(values, first), end=end)
            yield Question("extreme", (attribute,), end=end, rank=2)
            yield Question("extreme", (attribute,), end=end, limit=3)
        yield Question("extreme", (attribute,), (second,), end="nearest")
    yield Question("extreme", ("population",), conditions=_country(values, first), end="highest", rank=2)
    yield Question("extreme", ("population",), end="highest", rank=3, value=(2, 3))
    yield Question("list", value="names")
    yield Question("list", skip=len(cities))
    for attribute, value in (("population", "sum"), ("population", "average"), ("temperature", "average")):
        yield Question("total", (attribute,), value=value)
        yield Question("total", (attribute,), conditions=_country(values, first), value=value)
    yield from _tallies(cities, values)
    yield Question("duration")
    for years in (None, 30, 99):
        yield Question("duration", value=years, year="this")
    yield Question("duration", value=50)
    for picture, figure in (("map", ()), ("timeline", ()), ("chart", ("population",))):
        yield Question("picture", figure, value=picture)
        yield Question("picture", figure, conditions=_country(values, first), value=picture)
        yield Question("picture", figure, (first, second), value=picture)
    yield Question("picture", cities=tuple(cities[:5]), value="map")
    yield from _not_knowing(first, language)


def _about(city: str, values: dict[tuple[str, str], Any]) -> Iterator[Question]:
    for attribute in ("date", "type", *SIGNERS, "population", "temperature", "features", "location", "names"):
        yield Question("fact", (attribute,), (city,))
    yield Question("fact", SIGNERS, (city,))
    yield Question("overview", cities=(city,))
    yield Question("duration", cities=(city,))
    for years in (10, 50):
        yield Question("duration", cities=(city,), value=years)
    yield Question("verify", cities=(city,))
    year = values[city, "date"].year
    for claimed in (year, year - 1):
        yield Question("verify", ("date",), (city,), claims=(_year("between", claimed),))
    for kind in ("sister", "friendship"):
        yield Question("verify", ("type",), (city,), claims=(Condition("type", "is", kind),))
    for attribute, wrong in (
        ("country", "BR"),
        ("population", values[city, "population"] * 3),
        ("temperature", 40.0),
        (
            "signer",
            next(v for (c, a), v in values.items() if a in SIGNERS and v not in _signers(values, city)),
        ),
    ):
        yield Question("verify", (), (city,), claims=(Condition(attribute, "is", wrong),))


def _signers(values: dict[tuple[str, str], Any], city: str) -> set[Any]:
    return {values.get((city, side)) for side in SIGNERS}


def _comparisons(cities: list[str]) -> Iterator[Question]:
    first, second = cities[:2]
    other, last = cities[-2:]
    yield Question("compare", cities=(first, second))
    yield Question("compare", ("population",), (first, second), end="highest", value="ratio")
    for attribute in COMPARABLE:
        for end in ("highest", "lowest"):
            yield Question("compare", (attribute,), (first, second), end=end)
        for city in (other, last):
            yield Question("compare", (attribute,), (other, last), end="highest")
            if city not in (first, second):
                yield Question("compare", (attribute,), (first, second, city))


def _country(values: dict[tuple[str, str], Any], city: str) -> tuple[Condition, ...]:
    return (Condition("country", "is", values[city, "country"]),)


def _year(operator: str, year: int) -> Condition:
    high = f"{year}-12-31" if operator == "between" else None
    return Condition("date", operator, f"{year}-01-01", high, told=f"year:{year}")


def _tallies(cities: list[str], values: dict[tuple[str, str], Any]) -> Iterator[Question]:
    for attribute in ("home_signer", "country"):
        for end in ("highest", "lowest"):
            yield Question("tally", (attribute,), end=end, value="most")
        yield Question("tally", (attribute,), value="each")
    yield Question("tally", ("home_signer",), value="different")
    for pair in (cities[:2], cities[1:3]):
        yield Question("tally", ("home_signer",), tuple(pair), value="same")
    kinds = tuple(Condition("type", "is", kind) for kind in ("sister", "friendship"))
    yield Question("tally", ("type",), claims=kinds, end="highest", value="against")
    countries = dict.fromkeys(values[city, "country"] for city in cities)
    held = tuple(Condition("country", "is", country) for country in list(countries)[:2])
    yield Question("tally", ("country",), claims=held, end="highest", value="against")


def _lists(cities: list[str], values: dict[tuple[str, str], Any]) -> Iterator[Question]:
    first = cities[0]
    for kind in ("list", "count"):
        yield Question(kind)
        for city in cities:
            yield Question(kind, conditions=_country(values, city))
    yield Question("count", ("location",))
    yield Question("list", ("population",))
    conditions = [Condition("country", "is not", values[first, "country"]), Condition("country", "is", "BR")]
    conditions += [
        Condition("type", test, kind) for kind in ("sister", "friendship") for test in ("is", "is not")
    ]
    conditions += [Condition("signer", test, values[first, "home_signer"]) for test in ("is", "is not")]
    conditions += [Condition("continent", "is", part) for part in ("EU", "AS", "AF", "NA", "SA", "OC")]
    conditions += [Condition("continent", "is not", "AS")]
    conditions += [Condition("city", "is not", first)]
    conditions += [
        Condition(attribute, test, cities[1]) for attribute in COMPARABLE for test in ("above", "below")
    ]
    conditions += [
        _year(test, values[cities[-1], "date"].year)
        for test in ("under", "at_most", "over", "at_least", "between")
    ]
    day = values[first, "date"].isoformat()
    conditions += [Condition("date", "between", day, day, told=f"date:{day}")]
    conditions += [Condition("date", "between", "1990-01-01", "1999-12-31", told="decade:1990")]
    conditions += [
        Condition("population", test, 500_000.0, 1_500_000.0 if test == "between" else None)
        for test in OPERATORS
    ]
    conditions += [Condition("temperature", "under", -1.0)]
    conditions += [Condition("age", test, 20) for test in ("over", "at_least", "under", "at_most")]
    for condition in conditions:
        yield Question("list", conditions=(condition,))
    yield Question("list", conditions=(*_country(values, first), _year("under", 2000)))
    yield Question("verify", conditions=(Condition("country", "is", "BR"),))
    yield Question("verify", conditions=_country(values, first))


def _places(language: str) -> tuple[dict[str, str], ...]:
    locale = locale_of(language)
    return tuple(
        {"name": get_timezone_location(zone, locale=locale, return_city=True), "country": country}
        for country, zone in FARAWAY.items()
    )


def _not_knowing(city: str, language: str) -> Iterator[Question]:
    places = _places(language)
    yield Question("which_city")
    yield Question("which_city", ("population",))
    yield Question("not_recorded")
    yield Question("not_recorded", cities=(city,))
    yield Question("not_partner", places=places)
    for place in places:
        yield Question("not_partner", places=(place,))
    yield Question("no_such_place", places=({"name": "Atlantis"},))
    yield Question("no_such_place", places=({"name": "Texas"},), value=REGION)
    yield Question("not_understood")
    for kind in DECLINED:
        yield Question(kind)
    yield Question("outside", cities=(city,))
    for kind in SMALL_TALK:
        yield Question(kind)
    yield Question("language", value=language)
