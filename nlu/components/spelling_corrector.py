"""nlu/pipeline/spelling_corrector.py as a component."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message as RasaMessage

from nlu.components.entities import set_entities
from nlu.components.step_component import StepComponent
from nlu.pipeline import spelling_corrector
from nlu.pipeline.draft import Draft


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class SpellingCorrector(StepComponent):
    """Where it corrected something, the names are found anew; their places are those of what was typed."""

    step = spelling_corrector.SpellingCorrector()

    def show(self, message: RasaMessage, draft: Draft) -> None:
        if draft.alignment.edits:
            set_entities(message, draft, draft.names, "NameExtractor")
