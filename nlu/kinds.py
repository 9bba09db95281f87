"""Which kind of turn a message is and which attributes it asks for, learned from data/<language>/nlu.yml.

Linear support vector machines over word and character n-grams of the message in which names, dates and numbers are
replaced by signs, together with the word-list entries found in it. docs/evaluation.md compares this with other ways.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from actions.reading import Mark
from nlu.spelling import Spelling
from nlu.text import tokenize

SIGNS = {
    "city": "ⓒ",
    "misspelt_city": "ⓒ",
    "place": "ⓟ",
    "person": "ⓢ",
    "misspelt_person": "ⓢ",
    "home": "ⓗ",
    "country": "ⓝ",
    "region": "ⓝ",
    "date": "ⓓ",
    "month": "ⓓ",
    "month_day": "ⓓ",
    "year": "ⓓ",
    "decade": "ⓓ",
    "number": "ⓠ",
    "added_attribute": "ⓐ",
}
UNSEEN = (
    "unknown_name",
    "conjunction",
    "tally",
    "ratio",
    "nearest",
    "alphabetical",
    "more",
    "relative_year",
    "degree",
)
"""Marks that the heads do not see."""
WORD = re.compile(r"[ⓐ-ⓩ]|\w+|[?!]")
NGRAMS = range(1, 5)
QUESTION_KINDS = frozenset(
    (
        "fact",
        "overview",
        "same",
        "list",
        "count",
        "extreme",
        "compare",
        "verify",
        "duration",
        "total",
        "picture",
    )
)
LISTING = ("list", "count", "extreme", "total", "tally", "verify")
"""Kinds of question about several or all partners."""
UNRECORDED = frozenset(("unknown", "unlisted"))
"""Learned attributes of a question for what is not recorded: of one city, and of several or of which of them."""
ENDS = ("", "highest", "lowest")
LOOSENESS = {"kinds": 3.0, "attributes": 10.0}
"""C of the machines: of the head that tells kinds apart, and of those that say yes or no to an attribute or an end."""


@dataclass(frozen=True)
class Utterance:
    """A training utterance: its features and what it means."""

    features: tuple[str, ...]
    kind: str
    attributes: frozenset[str]
    end: str


@dataclass(frozen=True)
class KindModel:
    """One language's trained heads: a row of `weights` for each known feature, a column for each label of each head.

    `vocabulary` are the words of the utterances that ask about the subject, and in how many of them each stands; what
    is not in it is strange there. `listing` are those of the utterances that ask for partners by what is recorded.
    """

    features: dict[str, int]
    importance: NDArray[np.float32]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]
    kinds: tuple[str, ...]
    attributes: tuple[str, ...]
    vocabulary: Mapping[str, int]
    listing: frozenset[str]
    spelling: Spelling


@dataclass(frozen=True)
class Prediction:
    """Kinds with confidence (0 to 1, adding up to 1) and attributes with margin, best first; and the end asked for."""

    kinds: tuple[tuple[str, float], ...]
    attributes: tuple[tuple[str, float], ...]
    end: str


def signed(text: str, marks: Iterable[Mark]) -> str:
    """The text with a sign in place of each name, date and number."""
    parts, position = [], 0
    for mark in sorted(marks, key=lambda mark: mark.start):
        if mark.kind in SIGNS and mark.start >= position:
            parts += [text[position : mark.start], SIGNS[mark.kind]]
            position = mark.end
    return "".join(parts) + text[position:]


def features_of(text: str, marks: Sequence[Mark]) -> tuple[str, ...]:
    """What the heads see of a message: words, pairs of words, character n-grams, word-list entries and their pairs."""
    masked = signed(text, marks)
    words = WORD.findall(masked)
    features = [f"w {word}" for word in words]
    features += [f"p {a} {b}" for a, b in pairwise(words)]
    features += [f"g {a} {b}" for a, b in zip(words, words[2:])]
    if words:
        features += [f"first {words[0]}", f"last {words[-1]}"]
    padded = " " + " ".join(masked.split()) + " "
    features += [padded[i : i + n] for n in NGRAMS for i in range(len(padded) - n + 1)]
    signs = Counter(SIGNS[mark.kind] for mark in marks if mark.kind in SIGNS)
    found = [
        f"m {mark.kind} {mark.value}" for mark in marks if mark.kind not in SIGNS and mark.kind not in UNSEEN
    ]
    found += [f"n {sign} {min(count, 3)}" for sign, count in signs.items()]
    found.append(f"length {min(len(words), 12) // 2}")
    if "ⓒ" not in signs:
        found.append("no city")
    pairs = [f"{a} & {b}" for i, a in enumerate(found) for b in found[i + 1 :]]
    return (*features, *found, *found, *found, *pairs)


def train(
    utterances: Sequence[Utterance],
    vocabulary: Mapping[str, int],
    listing: Collection[str],
    spelling: Spelling,
) -> KindModel:
    """Train the three heads. Raises ValueError where there are too few utterances to learn from."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.svm import LinearSVC

    kinds = tuple(sorted({utterance.kind for utterance in utterances}))
    if len(kinds) < 2:
        raise ValueError("The utterances of a language must show at least two kinds of turn.")
    vectorizer = TfidfVectorizer(analyzer=lambda utterance: utterance.features, min_df=2, sublinear_tf=True)
    matrix = vectorizer.fit_transform(utterances)
    questions = [i for i, utterance in enumerate(utterances) if utterance.kind in QUESTION_KINDS]
    attributes = tuple(sorted({a for i in questions for a in utterances[i].attributes}))

    def head(rows: Any, labels: Sequence[Any], looseness: float = LOOSENESS["attributes"]) -> tuple[Any, Any]:
        if len(set(labels)) < 2:
            return np.zeros((1, matrix.shape[1])), np.full(1, -1.0 if not labels or not labels[0] else 1.0)
        machine = LinearSVC(C=looseness, random_state=0).fit(rows, labels)
        return machine.coef_, machine.intercept_

    of_kinds = head(matrix, [utterance.kind for utterance in utterances], LOOSENESS["kinds"])
    blocks = [_full_head(*of_kinds, labels=len(kinds))]
    asked = matrix[questions]
    for attribute in attributes:
        blocks.append(head(asked, [attribute in utterances[i].attributes for i in questions]))
    for end in ENDS[1:]:
        blocks.append(head(asked, [utterances[i].end == end for i in questions]))
    weights = np.vstack([coefficients for coefficients, _ in blocks]).T.astype(np.float32)
    bias = np.concatenate([intercept for _, intercept in blocks]).astype(np.float32)
    features = {feature: int(row) for feature, row in vectorizer.vocabulary_.items()}
    return KindModel(
        features,
        vectorizer.idf_.astype(np.float32),
        np.ascontiguousarray(weights),
        bias,
        kinds,
        attributes,
        dict(vocabulary),
        frozenset(listing),
        spelling,
    )


