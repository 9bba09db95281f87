"""The words of a language's training utterances: which are known there, and how often they stand in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from nlu.spelling.slips import Spelling

COMMON = 4
"""A word of so many utterances about the subject is common."""


@dataclass(frozen=True)
class KnownWords:
    """The words of all utterances are in `spelling`.

    `vocabulary` are those of the utterances that ask about the subject, with how many of these each stands
    in.
    """

    vocabulary: Mapping[str, int]
    spelling: Spelling

    @cached_property
    def common(self) -> frozenset[str]:
        return frozenset(word for word, count in self.vocabulary.items() if count >= COMMON)
