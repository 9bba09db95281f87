"""Facts that staff add are told as theirs: one signer alone, and facts that are on no page."""

from __future__ import annotations

import re
from typing import Any

import pytest
from conversation import DATA
from fluent.syntax import FluentSerializer
from lindal import Data

from actions.knowledge import Knowledge
from actions.loading.dataset import read_dataset
from actions.loading.snapshot import snapshot_of
from actions.loading.write import memory_engine
from actions.questions.notation import parse
from actions.questions.state import DialogueState
from actions.reply import Reply
from actions.respond import answer_questions
from actions.staff.language_coverage import phrases_of, variables_of
from actions.store.home_city import HomePhrases
from actions.store.store import Store
from actions.text.phrases import Phrases, Speech

LANGUAGES = ("en", "ko", "ja", "zh", "zh-Hant", "ru")


def reply(data: Data, question: str, language: str) -> Reply:
    dataset = read_dataset(data.root)
    assert dataset.problems == ()
    knowledge = Knowledge(Store(memory_engine(snapshot_of(dataset))), DATA)
    with knowledge.view() as view:
        return answer_questions(parse(question), DialogueState(), view, Speech(Phrases(DATA), language)).reply


@pytest.fixture
def bergen(data: Data) -> Data:
    """A partner of which only the home city's signer is known."""
    data.append("cities.csv", "bergen,NO,,60.4,5.3,gazetteer")
    data.append("names.csv", "city,bergen,en,Bergen,preferred,gazetteer")
    data.append("facts.csv", "bergen,type,sister,,archive,", "bergen,home_signer,ana_bell,,archive,")
    return data


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("asked", ["partner_signer", "home_signer, partner_signer"])
def test_a_signer_that_is_recorded_is_told_when_the_other_is_not(
    asked: str, language: str, bergen: Data
) -> None:
    recorded = reply(bergen, "fact(bergen, home_signer)", language)
    told = reply(bergen, f"fact(bergen, {asked})", language)
    assert told.status == "answered"
    assert recorded.text in told.text
    assert len(told.text) > len(recorded.text) + 10  # and that the partner's is not known


CLAIMS = [
    (710_000, False), (720_000, True), (724_000, True), (725_000, True), (700_000, True), (724_691, True),
    (730_000, False), (723_000, False), (1_000_000, False),
]  # fmt: skip


@pytest.mark.parametrize(("claimed", "holds"), CLAIMS)
def test_a_number_is_confirmed_as_precisely_as_it_was_claimed(claimed: int, holds: bool, data: Data) -> None:
    data.append("cities.csv", "bergen,NO,,60.4,5.3,gazetteer")
    data.append("names.csv", "city,bergen,en,Bergen,preferred,gazetteer")
    data.append("facts.csv", "bergen,type,sister,,archive,", "bergen,population,724691,people,archive,")
    told = reply(data, f"check(bergen, population == {claimed})", "en")
    assert told.text.startswith("Yes" if holds else "No"), told.text


PAGE = {"en": "page", "ko": "누리집", "ja": "ページ", "zh": "网页", "zh-Hant": "網頁", "ru": "страниц"}
"""What only the facts of a city come from that has a page, and nothing beside it."""
ABOUT_ALL_FACTS = ("talk-doubt-nothing", "talk-complaint", "page-sourced", "page-footer")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("phrase", ABOUT_ALL_FACTS)
def test_all_facts_are_said_to_come_from_the_page_only_where_they_do(
    phrase: str, language: str, data: Data
) -> None:
    def said() -> str:
        store = Store(memory_engine(snapshot_of(read_dataset(data.root))))
        return HomePhrases(DATA, store).say(language, phrase, has="no")

    assert PAGE[language] in said()
    data.append("facts.csv", "vellano,population,41000,people,archive,")
    assert PAGE[language] not in said()


def test_a_city_without_a_page_has_none_said_of_it(data: Data) -> None:
    data.page.unlink()
    data.replace("sources.csv", "lindal.txt", "")
    data.append("facts.csv", "vellano,type,sister,,archive,")
    store = Store(memory_engine(snapshot_of(read_dataset(data.root))))
    assert "page" not in HomePhrases(DATA, store).say("en", "talk-complaint", has="no")


PAGE_S = {
    language: re.compile(pattern)
    for language, pattern in {
        "en": "'s page",
        "ko": "시 누리집",
        "ja": "[市}]のページ",
        "zh": "网页",
        "zh-Hant": "網頁",
        "ru": "странице мэрии",
    }.items()
}
"""The city's page, as a sentence names where something stands."""
OF_THE_PAGE_ITSELF = {"note-count", "source-page-copy"}
"""Said only where there is a page: what its own introduction counts, and above its text."""
ASKED = (
    "fact(vellano, features)", "fact(vellano|port_amber, features)", "fact(vellano, population)",
    'unrecorded(vellano, "GDP")', 'unrecorded(all, "GDP")', 'beyond("x")', "beyond()", "programme()",
    'programme("fair")', 'not_partner("Oslo")', "list(where(all, feature == hill))", "list(all, population)",
    'list(where(all, features == "hill"))', "list(where(all, feature != hill))", "picture(all, timeline)",
    "fact(vellano, date)", "list(all, date)", "compare(all, population)", "profile(vellano)",
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_city_without_a_page_no_answer_names_one(language: str, data: Data) -> None:
    data.page.unlink()
    data.replace("sources.csv", "lindal.txt", "")
    data.append(
        "facts.csv",
        "vellano,type,sister,,archive,",
        "vellano,date,2001-05-04,,archive,",
        "vellano,date,2001-05-05,,archive,",
        "vellano,features,Hill town,,archive,",
        "port_amber,type,friendship,,archive,",
        "port_amber,date,2001-06-04,,archive,",
        "port_amber,features,Harbour of amber,,archive,",
    )
    for question in ASKED:
        told = reply(data, question, language).full_text
        assert not PAGE_S[language].search(told), (question, told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_that_names_the_page_chooses_whether_it_does(language: str) -> None:
    for key, phrase in phrases_of(DATA / language / "phrases.ftl").items():
        chosen = variables_of(phrase).choosing & {"facts_from", "page"}
        assert chosen or key in OF_THE_PAGE_ITSELF or not PAGE_S[language].search(written(phrase)), key


def written(phrase: Any) -> str:
    return FluentSerializer().serialize_entry(phrase)
