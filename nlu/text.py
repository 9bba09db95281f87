"""How a message is cleaned and cut into tokens, the same way for names, words and training utterances."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from actions.store import fold
from nlu.masking import SIGN

# One token is a run of Latin or Cyrillic letters, a number, or a single Hangul, Han or kana character: names in
# languages that glue particles to them, or write no spaces, are then found like any other.
TOKEN = re.compile(
    r"[a-z\u00df-\u024f]+(?:'[a-z]+)?|[\u0400-\u04ff]+|\d+(?:[.,]\d+)*|[\uac00-\ud7a3\u3040-\u30ff\u3400-\u9fff々]"
)
HANGUL = re.compile(r"[\uac00-\ud7a3\u3131-\u318e\u1100-\u11ff]")
KANA = re.compile(r"[\u3041-\u30fa\u30fc]")
HAN = re.compile(r"[\u3400-\u9fff々]")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
LATIN = re.compile(r"[a-z\u00df-\u024f]")
NUMBERING = re.compile("[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3280-\u3289]")
"""①②③, ⑴, ⒈: they number what is asked and count nothing (①人口 is not one inhabitant)."""
INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


@dataclass(frozen=True)
class Token:
    """A token of a folded message; `start` and `end` are offsets into it."""

    text: str
    start: int
    end: int


def clean(text: str) -> str:
    """The message without control and invisible characters, NFKC, one space between words; letters' case is kept.

    Signs that number a list are spaces.

    Where something was masked, nothing was said: its sign is no word of any language.
    """
    text = NUMBERING.sub(" ", SIGN.sub(" ", text))
    text = unicodedata.normalize("NFKC", text)
    text = "".join(" " if c in "\n\r\t" else c for c in text)
    text = "".join(c for c in text if unicodedata.category(c) not in INVISIBLE)
    return " ".join(text.replace("’", "'").replace("‘", "'").split())


def folded(text: str) -> str:
    """`clean` text lower-cased and without accents, of the same length so that offsets hold in both."""
    out = []
    for character in text:
        plain = fold(character) if not character.isspace() else " "
        out.append(plain if len(plain) == 1 else character.lower()[:1])
    return "".join(out)


def tokenize(text: str) -> list[Token]:
    """The tokens of a folded text."""
    tokens = []
    for match in TOKEN.finditer(text):
        end = match.end() - 2 if match.group().endswith("'s") else match.end()
        tokens.append(Token(text[match.start() : end], match.start(), end))
    return tokens
