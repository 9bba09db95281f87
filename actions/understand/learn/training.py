"""Training the network from labelled turns, with TensorFlow, which comes with Rasa.

The layers of multilingual-e5-small start from their own weights and learn slowly, the rest from chance. It is
the network of `actions.understand.network`, read and written in batches and with dropout.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actions.understand.encoder import EPSILON, HEADS, OWN_EPSILON
from actions.understand.learn.examples import Example
from actions.understand.learn.growing import taken_over
from actions.understand.learn.variation import Variation
from actions.understand.network import BEGIN, END, PAD, Network, Shape
from actions.understand.source import MOST_MARKS
from nlu.encoder.pieces import Vocabulary

BATCH = 48
WARMING = 300
"""Steps of a phase until its rates are highest; they fall with a cosine after that."""
DROPOUT, BASE_DROPOUT, MARK_DROPOUT = 0.15, 0.1, 0.1
ROW_DROPOUT = 0.05
"""Of the pieces that no mark lies over, so many are not seen."""
VARIED = 0.4
"""Of the examples that hold in other conversations too, so many are seen in another one."""
SMOOTHING = 0.05
LONGEST_ROWS, LONGEST_WRITTEN = 160, 64
WIDTH, BASE, ENCODER, DECODER = 192, 6, 4, 3
INNER = 4
"""Times as wide as the width is what is between the two halves of a layer."""
LEAST = 2
"""Tokens and marks that fewer examples have are not learned."""
THING_WEIGHT = 0.3
"""Of where a thing stands, beside what is asked."""
POINTERS = ("n", "t", "v", "p")
Progress = Callable[[int, float], None]


@dataclass(frozen=True)
class Phase:
    """So many epochs with these highest learning rates (Adam).

    `rate` is of the network's own layers, `base_rate` of the last `layers` of multilingual-e5-small's. What
    those before them make of the pieces is worked out once, which makes epochs up to five times as short.
    """

    epochs: int
    rate: float
    base_rate: float = 0.0
    layers: int = 0


FROM_THE_START = (Phase(6, 8e-4), Phase(4, 4e-4, 1.2e-4, layers=6), Phase(14, 8e-4))
GOING_ON = (Phase(3, 6e-4, 1.2e-4, layers=1),)
"""From an interpreter that is there; `jamae learn --epochs` takes another number."""


def shape_of(examples: Sequence[Example]) -> Shape:
    """The names that the network can read and write."""
    return Shape(
        (PAD, BEGIN, END, *_common(example.tokens for example in examples)),
        (PAD, *_common(example.source.tokens for example in examples)),
        (PAD, *_common((*example.source.about, *sum(example.source.marks, ())) for example in examples)),
        WIDTH,
        BASE,
        ENCODER,
        DECODER,
    )


def _common(rows: Iterable[Iterable[str]]) -> list[str]:
    counts = Counter(name for row in rows for name in row)
    return sorted(name for name, count in counts.items() if count >= LEAST)


def train(
    examples: Sequence[Example],
    vocabulary: Vocabulary,
    progress: Progress,
    phases: Sequence[Phase] = FROM_THE_START,
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
    chance = random.Random(0)
    epoch = 0
    for phase in phases:
        learner.begin(phase)
        for _ in range(phase.epochs):
            epoch += 1
            losses = [learner.step(batch) for batch in learner.batches(chance)]
            progress(epoch, float(np.mean(losses)))
    return shape, {name: variable.numpy() for name, variable in learner.variables.items()}


def likelihoods(examples: Sequence[Example], vocabulary: Vocabulary, network: Network) -> list[float]:
    """How likely what each example is to write is to the network (natural logarithm), as training computes
    it: the network itself must find the same."""
    learner = _Learner(network.shape, examples, vocabulary, network.weights, dropout=0.0)
    return [learner.likelihood(example) for example in examples]


class _Learner:
    """The weights as variables, and one step of learning."""

    def __init__(
        self,
        shape: Shape,
        examples: Sequence[Example],
        vocabulary: Vocabulary,
        weights: Mapping[str, NDArray[np.float32]],
        dropout: float = DROPOUT,
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
        self.variables = {name: tf.Variable(value, name=name) for name, value in weights.items()}
        self.variables["base.positions"] = tf.constant(self.variables["base.positions"])
        used = sorted({piece for example in examples for piece in example.source.pieces})
        self.rows = {piece: row for row, piece in enumerate(used)}
        self.embeddings = tf.constant(vocabulary.embeddings(used))
        trained = [variable for variable in self.variables.values() if isinstance(variable, tf.Variable)]
        self.own = [variable for variable in trained if not variable.name.startswith("base.")]
        self.base: list[Any] = []
        self.first, self.dropout = shape.base, dropout
        self._states: dict[int, NDArray[np.float16]] = {}
        self._variation = Variation(examples)

    def begin(self, phase: Phase) -> None:
        """Begin a phase of learning."""
        tf, steps = self.tf, phase.epochs * -(-len(self.examples) // BATCH)
        self.first = self.shape.base - phase.layers
        self.base = [
            variable
            for name, variable in self.variables.items()
            if name.startswith("base.") and name.split(".")[1] in map(str, range(self.first, self.shape.base))
        ]
        adam = tf.keras.optimizers.legacy.Adam  # the newer one takes several times as long
        self._optimizer = adam(_schedule(tf, phase.rate, steps), beta_2=0.98)
        self._base_optimizer = adam(_schedule(tf, phase.base_rate, steps), beta_2=0.98)
        self._states.clear()
        self._learn = tf.function(self._learn_from, reduce_retracing=True)

    def step(self, batch: Sequence[Example]) -> float:
        """Learn from a batch. The loss before."""
        arrays = self._arrays(batch)
        return float(self._learn(self._frozen(batch, arrays["pieces"]), **arrays))

    def likelihood(self, example: Example) -> float:
        """The natural logarithm of how likely its tokens are."""
        tf, arrays = self.tf, self._arrays([example])
        states = tf.cast(self._frozen([example], arrays["pieces"]), tf.float32)
        inputs = (arrays[name] for name in ("tokens", "places", "marks", "mask"))
        scores = self._decoded(arrays["begun"], self._encoded(states, *inputs), arrays["mask"])
        wanted = arrays["wanted"]
        missed = tf.nn.sparse_softmax_cross_entropy_with_logits(wanted, scores)
        return -float(tf.reduce_sum(missed * tf.cast(wanted > 0, tf.float32)))

    def _frozen(self, batch: Sequence[Example], pieces: NDArray[np.int32]) -> NDArray[np.float16]:
        """What the layers that do not learn make of the pieces, worked out once for each example."""
        keys = [id(example.source.pieces) for example in batch]  # the same object in other conversations
        if any(key not in self._states for key in keys):
            states = self._before(self.tf.constant(pieces)).numpy().astype(np.float16)
            for row, (key, example) in enumerate(zip(keys, batch)):
                self._states[key] = states[row, : len(example.source.pieces)]
        found = np.zeros((*pieces.shape, self.vocabulary.width), np.float16)
        for row, (key, example) in enumerate(zip(keys, batch)):
            found[row, : len(example.source.pieces)] = self._states[key]
            if self.dropout:
                unseen = [place for place, marks in enumerate(example.source.marks) if not marks]
                found[row, [place for place in unseen if self.chance.random() < ROW_DROPOUT]] = 0
        return found

    def _learn_from(self, states: Any, **arrays: Any) -> Any:
        tf = self.tf
        with tf.GradientTape() as tape:
            real = tf.cast(arrays["pieces"] >= 0, tf.float32)[..., None]
            learned = range(self.first, self.shape.base)
            loss = self._loss(self._base(tf.cast(states, tf.float32), real, learned, BASE_DROPOUT), **arrays)
        gradients, _ = tf.clip_by_global_norm(tape.gradient(loss, [*self.own, *self.base]), 1.0)
        self._optimizer.apply_gradients(zip(gradients[: len(self.own)], self.own))
        if self.base:
            self._base_optimizer.apply_gradients(zip(gradients[len(self.own) :], self.base))
        return loss

    def _loss(
        self,
        states: Any,
        tokens: Any,
        pieces: Any,
        places: Any,
        marks: Any,
        mask: Any,
        begun: Any,
        wanted: Any,
        things: Any,
    ) -> Any:
        tf = self.tf
        memory = self._encoded(states, tokens, places, marks, mask)
        scores = self._decoded(begun, memory, mask)
        real = tf.cast(wanted > 0, tf.float32)
        goal = tf.one_hot(wanted, len(self.shape.tokens))
        goal = goal * (1 - SMOOTHING) + SMOOTHING / len(self.shape.tokens)
        loss = tf.reduce_sum(tf.nn.softmax_cross_entropy_with_logits(goal, scores) * real)
        return loss / tf.reduce_sum(real) + THING_WEIGHT * self._loss_of_things(memory, places, things)

    def _loss_of_things(self, memory: Any, places: Any, things: Any) -> Any:
        """Of the first and last row of a thing, where a message has one (otherwise they are -1)."""
        tf = self.tf
        scores = self._times(memory, self.variables["thing.w"]) + self.variables["thing.b"]
        scores += (tf.cast(places >= 0, tf.float32)[..., None] - 1) * 1e9
        known = tf.cast(things[:, 0] >= 0, tf.float32)[:, None]
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(
            tf.maximum(things, 0), tf.transpose(scores, (0, 2, 1))
        )
        return tf.reduce_sum(losses * known) / tf.maximum(tf.reduce_sum(known), 1.0)

    def _encoded(self, states: Any, tokens: Any, places: Any, marks: Any, mask: Any) -> Any:
        tf, w = self.tf, self.variables
        real = tf.cast(places >= 0, tf.float32)[..., None]
        x = self._times(tf.nn.dropout(states, self.dropout), w["pieces.w"]) + w["pieces.b"]
        x = tf.gather(x, tf.maximum(places, 0), batch_dims=1)
        x = x * real + tf.gather(w["context"], tokens) * tf.cast(tokens > 0, tf.float32)[..., None]
        x += self._times(marks, w["marks"])
        x = tf.nn.dropout(x + w["positions"][: tf.shape(tokens)[1]], self.dropout)
        for layer in range(self.shape.encoder):
            x = self._own_layer(f"encoder.{layer}", x, (mask[:, None, None, :] - 1) * 1e9)
        return self._normal(x, w["encoder.out.g"], w["encoder.out.b"], OWN_EPSILON)

    def _before(self, pieces: Any) -> Any:
        """The pieces as the first layer that learns gets them."""
        tf, w = self.tf, self.variables
        real = tf.cast(pieces >= 0, tf.float32)[..., None]
        x = tf.gather(self.embeddings, tf.maximum(pieces, 0)) + w["base.positions"][: tf.shape(pieces)[1]]
        x = self._normal(x, w["base.g"], w["base.b"], EPSILON) * real
        return self._base(x, real, range(self.first), 0.0)

    def _base(self, x: Any, real: Any, layers: Iterable[int], dropout: float) -> Any:
        """What layers of multilingual-e5-small make of rows of which some are real."""
        tf, w = self.tf, self.variables
        hidden = (real[:, None, None, :, 0] - 1) * 1e9
        for layer in layers:
            name = f"base.{layer}"
            q, k, v = tf.split(self._times(x, w[f"{name}.qkv.w"]) + w[f"{name}.qkv.b"], 3, axis=-1)
            told = self._attended(q, k, v, self.vocabulary.heads, hidden, dropout)
            told = tf.nn.dropout(self._times(told, w[f"{name}.out.w"]) + w[f"{name}.out.b"], dropout)
            x = self._normal(x + told, w[f"{name}.g1"], w[f"{name}.b1"], EPSILON)
            inner = tf.nn.gelu(self._times(x, w[f"{name}.in.w"]) + w[f"{name}.in.b"], approximate=True)
            inner = tf.nn.dropout(self._times(inner, w[f"{name}.down.w"]) + w[f"{name}.down.b"], dropout)
            x = self._normal(x + inner, w[f"{name}.g2"], w[f"{name}.b2"], EPSILON)
        return x

    def _decoded(self, begun: Any, memory: Any, mask: Any) -> Any:
        tf, w = self.tf, self.variables
        length = tf.shape(begun)[1]
        x = tf.nn.dropout(tf.gather(w["tokens"], begun) + w["decoder.positions"][:length], self.dropout)
        later = (tf.linalg.band_part(tf.ones((length, length)), -1, 0) - 1)[None, None] * 1e9
        for layer in range(self.shape.decoder):
            x = self._own_layer(f"decoder.{layer}", x, later, memory, (mask[:, None, None, :] - 1) * 1e9)
        x = self._normal(x, w["decoder.out.g"], w["decoder.out.b"], OWN_EPSILON)
        return self._times(x, tf.transpose(w["tokens"])) + w["tokens.b"]

    def _own_layer(self, name: str, x: Any, hidden: Any, memory: Any = None, unseen: Any = None) -> Any:
        tf, w = self.tf, self.variables
        h = self._normal(x, w[f"{name}.g1"], w[f"{name}.b1"], OWN_EPSILON)
        q, k, v = tf.split(self._times(h, w[f"{name}.qkv.w"]), 3, axis=-1)
        told = self._attended(q, k, v, HEADS, hidden, 0.0)
        x += tf.nn.dropout(self._times(told, w[f"{name}.out.w"]) + w[f"{name}.out.b"], self.dropout)
        if memory is not None:
            h = self._normal(x, w[f"{name}.g3"], w[f"{name}.b3"], OWN_EPSILON)
            k, v = tf.split(self._times(memory, w[f"{name}.memory.w"]), 2, axis=-1)
            told = self._attended(self._times(h, w[f"{name}.ask.w"]), k, v, HEADS, unseen, 0.0)
            x += tf.nn.dropout(self._times(told, w[f"{name}.told.w"]) + w[f"{name}.told.b"], self.dropout)
        h = self._normal(x, w[f"{name}.g2"], w[f"{name}.b2"], OWN_EPSILON)
        inner = tf.nn.dropout(tf.nn.relu(self._times(h, w[f"{name}.in.w"]) + w[f"{name}.in.b"]), self.dropout)
        return x + tf.nn.dropout(self._times(inner, w[f"{name}.down.w"]) + w[f"{name}.down.b"], self.dropout)

    def _attended(self, q: Any, k: Any, v: Any, heads: int, hidden: Any, dropout: float) -> Any:
        tf = self.tf
        size = q.shape[-1] // heads

        def split(x: Any) -> Any:
            return tf.transpose(tf.reshape(x, (tf.shape(x)[0], -1, heads, size)), (0, 2, 1, 3))

        weights = tf.nn.softmax(tf.matmul(split(q), split(k), transpose_b=True) * size**-0.5 + hidden)
        told = tf.matmul(tf.nn.dropout(weights, dropout), split(v))
        return tf.reshape(tf.transpose(told, (0, 2, 1, 3)), (tf.shape(q)[0], -1, heads * size))

    def _times(self, x: Any, matrix: Any) -> Any:
        """Rows of examples times a matrix, as one product: one for each example takes four times as long."""
        return self.tf.tensordot(x, matrix, 1)

    def _normal(self, x: Any, gain: Any, bias: Any, epsilon: float) -> Any:
        tf = self.tf
        x = x - tf.reduce_mean(x, axis=-1, keepdims=True)
        return x * tf.math.rsqrt(tf.reduce_mean(x * x, axis=-1, keepdims=True) + epsilon) * gain + bias

    def _dropped(self, name: str) -> bool:
        """Whether a mark is left out by chance; those that are pointed to never are."""
        pointer = name[0] in POINTERS and name[1:].isdigit()
        return bool(self.dropout) and not pointer and self.chance.random() < MARK_DROPOUT

    def _varied(self, example: Example) -> Example:
        if self.chance.random() >= VARIED:
            return example
        return self._variation.varied(example, self.chance)

    def batches(self, chance: random.Random) -> list[list[Example]]:
        """All examples by chance, those of like length together."""
        order = [self._varied(example) for example in chance.sample(self.examples, len(self.examples))]
        found = []
        for start in range(0, len(order), BATCH * 20):
            near = sorted(order[start : start + BATCH * 20], key=lambda e: _size(e) + chance.random() * 4)
            found += [near[place : place + BATCH] for place in range(0, len(near), BATCH)]
        chance.shuffle(found)
        return found

    def _arrays(self, batch: Sequence[Example]) -> dict[str, NDArray[Any]]:
        """What the network reads ([examples, rows]) and is to write.

        `marks` [examples, rows, names of marks] say how often each stands there. `pieces` are by themselves,
        since the layers of multilingual-e5-small see nothing else; `places` says for each row which piece
        stands there, or -1.
        """
        count, length = len(batch), _rounded(max(map(_rows, batch)), 8)
        longest = _rounded(max(len(example.source.pieces) for example in batch), 8)
        written = _rounded(max(len(example.tokens) for example in batch) + 1, 4)
        tokens = np.zeros((count, length), np.int32)
        marks = np.zeros((count, length, len(self.shape.marks)), np.float32)
        pieces, places = np.full((count, longest), -1, np.int32), np.full((count, length), -1, np.int32)
        things = np.full((count, 2), -1, np.int32)
        begun, wanted = np.zeros((count, written), np.int32), np.zeros((count, written), np.int32)
        mask = np.zeros((count, length), np.float32)
        for row, example in enumerate(batch):
            source = example.source
            first = 1 + len(source.tokens)
            mask[row, : _rows(example)] = 1
            tokens[row, 1:first] = [self.numbers["context"].get(token, 0) for token in source.tokens]
            pieces[row, : len(source.pieces)] = [self.rows[piece] for piece in source.pieces]
            places[row, first : _rows(example)] = range(len(source.pieces))
            for place, names in enumerate((source.about, *[()] * len(source.tokens), *source.marks)):
                kept = [name for name in names if not self._dropped(name)][:MOST_MARKS]
                for name in kept:
                    if name in self.numbers["marks"]:
                        marks[row, place, self.numbers["marks"][name]] += 1
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
            "begun": begun,
            "wanted": wanted,
            "things": things,
        }


def _rows(example: Example) -> int:
    return 1 + len(example.source.tokens) + len(example.source.pieces)


def _size(example: Example) -> int:
    """What is read and written, as one number to sort by."""
    return _rows(example) + 2 * len(example.tokens)


def _rounded(number: int, to: int) -> int:
    """A number rounded up, so that few different lengths come about."""
    return -(-number // to) * to


def _schedule(tf: Any, rate: float, steps: int) -> Any:
    class Schedule(tf.keras.optimizers.schedules.LearningRateSchedule):  # type: ignore[misc]
        def __call__(self, step: Any) -> Any:
            step = tf.cast(step, tf.float32)
            risen = tf.minimum(1.0, step / WARMING)
            return rate * risen * (0.03 + 0.485 * (1 + tf.cos(np.pi * tf.minimum(1.0, step / steps))))

    return Schedule()


def first_weights(shape: Shape, vocabulary: Vocabulary) -> dict[str, NDArray[np.float32]]:
    """multilingual-e5-small's first layers, and the rest by chance."""
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
        "context": around((len(shape.context), width), 0.05),
        "marks": around((len(shape.marks), width), 0.05),
        "positions": around((LONGEST_ROWS, width), 0.02),
        "decoder.positions": around((LONGEST_WRITTEN, width), 0.02),
        "pieces.w": matrix(vocabulary.width, width),
        "pieces.b": np.zeros(width, np.float32),
        "thing.w": matrix(width, 2),
        "thing.b": np.zeros(2, np.float32),
    }
    for half, layers in (("encoder", shape.encoder), ("decoder", shape.decoder)):
        weights |= _normals(f"{half}.out", width, "")
        for layer in range(layers):
            weights |= _own_weights(f"{half}.{layer}", width, matrix, attends=half == "decoder")
    return weights | _base_weights(shape, vocabulary)


