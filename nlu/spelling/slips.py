"""Slips of the finger in ordinary words: a word nobody writes is read as the one it is nearest to."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from rapidfuzz.distance import OSA

from nlu.text.alignment import Edit
from nlu.text.scripts import CYRILLIC, LATIN
from nlu.text.tokens import tokenize

SHORTEST = 3
LONG = 13
SAFE = 7
COMMON = 3
"""A word must stand in this many utterances to be what a slip is read as."""


@dataclass(frozen=True)
class Spelling:
    """A language's common words by length, with how often they stand in its utterances."""

    counts: Mapping[str, int]
    by_length: Mapping[int, Sequence[str]] = field(default_factory=dict)
    sounds: Mapping[str, str] = field(default_factory=dict)
    """How each character sounds, in a language that is typed by sound (nlu/spelling/sounds.py)."""

    @classmethod
    def of(cls, words: Collection[str], sounds: Mapping[str, str] | None = None) -> Spelling:
        """From all words of the utterances, repeated as often as they occur; only those in alphabets."""
        counts = Counter(
            word for word in words if len(word) >= SHORTEST and (LATIN.match(word) or CYRILLIC.match(word))
        )
        by_length: dict[int, list[str]] = defaultdict(list)
        for word, count in counts.items():
            if count >= COMMON:
                by_length[len(word)].append(word)
        return cls(dict(counts), dict(by_length), dict(sounds or {}))

    @cached_property
    def ordinary(self) -> frozenset[str]:
        """The words of several utterances, which are hardly misspelt names."""
        return frozenset(word for word, count in self.counts.items() if count > 1)

    def nearest(self, word: str) -> str:
        """The common word that an unknown `word` most likely is, or nothing.

        One slip is allowed, two in words of `LONG` letters; the first letter must stand. Of equally
        near words the more common is taken.
        """
        if len(word) < SHORTEST or word in self.counts or not word.isalpha():
            return ""
        allowed = 1 if len(word) < LONG else 2
        near = [
            (distance, -self.counts[candidate], candidate)
            for length in range(len(word) - allowed, len(word) + allowed + 1)
            for candidate in self.by_length.get(length, ())
            if _may_be(word, candidate)
            and (distance := OSA.distance(word, candidate, score_cutoff=allowed)) <= allowed
        ]
        return min(near)[2] if near else ""


def _may_be(word: str, candidate: str) -> bool:
    """A short word with another letter is another word (hill, hall); with one more or less it is a slip."""
    exchanged = len(word) == len(candidate) and sorted(word) != sorted(candidate)
    return candidate[0] == word[0] and not (exchanged and len(word) < SAFE)


def slips(text: str, spelling: Spelling) -> list[Edit]:
    """Each slip in a folded text, with the word that is meant."""
    return [
        Edit(token.start, token.end, word)
        for token in tokenize(text)
        if (word := spelling.nearest(token.text))
    ]
