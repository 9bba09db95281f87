"""Groups turns that ask alike, whatever city or number they name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.review.turn_record import REVIEWED, HeardTurn

ALIKE = 0.65
"""Groups whose sentences are on average nearer than this (cosine distance of their character n-grams) are
one."""
NGRAMS = (1, 3)
MOST_COMPARED = 2_000
"""Different sentences of one language; each is compared with each."""

Sign = Callable[[HeardTurn], str]
"""A turn's text in which names, dates and numbers are replaced by signs."""


@dataclass(frozen=True)
class Group:
    """Turns of one language that ask alike, oldest first."""

    turns: tuple[HeardTurn, ...]

    @property
    def language(self) -> str:
        return self.turns[0].language

    @property
    def since(self) -> str:
        """The day of the first, ISO."""
        return min(turn.day for turn in self.turns)

    @cached_property
    def texts(self) -> list[str]:
        """The different sentences, the most frequent first."""
        return [text for text, _ in Counter(turn.text for turn in self.turns).most_common()]

    @property
    def example(self) -> HeardTurn:
        """A turn with the most frequent sentence, the latest of them."""
        return next(turn for turn in reversed(self.turns) if turn.text == self.texts[0])

    @property
    def statuses(self) -> list[str]:
        return [status for status, _ in Counter(turn.status for turn in self.turns).most_common()]


def grouped(turns: Iterable[HeardTurn], sign: Sign) -> list[Group]:
    """Every turn in one group; the largest group first, and of equals the latest.

    What was answered, and is here for a thumb, is not mixed with what was not, however alike it sounds: in a
    short sentence two cities' names weigh more than "population" and "GDP".
    """
    by_sort: dict[tuple[str, bool], dict[str, list[HeardTurn]]] = defaultdict(lambda: defaultdict(list))
    for turn in turns:
        by_sort[turn.language, turn.status in REVIEWED][sign(turn)].append(turn)
    groups = [group for alike in by_sort.values() for group in _groups(alike)]
    return sorted(groups, key=lambda group: (-len(group.turns), -group.turns[-1].number))


def waiting(turns: Sequence[HeardTurn], ignored: Iterable[tuple[str, str]], sign: Sign) -> list[Group]:
    """The groups that staff are to look at: without what is asked just as something that was put aside.

    `ignored` are (language, text with signs) of what was.
    """
    signed = {(turn.language, turn.text): turn for turn in turns}
    signs = {said: sign(turn) for said, turn in signed.items()}
    aside = set(ignored)
    left = [turn for turn in turns if (turn.language, signs[turn.language, turn.text]) not in aside]
    return grouped(left, lambda turn: signs[turn.language, turn.text])


def _groups(alike: dict[str, list[HeardTurn]]) -> Iterator[Group]:
    """`alike` are the turns by their signed text. Beyond `MOST_COMPARED`, the rarest stay by themselves."""
    ranked = sorted(alike, key=lambda text: -len(alike[text]))
    compared, rest = ranked[:MOST_COMPARED], ranked[MOST_COMPARED:]
    together: dict[int, list[HeardTurn]] = defaultdict(list)
    for text, label in zip(compared, _labels(compared)):
        together[int(label)] += alike[text]
    for turns in [*together.values(), *(alike[text] for text in rest)]:
        yield Group(tuple(sorted(turns, key=lambda turn: turn.number)))


def _labels(texts: Sequence[str]) -> NDArray[np.intp]:
    """A number for each text, the same for those that are alike."""
    if len(texts) < 2:
        return np.zeros(len(texts), dtype=np.intp)
    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=NGRAMS, sublinear_tf=True).fit_transform(texts)
    distances = np.clip(1 - (vectors @ vectors.T).toarray(), 0, None)  # the rows have length 1
    clusters = AgglomerativeClustering(
        n_clusters=None, affinity="precomputed", linkage="average", distance_threshold=ALIKE
    )
    labels: NDArray[np.intp] = clusters.fit_predict(distances)
    return labels
