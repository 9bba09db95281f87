"""`jamae new` makes a sound data folder, from options or from what a person answers in the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conversation import DATA

from actions.loading.dataset import read_dataset
from actions.staff.check import doubts
from actions.staff.new_city import Incomplete, new_command
from actions.staff.new_city_questions import NAMED, PLACE, PLAIN

NOTHING: dict[str, Any] = {**{name: [] for name in NAMED}, **dict.fromkeys((*PLAIN, *PLACE), "")}


def test_the_folder_is_sound_and_in_the_languages_named(tmp_path: Path) -> None:
    given = {**NOTHING, "home": ["en=Lindal", "ko=린달"], "official": ["ko=린달군"], "telephone": "555-0100"}
    given |= {"country": "IT", "latitude": "43.1", "longitude": "10.2"}
    assert new_command(tmp_path / "lindal", DATA, given, ask=False) == 0
    dataset = read_dataset(tmp_path / "lindal")
    assert (dataset.problems, doubts(dataset)) == ((), [])
    titles = {row["language"]: row["text"] for row in dataset.files.rows("translations.csv")}
    assert titles == {"en": "Lindal City’s records", "ko": "린달군 자료"}
    assert (tmp_path / "lindal" / ".gitignore").read_text("utf-8") == ".jamae/\n"
    readme = (tmp_path / "lindal" / "README.md").read_text("utf-8")
    assert "brightwater,NL,,52.0,4.5,city_records" in readme and "JAMAE_DATA=" in readme


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [("country", "XX", "'XX' is not a country's code"), ("latitude", "north", "is not a number")],
)
def test_what_cannot_be_is_refused_before_anything_is_made(
    name: str, value: str, told: str, tmp_path: Path
) -> None:
    with pytest.raises(Incomplete, match=told):
        new_command(tmp_path / "x", DATA, {**NOTHING, "home": ["en=Lindal"], name: value}, ask=False)
    assert not (tmp_path / "x").exists()


def test_a_wrong_answer_in_the_terminal_is_told_at_once_and_asked_for_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    languages, home = ["", "xx", "en"], ["", "Lindal", "", "Town Hall", ""]
    place = ["XX", "IT", "north", "43.1", "200", "10.2"]
    answers = iter([*languages, *home, "555-0100", "", *place])
    monkeypatch.setattr("builtins.input", lambda prompt: next(answers))
    assert new_command(tmp_path / "lindal", DATA, NOTHING, ask=True) == 0
    assert list(answers) == []
    told = capsys.readouterr().out
    for sentence in ("Name one at least.", "Jamae does not speak xx", "it is empty.", "'XX' is not a country",
                     "'north' is not a number", "200 is not between -180 and 180"):  # fmt: skip
        assert sentence in told
    assert read_dataset(tmp_path / "lindal").problems == ()


def test_it_asks_in_the_terminal_for_what_it_was_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter(
        [
            "en, ru",
            "Lindal",
            "",
            "Town Hall",
            "",
            "Линдал",
            "",
            "Мэрия",
            "",
            "555-0100",
            "",
            "IT",
            "43.1",
            "10.2",
        ]
    )
    monkeypatch.setattr("builtins.input", lambda asked: next(answers))
    assert new_command(tmp_path / "lindal", DATA, NOTHING, ask=True) == 0
    assert "for Lindal, in en, ru." in capsys.readouterr().out
    contact = read_dataset(tmp_path / "lindal").files.rows("contact.csv")
    assert [(row["kind"], row["language"], row["value"]) for row in contact] == [
        ("office", "en", "Town Hall"),
        ("office", "ru", "Мэрия"),
        ("telephone", "en", "555-0100"),
        ("telephone", "ru", "555-0100"),
    ]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "The city has no name yet"),
        ({"home": ["Lindal"]}, "--home 'Lindal' must be LANGUAGE=TEXT"),
        ({"home": ["xx=Lindal"]}, "the language one of en, "),
    ],
)
def test_what_is_missing_or_wrong_is_told(given: dict[str, Any], told: str, tmp_path: Path) -> None:
    with pytest.raises(Incomplete, match=told):
        new_command(tmp_path / "lindal", DATA, {**NOTHING, **given}, ask=False)
    assert not (tmp_path / "lindal").exists()


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(Incomplete, match="is not empty; nothing was written"):
        new_command(tmp_path, DATA, {**NOTHING, "home": ["en=Lindal"]}, ask=False)
