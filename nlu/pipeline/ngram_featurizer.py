"""The features of a message as a vector: words, pairs of them, character n-grams and its spans."""

from __future__ import annotations

from collections.abc import Mapping

from nlu.classifiers.features import features_of
from nlu.classifiers.vectors import Vectorizer
from nlu.languages.language import folder_of
from nlu.pipeline.draft import Draft, Step


class NgramFeaturizer(Step):
    """With a vectorizer for each language; a message in another has no vector."""

    def __init__(self, vectorizers: Mapping[str, Vectorizer]) -> None:
        self._vectorizers = vectorizers

    def read(self, part: Draft) -> None:
        vectorizer = self._vectorizers.get(folder_of(part.guess.code))
        if vectorizer:
            part.vector = vectorizer.vector(features_of(part.text, part.spans))
