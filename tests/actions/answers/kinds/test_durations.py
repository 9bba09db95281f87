"""How long partnerships have lasted, and their anniversaries, of all partners and of some of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

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


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (dt.date(2026, 1, 6), "The next anniversary of the partnership with Weihai, the 26th, will be on 7"),
        (
            dt.date(2026, 2, 1),
            "The next anniversary of the partnership with Weihai, the 26th, is on 7 January or 26 February",
        ),
        (dt.date(2026, 2, 26), "The next anniversary of the partnership with Weihai, the 26th, is today"),
        (dt.date(2026, 2, 27), "The next anniversary of the partnership with Weihai, the 27th, will be on 7"),
    ],
)
def test_with_two_dates_an_anniversary_is_the_next_one_until_both_are_past(
    today: dt.date, told: str, bucheon_answers: Answers
) -> None:
    text = replace(bucheon_answers, today=today).ask("anniversary(weihai)").reply.text
    assert text.startswith(told)


NOT_UNTIL = {
    "en": "Okayama: not until 26 February 2002",
    "ko": "오카야마: 그 뒤에 결연(체결일: 2002년 2월 26일)",
    "ja": "岡山：提携はその後（2002年2月26日）",
    "zh": "冈山：2002年2月26日才结好",
    "zh-Hant": "岡山：2002年2月26日才締盟",
    "ru": "Окаяма: только с 26 февраля 2002",
}


@pytest.mark.parametrize("language", languages(DATA))
def test_who_was_no_partner_yet_has_not_lasted_for_no_days(language: str, bucheon_answers: Answers) -> None:
    assert NOT_UNTIL[language] in bucheon_answers.ask("since(all, until=1997)", language=language).reply.text


def test_the_next_ones_are_told_with_the_days_until_then(bucheon_answers: Answers) -> None:
    """The tests' day is 1 March 2026; of two dates both are counted."""
    _, khabarovsk, valenzuela, _ = (
        bucheon_answers.ask("anniversary(all)").reply.text.split("\n\n")[0].split("\n")
    )
    assert khabarovsk == "• Khabarovsk: 24 June 2026 (24th, in 115 days)"
    assert valenzuela == "• Valenzuela: 24/25 June 2026 (18th, in 115 or 116 days)"
