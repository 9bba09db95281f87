"""What lies above or below the average of all partner cities."""

from __future__ import annotations

import pytest
from conversation import Answers

from actions.questions.mentions import cities_in
from actions.questions.notation import parse

ABOVE = {
    "en": "The partner cities with more people than the average (2.35 million) are Harbin (9.91 million) and",
    "ko": "전체 평균(235만 명)보다 인구가 많은 교류도시는 하얼빈(991만 명)과 웨이하이(281만 명), 2곳입니다.",
    "ja": "全体の平均（235万人）より人口が多い提携都市は、ハルビン（991万人）と威海（281万人）の2都市です。",
    "zh": "人口多于平均值（235万人）的结好城市有2个：哈尔滨（991万人）和威海（281万人）。",
    "zh-Hant": "人口多於平均值（235萬人）的夥伴城市有2個：哈爾濱（991萬人）和威海（281萬人）。",
    "ru": "Города-партнёры крупнее среднего (2,35\N{NO-BREAK SPACE}млн человек): Харбин (",
}
CLAIMED = {
    "en": "No. Okayama has 710,000 people. On average, the seven partner cities have about 2.35 million",
    "ko": "아니요. 오카야마의 인구는 71만 명입니다. 교류도시 7곳의 인구 평균은 약 235만 명입니다.",
    "ja": "いいえ。岡山市の人口は71万人です。提携している7都市の人口の平均は、約235万人です。",
    "zh": "不是。冈山市的人口为71万人。7个结好城市的人口平均约为235万人。",
    "zh-Hant": "不是。岡山市的人口為71萬人。7個夥伴城市的人口平均約為235萬人。",
    "ru": "Нет. Население Окаямы — 710\N{NO-BREAK SPACE}000 человек. Среднее население",
}


@pytest.mark.parametrize("language", ABOVE)
def test_cities_above_the_average_are_told_with_it(bucheon_answers: Answers, language: str) -> None:
    told = bucheon_answers.ask("list(where(all, population > average))", language=language)
    assert told.reply.text.startswith(ABOVE[language])


@pytest.mark.parametrize("language", CLAIMED)
def test_a_claim_against_the_average_is_told_with_it(bucheon_answers: Answers, language: str) -> None:
    told = bucheon_answers.ask("check(okayama, population > average)", language=language)
    assert told.reply.text.startswith(CLAIMED[language])
    assert told.reply.status == "corrected"


def test_of_some_cities_those_below_the_average_of_all_are_found(bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("list(where(harbin | weihai | okayama, temperature < average))").reply.text
    assert "Harbin" in told and "Weihai" not in told and "Okayama" not in told


def test_the_average_is_no_city() -> None:
    assert cities_in(
        parse("list(where(all, population > average)); check(okayama, temperature < average)")
    ) == ("okayama",)
