"""Every change Jamae makes inside Rasa: what is kept out of the process, and what is done faster or more safely.

`keep_out()` must run before Rasa is first imported, `tune()` after. The stock `rasa` commands run without the first;
the second is applied there too, as soon as Rasa loads one of our channels, so that a typed payload is text everywhere.
The figures were measured on two cores with a bot of 25 intents and one action; docs/performance.md says how.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import logging
import sys
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import wraps
from types import ModuleType
from typing import Any, NoReturn

RASA_VERSION = "3.6.21"

MOST_COURSES = 5_000
"""So many courses of a conversation are remembered with what the rules said of them; ours has a few hundred."""

# Asking for one of these is an ImportError that says why. thinc, portalocker and others try them and do without.
REFUSED = {
    "tensorflow": "6.7 s and 350 MB at start; nothing in Jamae's pipeline is a neural network",
    "keras": "part of TensorFlow",
    "jax": "1.4 s; TensorFlow's converter asks for it",
    "redis": "0.07 s; a file lock in portalocker asks for it",
}

OTHER_CHANNELS = (
    *("botframework", "callback", "console", "facebook", "hangouts", "mattermost", "rasa_chat", "rest"),
    *("rocketchat", "slack", "socketio", "telegram", "twilio", "twilio_voice", "webexteams"),
)

# These can be imported, but whatever is taken from them refuses to be used. The value is what the import costs.
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
    # evaluation, plots, reminders, other people's databases, a parallel scheduler for graphs of eight nodes
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


class KeptOut(RuntimeError):
    """Something was used that Jamae's process leaves out on purpose."""


def _refuse(module: str, name: str) -> NoReturn:
    raise KeptOut(
        f"{name} of {module} is kept out of Jamae's process (bot/rasa_tuning.py says why). "
        "Use the stock `rasa` commands for it, or take the module off the list."
    )


def _stand_in_class(module: str, name: str) -> type:
    """A class that can be named, imported and compared with, but not made."""

    def make(cls: type, *args: object, **options: object) -> NoReturn:
        _refuse(module, name)

    return type(name, (), {"__module__": module, "__new__": make, "name": classmethod(lambda cls: name)})


class _Doorkeeper(importlib.abc.MetaPathFinder, importlib.abc.Loader):
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


def keep_out() -> None:
    """From now on the modules above stay out. Does nothing for those that are imported already."""
    if not any(isinstance(finder, _Doorkeeper) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Doorkeeper())


def quiet() -> None:
    """No warnings and no debug lines from Rasa and its libraries: 28 lines at every start, none for a person.

    structlog prints by default whatever its level, and to standard output, where `jamae ask --json` writes. Sanic puts
    a filter of its own in front when it is imported, so it comes first.
    """
    import sanic  # noqa: F401
    import structlog

    warnings.filterwarnings("ignore")
    for name in ("rasa", "sanic.root", "sanic.access"):
        logging.getLogger(name).setLevel(logging.ERROR)
    logging.getLogger("sanic.error").setLevel(
        logging.CRITICAL
    )  # what ends the server is told once, by cli.py
    # Rasa logs an action's failure with its traceback, in which the visitor's words may stand; local_actions.py logs it
    logging.getLogger("rasa.core.processor").setLevel(logging.CRITICAL)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR), cache_logger_on_first_use=True
    )


@dataclass(frozen=True)
class Change:
    """One change: why, what it gains, and the function that makes it."""

    why: str
    gain: str
    make: Callable[[], None]


def _payloads_are_text() -> None:
    from rasa.nlu.classifiers.regex_message_handler import RegexMessageHandler

    @wraps(RegexMessageHandler.process)  # Rasa reads the types of a component's methods
    def process(self: Any, messages: list[Any], domain: Any = None) -> list[Any]:
        return messages

    RegexMessageHandler.process = process


def _validator_is_made_once() -> None:
    import jsonschema
    from rasa.core.actions.action import RemoteAction

    schema = RemoteAction.action_response_format_spec()
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)

    def validate(self: RemoteAction, result: dict[str, Any]) -> bool:
        if getattr(self.action_endpoint, "is_in_process", False):
            return True  # rasa_sdk's executor made it, and has checked the events itself
        for error in validator.iter_errors(result):
            raise error
        return True

    RemoteAction._validate_action_result = validate


def _event_classes_are_looked_up() -> None:
    from rasa.shared.core.events import Event
    from rasa.shared.utils.common import all_subclasses

    walk = Event.resolve_by_type
    by_type = {event.type_name: event for event in reversed(list(all_subclasses(Event)))}

    def resolve(type_name: str, default: Any = None) -> Any:
        return by_type.get(type_name) or walk(type_name, default)

    Event.resolve_by_type = staticmethod(resolve)


