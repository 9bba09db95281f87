"""What the classifiers see, and that they are asked as scikit-learn would ask them."""

from __future__ import annotations

import numpy as np
import pytest

from nlu.classifiers.features import content_words, features_of, mask_entities
from nlu.classifiers.learning import ENDS, Lesson, Utterance
from nlu.classifiers.linear import confidences, ranked
from nlu.message import Span

TEXT = "when did harbin sign in 1999"
SPANS = [
    Span("city", "harbin", 9, 15, "harbin"),
    Span("attribute", "date", 0, 4, "when"),
    Span("year", 1999, 24, 28, "1999"),
]


def test_names_and_numbers_are_masked() -> None:
    assert mask_entities(TEXT, SPANS) == "when did ⓒ sign in ⓓ"


def test_a_name_leaves_no_letter_in_the_features() -> None:
    features = set(features_of(TEXT, SPANS))
    assert {"w when", "w ⓒ", "m attribute date", "n ⓒ 1", "first when", "last ⓓ"} <= features
    assert not [feature for feature in features if "harb" in feature or "1999" in feature]


def test_words_outside_of_names_and_pairs_of_characters_where_words_are_not_spaced() -> None:
    assert content_words(TEXT, SPANS) == ["when", "did", "sign", "in"]
    assert content_words("人口多少", []) == ["人口", "口多", "多少"]


def utterances() -> list[Utterance]:
    said = [
        ("fact", ("date",), "", "when did it begin"),
        ("fact", ("population",), "", "how many people"),
        ("rank", ("date",), "lowest", "the oldest of them"),
        ("greet", (), "", "hello there"),
    ]
    return [
        Utterance(tuple(f"{text} {i % 3}".split()), kind, frozenset(attributes), end)
        for i in range(4)
        for kind, attributes, end, text in said
    ]


def test_a_vector_is_that_of_scikit_learn() -> None:
    from sklearn.feature_extraction.text import TfidfVectorizer

    own = utterances()
    theirs = TfidfVectorizer(analyzer=lambda each: each.features, min_df=2, sublinear_tf=True)
    matrix = theirs.fit_transform(own).toarray()
    vectorizer = Lesson(own).vectorizer()
    for row, utterance in enumerate(own):
        vector = vectorizer.vector(utterance.features)
        dense = np.zeros(matrix.shape[1])
        dense[vector.rows] = vector.values
        assert dense == pytest.approx(matrix[row], abs=1e-6)
    assert not len(vectorizer.vector(["never heard"]).rows)


def test_what_was_learned_is_said_again() -> None:
    lesson = Lesson(utterances())
    vectorizer, kinds, attributes = lesson.vectorizer(), lesson.kinds(), lesson.attributes()
    assert attributes.labels == ("date", "population", *ENDS)
    for utterance in utterances():
        vector = vectorizer.vector(utterance.features)
        best, *_ = ranked(kinds.labels, confidences(kinds.margins(vector)))
        assert best[0] == utterance.kind
        if utterance.kind != "greet":
            margins = dict(zip(attributes.labels, attributes.margins(vector)))
            assert {label for label in ("date", "population") if margins[label] > 0} == utterance.attributes


def test_one_kind_is_too_few_to_learn_from() -> None:
    with pytest.raises(ValueError, match="at least two kinds"):
        Lesson(utterances()[:1])


def test_with_two_kinds_each_has_its_weights() -> None:
    two = [each for each in utterances() if each.kind in ("fact", "greet")]
    kinds = Lesson(two).kinds()
    assert kinds.weights.shape[1] == len(kinds.bias) == 2
