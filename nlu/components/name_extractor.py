"""nlu/pipeline/name_extractor.py as a component."""

from __future__ import annotations

import contextlib
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message as RasaMessage

from nlu.components.entities import set_entities
from nlu.components.step_component import StepComponent, shared_languages
from nlu.known_names import NamesUnavailable
from nlu.languages.language import word_lists_hash
from nlu.pipeline import name_extractor
from nlu.pipeline.draft import Draft


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class NameExtractor(StepComponent):
    """`names` of its configuration, "package.module:function", gives the `KnownNames`."""

    def __init__(self, config: dict[str, Any]) -> None:
        self.step = name_extractor.NameExtractor(
            resolve_name(config["names"])(), shared_languages(Path(config["data"]))
        )
        with contextlib.suppress(NamesUnavailable):
            self.step.get_ready()

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"data": "data"}

    @staticmethod
    def required_packages() -> list[str]:
        return ["spacy", "rapidfuzz"]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        return word_lists_hash(Path(config["data"]))

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> NameExtractor:
        return cls(config)

    def show(self, message: RasaMessage, draft: Draft) -> None:
        set_entities(message, draft, draft.names, "NameExtractor")