def _own_weights(
    name: str, width: int, matrix: Callable[[int, int], NDArray[np.float32]], *, attends: bool
) -> dict[str, NDArray[np.float32]]:
    inner = INNER * width
    sizes = {"out": (width, width), "in": (width, inner), "down": (inner, width)}
    weights = {
        f"{name}.qkv.w": matrix(width, 3 * width),
        **_normals(name, width, "1"),
        **_normals(name, width, "2"),
    }
    if attends:
        sizes["told"] = (width, width)
        weights |= _normals(name, width, "3")
        weights |= {f"{name}.ask.w": matrix(width, width), f"{name}.memory.w": matrix(width, 2 * width)}
    for part, (inputs, outputs) in sizes.items():
        weights[f"{name}.{part}.w"] = matrix(inputs, outputs)
        weights[f"{name}.{part}.b"] = np.zeros(outputs, np.float32)
    return weights


def _normals(name: str, width: int, number: str) -> dict[str, NDArray[np.float32]]:
    return {f"{name}.g{number}": np.ones(width, np.float32), f"{name}.b{number}": np.zeros(width, np.float32)}


def _base_weights(shape: Shape, v: Vocabulary) -> dict[str, NDArray[np.float32]]:
    positions = v.vector("emb.pos").reshape(-1, v.width)[:LONGEST_ROWS] + v.vector("emb.type")[: v.width]
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
