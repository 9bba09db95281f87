"""Of one city or two sentences are told: no list of one, nothing twice, and of both what each has."""

from __future__ import annotations

import pytest
from conversation import DATA, Answers

from actions.staff.language_coverage import languages

LANGUAGES = languages(DATA)
ONLY_ONE = {
    "en": "Bakersfield.\n\nMayor Harvey L. Hall signed",
    "ko": "베이커스필드 한 곳입니다.\n\n베이커스필드 측에서는",
    "ja": "ベーカーズフィールドだけです。\n\nベーカーズフィールド市側で",
    "zh": "只有贝克斯菲尔德。\n\n代表贝克斯菲尔德市",
    "zh-Hant": "貝克斯菲爾德。\n\n代表貝克斯菲爾德市",
    "ru": "Бейкерсфилд.\n\nОт Бейкерсфилда соглашение подписал",
}
EACH_SIGNED = {
    "en": "Mayor Lee Hae-seon signed the agreement with Harbin, and Mayor Won Hye-yeong the one with Weihai.",
    "ko": "하얼빈과의 결연 협정에 이해선 시장이, 웨이하이와의 결연 협정에 원혜영 시장이",
    "ja": "ハルビン市との協定では当時のイ・ヘソン（Lee Hae-seon）市長、威海市との協定では当時のウォン",
    "zh": "与哈尔滨市签署协议的是时任市长李海善（Lee Hae-seon），与威海市签署协议的是时任市长元惠荣",
    "zh-Hant": "與哈爾濱市簽署協議的是時任市長李海善（Lee Hae-seon），與威海市簽署協議的是時任市長元惠榮",
    "ru": "соглашение с Харбином подписал мэр Ли Хэсон (Lee Hae-seon), а с Вэйхаем — мэр Вон Хеён",
}
BOTH_YEARS = {
    "en": "Yes. The agreements with Okayama and Khabarovsk were all signed in the same year: 2002.",
    "ko": "네. 오카야마와 하바롭스크 결연 협정은 모두 같은 해에 맺었습니다(2002년).",
    "ja": "はい。岡山とハバロフスクとは、いずれも2002年に提携しました。",
    "zh": "是的。与冈山和哈巴罗夫斯克的协议都是2002年签署的。",
    "zh-Hant": "是的。與岡山和哈巴羅夫斯克的協議都是2002年簽署的。",
    "ru": "Да. Соглашения Окаямы и Хабаровска заключены в одном году: 2002 г.",
}
IN_BOTH = {
    "en": "Okayama and Kawasaki are in the same country: Japan.",
    "ko": "오카야마와 가와사키는 모두 일본에 있습니다.",
    "ja": "岡山と川崎は、いずれも日本にあります。",
    "zh": "冈山和川崎都在日本。",
    "zh-Hant": "岡山和川崎都在日本。",
    "ru": "Окаяма и Кавасаки находятся в одной стране",
}

FEWER = {
    "en": "9.31 million.",
    "ko": "931만 명 차이가 납니다.",
    "ja": "差は931万人です。",
    "zh": "相差931万人。",
    "zh-Hant": "相差931萬人。",
    "ru": "Разница — 9,31\N{NO-BREAK SPACE}млн человек.",
}


def told(answers: Answers, *asked: str, language: str = "en") -> str:
    return answers.ask(*asked, language=language).reply.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_of_a_set_of_one_city_is_told_in_sentences(
    language: str, bucheon_answers: Answers
) -> None:
    text = told(bucheon_answers, "list(where(all, country == US), partner_signer)", language=language)
    assert ONLY_ONE[language] in text and "•" not in text


def test_a_set_of_one_city_is_not_put_in_order(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, "list(where(all, country == RU), by=-population)")
    assert text == "The only partner city in Russia is Khabarovsk.\n\nKhabarovsk has 600,000 people."


def test_why_the_only_city_was_chosen_is_told_once(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, "list(where(all, population > 3000000), population)")
    assert text.count("9.91 million") == 1


