"""docs/add-a-language.md can be followed to the letter: it gives a small made-up language that is understood and answered."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from conversation import DATA, Assistant, check_turn, is_as_expected

from actions.answer_book import books
from actions.answering import Knowledge
from actions.holdings import read_holdings
from actions.languages import language_gaps, languages
from actions.load import load_or_fail
from actions.store import Store, open_engine
from nlu.kinds import KindModel
from nlu.reader import Reader, read_tools
from nlu.training import learn, read_examples

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
def zupaka(project: Path, models: Mapping[str, KindModel]) -> Assistant:
    """Jamae with one language more; the others' models are those of the data as they are."""
    data = project / "data"
    engine = open_engine(f"sqlite:///{project / 'knowledge.sqlite'}")
    load_or_fail(data, engine)
    tools = read_tools(data)
    added = learn([example for example in read_examples(data) if example.language == "qaa"], tools)
    store = Store(engine)
    return Assistant(Reader(store, tools, {**models, **added}), Knowledge(store, data))


def test_the_recipe_writes_every_file_that_it_names() -> None:
    written = [file for file, _ in blocks()]
    assert written == [
        "data/qaa/phrases.ftl",
        "data/qaa/words.yml",
        "data/qaa/nlu.yml",
        "data/knowledge/names.csv",
        "tests/qaa/questions.yml",
        "tests/qaa/answers.yml",
    ]


def test_the_language_is_there_and_nothing_is_wrong(project: Path) -> None:
    assert "qaa" in languages(project / "data")
    assert read_holdings(project / "data").problems == ()


def test_check_names_what_the_small_language_lacks(project: Path) -> None:
    told = [str(gap) for gap in language_gaps(project / "data", project / "tests")]
    assert "qaa/phrases.ftl: the phrase yes is missing." in told
    assert "qaa/words.yml: the section exclusions is missing; leave it empty where nothing fits." in told
    assert "qaa/words.yml: the section attributes has no words for type, signers, home_signer" in "\n".join(
        told
    )
    assert "qaa/nlu.yml: there is no utterance of the kind compare." in told
    assert "tests/qaa/questions.yml: no case becomes a question of the kind compare." in told
    assert "tests/qaa/answers.yml: no case is answered with the status contested." in told
    assert not any("section prepositions" in line or "phrase fact-date is" in line for line in told)


def cases(file: str) -> list[Any]:
    return list(yaml.safe_load(dict(blocks())[f"tests/qaa/{file}"]))


@pytest.mark.parametrize(
    ("said", "question"),
    [(said, case["question"]) for case in cases("questions.yml") for said in case["said"]],
)
def test_it_is_understood(said: str, question: dict[str, Any], zupaka: Assistant) -> None:
    told = zupaka.ask(*said.split(" / "))
    assert is_as_expected(told.question, question), told.question


@pytest.mark.parametrize("case", cases("answers.yml"), ids=lambda case: case["case"])
def test_it_is_answered(case: dict[str, Any], zupaka: Assistant) -> None:
    turns = [turn["say"] for turn in case["turns"]]
    for told, expected in zip(zupaka.converse(turns), case["turns"], strict=True):
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
    told = zupaka.ask("zem Harbinu drug?", "Okayama?", "/source")
    assert told.reply.language == "qaa"
    assert told.reply.text.startswith("All my facts come from")


def test_it_has_an_answer_book(project: Path) -> None:
    written = books(project / "data")["qaa"]
    assert "| `fact-date` | Puconu ni Harbinu drug 28. November 1995. |" in written
    assert "## Borrowed from another language" in written
