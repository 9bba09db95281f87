"""Every change that Jamae makes inside Rasa, for speed or safety: why, what it gains, and the code.

Import this through bot/rasa/apply_patches.py, which first checks Rasa's version. What is not imported at all
is in excluded_imports.py. The figures were measured on two cores with a bot of 25 intents and one action;
docs/performance.md says how.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from types import SimpleNamespace
from typing import Any

import jsonschema
import rasa.core.actions.action as actions
import rasa.core.processor
from rasa.core.actions.action import RemoteAction
from rasa.core.policies.rule_policy import RULES, RulePolicy
from rasa.engine.graph import GraphSchema
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage import local_model_storage
from rasa.nlu.classifiers.regex_message_handler import RegexMessageHandler
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.utils.common import all_subclasses

MOST_COURSES = 5_000
"""So many courses of a conversation are remembered with what the rules said of them; ours has a few
hundred."""


@dataclass(frozen=True)
class Change:
    """One change: why, what it gains, and the function that makes it."""

    why: str
    gain: str
    make: Callable[[], None]


def _payloads_are_text() -> None:
    @wraps(RegexMessageHandler.process)  # Rasa reads the types of a component's methods
    def process(self: Any, messages: list[Any], domain: Any = None) -> list[Any]:
        return messages

    RegexMessageHandler.process = process


def _validator_is_made_once() -> None:
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
    walk = Event.resolve_by_type
    by_type = {event.type_name: event for event in reversed(list(all_subclasses(Event)))}

    def resolve(type_name: str, default: Any = None) -> Any:
        return by_type.get(type_name) or walk(type_name, default)

    Event.resolve_by_type = staticmethod(resolve)


def _graph_is_planned_once() -> None:
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
    find = RulePolicy._find_action_from_rules

    @wraps(find)
    def find_action(self: RulePolicy, tracker: Any, domain: Any, use_text_for_last_user_input: bool) -> Any:
        course = None if use_text_for_last_user_input else _course_of(tracker, domain)
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


def _course_of(tracker: Any, domain: Any) -> tuple[Any, ...] | None:
    """All that rules on intents and actions see of a conversation; None where there may be more."""
    if any(slot.has_features() for slot in tracker.slots.values()):
        return None
    course: list[Any] = []
    for event in tracker.events:
        seen = _seen_of(event, domain)
        if seen is None:
            return None
        course += seen
    return tuple(course)


def _seen_of(event: Event, domain: Any) -> list[Any] | None:
    """What such rules can see of one event, often nothing; None where there may be more to see."""
    if isinstance(event, UserUttered):
        intent = event.intent_name
        uses_entities = domain.intent_properties.get(intent, {}).get("used_entities", True)
        more = event.use_text_for_featurization or not intent or (uses_entities and event.entities)
        return None if more else [intent]
    if isinstance(event, ActionExecuted):
        return [(event.action_name, event.hide_rule_turn)] if event.action_name else None
    if isinstance(event, SessionStarted):
        return [event.type_name]
    if isinstance(event, DefinePrevUserUtteredFeaturization):
        return None if event.use_text_for_featurization else []
    return [] if isinstance(event, (SlotSet, BotUttered)) else None


def _the_empty_domain_is_made_once() -> None:
    empty = Domain.empty().as_dict()
    Domain.is_empty = lambda self: self.as_dict() == empty


def _what_is_only_logged_is_not_copied() -> None:

    # it copies for its debug lines only
    rasa.core.processor.copy = SimpleNamespace(deepcopy=lambda value: value)


def _default_actions_are_made_once() -> None:
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

    def hash_of(self: Message) -> int:
        # equal messages have equal texts and intents; all else is compared only where those are equal
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


def _the_model_is_packed_quickly() -> None:
    class QuickArchive(local_model_storage.TarSafe):
        @classmethod
        def gzopen(
            cls, name: Any, mode: str = "r", fileobj: Any = None, compresslevel: int = 1, **options: Any
        ) -> Any:
            return super().gzopen(name, mode, fileobj, compresslevel, **options)

    local_model_storage.TarSafe = QuickArchive


CHANGES = (
    Change(
        why="A typed /restart, /greet{...} or /SetSlots(...) would reach Rasa past the NLU.",
        gain="safety",
        make=_payloads_are_text,
    ),
    Change(
        why="Rasa checks jsonschema's own constant schema at every action, then the result a second time.",
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
        why="At each of two predictions, all rules are compared with the states of all remembered turns.",
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
    Change(
        why="The model is packed at gzip's slowest level.",
        gain="6 s of training; the file is a tenth larger",
        make=_the_model_is_packed_quickly,
    ),
)
