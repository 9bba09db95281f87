"""The network that writes the tokens of the likeliest questions of a message: a small transformer.

The tokens of the conversation, the pieces of the message and their marks go together through the layers of
multilingual-e5-small (Wang et al. 2024), trained further on the labelled conversations, so that each piece is
read in its conversation; and a decoder writes tokens, the likeliest of several beginnings kept at each step
(beam search). `actions.understand.learn.training` trains the same network.
"""

from __future__ import annotations

import hashlib
import math
import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import TypeAlias, cast

import numpy as np

from actions.understand.decoder import Decoder, Writing
from actions.understand.encoder import EPSILON, OWN_EPSILON, Encoder
from actions.understand.graph import Array
from actions.understand.source import SAID_BEFORE, Source
from nlu.encoder.pieces import Vocabulary

Beginning: TypeAlias = tuple[tuple[int, ...], float]
"""Tokens by their numbers, and how likely they are."""
PAD, BEGIN, END = "<pad>", "<s>", "</s>"
BEAM = 6
LONGEST = 40
"""Tokens that are written at most."""
WIDEST_GAP = 5.0
"""A beginning so much less likely (natural logarithm) than something finished is given up."""
OWN = (
    "base.positions", "base.g", "base.b", "context", "context.positions", "context.g", "context.b", "marks",
    "thing.w", "thing.b",
)  # fmt: skip
"""Weights of what is neither the encoder's layers nor the decoder's."""
REMEMBERED = 1000
"""So many messages are not read anew when they come again in the same conversation."""


@dataclass(frozen=True)
class Shape:
    """The network's own names and sizes: what it reads and writes, and how many layers it has."""

    tokens: tuple[str, ...]
    context: tuple[str, ...]
    marks: tuple[str, ...]
    width: int
    """Of the decoder."""
    base: int
    """Layers of multilingual-e5-small."""
    decoder: int


@dataclass(frozen=True)
class Written:
    """Tokens and how likely they are (natural logarithm of the probability)."""

    tokens: tuple[str, ...]
    likelihood: float


@dataclass(frozen=True)
class Read:
    """What the network made of a message: questions as tokens, the likeliest first, and where a thing stands
    that may not be recorded."""

    written: tuple[Written, ...]
    thing: tuple[int, int]


