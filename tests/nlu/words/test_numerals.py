"""Numbers in Han characters and their Korean readings."""

from __future__ import annotations

import pytest

from nlu.words.numerals import numerals


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("六十五万", 650_000),
        ("三十一", 31),
        ("十三", 13),
        ("两千零二", 2002),
        ("二千二", 2002),
        ("一百五十万", 1_500_000),
        ("一億二千万", 120_000_000),
        ("삼백오십만", 3_500_000),
        ("천구백구십육", 1996),
        ("이천이", 2002),
        ("칠십만", 700_000),
        ("백만 명", 1_000_000),
        ("이만 명", 20_000),
        ("삼백만이 넘습니까", 3_000_000),
    ],
)
def test_a_number_in_words_is_read(text: str, value: int) -> None:
    assert [number for _, _, number in numerals(text)] == [value]


@pytest.mark.parametrize(
    "text", ["万一", "이천에 살아요", "천만에요", "이만 줄입니다", "二三", "十百", "오일장", "만일의 경우"]
)
def test_words_of_the_same_characters_are_no_numbers(text: str) -> None:
    assert list(numerals(text)) == []
