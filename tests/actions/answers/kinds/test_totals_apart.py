"""How far all cities of a set together are from all of another."""

from __future__ import annotations

import pytest
from conversation import Answers

OF_ONE = {
    "en": "Harbin has 7.75 million more people than the partner cities in Japan together: "
    "9.91 million, compared with 2.16 million.",
    "ko": "하얼빈의 인구가 일본에 있는 교류도시 합계보다 775만 명 많습니다(991만 명, 216만 명).",
    "ja": "ハルビンの人口は、日本の提携都市の合計を775万人上回ります（991万人と216万人）。",
    "zh": "哈尔滨的人口比日本的结好城市多775万人（991万人，日本的结好城市合计216万人）。",
    "zh-Hant": "哈爾濱的人口比日本的夥伴城市多775萬人（991萬人，日本的夥伴城市合計216萬人）。",
    "ru": "Население Харбина на 7,75\N{NO-BREAK SPACE}млн человек больше, чем у городов-партнёров в Японии "
    "вместе: 9,91\N{NO-BREAK SPACE}млн человек против 2,16\N{NO-BREAK SPACE}млн человек.",
}
OF_SEVERAL = {
    "en": "The partner cities in China together have 10.56 million more people than",
    "ko": "중국에 있는 교류도시의 인구 합계가 일본에 있는 교류도시 합계보다 1,056만 명 많습니다",
    "ja": "中国の提携都市の人口の合計は、日本の提携都市の合計を1,056万人上回ります",
    "zh": "中国的结好城市的人口合计比日本的结好城市多1,056万人",
    "zh-Hant": "中國的夥伴城市的人口合計比日本的夥伴城市多1,056萬人",
    "ru": "Население городов-партнёров в Китае вместе на 10,56\N{NO-BREAK SPACE}млн человек больше, чем у",
}
WARMER = {
    "en": "On average, the partner cities in Japan are 10 °C warmer than Harbin: "
    "15.4 °C, compared with 5.4 °C.",
    "ko": "일본에 있는 교류도시의 평균기온 평균이 하얼빈보다 10℃ 높습니다(15.4℃, 5.4℃).",
    "ja": "日本の提携都市の平均気温の平均は、ハルビンを10℃上回ります（15.4℃と5.4℃）。",
    "zh": "日本的结好城市的平均气温平均值比哈尔滨高10℃（15.4℃，哈尔滨5.4℃）。",
    "zh-Hant": "日本的夥伴城市的平均氣溫平均值比哈爾濱高10℃（15.4℃，哈爾濱5.4℃）。",
    "ru": "У городов-партнёров в Японии средняя температура на 10 °C выше, чем у Харбина: "
    "15,4 °C против 5,4 °C.",
}


@pytest.mark.parametrize("language", OF_ONE)
def test_one_city_is_held_against_several_together(bucheon_answers: Answers, language: str) -> None:
    means = "difference(harbin, population, to=where(all, country == JP))"
    assert bucheon_answers.ask(means, language=language).reply.text == OF_ONE[language]


@pytest.mark.parametrize("language", OF_SEVERAL)
def test_the_set_that_has_more_is_told_first(bucheon_answers: Answers, language: str) -> None:
    means = "difference(where(all, country == JP), population, to=where(all, country == CN))"
    assert bucheon_answers.ask(means, language=language).reply.text.startswith(OF_SEVERAL[language])


@pytest.mark.parametrize("language", WARMER)
def test_of_temperatures_the_averages_are_held_apart(bucheon_answers: Answers, language: str) -> None:
    means = "difference(harbin, temperature, to=where(all, country == JP))"
    assert bucheon_answers.ask(means, language=language).reply.text.startswith(WARMER[language])


def test_equal_totals_are_told_each(bucheon_answers: Answers) -> None:
    means = "difference(bakersfield, temperature, to=valenzuela)"
    assert bucheon_answers.ask(means).reply.text.count("18.27 °C") == 2


def test_a_set_without_cities_is_told_as_one(bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("difference(harbin, population, to=where(all, country == BR))").reply.text
    assert told == bucheon_answers.ask("sum(where(all, country == BR), population)").reply.text