class Network:
    """The two halves: reading a message, writing questions."""

    def __init__(self, shape: Shape, weights: Mapping[str, Array], vocabulary: Vocabulary) -> None:
        self.shape, self.weights, self.vocabulary = shape, weights, vocabulary
        self._own = {name: weights[name] for name in OWN}
        self._encoder = Encoder(weights, shape.base, vocabulary.heads, shape.decoder)
        self._decoder = Decoder(weights, shape.decoder)
        self._context = {name: number for number, name in enumerate(shape.context)}
        self._marks = {name: number for number, name in enumerate(shape.marks)}
        self._reads_before = {*SAID_BEFORE} <= {*shape.marks}
        self._remembered = Remembered()

    def read(self, source: Source) -> Read:
        """The likeliest questions of a message."""
        return self._remembered.get(source, self._read)

    def _read(self, source: Source) -> Read:
        rows, first = self._rows(source), 1 + len(source.tokens)
        aside = np.zeros(len(rows), np.float32)
        aside[first + len(source.pieces) :] = 1
        memory, attended = self._encoder(rows, aside)
        written = tuple(self._written(self._decoder.begin(attended, aside)))
        return Read(written, self._thing(memory[first : first + len(source.pieces)], source))

    def _rows(self, source: Source) -> Array:
        """[rows, width of the encoder]: what is known of the conversation, its tokens, the pieces; then those
        of the message before, where it was learned with them."""
        w = self._own
        tokens = w["context"][[self._context.get(token, 0) for token in source.tokens]]
        tokens = tokens + w["context.positions"][: len(tokens)][::-1]  # counted from the message
        own = np.vstack([self._sum_of_marks(source.about), tokens])
        before = source.before if self._reads_before else ()
        numbers = (*source.pieces, *before)
        pieces = self.vocabulary.embeddings(numbers) + w["base.positions"][: len(numbers)]
        pieces = _normal(pieces, w["base.g"], w["base.b"], EPSILON)
        pieces += [self._sum_of_marks(marks) for marks in (*source.marks, *[SAID_BEFORE] * len(before))]
        rows = np.vstack([_normal(own, w["context.g"], w["context.b"], OWN_EPSILON), pieces])
        return rows.astype(np.float32)

    def _sum_of_marks(self, names: Iterable[str]) -> Array:
        numbers = [self._marks[name] for name in names if name in self._marks]
        return cast(Array, self._own["marks"][numbers].sum(axis=0))

    def _written(self, writing: Writing) -> list[Written]:
        """The likeliest rows of tokens, the likeliest first."""
        tokens = self.shape.tokens
        end = tokens.index(END)
        beams: list[Beginning] = [((tokens.index(BEGIN),), 0.0)]
        kept = [0]
        done: list[Beginning] = []
        for step in range(LONGEST):
            likely = writing.step([beam[-1] for beam, _ in beams], step, kept)
            beams, kept = _continued(beams, likely, end, done)
            if not beams or _finished(done, beams[0][1]):
                break
        done.sort(key=lambda each: -each[1])
        return [Written(tuple(tokens[n] for n in row[1:-1]), value) for row, value in done[:BEAM]]

    def _thing(self, pieces: Array, source: Source) -> tuple[int, int]:
        """Start and end in the text of what the message may ask for that is not recorded."""
        w = self._own
        starts, ends = (pieces @ w["thing.w"] + w["thing.b"]).T
        best, place = -math.inf, (0, 0)
        for start in range(1, len(source.pieces) - 1):
            for end in range(start, min(start + 10, len(source.pieces) - 1)):
                if starts[start] + ends[end] > best:
                    best, place = float(starts[start] + ends[end]), (start, end)
        return source.places[place[0]][0], source.places[place[1]][1]


class Remembered:
    """What was made of the last messages, by a hash of each: nobody's words are kept."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(16)
        self._reads: OrderedDict[bytes, Read] = OrderedDict()
        self._lock = Lock()

    def get(self, source: Source, read: Callable[[Source], Read]) -> Read:
        """What is remembered of a message, else what `read` makes of it."""
        said = repr((source.about, source.tokens, source.pieces, source.marks, source.places, source.before))
        name = hashlib.blake2b(said.encode(), key=self._key, digest_size=16).digest()
        with self._lock:
            found = self._reads.get(name)
            if found is not None:
                self._reads.move_to_end(name)
                return found
        found = read(source)
        with self._lock:
            self._reads[name] = found
            if len(self._reads) > REMEMBERED:
                self._reads.popitem(last=False)
        return found


def _continued(
    beams: Sequence[Beginning], likely: Array, end: int, done: list[Beginning]
) -> tuple[list[Beginning], list[int]]:
    """The likeliest beginnings with one token more, and which they continue; finished ones go to `done`."""
    scores = likely + np.array([[value] for _, value in beams], dtype=np.float32)
    best = np.argpartition(-scores, 2 * BEAM, axis=None)[: 2 * BEAM]
    best = best[np.argsort(-scores.ravel()[best])]
    going: list[Beginning] = []
    kept: list[int] = []
    for place in best:
        beam, token = divmod(int(place), likely.shape[1])
        row = ((*beams[beam][0], token), float(scores[beam, token]))
        if token == end:
            done.append(row)
        elif len(going) < BEAM:
            going.append(row)
            kept.append(beam)
    return going, kept


def _finished(done: Sequence[Beginning], best: float) -> bool:
    """Whether nothing that is still being written can come among the likeliest."""
    values = sorted((value for _, value in done), reverse=True)
    return bool(values) and (
        values[0] > best + WIDEST_GAP or len(values) >= BEAM and values[BEAM - 1] >= best
    )


def _normal(x: Array, gain: Array, bias: Array, epsilon: float) -> Array:
    """Rows with mean 0 and variance 1, then scaled and moved as was learned."""
    x = x - x.mean(axis=-1, keepdims=True)
    return cast(Array, x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + epsilon) * gain + bias)
