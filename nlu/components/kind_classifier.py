"""nlu/pipeline/kind_classifier.py as a component."""

from __future__ import annotations

from collections.abc import Mapping

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message as RasaMessage

from nlu.classifiers.linear import LinearClassifier
from nlu.components.step_component import TrainedComponent
from nlu.pipeline import kind_classifier
from nlu.pipeline.draft import Draft, Step
from nlu.training.learning import LanguageModel

SHOWN = 10


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class KindClassifier(TrainedComponent):
    """Gives the intent and the ranking of intents."""

    def step_with(self, learned: Mapping[str, LinearClassifier]) -> Step:
        return kind_classifier.KindClassifier(learned)

    def part_of(self, model: LanguageModel) -> LinearClassifier:
        return model.kinds

    @staticmethod
    def required_packages() -> list[str]:
        return ["sklearn"]

    def show(self, message: RasaMessage, draft: Draft) -> None:
        ranking = [{"name": kind, "confidence": confidence} for kind, confidence in draft.kinds[:SHOWN]]
        message.set(
            INTENT, ranking[0] if ranking else {"name": "outside", "confidence": 0.0}, add_to_output=True
        )
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
