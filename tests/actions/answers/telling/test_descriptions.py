"""Sets are described as people describe them, by one condition or by several."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from conversation import Answers

DESCRIBED: dict[str, dict[str, str]] = yaml.safe_load(
    """
"list(where(all, country == CN, type != friendship))":
  en: The only sister city in China is
  ko: 중국에 있는 자매도시는
  ja: 中国の姉妹都市は
  zh: 中国的姐妹城市只有
  zh-Hant: 中國的姊妹市只有
  ru: "Единственный город-побратим в Китае: Харбин"
"list(where(all, temperature == bakersfield) - bakersfield)":
  en: The only partner city as warm as Bakersfield is
  ko: 베이커스필드와 평균기온이 같은 교류도시는
  ja: ベーカーズフィールドと平均気温が同じ提携都市は
  zh: 平均气温与贝克斯菲尔德相同的结好城市只有
  zh-Hant: 平均氣溫與貝克斯菲爾德相同的夥伴城市只有
  ru: "Единственный город-партнёр с той же средней температурой, что у Бейкерсфилда:"
"list(after(all, temperature, khabarovsk))":
  en: Harbin (5.4 °C) ranks just above Khabarovsk (−1.7 °C) in average temperature
  ko: 평균기온 순위에서 하바롭스크(영하 1.7℃) 바로 위는 하얼빈
  ja: 平均気温の順位でハバロフスク（マイナス1.7℃）の一つ上は、ハルビン
  zh: 平均气温高于哈巴罗夫斯克（零下1.7℃）且最接近的是哈尔滨
  zh-Hant: 平均氣溫高於哈巴羅夫斯克（零下1.7℃）且最接近的是哈爾濱
  ru: Ближайший по температуре город теплее Хабаровска (−1,7 °C) — Харбин
"list(after(all, population, bakersfield))":
  en: Valenzuela (590,000) ranks just above Bakersfield (350,000) in population
  ko: 인구 순위에서 베이커스필드(35만 명) 바로 위는 발렌수엘라
  ja: 人口の順位でベーカーズフィールド（35万人）の一つ上は、バレンズエラ
  zh: 人口多于贝克斯菲尔德（35万人）且最接近的是瓦伦苏埃拉
  zh-Hant: 人口多於貝克斯菲爾德（35萬人）且最接近的是瓦倫蘇埃拉
  ru: Перед Бейкерсфилдом по населению стоит Валенсуэла
"list(where(all, 20 <= age <= 25))":
  en: The partner cities whose partnerships have lasted at least 20 years and at most 25 years are
  ko: 결연한 지 20년 이상 되고 25년이 넘지 않은 교류도시는
  ja: 協定を結んで20年以上になり、協定を結んで25年以内の提携都市は
  zh: 结好时间已满20年且不超过25年的结好城市有
  zh-Hant: 締盟滿20年且不超過25年的夥伴城市有
  ru: "Города-партнёры, партнёрство с которыми длится не менее 20 лет и не более 25 лет:"
"list(all - where(all, 20 <= age <= 25))":
  en: The five partner cities whose partnerships have lasted less than 20 or more than 25 years
  ko: 결연한 지 20년이 안 되거나 25년이 넘은 교류도시는
  ja: 協定を結んで20年未満か25年を超える提携都市は
  zh: 结好时间不到20年或超过25年的结好城市有
  zh-Hant: 締盟不到20年或超過25年的夥伴城市有
  ru: "Пять городов-партнёров, партнёрство с которыми длится менее 20 или более 25 лет:"
"list(all - where(all, 500000 <= population <= 1500000))":
  en: The partner cities with fewer than 500,000 or more than 1.5 million people are
  ko: 인구가 50만 명에서 150만 명 사이가 아닌 교류도시는
  ja: 人口が50万人から150万人までの範囲外の提携都市は
  zh: 人口不在50万人至150万人之间的结好城市
  zh-Hant: 人口不在50萬人至150萬人之間的夥伴城市
  ru: "Города-партнёры с населением меньше 500 000 или больше 1,5 млн человек:"
"list(where(all, continent != AS, continent != EU))":
  en: The only partner city outside Asia and outside Europe is
"list(harbin | weihai | okayama, by=temperature)":
  en: "Harbin, Weihai, and Okayama by average temperature, coldest first:"
  ko: 하얼빈, 웨이하이, 오카야마 3곳을 평균기온이 낮은 순으로 나열하면
  ja: ハルビン、威海、岡山（平均気温の低い順）
  zh: 哈尔滨、威海和冈山按平均气温由低到高排列
  zh-Hant: 哈爾濱、威海和岡山依平均氣溫由低到高排列
  ru: "Харбин, Вэйхай и Окаяма"
"list(where(all, continent == AS, country != CN))":
  en: The four partner cities in Asia outside China
  ko: 중국 외의 아시아 교류도시는
  ja: 中国以外のアジアの提携都市は
  zh: 中国以外的亚洲结好城市有
  zh-Hant: 中國以外的亞洲夥伴城市有
  ru: "Четыре города-партнёра в Азии за пределами Китая:"
