"""Finding real cities that are not partners, by their names in the store or in a language's word lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

from rapidfuzz.distance import OSA

from nlu.folding import fold
from nlu.known_names import Place
from nlu.message import Span
from nlu.names.korean import TAIL
from nlu.names.russian import nominatives
from nlu.text.scripts import HAN, HANGUL, KANA, KATAKANA, LATIN

NOT_PLACES = ("country", "type", "order", "attribute", "subject", "comparison", "reference", "exclusion")
"""Kinds of listed words that are never the names of places."""
LONGEST = 3
"""A place's name has at most so many Latin or Cyrillic words, or eight characters of Hangul, Han or kana."""
WORD = re.compile(r"[^\W\d_]+(?:['-](?!s\b)[^\W\d_]+)*")
RUN = re.compile(r"[\u30a1-\u30fa\u30fc]+|[\u3041-\u3096\u3400-\u9fff々]+")


def find_places(
    text: str,
    taken: Sequence[Span],
    known: Collection[str],
    look_up: Callable[[Iterable[str]], Mapping[str, Place]],
    own: Mapping[str, Place],
    words: Collection[str],
) -> list[Span]:
    """The real cities in a folded text, outside of what is `taken`.

    `known` are the folded names that `look_up` knows, `own` those of the language's word lists; `words` are
    names that are ordinary words of it.
    """
    candidates: dict[str, list[tuple[int, int]]] = {}
    for start, end in _stretches(text):
        # 이하, "at most", reaches out of 상하이하고
        if not any(start < m.end and m.start < end and not start < m.start < end < m.end for m in taken):
            for form in nominatives(fold(text[start:end])):
                if form in known or form in own:
                    candidates.setdefault(form, []).append((start, end))
    found = {
        **look_up(form for form in candidates if form in known),
        **{form: place for form, place in own.items() if form in candidates},
    }
    return longest(
        place_span(place, start, end, text[start:end], name)
        for name, place in found.items()
        for start, end in candidates[name]
        if name not in words
    )


def longest(spans: Iterable[Span]) -> list[Span]:
    """Of spans that overlap the longer; the longest first."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: span.start - span.end):
        if not any(span.overlaps(other) for other in kept):
            kept.append(span)
    return kept


def place_span(place: Place, start: int, end: int, text: str, found: str) -> Span:
    """A place is told by GeoNames' name in Latin letters, in other scripts as it was `found` there."""
    name = place.name if LATIN.match(text) else found.title()
    return Span("place", {"name": name, "country": place.country}, start, end, text)


def nearest_place(word: str, beginning: Callable[[str], Mapping[str, Place]]) -> Place | None:
    """The largest of the real cities that a misspelt `word` is nearest to; None where it is near to none."""
    allowed = 1 if len(word) < 8 else 2
    near = [
        (distance, -place.population, place)
        for name, place in beginning(word[:3]).items()
        if (distance := OSA.distance(word, name, score_cutoff=allowed)) <= allowed
    ]
    return min(near, key=lambda each: each[:2])[2] if near else None


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Where a place's name may stand: one to three words, or a run of characters from a word's beginning."""
    words = [(match.start(), match.end()) for match in WORD.finditer(text)]
    for index, (start, end) in enumerate(words):
        word = text[start:end]
        if HANGUL.search(word):
            yield from (
                (start, start + n) for n in range(2, min(len(word), 8) + 1) if TAIL.fullmatch(word, n)
            )
        elif HAN.search(word) or KANA.search(word):
            yield from _unspaced(word, start)
        else:
            for _, last in words[index : index + LONGEST]:
                if text[start:last].replace(" ", "").replace("-", "").replace("'", "").isalpha():
                    yield start, last


def _unspaced(word: str, start: int) -> Iterator[tuple[int, int]]:
    """A name in katakana is the whole run: there is no イカ (Ica) in ベイカーズフィールド."""
    for run in RUN.finditer(word):
        first, length = start + run.start(), len(run.group())
        if KATAKANA.match(run.group()):
            yield first, first + length
        else:
            yield from (
                (first + i, first + j) for i in range(length) for j in range(i + 2, min(length, i + 8) + 1)
            )
