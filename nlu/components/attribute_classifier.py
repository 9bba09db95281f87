"""nlu/pipeline/attribute_classifier.py as a component."""

from __future__ import annotations

from collections.abc import Mapping

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message as RasaMessage

from nlu.classifiers.linear import LinearClassifier
from nlu.components.step_component import TrainedComponent
from nlu.pipeline import attribute_classifier
from nlu.pipeline.draft import Draft, Step
from nlu.training.learning import LanguageModel


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class AttributeClassifier(TrainedComponent):
    """Last of the pipeline: all is understood, and the `reading` is there for action_answer."""

    def step_with(self, learned: Mapping[str, LinearClassifier]) -> Step:
        return attribute_classifier.AttributeClassifier(learned)

    def part_of(self, model: LanguageModel) -> LinearClassifier:
        return model.attributes

    @staticmethod
    def required_packages() -> list[str]:
        return ["sklearn"]

    def show(self, message: RasaMessage, draft: Draft) -> None:
        message.set("reading", draft.message().as_json(), add_to_output=True)
