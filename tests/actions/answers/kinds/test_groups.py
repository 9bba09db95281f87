"""Sets told by what their cities share: a date that may be another counts wherever it may be."""

from __future__ import annotations

import pytest
from conversation import DATA, Answers

from actions.staff.language_coverage import languages

NOBODY_TWICE = {
    "en": "No partner-city mayor signed more than one agreement.",
    "ko": "상대 도시 시장은 없습니다",
    "ja": "提携都市側の市長で、2件以上の協定に署名した人はいません",
    "zh": "没有哪位对方城市市长",
    "zh-Hant": "沒有哪位對方城市市長",
    "ru": "Ни один мэр города-партнёра не подписал больше одного соглашения.",
}
AT_HOME = {"ru": "Мэры Пучхона, подписавшие больше одного соглашения:"}
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
@pytest.mark.parametrize("how", ["", ", each", ", most", ", 2"])
def test_a_city_with_two_dates_is_counted_in_both_months(
    how: str, language: str, bucheon_answers: Answers
) -> None:
    reply = bucheon_answers.ask(f"group(all, month{how})", language=language).reply
    counted = reply.text.replace("2 (", "").replace(")", "")
    if how != ", each":
        assert all(line in counted for line in JUNE_AND_FEBRUARY[language])
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
