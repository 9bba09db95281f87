"""A message in its conversation as the network reads it: rows of pieces, marks and tokens.

The first row holds what is known of the conversation; then stand the tokens of the last questions; then the
pieces of the message, each with marks for the spans that lie over it; last the pieces of the message before,
since what was asked may have been taken for something else. The name of a city is read as a common
one of the language, and that of the home city as the one of the conversations learned from, so that what was
learned of one city holds for every other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from actions.questions.state import DialogueState
from actions.understand.references import References
from actions.understand.writing import Unsayable, written
from nlu.common_names import NAMING, language_of_names, stretches
from nlu.encoder.pieces import Piece, Vocabulary
from nlu.message import Message, Span

STANDING_IN = ("population", "temperature", "features")
"""Attributes that the network knows, which stand in for those that a city hall has added."""
STOOD_FOR: Mapping[str, Mapping[str, str]] = {
    "en": {"population": "population", "temperature": "temperature", "features": "features"},
    "ko": {"population": "인구", "temperature": "기온", "features": "특징"},
    "ja": {"population": "人口", "temperature": "気温", "features": "特徴"},
    "zh": {"population": "人口", "temperature": "气温", "features": "特点"},
    "ru": {"population": "население", "temperature": "температура", "features": "особенности"},
}
"""What the name of an added attribute is read as; in other languages as in English."""
CLOSED = frozenset((
    "attribute", "reference", "type", "country", "degree", "order", "comparison", "preposition", "naming",
    "topic", "tally", "exclusion", "ordinal", "than", "not_within", "month_name", "province", "continent",
    "relative_year", "picture", "same_as", "language_name",
))  # fmt: skip
"""Kinds of spans whose values are marks too."""
KNOWN = frozenset((
    "date", "type", "home_signer", "partner_signer", "population", "temperature", "features", "location",
    "country", "province", "names", "signer_names", "signer", "feature", "continent", "month", "day",
    "age", "contested",
))  # fmt: skip
"""Attributes that conversations are labelled with; others are added ones."""
MOST_PIECES = 90
MOST_BEFORE = 40
"""Pieces of the message before, the last ones."""
SAID_BEFORE = ("said before",)
"""The mark of each piece of the message before."""
MOST_TOKENS = 40
MOST_MARKS = 16
ATTRIBUTE_TOKENS = ("a:", "c:", "+", "-")
"""Tokens with an attribute begin so: asked, in a condition, in an order."""
TURNS = 2
"""So many turns before this one are read."""


@dataclass(frozen=True)
class Source:
    """What the network reads. `pieces` and `marks` go together; `places` says where each piece stands."""

    about: tuple[str, ...]
    tokens: tuple[str, ...]
    pieces: tuple[int, ...]
    marks: tuple[tuple[str, ...], ...]
    places: tuple[tuple[int, int], ...]
    stand_ins: Mapping[str, str]
    """By each added attribute which one stands in for it."""
    before: tuple[int, ...] = ()
    """Pieces of the message before, which no `places` have."""


def source_of(
    message: Message, state: DialogueState, references: References, vocabulary: Vocabulary
) -> Source:
    """What the network reads of a message."""
    tokens = tuple(_tokens(state, references))[-MOST_TOKENS:]
    stand_ins = _stand_ins(message, tokens)
    pieces = _pieces(message, vocabulary, stand_ins)[:MOST_PIECES]
    outside = Piece(0, -1, -1)
    places = [(piece.start, piece.end) for piece in (outside, *pieces, outside)]
    return Source(
        tuple(_about(message, state)),
        tuple(_replaced(token, stand_ins) for token in tokens),
        (vocabulary.start, *(piece.number for piece in pieces), vocabulary.end),
        tuple(_marks(message, state, references, places, stand_ins)),
        tuple(places),
        stand_ins,
        tuple(piece.number for piece in vocabulary.pieces(state.said))[-MOST_BEFORE:] if state.said else (),
    )


def with_added(tokens: Sequence[str], source: Source) -> list[str]:
    """Tokens that the network wrote, with the added attributes for those that stood in for them."""
    added = {stand_in: attribute for attribute, stand_in in source.stand_ins.items()}
    return [_replaced(token, added) for token in tokens]


def _replaced(token: str, names: Mapping[str, str]) -> str:
    """A token with its attribute replaced: a:population, c:population, +population, -population."""
    for beginning in ATTRIBUTE_TOKENS:
        if token.startswith(beginning) and token.removeprefix(beginning) in names:
            return beginning + names[token.removeprefix(beginning)]
    return token


def _stand_ins(message: Message, tokens: Sequence[str]) -> dict[str, str]:
    told = [
        token.removeprefix(beginning)
        for token in tokens
        for beginning in ATTRIBUTE_TOKENS
        if token.startswith(beginning)
    ]
    added = [str(value) for value in message.values("added_attribute")]
    added += [attribute for attribute in told if attribute not in KNOWN]
    named = {str(value) for value in message.values("attribute")}
    free = [attribute for attribute in STANDING_IN if attribute not in named]
    return dict(zip(dict.fromkeys(added), free))


def _about(message: Message, state: DialogueState) -> Iterator[str]:
    yield f"lang:{message.language[:2]}"
    yield f"told:{min(len(state.cities), 4)}"
    yield f"listed:{min(len(state.listed), 4)}"
    yield f"before:{min(len(state.before), 3)}"
    if state.declined:
        yield "declined"
    if not state.turns:
        yield "first"
    if message.kinds:
        intent, confidence = message.kinds[0]
        yield f"intent:{intent}"
        yield f"sure:{int(confidence * 5)}"
    yield from (f"asks:{attribute}" for attribute, margin in message.attributes if margin > 0)
    yield from dict.fromkeys(f"sentence:{sentence.kind}" for sentence in message.sentences)


def _tokens(state: DialogueState, references: References) -> Iterator[str]:
    for turn in state.turns[-TURNS:]:
        yield "<turn>"
        for question in turn:
            try:
                yield from written([question], references)
            except Unsayable:
                yield from ("q:" + type(question).__name__.lower(), "?")


def _pieces(message: Message, vocabulary: Vocabulary, stand_ins: Mapping[str, str]) -> list[Piece]:
    """The pieces of the text with cities, home and added attributes named otherwise, at the places of what
    really stands there."""
    text = ""
    places: list[int] = []
    known = STOOD_FOR[language_of_names(message)]
    named = {added: known.get(stand_in, "") for added, stand_in in stand_ins.items()}
    for start, end, name in stretches(message, named):
        stretch = name or message.text[start:end]
        text += stretch
        places += [start] * len(stretch) if name else range(start, end)
    return [
        Piece(
            piece.number,
            places[piece.start] if piece.start < len(places) else 0,
            places[piece.end - 1] + 1 if piece.end else 0,
        )
        for piece in vocabulary.pieces(text)
    ]


def _marks(
    message: Message,
    state: DialogueState,
    references: References,
    places: Sequence[tuple[int, int]],
    stand_ins: Mapping[str, str],
) -> Iterator[tuple[str, ...]]:
    found = [(span.start, span.end, _marks_of(span, state, references, stand_ins)) for span in message.spans]
    found += [
        (start, end, ("unheard",)) for start, end in _places_of(message.out_of_vocabulary, message.text)
    ]
    for start, end in places:
        marks = dict.fromkeys(
            mark for first, last, names in found if start < last and first < end for mark in names
        )
        yield tuple(marks)[:MOST_MARKS]


def _places_of(words: Iterable[str], text: str) -> Iterator[tuple[int, int]]:
    """Where words stand in a text."""
    for word in words:
        yield from (match.span() for match in re.finditer(re.escape(word), text))


def _marks_of(
    span: Span, state: DialogueState, references: References, stand_ins: Mapping[str, str]
) -> tuple[str, ...]:
    names = references.at(span)
    if span.kind == "added_attribute" and (stand_in := stand_ins.get(str(span.value))):
        return ("attribute", f"attribute:{stand_in}")
    if span.kind in NAMING:
        known = {"told": state.cities, "listed": state.listed, "told before": state.before}
        return ("city", *names, *(f"also {name}" for name, keys in known.items() if span.value in keys))
    if span.kind in CLOSED and not isinstance(span.value, dict):
        return (span.kind, f"{span.kind}:{span.value}", *names)
    return (span.kind, *names)
