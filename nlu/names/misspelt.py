"""Finding misspelt names: the nearest, by rapidfuzz, where it is near enough and the only one so near."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import accumulate

from rapidfuzz.distance import OSA

from nlu.known_names import Name
from nlu.message import Span
from nlu.names.candidates import candidates
from nlu.names.korean import jamo
from nlu.names.length_bucket import Alias, LengthBucket, letters_of
from nlu.text.scripts import HAN, HANGUL, KANA, as_katakana
from nlu.text.tokens import Token

SHORTEST = {"hangul": 3, "kana": 4, "letters": 5, "han": 3}
LIKENESS = {"hangul": 0.76, "kana": 0.72, "letters": 0.72, "han": 0.66}
"""From 0 to 1: a name less like the word is another. Of Hangul the letters are compared."""


class MisspeltNameFinder:
    """All names of cities and persons, ready to be found misspelt in folded text.

    What is in `ambiguous` is an ordinary word, too, and never taken for a misspelt name.
    """

    def __init__(self, ambiguous: Collection[str] = ()) -> None:
        self._ambiguous = ambiguous
        self._buckets: dict[str, dict[int, LengthBucket]] = {
            script: defaultdict(LengthBucket) for script in SHORTEST
        }

    def add(self, name: Name, form: str) -> None:
        """A name in one of the forms in which it may stand in a sentence."""
        script = _script(form) if name.subject in ("city", "person") else None
        if script and len(form) >= SHORTEST[script]:
            shape = _shape(form, script)
            self._buckets[script][len(shape)].add(Alias(name.subject, name.key, shape))

    def find(
        self,
        text: str,
        taken: Collection[Span],
        listed: Collection[Span],
        ordinary: Collection[str],
        places: Collection[str],
    ) -> list[Span]:
        """The misspelt names: spans of the kind `misspelt_city` or `misspelt_person`; the value is the key.

        What is `listed` (found by the language's word lists), its `ordinary` words, two of either together,
        and the names of real `places` are never taken for misspelt names: with thousands of names some is
        near to any word.
        """

        covered = _covered(listed, len(text))

        def is_ordinary(word: Token) -> bool:
            if word.text in ordinary:
                return True
            return 2 * (covered[word.end] - covered[word.start]) > word.end - word.start

        titles = {span.start for span in listed if span.kind == "title"}
        found = list(candidates(text, taken, is_ordinary, {span.start for span in listed}))
        spans: list[Span] = []
        for candidate in sorted(found, key=lambda token: token.start - token.end):
            if candidate.text in places or candidate.text in self._ambiguous or _overlaps(candidate, spans):
                continue
            nearest = self._nearest(candidate.text)
            if nearest is not None and not self._is_of_one_word(candidate, text, titles):
                subject, key = nearest
                spans.append(Span(f"misspelt_{subject}", key, candidate.start, candidate.end, candidate.text))
        return spans

    def _is_of_one_word(self, candidate: Token, text: str, titles: Collection[int]) -> bool:
        """Whether of two words tried as one name the first is a title, or one of them is the name."""
        if len(candidate.text) == candidate.end - candidate.start:
            return False
        if candidate.start in titles:
            return True  # "mayor Jang"
        # "с хобаровском"
        return any(self._nearest(part) for part in text[candidate.start : candidate.end].split())

    def _nearest(self, word: str) -> tuple[str, str] | None:
        """(subject, key) of the one name that is nearest; None where none is near enough, or several are."""
        script = _script(word)
        if script is None or len(word) < SHORTEST[script]:
            return None
        best = self._near(_shape(word, script), script)
        if not best:
            return None
        nearest = min(best.values())
        winners = [identity for identity, distance in best.items() if distance == nearest]
        return winners[0] if len(winners) == 1 else None

    def _near(self, shape: str, script: str) -> dict[tuple[str, str], int]:
        """The names that are near enough, each with the number of slips to it."""
        allowed = 1 if len(shape) <= 6 else 2 if len(shape) <= 9 else 3
        lengths: Sequence[int] = range(len(shape) - allowed, len(shape) + allowed + 1)
        letters = letters_of(shape)
        best: dict[tuple[str, str], int] = {}
        for length in [len(shape)] if script == "han" else lengths:
            bucket = self._buckets[script].get(length)
            for alias in bucket.near(letters, allowed) if bucket else ():
                distance = OSA.distance(shape, alias.form, score_cutoff=allowed)
                if distance <= allowed and 1 - distance / max(len(shape), length) >= LIKENESS[script]:
                    identity = (alias.subject, alias.key)
                    best[identity] = min(distance, best.get(identity, distance))
        return best


def _covered(spans: Collection[Span], length: int) -> list[int]:
    """How many characters before each place of a text so long stand in one of these spans."""
    marked = bytearray(length)
    for span in spans:
        marked[span.start : span.end] = b"\1" * (span.end - span.start)
    return [0, *accumulate(marked[:length])]


def _overlaps(candidate: Token, spans: Sequence[Span]) -> bool:
    return any(span.start < candidate.end and candidate.start < span.end for span in spans)


def _shape(form: str, script: str) -> str:
    """What is compared: of Hangul its letters, so that one wrong vowel is one slip."""
    return jamo(form) if script == "hangul" else as_katakana(form)


def _script(form: str) -> str | None:
    if HANGUL.search(form):
        return "hangul"
    if KANA.search(form):
        return "kana"
    if HAN.search(form):
        return "han" if all(HAN.match(character) for character in form) else None
    return "letters"
