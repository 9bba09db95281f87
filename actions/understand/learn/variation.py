"""Examples in other conversations: what a message says by itself holds whatever was said before it.

A message that names its cities and what it asks, or points only to the one city told of last, is put behind
the questions of another conversation; and one that only names another city ("and Kawasaki?") asks of it what
was asked there. Conversations are too few to show every question after every other.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from actions.understand.learn.examples import Example

NAMED, TOLD = "n", "t1"
"""Pointers to the cities that a message names, and to the one told of last."""
POINTERS = "ntlbqovwpNTLBQO"
WITH_CONTENT = ("a:", "c:", "by:", "pic:", "+", "-", "=", "'", "@", "o:", "y")
"""Tokens begin so that say what is asked, or of what."""
OF_CITIES = ("q:fact", "q:profile", "q:since", "q:unrecorded", "q:anniversary")
"""Kinds of questions that can be asked of another city in the same words."""
STANDING = ("told:", "listed:", "before:", "declined", "first")
"""Marks of the conversation rather than of the message."""
SHORT = 12
"""Pieces of a message that names a city and nothing else."""


class Variation:
    """Examples that may stand in other conversations, and the conversations that they may stand in."""

    def __init__(self, examples: Iterable[Example]) -> None:
        self._contexts: dict[str, list[Example]] = defaultdict(list)
        for example in examples:
            if example.source.tokens and not any(_points(token, "nvp") for token in example.source.tokens):
                self._contexts[_told(example)].append(example)
        self._of_a_city = [each for each in self._contexts["told:1"] if _asked_of_one(each)]

    def varied(self, example: Example, chance: random.Random) -> Example:
        """The example in a conversation taken by chance; the same where it holds only in its own."""
        if _says_all(example):
            others = self._contexts[_told(example) if TOLD in example.tokens else chance.choice(self._told)]
            return _after(example, chance.choice(others), example.tokens) if others else example
        if self._of_a_city and _only_names_another(example):
            other = chance.choice(self._of_a_city)
            return _after(example, other, _of_the_named(_last_turn(other)))
        return example

    @property
    def _told(self) -> list[str]:
        return [told for told, others in self._contexts.items() for _ in others[:20]] or [""]


def _after(example: Example, other: Example, tokens: tuple[str, ...]) -> Example:
    """An example in the conversation of another; the pieces stay the same object."""
    about = [name for name in example.source.about if not name.startswith(STANDING)]
    about += [name for name in other.source.about if name.startswith(STANDING) and name != "first"]
    return replace(
        example,
        source=replace(
            example.source, about=tuple(about), tokens=other.source.tokens, before=other.source.before
        ),
        tokens=tokens,
    )


def _says_all(example: Example) -> bool:
    """Whether the message alone says what is asked, of cities that it names or of the one told of last."""
    source, tokens = example.source, example.tokens
    if any(name.startswith("also ") for marks in source.marks for name in marks):
        return False
    pointers = [token for token in tokens if _points(token, POINTERS)]
    if not pointers or any(not _points(token, "nv") and token != TOLD for token in pointers):
        return False
    if TOLD in pointers and _told(example) != "told:1":
        return False
    content = {token for token in tokens if token.startswith(WITH_CONTENT)}
    before = {token for token in source.tokens if token.startswith(WITH_CONTENT)}
    return bool(content) and not content & before and not {"all", "q:more"} & set(tokens)


def _only_names_another(example: Example) -> bool:
    """Whether the message names a city, and asks of it what was asked of the one told of."""
    attributes = any(name.startswith("attribute") for marks in example.source.marks for name in marks)
    return (
        _told(example) == "told:1"
        and not attributes
        and len(example.source.pieces) <= SHORT
        and _asked_of_one(example)
        and example.tokens == _of_the_named(_last_turn(example))
    )


def _asked_of_one(example: Example) -> bool:
    """Whether the last turn was one question about the city told of."""
    last = _last_turn(example)
    pointers = [token for token in last if _points(token, POINTERS)]
    return bool(last) and last[0] in OF_CITIES and last.count(TOLD) == 1 == len(pointers) and _is_one(last)


def _is_one(turn: Sequence[str]) -> bool:
    return sum(token.startswith("q:") for token in turn) == 1


def _of_the_named(turn: Iterable[str]) -> tuple[str, ...]:
    return tuple(NAMED + "1" if token == TOLD else token for token in turn)


def _last_turn(example: Example) -> tuple[str, ...]:
    tokens = example.source.tokens
    return tokens[len(tokens) - tokens[::-1].index("<turn>") :] if "<turn>" in tokens else ()


def _told(example: Example) -> str:
    return next((name for name in example.source.about if name.startswith("told:")), "")


def _points(token: str, letters: str) -> bool:
    """Whether a token is a pointer with one of these letters: n1, t2, T."""
    return token[:1] in letters and (token[1:].isdigit() or len(token) == 1)
