"""Linear classifiers: a weight for each feature and label, learned by scikit-learn and asked without it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nlu.classifiers.vectors import Vector

Scores = NDArray[np.float32]


@dataclass(frozen=True)
class LinearClassifier:
    """A row of `weights` for each feature and a column for each label."""

    labels: tuple[str, ...]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def margins(self, vector: Vector) -> Scores:
        """How far a message is on each label's side: above 0 on it, below beside it."""
        margins: Scores = vector.values @ self.weights[vector.rows] + self.bias
        return margins

    @classmethod
    def of(cls, labels: Sequence[str], parts: Sequence[tuple[Any, Any]], features: int) -> LinearClassifier:
        """Of coefficients and intercepts as scikit-learn has them."""
        weights = np.vstack([np.zeros((0, features)), *(coefficients for coefficients, _ in parts)]).T
        bias = np.concatenate([np.zeros(0), *(intercept for _, intercept in parts)])
        return cls(tuple(labels), np.ascontiguousarray(weights.astype(np.float32)), bias.astype(np.float32))


def ranked(labels: Sequence[str], scores: Scores) -> tuple[tuple[str, float], ...]:
    """The labels with their scores, best first."""
    return tuple((labels[i], round(float(scores[i]), 4)) for i in np.argsort(-scores))


def confidences(margins: Scores) -> Scores:
    """From 0 to 1, adding up to 1."""
    powers: Scores = np.exp(4 * (margins - margins.max()))
    powers /= powers.sum()
    return powers
