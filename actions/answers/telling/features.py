"""What is recorded of a city's features in sentences, and which of these a text speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from os.path import commonprefix
from typing import Any

from actions.answers.telling.turn import Turn
from actions.store.queries import Cell, Statement
from nlu.folding import GLUED, fold, word_pattern

WORD = re.compile(r"\w{3,}")
"""Shorter words say little about a feature."""
STEM = 4
"""A word of so many letters is found in its other forms, too."""
ENDING = 2
"""So many letters at the end of a word may differ in another form of it."""
WORDS = re.compile(r"\w{2,}")
SEVERAL = 2
"""One word may stand in a feature by chance, so many do not."""
ASKED_FOR = ("rank", "distance")
"""Kinds of `in_features` of words.yml whose words stand in questions for them, too."""
FIGURE = re.compile(r"(\d{1,9})(?:\s*(?:to|до|至|から|[~–—-])\s*(\d{1,9}))?([\s-]*)([^\W\d_]+)")
"""A number, or a range of two, and the word that says of what: "11th", "2 to 3 hours", "1시간"."""


def features_told(turn: Turn, city: str, features: Iterable[Any], *, head: str = "") -> str:
    """What is recorded of a city's features: one quoted in a sentence, several in lines after a `head`."""
    told = [turn.catalogue.translated(str(value), turn.speech.language) for value in features]
    if len(told) == 1 and not head:
        return turn.say("fact-feature", city=turn.city(city), feature=turn.say("quoted", text=told[0]))
    return "\n".join(
        [head or turn.say("fact-features", city=turn.city(city)), *(f"• {line}" for line in told)]
    )


def features_saying(turn: Turn, features: Sequence[Any], words: str) -> list[Any]:
    """The features that speak of something: in just these words, or else in all of them somewhere."""
    about = set(turn.view.features_about(words))
    found = [feature for feature in features if feature in about]
    if found:
        return found
    wanted = WORD.findall(fold(words))
    return [each for each in features if wanted and all(word in _all_forms(turn, each) for word in wanted)]


def features_telling(turn: Turn, cell: Cell, attribute: str) -> Cell | None:
    """Those of a city's features that tell more of an attribute or come near to what is not recorded: with
    words of `in_features` of words.yml."""
    words = turn.view.words.in_features.get(attribute)
    kept = tuple(each for each in cell.statements if words and words.search(_all_forms(turn, each.value)))
    return Cell(cell.city, cell.attribute, kept) if kept else None


def features_spoken_of(turn: Turn, cell: Cell, said: str) -> Cell | None:
    """Those of a city's features that folded text speaks of: in its own words, or else of the same topic, or
    of the same kind (`ASKED_FOR`)."""
    topics = turn.view.words.topics
    spoken = [(topic, found[0]) for topic, words in topics.items() for found in words.finditer(said)]
    words = [re.compile(word_pattern(f"{word}*" if len(word) >= STEM else word)) for _, word in spoken]
    kept = [each for each in cell.statements if any(w.search(_all_forms(turn, each.value)) for w in words)]
    if not kept:
        about = {text for topic, _ in spoken for text in turn.view.features_about(topic)}
        kept = [each for each in cell.statements if each.value in about]
    if kept:
        return Cell(cell.city, cell.attribute, tuple(kept))
    asked = [kind for kind in ASKED_FOR if (w := turn.view.words.in_features.get(kind)) and w.search(said)]
    return next(filter(None, (features_telling(turn, cell, kind) for kind in asked)), None)


def features_with_words(turn: Turn, cell: Cell, said: str) -> Cell | None:
    """Those of a city's features, in the language of the answer, in which all of several words stand, in
    whatever form: a page that has them does say something of it. None for a single word."""
    words = [word for word in WORDS.findall(said) if len(word) >= STEM or GLUED.match(word)]
    if len(words) < SEVERAL:
        return None
    patterns = [re.compile(word_pattern(f"{_stem(word)}*")) for word in words]
    kept = tuple(
        each
        for each in cell.statements
        if all(
            pattern.search(fold(turn.catalogue.translated(str(each.value), turn.speech.language)))
            for pattern in patterns
        )
    )
    return Cell(cell.city, cell.attribute, kept) if kept else None


def _stem(word: str) -> str:
    """A word without what may be its ending."""
    return word if GLUED.match(word) else word[: max(STEM, len(word) - ENDING)]


@dataclass(frozen=True)
class _Figure:
    """A number, or a range, with its unit: the word after it, and as much of it as all its forms share."""

    low: int
    high: int
    between: str
    word: str

    @property
    def unit(self) -> str:
        return self.word[:1] if GLUED.match(self.word) else self.word[:3]

    def agrees(self, other: _Figure) -> bool:
        return self.low <= other.high and other.low <= self.high

    def worded_as(self, other: _Figure) -> str:
        """The figure as it is said; of scripts that write words against each other only with the word that
        both have."""
        word = commonprefix([self.word, other.word]) if GLUED.match(self.word) else self.word
        numbers = str(self.low) if self.low == self.high else f"{self.low}–{self.high}"
        return f"{numbers}{self.between}{word}"


def figure_denied(turn: Turn, cell: Cell, said: str) -> tuple[Cell, str] | None:
    """The features that give another figure than folded text does, and the text's: ("1 hour from ...", "2
    hours"). None where the text gives none, or the same."""
    claimed = {figure.unit: figure for figure in _figures(said)}
    denied: dict[Statement, str] = {}
    for each in cell.statements:
        told = turn.catalogue.translated(str(each.value), turn.speech.language)
        for figure in _figures(fold(told)):
            if figure.unit in claimed:
                if figure.agrees(claimed[figure.unit]):
                    return None
                denied[each] = claimed[figure.unit].worded_as(figure)
    return (Cell(cell.city, cell.attribute, tuple(denied)), next(iter(denied.values()))) if denied else None


def _figures(text: str) -> Iterator[_Figure]:
    for found in FIGURE.finditer(text):
        low, high, between, word = found.groups()
        yield _Figure(int(low), int(high or low), between, word)


def _all_forms(turn: Turn, feature: Any) -> str:
    """A feature in all languages, folded."""
    return fold(" | ".join((str(feature), *turn.catalogue.translations.get(str(feature), {}).values())))
