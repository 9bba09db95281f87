"""What the components have in common: a step of the pipeline, asked and trained as Rasa does it."""

from __future__ import annotations

import hashlib
import pickle
from abc import abstractmethod
from collections.abc import Mapping
from functools import lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message as RasaMessage
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.known_names import NamesUnavailable
from nlu.languages.language import Language, read_languages, word_lists_hash
from nlu.pipeline.draft import Draft, Step
from nlu.training.examples import Example
from nlu.training.learning import LanguageModel, shared_models

DRAFT = "draft"
"""The property of Rasa's message that holds ours while it is being understood; it is no output."""
LEARNED_FILE = "learned.pickle"
SOURCE = Path(__file__).parent.parent
LEARNED_WITH = ("scikit-learn", "pypinyin")
"""Libraries on whose version it depends what is learned: other classifiers, other readings of characters."""


class StepComponent(GraphComponent):
    """A step that learns nothing. Rasa knows no better type for most of them than that of an extractor."""

    step: Step

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> StepComponent:
        return cls()

    def process(self, messages: list[RasaMessage]) -> list[RasaMessage]:
        """Without names nothing is read, and whoever answers says so."""
        for message in messages:
            draft: Draft = message.get(DRAFT)
            try:
                if not draft.is_unread:
                    self.step.process(draft)
            except NamesUnavailable:
                draft.is_unread = True
            self.show(message, draft)
        return messages

    def show(self, message: RasaMessage, draft: Draft) -> None:
        """Put what was found into Rasa's message, in Rasa's terms; nothing, where Rasa has none."""


class TrainedComponent(StepComponent):
    """A step that learns from the utterances of every language; `data` is the folder of the languages."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        learned: Mapping[str, Any],
    ) -> None:
        self._data = Path(config["data"])
        self._storage = model_storage
        self._resource = resource
        self.step = self.step_with(learned)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"data": "data"}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Rasa does not look at word lists, at the code of the steps, nor at what they learn with."""
        return code_hash() + libraries() + word_lists_hash(Path(config["data"]))

    @abstractmethod
    def step_with(self, learned: Mapping[str, Any]) -> Step:
        """The step with what was learned, by language; with nothing before it is trained."""

    @abstractmethod
    def part_of(self, model: LanguageModel) -> Any:
        """Of all that is learned of a language what this step needs."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TrainedComponent:
        return cls(config, model_storage, resource, {})

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TrainedComponent:
        with model_storage.read_from(resource) as folder:
            learned = pickle.loads((folder / LEARNED_FILE).read_bytes())
        return cls(config, model_storage, resource, learned)

    def train(self, training_data: TrainingData) -> Resource:
        """All is learned at once, when the first of the components is trained; each keeps its part.

        Raises ValueError where a language has too few utterances, or no word lists.
        """
        examples = tuple(example_of(message) for message in training_data.intent_examples)
        models = shared_models(examples, self._data, word_lists_hash(self._data))
        learned = {code: self.part_of(model) for code, model in models.items()}
        with self._storage.write_to(self._resource) as folder:
            (folder / LEARNED_FILE).write_bytes(pickle.dumps(learned))
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data


def example_of(message: RasaMessage) -> Example:
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


def shared_languages(root: Path) -> Mapping[str, Language]:
    """The languages of a folder, read once for all components. Raises ValueError for a wrong word list."""
    return _read(root, word_lists_hash(root))


@lru_cache(maxsize=1)
def _read(root: Path, _word_lists: str) -> Mapping[str, Language]:
    return read_languages(root)


@lru_cache(maxsize=1)
def code_hash() -> str:
    """It changes with any file of this package."""
    digest = hashlib.sha256()
    for file in sorted(SOURCE.rglob("*.py")):
        digest.update(
            file.relative_to(SOURCE).as_posix().encode() + hashlib.sha256(file.read_bytes()).digest()
        )
    return digest.hexdigest()


def libraries() -> str:
    """The versions of LEARNED_WITH."""
    return " ".join(f"{package} {version(package)}" for package in LEARNED_WITH)
