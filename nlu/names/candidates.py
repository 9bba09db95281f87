"""The stretches of a text that may be a misspelt name."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from nlu.message import Span
from nlu.names import korean
from nlu.text.scripts import HAN, HANGUL, KANA
from nlu.text.tokens import Token


def candidates(
    text: str, taken: Collection[Span], is_ordinary: Callable[[Token], bool], known_from: Collection[int]
) -> Iterator[Token]:
    """Stretches that may be a misspelt name: words that are not ordinary, and pairs of which one word is not.

    Of Korean a word without its tail, of text without spaces any few characters. Listed words begin at
    `known_from`.
    """
    words = [Token(m.group(), m.start(), m.end()) for m in re.finditer(r"[^\W\d_]+", text)]
    free = [part for word in words for part in _free(word, taken)]
    for index, word in enumerate(free):
        if HANGUL.search(word.text) or KANA.search(word.text) or HAN.search(word.text):
            yield from (part for part in _parts(word, known_from) if not is_ordinary(part))
            continue
        if not is_ordinary(word):
            yield word
        following = free[index + 1] if index + 1 < len(free) else None
        if following and following.start == word.end + 1 and len(word.text) + len(following.text) >= 8:
            pair = Token(word.text + following.text, word.start, following.end)
            if not is_ordinary(pair) and not (is_ordinary(word) and is_ordinary(following)):
                yield pair


def _free(word: Token, taken: Collection[Span]) -> Iterator[Token]:
    """A word that nothing is taken of; where words are written without spaces what is left beside that."""
    within = sorted(
        (span for span in taken if word.start < span.end and span.start < word.end),
        key=lambda span: span.start,
    )
    if not within:
        yield word
    elif not HANGUL.search(word.text) and (KANA.search(word.text) or HAN.search(word.text)):
        ends = [word.start, *(place for span in within for place in (span.start, span.end)), word.end]
        for start, end in zip(ends[::2], ends[1::2]):
            if start < end:
                yield Token(word.text[start - word.start : end - word.start], start, end)


def _parts(word: Token, known_from: Collection[int]) -> Iterator[Token]:
    """What may be a name in a word of a script that writes other words against it."""
    if HANGUL.search(word.text):
        yield from korean.stems(word)
        if len(word.text) >= korean.UNSPACED:
            yield from korean.beginnings(word, known_from)
    elif KANA.search(word.text):
        for run in re.finditer(r"[\u30a1-\u30fa\u30fc]{4,}", word.text):
            yield Token(run.group(), word.start + run.start(), word.start + run.end())
        for run in re.finditer(r"[\u3041-\u3096\u30fc]{5,}", word.text):
            # A name in hiragana runs into the particles after it.
            for length in range(min(len(run.group()), korean.LONGEST_FORM), 4, -1):
                yield Token(run.group()[:length], word.start + run.start(), word.start + run.start() + length)
    else:
        for length in (7, 6, 5, 4, 3):
            for first in range(len(word.text) - length + 1):
                yield Token(
                    word.text[first : first + length], word.start + first, word.start + first + length
                )
