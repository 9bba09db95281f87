"""Two dates in one, and the time between two days."""

from __future__ import annotations

import datetime as dt

import pytest
from conversation import DATA, Answers

from actions.answers.telling.turn import Turn
from actions.answers.telling.values import either_date_shortly
from actions.questions.state import DialogueState
from actions.text.dates import Parted, parted
from actions.text.phrases import Phrases, Speech
from actions.text.years import Span, span_between


def test_each_language_has_its_own_months_whichever_was_spoken_before() -> None:
    june = {"ja": "6月", "ko": "6월", "zh": "6月", "zh-Hant": "6月", "en": "June", "ru": "июнь"}
    phrases = Phrases(DATA)
    assert {language: Speech(phrases, language).month(6) for language in june} == june


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ("24/25 June 2008", "7 January/26 February 2000", "31 December 1999/1 January 2000")),
        ("ru", ("24/25 июня 2008 г.", "7 января/26 февраля 2000 г.", "31 декабря 1999/1 января 2000 г.")),
        ("ko", ("2008년 6월 24/25일", "2000년 1월 7일/2월 26일", "1999년 12월 31일/2000년 1월 1일")),
        ("zh", ("2008年6月24/25日", "2000年1月7日/2月26日", "1999年12月31日/2000年1月1日")),
        ("ja", ("2008年6月24日か25日", "2000年1月7日か2月26日", "1999年12月31日か2000年1月1日")),
    ],
)
def test_what_two_dates_share_is_told_once(
    language: str, told: tuple[str, ...], bucheon_answers: Answers
) -> None:
    dates = (
        (dt.date(2008, 6, 25), dt.date(2008, 6, 24)),
        (dt.date(2000, 1, 7), dt.date(2000, 2, 26)),
        (dt.date(1999, 12, 31), dt.date(2000, 1, 1)),
    )
    with bucheon_answers.knowledge.view() as view:
        turn = Turn((), DialogueState(), view, Speech(Phrases(DATA), language))
        shortly = [either_date_shortly(turn, *days).replace("\u202f", " ") for days in dates]
    assert tuple(shortly) == told


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
