"""Writing: a token after the other, for several beginnings at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

import numpy as np
from onnx import TensorProto
from onnxruntime import InferenceSession

from actions.understand.encoder import OWN_EPSILON
from actions.understand.graph import Array, Graph

HEADS = 4


class Decoder:
    """How likely each token is to come next."""

    def __init__(self, weights: Mapping[str, Array], layers: int) -> None:
        self._width = weights["tokens"].shape[1]
        self._layers = layers
        step = _Step(Graph(weights), self._width)
        for layer in range(layers):
            step.layer(layer)
        self._session = step.graph.session((step.likely(weights["tokens"]), 2), (step.past(), 5))

    def begin(self, attended: Array, aside: Array) -> Writing:
        """`attended` [layers, rows of the memory, twice the width]: keys and values of what was read; `aside`
        [rows] is 1 for each row of the message before, else 0."""
        split = attended.reshape(self._layers, -1, 2, HEADS, self._width // HEADS)
        keys, values = split[:, :, 0].transpose(0, 2, 3, 1), split[:, :, 1].transpose(0, 2, 1, 3)
        past = np.zeros((2 * self._layers, 1, HEADS, 0, self._width // HEADS), np.float32)
        return Writing(self._session, np.ascontiguousarray(keys), np.ascontiguousarray(values), aside, past)


class Writing:
    """The writing of one message's questions, with what was written before of each beginning."""

    def __init__(
        self, session: InferenceSession, keys: Array, values: Array, aside: Array, past: Array
    ) -> None:
        self._session, self._past = session, past
        self._read = {"keys": keys, "values": values, "aside": aside}

    def step(self, tokens: Sequence[int], place: int, kept: Sequence[int]) -> Array:
        """[beginnings, tokens]: how likely each token comes after the last `tokens`, which stand at `place`
        (natural logarithm). `kept` says which of the beginnings before each of these continues."""
        given = {
            "last": np.array(tokens, np.int64),
            "place": np.array([place], np.int64),
            "kept": np.array(kept, np.int64),
            "past": self._past,
            **self._read,
        }
        likely, self._past = self._session.run(None, given)
        return cast(Array, likely)


class _Step:
    """The graph of a step."""

    def __init__(self, graph: Graph, width: int) -> None:
        self.graph, self._width = graph, width
        tokens = graph.given("last", 1, TensorProto.INT64)
        place = graph.given("place", 1, TensorProto.INT64)
        kept = graph.given("kept", 1, TensorProto.INT64)
        self._past = graph.node("Gather", graph.given("past", 5), kept, axis=1)
        self._keys, self._values = graph.given("keys", 4), graph.given("values", 4)
        self._aside = graph.given("aside", 1)
        known = graph.node("Gather", graph.weight("tokens"), tokens)
        self._rows = graph.node("Add", known, graph.node("Gather", graph.weight("decoder.positions"), place))
        self._presents: list[str] = []

    def layer(self, number: int) -> None:
        """Each beginning with its own past, then with the memory, and what follows."""
        graph, name = self.graph, f"decoder.{number}"
        asked, key, value = graph.nodes("Split", [self._asking(f"{name}.qkv", "1", name)], 3, axis=1)
        keys, values = self._longer(key, 2 * number), self._longer(value, 2 * number + 1)
        told = self._attended(asked, graph.node("Transpose", keys, perm=[0, 1, 3, 2]), values)
        self._add(told, f"{name}.out")
        asked = self._asking(f"{name}.ask", "3", name)
        less = graph.node("Mul", self._aside, graph.aside(name))
        told = self._attended(asked, self._of(self._keys, number), self._of(self._values, number), less)
        self._add(told, f"{name}.told")
        inner = graph.normal(self._rows, f"{name}.g2", f"{name}.b2", OWN_EPSILON)
        self._add(graph.node("Relu", graph.product(inner, f"{name}.in")), f"{name}.down")

    def likely(self, tokens: Array) -> str:
        """How likely each token is: the product with the tokens themselves."""
        rows = self.graph.normal(self._rows, "decoder.out.g", "decoder.out.b", OWN_EPSILON)
        scores = self.graph.node("MatMul", rows, self.graph.hold("tokens.turned", tokens.T))
        return self.graph.node("LogSoftmax", self.graph.node("Add", scores, self.graph.weight("tokens.b")))

    def past(self) -> str:
        """Keys and values of all layers, with the ones of this step."""
        return self.graph.node("Concat", *self._presents, axis=0)

    def _asking(self, product: str, normal: str, name: str) -> str:
        rows = self.graph.normal(self._rows, f"{name}.g{normal}", f"{name}.b{normal}", OWN_EPSILON)
        return self.graph.product(rows, product, bias=False)

    def _longer(self, row: str, number: int) -> str:
        """The past of keys or values with a row more: [beginnings, heads, written, size]."""
        row = self.graph.node("Reshape", row, self.graph.numbers(0, HEADS, 1, self._width // HEADS))
        found = self.graph.node("Concat", self._of(self._past, number), row, axis=2)
        self._presents.append(self.graph.node("Unsqueeze", found, self.graph.numbers(0)))
        return found

    def _of(self, several: str, number: int) -> str:
        return self.graph.node("Gather", several, self.graph.hold(f"number {number}", np.array(number)))

    def _attended(self, asked: str, keys: str, values: str, less: str = "") -> str:
        """What each beginning attends to; of `keys` the last dimension is that of the rows, and `less` is
        added for each of these."""
        graph, size = self.graph, self._width // HEADS
        asked = graph.node("Reshape", asked, graph.numbers(0, HEADS, 1, size))
        asked = graph.node("Mul", asked, graph.hold("size", np.array(size**-0.5, np.float32)))
        scores = graph.node("MatMul", asked, keys)
        weights = graph.node("Softmax", graph.node("Add", scores, less) if less else scores, axis=-1)
        return graph.node("Reshape", graph.node("MatMul", weights, values), graph.numbers(0, self._width))

    def _add(self, rows: str, name: str) -> None:
        self._rows = self.graph.node("Add", self._rows, self.graph.product(rows, name))