def _graph_is_planned_once() -> None:
    from rasa.engine.graph import GraphSchema
    from rasa.engine.runner.dask import DaskGraphRunner

    def plan(schema: GraphSchema) -> list[str]:
        """The nodes in an order in which each comes after all that it needs."""
        order: list[str] = []

        def visit(node: str) -> None:
            if node in schema.nodes and node not in order:
                for needed in schema.nodes[node].needs.values():
                    visit(needed)
                order.append(node)

        for node in schema.nodes:
            visit(node)
        return order

    def run(
        self: DaskGraphRunner, inputs: dict[str, Any] | None = None, targets: list[str] | None = None
    ) -> dict[str, Any]:
        wanted = targets or self._graph_schema.target_names
        plans: dict[tuple[str, ...], list[str]] = self.__dict__.setdefault("_plans", {})
        order = plans.get(tuple(wanted))
        if order is None:
            order = plans[tuple(wanted)] = plan(self._graph_schema.minimal_graph_schema(wanted))
        found: dict[str, Any] = {name: (name, value) for name, value in (inputs or {}).items()}
        for node in order:
            needs = self._graph_schema.nodes[node].needs.values()
            found[node] = self._instantiated_nodes[node](*(found.get(need, need) for need in needs))
        return dict(found[target] for target in wanted)

    DaskGraphRunner.run = run


def _texts_are_not_looked_up_without_text_rules() -> None:
    from rasa.core.policies.rule_policy import RULES, RulePolicy

    find = RulePolicy._find_action_from_rules

    def has_text(rules: dict[str, str]) -> bool:
        return any('"text":' in rule for rule in rules)

    @wraps(find)
    def find_action(self: RulePolicy, tracker: Any, domain: Any, use_text_for_last_user_input: bool) -> Any:
        in_a_loop = tracker.active_loop_name is not None
        if use_text_for_last_user_input and not in_a_loop and not has_text(self.lookup[RULES]):
            return None, None, False
        return find(self, tracker, domain, use_text_for_last_user_input)

    RulePolicy._find_action_from_rules = find_action


def _what_a_rule_said_is_remembered() -> None:
    from rasa.core.policies.rule_policy import RULES, RulePolicy
    from rasa.shared.core.events import (
        ActionExecuted,
        BotUttered,
        DefinePrevUserUtteredFeaturization,
        SessionStarted,
        SlotSet,
        UserUttered,
    )

    find = RulePolicy._find_action_from_rules

    def course_of(tracker: Any, domain: Any) -> tuple[Any, ...] | None:
        """All that rules on intents and actions can see of a conversation; None where there may be more to see."""
        if any(slot.has_features() for slot in tracker.slots.values()):
            return None
        course: list[Any] = []
        for event in tracker.events:
            if isinstance(event, UserUttered):
                intent = event.intent_name
                seen = domain.intent_properties.get(intent, {}).get("used_entities", True)
                if event.use_text_for_featurization or not intent or (seen and event.entities):
                    return None
                course.append(intent)
            elif isinstance(event, ActionExecuted):
                if not event.action_name:
                    return None
                course.append((event.action_name, event.hide_rule_turn))
            elif isinstance(event, SessionStarted):
                course.append(event.type_name)
            elif isinstance(event, DefinePrevUserUtteredFeaturization):
                if event.use_text_for_featurization:
                    return None
            elif not isinstance(event, (SlotSet, BotUttered)):
                return None
        return tuple(course)

    @wraps(find)
    def find_action(self: RulePolicy, tracker: Any, domain: Any, use_text_for_last_user_input: bool) -> Any:
        course = None if use_text_for_last_user_input else course_of(tracker, domain)
        if course is None or any('"text":' in rule for rule in self.lookup[RULES]):
            return find(self, tracker, domain, use_text_for_last_user_input)
        said: dict[tuple[Any, ...], Any] = self.__dict__.setdefault("_said", {})
        if course not in said:
            found = find(self, tracker, domain, use_text_for_last_user_input)
            if found[0] is None or len(said) >= MOST_COURSES:
                return found  # where no rule applies Rasa wants to know of the texts, too
            said[course] = found
        return said[course]

    RulePolicy._find_action_from_rules = find_action


def _the_empty_domain_is_made_once() -> None:
    from rasa.shared.core.domain import Domain

    empty = Domain.empty().as_dict()
    Domain.is_empty = lambda self: self.as_dict() == empty


