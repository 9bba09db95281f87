"""Another city runs Jamae for its own partners: nothing said ever names the city that Jamae was made for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from conversation import DATA, TESTS

from actions.loading.dataset import read_dataset
from actions.loading.load import load_or_fail
from actions.staff.answer_book import read_book
from actions.staff.language_coverage import languages, phrases_of
from actions.store.home_city import HomePhrases
from actions.store.store import Store, open_engine

LINDAL = TESTS / "knowledge"
FIRST_CITY = re.compile("bucheon|puchon|부천|富川|プチョン|пучхон", re.IGNORECASE)
NAMES = {"en": "Lindal", "ko": "린달", "ja": "リンダル", "zh": "林达尔", "zh-Hant": "林達爾", "ru": "Линдал"}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    engine = open_engine(f"sqlite:///{tmp_path_factory.mktemp('lindal') / 'knowledge.sqlite'}")
    load_or_fail(LINDAL, engine)
    yield Store(engine)
    engine.dispose()


@pytest.mark.parametrize("language", NAMES)
def test_no_sentence_names_the_first_city(language: str, store: Store) -> None:
    book = read_book(DATA, language, read_dataset(LINDAL), store)
    said = {key: " ".join(texts.values()) for key, texts in book.said.items()}
    assert len(said) >= len(phrases_of(DATA / "en" / "phrases.ftl"))
    assert {key for key, text in said.items() if FIRST_CITY.search(text)} == set()
    answers = [reply.full_text for _, reply in book.answers]
    assert not [text for text in answers if FIRST_CITY.search(text)]
    assert sum(NAMES[language] in text for text in answers) > 20


@pytest.mark.parametrize("language", NAMES)
def test_the_web_page_and_the_chat_name_the_own_city(language: str, store: Store) -> None:
    phrases = HomePhrases(DATA, store)
    for key in (
        "page-title",
        "page-heading",
        "page-lead",
        "widget-title",
        "widget-greeting",
    ):
        said = phrases.say(language, key)
        assert NAMES[language] in said and not FIRST_CITY.search(said)


def test_the_first_city_stands_in_no_phrase_and_no_word_list() -> None:
    files = [DATA / language / name for language in languages(DATA) for name in ("phrases.ftl", "words.yml")]
    named = [path for path in files if path.exists() and FIRST_CITY.search(path.read_text("utf-8"))]
    assert named == []


@pytest.mark.parametrize(
    ("row", "key", "language", "said"),
    [
        ("home,lindal,ko,린달군,official,archive", "page-heading", "ko", "린달군 자매·우호도시"),
        ("home,lindal,en,Lindal County,official,archive", "source-own", "en", "Lindal County’s records"),
        ("home,lindal,ru,Линдала,genitive,archive", "page-title", "ru", "города-партнёры Линдала"),
    ],
)
def test_a_form_of_the_name_that_the_data_give_is_used(
    row: str, key: str, language: str, said: str, tmp_path: Path
) -> None:
    import shutil

    root = Path(shutil.copytree(LINDAL, tmp_path / "data"))
    with (root / "knowledge" / "names.csv").open("a", encoding="utf-8") as file:
        file.write(row + "\n")
    engine = open_engine("sqlite://")
    load_or_fail(root, engine)
    assert said in HomePhrases(DATA, Store(engine)).say(language, key)


def test_a_particle_agrees_with_the_own_citys_name(store: Store) -> None:
    said = HomePhrases(DATA, store).say("ko", "since", city="벨라노", span="3년", date="2020년")
    assert said.startswith("린달시와 벨라노가 결연한 지 3년")