def _full_head(coefficients: Any, intercept: Any, *, labels: int) -> tuple[Any, Any]:
    """With two labels scikit-learn keeps one row; here each label has its own."""
    if labels == 2 and len(intercept) == 1:
        return np.vstack([-coefficients, coefficients]), np.concatenate([-intercept, intercept])
    return coefficients, intercept


def predict(model: KindModel, features: Iterable[str]) -> Prediction:
    """Ask the heads: the same sum that scikit-learn computes, without its overhead."""
    counts = Counter(row for feature in features if (row := model.features.get(feature)) is not None)
    rows = np.fromiter(counts, dtype=np.intp, count=len(counts))
    values = (
        1 + np.log(np.fromiter(counts.values(), dtype=np.float32, count=len(counts)))
    ) * model.importance[rows]
    length = float(np.sqrt((values**2).sum())) or 1.0
    scores = (values / length) @ model.weights[rows] + model.bias
    kinds, attributes = len(model.kinds), len(model.attributes)
    confidences = np.exp(4 * (scores[:kinds] - scores[:kinds].max()))
    confidences /= confidences.sum()
    ends = scores[kinds + attributes :]
    end = ENDS[1 + int(ends.argmax())] if ends.max() > 0 else ""
    return Prediction(
        _ranked(model.kinds, confidences), _ranked(model.attributes, scores[kinds : kinds + attributes]), end
    )


def _ranked(labels: Sequence[str], scores: NDArray[np.float32]) -> tuple[tuple[str, float], ...]:
    return tuple((labels[i], round(float(scores[i]), 4)) for i in np.argsort(-scores))


def content_words(text: str, marks: Sequence[Mark]) -> list[str]:
    """The words outside names and quantities; text written without spaces gives pairs of neighbouring characters."""
    rest = signed(text, marks)
    words = []
    for word in re.findall(r"[^\W\d_ⓐ-ⓩ]+", rest):
        tokens = [token.text for token in tokenize(word)]
        if len(tokens) > 1 and all(len(token) == 1 for token in tokens):
            words += [a + b for a, b in pairwise(tokens)]
        else:
            words += tokens
    return words
