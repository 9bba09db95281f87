"""How an answer is written for Telegram: lengths, splitting, escaping and rows of buttons."""

from __future__ import annotations

import re

import pytest
from fake_telegram import units
from hypothesis import given
from hypothesis import strategies as st
from telegram_html import parse

from bot.channels.messenger.shown import NextQuestion
from bot.channels.telegram.text import keyboard, pieces


def bare(text: str) -> str:
    """Without what a list has in one of its two forms only."""
    return re.sub(r"[\s•:：]+", "", text)


def questions(*texts: str) -> list[NextQuestion]:
    return [NextQuestion("short", text) for text in texts]


LINES = st.lists(
    st.text(max_size=20) | st.builds("• {}: {}".format, st.text(max_size=14), st.text(max_size=14)),
    max_size=20,
).map("\n".join)


@given(st.text(max_size=300) | LINES, st.text(max_size=40), st.text(max_size=40), st.booleans())
def test_any_text_is_told_whole_and_in_html_that_telegram_reads(
    text: str, source: str, heading: str, bold: bool
) -> None:
    told = pieces(text, source, heading=heading, bold=bold, limit=64)
    wanted = bare(heading + text + source).replace("\0", "")
    assert bare("".join(piece.plain for piece in told)) == wanted
    for piece in told:
        read = parse(piece.html)
        assert max(units(piece.plain), units(read.text)) <= 64
        assert bare(read.text) == bare(piece.plain)


def test_the_source_is_an_expandable_quotation_in_the_last_message() -> None:
    told = pieces("x\n" * 3000, "Source: the city's page", heading="A <question> & more")
    assert parse(told[0].html).tags[0] == ("i", "A <question> & more")
    assert parse(told[-1].html).tags == [("blockquote expandable", "Source: the city's page")]


@pytest.mark.parametrize(
    ("text", "bold"),
    [
        ("Harbin is in China. It has 9.91 million people.", "Harbin is in China."),
        ("하얼빈은 중국에 있습니다. 인구는 991만 명입니다.", "하얼빈은 중국에 있습니다."),
        ("哈尔滨在中国。人口为991万人。", "哈尔滨在中国。"),
        ("Харбин — с 1995 г. побратим. В нём 9,91 млн человек.", "Харбин — с 1995 г. побратим."),
        ("Population of the cities:\n• Harbin: 9.91 million", "Population of the cities:"),
        ("Harvey L. Hall signed it.", "Harvey L. Hall signed it."),
    ],
)
def test_the_first_sentence_is_bold(text: str, bold: str) -> None:
    told = pieces(text, heading="Where?", bold=True)
    assert parse(told[0].html).tags[:2] == [("i", "Where?"), ("b", bold)]
    assert [tag for tag, _ in parse(pieces(text)[0].html).tags if tag == "b"] == []


def test_a_list_that_begins_an_answer_has_no_bold_row() -> None:
    assert parse(pieces("• Harbin: 9.91 million", bold=True)[0].html).tags == [
        ("pre", "Harbin  9.91 million")
    ]


@pytest.mark.parametrize(
    ("rows", "aligned"),
    [
        (
            ["Harbin: China", "Weihai (Shandong): China"],
            ["Harbin             China", "Weihai (Shandong)  China"],
        ),
        (["하얼빈: 991만 명", "베이커스필드: 40만 명"], ["하얼빈        991만 명", "베이커스필드  40만 명"]),
        (["a < b: c & d"], ["a < b  c & d"]),
    ],
)
def test_a_list_of_two_columns_is_aligned_by_what_is_seen(rows: list[str], aligned: list[str]) -> None:
    (told,) = pieces("Cities:\n" + "\n".join(f"• {row}" for row in rows) + "\n\nThat is all.")
    assert parse(told.html).tags == [("pre", "\n".join(aligned))]
    assert told.plain.split("\n")[1] == f"• {rows[0]}"


@pytest.mark.parametrize(
    "rows",
    [["Harbin", "Weihai"], ["Harbin: China", "Weihai"], ["Weihai: 7 January or 26 February 2000"]],
    ids=str,
)
def test_a_list_of_one_column_or_of_wide_rows_keeps_its_bullets(rows: list[str]) -> None:
    text = "\n".join(f"• {row}" for row in rows)
    assert parse(pieces(text)[0].html) == (text, [])


def test_a_list_that_would_be_too_long_when_it_is_aligned_keeps_its_bullets() -> None:
    text = "\n".join(["• a: b"] * 5 + ["• a long name of a city: b"] + ["• a: b"] * 5)
    (told,) = pieces(text, limit=len(text))
    assert parse(told.html) == (text, [])


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