@pytest.mark.parametrize(
    "asked", ["fact(okayama, features, location)", "fact(okayama, features); fact(okayama, location)"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_where_a_city_lies_and_its_features_are_told_once(
    language: str, asked: str, bucheon_answers: Answers
) -> None:
    reply = bucheon_answers.ask(asked, language=language).reply
    (features,) = (fact for fact in reply.facts if fact.attribute == "features")
    (feature,) = features.values
    assert reply.text.count(feature.value) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_signed_for_two_cities_is_one_sentence(language: str, bucheon_answers: Answers) -> None:
    assert EACH_SIGNED[language] in told(
        bucheon_answers, "fact(harbin | weihai, home_signer)", language=language
    )


def test_who_signed_on_the_other_side_is_one_sentence(bucheon_answers: Answers) -> None:
    assert told(bucheon_answers, "fact(harbin | weihai, partner_signer)").startswith(
        "Mayor Wang Guangtao (汪光燾) signed the agreement on behalf of Harbin, and Mayor"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_two_have_not_the_same_mayor_is_told_with_who_signed_for_each(
    language: str, bucheon_answers: Answers
) -> None:
    text = told(bucheon_answers, "check(harbin | weihai, count(home_signer) == 1)", language=language)
    assert EACH_SIGNED[language] in text and not text.startswith(EACH_SIGNED[language])


def test_that_two_have_not_the_same_year_is_told_with_their_dates(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, "check(okayama | kawasaki, count(year) == 1)")
    assert text.startswith("No. ") and "26 February 2002" in text and "21 October 1996" in text


def test_of_two_with_two_dates_each_the_years_alone_are_told(bucheon_answers: Answers) -> None:
    assert told(bucheon_answers, "check(weihai | valenzuela, count(year) == 1)").startswith(
        "No. The agreements with Weihai and Valenzuela were signed in two different years: 2000 and 2008."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_two_have_alike_is_said_of_both(language: str, bucheon_answers: Answers) -> None:
    same_year = told(bucheon_answers, "check(okayama | khabarovsk, count(year) == 1)", language=language)
    assert same_year == BOTH_YEARS[language]
    same_country = told(bucheon_answers, "check(okayama | kawasaki, count(country) == 1)", language=language)
    assert IN_BOTH[language] in same_country


def test_a_place_is_told_from_the_end_that_was_asked_for(bucheon_answers: Answers) -> None:
    assert "fifth-largest" in told(bucheon_answers, "place(khabarovsk, -population)")
    assert "the smallest" in told(bucheon_answers, "place(bakersfield, -population)")


def test_the_time_until_either_of_two_days_is_told_in_whole_years_only_where_it_is_about_that(
    bucheon_answers: Answers,
) -> None:
    assert "in about 4 years." in told(bucheon_answers, "anniversary(weihai, 30)")
    assert "in nearly 2 years and 4 months." in told(bucheon_answers, "anniversary(valenzuela, 20)")


def test_a_travel_time_that_is_not_asked_for_is_told_where_the_one_asked_for_is_not_known(
    bucheon_answers: Answers,
) -> None:
    asked = "unrecorded(valenzuela, 'how far is it')"
    assert "“1 hour from Manila airport”" in told(bucheon_answers, asked)
    assert "1 hour" not in told(bucheon_answers, "unrecorded(valenzuela, 'rivers')")


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_far_two_are_apart_is_told_of_the_end_that_was_asked_for(
    language: str, bucheon_answers: Answers
) -> None:
    which, gap = told(
        bucheon_answers,
        "list(first(harbin | khabarovsk, population)); difference(harbin | khabarovsk, population)",
        language=language,
    ).split("\n\n")
    assert gap.endswith(FEWER[language])
    assert which == told(bucheon_answers, "list(first(harbin | khabarovsk, population))", language=language)


def test_what_stands_in_another_sentence_is_not_said_by_itself(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, "list(first(all, -temperature)); list(nth(all, -temperature, 2))")
    assert text.count("jointly the warmest") == 1 and "Next comes Kawasaki" in text


def test_of_a_described_set_one_left_out_is_named_in_russian(bucheon_answers: Answers) -> None:
    means = "sum(any_of(all, country == CN, country == JP) - harbin, population)"
    assert "городов-партнёров кроме Харбина из числа" in told(bucheon_answers, means, language="ru")


def test_of_more_than_two_the_largest_is_held_against_the_smallest(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, "ratio(all, population)")
    assert text == (
        "Harbin has about 28 times as many people as Bakersfield: 9.91 million, compared with 350,000."
    )
