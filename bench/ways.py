"""The ways of understanding that `bench.understanding` compares: ours, and ours with a part changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any
from unittest.mock import patch

from nlu.classifiers.features import NGRAMS, PLACEHOLDERS, WORD, features_of, mask_entities
from nlu.classifiers.learning import ENDS, Lesson, Utterance
from nlu.classifiers.linear import LinearClassifier
from nlu.classifiers.vectors import Vectorizer
from nlu.message import Span

Features = Callable[[str, Sequence[Span]], tuple[str, ...]]
Understood = tuple[str, frozenset[str]]
"""A kind of turn, and the attributes asked for."""


@dataclass(frozen=True)
class Marked:
    """A training utterance with everything marked in it, and what it means."""

    text: str
    spans: tuple[Span, ...]
    kind: str
    attributes: frozenset[str]
    end: str


@dataclass(frozen=True)
class Model:
    """What was learned."""

    vectorizer: Vectorizer
    kinds: LinearClassifier
    attributes: LinearClassifier

    def understand(self, features: Sequence[str]) -> Understood:
        vector = self.vectorizer.vector(features)
        kind = self.kinds.labels[int(self.kinds.margins(vector).argmax())]
        asked = zip(self.attributes.labels, self.attributes.margins(vector))
        return kind, frozenset(label for label, margin in asked if margin > 0 and label not in ENDS)


class Learned:
    """A way that learns: `features` of what is marked, and linear classifiers on them."""

    def __init__(self, features: Features, *, classifier: Callable[..., Any] | None = None) -> None:
        """`classifier` makes each classifier in place of the LinearSVC of nlu/classifiers/learning.py."""
        self._features = features
        self._classifier = classifier

    def learn(self, utterances: Sequence[Marked]) -> Callable[[str, Sequence[Span]], Understood]:
        known = [
            Utterance(self._features(each.text, each.spans), each.kind, each.attributes, each.end)
            for each in utterances
        ]
        with patch("sklearn.svm.LinearSVC", self._classifier) if self._classifier else nullcontext():
            lesson = Lesson(known)
            model = Model(lesson.vectorizer(), lesson.kinds(), lesson.attributes())
        return lambda text, spans: model.understand(self._features(text, spans))


class WordLists:
    """The way that learns nothing: rules on the spans alone."""

    def learn(self, utterances: Sequence[Marked]) -> Callable[[str, Sequence[Span]], Understood]:
        return lambda text, spans: (kind_by_spans(spans), attributes_by_spans(spans))


Way = Learned | WordLists


def logistic_regression(**options: Any) -> Any:
    """C is the best of 1, 10, 100, 1000 and 10000, tried on two folds of English and of Korean."""
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=10_000.0, solver="liblinear", multi_class="ovr", random_state=0)


def with_c(c: float) -> Callable[..., Any]:
    """All classifiers with one C: the larger, the further a classifier bends to fit its utterances."""
    from sklearn.svm import LinearSVC

    return lambda **options: LinearSVC(C=c, random_state=0)


def without_word_lists(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    return features_of(text, [span for span in spans if span.kind in PLACEHOLDERS])


def with_names_left_in(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    return features_of(text, [span for span in spans if span.kind not in PLACEHOLDERS])


def word_ngrams(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    return _ngrams(WORD.findall(mask_entities(text, spans)))


def character_ngrams(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    padded = " " + " ".join(mask_entities(text, spans).split()) + " "
    return tuple(padded[i : i + n] for n in NGRAMS for i in range(len(padded) - n + 1))


def with_morphemes(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    return (*features_of(text, spans), *_morpheme_ngrams(text, spans))


def morphemes_for_words(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    """Ours with morphemes wherever it has words; character n-grams and word lists stay."""
    words = set(word_ngrams(text, spans))
    rest = [feature for feature in features_of(text, spans) if feature not in words]
    return (*rest, *_morpheme_ngrams(text, spans))


def morphemes_alone(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    return _morpheme_ngrams(text, spans)


def _morpheme_ngrams(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    morphemes = [f"{token.form}/{token.tag}" for token in analyser().tokenize(mask_entities(text, spans))]
    return tuple(f"kiwi {feature}" for feature in _ngrams(morphemes))


@cache
def analyser() -> Any:
    """Kiwi, Korean's morphological analyser. Raises ImportError where it is not installed."""
    from kiwipiepy import Kiwi

    return Kiwi(num_workers=1)


def _ngrams(words: Sequence[str]) -> tuple[str, ...]:
    features = [f"w {word}" for word in words]
    features += [f"p {a} {b}" for a, b in pairwise(words)]
    features += [f"g {a} {b}" for a, b in zip(words, words[2:])]
    if words:
        features += [f"first {words[0]}", f"last {words[-1]}"]
    return tuple(features)


RULES: tuple[tuple[str, Callable[[set[str], int], bool]], ...] = (
    ("total", lambda found, cities: "total" in found or "average" in found and not cities),
    ("compare", lambda found, cities: cities > 1 and bool({"order", "comparative"} & found)),
    ("rank", lambda found, cities: bool({"order", "sorted"} & found)),
    ("duration", lambda found, cities: "anniversary" in found),
    ("verify", lambda found, cities: "place" in found and "subject" in found),
    ("other_city", lambda found, cities: "place" in found),
    ("fact", lambda found, cities: bool({"attribute", "unrecorded"} & found)),
    ("follow_up", lambda found, cities: not cities and bool({"reference", "ordinal"} & found)),
    (
        "verify",
        lambda found, cities: bool(cities) and bool({"type", "date", "year", "number", "person"} & found),
    ),
    ("profile", lambda found, cities: bool(cities)),
    ("list", lambda found, cities: bool({"subject", "type", "country", "topic", "person"} & found)),
    ("home_city", lambda found, cities: "home" in found),
    ("language", lambda found, cities: "language_name" in found),
)
"""The first that holds gives the kind; none is outside the subject."""


def kind_by_spans(spans: Sequence[Span]) -> str:
    found = {span.kind for span in spans}
    cities = sum(span.kind in ("city", "misspelt_city") for span in spans)
    return next((kind for kind, holds in RULES if holds(found, cities)), "outside")


def attributes_by_spans(spans: Sequence[Span]) -> frozenset[str]:
    attributes: set[str] = set()
    for span in spans:
        if span.kind == "attribute":
            attributes |= {"home_signer", "partner_signer"} if span.value == "signers" else {span.value}
        elif span.kind == "order" and " " in span.value:
            attributes.add(span.value.split()[0].removesuffix("-order"))
        elif span.kind == "unrecorded":
            attributes.add("unknown")
    return frozenset(attributes)


OURS = "ours"
WAYS: dict[str, Way] = {
    OURS: Learned(features_of),
    "ours, without word lists": Learned(without_word_lists),
    "ours, names left in": Learned(with_names_left_in),
    "word n-grams only": Learned(word_ngrams),
    "character n-grams only": Learned(character_ngrams),
    "ours, C = 1 throughout": Learned(features_of, classifier=with_c(1.0)),
    "ours, C = 10 throughout": Learned(features_of, classifier=with_c(10.0)),
    "ours, logistic regression": Learned(features_of, classifier=logistic_regression),
    "word lists alone, no learning": WordLists(),
}
KOREAN_WAYS: dict[str, Way] = {
    "ours, and morphemes": Learned(with_morphemes),
    "ours, morphemes for words": Learned(morphemes_for_words),
    "morphemes alone": Learned(morphemes_alone),
}
"""Need kiwipiepy, which Jamae itself does not."""
