"""Two dates in one, and the time between two days."""

from __future__ import annotations

import datetime as dt

import pytest
from conversation import DATA

from actions.text.dates import Parted, parted, together
from actions.text.phrases import Phrases, Speech
from actions.text.years import Span, span_between


def test_each_language_has_its_own_months_whichever_was_spoken_before() -> None:
    june = {"ja": "6月", "ko": "6월", "zh": "6月", "zh-Hant": "6月", "en": "June", "ru": "июнь"}
    phrases = Phrases(DATA)
    assert {language: Speech(phrases, language).month(6) for language in june} == june


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("24 June 2008", "25 June 2008", "24/25 June 2008"),
        ("7 January 2000", "26 February 2000", "7 January/26 February 2000"),
        ("31 December 1999", "1 January 2000", "31 December 1999/1 January 2000"),
        ("24 июня 2008 г.", "25 июня 2008 г.", "24/25 июня 2008 г."),
        ("2008年6月24日", "2008年6月25日", "2008年6月24/25日"),
        ("2000년 1월 7일", "2000년 2월 26일", "2000년 1월 7일/2월 26일"),
    ],
)
def test_what_two_dates_share_is_told_once(first: str, second: str, told: str) -> None:
    assert together(first, second) == told


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("24 June 2008", "25 June 2008", Parted("", "24", "25", " June 2008")),
        ("7 January 2000", "26 February 2000", Parted("", "7 January", "26 February", " 2000")),
        ("24 June 2008", "24 July 2008", Parted("", "24 June", "24 July", " 2008")),
        ("31 December 1999", "1 January 2000", Parted("", "31 December 1999", "1 January 2000", "")),
        ("24 июня 2008 г.", "25 июня 2008 г.", Parted("", "24", "25", " июня 2008 г.")),
        ("2008年6月24日", "2008年6月25日", Parted("2008年6月", "24日", "25日", "")),
        ("2000년 1월 7일", "2000년 2월 26일", Parted("2000년 ", "1월 7일", "2월 26일", "")),
    ],
)
def test_each_of_two_dates_can_be_read_by_itself(first: str, second: str, told: Parted) -> None:
    assert parted(first, second) == told


@pytest.mark.parametrize(
    ("one", "other", "span"),
    [
        ("2002-02-26", "2002-06-24", Span(0, 3, 29, 118)),
        ("2008-06-25", "1995-11-28", Span(12, 6, 28, 4593)),
        ("1995-12-31", "1996-02-29", Span(0, 1, 29, 60)),
        ("2000-02-29", "2001-02-28", Span(0, 11, 30, 365)),
        ("2000-05-05", "2000-05-05", Span(0, 0, 0, 0)),
    ],
)
def test_the_time_between_two_days(one: str, other: str, span: Span) -> None:
    assert span_between(dt.date.fromisoformat(one), dt.date.fromisoformat(other)) == span