def _what_is_only_logged_is_not_copied() -> None:
    from types import SimpleNamespace

    import rasa.core.processor

    # it copies for its debug lines only
    rasa.core.processor.copy = SimpleNamespace(deepcopy=lambda value: value)


def _default_actions_are_made_once() -> None:
    import rasa.core.actions.action as actions

    make = actions.default_actions
    made: dict[int, tuple[Any, list[Any]]] = {}

    @wraps(make)
    def default_actions(action_endpoint: Any = None) -> list[Any]:
        # they hold nothing but the endpoint, of which a process has one
        kept = made.get(id(action_endpoint))
        if kept is None:
            kept = made[id(action_endpoint)] = (action_endpoint, make(action_endpoint))
        return kept[1]

    actions.default_actions = default_actions


def _training_examples_are_cheap() -> None:
    import copy

    from rasa.shared.importers.rasa import RasaFileImporter
    from rasa.shared.nlu.training_data.message import Message

    def hash_of(self: Message) -> int:
        # equal messages have equal texts and intents; what else they hold is compared only where those are equal
        return hash((self.data.get("text"), self.data.get("intent")))

    def plain_copy(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: plain_copy(part) for key, part in value.items()}
        return [plain_copy(part) for part in value] if isinstance(value, list) else value

    def deepcopy(self: Message, memo: dict[int, Any]) -> Message:
        copied = copy.copy(self)
        copied.data = plain_copy(self.data)
        copied.features = copy.deepcopy(self.features, memo)
        copied.output_properties = set(self.output_properties)
        return copied

    read = RasaFileImporter.get_nlu_data

    @wraps(read)
    def get_nlu_data(self: RasaFileImporter, language: str | None = "en") -> Any:
        # read twice otherwise; `language` is not looked at, and whoever merges the result copies it first
        if not hasattr(self, "_nlu_data"):
            self._nlu_data = read(self, language)
        return self._nlu_data

    Message.__hash__ = hash_of
    Message.__deepcopy__ = deepcopy
    RasaFileImporter.get_nlu_data = get_nlu_data


CHANGES = (
    Change(
        why="A typed /restart, /greet{...} or /SetSlots(...) would reach Rasa past the NLU; people may type anything.",
        gain="safety",
        make=_payloads_are_text,
    ),
    Change(
        why="Rasa checks jsonschema's own constant schema again at every action, then the result a second time.",
        gain="20 ms a message, and 0.4 for actions in this process",
        make=_validator_is_made_once,
    ),
    Change(
        why="To read one event back, Rasa walks the tree of all event classes.",
        gain="0.07 ms an event, of which a message needs about ten",
        make=_event_classes_are_looked_up,
    ),
    Change(
        why="A message runs the graph three times; dask plans it anew each time.",
        gain="0.7 ms a message, and dask's import",
        make=_graph_is_planned_once,
    ),
    Change(
        why="Rules are first tried on the message's text, then on its intent; ours name intents only.",
        gain="0.3 ms a message",
        make=_texts_are_not_looked_up_without_text_rules,
    ),
    Change(
        why="At each of two predictions, all rules are held against the states of all turns that are remembered.",
        gain="0.5 ms a message",
        make=_what_a_rule_said_is_remembered,
    ),
    Change(
        why="To see whether the domain is empty, Rasa makes an empty one at each message.",
        gain="0.15 ms a message",
        make=_the_empty_domain_is_made_once,
    ),
    Change(
        why="Events, slots and entities are copied deeply for debug lines that nobody reads.",
        gain="0.1 ms a message",
        make=_what_is_only_logged_is_not_copied,
    ),
    Change(
        why="To find one action, Rasa makes all twelve of its own, three times a message.",
        gain="0.05 ms a message",
        make=_default_actions_are_made_once,
    ),
    Change(
        why="Rasa reads the examples twice, copies each twenty times and makes a fingerprint of each copy.",
        gain="10 s of training with 10,000 examples",
        make=_training_examples_are_cheap,
    ),
)

_tuned = False


def tune() -> None:
    """Make all the changes, once. Raises RuntimeError with another Rasa than they were written for."""
    global _tuned
    if _tuned:
        return
    import rasa

    if rasa.__version__ != RASA_VERSION:
        raise RuntimeError(
            f"bot/rasa_tuning.py was written for Rasa {RASA_VERSION}, and this is {rasa.__version__}. "
            "Read each change there against the new version, then set RASA_VERSION."
        )
    for change in CHANGES:
        change.make()
    _tuned = True
