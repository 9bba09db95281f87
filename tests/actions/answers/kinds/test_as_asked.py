"""Of what was asked the answer says just that: the set that was described, the place from the nearer end, a
name without its gloss."""

from __future__ import annotations

import pytest
from conversation import DATA, Answers

from actions.staff.language_coverage import languages

OF_A_SET = {
    "en": "Of the partner cities in China, Weihai is the smaller: ",
    "ko": "중국에 있는 교류도시 가운데 웨이하이의 인구가 더 적습니다.",
    "ja": "中国の提携都市のうち、人口が少ないのは威海で、",
    "zh": "中国的结好城市中，人口较少的是威海（281万人），",
    "zh-Hant": "中國的夥伴城市中，人口較少的是威海（281萬人），",
    "ru": "Из городов-партнёров в Китае меньше жителей в Вэйхае: ",
}
EITHER_SET = {
    "en": "The sister cities and the partner cities in China (five in all):",
    "ko": "자매도시 또는 중국에 있는 교류도시는 5곳입니다.",
    "ja": "姉妹都市または中国の提携都市は、次の5都市です。",
    "zh": "姐妹城市或中国的结好城市有5个",
    "zh-Hant": "姊妹市或中國的夥伴城市有5個",
    "ru": "Пять городов (города-побратимы и города-партнёры в Китае):",
}


def told(answers: Answers, asked: str, language: str = "en") -> str:
    return answers.ask(asked, language=language).reply.text


@pytest.mark.parametrize("language", languages(DATA))
def test_of_two_that_were_described_it_is_said_which_they_are(
    language: str, bucheon_answers: Answers
) -> None:
    text = told(bucheon_answers, "list(first(where(all, country == CN), population))", language)
    assert text.startswith(OF_A_SET[language])


def test_two_that_were_named_are_not_described(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, "list(first(harbin | weihai, population))")
    assert text.startswith("Weihai is smaller: ")


@pytest.mark.parametrize("language", languages(DATA))
def test_one_set_or_another_is_no_query(language: str, bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, "list(any_of(all, country == CN, type == sister))", language)
    assert text.startswith(EITHER_SET[language])


@pytest.mark.parametrize(
    ("asked", "start"),
    [
        ("place(valenzuela, date)", "Valenzuela was the last of the seven partner cities to sign"),
        ("place(bakersfield, date)", "Bakersfield was the sixth of the seven partner cities to sign"),
        ("place(harbin, date)", "Harbin was the first of the seven partner cities to sign"),
        ("place(valenzuela, temperature)", "Valenzuela and Bakersfield are jointly the warmest of the seven"),
        ("place(weihai, population)", "Weihai is the second-largest of the seven partner cities"),
        ("place(valenzuela, -population)", "Valenzuela is the second-smallest of the seven partner cities"),
        (
            "count(any_of(all, country == CN, type == sister))",
            "There are five cities that are sister cities or",
        ),
        ("check(harbin, type == sister, date == 1995)", "Yes. Bucheon and Harbin became sister cities on"),
        ("anniversary(all, 30)", "The 30th anniversary of the partnership with Kawasaki will be on"),
        (
            "anniversary(all, 30, year=2026)",
            "Only the partnership with Kawasaki turns 30 that year, on 21 October 2026.",
        ),
        (
            "fact(okayama, location)",
            "Okayama is in Okayama Prefecture, Japan. Bucheon City’s page says of Okayama: “Located in the",
        ),
        ("check(harbin | kawasaki, type != friendship)", "That is true only of Harbin. Harbin is a sister"),
        ("difference(harbin | weihai, temperature)", "Weihai is on average 6.6 °C warmer than Harbin: 12"),
        (
            "list(where(all, 500000 <= population <= 1500000))",
            "The four partner cities with between 500,000 and 1.5 million people:",
        ),
    ],
)
def test_it_is_told_as_people_say_it(asked: str, start: str, bucheon_answers: Answers) -> None:
    assert told(bucheon_answers, asked).startswith(start)


def test_where_one_country_is_left_out_the_others_are_named(bucheon_answers: Answers) -> None:
    assert "Khabarovsk (Russia)" in told(bucheon_answers, "list(where(all, country != CN))")
    assert "(China)" not in told(bucheon_answers, "list(where(all, country == CN))")


def test_that_two_have_the_same_value_is_said_once(bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, "compare(bakersfield | valenzuela, temperature)")
    assert text.count("same average temperature") == 1
    assert "One of the two figures on Bucheon City’s page may be a mistake." in text


@pytest.mark.parametrize("language", languages(DATA))
def test_names_in_several_languages_have_no_glosses(language: str, bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, "fact(harbin, signer_names)", language)
    names = [line for line in text.split("\n") if line.startswith("• ")]
    glosses = ("(汪光燾)", "（汪光燾）", "(Lee", "（Lee", "/")
    assert not any(gloss in name for gloss in glosses for name in names)


@pytest.mark.parametrize("language", languages(DATA))
def test_who_complains_is_told_the_telephone(language: str, bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask("complaint()", language=language).reply
    assert reply.contact and reply.contact.telephone in reply.text


@pytest.mark.parametrize(
    ("place", "start"),
    [
        ("владивостоком", "Владивосток не входит"),
        ("шанхаем", "Шанхай не входит"),
        ("москвы", "Москва не входит"),
        ("осаку", "Осака не входит"),
        ("вьетнаме", "Вьетнам не входит"),
        ("Токио", "Токио не входит"),
    ],
)
def test_a_place_that_is_no_partner_is_told_in_the_nominative(
    place: str, start: str, bucheon_answers: Answers
) -> None:
    assert told(bucheon_answers, f"not_partner('{place}')", "ru").startswith(start)


def test_the_anniversary_of_all_tells_which_is_next_and_then_each(bucheon_answers: Answers) -> None:
    next_one, each = told(bucheon_answers, "anniversary(all, 30)").split("\n\n")[:2]
    assert "Kawasaki" in next_one and each.count("\n• ") == 7


def test_who_doubts_equal_figures_hears_that_neither_is_known_to_be_right(bucheon_answers: Answers) -> None:
    text = bucheon_answers.ask("fact(bakersfield, temperature)", "doubt()").reply.text
    assert "Bakersfield, average temperature: 18.27 °C" in text
    assert "It is not stated which is right." in text


def test_a_doubt_about_what_is_not_recorded_tells_what_is(bucheon_answers: Answers) -> None:
    asked = "fact(valenzuela, population); unrecorded(valenzuela, 'mayor today')"
    text = bucheon_answers.ask(asked, "doubt()").reply.text
    assert "population: 590,000" in text and "sister" not in text


@pytest.mark.parametrize("language", languages(DATA))
def test_what_can_be_asked_names_the_languages(language: str, bucheon_answers: Answers) -> None:
    text = told(bucheon_answers, "capabilities()", language)
    phrases = bucheon_answers.knowledge.phrases
    assert all(phrases.say(language, f"language-{each}") in text for each in ("ko", "ru"))


@pytest.mark.parametrize("language", languages(DATA))
def test_who_asks_what_is_kept_hears_how_to_have_it_deleted(language: str, bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask("privacy()", language=language).reply
    assert "/forget" in reply.text and not reply.facts
