"""Training the network from labelled turns, with TensorFlow, which comes with Rasa.

The layers of multilingual-e5-small start from their own weights and learn slowly, the rest from chance. It is
the network of `actions.understand.network`, read and written in batches, with dropout, and with products in
bfloat16 where the processor has them (twice as fast with AVX-512).
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actions.understand.decoder import HEADS
from actions.understand.encoder import EPSILON, OWN_EPSILON
from actions.understand.graph import ASIDE
from actions.understand.learn.examples import Example
from actions.understand.learn.going_on import taken_over
from actions.understand.learn.variation import Variation
from actions.understand.network import BEGIN, END, PAD, Network, Shape
from actions.understand.source import MOST_MARKS, MOST_TOKENS, SAID_BEFORE
from nlu.encoder.pieces import Vocabulary

BATCH = 64
WARMING = 400
"""Steps until the rates are highest; they fall with a cosine after that."""
LAST = 0.02
"""Of the highest rates, at the end."""
ENCODER_DROPOUT, DECODER_DROPOUT, MARK_DROPOUT = 0.15, 0.2, 0.15
MISREAD = 0.06
"""Of the pieces at which no mark stands, so many are taken for another one."""
VARIED = 0.6
"""Of the examples that hold in other conversations too, so many are seen in another one."""
SMOOTHING = 0.05
LONGEST_PIECES, LONGEST_WRITTEN = 160, 64
WIDTH, BASE, DECODER = 256, 12, 3
INNER = 4
"""Times as wide as the width is what is between the two halves of a layer."""
LEAST = 2
"""Tokens and marks that fewer examples have are not learned."""
LOOKED_AT = -0.3
"""How much the rows of the message before are looked at before anything was learned with them (times
`ASIDE`): a twentieth of other rows."""
THING_WEIGHT = 0.3
"""Of where a thing stands, beside what is asked."""
POINTERS = ("n", "t", "v", "p")
Progress = Callable[[int, float], None]


@dataclass(frozen=True)
class Schedule:
    """So many epochs with these highest learning rates (Adam): `base_rate` is of the layers of
    multilingual-e5-small, `rate` of all else."""

    epochs: int
    rate: float
    base_rate: float


FROM_THE_START = Schedule(7, 6e-4, 1.5e-4)
GOING_ON = Schedule(1, 1.5e-4, 4e-5)
"""From an interpreter that is there; `jamae learn --epochs` takes another number."""


def shape_of(examples: Sequence[Example]) -> Shape:
    """The names that the network can read and write."""
    return Shape(
        (PAD, BEGIN, END, *_common(example.tokens for example in examples)),
        (PAD, *_common(example.source.tokens for example in examples)),
        (PAD, *_common(map(_marks, examples))),
        WIDTH,
        BASE,
        DECODER,
    )


def _marks(example: Example) -> Iterator[str]:
    source = example.source
    yield from (*source.about, *sum(source.marks, ()), *(SAID_BEFORE if source.before else ()))


def _common(rows: Iterable[Iterable[str]]) -> list[str]:
    counts = Counter(name for row in rows for name in row)
    return sorted(name for name, count in counts.items() if count >= LEAST)


def train(
    examples: Sequence[Example],
    vocabulary: Vocabulary,
    progress: Progress,
    schedule: Schedule = FROM_THE_START,
    before: Network | None = None,
) -> tuple[Shape, dict[str, NDArray[np.float32]]]:
    """The network's shape and weights; `progress` is told the number of each epoch and its loss.

    With a network from `before` learning goes on from its weights.
    """
    shape = shape_of(examples)
    weights = first_weights(shape, vocabulary)
    if before is not None:
        weights = taken_over(before, shape, weights)
    learner = _Learner(shape, examples, vocabulary, weights)
    learner.begin(schedule)
    chance = random.Random(0)
    for epoch in range(1, schedule.epochs + 1):
        losses = [learner.step(batch) for batch in learner.batches(chance)]
        progress(epoch, float(np.mean(losses)))
    return shape, learner.weights()


def likelihoods(examples: Sequence[Example], vocabulary: Vocabulary, network: Network) -> list[float]:
    """How likely what each example is to write is to the network (natural logarithm), as training computes
    it: the network itself must find about the same."""
    learner = _Learner(network.shape, examples, vocabulary, network.weights, learns=False)
    return [learner.likelihood(example) for example in examples]


class _Learner:
    """The weights as variables, and one step of learning."""

    def __init__(
        self,
        shape: Shape,
        examples: Sequence[Example],
        vocabulary: Vocabulary,
        weights: Mapping[str, NDArray[np.float32]],
        *,
        learns: bool = True,
    ) -> None:
        import tensorflow as tf

        tf.keras.utils.set_random_seed(1)
        self.chance = random.Random(1)
        self.tf, self.shape, self.examples, self.vocabulary = tf, shape, examples, vocabulary
        self.numbers = {
            "tokens": {name: number for number, name in enumerate(shape.tokens)},
            "context": {name: number for number, name in enumerate(shape.context)},
            "marks": {name: number for number, name in enumerate(shape.marks)},
        }
        self.variables = {
            name: tf.Variable(value, name=name, trainable=name != "base.positions")
            for name, value in weights.items()
        }
        sources = [example.source for example in examples]
        used = sorted({piece for source in sources for piece in (*source.pieces, *source.before)})
        self.rows = {piece: row for row, piece in enumerate(used)}
        self.embeddings = tf.constant(vocabulary.embeddings(used))
        learned = [variable for variable in self.variables.values() if variable.trainable]
        of_base = {name for name in weights if name.startswith("base.") and not name.endswith(".before")}
        self.own = [variable for variable in learned if variable.name.split(":")[0] not in of_base]
        self.base = [variable for variable in learned if variable.name.split(":")[0] in of_base]
        self.learns = learns
        self.number = tf.bfloat16 if learns else tf.float32
        self._variation = Variation(examples)

    def begin(self, schedule: Schedule) -> None:
        """Begin to learn."""
        tf, steps = self.tf, schedule.epochs * -(-len(self.examples) // BATCH)
        adam = tf.keras.optimizers.legacy.Adam  # the newer one takes several times as long
        self._optimizer = adam(_rates(tf, schedule.rate, steps), beta_2=0.98)
        self._base_optimizer = adam(_rates(tf, schedule.base_rate, steps), beta_2=0.98)
        self._learn = tf.function(self._learn_from, reduce_retracing=True)

    def weights(self) -> dict[str, NDArray[np.float32]]:
        return {name: variable.numpy() for name, variable in self.variables.items()}

    def step(self, batch: Sequence[Example]) -> float:
        """Learn from a batch. The loss before."""
        return float(self._learn(**self._arrays(batch)))

    def likelihood(self, example: Example) -> float:
        """The natural logarithm of how likely its tokens are."""
        tf, arrays = self.tf, self._arrays([example])
        read = ("tokens", "pieces", "places", "marks", "mask", "aside")
        memory = self._encoded(*(arrays[name] for name in read))
        wanted = arrays["wanted"]
        scores = self._decoded(arrays["begun"], memory, arrays["mask"], arrays["aside"])
        missed = tf.nn.sparse_softmax_cross_entropy_with_logits(wanted, scores)
        return -float(tf.reduce_sum(missed * tf.cast(wanted > 0, tf.float32)))

    def _learn_from(self, **arrays: Any) -> Any:
        tf = self.tf
        with tf.GradientTape() as tape:
            loss = self._loss(**arrays)
        gradients, _ = tf.clip_by_global_norm(tape.gradient(loss, [*self.own, *self.base]), 1.0)
        self._optimizer.apply_gradients(zip(gradients[: len(self.own)], self.own))
        self._base_optimizer.apply_gradients(zip(gradients[len(self.own) :], self.base))
        return loss

    def _loss(
        self,
        tokens: Any,
        pieces: Any,
        places: Any,
        marks: Any,
        mask: Any,
        aside: Any,
        begun: Any,
        wanted: Any,
        things: Any,
    ) -> Any:
        tf = self.tf
        memory = self._encoded(tokens, pieces, places, marks, mask, aside)
        scores = self._decoded(begun, memory, mask, aside)
        real = tf.cast(wanted > 0, tf.float32)
        goal = tf.one_hot(wanted, len(self.shape.tokens))
        goal = goal * (1 - SMOOTHING) + SMOOTHING / len(self.shape.tokens)
        loss = tf.reduce_sum(tf.nn.softmax_cross_entropy_with_logits(goal, scores) * real)
        return loss / tf.reduce_sum(real) + THING_WEIGHT * self._loss_of_things(memory, pieces, things)

    def _loss_of_things(self, memory: Any, pieces: Any, things: Any) -> Any:
        """Of the first and last row of a thing, where a message has one (otherwise they are -1)."""
        tf = self.tf
        scores = self._times(memory, self.variables["thing.w"]) + self.variables["thing.b"]
        scores += (tf.cast(pieces >= 0, tf.float32)[..., None] - 1) * 1e9
        known = tf.cast(things[:, 0] >= 0, tf.float32)[:, None]
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
            tf.maximum(things, 0), tf.transpose(scores, (0, 2, 1))
        )
        return tf.reduce_sum(losses * known) / tf.maximum(tf.reduce_sum(known), 1.0)

    def _encoded(self, tokens: Any, pieces: Any, places: Any, marks: Any, mask: Any, aside: Any) -> Any:
        """[examples, rows, width]: the memory."""
        tf, w = self.tf, self.variables
        marked = self._times(marks, w["marks"])
        known = tf.gather(self.embeddings, tf.maximum(pieces, 0)) + tf.gather(w["base.positions"], places)
        known = self._normal(known, w["base.g"], w["base.b"], EPSILON) + marked
        told = tf.cast(tokens > 0, tf.float32)[..., None]
        before = tf.gather(w["context.positions"], tf.minimum(places, MOST_TOKENS - 1))  # of pieces: any
        own = (tf.gather(w["context"], tokens) + before) * told + marked
        own = self._normal(own, w["context.g"], w["context.b"], OWN_EPSILON)
        x = self._dropout(tf.where((pieces >= 0)[..., None], known, own), ENCODER_DROPOUT)
        for layer in range(self.shape.base):
            x = self._encoder_layer(f"base.{layer}", x, self._hidden(f"base.{layer}", mask, aside))
        x = self._times(x, w["memory.w"]) + w["memory.b"]
        return self._normal(x, w["memory.g"], w["memory.beta"], OWN_EPSILON)

    def _hidden(self, name: str, mask: Any, aside: Any) -> Any:
        """What a layer adds to how much each row is looked at: of those of the message before what it has
        learned, and of those that are none as good as nothing is seen."""
        less = self.variables.get(f"{name}.before", 0.0) * ASIDE * aside
        return ((mask - 1) * 1e9 + less)[:, None, None, :]

    def _encoder_layer(self, name: str, x: Any, hidden: Any) -> Any:
        tf, w = self.tf, self.variables
        q, k, v = tf.split(self._times(x, w[f"{name}.qkv.w"]) + w[f"{name}.qkv.b"], 3, axis=-1)
        told = self._attended(q, k, v, self.vocabulary.heads, hidden)
        told = self._dropout(self._times(told, w[f"{name}.out.w"]) + w[f"{name}.out.b"], ENCODER_DROPOUT)
        x = self._normal(x + told, w[f"{name}.g1"], w[f"{name}.b1"], EPSILON)
        inner = tf.nn.gelu(self._times(x, w[f"{name}.in.w"]) + w[f"{name}.in.b"], approximate=True)
        inner = self._times(inner, w[f"{name}.down.w"]) + w[f"{name}.down.b"]
        return self._normal(
            x + self._dropout(inner, ENCODER_DROPOUT), w[f"{name}.g2"], w[f"{name}.b2"], EPSILON
        )

    def _decoded(self, begun: Any, memory: Any, mask: Any, aside: Any) -> Any:
        tf, w = self.tf, self.variables
        length = tf.shape(begun)[1]
        x = tf.gather(w["tokens"], begun) + w["decoder.positions"][:length]
        x = self._dropout(x, DECODER_DROPOUT)
        later = (tf.linalg.band_part(tf.ones((length, length)), -1, 0) - 1)[None, None] * 1e9
        for layer in range(self.shape.decoder):
            name = f"decoder.{layer}"
            x = self._decoder_layer(name, x, later, memory, self._hidden(name, mask, aside))
        x = self._normal(x, w["decoder.out.g"], w["decoder.out.b"], OWN_EPSILON)
        return self._times(x, tf.transpose(w["tokens"])) + w["tokens.b"]

    def _decoder_layer(self, name: str, x: Any, later: Any, memory: Any, hidden: Any) -> Any:
        tf, w = self.tf, self.variables
        h = self._normal(x, w[f"{name}.g1"], w[f"{name}.b1"], OWN_EPSILON)
        q, k, v = tf.split(self._times(h, w[f"{name}.qkv.w"]), 3, axis=-1)
        told = self._attended(q, k, v, HEADS, later)
        x += self._dropout(self._times(told, w[f"{name}.out.w"]) + w[f"{name}.out.b"], DECODER_DROPOUT)
        h = self._normal(x, w[f"{name}.g3"], w[f"{name}.b3"], OWN_EPSILON)
        k, v = tf.split(self._times(memory, w[f"{name}.memory.w"]), 2, axis=-1)
        told = self._attended(self._times(h, w[f"{name}.ask.w"]), k, v, HEADS, hidden)
        x += self._dropout(self._times(told, w[f"{name}.told.w"]) + w[f"{name}.told.b"], DECODER_DROPOUT)
        h = self._normal(x, w[f"{name}.g2"], w[f"{name}.b2"], OWN_EPSILON)
        inner = tf.nn.relu(self._times(h, w[f"{name}.in.w"]) + w[f"{name}.in.b"])
        inner = self._times(self._dropout(inner, DECODER_DROPOUT), w[f"{name}.down.w"]) + w[f"{name}.down.b"]
        return x + self._dropout(inner, DECODER_DROPOUT)

    def _attended(self, q: Any, k: Any, v: Any, heads: int, hidden: Any) -> Any:
        tf = self.tf
        size = q.shape[-1] // heads

        def split(x: Any) -> Any:
            x = tf.reshape(x, (tf.shape(x)[0], -1, heads, size))
            return tf.cast(tf.transpose(x, (0, 2, 1, 3)), self.number)

        scores = tf.cast(tf.matmul(split(q), split(k), transpose_b=True), tf.float32)
        weights = tf.nn.softmax(scores * size**-0.5 + hidden)
        told = tf.matmul(tf.cast(weights, self.number), split(v))
        told = tf.reshape(tf.transpose(told, (0, 2, 1, 3)), (tf.shape(q)[0], -1, heads * size))
        return tf.cast(told, tf.float32)

    def _times(self, x: Any, matrix: Any) -> Any:
        """Rows of examples times a matrix, as one product: one for each example takes four times as long."""
        tf = self.tf
        found = tf.tensordot(tf.cast(x, self.number), tf.cast(matrix, self.number), 1)
        return tf.cast(found, tf.float32)

    def _dropout(self, x: Any, rate: float) -> Any:
        return self.tf.nn.dropout(x, rate) if self.learns else x

    def _normal(self, x: Any, gain: Any, bias: Any, epsilon: float) -> Any:
        tf = self.tf
        x = x - tf.reduce_mean(x, axis=-1, keepdims=True)
        return x * tf.math.rsqrt(tf.reduce_mean(x * x, axis=-1, keepdims=True) + epsilon) * gain + bias

    def _dropped(self, name: str) -> bool:
        """Whether a mark is left out by chance; those that are pointed to never are."""
        pointer = name[0] in POINTERS and name[1:].isdigit()
        return self.learns and not pointer and self.chance.random() < MARK_DROPOUT

    def _row(self, piece: int, marks: Sequence[str]) -> int:
        """Where a piece's embedding stands, or by chance another's."""
        within = piece not in (self.vocabulary.start, self.vocabulary.end)
        if self.learns and within and not marks and self.chance.random() < MISREAD:
            return self.chance.randrange(len(self.rows))
        return self.rows[piece]

    def _varied(self, example: Example) -> Example:
        if self.chance.random() >= VARIED:
            return example
        return self._variation.varied(example, self.chance)

    def batches(self, chance: random.Random) -> list[list[Example]]:
        """All examples by chance, those of like length together."""
        order = [self._varied(example) for example in chance.sample(self.examples, len(self.examples))]
        found = []
        for start in range(0, len(order), BATCH * 40):
            near = sorted(order[start : start + BATCH * 40], key=lambda e: _size(e) + chance.random())
            found += [near[place : place + BATCH] for place in range(0, len(near), BATCH)]
        chance.shuffle(found)
        return found

    def _arrays(self, batch: Sequence[Example]) -> dict[str, NDArray[Any]]:
        """What the network reads ([examples, rows]) and is to write.

        Each row is of a token or a piece, or -1 and 0: the first, of marks alone. `places` says where each of
        them stands; tokens are counted from the message. `marks` [examples, rows, names of marks] say how
        often each stands there.
        """
        count, length = len(batch), _rounded(max(map(_rows, batch)), 4)
        written = _rounded(max(len(example.tokens) for example in batch) + 1, 4)
        tokens, places = np.zeros((count, length), np.int32), np.zeros((count, length), np.int32)
        pieces, things = np.full((count, length), -1, np.int32), np.full((count, 2), -1, np.int32)
        marks = np.zeros((count, length, len(self.shape.marks)), np.float32)
        begun, wanted = np.zeros((count, written), np.int32), np.zeros((count, written), np.int32)
        mask, aside = np.zeros((count, length), np.float32), np.zeros((count, length), np.float32)
        for row, example in enumerate(batch):
            source = example.source
            first, end = 1 + len(source.tokens), _rows(example)
            mask[row, :end] = 1
            aside[row, end - len(source.before) : end] = 1
            tokens[row, 1:first] = [self.numbers["context"].get(token, 0) for token in source.tokens]
            places[row, 1:first] = range(len(source.tokens))[::-1]
            marked = (*source.marks, *[SAID_BEFORE] * len(source.before))
            pieces[row, first:end] = list(map(self._row, (*source.pieces, *source.before), marked))
            places[row, first:end] = range(end - first)
            for place, names in zip((0, *range(first, end)), (source.about, *marked)):
                self._mark(marks[row, place], names)
            right = [self.numbers["tokens"].get(token, 0) for token in example.tokens]
            begun[row, : len(right) + 1] = [1, *right]
            wanted[row, : len(right) + 1] = [*right, 2]
            if example.thing:
                things[row] = np.array(example.thing) + first
        return {
            "tokens": tokens,
            "pieces": pieces,
            "places": places,
            "marks": marks,
            "mask": mask,
            "aside": aside,
            "begun": begun,
            "wanted": wanted,
            "things": things,
        }

    def _mark(self, row: NDArray[np.float32], names: Sequence[str]) -> None:
        for name in [name for name in names if not self._dropped(name)][:MOST_MARKS]:
            if name in self.numbers["marks"]:
                row[self.numbers["marks"][name]] += 1


def _rows(example: Example) -> int:
    source = example.source
    return 1 + len(source.tokens) + len(source.pieces) + len(source.before)


def _size(example: Example) -> float:
    """What is read and written, as one number to sort by."""
    return _rows(example) + 0.3 * len(example.tokens)


def _rounded(number: int, to: int) -> int:
    """A number rounded up, so that few different lengths come about."""
    return -(-number // to) * to


def _rates(tf: Any, rate: float, steps: int) -> Any:
    """The learning rate of each step: it rises, and falls with a cosine."""

    class Rates(tf.keras.optimizers.schedules.LearningRateSchedule):  # type: ignore[misc]
        def __call__(self, step: Any) -> Any:
            step = tf.cast(step, tf.float32)
            risen = tf.minimum(1.0, step / WARMING)
            falling = 1 + tf.cos(np.pi * tf.minimum(1.0, step / steps))
            return rate * risen * (LAST + (1 - LAST) / 2 * falling)

    return Rates()


def first_weights(shape: Shape, vocabulary: Vocabulary) -> dict[str, NDArray[np.float32]]:
    """multilingual-e5-small's layers, and the rest by chance."""
    chance = np.random.default_rng(0)
    width = shape.width

    def around(size: tuple[int, ...], deviation: float) -> NDArray[np.float32]:
        return chance.normal(0, deviation, size).astype(np.float32)

    def matrix(inputs: int, outputs: int) -> NDArray[np.float32]:
        bound = (6 / (inputs + outputs)) ** 0.5  # Glorot and Bengio 2010
        return chance.uniform(-bound, bound, (inputs, outputs)).astype(np.float32)

    weights = {
        "tokens": around((len(shape.tokens), width), 0.05),
        "tokens.b": np.zeros(len(shape.tokens), np.float32),
        "context": around((len(shape.context), vocabulary.width), 0.3),
        "context.positions": around((MOST_TOKENS, vocabulary.width), 0.1),
        "context.g": vocabulary.vector("emb.ln.w"),
        "context.b": vocabulary.vector("emb.ln.b"),
        "marks": around((len(shape.marks), vocabulary.width), 0.1),
        "decoder.positions": around((LONGEST_WRITTEN, width), 0.02),
        "memory.w": matrix(vocabulary.width, width),
        "memory.b": np.zeros(width, np.float32),
        "memory.g": np.ones(width, np.float32),
        "memory.beta": np.zeros(width, np.float32),
        "thing.w": matrix(width, 2),
        "thing.b": np.zeros(2, np.float32),
    }
    weights |= _normals("decoder.out", width, "")
    for layer in range(shape.decoder):
        weights |= _decoder_weights(f"decoder.{layer}", width, matrix)
    layers = [f"base.{layer}" for layer in range(shape.base)]
    layers += [f"decoder.{layer}" for layer in range(shape.decoder)]
    weights |= {f"{name}.before": np.array(LOOKED_AT, np.float32) for name in layers}
    return weights | _base_weights(shape, vocabulary)


