"""Long text is cut where a reader would pause, and nothing but white space is lost."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.messenger.cutting import columns, shorten, split, units

LIMIT = 4096
FAMILY = "👨‍👩‍👧‍👦"
FLAG = "🇰🇷"

LONG = {
    "paragraphs": "\n\n".join(f"Paragraph {number}: " + "word " * 100 for number in range(30)),
    "lines": "\n".join(f"• City {number} has a name of some length" for number in range(400)),
    "one line of words": "word " * 3000,
    "one word": "x" * 10_000,
    "Korean without spaces": "가나다라" * 2500,
    "emoji, two units each": "🌸" * 5000,
    "families, eleven units each": FAMILY * 1000,
    "letters and marks": "e\u0301" * 5000,
    "flags": FLAG * 3000,
    "Korean syllables in letters": unicodedata.normalize("NFD", "강남") * 2500,
}


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_long_text_is_split_without_loss(text: str) -> None:
    parts = split(text, LIMIT)
    assert all(0 < units(part) <= LIMIT for part in parts)
    assert bare("".join(parts)) == bare(text)


def test_text_is_cut_at_line_ends() -> None:
    lines = LONG["lines"].split("\n")
    assert [line for part in split(LONG["lines"], LIMIT) for line in part.split("\n")] == lines


def test_an_emoji_of_several_characters_is_not_cut_in_two() -> None:
    assert {
        part.count(FAMILY) * FAMILY == part for part in split(LONG["families, eleven units each"], LIMIT)
    } == {True}


def test_4096_units_are_one_message_and_one_more_is_two() -> None:
    assert len(split("🌸" * 2048, LIMIT)) == 1
    assert len(split("🌸" * 2048 + "!", LIMIT)) == 2


@pytest.mark.parametrize(
    ("text", "whole"), [("flags", FLAG), ("Korean syllables in letters", unicodedata.normalize("NFD", "강"))]
)
def test_what_is_drawn_as_one_is_not_cut_in_two(text: str, whole: str) -> None:
    for part in split(LONG[text], 101):
        assert part.startswith((whole, unicodedata.normalize("NFD", "남")))


@pytest.mark.parametrize(
    ("text", "limit", "pieces"),
    [
        ("One thing. Two things, and more. Three.", 33, ["One thing. Two things, and more.", "Three."]),
        ("Signed by Harvey L. Hall of the city", 24, ["Signed by Harvey L. Hall", "of the city"]),
        ("Signed by Harvey L. Hall and others", 21, ["Signed by Harvey L.", "Hall and others"]),
        ("인구는 991만 명입니다. 오카야마의", 18, ["인구는 991만 명입니다.", "오카야마의"]),
        ("市です。岡山の人口は七十一万人です。", 10, ["市です。", "岡山の人口は", "七十一万人です。"]),
        ("2002年6月24日と2008年6月25日に", 15, ["2002年6月24日と", "2008年6月25日に"]),
        ("Partners since 26 February 2002 and on", 28, ["Partners since", "26 February 2002 and on"]),
        ("Побратимы с 26 февраля 2002 г. и дальше", 22, ["Побратимы с", "26 февраля 2002 г. и", "дальше"]),
    ],
)  # fmt: skip
def test_text_is_cut_after_sentences_else_between_words(text: str, limit: int, pieces: list[str]) -> None:
    assert split(text, limit) == pieces


def test_a_name_is_not_cut_in_two() -> None:
    assert split("Signed by Harvey L. Hall", 21, ["Harvey L. Hall"]) == ["Signed by", "Harvey L. Hall"]
    assert shorten("哈尔滨市与富川市", 7, ["富川市"]) == "哈尔滨市与…"


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [
        ("하얼빈과는 언제 결연했나요?", 14, "하얼빈과는 언제…"),
        ("When did Bucheon partner with Okayama?", 14, "When did…"),
        ("岡山市とはいつ提携しましたか。", 14, "岡山市とはいつ…"),
        ("Harbin", 14, "Harbin"),
        ("𐀀0", 2, "…"),
    ],
)
def test_a_title_is_shortened_at_a_word(text: str, limit: int, short: str) -> None:
    assert shorten(text, limit) == short


def test_a_title_may_be_measured_in_columns() -> None:
    assert shorten("하얼빈과 오카야마", 17, length=columns) == "하얼빈과 오카야마"
    assert shorten("하얼빈과 오카야마", 16, length=columns) == "하얼빈과…"


@given(st.text())
def test_no_text_is_narrower_than_it_has_units(text: str) -> None:
    assert columns(text) >= units(text)


@given(st.text(max_size=300), st.integers(8, 80))
def test_any_text_is_cut_without_loss(text: str, limit: int) -> None:
    pieces = split(text, limit)
    assert bare("".join(pieces)) == bare(text)
    assert all(0 < units(piece) <= limit for piece in pieces)


@given(st.text(max_size=100), st.integers(2, 50))
def test_a_title_is_never_too_long(text: str, limit: int) -> None:
    assert units(shorten(text, limit)) <= limit
