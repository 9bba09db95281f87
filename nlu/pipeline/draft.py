"""A message while it is being understood: what each step of the pipeline has found in it so far."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field

from nlu.classifiers.vectors import Vector
from nlu.languages.detection import LanguageGuess
from nlu.languages.language import Language
from nlu.message import Message, Span
from nlu.names.book import NameBook
from nlu.text.alignment import Alignment
from nlu.text.sentences import word_count

Ranking = tuple[tuple[str, float], ...]
UNKNOWN = LanguageGuess("en", False)


@dataclass
class Draft:
    """`text` is folded, and corrected once that step is done; all spans' places are places in it.

    What a step has not looked for yet is None. `is_command` tells that nothing more is looked for,
    `is_unread` that nothing could be, because the names were not to be had.
    """

    text: str
    alignment: Alignment
    hint: str = ""
    sentences: list[Draft] = field(default_factory=list)
    is_command: bool = False
    is_unread: bool = False
    book: NameBook | None = None
    names: list[Span] = field(default_factory=list)
    guess: LanguageGuess = UNKNOWN
    language: Language | None = None
    quantities: list[Span] | None = None
    words: list[Span] | None = None
    all_names: list[Span] | None = None
    """With those that are misspelt, and places that are not partners."""
    spans: list[Span] = field(default_factory=list)
    out_of_vocabulary: tuple[str, ...] = ()
    vector: Vector | None = None
    kinds: Ranking = ()
    attributes: Ranking = ()
    end: str = ""

    @property
    def parts(self) -> tuple[Draft, ...]:
        """The whole and each of its sentences."""
        return (self, *self.sentences)

    def message(self) -> Message:
        """What was understood."""
        if self.is_unread:
            return Message(self.alignment.typed, self.hint or "en", False)
        return Message(
            self.text,
            self.guess.code,
            self.guess.certain,
            self.kinds,
            self.attributes,
            self.end,
            tuple(self.spans),
            self.out_of_vocabulary,
            word_count(self.text) if self.language and self.language.known else 0,
            tuple(sentence.message() for sentence in self.sentences),
            self.guess.alike,
        )


class Step(ABC):
    """One step of the pipeline, which reads the whole of a message and each of its sentences alike."""

    def process(self, draft: Draft) -> None:
        """Raises `NamesUnavailable` where it needs the names and they are not to be had."""
        for part in draft.parts:
            self.read(part)

    @abstractmethod
    def read(self, part: Draft) -> None:
        """Add to a part what this step finds in it."""


def unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
