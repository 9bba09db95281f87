"""Every language has all that English has: phrases, words, utterances and cases. A gap fails the build, by its name."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conversation import DATA, TESTS

from actions.check import check_command
from actions.languages import language_gaps, languages


def test_no_language_lacks_anything() -> None:
    assert [str(gap) for gap in language_gaps(DATA, TESTS)] == []


def test_the_languages_are_those_that_the_issue_names() -> None:
    assert languages(DATA) == ["en", "ja", "ko", "ru", "zh", "zh-Hant"]


# What somebody takes out of a copy of the data, and the gap that it leaves: file, what was there, what is there then.
GAPS = [
    ("data/ko/phrases.ftl", "\nyes = 네.", "", "ko/phrases.ftl: the phrase yes is missing."),
    (
        "data/ja/phrases.ftl",
        "\nyes =",
        "\nyess =",
        "ja/phrases.ftl: the phrase yess is not in en/phrases.ftl",
    ),
    ("data/ru/phrases.ftl", "\nyes = Да.", "\nyes = { $oui }", "ru/phrases.ftl: the phrase yes uses $oui"),
    (
        "data/zh/phrases.ftl",
        "quoted = “{ $text }”",
        "quoted = “”",
        "zh/phrases.ftl: the phrase quoted does not say $text.",
    ),
    ("data/zh-Hant/phrases.ftl", "\nno =", "\nnoo =", "zh-Hant/phrases.ftl: the phrase no is missing."),
    ("data/ko/words.yml", "\nexclusions:", "\nexclusion:", "ko/words.yml: the section exclusions is missing"),
    ("data/ja/words.yml", "\n  CN:", "\n  XX:", "ja/words.yml: the section countries has no words for CN."),
    (
        "data/ru/nlu.yml",
        "intent: praise",
        "intent: thanks",
        "ru/nlu.yml: there is no utterance of the kind praise.",
    ),
    (
        "data/zh/nlu.yml",
        "attributes: [names]}",
        "attributes: [type]}",
        "zh/nlu.yml: there is no utterance of the kind fact names.",
    ),
    (
        "tests/ko/questions.yml",
        "kind: total",
        "kind: list",
        "tests/ko/questions.yml: no case becomes a question of the kind total.",
    ),
    (
        "tests/en/questions.yml",
        "attributes: [names]",
        "attributes: [type]",
        "tests/en/questions.yml: no case asks for the attribute names.",
    ),
    (
        "tests/zh-Hant/answers.yml",
        "status: ambiguous",
        "status: answered",
        "tests/zh-Hant/answers.yml: no case is answered with the status ambiguous.",
    ),
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of data/ and of the cases, to take things out of."""
    for folder in (DATA, TESTS):
        for path in folder.glob("*/*"):
            if path.suffix in (".ftl", ".yml", ".csv", ".txt"):
                copy = tmp_path / folder.name / path.relative_to(folder)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, copy)
    return tmp_path


@pytest.mark.parametrize(("file", "before", "after", "gap"), GAPS)
def test_each_gap_is_named(file: str, before: str, after: str, gap: str, project: Path) -> None:
    path = project / file
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")
    told = [str(problem) for problem in language_gaps(project / "data", project / "tests")]
    assert any(gap in line for line in told), told


def test_check_prints_the_gaps(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "data/ko/words.yml").unlink()
    assert check_command(project / "data", None) == 0
    told = capsys.readouterr().out
    assert "Missing in a language" in told
    assert "- ko/words.yml: there is no such file, so nothing is understood in this language." in told
