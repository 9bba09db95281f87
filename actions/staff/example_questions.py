"""Questions about whatever the knowledge holds that together make Jamae say nearly everything it can say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, get_args

from babel.dates import get_timezone_location

from actions.answers.telling.sets_told import MEASURED
from actions.loading.dataset import Dataset
from actions.questions.notation import GROUPINGS, parse
from actions.questions.questions import (
    Decline,
    Grouping,
    NotPartner,
    Question,
    Reason,
    Speak,
    Talk,
    Talking,
)
from actions.text.phrases import locale_of

FARAWAY = {"JP": "Asia/Tokyo", "FR": "Europe/Paris", "KR": "Asia/Seoul"}
"""Cities that are no partners, by country; their zone has their name in every language of CLDR."""
THING = "GDP"
"""Something that is not recorded."""

ABOUT_CITY = """
    fact({city}, date); fact({city}, type); fact({city}, home_signer); fact({city}, partner_signer)
    fact({city}, signers); fact({city}, population); fact({city}, temperature); fact({city}, features)
    fact({city}, location); fact({city}, names); fact({city}, signer_names); profile({city})
    since({city}); since({city}, until=2050); anniversary({city}); anniversary({city}, 10)
    anniversary({city}, 50); check({city}); unrecorded({city}, "{thing}")
    check({city}, date == {year}); check({city}, date == {earlier}); check({city}, type == sister)
    check({city}, type == friendship); check({city}, country == BR); check({city}, population > {more})
    check({city}, temperature > 40); check({city}, signer == {stranger})
    check({city}, first(all, -population)); check({city}, contested); check({city}, age > 20)
    check({city}, date == {year}, country == BR); place({city}, -population)
    check({city}, type == sister, date == {year}); check({city}, type == friendship, date == {year})
    check({city}, type != sister); check({city}, type != friendship)
"""
"""Questions one after the other, as they are written in the notation."""
ABOUT_TWO = """
    fact({first} | {second}, date, population, signers); fact({first} | {second}, population)
    compare({first} | {second}); check({first} | {second}, count(home_signer) == 1)
    ratio({first} | {second}, population); ratio({first}, population, to=all)
    picture({first} | {second}, map); picture({first} | {second}, timeline)
    picture({first} | {second}, chart, population); check({first}, population > {second})
    list(where({first} | {second} | {last}, type == sister))
    check({first} | {second}, sum(population) > 1000000); check(all, average(temperature) < 5)
    check({first} | {second}, ratio(population) >= 2); check({first} | {second}, difference(date) > 5)
    difference({first} | {second}, population, to={last})
    check({first}, ratio(population, to=all) > 0.5); check({first}, nearest(all, population, {second}))
    check({first}, not first(all, date)); check({second}, not first(all, date))
"""
ABOUT_ALL = """
    list(all); list(all, population); list(all, by=name); list(all, population, by=-population)
    count(all); list(where(all, country == {country})); count(where(all, country == {country}))
    list(all - {first}); exists(where(all, country == {country})); exists(where(all, country == BR))
    list(where(all, country != {country})); list(where(all, country == BR))
    list(where(all, type == sister)); list(where(all, type == friendship))
    list(where(all, type != sister)); list(where(all, signer == {signer}))
    list(where(all, signer != {signer})); list(where(all, continent == AS))
    list(where(all, continent == EU)); list(where(all, continent != AS))
    list(where(all, date < {year})); list(where(all, date > {year})); list(where(all, date == {year}))
    list(where(all, date == "{day}")); list(where(all, 1990 <= date <= 1999))
    list(where(all, month == "06")); list(where(all, day == "06-24"))
    list(where(all, population > 1000000)); list(where(all, population < 1000000))
    list(where(all, 500000 <= population <= 1500000)); list(where(all, temperature < -1))
    list(where(all, age >= 20)); list(where(all, age < 20)); list(where(all, contested))
    list(where(all, feature == "{topic}")); list(where(all, population > {second}))
    list(where(all, temperature < {second})); list(where(all, date < {second}))
    list(any_of(all, country == {country}, type == sister))
    list(where(all, country == {country}, date < 2000)); list(middle(all, date))
    list(nearest(all, population, {second})); list(first(all, date) | first(all, -date))
    sum(all, population); average(all, population); average(all, temperature)
    sum(where(all, country == {country}), population); since(all); anniversary(all)
    anniversary(all, 30); anniversary(all, 50); anniversary(all, year=2026)
    anniversary(all, 30, year=2026); picture(all, map); picture(all, timeline)
    picture(all, chart, population); check(all, count == 8); check(all, count(country) == 5)
    check(all, type == sister); check(all, country == BR)
    check(where(all, country == {country}), sum(population) < {second})
    check(where(all, country == {country}), sum(population) > sum({other} | {last}))
    check({first} | {second}, average(population) < average({other} | {last}))
    check(where(all, country == {country}), only({first}))
    check(where(all, signer == {signer}), only({first} | {second}))
    check(where(all, country == {country}), continent == AS); unrecorded(all, "{thing}"); which_city()
    which_city(population); more()
