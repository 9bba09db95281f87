"""A log-linear model that chooses one of several: it scores each by weighted features.

It learns from which were right, as SippyCup and Berant et al. 2013 do: by the likelihood of the right ones
among all, summed over those that are right, with a Gaussian prior on the weights.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

Features = Mapping[str, float]
PRIOR = 1.5
"""Precision of the Gaussian prior on each weight."""
ROUNDS = 80
"""At most so many steps of L-BFGS."""
SMALL = 1e-4
"""Weights up to this are taken for zero."""


class Choices:
    """Choices gathered for learning: the features of each alternative, and which alternatives were right.

    Held as numbers from the start: 10,000 choices among 30 alternatives with 60 features take 150 MB.
    """

    def __init__(self) -> None:
        self.index: dict[str, int] = {}
        self._columns = array("i")
        self._values = array("f")
        self._ends = array("i", [0])
        self._sizes = array("i")
        self._weights = array("f")
        self._right = bytearray()

    def add(self, alternatives: Iterable[Features], right: Sequence[bool], weight: float = 1.0) -> None:
        """One choice, which counts as much as so many; where nothing is right, or nothing is wrong, it
        teaches nothing and is left out."""
        if not any(right) or all(right):
            return
        for features in alternatives:
            self._columns.extend(self.index.setdefault(name, len(self.index)) for name in features)
            self._values.extend(features.values())
            self._ends.append(len(self._columns))
        self._sizes.append(len(right))
        self._weights.append(weight)
        self._right.extend(right)

    def learn(self) -> dict[str, float]:
        """The weights under which the right alternatives are likeliest."""
        from scipy.optimize import minimize
        from scipy.sparse import csr_matrix

        if not self._sizes:
            return {}
        columns = np.frombuffer(self._columns, dtype=np.int32)
        values = np.frombuffer(self._values, dtype=np.float32)
        ends = np.frombuffer(self._ends, dtype=np.int32)
        matrix = csr_matrix((values, columns, ends), shape=(len(ends) - 1, len(self.index)))
        right = np.frombuffer(self._right, dtype=np.bool_)
        sizes = np.frombuffer(self._sizes, dtype=np.int32)
        starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        owner = np.repeat(np.arange(len(sizes)), sizes)
        times = np.frombuffer(self._weights, dtype=np.float32)

        def loss(weights: Any) -> tuple[float, Any]:
            scores = matrix @ weights
            powers = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
            whole = np.add.reduceat(powers, starts)
            good = np.where(right, powers, 0.0)
            part = np.maximum(np.add.reduceat(good, starts), 1e-300)
            value = -(times * (np.log(part) - np.log(whole))).sum() + 0.5 * PRIOR * (weights @ weights)
            missed = times[owner] * (powers / whole[owner] - good / part[owner])
            return value, matrix.T @ missed + PRIOR * weights

        options = {"maxiter": ROUNDS}
        found = minimize(loss, np.zeros(len(self.index)), jac=True, method="L-BFGS-B", options=options).x
        return {name: float(found[i]) for name, i in self.index.items() if abs(found[i]) > SMALL}


def score(weights: Mapping[str, float], features: Features) -> float:
    """The weighted sum of features; those without a weight add nothing."""
    return sum(weights.get(name, 0.0) * value for name, value in features.items())
