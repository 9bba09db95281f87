"""`jamae new` makes a data folder that is sound, from options or from what a person answers in the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conversation import DATA

from actions.check import doubts
from actions.holdings import read_holdings
from actions.new_city import Incomplete, new_command
from actions.new_city_questions import NAMED, PLACE, PLAIN

NOTHING: dict[str, Any] = {**{name: [] for name in NAMED}, **dict.fromkeys((*PLAIN, *PLACE), "")}


def test_the_folder_is_sound_and_in_the_languages_named(tmp_path: Path) -> None:
    given = {**NOTHING, "home": ["en=Lindal", "ko=린달"], "official": ["ko=린달군"], "telephone": "555-0100"}
    given |= {"country": "IT", "latitude": "43.1", "longitude": "10.2"}
    assert new_command(tmp_path / "lindal", DATA, given, ask=False) == 0
    holdings = read_holdings(tmp_path / "lindal")
    assert (holdings.problems, doubts(holdings)) == ((), [])
    titles = {row["language"]: row["text"] for row in holdings.knowledge.rows("translations.csv")}
    assert titles == {"en": "Lindal City's records", "ko": "린달군 자료"}
    readme = (tmp_path / "lindal" / "README.md").read_text("utf-8")
    assert "brightwater,NL,,52.0,4.5,city_records" in readme and "JAMAE_DATA=" in readme


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
    contact = read_holdings(tmp_path / "lindal").knowledge.rows("contact.csv")
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