"list(where(all, population > 1000000, temperature > 10))":
  en: The partner cities with more than 1 million people and an average temperature above 10 °C are
  ko: 인구가 100만 명을 넘고 평균기온이 10℃보다 높은 교류도시는
  ja: 人口が100万人を超え、平均気温が10℃より高い提携都市は
  zh: 人口超过100万人且平均气温高于10℃的结好城市
  zh-Hant: 人口超過100萬人且平均氣溫高於10℃的夥伴城市
  ru: "Города-партнёры с населением больше 1 млн человек и средней температурой выше 10 °C:"
"list(where(all, population > 100000, population < 650000))":
  en: The partner cities with more than 100,000 people and fewer than 650,000 people
  ko: 인구가 10만 명을 넘고 65만 명 미만인 교류도시는
  ja: 人口が10万人を超え、65万人未満の提携都市は
  zh: 人口超过10万人且不到65万人的结好城市
  zh-Hant: 人口超過10萬人且不到65萬人的夥伴城市
  ru: "Города-партнёры с населением больше 100 000 человек и меньше 650 000 человек:"
"list(where(all, date > kawasaki, date < okayama))":
  en: The only partner city that signed an agreement after Kawasaki and before Okayama is
  ko: 가와사키보다 나중에 결연하고 오카야마보다 먼저 결연한 교류도시는
  ja: 川崎より後に協定を結び、岡山より先に協定を結んだ提携都市は
  zh: 结好日期晚于川崎且早于冈山的结好城市只有
  zh-Hant: 締盟晚於川崎且早於岡山的夥伴城市只有
  ru: >-
    Единственный город-партнёр, соглашение с которым заключено позже, чем с Кавасаки, и раньше, чем с Окаямой:
    Вэйхай
"list(where(all, '1996-01-01' <= date <= '2002-03-31'))":
  en: The partner cities that signed an agreement between 1 January 1996 and 31 March 2002 are
  ko: 1996년 1월 1일부터 2002년 3월 31일 사이에 결연한 교류도시는
  ja: 1996年1月1日から2002年3月31日までに協定を結んだ提携都市は
  zh: 结好日期在1996年1月1日至2002年3月31日之间的结好城市
  zh-Hant: 1996年1月1日至2002年3月31日期間締盟的夥伴城市
  ru: "Города-партнёры, соглашения с которыми заключены с 1 января 1996 г. по 31 марта 2002 г.:"
"list(where(all, 1996 <= date <= 2002))":
  en: The four partner cities that signed an agreement between 1996 and 2002
  ko: 1996년부터 2002년 사이에 결연한 교류도시는
  ja: 1996年から2002年までに協定を結んだ提携都市は
  zh: 结好日期在1996年至2002年之间的结好城市
  zh-Hant: 1996年至2002年期間締盟的夥伴城市
  ru: "Четыре города-партнёра, соглашения с которыми заключены с 1996 г. по 2002 г.:"
"list(where(all, 1990 <= date <= 1999))":
  en: The partner cities that signed an agreement in the 1990s are
  ko: 1990년대에 결연한 교류도시는
  ja: 1990年代に協定を結んだ提携都市は
  zh: 结好日期在20世纪90年代的结好城市
  zh-Hant: 1990年代締盟的夥伴城市
  ru: "Города-партнёры, соглашения с которыми заключены в 1990-е гг.:"
"list(where(all, home_signer == won_hye_yeong, date == 2002))":
  en: The partner cities whose agreements were signed by Won Hye-yeong and concluded in 2002 are
  ko: 원혜영 시장이 협정에 서명하고 2002년에 결연한 교류도시는
  ja: ウォン・ヘヨン（Won Hye-yeong）市長が協定に署名し、2002年に協定を結んだ提携都市は
  zh: 协议由元惠荣（Won Hye-yeong）签署且结好日期在2002年的结好城市
  zh-Hant: 協議由元惠榮（Won Hye-yeong）簽署且2002年締盟的夥伴城市
  ru: >-
    Города-партнёры, соглашения с которыми подписал мэр Вон Хеён (Won Hye-yeong) и которые стали партнёрами в
    2002 г.:
"check(where(all, country == CN), continent == AS)":
  en: "Yes, both:"
  ko: 네. 2곳 모두 아시아에 있는 교류도시입니다.
  ja: はい、どちらもアジアの提携都市です。
  zh: 是的，2个城市都是：
  zh-Hant: 是的，2個城市都是：
  ru: "Да, оба:"
"""
)


def described() -> list[Any]:
    return [
        pytest.param(language, means, start, id=f"{language}: {means}")
        for means, told in DESCRIBED.items()
        for language, start in told.items()
    ]


@pytest.mark.parametrize(("language", "means", "start"), described())
def test_a_set_is_described_as_people_say_it(
    language: str, means: str, start: str, bucheon_answers: Answers
) -> None:
    told = (
        bucheon_answers.ask(means, language=language).reply.text.replace("\u00a0", " ").replace("\u202f", " ")
    )
    assert told.startswith(start)


def test_of_dates_that_both_fit_it_is_not_said_that_one_is_enough(bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("list(where(all, date > kawasaki, date < okayama))").reply
    assert told.notes == ("Bucheon City’s page gives two conflicting dates for Weihai.",)
