"""On the real data: one answer in every language and by every name; no suggestion leads nowhere."""

from __future__ import annotations

from functools import lru_cache

import pytest
from conversation import DATA, Assistant, Told, is_as_meant

from actions.loading.dataset import read_dataset
from actions.staff.language_coverage import languages
from actions.store.home_city import home_variables
from actions.text.phrases import Phrases, Speech
from nlu.known_names import Name

LANGUAGES = languages(DATA)
DATASET = read_dataset(DATA)
CITIES = DATASET.cities()
PHRASES = Phrases(DATA)

# What each suggested question asks, of a city or of all.
SUGGESTED = {
    "suggest-date": "fact({}, date)",
    "suggest-population": "fact({}, population)",
    "suggest-signers": "fact({}, home_signer, partner_signer)",
    "suggest-temperature": "fact({}, temperature)",
    "suggest-features": "fact({}, features)",
    "suggest-type": "fact({}, type)",
    "suggest-location": "fact({}, location)",
    "suggest-names": "fact({}, names)",
    "suggest-duration": "since({})",
    "suggest-overview": "profile({})",
    "suggest-list": "list(all)",
    "suggest-newest": "list(first(all, -date))",
    "suggest-oldest": "list(first(all, date))",
    "suggest-largest": "list(first(all, -population))",
    "suggest-warmest": "list(first(all, -temperature))",
    "suggest-map": "picture(all, map)",
    "suggest-timeline": "picture(all, timeline)",
    "suggest-chart": "picture(all, chart, population)",
}
ABOUT_ALL = tuple(key for key, means in SUGGESTED.items() if "{}" not in means)


def suggestions() -> list[tuple[str, str]]:
    """Every suggested question: its phrase, and the city it is about or nothing."""
    return [(key, city) for key in SUGGESTED for city in ([""] if key in ABOUT_ALL else CITIES)]


def asked(assistant: Assistant, language: str, key: str, city: str = "") -> str:
    """A suggested question as Jamae offers it in this language."""
    catalogue = assistant.knowledge.catalogue()
    name = catalogue.name("city", city, language) if city else ""
    return Speech(PHRASES, language).say(key, **home_variables(PHRASES, catalogue, language), city=name)


def is_as_offered(told: Told, key: str, city: str, assistant: Assistant) -> bool:
    return is_as_meant(told, SUGGESTED[key].format(city), assistant.knowledge)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", SUGGESTED)
def test_a_question_is_understood_and_answered_the_same_in_each_language(
    language: str, key: str, bucheon: Assistant
) -> None:
    for city in [""] if key in ABOUT_ALL else CITIES:
        told = bucheon.ask(asked(bucheon, language, key, city))
        assert is_as_offered(told, key, city, bucheon), told.questions
        assert told.reply.language == language
        english = bucheon.ask(asked(bucheon, "en", key, city))
        assert told.reply.status == english.reply.status
        assert set(told.explanation.statements) == set(english.explanation.statements)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_suggestion_that_follows_an_answer_is_understood_as_what_it_says(
    language: str, bucheon: Assistant
) -> None:
    meaning = {asked(bucheon, language, *each): each for each in suggestions()}
    wrong = {}
    for first in meaning:
        offered = bucheon.ask(first, language=language).reply.suggestions
        assert offered, first
        for second in offered:
            told = bucheon.ask(first, second, language=language)
            if not is_as_offered(told, *meaning[second], bucheon):
                wrong[first, second] = told.questions
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_that_is_offered_answers_the_question_that_waits_for_it(
    language: str, bucheon: Assistant
) -> None:
    question = {"en": "population?", "ko": "인구는?", "ja": "人口は？", "ru": "Какое население?"}.get(
        language, "人口？"
    )
    asked_back = bucheon.ask(question, language=language)
    assert asked_back.reply.status == "ambiguous"
    assert len(asked_back.reply.choices) == len(CITIES)
    for city, choice in zip(CITIES, asked_back.reply.choices, strict=True):
        told = bucheon.ask(question, choice, language=language)
        assert told.questions == f"fact({city}, population)"


def test_every_language_that_is_offered_can_be_chosen(bucheon: Assistant) -> None:
    choices = bucheon.ask("/lang").reply.choices
    assert len(choices) == len(LANGUAGES)
    chosen = {bucheon.ask("Hello!", "/lang", choice).reply.language for choice in choices}
    assert chosen == set(LANGUAGES)


