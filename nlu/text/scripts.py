"""The scripts that people write in, each as a pattern of one of its characters in folded text."""

from __future__ import annotations

import re

HANGUL = re.compile(r"[\uac00-\ud7a3\u3131-\u318e\u1100-\u11ff]")
KANA = re.compile(r"[\u3041-\u30fa\u30fc]")
KATAKANA = re.compile(r"[\u30a1-\u30fa]")
HAN = re.compile(r"[\u3400-\u9fff々]")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LATIN = re.compile(r"[a-z\u00df-\u024f]")

HIRAGANA = str.maketrans({chr(code): chr(code + 0x60) for code in range(0x3041, 0x3097)})


def as_katakana(text: str) -> str:
    """Hiragana as katakana, so that a foreign name is found in either."""
    return text.translate(HIRAGANA)
