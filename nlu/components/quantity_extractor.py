"""nlu/pipeline/quantity_extractor.py as a component."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from nlu.components.step_component import StepComponent
from nlu.pipeline import quantity_extractor


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class QuantityExtractor(StepComponent):
    """Numbers and dates, in the draft and the `reading`; they are no entities (entities.py)."""

    step = quantity_extractor.QuantityExtractor()
