"""How a message is cut into sentences, and how long it is."""

from __future__ import annotations

import re

from nlu.text.scripts import HAN, KANA

SENTENCE_END = re.compile(
    r"(?<=[!?…])\s+|(?<=[a-zа-яё\d)][a-zа-яё)]\.)\s+|(?<=[\uac00-\ud7a3\u3040-\u30ff\u3400-\u9fff.]\.)\s+|(?<=[。！？])\s*"
)
"""Not after abbreviations (Mr., U.S., г.) and in decimals."""
MOST_SENTENCES = 6
"""Of a message with more, none is read by itself."""


def sentences_of(text: str) -> list[str]:
    """The sentences of a cleaned text that are read by themselves: none where there is one, or too many."""
    parts = [part for part in SENTENCE_END.split(text) if part.strip()]
    return parts if 1 < len(parts) <= MOST_SENTENCES else []


def word_count(text: str) -> int:
    """The number of words of a folded text; of what is written without spaces, half its characters."""
    words = 0
    for part in text.split():
        glued = len(HAN.findall(part)) + len(KANA.findall(part))
        words += max(1, round(glued / 2.5)) if glued else 1
    return words
