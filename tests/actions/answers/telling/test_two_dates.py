"""What follows from two dates is told in the order of the dates, and nothing is told twice."""

from __future__ import annotations

import pytest
from conversation import Answers


def test_how_long_it_has_lasted_is_told_in_the_order_of_the_dates(bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("since(weihai)").reply.text
    assert "26 years and 1 month or 26 years, since 7 January or 26 February 2000" in told


def test_differences_that_come_to_the_same_are_told_once(bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("difference(weihai | valenzuela, date)").reply.text
    assert "nearly 8 years and 4 months or a little over 8 years and 5 months before" in told


@pytest.mark.parametrize("other", ["signer", "home_signer"])
def test_conditions_that_are_told_alike_are_told_once(other: str, bucheon_answers: Answers) -> None:
    asked = f"list(where(all, home_signer != won_hye_yeong, {other} != won_hye_yeong))"
    told = bucheon_answers.ask(asked).reply.text
    assert told.startswith("The four partner cities whose agreements were not signed by Won Hye-yeong:")


TWO_EACH = {
    "en": "gives two conflicting dates each for Weihai and Valenzuela.",
    "ko": "웨이하이와 발렌수엘라의 체결일이 각각 두 가지로",
    "ja": "威海とバレンズエラとの提携日がそれぞれ2通り",
    "zh": "富川市网页对威海和瓦伦苏埃拉的结好日期各有两种记载。",
    "zh-Hant": "富川市網頁對威海和瓦倫蘇埃拉的締盟日期各有兩種記載。",
    "ru": "указано по две разные даты соглашений с Вэйхаем и Валенсуэлой.",
}


@pytest.mark.parametrize("language", TWO_EACH)
def test_of_several_cities_it_is_said_that_each_has_two_dates(
    language: str, bucheon_answers: Answers
) -> None:
    reply = bucheon_answers.ask("list(all, date)", language=language).reply
    assert TWO_EACH[language] in reply.notes[0]


MAY_NOT_BELONG = {
    "en": ("for Weihai, so it may not belong here.", "Valenzuela"),
    "ko": ("웨이하이의 체결일은 시 누리집에 두 가지로 적혀 있어, 어느 날짜가", "발렌수엘라"),
    "ja": ("威海との提携日は", "バレンズエラ"),
    "zh": ("富川市网页对威海的结好日期有两种记载，不一定符合", "瓦伦苏埃拉"),
    "zh-Hant": ("富川市網頁對威海的締盟日期有兩種記載，其中一種符合", "瓦倫蘇埃拉"),
    "ru": ("указаны две разные даты соглашения с Вэйхаем; здесь подходит только одна", "Валенсуэл"),
}


@pytest.mark.parametrize("language", MAY_NOT_BELONG)
@pytest.mark.parametrize("question", ["list", "count"])
def test_only_the_cities_for_which_one_date_does_not_fit_are_said_to_be_doubtful(
    question: str, language: str, bucheon_answers: Answers
) -> None:
    asked = f'{question}(where(all, date >= "2000-01-10"))'
    (note,) = bucheon_answers.ask(asked, language=language).reply.notes
    said, belongs = MAY_NOT_BELONG[language]
    assert said in note and belongs not in note
