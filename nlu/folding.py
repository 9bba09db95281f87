"""Text as names are compared, wherever they are compared."""

from __future__ import annotations

import re
import unicodedata

GLUED = re.compile(r"[\uac00-\ud7a3\u3040-\u30ff\u3400-\u9fff]")
"""A character of a script that writes words against each other: Hangul, kana, Han."""


def fold(text: str) -> str:
    """Text as names are compared: NFKC, case and accents removed, one space between words.

    >>> fold("São  Paulo’s")
    "sao paulo's"
    """
    text = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    decomposed = unicodedata.normalize("NFD", text)
    # Cyrillic й and kana voicing marks are letters of their own, not accents.
    plain = "".join(c for c in decomposed if not "\u0300" <= c <= "\u036f" or c in "\u0306\u0308")
    return " ".join(unicodedata.normalize("NFC", plain).split())


def word_pattern(word: str) -> str:
    """For folded text: a whole word, or with "*" its beginning; of scripts that write words against each
    other any place in the text, with or without white space between its parts."""
    stem = fold(word.rstrip("*"))
    if GLUED.match(stem):
        return r"\s?".join(map(re.escape, stem.split()))
    return rf"(?<!\w){re.escape(stem)}" + ("" if word.endswith("*") else r"(?!\w)")
