"""The network that writes the tokens of the likeliest questions of a message: a small transformer in numpy.

The pieces of a message go through the first layers of multilingual-e5-small (Wang et al. 2024), trained
further on the labelled conversations; what comes out, the marks and the tokens of the conversation go through
an encoder of their own; and a decoder writes tokens, the likeliest of several beginnings kept at each step
(beam search). `actions.understand.learn.training` trains the same network.
"""

from __future__ import annotations

import hashlib
import math
import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import TypeAlias, cast

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from actions.understand.source import Source
from nlu.encoder.pieces import Vocabulary

Array: TypeAlias = NDArray[np.float32]
Beginning: TypeAlias = tuple[tuple[int, ...], float]
"""Tokens by their numbers, and how likely they are."""
PAD, BEGIN, END = "<pad>", "<s>", "</s>"
BEAM = 6
LONGEST = 40
"""Tokens that are written at most."""
WIDEST_GAP = 5.0
"""A beginning so much less likely (natural logarithm) than something finished is given up."""
REMEMBERED = 1000
"""So many messages are not read anew when they come again in the same conversation."""
HEADS = 4
"""Of the network's own layers."""
ENCODER_EPSILON, OWN_EPSILON = 1e-12, 1e-5


@dataclass(frozen=True)
class Shape:
    """The network's own names and sizes: what it reads and writes, and how many layers it has."""

    tokens: tuple[str, ...]
    context: tuple[str, ...]
    marks: tuple[str, ...]
    width: int
    base: int
    """Layers of multilingual-e5-small."""
    encoder: int
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
    """Weights by name, and the two halves: reading a message, writing questions."""

    def __init__(self, shape: Shape, weights: Mapping[str, Array], vocabulary: Vocabulary) -> None:
        _limit_threads()
        self.shape, self.weights, self.vocabulary = shape, weights, vocabulary
        self._context = {name: number for number, name in enumerate(shape.context)}
        self._marks = {name: number for number, name in enumerate(shape.marks)}
        self._remembered = Remembered()

    def read(self, source: Source) -> Read:
        """The likeliest questions of a message."""
        return self._remembered.get(source, self._read)

    def _read(self, source: Source) -> Read:
        memory = self._encoded(source)
        written = tuple(self._written(memory))
        return Read(written, self._thing(memory[-len(source.pieces) :], source))

    def _encoded(self, source: Source) -> Array:
        """[rows, width]: what is known of the conversation, its tokens, the pieces."""
        w = self.weights
        pieces = self._base(source.pieces) @ w["pieces.w"] + w["pieces.b"]
        pieces += [self._sum_of_marks(marks) for marks in source.marks]
        context = [w["context"][self._context.get(token, 0)] for token in source.tokens]
        rows = np.vstack([self._sum_of_marks(source.about), *context, pieces]).astype(np.float32)
        x = rows + w["positions"][: len(rows)]
        for layer in range(self.shape.encoder):
            x = self._own_layer(f"encoder.{layer}", x, None, None)
        return _normal(x, w["encoder.out.g"], w["encoder.out.b"], OWN_EPSILON)

    def _sum_of_marks(self, names: Iterable[str]) -> Array:
        numbers = [self._marks[name] for name in names if name in self._marks]
        return cast(Array, self.weights["marks"][numbers].sum(axis=0))

    def _base(self, pieces: Sequence[int]) -> Array:
        """The pieces through the layers of multilingual-e5-small."""
        w = self.weights
        x = self.vocabulary.embeddings(pieces) + w["base.positions"][: len(pieces)]
        x = _normal(x, w["base.g"], w["base.b"], ENCODER_EPSILON)
        for layer in range(self.shape.base):
            name = f"base.{layer}"
            q, k, v = np.split(x @ w[f"{name}.qkv.w"] + w[f"{name}.qkv.b"], 3, axis=1)
            heads = self.vocabulary.heads
            told = _attended(q, k, v, heads) @ w[f"{name}.out.w"] + w[f"{name}.out.b"]
            x = _normal(x + told, w[f"{name}.g1"], w[f"{name}.b1"], ENCODER_EPSILON)
            inner = _gelu(x @ w[f"{name}.in.w"] + w[f"{name}.in.b"])
            x = _normal(
                x + inner @ w[f"{name}.down.w"] + w[f"{name}.down.b"],
                w[f"{name}.g2"],
                w[f"{name}.b2"],
                ENCODER_EPSILON,
            )
        return x

    def _own_layer(
        self, name: str, x: Array, memory: tuple[Array, Array] | None, past: _Past | None
    ) -> Array:
        """A layer of the encoder, or of the decoder where there is something to attend to."""
        w = self.weights
        times: Callable[[Array, Array], Array] = np.matmul if past is None else _times
        h = _normal(x, w[f"{name}.g1"], w[f"{name}.b1"], OWN_EPSILON)
        q, k, v = np.split(times(h, w[f"{name}.qkv.w"]), 3, axis=-1)
        told = _attended(q, k, v, HEADS) if past is None else past.attended(name, q, k, v)
        x = x + times(told, w[f"{name}.out.w"]) + w[f"{name}.out.b"]
        if memory is not None:
            h = _normal(x, w[f"{name}.g3"], w[f"{name}.b3"], OWN_EPSILON)
            asked = _attended(times(h, w[f"{name}.ask.w"]), *memory, HEADS)
            x = x + times(asked, w[f"{name}.told.w"]) + w[f"{name}.told.b"]
        h = _normal(x, w[f"{name}.g2"], w[f"{name}.b2"], OWN_EPSILON)
        inner = np.maximum(times(h, w[f"{name}.in.w"]) + w[f"{name}.in.b"], 0)
        return x + times(inner, w[f"{name}.down.w"]) + w[f"{name}.down.b"]

    def _written(self, memory: Array) -> list[Written]:
        """The likeliest rows of tokens, the likeliest first."""
        w, tokens = self.weights, self.shape.tokens
        layers = [f"decoder.{layer}" for layer in range(self.shape.decoder)]
        keys = {
            name: (half[0], half[1])
            for name in layers
            for half in [np.split(memory @ w[f"{name}.memory.w"], 2, axis=1)]
        }
        end = tokens.index(END)
        beams: list[Beginning] = [((tokens.index(BEGIN),), 0.0)]
        past = _Past()
        done: list[Beginning] = []
        for step in range(LONGEST):
            last = np.array([beam[-1] for beam, _ in beams])
            x = w["tokens"][last] + w["decoder.positions"][step]
            for name in layers:
                x = self._own_layer(name, x, keys[name], past)
            x = _normal(x, w["decoder.out.g"], w["decoder.out.b"], OWN_EPSILON)
            likely = _log_softmax(_times(x, w["tokens"].T) + w["tokens.b"])
            beams, kept = _continued(beams, likely, end, done)
            past.keep(kept)
            if not beams or _finished(done, beams[0][1]):
                break
        done.sort(key=lambda each: -each[1])
        return [Written(tuple(tokens[n] for n in row[1:-1]), value) for row, value in done[:BEAM]]

    def _thing(self, pieces: Array, source: Source) -> tuple[int, int]:
        """Start and end in the text of what the message may ask for that is not recorded."""
        w = self.weights
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
        said = repr((source.about, source.tokens, source.pieces, source.marks, source.places))
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


