"""Reading: layers of multilingual-e5-small (Wang et al. 2024) over the pieces of a message, then own layers
over the pieces and the conversation."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from actions.understand.graph import MICROSOFT, Array, Graph

EPSILON, OWN_EPSILON = 1e-12, 1e-5
"""Added to the variance in the layers of multilingual-e5-small, and in the network's own."""
HEADS = 4
"""Of the network's own layers."""


class Encoder:
    """What was said, as the decoder's layers attend to it."""

    def __init__(
        self, weights: Mapping[str, Array], base: int, heads: int, encoder: int, decoder: int
    ) -> None:
        """So many layers of multilingual-e5-small with so many `heads`, of the encoder and of the decoder."""
        graph = Graph(weights)
        pieces = graph.given("pieces", 3)
        for layer in range(base):
            pieces = _base_layer(graph, f"base.{layer}", pieces, heads)
        pieces = graph.node("Add", graph.product(pieces, "pieces"), graph.given("marked", 3))
        rows = graph.node("Concat", graph.given("context", 3), pieces, axis=1)
        for layer in range(encoder):
            rows = _own_layer(graph, f"encoder.{layer}", rows)
        memory = graph.normal(rows, "encoder.out.g", "encoder.out.b", OWN_EPSILON)
        attended = [graph.rounded(memory, f"decoder.{layer}.memory", bias=False) for layer in range(decoder)]
        self._session = graph.session((memory, 3), *((each, 3) for each in attended))

    def __call__(self, pieces: Array, marked: Array, context: Array) -> tuple[Array, Array]:
        """The memory, [rows, width], and what the decoder's layers attend to: keys and values, [layers, rows,
        twice that width].

        `pieces` [pieces, width of multilingual-e5-small]; `marked` [pieces, width], what is added to each of
        them; `context` [others, width], the rows before them.
        """
        given = {"pieces": pieces[None], "marked": marked[None], "context": context[None]}
        memory, *attended = self._session.run(None, given)
        return memory[0], np.concatenate(attended)


def _base_layer(graph: Graph, name: str, rows: str, heads: int) -> str:
    """A layer of BERT (Devlin et al. 2019): attention, and what follows, each added and normalised.

    Not in 8 bits: a few of its numbers are far larger than the others, and of 300 held-out messages 18 were
    read otherwise.
    """
    parts = graph.nodes("Split", [graph.product(rows, f"{name}.qkv")], 3, axis=2)
    told = graph.node("MultiHeadAttention", *parts, domain=MICROSOFT, num_heads=heads)
    rows = _added(graph, rows, graph.product(told, f"{name}.out"), f"{name}.g1", f"{name}.b1")
    inner = graph.node("FastGelu", graph.product(rows, f"{name}.in"), domain=MICROSOFT)
    return _added(graph, rows, graph.product(inner, f"{name}.down"), f"{name}.g2", f"{name}.b2")


def _added(graph: Graph, rows: str, more: str, gain: str, bias: str) -> str:
    inputs = (more, rows, graph.weight(gain), graph.weight(bias))
    return graph.node("SkipLayerNormalization", *inputs, domain=MICROSOFT, epsilon=EPSILON)


def _own_layer(graph: Graph, name: str, rows: str) -> str:
    """Attention, and what follows, each of rows normalised before and added."""
    normal = graph.normal(rows, f"{name}.g1", f"{name}.b1", OWN_EPSILON)
    parts = graph.nodes("Split", [graph.rounded(normal, f"{name}.qkv", bias=False)], 3, axis=2)
    told = graph.node("MultiHeadAttention", *parts, domain=MICROSOFT, num_heads=HEADS)
    rows = graph.node("Add", rows, graph.rounded(told, f"{name}.out"))
    inner = graph.rounded(graph.normal(rows, f"{name}.g2", f"{name}.b2", OWN_EPSILON), f"{name}.in")
    return graph.node("Add", rows, graph.rounded(graph.node("Relu", inner), f"{name}.down"))
