"""nlu/pipeline/unknown_word_extractor.py as a component."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message as RasaMessage

from nlu.components.entities import set_entities
from nlu.components.step_component import StepComponent
from nlu.pipeline import unknown_word_extractor
from nlu.pipeline.draft import Draft


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class UnknownWordExtractor(StepComponent):
    """Adds the misspelt names of places in all the world; a name that nobody knows is no entity."""

    step = unknown_word_extractor.UnknownWordExtractor()

    def show(self, message: RasaMessage, draft: Draft) -> None:
        found = [span for span in draft.spans if span.kind == "place" and span not in (draft.all_names or ())]
        if found:
            set_entities(message, draft, found, "UnknownWordExtractor")
