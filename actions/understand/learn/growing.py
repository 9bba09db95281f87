"""The weights of a network that is there as those of a larger one that reads the same.

A layer more adds nothing at first, and what is wider within a layer neither, since what leads out of it
begins at zero (Chen et al. 2016, Net2Net): learning goes on from what was learned.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from actions.understand.graph import Array
from actions.understand.network import Network, Shape

LEADING_OUT = ("out", "told", "down")
"""The matrices of a layer whose product is added to what came in."""


def taken_over(before: Network, shape: Shape, first: Mapping[str, Array]) -> dict[str, Array]:
    """The weights of a network as those of `shape`; what it did not have keeps its `first` weights."""
    weights = {name: np.array(value) for name, value in first.items()}
    with_a_row_for_each_name = {
        "tokens": (before.shape.tokens, shape.tokens),
        "tokens.b": (before.shape.tokens, shape.tokens),
        "context": (before.shape.context, shape.context),
        "marks": (before.shape.marks, shape.marks),
    }
    for name, value in before.weights.items():
        if name not in with_a_row_for_each_name:
            weights[name] = _widened(name, value, weights[name])
    for name, (known, knows) in with_a_row_for_each_name.items():
        places = {each: place for place, each in enumerate(known)}
        rows = [(place, places[each]) for place, each in enumerate(knows) if each in places]
        weights[name][[place for place, _ in rows]] = before.weights[name][[place for _, place in rows]]
    for half, had, has in (
        ("encoder", before.shape.encoder, shape.encoder),
        ("decoder", before.shape.decoder, shape.decoder),
    ):
        for name in (f"{half}.{layer}.{part}.w" for layer in range(had, has) for part in LEADING_OUT):
            if name in weights:
                weights[name][:] = 0.0
    return weights


def _widened(name: str, value: Array, first: Array) -> Array:
    """Weights with the columns that lead into what is wider, and rows of zero that lead out of it."""
    if value.shape == first.shape:
        return np.array(value)
    wider = np.zeros_like(first) if ".down." in name else np.array(first)
    wider[tuple(slice(size) for size in value.shape)] = value
    return wider
