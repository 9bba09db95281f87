"""Each change inside Rasa: that it is made, and that Rasa then still does what it did."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from bot.rasa import apply_patches, excluded_imports
from bot.settings import HERE

apply_patches.apply_patches()

from bot.rasa import patches

LEFT_OUT = (
    "tensorflow",
    "keras",
    "jax",
    "matplotlib",
    "apscheduler",
    "botocore",
    "aiogram",
    "twilio",
    "redis",
)


def test_tensorflow_and_the_rest_stay_out_of_the_process(trained_toy: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from bot.settings import Settings; from bot import assistant\n"
        "assistant.load_knowledge_if_missing = lambda settings: None\n"
        f"assistant.prepare(Settings(root=Path({str(trained_toy)!r})))\n"
        "import bot.server.server, bot.rasa.tracker_store, bot.rasa.action_endpoint, rasa.model_training\n"
        f"print([name for name in {LEFT_OUT} if name in sys.modules])"
    )
    toy = Path(__file__).parents[1] / "toy"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(toy), str(toy.parents[2])))},
        check=True,
    )
    assert done.stdout == "[]\n"
    assert done.stderr == ""


@pytest.mark.parametrize("module", excluded_imports.REFUSED)
def test_importing_what_is_refused_says_why(module: str) -> None:
    """In a process of its own, since other tests may have imported it before it was refused."""
    code = f"from bot.rasa import excluded_imports\nexcluded_imports.block_imports()\nimport {module}"
    done = subprocess.run([sys.executable, "-c", code], cwd=HERE, capture_output=True, text=True, check=False)
    assert f"ImportError: {module} is kept out of Jamae's process: " in done.stderr


def test_a_stand_in_can_be_imported_but_not_used() -> None:
    classifier = import_module("rasa.nlu.classifiers.diet_classifier").DIETClassifier
    assert not isinstance(5, classifier)
    with pytest.raises(
        excluded_imports.ImportBlocked,
        match="DIETClassifier of rasa.nlu.classifiers.diet_classifier is kept out",
    ):
        classifier({})


def test_another_version_of_rasa_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apply_patches, "_applied", False)
    monkeypatch.setattr(apply_patches, "RASA_VERSION", "3.6.20")
    with pytest.raises(RuntimeError, match=r"was written for Rasa 3\.6\.20, and this is 3\.6\.21"):
        apply_patches.apply_patches()


@pytest.mark.parametrize("text", ["/restart", '/greet{"x": 1}', "EXTERNAL: x", "hello"])
def test_payloads_are_text(text: str) -> None:
    from rasa.nlu.classifiers.regex_message_handler import RegexMessageHandler
    from rasa.shared.nlu.training_data.message import Message

    message = Message({"text": text, "intent": {"name": "fact"}})
    assert RegexMessageHandler().process([message]) == [message]
    assert message.data == {"text": text, "intent": {"name": "fact"}}


RESULTS: list[tuple[Any, bool]] = [
    ({"events": [], "responses": []}, True),
    ({"events": [{"event": "slot", "timestamp": None, "name": "focus", "value": {"a": 1}}]}, True),
    ({"events": [{"event": "restart", "timestamp": None}], "responses": [{"text": "a", "answer": {}}]}, True),
    ({"events": [{"event": "slot", "timestamp": None}]}, False),
    ({"events": "none"}, False),
    ({"responses": ["text"]}, False),
    ([], False),
]


@pytest.mark.parametrize(("result", "valid"), RESULTS)
def test_an_actions_result_is_judged_as_rasa_judges_it(result: Any, valid: bool) -> None:
    import jsonschema
    from rasa.core.actions.action import RemoteAction

    action = RemoteAction("action_answer", None)
    for judge in (
        action._validate_action_result,
        lambda r: jsonschema.validate(r, action.action_response_format_spec()),
    ):
        try:
            judge(result)
        except jsonschema.ValidationError:
            assert not valid
        else:
            assert valid


def test_every_event_class_is_found_by_its_type() -> None:
    from rasa.shared.core.events import Event
    from rasa.shared.utils.common import all_subclasses

    for event in all_subclasses(Event):
        found = Event.resolve_by_type(event.type_name)
        assert found is next(each for each in all_subclasses(Event) if each.type_name == event.type_name)
    assert Event.resolve_by_type("topic") is None
    assert Event.resolve_by_type("no such event", default=Event) is Event
    with pytest.raises(ValueError, match="Unknown event name 'no such event'"):
        Event.resolve_by_type("no such event")


def test_a_graph_runs_each_node_once_after_what_it_needs() -> None:
    from rasa.engine.graph import GraphSchema, SchemaNode
    from rasa.engine.runner.dask import DaskGraphRunner

    def node(**needs: str) -> SchemaNode:
        return SchemaNode(needs=needs, uses=object, constructor_name="create", fn="run", config={})  # type: ignore[arg-type]

    ran: list[str] = []

    def runs(name: str) -> Any:
        def run(*inputs: Any) -> tuple[str, str]:
            ran.append(name)
            return name, f"{name}({', '.join(sorted(value for _, value in inputs))})"

        return run

    schema = GraphSchema(
        {
            "last": node(left="left", right="right"),
            "left": node(first="first"),
            "right": node(first="first"),
            "first": node(text="__text__"),
            "unneeded": node(first="first"),
        }
    )
    schema.nodes["last"].is_target = True
    runner = object.__new__(DaskGraphRunner)
    runner._graph_schema = schema
    runner._instantiated_nodes = {name: runs(name) for name in schema.nodes}
    for _ in range(2):
        ran.clear()
        result = runner.run({"__text__": "hi"}, ["last"])
        assert result == {"last": "last(left(first(hi)), right(first(hi)))"}
        assert ran == ["first", "left", "right", "last"]


RULE = '[{"prev_action": {"action_name": "action_listen"}, "user": {"%s": "hello"}}]'


@pytest.mark.parametrize(("asked_of", "tried"), [("intent", False), ("text", True)])
def test_a_messages_text_is_looked_up_only_where_a_rule_names_a_text(asked_of: str, tried: bool) -> None:
    from rasa.core.policies.rule_policy import RULES, RulePolicy
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.events import ActionExecuted, UserUttered
    from rasa.shared.core.trackers import DialogueStateTracker

    policy = object.__new__(RulePolicy)
    policy.lookup = {RULES: {RULE % asked_of: "action_answer"}}
    policy._rule_only_data = {}
    domain = Domain.from_dict({"intents": ["hello"], "actions": ["action_answer"]})
    heard = [ActionExecuted("action_listen"), UserUttered("hello", {"name": "hello"})]
    tracker = DialogueStateTracker.from_events("anybody", heard, slots=[])
    policy._prediction_states = lambda *args, **kwargs: [
        {"prev_action": {"action_name": "action_listen"}, "user": {"text": "hello"}}
    ]
    found = policy._find_action_from_rules(tracker, domain, use_text_for_last_user_input=True)
    assert found[0] == ("action_answer" if tried else None)


def _conversation(*heard: str, slots: list[Any] = []) -> Any:  # noqa: B006
    """A tracker in which each of the intents was heard and, but for the last, answered."""
    from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered
    from rasa.shared.core.trackers import DialogueStateTracker

    events: list[Any] = [ActionExecuted("action_listen")]
    for number, intent in enumerate(heard):
        if number:
            events += [
                ActionExecuted("action_answer"),
                SlotSet("focus", number),
                ActionExecuted("action_listen"),
            ]
        events.append(UserUttered(f"message {number}", {"name": intent}))
    return DialogueStateTracker.from_events("anybody", events, slots=slots)


def test_what_a_rule_said_is_remembered_for_each_course_of_a_conversation() -> None:
    from rasa.core.policies.rule_policy import RULES, RulePolicy
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.events import ActionExecuted
    from rasa.shared.core.slots import AnySlot

    policy = object.__new__(RulePolicy)
    hello, bye = (RULE % "intent", (RULE % "intent").replace("hello", "bye"))
    policy.lookup = {RULES: {hello: "action_answer", bye: "action_wave"}}
    policy._rule_only_data = {}
    domain = Domain.from_dict(
        {
            "intents": [{"hello": {"use_entities": []}}, {"bye": {"use_entities": []}}, "other"],
            "actions": ["action_answer", "action_wave"],
        }
    )
    computed = []

    def prediction_states(tracker: Any, *arguments: Any, **options: Any) -> Any:
        computed.append(tracker)
        return domain.states_for_tracker_history(tracker)

    policy._prediction_states = prediction_states

    def ask(tracker: Any) -> Any:
        return policy._find_action_from_rules(tracker, domain, use_text_for_last_user_input=False)[0]

    slots = [AnySlot("focus", mappings=[{}])]
    for _ in range(2):
        assert ask(_conversation("hello", slots=slots)) == "action_answer"
        assert ask(_conversation("bye", slots=slots)) == "action_wave"
        assert ask(_conversation("bye", "hello", slots=slots)) == "action_answer"
    assert len(computed) == 3
    assert [ask(_conversation("hello", "other", slots=slots)) for _ in range(2)] == [None, None]
    assert len(computed) == 5  # where no rule applies it is asked each time
    answered = _conversation("hello", slots=slots)
    answered.update(ActionExecuted("action_answer"))
    assert ask(answered) is None


def test_an_empty_domain_is_told_from_one_that_is_not() -> None:
    from rasa.shared.core.domain import Domain

    assert Domain.empty().is_empty() and Domain.from_dict({}).is_empty()
    assert not Domain.from_dict({"intents": ["hello"]}).is_empty()


def test_rasas_processor_copies_deeply_for_its_debug_lines_only() -> None:
    import ast
    import inspect

    import rasa.core.processor

    def copies(node: ast.AST) -> int:
        return sum(
            ast.unparse(each).startswith("copy.") for each in ast.walk(node) if isinstance(each, ast.Call)
        )

    module = ast.parse(inspect.getsource(rasa.core.processor))
    calls = [each for each in ast.walk(module) if isinstance(each, ast.Call)]
    logged = sum(copies(call) for call in calls if ast.unparse(call.func) == "structlogger.debug")
    assert logged == copies(module) > 0
    value = {"a": [1]}
    assert rasa.core.processor.copy.deepcopy(value) is value


def test_rasas_own_actions_are_made_once_for_an_endpoint() -> None:
    from rasa.core.actions.action import ActionListen, RemoteAction, action_for_name_or_text
    from rasa.shared.core.domain import Domain
    from rasa.utils.endpoints import EndpointConfig

    domain = Domain.from_dict({"actions": ["action_answer"]})
    here, there = EndpointConfig("http://here"), EndpointConfig("http://there")
    first, second = (action_for_name_or_text("action_listen", domain, here) for _ in range(2))
    assert first is second and isinstance(first, ActionListen)
    for endpoint in (here, there):
        assert action_for_name_or_text("action_extract_slots", domain, endpoint)._action_endpoint is endpoint
        assert isinstance(action_for_name_or_text("action_answer", domain, endpoint), RemoteAction)


def test_training_examples_are_the_same_when_all_they_hold_is_the_same_and_copies_are_apart() -> None:
    import copy

    from rasa.shared.nlu.training_data.message import Message
    from rasa.shared.nlu.training_data.training_data import TrainingData

    def example(**more: Any) -> Message:
        return Message(
            {"text": "when?", "intent": "fact", "metadata": {"intent": {"language": "en"}}, **more}
        )

    assert example() == example() and hash(example()) == hash(example())
    assert example() != example(entities=[{"entity": "city"}])
    data = TrainingData([example(), example(), example(metadata={"intent": {"language": "ko"}})])
    assert len(data.training_examples) == 2
    merged = data.merge(TrainingData([example()]))
    assert merged.training_examples == data.training_examples
    copied = copy.deepcopy(data.training_examples[0])
    copied.data["metadata"]["intent"]["language"] = "ja"
    copied.set("reading", {}, add_to_output=True)
    assert data.training_examples[0] == example()
    assert data.training_examples[0].output_properties == {"text"}


def test_each_change_says_why_and_what_it_gains() -> None:
    for change in patches.CHANGES:
        assert change.why.endswith(".") and change.gain


QUICKEST = 4
"""The ninth byte of a gzip file that was packed at the lowest level (RFC 1952, XFL)."""


def test_the_model_is_packed_at_the_quickest_level(trained_toy: Path) -> None:
    (model,) = (trained_toy / "models").glob("jamae-*.tar.gz")
    assert model.read_bytes()[8] == QUICKEST