def _decoder_weights(
    name: str, width: int, matrix: Callable[[int, int], NDArray[np.float32]]
) -> dict[str, NDArray[np.float32]]:
    inner = INNER * width
    sizes = {"out": (width, width), "told": (width, width), "in": (width, inner), "down": (inner, width)}
    weights = {
        f"{name}.qkv.w": matrix(width, 3 * width),
        f"{name}.ask.w": matrix(width, width),
        f"{name}.memory.w": matrix(width, 2 * width),
    }
    for number in "123":
        weights |= _normals(name, width, number)
    for part, (inputs, outputs) in sizes.items():
        weights[f"{name}.{part}.w"] = matrix(inputs, outputs)
        weights[f"{name}.{part}.b"] = np.zeros(outputs, np.float32)
    return weights


def _normals(name: str, width: int, number: str) -> dict[str, NDArray[np.float32]]:
    return {f"{name}.g{number}": np.ones(width, np.float32), f"{name}.b{number}": np.zeros(width, np.float32)}


def _base_weights(shape: Shape, v: Vocabulary) -> dict[str, NDArray[np.float32]]:
    positions = v.vector("emb.pos").reshape(-1, v.width)[:LONGEST_PIECES] + v.vector("emb.type")[: v.width]
    weights = {"base.positions": positions, "base.g": v.vector("emb.ln.w"), "base.b": v.vector("emb.ln.b")}
    for layer in range(shape.base):
        name, theirs = f"base.{layer}", f"l{layer}"
        weights |= {
            f"{name}.qkv.w": np.hstack([v.matrix(f"{theirs}.{part}.w", v.width) for part in "qkv"]),
            f"{name}.qkv.b": np.hstack([v.vector(f"{theirs}.{part}.b") for part in "qkv"]),
            f"{name}.out.w": v.matrix(f"{theirs}.ao.w", v.width),
            f"{name}.out.b": v.vector(f"{theirs}.ao.b"),
            f"{name}.in.w": v.matrix(f"{theirs}.fi.w", v.inner),
            f"{name}.in.b": v.vector(f"{theirs}.fi.b"),
            f"{name}.down.w": v.matrix(f"{theirs}.fo.w", v.width),
            f"{name}.down.b": v.vector(f"{theirs}.fo.b"),
            f"{name}.g1": v.vector(f"{theirs}.aln.w"),
            f"{name}.b1": v.vector(f"{theirs}.aln.b"),
            f"{name}.g2": v.vector(f"{theirs}.oln.w"),
            f"{name}.b2": v.vector(f"{theirs}.oln.b"),
        }
    return weights
