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
ABOUT = {
    "en": "Yes, roughly.",
    "ko": "네, 대략",
    "ja": "はい、おおよそ",
    "zh": "是的，大约",
    "zh-Hant": "是的，大約",
    "ru": "Да, примерно.",
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
        "That is recorded for two of the seven: Harbin and Bakersfield. Bucheon City’s page about its "
        "partner cities does not mention “oil” for Kawasaki, Weihai, Okayama, Khabarovsk, and Valenzuela."
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
        ("age > 26", "contested", "Yes. "),
        ("age > 27", "corrected", "No. "),
        ("age == 26", "contested", "Yes. "),
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


A_SISTER_CITY = {
    "en": "Harbin is a sister city of Bucheon.",
    "ko": "하얼빈은 부천시의 자매도시입니다.",
    "ja": "ハルビン市は、富川市の姉妹都市です。",
    "zh": "哈尔滨市是富川市的姐妹城市。",
    "zh-Hant": "哈爾濱市是富川市的姊妹市。",
    "ru": "Харбин — город-побратим Пучхона.",
}
CONFIRMED = {"zh": "确实不是，", "zh-Hant": "確實不是，"}
NOT_CONFIRMED = {"zh": "其实，", "zh-Hant": "其實，"}
"""In the other languages what is so says it alone: whatever is said before it may be heard otherwise."""
SINCE_2002 = {
    "en": "Since 2002, yes, but as a friendship city. ",
    "ko": "2002년에 결연한 것은 맞지만, 자매도시가 아니라 우호도시입니다. ",
    "ja": "2002年に提携したのはそのとおりですが、姉妹都市ではなく友好都市です。",
    "zh": "2002年结好是对的，但不是姐妹城市，而是友好城市。",
    "zh-Hant": "確實在2002年締盟，但不是姊妹市，而是友好城市。",
    "ru": "С 2002 г. — да, но это дружественный город, а не побратим. ",
}
RIGHT_ABOUT = {
    "en": "Right about the population, but not about the average temperature. ",
    "ko": "인구는 맞지만 평균기온은 다릅니다. ",
    "ja": "人口は合っていますが、平均気温は違います。",
    "zh": "人口正确，但平均气温不对：",
    "zh-Hant": "人口正確，但平均氣溫不對：",
    "ru": "Верно лишь отчасти: население — да, средняя температура — нет. ",
}


def starts(answers: Answers, means: str, told: dict[str, str], language: str) -> bool:
    text = answers.ask(means, language=language).reply.text.replace("\u202f", " ")
    return text.startswith(told[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_not_to_be_so_is_confirmed_without_a_yes_that_may_be_heard_otherwise(
    language: str, bucheon_answers: Answers
) -> None:
    for kind, lead in (("friendship", CONFIRMED), ("sister", NOT_CONFIRMED)):
        told = bucheon_answers.ask(f"check(harbin, type != {kind})", language=language).reply
        assert told.text == lead.get(language, "") + A_SISTER_CITY[language]
        assert told.status == ("answered" if kind == "friendship" else "corrected")


def test_of_several_cities_of_which_only_some_are_not_so_it_is_said_which(
    bucheon_answers: Answers,
) -> None:
    told = bucheon_answers.ask("check(harbin | okayama, type != sister)").reply
    assert told.status == "corrected"
    both = "Harbin is a sister city of Bucheon. Okayama is a friendship city of Bucheon."
    assert told.text == f"That is true only of Okayama. {both}"


def test_of_all_cities_what_is_said_not_to_be_so_is_confirmed(bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("check(all, country != BR)").reply.text
    assert told.startswith("That is true of all seven:")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_yes_is_said_to_what_is_right_and_what_is_wrong_follows(
    language: str, bucheon_answers: Answers
) -> None:
    assert starts(bucheon_answers, "check(okayama, type == sister, date == 2002)", SINCE_2002, language)
    claims = "check(harbin, population > 5000000, temperature > 10)"
    assert starts(bucheon_answers, claims, RIGHT_ABOUT, language)


def test_what_is_right_and_wrong_of_several_cities_names_the_city_in_each_sentence(
    bucheon_answers: Answers,
) -> None:
    told = bucheon_answers.ask("check(okayama | harbin, type == sister, date == 2002)").reply.text
    assert told.startswith("Partly. Okayama is a friendship city of Bucheon.")


@pytest.mark.parametrize(
    ("claim", "yes"),
    [
        ("count > 1", True),
        ("count > 2", False),
        ("count >= 2", True),
        ("count < 2", False),
        ("count <= 2", True),
        ("count != 2", False),
        ("count(type) > 1", True),
    ],
)
def test_a_claim_of_more_or_fewer_is_held_against_the_number(
    claim: str, yes: bool, bucheon_answers: Answers
) -> None:
    reply = bucheon_answers.ask(f"check(where(all, country == CN), {claim})").reply
    assert reply.text.startswith("Yes. " if yes else "No. "), reply.text
    assert reply.status == ("answered" if yes else "corrected")


@pytest.mark.parametrize(
    ("claim", "told"),
    [
        ("country == RU), only(khabarovsk)", "Yes. The only partner city in Russia is Khabarovsk."),
        ("country == CN), only(harbin)", "No. The partner cities in China are Harbin and Weihai."),
        ("country == BR), only(harbin)", "Bucheon has no partner cities in Brazil."),
    ],
)
def test_that_there_are_no_others_is_answered_with_those_there_are(
    claim: str, told: str, bucheon_answers: Answers
) -> None:
    assert bucheon_answers.ask(f"check(where(all, {claim})").reply.text == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_denied_only_is_denied_in_each_language(language: str, bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask("check(where(all, country == CN), only(harbin))", language=language).reply
    assert reply.status == "corrected" and reply.text.startswith(DENIED[language])


@pytest.mark.parametrize(
    ("claim", "lead"),
    [
        ("where(all, country == JP), sum(population) > sum(valenzuela | khabarovsk)", "Yes. Together, the"),
        ("valenzuela | khabarovsk, sum(population) > sum(where(all, country == JP))", "No. Together, Val"),
        ("all, sum(population) > sum(harbin | weihai)", "Yes. Together, the seven"),
        (
            "where(all, type == sister), average(temperature) > average(where(all, type == friendship))",
            "No. ",
        ),
    ],
)
def test_what_some_come_to_is_held_against_what_others_come_to(
    claim: str, lead: str, bucheon_answers: Answers
) -> None:
    told = bucheon_answers.ask(f"check({claim})").reply.text
    assert told.startswith(lead)
    assert told.count("2.16 million") == ("JP" in claim), "each figure is told, and once"


MORE_FRIENDSHIPS = {
    "en": "No. There are three friendship cities: Kawasaki, Weihai, and Okayama. There are four sister",
    "ko": "아니요. 우호도시는 가와사키, 웨이하이, 오카야마 등 3곳입니다. 자매도시는 하얼빈,",
    "ja": "いいえ。友好都市は3都市（川崎、威海、岡山）です。姉妹都市は4都市（",
    "zh": "不是。友好城市有3个：川崎、威海和冈山。姐妹城市有4个：",
    "zh-Hant": "不是。友好城市有3個：川崎、威海和岡山。姊妹市有4個：",
    "ru": "Нет. У Пучхона три дружественных города: Кавасаки, Вэйхай и Окаяма. У Пучхона четыре",
}


@pytest.mark.parametrize("language", MORE_FRIENDSHIPS)
def test_more_of_one_kind_than_of_another_is_told_with_both_numbers(
    bucheon_answers: Answers, language: str
) -> None:
    means = "check(where(all, type == friendship), count > count(where(all, type == sister)))"
    reply = bucheon_answers.ask(means, language=language).reply
    assert reply.text.startswith(MORE_FRIENDSHIPS[language])
    assert reply.status == "corrected"


@pytest.mark.parametrize(
    ("claim", "right"),
    [
        ("count < count(all)", True),
        ("count == count(where(all, country == JP))", True),
        ("count > count(all)", False),
    ],
)
def test_two_sets_are_held_against_each_other(bucheon_answers: Answers, claim: str, right: bool) -> None:
    reply = bucheon_answers.ask(f"check(where(all, country == CN), {claim})").reply
    assert reply.text.startswith("Yes." if right else "No.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("claim", ["population == 1500000", "temperature == 16"])
def test_a_figure_in_round_numbers_is_confirmed_as_one(
    claim: str, language: str, bucheon_answers: Answers
) -> None:
    assert bucheon_answers.ask(f"check(kawasaki, {claim})", language=language).reply.text.startswith(
        ABOUT[language]
    )


def test_the_figure_itself_is_just_confirmed(bucheon_answers: Answers) -> None:
    assert bucheon_answers.ask("check(kawasaki, population == 1450000)").reply.text.startswith("Yes. ")


def test_what_one_city_has_and_another_by_one_of_its_dates_is_not_denied(bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask('check(khabarovsk | valenzuela, day == "06-24")').reply
    assert told.status == "contested"
    assert told.text.startswith("Yes, according to one of the two dates given. Bucheon and Khabarovsk")


@pytest.mark.parametrize("claim", ["contested", "date == 2000"])
def test_of_two_contested_dates_it_is_said_once_whom_to_ask(claim: str, bucheon_answers: Answers) -> None:
    text = bucheon_answers.ask(f"check(weihai | valenzuela, {claim})").reply.text
    assert text.count("It is not stated which is right.") == 1 and text.count("gives two dates") == 2
