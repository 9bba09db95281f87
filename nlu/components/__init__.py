"""The steps of nlu/pipeline/ as the components that config.yml lists; nlu/ imports Rasa nowhere else."""

from nlu.components.attribute_classifier import AttributeClassifier
from nlu.components.fuzzy_name_extractor import FuzzyNameExtractor
from nlu.components.kind_classifier import KindClassifier
from nlu.components.language_detector import LanguageDetector
from nlu.components.name_extractor import NameExtractor
from nlu.components.ngram_featurizer import NgramFeaturizer
from nlu.components.normalizer import Normalizer
from nlu.components.quantity_extractor import QuantityExtractor
from nlu.components.spelling_corrector import SpellingCorrector
from nlu.components.unknown_word_extractor import UnknownWordExtractor
from nlu.components.vocabulary_extractor import VocabularyExtractor

__all__ = [
    "AttributeClassifier",
    "FuzzyNameExtractor",
    "KindClassifier",
    "LanguageDetector",
    "NameExtractor",
    "NgramFeaturizer",
    "Normalizer",
    "QuantityExtractor",
    "SpellingCorrector",
    "UnknownWordExtractor",
    "VocabularyExtractor",
]
