"""The weights of a network that is there as those of one that knows other names, to go on from them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from actions.understand.graph import Array
from actions.understand.network import Network, Shape

WITH_A_ROW_FOR_EACH_PLACE = ("base.positions", "context.positions", "decoder.positions")
"""Of these as many rows are taken over as both have; what is read and written never reaches the rest."""


def taken_over(before: Network, shape: Shape, first: Mapping[str, Array]) -> dict[str, Array]:
    """The weights of a network as those of `shape`; names that it did not have keep their `first` weights,
    and so does how much its layers look at the message before where it has not learned with any.

    Raises ValueError where the network is of other sizes: it has to be learned anew.
    """
    weights = {name: np.array(value) for name, value in first.items()}
    with_a_row_for_each_name = {
        "tokens": (before.shape.tokens, shape.tokens),
        "tokens.b": (before.shape.tokens, shape.tokens),
        "context": (before.shape.context, shape.context),
        "marks": (before.shape.marks, shape.marks),
    }
    for name in WITH_A_ROW_FOR_EACH_PLACE:
        held = np.array(before.weights[name])[: len(weights[name])]
        weights[name][: len(held)] = held
    for name in set(weights) - {*with_a_row_for_each_name, *WITH_A_ROW_FOR_EACH_PLACE}:
        value = before.weights.get(name)
        if value is None and name.endswith(".before"):
            continue
        if value is None or value.shape != weights[name].shape:
            raise ValueError(
                "The network that is there has other sizes than the one to be learned: `jamae learn --anew`."
            )
        weights[name] = np.array(value)
    for name, (known, knows) in with_a_row_for_each_name.items():
        places = {each: place for place, each in enumerate(known)}
        rows = [(place, places[each]) for place, each in enumerate(knows) if each in places]
        weights[name][[place for place, _ in rows]] = before.weights[name][[place for _, place in rows]]
    return weights
