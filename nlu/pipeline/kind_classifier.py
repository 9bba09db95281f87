"""The kind of turn that a message is, Rasa's intent."""

from __future__ import annotations

from collections.abc import Mapping

from nlu.classifiers.linear import LinearClassifier, confidences, ranked
from nlu.languages.language import folder_of
from nlu.pipeline.draft import Draft, Step


class KindClassifier(Step):
    """Ranks the kinds with a classifier for each language; each has a confidence from 0 to 1."""

    def __init__(self, classifiers: Mapping[str, LinearClassifier]) -> None:
        self._classifiers = classifiers

    def read(self, part: Draft) -> None:
        classifier = self._classifiers.get(folder_of(part.guess.code))
        if classifier and part.vector:
            part.kinds = ranked(classifier.labels, confidences(classifier.margins(part.vector)))
