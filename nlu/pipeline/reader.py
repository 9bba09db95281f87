"""The whole pipeline in one process without Rasa: for tests, for staff who teach, and for `jamae learn`."""

from __future__ import annotations

from collections.abc import Mapping

from nlu.known_names import KnownNames
from nlu.languages.language import Language
from nlu.message import Message
from nlu.pipeline.attribute_classifier import AttributeClassifier
from nlu.pipeline.draft import Draft, Step
from nlu.pipeline.fuzzy_name_extractor import FuzzyNameExtractor
from nlu.pipeline.kind_classifier import KindClassifier
from nlu.pipeline.language_detector import LanguageDetector
from nlu.pipeline.name_extractor import NameExtractor
from nlu.pipeline.ngram_featurizer import NgramFeaturizer
from nlu.pipeline.normalizer import normalize
from nlu.pipeline.quantity_extractor import QuantityExtractor
from nlu.pipeline.spelling_corrector import SpellingCorrector
from nlu.pipeline.unknown_word_extractor import UnknownWordExtractor
from nlu.pipeline.vocabulary_extractor import VocabularyExtractor
from nlu.training.learning import LanguageModel


class Reader:
    """Reads messages with the names of a store, the words of the languages, and a trained model for each."""

    def __init__(
        self, store: KnownNames, languages: Mapping[str, Language], models: Mapping[str, LanguageModel]
    ) -> None:
        self._name_extractor = NameExtractor(store, languages)
        self._language_detector = LanguageDetector(
            languages, {code: model.known for code, model in models.items()}
        )
        self._extraction: tuple[Step, ...] = (
            self._name_extractor,
            self._language_detector,
            SpellingCorrector(),
            QuantityExtractor(),
            VocabularyExtractor(),
            FuzzyNameExtractor(),
            UnknownWordExtractor(),
        )
        self._classification: tuple[Step, ...] = (
            NgramFeaturizer({code: model.vectorizer for code, model in models.items()}),
            KindClassifier({code: model.kinds for code, model in models.items()}),
            AttributeClassifier({code: model.attributes for code, model in models.items()}),
        )

    def get_ready(self) -> None:
        """Read the names now, so that the first message need not wait for it. Raises `NamesUnavailable`."""
        self._name_extractor.get_ready()

    def read(self, text: str, *, hint: str = "") -> Message:
        """What a message means; `hint` is the language of the conversation. Raises `NamesUnavailable`."""
        draft = normalize(text, hint)
        for step in (*self._extraction, *self._classification):
            step.process(draft)
        return draft.message()

    def draft(self, text: str, *, hint: str = "") -> Draft:
        """All that is found in a text as a whole, before it is classified. Raises `NamesUnavailable`."""
        draft = normalize(text, hint)
        draft.sentences = []
        for step in self._extraction:
            step.process(draft)
        return draft
