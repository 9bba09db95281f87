"""Yes and no: only to what was claimed, and only where it is recorded."""

from __future__ import annotations

import pytest
from conversation import DATA, Answers

from actions.staff.language_coverage import languages

LANGUAGES = languages(DATA)
DENIED = {"en": "No", "ko": "아니요", "ja": "いいえ", "zh": "不", "zh-Hant": "不", "ru": "Нет"}
NOT_RECORDED = {
    "en": "not recorded",
    "ko": "기록 없음",
    "ja": "記録なし",
    "zh": "没有记录",
    "zh-Hant": "沒有紀錄",
    "ru": "нет сведений",
}
EITHER_LENGTH = {
    "en": "26 years and 1 month or 26 years",
    "ko": "26년 1개월 또는 26년",
    "ja": "26年1か月または26年",
    "zh": "26年零1个月或26年",
    "zh-Hant": "26年1個月或26年",
    "ru": "26 лет 1 месяц или 26 лет",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_page_does_not_say_is_not_denied(language: str, bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask("check(all, feature == oil)", language=language).reply
    assert reply.status == "not_recorded"
    assert not reply.text.startswith(DENIED[language])
    assert NOT_RECORDED[language] not in reply.text
    assert "•" not in reply.text


def test_what_some_have_and_the_page_does_not_say_of_others(bucheon_answers: Answers) -> None:
    assert bucheon_answers.ask("check(all, feature == oil)").reply.text == (
        "That is recorded for two of the seven: Harbin and Bakersfield. Bucheon City's page does not mention "
        "“oil” for Kawasaki, Weihai, Okayama, Khabarovsk, and Valenzuela."
    )


def test_what_is_denied_of_some_stands_beside_what_is_not_recorded_of_others(
    bucheon_answers: Answers,
) -> None:
    told = bucheon_answers.ask("check(all, feature == oil, country == CN)").reply
    assert told.status == "corrected"
    assert told.text.startswith("No. That is recorded for one of the seven: Harbin.\n• Kawasaki:")
    assert "does not mention “oil” for Kawasaki, Weihai," in told.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("claim", ["age >= 26", "age > 20", "age < 26"])
def test_how_long_it_has_lasted_is_told_by_either_date(
    claim: str, language: str, bucheon_answers: Answers
) -> None:
    reply = bucheon_answers.ask(f"check(weihai, {claim})", language=language).reply
    assert EITHER_LENGTH[language] in reply.text
    assert len(reply.notes) == 1


@pytest.mark.parametrize(
    ("claim", "status", "start"),
    [
        ("age >= 26", "contested", "Yes. "),
        ("age > 26", "corrected", "No. "),
    ],
)
def test_years_that_either_date_makes_full(
    claim: str, status: str, start: str, bucheon_answers: Answers
) -> None:
    reply = bucheon_answers.ask(f"check(weihai, {claim})").reply
    assert reply.status == status
    assert reply.text.startswith(start)


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_many_cities_both_lengths_are_told_too(language: str, bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask("check(all, age > 10)", language=language).reply
    assert EITHER_LENGTH[language] in reply.text
    assert reply.status == "contested"
    assert len(reply.notes) == 1