# How a name is asked in each language, {0} being the name.
BY_NAME = {
    "en": "What is the population of {0}?",
    "ko": "{0} 인구는 몇 명인가요?",
    "ja": "{0}の人口は何人ですか",
    "zh": "{0}的人口是多少？",
    "zh-Hant": "{0}的人口有多少？請問",
    "ru": "Какое население у города {0}?",
}


@lru_cache(maxsize=1)
def names() -> list[Name]:
    return [name for name, _ in DATASET.names]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("city", CITIES)
def test_a_city_is_found_by_each_of_its_names(city: str, language: str, bucheon: Assistant) -> None:
    own = [
        name.name for name in names() if (name.subject, name.key, name.language) == ("city", city, language)
    ]
    answers = {name: bucheon.ask(BY_NAME[language].format(name)) for name in own}
    wrong = {
        name: told.questions
        for name, told in answers.items()
        if told.questions != f"fact({city}, population)"
    }
    assert not wrong
    assert len({told.reply.text for told in answers.values()}) == 1


@pytest.mark.parametrize("city", CITIES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_in_any_script_can_be_asked_in_any_language(
    language: str, city: str, bucheon: Assistant
) -> None:
    wrong = {}
    for name in (name for name in names() if (name.subject, name.key) == ("city", city)):
        told = bucheon.ask(BY_NAME[language].format(name.name), language=language)
        if told.questions != f"fact({city}, population)":
            wrong[name.name] = told.questions
    assert not wrong


# What may follow a name in Korean: after a consonant, after a vowel.
PARTICLES = [
    ("의 인구는?", "의 인구는?"),
    ("은 인구가 몇 명인가요?", "는 인구가 몇 명인가요?"),
    ("이 인구가 몇 명이지?", "가 인구가 몇 명이지?"),
    ("에는 몇 명이 사나요?", "에는 몇 명이 사나요?"),
    ("과의 인구가 몇 명이에요", "와의 인구가 몇 명이에요"),
    ("이랑 인구 알려줘", "랑 인구 알려줘"),
    ("하고 인구 알려줘", "하고 인구 알려줘"),
    ("도 인구 알려줘", "도 인구 알려줘"),
    ("시 인구는?", "시 인구는?"),
    ("시의 인구는?", "시의 인구는?"),
    ("시와는 인구가 몇 명이에요", "시와는 인구가 몇 명이에요"),
]
GLUED = [("인구", "인구"), ("시인구", "시인구"), ("인구는몇명인가요", "인구는몇명인가요")]


@pytest.mark.parametrize("city", CITIES)
def test_a_korean_name_is_found_with_each_particle(city: str, bucheon: Assistant) -> None:
    assert not misread_korean(city, PARTICLES, bucheon)


TOO_SHORT = pytest.mark.xfail(
    strict=True, reason="names of two syllables (할빈, 위해) are not found inside a word"
)


@pytest.mark.parametrize(
    "city", [pytest.param(city, marks=[TOO_SHORT] if city in ("harbin", "weihai") else []) for city in CITIES]
)
def test_a_korean_name_is_found_where_the_space_is_left_out(city: str, bucheon: Assistant) -> None:
    assert not misread_korean(city, GLUED, bucheon)


def misread_korean(city: str, endings: list[tuple[str, str]], assistant: Assistant) -> dict[str, str]:
    """What asks for the population by a Korean name and an ending, and was taken for another question."""
    wrong = {}
    for name in (
        name.name for name in names() if (name.subject, name.key, name.language) == ("city", city, "ko")
    ):
        closed = (ord(name[-1]) - 0xAC00) % 28 != 0
        for after_consonant, after_vowel in endings:
            text = name + (after_consonant if closed else after_vowel)
            questions = assistant.ask(text).questions
            if questions != f"fact({city}, population)":
                wrong[text] = questions
    return wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_signer_is_found_by_each_name(language: str, bucheon: Assistant) -> None:
    question = {
        "en": "Which agreements did {0} sign?",
        "ko": "{0} 시장이 서명한 도시는 어디인가요?",
        "ja": "{0}市長が署名した都市はどこですか",
        "zh": "{0}市长签署了哪些城市的协议？",
        "zh-Hant": "{0}市長簽署了哪些城市的協議？",
        "ru": "Какие соглашения подписал {0}?",
    }[language]
    wrong = {}
    for name in names():
        if (name.subject, name.language) == ("person", language):
            told = bucheon.ask(question.format(name.name), language=language)
            if not is_as_meant(told, f"list(where(all, signer == {name.key}))", bucheon.knowledge):
                wrong[name.name] = told.questions
    assert not wrong
