"""The words by which a language speaks of things that are not recorded, and those that no name of one has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from nlu.folding import GLUED, fold, word_pattern

NOWHERE = re.compile(r"(?!)")
"""A pattern that is found in no text."""


@dataclass(frozen=True)
class ThingWords:
    """For each kind of thing a pattern of the words that lead to it; and one of the words that show that
    others are a piece of a sentence and no name."""

    kinds: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    not_a_name: re.Pattern[str] = NOWHERE

    @classmethod
    def of(cls, lists: Mapping[str, Any]) -> ThingWords:
        """Those of a language's word lists."""
        kinds = {kind: any_of(words) for kind, words in (lists.get("things") or {}).items()}
        return cls(kinds, any_of(lists.get("not_a_name") or ()))

    def kind_of(self, said: str) -> str:
        """The kind of thing that words lead to, by the longest of those known; "" where none do."""
        folded = fold(said)
        found = [
            (len(match[0]), -place, kind)
            for place, (kind, words) in enumerate(self.kinds.items())
            for match in words.finditer(folded)
        ]
        return max(found)[2] if found else ""

    def can_name(self, said: str) -> bool:
        """Whether words of a message can stand for a thing: "black castle", but not "how old is she"."""
        folded = fold(said)
        if len(folded) < 2 and not GLUED.match(folded):  # a letter is no word
            return False
        return self.not_a_name.search(folded) is None


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern of entries of a word list, longer ones first; those of one character are left out."""
    entries = sorted((word for word in words if len(word) > 1), key=len, reverse=True)
    return re.compile("|".join(map(word_pattern, entries))) if entries else NOWHERE
