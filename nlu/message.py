"""What was read in a message: the one thing that passes from understanding (nlu/) to answering (actions/)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Span:
    """A stretch of a message that means something: `kind` and `value` say what, `start` and `end` where."""

    kind: str
    value: Any
    start: int
    end: int
    text: str

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Message:
    """A message as it was understood, before the conversation and the knowledge are asked.

    `text` is folded and its slips are mended; the spans' places are places in it. `kinds` and `attributes`
    are ranked: (kind, confidence from 0 to 1) and (attribute, margin; above 0 means asked). `end` is highest,
    lowest or empty. `out_of_vocabulary` are the words that no training utterance about the subject holds.
    `sentences` are the readings of its sentences one by one, where it has several. `alike` is another
    language in which it would be written just so.
    """

    text: str
    language: str = "en"
    certain: bool = True
    kinds: tuple[tuple[str, float], ...] = ()
    attributes: tuple[tuple[str, float], ...] = ()
    end: str = ""
    spans: tuple[Span, ...] = ()
    out_of_vocabulary: tuple[str, ...] = ()
    words: int = 0
    sentences: tuple[Message, ...] = ()
    alike: str = ""

    @property
    def kind(self) -> str:
        return self.kinds[0][0] if self.kinds else ""

    def values(self, *kinds: str) -> list[Any]:
        """The values of the spans of these kinds, in the order of the message, each once."""
        found: list[Any] = []
        for span in self.spans:
            if span.kind in kinds and span.value not in found:
                found.append(span.value)
        return found

    def of(self, *kinds: str) -> list[Span]:
        """The spans of these kinds, in the order of the message."""
        return [span for span in self.spans if span.kind in kinds]

    def as_json(self) -> dict[str, Any]:
        return {
            "text": self.text,
            "language": self.language,
            "certain": self.certain,
            "kinds": [list(pair) for pair in self.kinds],
            "attributes": [list(pair) for pair in self.attributes],
            "end": self.end,
            "spans": [[m.kind, m.value, m.start, m.end, m.text] for m in self.spans],
            "out_of_vocabulary": list(self.out_of_vocabulary),
            "words": self.words,
            "sentences": [sentence.as_json() for sentence in self.sentences],
            "alike": self.alike,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Message:
        return cls(
            text=data["text"],
            language=data["language"],
            certain=data["certain"],
            kinds=tuple((kind, confidence) for kind, confidence in data["kinds"]),
            attributes=tuple((attribute, margin) for attribute, margin in data["attributes"]),
            end=data["end"],
            spans=tuple(Span(*span) for span in data["spans"]),
            out_of_vocabulary=tuple(data["out_of_vocabulary"]),
            words=data["words"],
            sentences=tuple(cls.from_json(sentence) for sentence in data.get("sentences", ())),
            alike=data.get("alike", ""),
        )
