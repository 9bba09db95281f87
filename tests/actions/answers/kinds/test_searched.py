"""What is told of all partners names where it was looked for, also where nothing was found."""

from __future__ import annotations

import pytest
from conversation import Answers

TABLE = "Source: Bucheon City’s overseas partners page (table)"
ALL_PLACES = "Source: Bucheon City’s overseas partners page (introduction, list of dates, and table)"
MAP = f"{TABLE}; GeoNames, https://www.geonames.org"


@pytest.mark.parametrize(
    ("asked", "source"),
    [
        ("exists(where(all, country == BR))", TABLE),
        ("list(where(all, continent == EU))", TABLE),
        ("list(where(all, date > 2008))", TABLE),
        ("list(nth(all, -population, 99))", TABLE),
        ("list(nth(all, date, 99))", TABLE),
        ("not_partner('Paris')", TABLE),
        ("not_partner('Tokyo')", TABLE),
        ("count(all)", ALL_PLACES),
        ("check(all, count == 8)", ALL_PLACES),
        ("picture(harbin | kawasaki, map)", MAP),
    ],
)
def test_it_is_said_where_it_was_looked_for(asked: str, source: str, bucheon_answers: Answers) -> None:
    assert bucheon_answers.ask(asked).reply.source == source


def test_what_was_looked_through_in_vain_does_not_count_as_told(bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("list(where(all, country == BR))")
    assert told.explanation.statements == ()
    assert told.reply.facts == ()
