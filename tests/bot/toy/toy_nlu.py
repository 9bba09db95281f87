"""A classifier for the tests of bot/: "hello" is a greeting, the rest is a question for a fact."""

# ruff: noqa: UP006, UP035  (Rasa compares annotations, and List is not list to it)

from __future__ import annotations

from typing import Any, Dict, List

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class ToyClassifier(GraphComponent):
    def __init__(self, resource: Resource) -> None:
        self._resource = resource

    @classmethod
    def create(
        cls,
        config: Dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ToyClassifier:
        return cls(resource)

    def train(self, training_data: TrainingData) -> Resource:
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            name = "greet" if "hello" in message.get("text") else "fact"
            message.set("language", "en", add_to_output=True)
            message.set("intent", {"name": name, "confidence": 0.9}, add_to_output=True)
            message.set("intent_ranking", [{"name": name, "confidence": 0.9}], add_to_output=True)
        return messages
