"""Lists: nothing is told twice."""

from __future__ import annotations

import pytest
from conversation import DATA, Answers

from actions.staff.language_coverage import languages

HARBIN = {
    "en": "• Harbin: China; 9.91 million",
    "ko": "• 하얼빈: 중국, 991만 명",
    "ja": "• ハルビン：中国、991万人",
    "zh": "• 哈尔滨：中国；991万人",
    "zh-Hant": "• 哈爾濱：中國；991萬人",
    "ru": "• Харбин: Китай; 9,91\u00a0млн человек",
}


@pytest.mark.parametrize("language", languages(DATA))
def test_a_country_that_is_a_column_is_not_in_brackets_too(language: str, bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("list(all, country, population)", language=language).reply.text
    assert HARBIN[language] in told.split("\n")


def test_where_only_the_country_is_asked_it_stands_in_brackets(bucheon_answers: Answers) -> None:
    assert "• Harbin (China)" in bucheon_answers.ask("list(all, country)").reply.text


def test_a_city_with_two_dates_is_not_after_itself(bucheon_answers: Answers) -> None:
    later = bucheon_answers.ask("list(where(all, date > weihai))").reply
    assert later.text.startswith("The four partner cities") and "• Weihai" not in later.text
    assert "Weihai" not in bucheon_answers.ask("list(where(all, date < weihai))").reply.text.split(" are ")[1]


def test_of_two_continents_both_are_named(bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask("exists(any_of(all, continent == SA, continent == AF))").reply
    assert "South America" in reply.text and "Africa" in reply.text


def test_of_two_months_either_will_do(bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask("list(any_of(all, month == '10', month == '11'))").reply
    assert reply.text.startswith("The partner cities that signed an agreement in October or November are")


@pytest.mark.parametrize("words", ["los angeles", "los_angeles"])
def test_a_topic_is_found_by_its_words_too(words: str, bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask(f"list(where(all, feature == '{words}'))").reply
    assert "Bakersfield" in reply.text
