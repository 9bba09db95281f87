"""How an answer is written for Telegram: lengths, splitting, escaping and rows of buttons."""

from __future__ import annotations

import re

import pytest
from fake_telegram import units
from hypothesis import given
from hypothesis import strategies as st
from telegram_html import parse

from bot.telegram_text import LONGEST_MESSAGE, keyboard, pieces, shorten, split

FAMILY = "👨‍👩‍👧‍👦"

LONG = {
    "paragraphs": "\n\n".join(f"Paragraph {number}: " + "word " * 100 for number in range(30)),
    "lines": "\n".join(f"• City {number} has a name of some length" for number in range(400)),
    "one line of words": "word " * 3000,
    "one word": "x" * 10_000,
    "Korean without spaces": "가나다라" * 2500,
    "emoji, two units each": "🌸" * 5000,
    "families, eleven units each": FAMILY * 1000,
    "flags and marks": "e\u0301" * 5000,
}


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_long_text_is_split_without_loss(text: str) -> None:
    parts = split(text)
    assert all(0 < units(part) <= LONGEST_MESSAGE for part in parts)
    assert bare("".join(parts)) == bare(text)


def test_text_is_cut_at_line_ends() -> None:
    lines = LONG["lines"].split("\n")
    assert [line for part in split(LONG["lines"]) for line in part.split("\n")] == lines


def test_an_emoji_of_several_characters_is_not_cut_in_two() -> None:
    assert {part.count(FAMILY) * FAMILY == part for part in split(LONG["families, eleven units each"])} == {
        True
    }


def test_4096_units_are_one_message_and_one_more_is_two() -> None:
    assert len(split("🌸" * 2048)) == 1
    assert len(split("🌸" * 2048 + "!")) == 2


@given(st.text(max_size=300), st.text(max_size=40), st.text(max_size=40))
def test_any_text_is_told_whole_and_in_html_that_telegram_reads(text: str, source: str, heading: str) -> None:
    told = pieces(text, source, heading=heading, limit=64)
    wanted = bare(heading + text + source).replace("\0", "")
    assert bare("".join(piece.plain for piece in told)) == wanted
    for piece in told:
        read = parse(piece.html)
        assert units(piece.plain) <= 64
        assert bare(read.text) == bare(piece.plain)


def test_the_source_is_an_expandable_quotation_in_the_last_message() -> None:
    told = pieces("x\n" * 3000, "Source: the city's page", heading="A <question> & more")
    assert parse(told[0].html).tags[0] == ("b", "A <question> & more")
    assert parse(told[-1].html).tags == [("blockquote expandable", "Source: the city's page")]


def test_a_source_that_does_not_fit_comes_after() -> None:
    told = pieces("x" * 4096, "Source: the city's page")
    assert [units(piece.plain) for piece in told] == [4096, 23]


def test_short_buttons_stand_side_by_side_and_long_ones_alone() -> None:
    titles = [
        "Harbin",
        "Okayama",
        "Weihai",
        "When did Bucheon partner with Okayama?",
        "하얼빈",
        "오카야마",
        "가와사키",
    ]
    rows = keyboard([{"title": title, "payload": title} for title in titles])
    assert [[title for title, _ in row] for row in rows] == [titles[:3], [titles[3]], titles[4:]]


@pytest.mark.parametrize("button", [{}, {"title": "", "payload": ""}, {"title": None}, {"title": "  "}])
def test_a_button_without_words_is_left_out(button: dict[str, str]) -> None:
    assert keyboard([button]) == []


def test_a_long_title_is_shortened_and_its_question_is_not() -> None:
    [[(title, question)]] = keyboard([{"title": "word " * 50, "payload": "word " * 50}])
    assert (title[-1], len(title) <= 100, len(question)) == ("…", True, 249)


def test_shortening_counts_units() -> None:
    assert units(shorten("🌸" * 100, 51)) <= 51
