"""nlu/pipeline/fuzzy_name_extractor.py as a component."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message as RasaMessage

from nlu.components.entities import set_entities
from nlu.components.step_component import StepComponent
from nlu.pipeline import fuzzy_name_extractor
from nlu.pipeline.draft import Draft


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class FuzzyNameExtractor(StepComponent):
    """Adds its names to those of the NameExtractor."""

    step = fuzzy_name_extractor.FuzzyNameExtractor()

    def show(self, message: RasaMessage, draft: Draft) -> None:
        found = [span for span in draft.all_names or () if span not in draft.names]
        if found:
            set_entities(message, draft, found, "FuzzyNameExtractor")
