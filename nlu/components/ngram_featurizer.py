"""nlu/pipeline/ngram_featurizer.py as a component."""

from __future__ import annotations

from collections.abc import Mapping

from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from nlu.classifiers.vectors import Vectorizer
from nlu.components.step_component import TrainedComponent
from nlu.pipeline import ngram_featurizer
from nlu.pipeline.draft import Step
from nlu.training.learning import LanguageModel


# Were it a featurizer to Rasa, 23,000 utterances would be written to Rasa's cache with their features.
@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class NgramFeaturizer(TrainedComponent):
    """Learns which features there are, for the classifiers after it."""

    def step_with(self, learned: Mapping[str, Vectorizer]) -> Step:
        return ngram_featurizer.NgramFeaturizer(learned)

    def part_of(self, model: LanguageModel) -> Vectorizer:
        return model.vectorizer

    @staticmethod
    def required_packages() -> list[str]:
        return ["sklearn"]
