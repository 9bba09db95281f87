"""Questions that are offered next follow the topic of the one that was just answered."""

from __future__ import annotations

import pytest
from conversation import DATA, Answers

from actions.answers.offered import OF_ALL, OF_CITY, meaning_of
from actions.questions.notation import parse
from actions.staff.language_coverage import languages
from actions.text.phrases import Phrases

NEXT = {
    # of a city: what comes near to what was asked, and the same of another city
    "fact(port_amber, date)": ("signers port_amber", "date vellano", "type port_amber"),
    "fact(port_amber, home_signer)": ("date port_amber", "signers vellano", "type port_amber"),
    "fact(port_amber, type)": ("date port_amber", "type vellano", "signers port_amber"),
    "fact(port_amber, population)": ("temperature port_amber", "population vellano", "location port_amber"),
    "fact(hoshimura, temperature)": ("population hoshimura", "temperature port_amber", "location hoshimura"),
    "fact(port_amber, names)": ("location port_amber", "names vellano", "features port_amber"),
    "profile(port_amber)": ("duration port_amber", "overview vellano", "names port_amber"),
    "since(port_amber)": ("overview port_amber", "duration vellano", "newest"),
    "check(port_amber, type == sister)": ("overview port_amber", "type vellano", "newest"),
    # of all: one that narrows them, and a picture
    "list(all)": ("newest", "map", "largest"),
    "list(all, date)": ("newest", "timeline", "oldest"),
    "list(all, population)": ("largest", "chart", "newest"),
    "list(all, temperature)": ("warmest", "map", "largest"),
    "sum(all, population)": ("largest", "chart", "newest"),
    "count(all)": ("list", "newest", "largest"),
    # what was asked is not offered again
    "list(first(all, -population))": ("overview port_amber", "chart", "newest"),
    "list(first(all, -date))": ("overview hoshimura", "timeline", "oldest"),
    "picture(all, chart, population)": ("largest", "map", "list"),
    # of some: who they are, and a picture
    "list(where(all, type == sister))": ("overview port_amber", "map", "overview hoshimura"),
    "compare(port_amber | vellano, population)": ("overview port_amber", "chart", "overview vellano"),
    # what is not recorded of a city: what is known of it
    "unrecorded(vellano, 'GDP')": ("overview vellano", "date vellano", "population vellano"),
    "unrecorded(all, 'GDP')": ("list", "newest", "largest"),
    "outside('weather')": ("list", "newest", "largest"),
}
PHRASES = Phrases(DATA)


def offered(answers: Answers, *turns: str) -> tuple[str, ...]:
    """What is offered last, in English, by the names of phrases and cities."""
    told = answers.ask(*turns).reply.suggestions
    catalogue = answers.knowledge.catalogue()
    home = {"home": catalogue.home("en"), "home_official": catalogue.home("en")}
    names = {
        PHRASES.say("en", key, city=catalogue.name("city", city, "en"), **home): f"{key[8:]} {city}".strip()
        for city in ("", "port_amber", "vellano", "hoshimura")
        for key in (OF_CITY if city else OF_ALL)
    }
    return tuple(names[question] for question in told)


@pytest.mark.parametrize("asked", NEXT)
def test_the_next_questions_follow_the_topic(asked: str, lindal_answers: Answers) -> None:
    assert offered(lindal_answers, asked) == NEXT[asked]


CONVERSATIONS = {
    # neither asked again nor of a city that was told of lately, where there is another
    ("fact(port_amber, population)", "fact(vellano, population)"): (
        "temperature vellano",
        "population hoshimura",
        "location vellano",
    ),
    ("fact(port_amber, location)", "fact(port_amber, population)"): (
        "temperature port_amber",
        "population vellano",
        "date port_amber",
    ),
    ("list(all)", "count(all)"): ("newest", "largest", "map"),
    # what is no question of the store leads back to the city that was spoken of
    ("fact(vellano, date)", "outside('weather')"): ("overview vellano", "list", "newest"),
    ("fact(vellano, date)", "not_understood()"): ("overview vellano", "list", "newest"),
}


@pytest.mark.parametrize("turns", CONVERSATIONS)
def test_what_was_asked_a_moment_ago_is_not_offered(turns: tuple[str, ...], lindal_answers: Answers) -> None:
    assert offered(lindal_answers, *turns) == CONVERSATIONS[turns]


LABELS = {
    "en": ["Temperature", "Vellano?", "Where is it?"],
    "ja": ["平均気温は？", "ヴェッラーノ市は？", "どこにある？"],
    "ko": ["평균기온", "벨라노는?", "위치"],
    "ru": ["Температура?", "А Веллано?", "Где это?"],
    "zh": ["平均气温？", "韦拉诺市呢？", "在哪里？"],
    "zh-Hant": ["平均氣溫？", "韋拉諾市呢？", "在哪裡？"],
}


@pytest.mark.parametrize("language", languages(DATA))
def test_a_short_label_names_the_city_where_it_is_another(language: str, lindal_answers: Answers) -> None:
    told = lindal_answers.ask("fact(port_amber, population)", language=language).reply
    assert list(told.labels) == LABELS[language]
    compared = lindal_answers.ask("compare(port_amber | vellano)", language=language).reply
    assert len(set(compared.labels)) == len(compared.labels) == len(compared.suggestions)


@pytest.mark.parametrize("key", [*OF_ALL, *OF_CITY])
def test_what_a_suggestion_asks_is_known_by_its_phrase(key: str) -> None:
    city = "vellano" if key in OF_CITY else ""
    means = OF_CITY[key].format(city=city) if city else OF_ALL[key]
    assert meaning_of(key, city) == parse(means)
    assert meaning_of("suggest-more", "") == ()
