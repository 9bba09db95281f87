"""Numbers written with Han characters or their Korean readings: 六十五万, 三十一, 육십오만, 이천이."""

from __future__ import annotations

import re
from collections.abc import Iterator

DIGITS = {
    **{digit: number for number, digit in enumerate("〇一二三四五六七八九")},
    **{digit: number for number, digit in enumerate("영일이삼사오육칠팔구")},
    "零": 0,
    "两": 2,
    "兩": 2,
    "공": 0,
    "륙": 6,
}
TENS = {"十": 10, "百": 100, "千": 1000, "십": 10, "백": 100, "천": 1000}
SECTIONS = {"万": 10**4, "萬": 10**4, "만": 10**4, "亿": 10**8, "億": 10**8, "억": 10**8}
HAN = re.compile(r"[〇零一二两兩三四五六七八九十百千万萬亿億]{2,}")
HANGUL = re.compile(r"(?<![가-힣])[영공일이삼사오육륙칠팔구십백천만억]{2,}")
# What follows tells a Korean number from a word of the same syllables (이천, a city; 천만에요, "not at all").
COUNTED = re.compile(
    r"\s?(?:여\s?)?(?:명|도\s?(?:이상|이하|넘|안)|년|주년|사람|이상|이하|초과|미만|넘|안\s?[되된돼])"
)
PARTICLE = re.compile(r"(?<=[만억])이$")
"""The subject's particle, which is also the digit two: 삼백만이 넘는 is no 3,000,002."""
PLAIN = 3
"""So many syllables are a number whatever follows."""


def numerals(text: str) -> Iterator[tuple[int, int, int]]:
    """(start, end, value) of each number in `text` that is written with such characters and a word for ten or
    more.
    """
    for match in HAN.finditer(text):
        value = value_of(match.group())
        if value is not None:
            yield match.start(), match.end(), value
    for match in HANGUL.finditer(text):
        numeral = PARTICLE.sub("", match.group())
        end = match.start() + len(numeral)
        value = value_of(numeral)
        surely = len(match.group()) >= PLAIN or COUNTED.match(text, end)
        if value is not None and surely:
            yield match.start(), end, value


def value_of(numeral: str) -> int | None:
    """The number that the characters spell; None where they are digits only, or spell none."""
    total, section, digit = 0, 0, None
    smallest_section, smallest_ten = 10**12, 10**4
    if not set(numeral) & {*TENS, *SECTIONS}:
        return None
    for character in numeral:
        if character in DIGITS:
            if digit:
                return None  # two digits side by side
            digit = DIGITS[character]
        elif character in TENS:
            if TENS[character] >= smallest_ten:
                return None
            smallest_ten = TENS[character]
            section += (1 if digit is None else digit) * smallest_ten
            digit = None
        else:
            if SECTIONS[character] >= smallest_section or not (section or digit or character in "만억"):
                return None  # 万一, "in case"
            smallest_section, smallest_ten = SECTIONS[character], 10**4
            total += ((section + (digit or 0)) or 1) * smallest_section
            section, digit = 0, None
    return total + section + (digit or 0)
