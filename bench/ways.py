"""The ways of understanding that bench/understanding.py compares: ours, and ours with a part taken away or changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any
from unittest.mock import patch

from actions.reading import Mark
from nlu.kinds import NGRAMS, SIGNS, WORD, KindModel, Utterance, features_of, predict, signed, train
from nlu.spelling import Spelling

Features = Callable[[str, Sequence[Mark]], tuple[str, ...]]
Understood = tuple[str, frozenset[str]]
"""A kind of turn, and the attributes asked for."""


@dataclass(frozen=True)
class Marked:
    """A training utterance with everything marked in it, and what it means."""

    text: str
    marks: tuple[Mark, ...]
    kind: str
    attributes: frozenset[str]
    end: str


class Learned:
    """A way that learns: `features` of what is marked, and linear heads on them."""

    def __init__(self, features: Features, *, machine: Callable[..., Any] | None = None) -> None:
        """`machine` makes each head in place of the LinearSVC that nlu.kinds.train makes."""
        self._features = features
        self._machine = machine

    def learn(self, utterances: Sequence[Marked]) -> Callable[[str, Sequence[Mark]], Understood]:
        known = [
            Utterance(self._features(each.text, each.marks), each.kind, each.attributes, each.end)
            for each in utterances
        ]
        with patch("sklearn.svm.LinearSVC", self._machine) if self._machine else nullcontext():
            model = train(known, (), (), Spelling.of(()))
        return lambda text, marks: understood(model, self._features(text, marks))


class WordLists:
    """The way that learns nothing: rules on the marks alone."""

    def learn(self, utterances: Sequence[Marked]) -> Callable[[str, Sequence[Mark]], Understood]:
        return lambda text, marks: (kind_by_marks(marks), attributes_by_marks(marks))


Way = Learned | WordLists


def understood(model: KindModel, features: Sequence[str]) -> Understood:
    guess = predict(model, features)
    return guess.kinds[0][0], frozenset(attribute for attribute, margin in guess.attributes if margin > 0)


def logistic_regression(**options: Any) -> Any:
    """C is the best of 1, 10, 100, 1000 and 10000, tried on two folds of English and of Korean."""
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=10_000.0, solver="liblinear", multi_class="ovr", random_state=0)


def with_c(looseness: float) -> Callable[..., Any]:
    """All heads with one C: the larger, the further a machine bends to fit its utterances."""
    from sklearn.svm import LinearSVC

    return lambda **options: LinearSVC(C=looseness, random_state=0)


def without_word_lists(text: str, marks: Sequence[Mark]) -> tuple[str, ...]:
    return features_of(text, [mark for mark in marks if mark.kind in SIGNS])


def with_names_left_in(text: str, marks: Sequence[Mark]) -> tuple[str, ...]:
    return features_of(text, [mark for mark in marks if mark.kind not in SIGNS])


def word_ngrams(text: str, marks: Sequence[Mark]) -> tuple[str, ...]:
    return _ngrams(WORD.findall(signed(text, marks)))


def character_ngrams(text: str, marks: Sequence[Mark]) -> tuple[str, ...]:
    padded = " " + " ".join(signed(text, marks).split()) + " "
    return tuple(padded[i : i + n] for n in NGRAMS for i in range(len(padded) - n + 1))


def with_morphemes(text: str, marks: Sequence[Mark]) -> tuple[str, ...]:
    return (*features_of(text, marks), *_morpheme_ngrams(text, marks))


def morphemes_for_words(text: str, marks: Sequence[Mark]) -> tuple[str, ...]:
    """Ours with morphemes wherever it has words; character n-grams and word lists stay."""
    words = set(word_ngrams(text, marks))
    rest = [feature for feature in features_of(text, marks) if feature not in words]
    return (*rest, *_morpheme_ngrams(text, marks))


def morphemes_alone(text: str, marks: Sequence[Mark]) -> tuple[str, ...]:
    return _morpheme_ngrams(text, marks)


def _morpheme_ngrams(text: str, marks: Sequence[Mark]) -> tuple[str, ...]:
    morphemes = [f"{token.form}/{token.tag}" for token in analyser().tokenize(signed(text, marks))]
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
    ("extreme", lambda found, cities: bool({"order", "sorted"} & found)),
    ("duration", lambda found, cities: "anniversary" in found),
    ("verify", lambda found, cities: "place" in found and "subject" in found),
    ("elsewhere", lambda found, cities: "place" in found),
    ("fact", lambda found, cities: bool({"attribute", "unrecorded"} & found)),
    ("same", lambda found, cities: not cities and bool({"reference", "ordinal"} & found)),
    (
        "verify",
        lambda found, cities: bool(cities) and bool({"type", "date", "year", "number", "person"} & found),
    ),
    ("overview", lambda found, cities: bool(cities)),
    ("list", lambda found, cities: bool({"subject", "type", "country", "topic", "person"} & found)),
    ("home", lambda found, cities: "home" in found),
    ("language", lambda found, cities: "language_name" in found),
)
"""The first that holds gives the kind; none is outside the subject."""


def kind_by_marks(marks: Sequence[Mark]) -> str:
    found = {mark.kind for mark in marks}
    cities = sum(mark.kind in ("city", "misspelt_city") for mark in marks)
    return next((kind for kind, holds in RULES if holds(found, cities)), "outside")


def attributes_by_marks(marks: Sequence[Mark]) -> frozenset[str]:
    attributes: set[str] = set()
    for mark in marks:
        if mark.kind == "attribute":
            attributes |= {"home_signer", "partner_signer"} if mark.value == "signers" else {mark.value}
        elif mark.kind == "order" and " " in mark.value:
            attributes.add(mark.value.split()[0].removesuffix("-order"))
        elif mark.kind == "unrecorded":
            attributes.add("unknown")
    return frozenset(attributes)


OURS = "ours"
WAYS: dict[str, Way] = {
    OURS: Learned(features_of),
    "ours, without word lists": Learned(without_word_lists),
    "ours, names left in": Learned(with_names_left_in),
    "word n-grams only": Learned(word_ngrams),
    "character n-grams only": Learned(character_ngrams),
    "ours, C = 1 throughout": Learned(features_of, machine=with_c(1.0)),
    "ours, C = 10 throughout": Learned(features_of, machine=with_c(10.0)),
    "ours, logistic regression": Learned(features_of, machine=logistic_regression),
    "word lists alone, no learning": WordLists(),
}
KOREAN_WAYS: dict[str, Way] = {
    "ours, and morphemes": Learned(with_morphemes),
    "ours, morphemes for words": Learned(morphemes_for_words),
    "morphemes alone": Learned(morphemes_alone),
}
"""Need kiwipiepy, which Jamae itself does not."""
