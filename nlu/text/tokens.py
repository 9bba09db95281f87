"""How a folded text is cut into tokens, the same way for names, words and training utterances."""

from __future__ import annotations

import re
from dataclasses import dataclass

# One token is a run of Latin or Cyrillic letters, a number, or a single Hangul, Han or kana character:
# names in languages that glue particles to them, or write no spaces, are then found like any other.
TOKEN = re.compile(
    r"[a-z\u00df-\u024f]+(?:'[a-z]+)?|[\u0400-\u04ff]+|\d+(?:[.,]\d+)*|[\uac00-\ud7a3\u3040-\u30ff\u3400-\u9fff々]"
)


@dataclass(frozen=True)
class Token:
    """A token of a folded message; `start` and `end` are offsets into it."""

    text: str
    start: int
    end: int


def tokenize(text: str) -> list[Token]:
    """The tokens of a folded text."""
    tokens = []
    for match in TOKEN.finditer(text):
        end = match.end() - 2 if match.group().endswith("'s") else match.end()
        tokens.append(Token(text[match.start() : end], match.start(), end))
    return tokens
