"""docs/answer-book/ shows every phrase as it is said of the real data, and is current."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from conversation import DATA

from actions.staff.answer_book import books
from actions.staff.language_coverage import languages, phrases_of

FOLDER = DATA.parent / "docs" / "answer-book"


@pytest.fixture(scope="module")
def written() -> Mapping[str, str]:
    return books(DATA)


@pytest.mark.parametrize("language", languages(DATA))
def test_the_answer_book_is_current(language: str, written: Mapping[str, str]) -> None:
    there = (FOLDER / f"{language}.md").read_text("utf-8")
    assert there == written[language], "run `uv run jamae answer-book`"


@pytest.mark.parametrize("language", languages(DATA))
def test_every_phrase_stands_in_it(language: str, written: Mapping[str, str]) -> None:
    missing = [
        key for key in phrases_of(DATA / "en" / "phrases.ftl") if f"| `{key}`" not in written[language]
    ]
    assert missing == []


def test_what_is_said_of_the_data_is_real(written: Mapping[str, str]) -> None:
    assert "| `fact-date` | Bucheon and Harbin became sister cities on 28 November 1995.<br>" in written["en"]
    assert (
        "| `fact-population` | 하얼빈의 인구는 991만 명입니다. | Harbin has 9.91 million people. |"
        in written["ko"]
    )
