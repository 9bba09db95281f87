"""The Rasa component that reads messages: a thin coat over `nlu.reader` and `nlu.training`."""

from __future__ import annotations

import contextlib
import pickle
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from actions.reading import Reading
from actions.store import StoreUnavailable, database_url, shared_store
from nlu.kinds import KindModel
from nlu.reader import Reader, read_tools
from nlu.training import Example, learn

MODELS_FILE = "kinds.pickle"
ENTITY_KINDS = {"misspelt_city": "city", "misspelt_person": "person"}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class MessageReader(GraphComponent):
    """Sets a message's intent, entities and `reading`; trained from every language's nlu.yml at once."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"data": "data"}

    def __init__(
        self, config: dict[str, Any], storage: ModelStorage, resource: Resource, models: dict[str, KindModel]
    ) -> None:
        self._storage = storage
        self._resource = resource
        self._models = models
        self._tools = read_tools(Path(config["data"]))
        self._reader = Reader(shared_store(database_url()), self._tools, models)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> MessageReader:
        return cls(config, model_storage, resource, {})

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> MessageReader:
        with model_storage.read_from(resource) as folder:
            models = pickle.loads((folder / MODELS_FILE).read_bytes())
        component = cls(config, model_storage, resource, models)
        with contextlib.suppress(StoreUnavailable):
            component._reader.get_ready()
        return component

    def train(self, training_data: TrainingData) -> Resource:
        self._models = learn([example_of(message) for message in training_data.intent_examples], self._tools)
        with self._storage.write_to(self._resource) as folder:
            (folder / MODELS_FILE).write_bytes(pickle.dumps(self._models))
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            hint = (message.get("metadata") or {}).get("language", "")
            try:
                reading = self._reader.read(text, hint=hint)
            except StoreUnavailable:
                reading = Reading(text, hint or "en", False)
            set_reading(message, reading)
        return messages


def set_reading(message: Message, reading: Reading) -> None:
    """Put a reading into a message, as itself for action_answer and in Rasa's own terms for its policies and tests."""
    ranking = [{"name": kind, "confidence": confidence} for kind, confidence in reading.kinds[:10]]
    message.set(INTENT, ranking[0] if ranking else {"name": "outside", "confidence": 0.0}, add_to_output=True)
    message.set("intent_ranking", ranking, add_to_output=True)
    entities = [
        {
            "entity": ENTITY_KINDS.get(mark.kind, mark.kind),
            "value": mark.text if mark.kind in ("place",) else mark.value,
            "start": mark.start,
            "end": mark.end,
            "extractor": "MessageReader",
        }
        for mark in reading.marks
        if ENTITY_KINDS.get(mark.kind, mark.kind) in ("city", "person", "place", "home")
    ]
    message.set(ENTITIES, entities, add_to_output=True)
    message.set("reading", reading.as_json(), add_to_output=True)


def example_of(message: Message) -> Example:
    """A training example from Rasa's message: its block's metadata says language, attributes and end."""
    metadata = (message.get("metadata") or {}).get("intent") or {}
    names = tuple(
        (entity["entity"], entity["start"], entity["end"]) for entity in message.get(ENTITIES) or []
    )
    return Example(
        metadata.get("language", "en"),
        message.get(TEXT),
        message.get(INTENT),
        frozenset(metadata.get("attributes") or ()),
        metadata.get("end", ""),
        names,
    )
