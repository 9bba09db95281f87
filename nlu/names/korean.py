"""Korean names in a sentence: the particles after them, and their letters."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from nlu.text.tokens import Token

# What may follow a Korean name without a space: the suffix of a city or a courtesy title, then particles.
# No particle is several others in a row, so that a text is read in one way only, and the time that it takes
# grows with its length.
TAIL = re.compile(
    r"(?:시청|시장|시민|시|현|성|주|쪽|측|씨|님|네)?(?:라는|란|라고|랑|하고|과|와|은|는|이었|이|가|을|를|의|에게|에서|에선|에|엔|한텐|으로|로|도|만|까지|부터|보다|처럼|말고|마저|조차|나|든지|든|께서|한테|요|고|며|인데|인지|야|여|입니다|예요|들|간|편|행|때|건|꺼|거|인|였|뿐)*"
)
SHORTEST = 3
LONGEST = 7
"""So many syllables a name may have that is sought in a word."""
LONGEST_FORM = 60
"""Characters; no name is longer, whatever else it is written together with."""
UNSPACED = 9
"""Syllables of a Korean word that is several words without their spaces."""


def jamo(text: str) -> str:
    """Hangul syllables as their letters, so that one wrong vowel is one wrong letter."""
    letters = []
    for character in text:
        code = ord(character) - 0xAC00
        if 0 <= code < 11172:
            letters += (
                [f"i{code // 588}", f"m{code % 588 // 28}", f"f{code % 28}"]
                if code % 28
                else [f"i{code // 588}", f"m{code % 588 // 28}"]
            )
        else:
            letters.append(character)
    return "".join(chr(0xE000 + _JAMO.setdefault(letter, len(_JAMO))) for letter in letters)


_JAMO: dict[str, int] = {}


def stems(word: Token) -> Iterator[Token]:
    """The word, and what is left of it before each tail of particles."""
    for length in range(min(len(word.text), LONGEST_FORM), SHORTEST - 1, -1):
        tail = word.text[length:]
        match = TAIL.fullmatch(tail) if tail else True
        if match:
            yield Token(word.text[:length], word.start, word.start + length)


def beginnings(word: Token, known_from: Collection[int]) -> Iterator[Token]:
    """Of what has no spaces the beginning, before a particle or a listed word (베이커스필트랑…)."""
    for length in range(LONGEST, SHORTEST - 1, -1):
        tail = TAIL.match(word.text, length)
        if word.start + length in known_from or (tail is not None and tail.end() > length):
            yield Token(word.text[:length], word.start, word.start + length)
