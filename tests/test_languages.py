"""Every language has all that English has: phrases, words, utterances, cases. A gap fails by its name."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from conversation import DATA, TESTS

from actions.staff.check import check_command
from actions.staff.language_coverage import language_gaps, languages


def test_no_language_lacks_anything() -> None:
    assert [str(gap) for gap in language_gaps(DATA, TESTS)] == []


def test_the_languages_are_those_that_the_issue_names() -> None:
    assert languages(DATA) == ["en", "ja", "ko", "ru", "zh", "zh-Hant"]


# What is taken out of a copy of the data, and the gap that it leaves: file, what was there, what is then.
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
        "tests/ko/answers.yml",
        "exists(",
        "count(",
        "tests/ko/answers.yml: no case becomes a question of the kind Exists.",
    ),
    (
        "tests/en/answers.yml",
        "fact(vellano, names)",
        "fact(vellano, type)",
        "tests/en/answers.yml: no case asks for the attribute names.",
    ),
    (
        "tests/zh-Hant/answers.yml",
        "status: ambiguous",
        "status: answered",
        "tests/zh-Hant/answers.yml: no case is answered with the status ambiguous.",
    ),
]


def copy_of(*languages: str, folder: Path) -> Path:
    """A copy of what these languages have in data/ and of their cases, to take things out of."""
    for language in languages:
        for root in (DATA, TESTS):
            shutil.copytree(root / language, folder / root.name / language, dirs_exist_ok=True)
    return folder


@pytest.mark.parametrize(("file", "before", "after", "gap"), GAPS)
def test_each_gap_is_named(file: str, before: str, after: str, gap: str, tmp_path: Path) -> None:
    project = copy_of("en", file.split("/")[1], folder=tmp_path)
    path = project / file
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")
    told = [str(problem) for problem in language_gaps(project / "data", project / "tests")]
    assert any(gap in line for line in told), told


def test_check_prints_the_gaps(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = copy_of("en", "ko", "knowledge", folder=tmp_path)
    shutil.copytree(DATA / "source", project / "data" / "source")
    (project / "data/ko/words.yml").unlink()
    assert check_command(project / "data", None) == 0
    told = capsys.readouterr().out
    assert "Missing in a language" in told
    assert "- ko/words.yml: there is no such file, so nothing is understood in this language." in told
