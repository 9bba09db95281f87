"""Learning linear classifiers from utterances: support vector machines on their features.

docs/evaluation.md compares this with other ways.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from nlu.classifiers.kinds import QUESTION_KINDS
from nlu.classifiers.linear import LinearClassifier
from nlu.classifiers.vectors import Vectorizer

ENDS = ("highest", "lowest")
C_OF_KINDS = 3.0
C_OF_ATTRIBUTES = 10.0
"""C of the support vector machines that tell kinds apart, and that say yes or no to an attribute or end."""


@dataclass(frozen=True)
class Utterance:
    """A training utterance: its features and what it means."""

    features: tuple[str, ...]
    kind: str
    attributes: frozenset[str]
    end: str


class Lesson:
    """One language's utterances, to be learned from. Raises ValueError where they show but one kind."""

    def __init__(self, utterances: Sequence[Utterance]) -> None:
        self._utterances = utterances
        self._kinds = tuple(sorted({utterance.kind for utterance in utterances}))
        if len(self._kinds) < 2:
            raise ValueError("The utterances of a language must show at least two kinds of turn.")

    @cached_property
    def _fitted(self) -> tuple[Vectorizer, Any]:
        """The vectorizer, and the utterances' vectors as a matrix."""
        from sklearn.feature_extraction.text import TfidfVectorizer

        vectorizer = TfidfVectorizer(
            analyzer=lambda utterance: utterance.features, min_df=2, sublinear_tf=True
        )
        matrix = vectorizer.fit_transform(self._utterances)
        features = {feature: int(row) for feature, row in vectorizer.vocabulary_.items()}
        return Vectorizer(features, vectorizer.idf_.astype(np.float32)), matrix

    def vectorizer(self) -> Vectorizer:
        return self._fitted[0]

    def kinds(self) -> LinearClassifier:
        """Its labels are the kinds of turn."""
        _, matrix = self._fitted
        coefficients, intercept = fitted(
            matrix, [utterance.kind for utterance in self._utterances], C_OF_KINDS
        )
        if len(self._kinds) == 2:  # scikit-learn keeps one row then
            coefficients = np.vstack([-coefficients, coefficients])
            intercept = np.concatenate([-intercept, intercept])
        return LinearClassifier.of(self._kinds, [(coefficients, intercept)], matrix.shape[1])

    def attributes(self) -> LinearClassifier:
        """Its labels are the attributes that may be asked for, then the ends of an order (`ENDS`)."""
        _, matrix = self._fitted
        rows = [i for i, utterance in enumerate(self._utterances) if utterance.kind in QUESTION_KINDS]
        asked, questions = matrix[rows], [self._utterances[i] for i in rows]
        attributes = sorted({attribute for each in questions for attribute in each.attributes})
        parts = [
            *(
                fitted(asked, [attribute in each.attributes for each in questions])
                for attribute in attributes
            ),
            *(fitted(asked, [each.end == end for each in questions]) for end in ENDS),
        ]
        return LinearClassifier.of((*attributes, *ENDS), parts, matrix.shape[1])


def fitted(rows: Any, labels: Sequence[Any], c: float = C_OF_ATTRIBUTES) -> tuple[Any, Any]:
    """Coefficients and intercepts, one row for each label; of yes and no one row for yes."""
    from sklearn.svm import LinearSVC

    if len(set(labels)) < 2:
        return np.zeros((1, rows.shape[1])), np.full(1, -1.0 if not labels or not labels[0] else 1.0)
    classifier = LinearSVC(C=c, random_state=0).fit(rows, labels)
    return classifier.coef_, classifier.intercept_
