"""Names that nobody knows: words of which no utterance has anything like it."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from nlu.known_names import Place
from nlu.message import Span
from nlu.names.korean import TAIL
from nlu.names.places import nearest_place, place_span
from nlu.text.scripts import HAN, HANGUL

WORD = re.compile(r"(?<![\w'])(?:[a-z\u00df-\u024f]{4,}|[\u0400-\u04ff]{4,})(?![\w'])")
RUN = re.compile(r"[\uac00-\ud7a3]{3,}|[\u30a1-\u30fa\u30fc]{4,}|[\u3400-\u9fff]{4,}")
LONG_NAME = 6
MANY_PAIRS = 5
"""Of so many pairs of characters of an unknown name one may be known by chance (루벤토그라드)."""
MAY_BE_PART = ("conjunction", "naming")
"""Kinds of listed words of one letter that may as well be the name's own (the 与 of 与那国)."""


def unknown_words(
    text: str,
    spans: Sequence[Span],
    ordinary: Collection[str],
    beginning: Callable[[str], Mapping[str, Place]],
) -> list[Span]:
    """Words in scripts with capitals that no utterance has: the misspelt name of a real city (kind place), or
    an unknown name.

    `beginning` looks up the real cities whose names begin so.
    """
    found = []
    for match in WORD.finditer(text):
        word, start, end = match.group(), match.start(), match.end()
        if word in ordinary or _is_taken(start, end, spans):
            continue
        near = nearest_place(word, beginning) if len(word) >= LONG_NAME else None
        if near is not None:
            found.append(place_span(near, start, end, word, word))
        else:
            found.append(Span("unknown_name", word, start, end, word))
    return found


def unknown_runs(text: str, spans: Sequence[Span], vocabulary: Collection[str]) -> list[Span]:
    """Names in scripts without capitals: runs of which no two neighbouring characters are known.

    Of Hangul the word without its particles is judged, of Han the characters between known ones, of katakana
    the run.
    """
    taken = [span for span in spans if span.kind not in MAY_BE_PART]
    found = []
    for match in RUN.finditer(text):
        for first, last in _stretches(match.group(), vocabulary):
            word, start = match.group()[first:last], match.start() + first
            pairs = [word[i : i + 2] for i in range(len(word) - 1)]
            known = sum(pair in vocabulary for pair in pairs) > (len(pairs) >= MANY_PAIRS)
            if not known and not _is_taken(start, start + len(word), taken):
                found.append(Span("unknown_name", word, start, start + len(word), word))
    return found


def _stretches(run: str, vocabulary: Collection[str]) -> Iterator[tuple[int, int]]:
    if HANGUL.match(run):
        yield 0, next((n for n in range(3, len(run)) if TAIL.fullmatch(run, n)), len(run))
    elif HAN.match(run):
        yield from _between_known(run, vocabulary)
    else:
        yield 0, len(run)


def _between_known(run: str, vocabulary: Collection[str]) -> Iterator[tuple[int, int]]:
    first = 0
    for i in range(len(run) - 1):
        if run[i : i + 2] in vocabulary:
            if i - first >= 3:
                yield first, i
            first = i + 2
    if len(run) - first >= 3:
        yield first, len(run)


def _is_taken(start: int, end: int, spans: Sequence[Span]) -> bool:
    return any(start < span.end and span.start < end for span in spans)
