"""Sets told by what their cities share: a date that may be another counts wherever it may be."""

from __future__ import annotations

import re

import pytest
from conversation import DATA, Answers

from actions.staff.language_coverage import languages

NOBODY_TWICE = {
    "en": "No partner-city mayor signed more than one agreement.",
    "ko": "상대 도시 시장은 없습니다",
    "ja": "2件以上の協定に署名した提携都市側の市長はいません",
    "zh": "对方城市的市长每人最多签署过1份协议。",
    "zh-Hant": "夥伴城市的市長每人最多簽署過1份協議。",
    "ru": "Ни один мэр города-партнёра не подписал больше одного соглашения.",
}
AT_HOME = {"ru": "Больше одного соглашения от Пучхона подписали эти мэры:"}
JUNE_AND_FEBRUARY = {
    "en": ("February: Weihai and Okayama", "June: Khabarovsk and Valenzuela"),
    "ko": ("2월: 웨이하이와 오카야마", "6월: 하바롭스크와 발렌수엘라"),
    "ja": ("2月：威海と岡山", "6月：ハバロフスクとバレンズエラ"),
    "zh": ("2月：威海和冈山", "6月：哈巴罗夫斯克和瓦伦苏埃拉"),
    "zh-Hant": ("2月：威海和岡山", "6月：哈巴羅夫斯克和瓦倫蘇埃拉"),
    "ru": ("Февраль: Вэйхай и Окаяма", "Июнь: Хабаровск и Валенсуэла"),
}


@pytest.mark.parametrize("language", languages(DATA))
def test_of_the_mayors_of_one_side_only_these_are_denied(language: str, bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("group(all, partner_signer, 2)", language=language).reply.text
    assert NOBODY_TWICE[language] in told


@pytest.mark.parametrize("language", AT_HOME)
def test_it_is_said_of_which_side_the_mayors_are(language: str, bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("group(all, home_signer, 2)", language=language).reply.text
    assert told.startswith(AT_HOME[language])


@pytest.mark.parametrize("language", languages(DATA))
@pytest.mark.parametrize("how", ["", ", each", ", count"])
def test_a_city_with_two_dates_is_counted_in_both_months(
    how: str, language: str, bucheon_answers: Answers
) -> None:
    reply = bucheon_answers.ask(f"group(all, month{how})", language=language).reply
    if how != ", each":
        assert all(line in reply.text for line in JUNE_AND_FEBRUARY[language])
    assert reply.status == "contested"
    assert len(reply.notes) == 1


def test_each_month_tells_how_many_it_may_have(bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("group(all, month, each)").reply.text
    assert "• February: 2 (Weihai and Okayama)" in told
    assert "• January: 1 (Weihai)" in told


def test_a_year_that_both_dates_fall_in_is_not_doubted(bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask("group(all, year)").reply
    assert (reply.status, reply.notes) == ("answered", ())
    assert reply.text.count("Weihai") == 1


FIVE_OR_SIX = {
    "en": "in five or six different months of the year, depending on which date is right for Weihai:",
    "ko": "다섯 달 또는 여섯 달로, 웨이하이의 체결일 중 어느 것이 맞는지에 따라 다릅니다.",
    "ja": "威海との提携日のどちらが正しいかによって、5つまたは6つです。",
    "zh": "共有5个或6个，视威海的结好日期以哪个为准而定：",
    "zh-Hant": "在5個或6個月份締盟，視威海的締盟日期以何者為準：",
    "ru": "в пяти или шести разных месяцах, в зависимости от того, какая дата соглашения с Вэйхаем верна:",
}
FEBRUARY_TOO = {
    "en": "If 26 February 2000 is right for Weihai, February also has two.",
    "ko": "웨이하이의 두 체결일 가운데 2000년 2월 26일이 맞다면 2월도 2건입니다.",
    "ja": "威海との提携日が2000年2月26日であれば、2月も2都市です。",
    "zh": "如果威海的结好日期是2000年2月26日，2月也有2个。",
    "zh-Hant": "如果威海的締盟日期是2000年2月26日，2月也有2個。",
    "ru": (
        "Если соглашение с Вэйхаем заключено 26 февраля 2000 г., на февраль тоже приходится два соглашения."
    ),
}


@pytest.mark.parametrize("language", languages(DATA))
def test_a_number_of_months_that_a_date_decides_is_told_as_either(
    language: str, bucheon_answers: Answers
) -> None:
    assert FIVE_OR_SIX[language] in bucheon_answers.ask("group(all, month)", language=language).reply.text


@pytest.mark.parametrize("language", languages(DATA))
@pytest.mark.parametrize("how", ["most", "2"])
def test_only_what_is_sure_leads_and_what_a_date_would_add_follows(
    how: str, language: str, bucheon_answers: Answers
) -> None:
    reply = bucheon_answers.ask(f"group(all, month, {how})", language=language).reply
    first, *_ = reply.text.split("\n\n")
    june, february = (re.split("[:：]", line)[0] for line in JUNE_AND_FEBRUARY[language][::-1])
    assert february not in first
    assert june in first or (language, how) == ("ru", "most")  # «в июне»
    assert FEBRUARY_TOO[language] in reply.text.replace("\u202f", " ")
    assert reply.status == "contested"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "group(all, month, fewest)",
            "If 7 January 2000 is right for Weihai, January and February also have one each.",
        ),
        (
            "group(weihai | okayama, month, most)",
            "January and February have the most agreements, one each. If 26 February 2000 is right for",
        ),
        (
            "group(weihai | harbin, month, most)",
            "is November, with one (Harbin).\n\nIf 7 January 2000 is right for Weihai, January also has one.",
        ),
        ("group(where(all, type == sister), type, fewest)", "sister"),
        ("check(all, count(month) == 5)", "Yes, according to one of the two dates given."),
        ("check(all, count(month) == 6)", "Yes, according to one of the two dates given."),
        ("check(all, count(month) == 7)", "No. "),
        ("group(all, continent, 2)", "Only Asia has more than one partner city (Harbin, "),
        (
            "group(all, continent, fewest)",
            "Of the continents with partner cities, North America has the fewest: one (Bakersfield).",
        ),
    ],
)
def test_what_a_date_decides_is_not_told_as_certain(asked: str, told: str, bucheon_answers: Answers) -> None:
    assert told in bucheon_answers.ask(asked).reply.text


def test_more_mayors_than_a_sentence_holds_have_a_line_each(bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("group(all, partner_signer, count)").reply.text
    assert told.startswith("Seven mayors signed for the partner cities:\n• ")


def test_mayors_that_were_asked_for_are_named_by_the_lines_alone(bucheon_answers: Answers) -> None:
    named = "any_of(all, home_signer == lee_hae_seon, home_signer == won_hye_yeong)"
    assert bucheon_answers.ask(f"group({named}, home_signer, each)").reply.text == (
        "Agreements signed by each mayor of Bucheon:\n"
        "• Won Hye-yeong: 3 (Weihai, Okayama, and Khabarovsk)\n"
        "• Lee Hae-seon: 2 (Harbin and Kawasaki)"
    )
