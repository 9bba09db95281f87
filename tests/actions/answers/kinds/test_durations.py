"""Anniversaries in a year: of all partners, and of some of them."""

from __future__ import annotations

import pytest
from conversation import DATA, Answers

from actions.staff.language_coverage import languages


@pytest.mark.parametrize(
    ("means", "told"),
    [
        ("all, 30, year=2030", "Only the partnership with Weihai turns 30 that year"),
        ("weihai, 30, year=2030", "The 30th anniversary of the partnership with Weihai will be on"),
        (
            "harbin, 30, year=2030",
            "The 30th anniversary of the partnership with Harbin was on 28 November 2025.",
        ),
        (
            "kawasaki, year=2027",
            "The 31st anniversary of the partnership with Kawasaki will be on",
        ),
        ("valenzuela, year=2005", "The partnership with Valenzuela did not begin until 24 or 25 June 2008."),
        ("all - harbin, 30, year=2030", "The 30th anniversary of the partnership with Weihai will be on"),
        ("all - weihai, 30, year=2030", "The 30th anniversary of the partnership with Harbin was on"),
    ],
)
def test_of_some_it_is_told_when_theirs_is(means: str, told: str, bucheon_answers: Answers) -> None:
    assert bucheon_answers.ask(f"anniversary({means})").reply.text.startswith(told)


@pytest.mark.parametrize("language", languages(DATA))
@pytest.mark.parametrize("means", ["all - weihai, 30, year=2030", "harbin, 30, year=2030"])
def test_that_there_is_none_is_said_of_all_partners_alone(
    means: str, language: str, bucheon_answers: Answers
) -> None:
    """Weihai has one."""
    told = bucheon_answers.ask(f"anniversary({means})", language=language).reply.text
    none = bucheon_answers.ask("anniversary(all, 30, year=1999)", language=language).reply.text
    assert told.splitlines()[0] != none.replace("1999", "2030")
