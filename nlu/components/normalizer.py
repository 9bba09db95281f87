"""nlu/pipeline/normalizer.py as a component."""

from __future__ import annotations

import re
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.tokenizers.tokenizer import Token
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message as RasaMessage

from nlu.components.step_component import DRAFT
from nlu.pipeline.normalizer import normalize

UNSPACED = r"[\uac00-\ud7a3\u3040-\u30ff\u3400-\u9fff々]"
TOKEN = re.compile(rf"{UNSPACED}|(?:(?!{UNSPACED})\w)+")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class Normalizer(GraphComponent):
    """First of the pipeline: begins the draft that the others add to.

    The language of the conversation is in the message's metadata.
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Normalizer:
        return cls()

    def process(self, messages: list[RasaMessage]) -> list[RasaMessage]:
        for message in messages:
            text = message.get(TEXT) or ""
            message.set(DRAFT, normalize(text, (message.get("metadata") or {}).get("language", "")))
            message.set(TOKENS_NAMES[TEXT], tokens(text))
        return messages


def tokens(typed: str) -> list[Token]:
    """What was typed in tokens: `rasa test nlu` judges entities by them."""
    return [Token(match.group(), match.start()) for match in TOKEN.finditer(typed)]
