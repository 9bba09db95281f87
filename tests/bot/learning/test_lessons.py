"""What staff teach is written into the files as a person would write it, and nothing else in them changes."""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path

import pytest
import yaml

from actions.languages import FALLBACK, languages
from bot.learning.lessons import Meaning, Unteachable, add_case, add_utterance, check_teachable
from bot.settings import HERE
from nlu.training import read_examples

NLU = """\
version: "3.1"
# A remark that stays.
nlu:
- intent: fact
  metadata: {language: en, attributes: [date]}
  examples: |
    - when did [Vellano](city) begin

# Another.
- intent: greet
  metadata: {language: en}
  examples: |
    - hello
"""
CASES = """\
# How English is understood.

- question: {kind: fact, attributes: [date], cities: [vellano]}
  said:
    - vellano since when
  misunderstood:
    - said: vellano born when
      instead: '{kind: overview, cities: [vellano]}'

# ---- Small talk

- question: {kind: greet}
  said:
    - hello
"""
DATE = Meaning("fact", ("date",))


def added(path: Path, before: str) -> list[str]:
    """The lines that came into a file; none may have gone."""
    lines = list(difflib.ndiff(before.splitlines(), path.read_text("utf-8").splitlines()))
    assert not [line for line in lines if line.startswith("- ")]
    return [line[2:] for line in lines if line.startswith("+ ")]


@pytest.fixture
def nlu(tmp_path: Path) -> Path:
    path = tmp_path / "en" / "nlu.yml"
    path.parent.mkdir()
    path.write_text(NLU, "utf-8")
    return path


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    path = tmp_path / "questions.yml"
    path.write_text(CASES, "utf-8")
    return path


def test_an_utterance_joins_the_block_of_its_meaning(nlu: Path) -> None:
    assert add_utterance(nlu, "en", DATE, "birthday of [Vellano](city)?")
    assert added(nlu, NLU) == ["    - birthday of [Vellano](city)?"]
    example = next(each for each in read_examples(nlu.parent.parent) if each.text == "birthday of Vellano?")
    assert (example.kind, example.attributes, example.names) == ("fact", {"date"}, (("city", 12, 19),))
    assert not add_utterance(nlu, "en", DATE, "birthday of [Vellano](city)?")


def test_a_new_meaning_gets_a_block_after_its_kinds_others(nlu: Path) -> None:
    add_utterance(nlu, "en", Meaning("fact", ("date", "type")), "when, and as what")
    add_utterance(nlu, "en", Meaning("extreme", ("date",), "highest"), "newest: which?")
    assert added(nlu, NLU) == [
        "- intent: fact",
        "  metadata: {language: en, attributes: [date, type]}",
        "  examples: |",
        "    - when, and as what",
        "- intent: extreme",
        "  metadata: {language: en, attributes: [date], end: highest}",
        "  examples: |",
        "    - newest: which?",
    ]
    assert [each.kind for each in read_examples(nlu.parent.parent)] == ["fact", "fact", "greet", "extreme"]


@pytest.mark.parametrize(
    ("utterance", "why"),
    [
        ("call [phone] about harbin", "review-personal"),
        ("write to me@example.org", "review-personal"),
        ("my number is 010-1234-5678", "review-personal"),
        ("  ", "review-empty"),
        ("[Vellano](town) date", "review-annotation"),
        ("what is a [thing", "review-annotation"),
    ],
)
def test_what_is_personal_or_broken_is_not_learned(nlu: Path, utterance: str, why: str) -> None:
    with pytest.raises(Unteachable, match=why):
        add_utterance(nlu, "en", DATE, utterance)
    assert nlu.read_text("utf-8") == NLU


def test_a_name_in_full_width_letters_may_be_learned() -> None:
    check_teachable("[Vellano](city)はいつ？")


def test_a_file_that_is_laid_out_otherwise_is_left_as_it_was(nlu: Path) -> None:
    odd = NLU.replace("  examples: |\n    - when did", "  examples:\n  - |\n    when did")
    nlu.write_text(odd, "utf-8")
    with pytest.raises((ValueError, AttributeError)):
        add_utterance(nlu, "en", DATE, "since?")
    assert nlu.read_text("utf-8") == odd


@pytest.mark.parametrize("language", [each for each in languages(HERE / "data") if each not in FALLBACK])
def test_the_real_files_take_utterances_and_cases(tmp_path: Path, language: str) -> None:
    folder = tmp_path / language
    shutil.copytree(HERE / "data" / language, folder)
    before = (folder / "nlu.yml").read_text("utf-8")
    add_utterance(
        folder / "nlu.yml", language, Meaning("extreme", ("population",), "lowest"), "zzz [Q](city)"
    )
    assert added(folder / "nlu.yml", before) == ["    - zzz [Q](city)"]
    path = tmp_path / "questions.yml"
    shutil.copy(HERE / "tests" / language / "questions.yml", path)
    before = path.read_text("utf-8")
    first = yaml.safe_load(before)[0]["question"]
    add_case(path, first, "zzz")
    assert added(path, before) == ["    - zzz"]


def test_a_case_joins_the_ways_to_say_its_question(cases: Path) -> None:
    question = {"kind": "fact", "attributes": ["date"], "cities": ["vellano"]}
    add_case(cases, question, "birthday: vellano? #1")
    assert added(cases, CASES) == ["    - 'birthday: vellano? #1'"]
    assert "birthday: vellano? #1" in yaml.safe_load(cases.read_text("utf-8"))[0]["said"]
    add_case(cases, question, "birthday: vellano? #1")
    assert len(added(cases, CASES)) == 1


def test_a_case_that_does_not_come_right_stands_as_misunderstood(cases: Path) -> None:
    instead = {"kind": "overview", "cities": ["vellano"]}
    add_case(cases, {"kind": "fact", "attributes": ["date"], "cities": ["vellano"]}, "hm", instead=instead)
    add_case(cases, {"kind": "greet"}, "hm", instead=instead)
    assert added(cases, CASES) == [
        "    - said: hm",
        "      instead: '{kind: overview, cities: [vellano]}'",
        "  misunderstood:",
        "    - said: hm",
        "      instead: '{kind: overview, cities: [vellano]}'",
    ]


def test_a_new_question_gets_a_case_of_its_own(cases: Path) -> None:
    add_case(cases, {"kind": "thanks"}, "cheers")
    assert added(cases, CASES) == ["", "- question: {kind: thanks}", "  said:", "    - cheers"]
