"""From training utterances to all that is learned of them, in one go and without Rasa."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from nlu.classifiers.linear import LinearClassifier
from nlu.classifiers.vectors import Vectorizer
from nlu.languages.known_words import KnownWords
from nlu.languages.language import Language, read_languages
from nlu.training.corpus import Corpus, corpora
from nlu.training.examples import Example


@dataclass(frozen=True)
class LanguageModel:
    """What is learned of one language's utterances: a part for each step of the pipeline that learns."""

    known: KnownWords
    vectorizer: Vectorizer
    kinds: LinearClassifier
    attributes: LinearClassifier


def learn(examples: Iterable[Example], languages: Mapping[str, Language]) -> dict[str, LanguageModel]:
    """A model for each language that has examples.

    Raises ValueError where a language has no word lists, or too few utterances to learn from.
    """
    return {corpus.language: _learn(corpus) for corpus in corpora(examples, languages)}


def _learn(corpus: Corpus) -> LanguageModel:
    lesson = corpus.lesson()
    return LanguageModel(corpus.known_words(), lesson.vectorizer(), lesson.kinds(), lesson.attributes())


@lru_cache(maxsize=1)
def shared_models(examples: tuple[Example, ...], root: Path, _word_lists: str) -> dict[str, LanguageModel]:
    """The same, once for all components that are trained one after the other; `_word_lists` is the hash of
    their files.
    """
    return learn(examples, read_languages(root))
