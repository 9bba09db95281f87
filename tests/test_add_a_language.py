"""docs/add-a-language.md can be followed to the letter: the language it makes is understood and answered."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from conversation import DATA, Answers, Assistant, check_turn, is_as_meant

from actions.knowledge import Knowledge
from actions.loading.dataset import read_dataset
from actions.loading.load import load_or_fail
from actions.staff.answer_book import books
from actions.staff.language_coverage import language_gaps, languages
from actions.store.store import Store, open_engine
from nlu.languages.language import read_languages
from nlu.pipeline.reader import Reader
from nlu.training.examples import read_examples
from nlu.training.learning import LanguageModel, learn

RECIPE = DATA.parent / "docs" / "add-a-language.md"
BLOCK = re.compile(r"^`([\w./-]+)`\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
"""A file's name on a line, and what the recipe writes to it."""


def blocks() -> Iterator[tuple[str, str]]:
    return ((match.group(1), match.group(2)) for match in BLOCK.finditer(RECIPE.read_text("utf-8")))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of data/, to which the recipe has added its language."""
    root = tmp_path_factory.mktemp("project")
    shutil.copytree(DATA, root / "data")
    for file, text in blocks():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as opened:
            opened.write(text)
    return root


@pytest.fixture(scope="module")
def zupaka(project: Path, models: Mapping[str, LanguageModel]) -> Assistant:
    """Jamae with one language more; the others' models are those of the data as they are."""
    data = project / "data"
    engine = open_engine(f"sqlite:///{project / 'knowledge.sqlite'}")
    load_or_fail(data, engine)
    read = read_languages(data)
    added = learn([example for example in read_examples(data) if example.language == "qaa"], read)
    store = Store(engine)
    return Assistant(Reader(store, read, {**models, **added}), Knowledge(store, data))


def test_the_recipe_writes_every_file_that_it_names() -> None:
    written = [file for file, _ in blocks()]
    assert written == [
        "data/qaa/phrases.ftl",
        "data/qaa/words.yml",
        "data/qaa/nlu.yml",
        "data/qaa/conversations.yml",
        "data/knowledge/names.csv",
        "tests/qaa/questions.yml",
        "tests/qaa/answers.yml",
    ]


def test_the_language_is_there_and_nothing_is_wrong(project: Path) -> None:
    assert "qaa" in languages(project / "data")
    assert read_dataset(project / "data").problems == ()


def test_check_names_what_the_small_language_lacks(project: Path) -> None:
    told = [str(gap) for gap in language_gaps(project / "data", project / "tests")]
    assert "qaa/phrases.ftl: the phrase yes is missing." in told
    assert "qaa/words.yml: the section exclusions is missing; leave it empty where nothing fits." in told
    assert "qaa/words.yml: the section attributes has no words for type, signers, home_signer" in "\n".join(
        told
    )
    assert "qaa/nlu.yml: there is no utterance of the kind compare." in told
    assert any(line.startswith("qaa/conversations.yml: there are 2 labelled turns") for line in told)
    assert "tests/qaa/answers.yml: no case becomes a question of the kind Compare." in told
    assert "tests/qaa/answers.yml: no case is answered with the status contested." in told
    assert not any("section prepositions" in line or "phrase fact-date is" in line for line in told)


def cases(file: str) -> list[Any]:
    return list(yaml.safe_load(dict(blocks())[f"tests/qaa/{file}"]))


@pytest.mark.parametrize(
    ("said", "means"),
    [(said, case["means"]) for case in cases("questions.yml") for said in case["said"]],
)
def test_it_is_understood(said: str, means: str, zupaka: Assistant) -> None:
    told = zupaka.ask(*said.split(" / "))
    assert is_as_meant(told, means, zupaka.knowledge), told.questions


@pytest.mark.parametrize("case", cases("answers.yml"), ids=lambda case: case["case"])
def test_it_is_answered(case: dict[str, Any], zupaka: Assistant) -> None:
    answers = Answers(zupaka.knowledge)
    for told, expected in zip(answers.converse(case["turns"], language="qaa"), case["turns"], strict=True):
        check_turn(told, expected, language="qaa")


def test_languages_in_one_script_are_told_apart(zupaka: Assistant) -> None:
    assert zupaka.ask("When did Bucheon partner with Harbin?").reply.language == "en"
    assert zupaka.ask("zem Harbinu drug?").reply.language == "qaa"
    assert zupaka.ask("zem Harbinu drug?", "How many people live there?").reply.language == "en"
    assert zupaka.ask("zem Harbinu drug?", "Okayama?").reply.language == "qaa"


def test_it_can_be_chosen(zupaka: Assistant) -> None:
    assert zupaka.ask("/lang").reply.choices[-1] == "Zupaka"
    for choice in ("/lang qaa", "Zupaka"):
        told = zupaka.ask("Hello!", "/lang", choice)
        assert (told.reply.language, told.reply.text) == ("qaa", "Ja zupaka.")


def test_what_it_lacks_is_said_in_english(zupaka: Assistant) -> None:
    told = zupaka.ask("kolu ludi ima Okajamu", "/source")
    assert told.reply.language == "qaa"
    assert told.reply.text.startswith("The answers so far come from this source:\n• ")


def test_it_has_an_answer_book(project: Path) -> None:
    written = books(project / "data")["qaa"]
    assert "| `fact-date` | Puconu ni Harbinu drug 28. November 1995. |" in written
    assert "## Borrowed from another language" in written
