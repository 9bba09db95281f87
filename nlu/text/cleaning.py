"""How a message is cleaned and folded, the same way for messages, names, words and training utterances."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from nlu.folding import fold
from nlu.masking import SIGN

NUMBERING = re.compile("[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3280-\u3289]")
"""①②③, ⑴, ⒈: they number what is asked and count nothing (①人口 is not one inhabitant)."""
INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
QUOTES = str.maketrans("’‘", "''")
BREAKS = str.maketrans("\n\r\t", "   ")


def clean(text: str) -> str:
    """The message without control and invisible characters, NFKC, one space between words; letters' case is
    kept.

    Signs that number a list are spaces. Where something was masked, nothing was said: its sign is no word of
    any language.
    """
    return " ".join(plain(NUMBERING.sub(" ", SIGN.sub(" ", text))).split())


def plain(text: str) -> str:
    """NFKC, without invisible characters, with straight quotes; the spaces stay as they are."""
    text = unicodedata.normalize("NFKC", text).translate(BREAKS)
    if not text.isprintable():
        text = "".join(c for c in text if unicodedata.category(c) not in INVISIBLE)
    return text.translate(QUOTES)


def folded(text: str) -> str:
    """`clean` text lower-cased and without accents, of the same length so that offsets hold in both."""
    return "".join(map(_folded_character, text))


@lru_cache(maxsize=8192)
def _folded_character(character: str) -> str:
    plain = fold(character) if not character.isspace() else " "
    return plain if len(plain) == 1 else character.lower()[:1]
