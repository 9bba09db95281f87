"""Which modules of Rasa and its libraries are not imported, and what each would cost.

`block_imports()` must run before Rasa is first imported; the stock `rasa` commands run without it. The
figures were measured on two cores with a bot of 25 intents and one action; docs/performance.md says how.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import NoReturn

# Importing one of these is an ImportError that says why. thinc, portalocker and others try, and do without.
REFUSED = {
    "tensorflow": "6.7 s and 350 MB at start; only `jamae learn` needs it",
    "keras": "part of TensorFlow",
    "jax": "1.4 s; TensorFlow's converter asks for it",
    "redis": "0.07 s; a file lock in portalocker asks for it",
}

OTHER_CHANNELS = (
    *("botframework", "callback", "console", "facebook", "hangouts", "mattermost", "rasa_chat", "rest"),
    *("rocketchat", "slack", "socketio", "telegram", "twilio", "twilio_voice", "webexteams"),
)

# These can be imported, but what is taken from them refuses to be used. The value is what the import costs.
STAND_INS = {
    # neural parts of Rasa: they are what asks for TensorFlow
    "rasa.core.policies.ted_policy": "TensorFlow",
    "rasa.core.policies.unexpected_intent_policy": "TensorFlow",
    "rasa.nlu.classifiers.diet_classifier": "TensorFlow",
    "rasa.nlu.featurizers.dense_featurizer.convert_featurizer": "TensorFlow",
    "rasa.nlu.featurizers.dense_featurizer.lm_featurizer": "TensorFlow",
    "rasa.nlu.selectors.response_selector": "TensorFlow",
    "rasa.utils.tensorflow.model_data": "TensorFlow, and scikit-learn's model selection",
    "rasa.utils.tensorflow.model_data_utils": "TensorFlow",
    "rasa.utils.train_utils": "TensorFlow",
    # components that Jamae does not use
    "rasa.nlu.classifiers.logistic_regression_classifier": "0.9 s (scikit-learn's linear models)",
    "rasa.nlu.classifiers.sklearn_intent_classifier": "with the row above",
    "rasa.nlu.extractors.crf_entity_extractor": "0.3 s",
    "rasa.nlu.featurizers.sparse_featurizer.count_vectors_featurizer": "0.2 s",
    # Rasa's own channels (ours are written on rasa.core.channels.channel) and the libraries they bring
    **{f"rasa.core.channels.{name}": "all together 0.8 s" for name in OTHER_CHANNELS},
    # evaluation, plots, reminders, other people's databases, a parallel scheduler for graphs
    "rasa.core.test": "0.2 s",
    "rasa.nlu.test": "0.25 s",
    "rasa.utils.plotting": "0.23 s (matplotlib)",
    "rasa.core.jobs": "0.36 s (apscheduler)",
    "boto3": "0.2 s",
    "boto3.dynamodb": "with the row above",
    "boto3.dynamodb.conditions": "with the row above",
    "pymongo": "0.3 s",
    "pymongo.collection": "with the row above",
    "dask": "0.19 s",
    # spaCy's own command line, which `import spacy` brings along
    "spacy.cli": "0.3 s",
    "spacy.cli.info": "with the row above",
}


class ImportBlocked(RuntimeError):
    """Something was used that Jamae's process does not import, on purpose."""


def _refuse(module: str, name: str) -> NoReturn:
    raise ImportBlocked(
        f"{name} of {module} is kept out of Jamae's process (bot/rasa/excluded_imports.py says why). "
        "Use the stock `rasa` commands for it, or take the module off the list."
    )


def _stand_in_class(module: str, name: str) -> type:
    """A class that can be named, imported and compared with, but not made."""

    def make(cls: type, *args: object, **options: object) -> NoReturn:
        _refuse(module, name)

    return type(name, (), {"__module__": module, "__new__": make, "name": classmethod(lambda cls: name)})


class _ImportBlocker(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Answers imports of the modules above before Python looks for them on disk."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname in REFUSED:
            raise ImportError(
                f"{fullname} is kept out of Jamae's process: {REFUSED[fullname]}.", name=fullname
            )
        if fullname in STAND_INS:
            return importlib.machinery.ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        def attribute(name: str) -> type:
            if name.startswith("__"):
                raise AttributeError(name)
            stand_in = _stand_in_class(module.__name__, name)
            setattr(module, name, stand_in)
            return stand_in

        module.__getattr__ = attribute  # type: ignore[method-assign]


def block_imports() -> None:
    """Block the modules above from now on, but for those that are imported already."""
    if not any(isinstance(finder, _ImportBlocker) for finder in sys.meta_path):
        sys.meta_path.insert(0, _ImportBlocker())
