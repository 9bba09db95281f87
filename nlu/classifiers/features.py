"""What the classifiers see of a message: its text with placeholders for names and numbers, and its spans."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from nlu.message import Span
from nlu.text.tokens import tokenize

PLACEHOLDERS = {
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
"""Kinds of spans that the classifiers do not see."""
WORD = re.compile(r"[ⓐ-ⓩ]|\w+|[?!]")
NGRAMS = range(1, 5)
MOST_PAIRED = 60
"""Of so many spans pairs are features, since their number grows with the square; no example has as many."""


def mask_entities(text: str, spans: Iterable[Span]) -> str:
    """The text with a placeholder in place of each name, date and number."""
    parts, position = [], 0
    for span in sorted(spans, key=lambda span: span.start):
        if span.kind in PLACEHOLDERS and span.start >= position:
            parts += [text[position : span.start], PLACEHOLDERS[span.kind]]
            position = span.end
    return "".join(parts) + text[position:]


def features_of(text: str, spans: Sequence[Span]) -> tuple[str, ...]:
    """Words, pairs of words, character n-grams, spans other than names, and pairs of those."""
    masked = mask_entities(text, spans)
    words = WORD.findall(masked)
    features = [f"w {word}" for word in words]
    features += [f"p {a} {b}" for a, b in pairwise(words)]
    features += [f"g {a} {b}" for a, b in zip(words, words[2:])]
    if words:
        features += [f"first {words[0]}", f"last {words[-1]}"]
    padded = " " + " ".join(masked.split()) + " "
    features += [padded[i : i + n] for n in NGRAMS for i in range(len(padded) - n + 1)]
    placeholders = Counter(PLACEHOLDERS[span.kind] for span in spans if span.kind in PLACEHOLDERS)
    found = [
        f"m {span.kind} {span.value}"
        for span in spans
        if span.kind not in PLACEHOLDERS and span.kind not in UNSEEN
    ]
    found += [f"n {placeholder} {min(count, 3)}" for placeholder, count in placeholders.items()]
    found.append(f"length {min(len(words), 12) // 2}")
    if "ⓒ" not in placeholders:
        found.append("no city")
    paired = found[:MOST_PAIRED]
    pairs = [f"{a} & {b}" for i, a in enumerate(paired) for b in paired[i + 1 :]]
    return (*features, *found, *found, *found, *pairs)


def content_words(text: str, spans: Sequence[Span]) -> list[str]:
    """The words outside names and quantities; of text without spaces, pairs of neighbouring characters."""
    rest = mask_entities(text, spans)
    words = []
    for word in re.findall(r"[^\W\d_ⓐ-ⓩ]+", rest):
        tokens = [token.text for token in tokenize(word)]
        if len(tokens) > 1 and all(len(token) == 1 for token in tokens):
            words += [a + b for a, b in pairwise(tokens)]
        else:
            words += tokens
    return words
