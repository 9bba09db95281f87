"""nlu/pipeline/language_detector.py as a component."""

from __future__ import annotations

from collections.abc import Mapping

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.training_data.message import Message as RasaMessage

from nlu.components.step_component import TrainedComponent, shared_languages
from nlu.languages.known_words import KnownWords
from nlu.pipeline import language_detector
from nlu.pipeline.draft import Draft, Step
from nlu.training.learning import LanguageModel


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LanguageDetector(TrainedComponent):
    """Learns the words of each language; from here on they are in the draft, for the steps after it."""

    def step_with(self, learned: Mapping[str, KnownWords]) -> Step:
        return language_detector.LanguageDetector(shared_languages(self._data), learned)

    def part_of(self, model: LanguageModel) -> KnownWords:
        return model.known

    def show(self, message: RasaMessage, draft: Draft) -> None:
        message.set("language", draft.guess.code, add_to_output=True)