"""
OF_EACH_MEASURE = """
    list(first(all, {by})); list(first(all, -{by})); list(nth(all, -{by}, 2))
    list(first(all, {by}, 3)); list(first(all, {by}, 99)); list(nth(all, {by}, 99))
    place({last}, {by}); place({other}, {by}); list(first(where(all, country == {country}), {by}))
    list(first(where(all, country == {country}), -{by})); list(first(all - {first}, {by}))
    difference({first} | {second}, {by}); difference({second} | {first}, {by})
    list(first({first} | {second}, {by})); list(first({first} | {second}, -{by}))
    compare({first} | {second}, {by}); compare({other} | {last}, {by})
    compare({first} | {second} | {last}, {by}); list(after(all, {by}, {second}))
    list(first({first} | {second} | {last}, {by})); list(before(all, {by}, {second}))
"""


def example_questions(dataset: Dataset, language: str, *, topic: str) -> Iterator[Question]:
    """The questions, about the cities, people and countries of `dataset`.

    `topic` is something that cities may be asked by; places that are no partners are named in `language`.
    """
    cities = dataset.cities()
    values: dict[tuple[str, str], Any] = {
        (s.city, s.attribute): s.value for s in dataset.statements if s.rank == "preferred"
    }
    for city in cities:
        yield from _read(ABOUT_CITY, {"city": city, "thing": THING, **_of_city(city, values)})
    (first, second, *_), (other, last) = cities, cities[-2:]
    named: dict[str, Any] = {
        "first": first,
        "second": second,
        "other": other,
        "last": last,
        "thing": THING,
        "topic": topic,
        "country": values[first, "country"],
        "signer": values[first, "home_signer"],
        "year": values[last, "date"].year,
        "day": values[first, "date"].isoformat(),
    }
    yield from _read(ABOUT_TWO, named)
    yield from _read(ABOUT_ALL, named)
    for attribute in MEASURED:
        yield from _read(OF_EACH_MEASURE, {**named, "by": attribute})
    for grouping in GROUPINGS:
        for how in get_args(Grouping):
            yield from parse(f"group(all, {grouping}, {'2' if how == 'at_least' else how})")
    yield from _not_knowing(language)


def _read(notation: str, named: Mapping[str, Any]) -> Iterator[Question]:
    for line in notation.strip().splitlines():
        yield from parse(line.strip().format(**named))


def _of_city(city: str, values: Mapping[tuple[str, str], Any]) -> dict[str, Any]:
    """What may be claimed of a city: its year and the one before, too many people, a wrong mayor."""
    sides = ("home_signer", "partner_signer")
    own = {values.get((city, side)) for side in sides}
    year = values[city, "date"].year
    return {
        "year": year,
        "earlier": year - 1,
        "more": int(values[city, "population"] * 3),
        "stranger": next(v for (c, a), v in values.items() if a in sides and v not in own),
    }


def _not_knowing(language: str) -> Iterator[Question]:
    locale = locale_of(language)
    places = [get_timezone_location(zone, locale=locale, return_city=True) for zone in FARAWAY.values()]
    for place in places:
        yield NotPartner((place,))
    yield NotPartner(tuple(places[:2]))
    for reason in get_args(Reason):
        yield Decline(reason)
        yield Decline(reason, THING)
    for kind in get_args(Talking):
        yield Talk(kind)
    yield Speak(language)
    yield Speak("xx")
