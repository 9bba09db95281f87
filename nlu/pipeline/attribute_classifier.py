"""The attributes that a message asks for, and which end of an order."""

from __future__ import annotations

from collections.abc import Mapping

from nlu.classifiers.learning import ENDS
from nlu.classifiers.linear import LinearClassifier, ranked
from nlu.languages.language import folder_of
from nlu.pipeline.draft import Draft, Step


class AttributeClassifier(Step):
    """Ranks the attributes with classifiers for each language; those with a margin above 0 are asked for."""

    def __init__(self, classifiers: Mapping[str, LinearClassifier]) -> None:
        self._classifiers = classifiers

    def read(self, part: Draft) -> None:
        classifier = self._classifiers.get(folder_of(part.guess.code))
        if classifier and part.vector:
            margins = classifier.margins(part.vector)
            attributes, ends = margins[: -len(ENDS)], margins[-len(ENDS) :]
            part.attributes = ranked(classifier.labels, attributes)
            part.end = ENDS[int(ends.argmax())] if ends.max() > 0 else ""