@cache
def _limit_threads() -> None:
    """One thread for this process's products: they are small, and with two OpenBLAS takes twice the processor
    time and the same time on the clock."""
    threadpool_limits(1, user_api="blas")


class _Past:
    """Keys and values of the tokens written so far, for each beginning: [beams, tokens, width]."""

    def __init__(self) -> None:
        self._held: dict[str, tuple[Array, Array]] = {}

    def attended(self, name: str, q: Array, k: Array, v: Array) -> Array:
        k, v = k[:, None], v[:, None]
        if name in self._held:
            keys, values = self._held[name]
            k, v = np.concatenate([keys, k], axis=1), np.concatenate([values, v], axis=1)
        self._held[name] = k, v
        beams, length, width = k.shape
        size = width // HEADS
        q = q.reshape(beams, HEADS, 1, size)
        k = k.reshape(beams, length, HEADS, size).transpose(0, 2, 3, 1)
        v = v.reshape(beams, length, HEADS, size).transpose(0, 2, 1, 3)
        return (_softmax(q @ k * size**-0.5) @ v).reshape(beams, width)

    def keep(self, kept: Sequence[int]) -> None:
        """Only these beginnings, in this order."""
        self._held = {name: (k[kept], v[kept]) for name, (k, v) in self._held.items()}


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


def _times(rows: Array, matrix: Array) -> Array:
    """A few rows times a matrix, one after the other: as one product OpenBLAS takes twice as long or more."""
    return cast(Array, (rows[:, None] @ matrix)[:, 0])


def _attended(q: Array, k: Array, v: Array, heads: int) -> Array:
    """Each row of `q` [rows, width] with what it attends to in `k` and `v` [others, width]."""
    size = q.shape[1] // heads
    q = q.reshape(-1, heads, size).transpose(1, 0, 2)
    k = k.reshape(-1, heads, size).transpose(1, 2, 0)
    v = v.reshape(-1, heads, size).transpose(1, 0, 2)
    return (_softmax(q @ k * size**-0.5) @ v).transpose(1, 0, 2).reshape(-1, heads * size)


def _softmax(x: Array) -> Array:
    x = np.exp(x - x.max(axis=-1, keepdims=True))
    return cast(Array, x / x.sum(axis=-1, keepdims=True))


def _log_softmax(x: Array) -> Array:
    x = x - x.max(axis=-1, keepdims=True)
    return cast(Array, x - np.log(np.exp(x).sum(axis=-1, keepdims=True)))


def _normal(x: Array, gain: Array, bias: Array, epsilon: float) -> Array:
    """Rows with mean 0 and variance 1, then scaled and moved as was learned."""
    x = x - x.mean(axis=-1, keepdims=True)
    return cast(Array, x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + epsilon) * gain + bias)


def _gelu(x: Array) -> Array:
    """The Gaussian error linear unit, by its approximation with tanh (Hendrycks and Gimpel 2016)."""
    return 0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * x * x * x)))
