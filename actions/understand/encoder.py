"""Reading: the layers of multilingual-e5-small (Wang et al. 2024), in which all rows see each other.

How much they look at the rows of the message before, each layer learns as a number of its own: without it a
network that has not learned with them takes both messages for one.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from actions.understand.graph import MICROSOFT, Array, Graph

EPSILON, OWN_EPSILON = 1e-12, 1e-5
"""Added to the variance in the layers, and after them."""


class Encoder:
    """Rows through the layers, and what the decoder's layers attend to in what comes out."""

    def __init__(self, weights: Mapping[str, Array], layers: int, heads: int, decoder: int) -> None:
        """`layers` with so many `heads` each; `decoder`: so many layers of the decoder attend to it."""
        graph = Graph(weights)
        rows, aside = graph.given("rows", 3), graph.given("aside", 4)
        for layer in range(layers):
            rows = _layer(graph, f"base.{layer}", rows, heads, aside)
        memory = graph.normal(graph.product(rows, "memory"), "memory.g", "memory.beta", OWN_EPSILON)
        attended = [graph.product(memory, f"decoder.{layer}.memory", bias=False) for layer in range(decoder)]
        self._session = graph.session((memory, 3), *((each, 3) for each in attended))

    def __call__(self, rows: Array, aside: Array) -> tuple[Array, Array]:
        """[rows, width] as the memory [rows, width of the decoder], and [layers of the decoder, rows, twice
        that width]: keys and values. `aside` [rows] is 1 for each row of the message before, else 0."""
        seen = np.broadcast_to(aside, (1, 1, len(rows), len(rows)))
        memory, *attended = self._session.run(None, {"rows": rows[None], "aside": np.ascontiguousarray(seen)})
        return memory[0], np.concatenate(attended)


def _layer(graph: Graph, name: str, rows: str, heads: int, aside: str) -> str:
    """A layer of BERT (Devlin et al. 2019): attention, and what follows, each added and normalised."""
    parts = graph.nodes("Split", [graph.product(rows, f"{name}.qkv")], 3, axis=2)
    less = graph.node("Mul", aside, graph.aside(name))
    told = graph.node("MultiHeadAttention", *parts, "", "", less, domain=MICROSOFT, num_heads=heads)
    rows = _added(graph, rows, graph.product(told, f"{name}.out"), f"{name}.g1", f"{name}.b1")
    inner = graph.product(rows, f"{name}.in")
    inner = graph.node("FastGelu", inner, domain=MICROSOFT)
    return _added(graph, rows, graph.product(inner, f"{name}.down"), f"{name}.g2", f"{name}.b2")


def _added(graph: Graph, rows: str, more: str, gain: str, bias: str) -> str:
    inputs = (more, rows, graph.weight(gain), graph.weight(bias))
    return graph.node("SkipLayerNormalization", *inputs, domain=MICROSOFT, epsilon=EPSILON)
