"""The order of names in each language: 가나다순, 五十音順, 拼音 or strokes, letters elsewhere."""

from __future__ import annotations

import re

from nlu.folding import fold

CODES = {"zh": "gb2312", "zh-Hant": "big5"}
"""Character sets whose common characters stand in a language's order: by sound, or by strokes."""
LAST = "ffff"
"""Where a character stands that is in no such set."""
KANJI = re.compile(r"[\u3400-\u9fff]")
PUNCTUATION = re.compile(r"[^\w]|_")
HIRAGANA_TO_KATAKANA = 0x60


def sort_key(name: str, language: str) -> str | None:
    """What a name is sorted by, as text for any database; None for kanji, whose reading is not known.

    Case, accents, spaces and punctuation do not count.
    """
    plain = PUNCTUATION.sub("", fold(name))
    if language == "ja":
        return None if KANJI.search(plain) else "".join(map(_katakana, plain))
    if language in CODES:
        return "".join(_code(character, CODES[language]) for character in plain)
    return plain


def _katakana(character: str) -> str:
    """Hiragana written as katakana, so that かわさき stands where カワサキ does."""
    is_hiragana = "\u3041" <= character <= "\u3096"
    return chr(ord(character) + HIRAGANA_TO_KATAKANA) if is_hiragana else character


def _code(character: str, codes: str) -> str:
    try:
        return character.encode(codes).hex()
    except UnicodeEncodeError:
        return LAST
