"""nlu/pipeline/vocabulary_extractor.py as a component."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe

from nlu.components.step_component import StepComponent
from nlu.pipeline import vocabulary_extractor


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class VocabularyExtractor(StepComponent):
    """Listed words, in the draft and the `reading`; they are no entities (entities.py)."""

    step = vocabulary_extractor.VocabularyExtractor()
