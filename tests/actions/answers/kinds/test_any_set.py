"""Whatever is asked of whatever set, also one that holds no city, something is said."""

from __future__ import annotations

import itertools

import pytest
from conversation import Answers

SETS = (
    "all",
    "okayama",
    "okayama | kawasaki",
    "where(all, population > 1000000000)",
    "where(okayama, country == CN)",
    "all - all",
    "where(all, population == 345)",
    "first(all, date, 2)",
    "nth(all, -population, 40)",
    "where(all, age > 99999999)",
    "where(all, population > average, temperature < average)",
    "after(all, population, harbin)",
    "after(all, -date, weihai)",
    "nearest(where(all, country == US), population, bakersfield)",
    "first(all, date) | where(all, country == BR)",
)
ATTRIBUTES = ("date", "population", "temperature", "features", "location", "home_signer")
OF_ATTRIBUTES = (
    "fact({of}, {attribute})",
    "list({of}, {attribute})",
    "compare({of}, {attribute})",
)
OF_FIGURES = (
    "difference({of}, {attribute})",
    "difference({of}, {attribute}, to=all)",
    "difference(okayama, {attribute}, to={of})",
    "ratio({of}, {attribute})",
    "ratio({of}, {attribute}, to=all)",
    "ratio(all, {attribute}, to={of})",
    "sum({of}, {attribute})",
    "average({of}, {attribute})",
    "check({of}, sum({attribute}) > 2000000)",
    "check({of}, average({attribute}) < okayama)",
    "check({of}, ratio({attribute}) == 2)",
    "check({of}, difference({attribute}) < 2)",
    "check(okayama, nearest({of}, {attribute}, harbin))",
    "check({of}, not first(all, {attribute}))",
    "check({of}, ratio({attribute}, to=all) > 0.5)",
    "place({of}, -{attribute})",
    "list({of}, by=-{attribute})",
    "picture({of}, chart, {attribute})",
)
OF_SETS = (
    "profile({of})",
    "list({of})",
    "count({of})",
    "exists({of})",
    "compare({of})",
    "since({of})",
    "anniversary({of})",
    "anniversary({of}, 30)",
    "check({of}, country == JP)",
    "check({of}, count == 3)",
    "group({of}, country)",
    "group({of}, year, most)",
    "group({of}, home_signer, each)",
    "picture({of}, map)",
    "picture({of}, timeline)",
    'unrecorded({of}, "mascot")',
)
LINES = (
    *itertools.product(OF_ATTRIBUTES, ATTRIBUTES),
    *itertools.product(OF_FIGURES, ATTRIBUTES[:3]),
    *itertools.product(OF_SETS, ("",)),
)


@pytest.mark.parametrize("language", ("en", "ko"))
def test_something_is_said(language: str, bucheon_answers: Answers) -> None:
    silent = []
    for (line, attribute), of in itertools.product(LINES, SETS):
        asked = line.format(of=of, attribute=attribute)
        reply = bucheon_answers.ask(asked, language=language).reply
        if not any(each.isalpha() for each in reply.text):
            silent.append(asked)
    assert silent == []
