"""Of several things of which some are there and others are not each is told once, and nothing is implied."""

from __future__ import annotations

import pytest
from conversation import DATA, Answers

from actions.staff.language_coverage import languages

LANGUAGES = languages(DATA)
PARTNERS_IN = {
    "en": ("two partner cities in China: Harbin and Weihai.", "no partner cities in Vietnam."),
    "ko": ("중국에 있는 교류도시는 하얼빈과 웨이하이", "베트남에 있는 교류도시는 없습니다."),
    "ja": ("中国の提携都市は2都市（ハルビンと威海）です。", "ベトナムの提携都市はありません。"),
    "zh": ("哈尔滨和威海", "没有位于越南的结好城市。"),
    "zh-Hant": ("哈爾濱和威海", "沒有一個位於越南的夥伴城市。"),
    "ru": ("два города-партнёра в Китае: Харбин и Вэйхай.", "нет городов-партнёров во Вьетнаме."),
}
TOGETHER = {
    "en": "“Qq” or “Zz”",
    "ko": "“Qq” 또는 “Zz”",
    "ja": "「Qq」または「Zz」",
    "zh": "“Qq”或“Zz”",
    "zh-Hant": "「Qq」或「Zz」",
    "ru": "«Qq» или «Zz»",
}


def told(answers: Answers, *asked: str, language: str = "en") -> str:
    return answers.ask(*asked, language=language).reply.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_several_countries_those_with_partners_and_those_without_are_told(
    language: str, bucheon_answers: Answers
) -> None:
    for kind in ("exists", "count", "list"):
        text = told(bucheon_answers, f"{kind}(any_of(all, country == VN, country == CN))", language=language)
        assert PARTNERS_IN[language][1] in text
    text = told(bucheon_answers, "count(any_of(all, country == VN, country == CN))", language=language)
    assert PARTNERS_IN[language][0] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_things_that_are_not_recorded_are_declined_in_one_sentence(
    language: str, bucheon_answers: Answers
) -> None:
    text = told(bucheon_answers, 'unrecorded(harbin, "Qq"); unrecorded(harbin, "Zz")', language=language)
    assert TOGETHER[language] in text
    assert text.count("320-3000") == 1


def test_whom_to_call_is_told_once_of_several_cities(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, 'unrecorded(harbin, "Qq"); unrecorded(weihai, "Zz")')
    assert text.count("320-3000") == 1
    assert "for Harbin.\n\n" in text


def test_a_city_that_is_not_in_a_set_is_not_told_to_be_left_out_of_it(bucheon_answers: Answers) -> None:
    assert "Harbin" not in told(bucheon_answers, "list(where(all, date == 2002) - harbin)")
    assert "other than Kawasaki is" in told(
        bucheon_answers, "list(where(all, country == JP) - (kawasaki | harbin))"
    )
    assert "other than Harbin" in told(bucheon_answers, "list(where(all, date == 1995) - harbin)")


def test_only_the_names_of_the_side_that_is_asked_for_are_told(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, "fact(harbin, partner_signer, signer_names)")
    assert "汪光燾" in text
    assert "Lee Hae-seon" not in text
    both = told(bucheon_answers, "fact(harbin, signers, signer_names)")
    assert both.count("who signed for") == 2


def test_several_ages_are_told_each(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, "list(any_of(all, age == 20, age == 30))")
    assert "20 full years" in text
    assert "30 full years" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_date_is_not_contested_is_no_denial(language: str, bucheon_answers: Answers) -> None:
    affirmed = told(bucheon_answers, "check(okayama, type == friendship)", language=language)
    text = told(bucheon_answers, "check(okayama, not contested)", language=language)
    assert text[:2] == affirmed[:2]
