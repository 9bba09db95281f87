"""Features as numbers (tf-idf): how often each stands in a message, and how few utterances have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Vector:
    """The features of a message that are known, by their numbers, and the weight of each; its length is 1."""

    rows: NDArray[np.intp]
    values: NDArray[np.float32]


@dataclass(frozen=True)
class Vectorizer:
    """One language's features with their numbers, and the inverse document frequency of each."""

    features: Mapping[str, int]
    idf: NDArray[np.float32]

    def vector(self, features: Iterable[str]) -> Vector:
        """The same that scikit-learn's TfidfVectorizer computes, without its overhead."""
        counts = Counter(row for feature in features if (row := self.features.get(feature)) is not None)
        rows = np.fromiter(counts, dtype=np.intp, count=len(counts))
        occurrences = np.fromiter(counts.values(), dtype=np.float32, count=len(counts))
        values = (1 + np.log(occurrences)) * self.idf[rows]
        return Vector(rows, values / (float(np.sqrt((values**2).sum())) or 1.0))
