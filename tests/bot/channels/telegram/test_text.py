"""How an answer is written for Telegram: lengths, splitting, escaping and rows of buttons."""

from __future__ import annotations

import re

from fake_telegram import units
from hypothesis import given
from hypothesis import strategies as st
from telegram_html import parse

from bot.channels.messenger.shown import NextQuestion
from bot.channels.telegram.text import keyboard, pieces


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


def questions(*texts: str) -> list[NextQuestion]:
    return [NextQuestion("short", text) for text in texts]


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
    rows = keyboard(questions(*titles))
    assert [[title for title, _ in row] for row in rows] == [titles[:3], [titles[3]], titles[4:]]


def test_a_button_without_words_is_left_out() -> None:
    assert keyboard(questions("", "  ")) == []


def test_a_long_title_is_shortened_and_its_question_is_not() -> None:
    [[(title, question)]] = keyboard(questions("word " * 50))
    assert (title[-1], len(title) <= 100, len(question)) == ("…", True, 249)
