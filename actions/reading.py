"""What was read in a message: the one thing that passes from understanding (nlu/) to answering (actions/)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Mark:
    """A stretch of a message that means something: `kind` and `value` say what, `start` and `end` where."""

    kind: str
    value: Any
    start: int
    end: int
    text: str

    def overlaps(self, other: Mark) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Reading:
    """A message as it was understood, before the conversation and the knowledge are asked.

    `text` is folded and its slips are mended; the marks' places are places in it. `kinds` and `attributes` are ranked: (kind, confidence from 0 to 1) and (attribute, margin; above 0 means asked).
    `end` is highest, lowest or empty. `strange` are the words that no training utterance about the subject holds, `rare` those that few do,
    `unlisted` those that none does which asks for partners by what is recorded of them.
    `sentences` are the readings of its sentences one by one, where it has several.
    """

    text: str
    language: str = "en"
    certain: bool = True
    kinds: tuple[tuple[str, float], ...] = ()
    attributes: tuple[tuple[str, float], ...] = ()
    end: str = ""
    marks: tuple[Mark, ...] = ()
    strange: tuple[str, ...] = ()
    words: int = 0
    rare: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()
    sentences: tuple[Reading, ...] = ()

    @property
    def kind(self) -> str:
        return self.kinds[0][0] if self.kinds else ""

    def values(self, *kinds: str) -> list[Any]:
        """The values of the marks of these kinds, in the order of the message, each once."""
        found: list[Any] = []
        for mark in self.marks:
            if mark.kind in kinds and mark.value not in found:
                found.append(mark.value)
        return found

    def of(self, *kinds: str) -> list[Mark]:
        """The marks of these kinds, in the order of the message."""
        return [mark for mark in self.marks if mark.kind in kinds]

    def as_json(self) -> dict[str, Any]:
        return {
            "text": self.text,
            "language": self.language,
            "certain": self.certain,
            "kinds": [list(pair) for pair in self.kinds],
            "attributes": [list(pair) for pair in self.attributes],
            "end": self.end,
            "marks": [[m.kind, m.value, m.start, m.end, m.text] for m in self.marks],
            "strange": list(self.strange),
            "words": self.words,
            "rare": list(self.rare),
            "unlisted": list(self.unlisted),
            "sentences": [sentence.as_json() for sentence in self.sentences],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Reading:
        return cls(
            text=data["text"],
            language=data["language"],
            certain=data["certain"],
            kinds=tuple((kind, confidence) for kind, confidence in data["kinds"]),
            attributes=tuple((attribute, margin) for attribute, margin in data["attributes"]),
            end=data["end"],
            marks=tuple(Mark(*mark) for mark in data["marks"]),
            strange=tuple(data["strange"]),
            words=data["words"],
            rare=tuple(data.get("rare", ())),
            unlisted=tuple(data.get("unlisted", ())),
            sentences=tuple(cls.from_json(sentence) for sentence in data.get("sentences", ())),
        )
