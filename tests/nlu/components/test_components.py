"""The components of config.yml, asked as Rasa asks them; Rasa's own commands are tested in
tests/bot/rasa/test_stock_rasa.py.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from pkgutil import resolve_name
from types import SimpleNamespace
from typing import Any

import pytest
import yaml
from conversation import DATA, Assistant

from bot.rasa import excluded_imports
from nlu.known_names import NamesUnavailable
from nlu.message import Message
from nlu.training.learning import LanguageModel

excluded_imports.block_imports()

from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message as RasaMessage
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu import components
from nlu.components import step_component
from nlu.components.step_component import TrainedComponent, example_of

CONFIG = yaml.safe_load((DATA.parent / "config.yml").read_text("utf-8"))
Parse = Callable[..., dict[str, Any]]


def pipeline(store: object, models: Mapping[str, LanguageModel], monkeypatch: pytest.MonkeyPatch) -> Parse:
    """What the pipeline of config.yml puts out for a text."""
    monkeypatch.setitem(sys.modules, "made_up_names", SimpleNamespace(own=lambda: store))
    made: list[Any] = []
    for entry in CONFIG["pipeline"]:
        component = resolve_name(entry["name"].replace("components.", "components:"))
        config = {**component.get_default_config(), **entry, "names": "made_up_names:own"}
        if issubclass(component, TrainedComponent):
            untrained = component.create({"data": str(DATA)}, None, None, None)
            learned = {code: untrained.part_of(model) for code, model in models.items()}
            made.append(component({"data": str(DATA)}, None, None, learned))
        else:
            made.append(component.create({**config, "data": str(DATA)}, None, None, None))

    def parse(text: str, language: str = "") -> dict[str, Any]:
        messages = [RasaMessage({"text": text, "metadata": {"language": language}})]
        for component in made:
            messages = component.process(messages)
        return dict(messages[0].as_dict(only_output_properties=True))

    return parse


@pytest.fixture
def parse(lindal: Assistant, models: Mapping[str, LanguageModel], monkeypatch: pytest.MonkeyPatch) -> Parse:
    return pipeline(lindal.knowledge.store, models, monkeypatch)


def test_the_intent_its_ranking_and_the_reading_are_put_out(parse: Parse, lindal: Assistant) -> None:
    parsed = parse("When did Lindal partner with Vellano? Who signed it?")
    assert parsed["intent"] == parsed["intent_ranking"][0]
    assert len(parsed["intent_ranking"]) == 10
    assert parsed["language"] == "en"
    read = lindal.reader.read("When did Lindal partner with Vellano? Who signed it?")
    assert Message.from_json(parsed["reading"]) == read


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("When did  Vellano sign?", [("city", "vellano", "Vellano", "NameExtractor")]),
        ("the tempreature of ＶＥＬＬＡＮＯ", [("city", "vellano", "ＶＥＬＬＡＮＯ", "NameExtractor")]),
        ("the  tempreature of velanno", [("city", "vellano", "velanno", "FuzzyNameExtractor")]),
        (
            "is ①Paris one of Lindal's, Ana Bell?",
            [
                ("place", "paris", "Paris", "FuzzyNameExtractor"),
                ("home", "lindal", "Lindal", "NameExtractor"),
                ("person", "ana_bell", "Ana Bell", "NameExtractor"),
            ],
        ),
        ("tempreature in Melborune", [("place", "melborune", "Melborune", "UnknownWordExtractor")]),
        ("벨라노는 2002년에?", [("city", "vellano", "벨라노", "NameExtractor")]),
        ("/help", []),
        ("", []),
    ],
)
def test_entities_stand_where_they_were_typed(
    parse: Parse, text: str, entities: list[tuple[str, str, str, str]]
) -> None:
    found = [
        (each["entity"], each["value"], text[each["start"] : each["end"]], each["extractor"])
        for each in parse(text)["entities"]
    ]
    assert found == entities


def test_the_language_of_the_conversation_is_in_the_metadata(parse: Parse) -> None:
    assert parse("/help", language="ko")["reading"]["language"] == "ko"


def test_without_names_the_intent_is_outside_and_the_text_is_as_typed(
    models: Mapping[str, LanguageModel], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Away:
        def revision(self) -> int:
            raise NamesUnavailable

    parsed = pipeline(Away(), models, monkeypatch)("  Hello", "ko")
    assert (parsed["intent"], parsed["entities"]) == ({"name": "outside", "confidence": 0.0}, [])
    assert (parsed["reading"]["text"], parsed["reading"]["language"]) == ("  Hello", "ko")


def test_a_component_keeps_what_it_learned(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "en").mkdir(parents=True)
    (data / "en" / "words.yml").write_text((DATA / "en" / "words.yml").read_text("utf-8"), "utf-8")
    storage, resource = LocalModelStorage(tmp_path), Resource("kinds")
    training = TrainingData(
        [
            RasaMessage({"text": text, "intent": kind, "metadata": {"intent": {"language": "en"}}})
            for kind, texts in {
                "greet": ("hello", "hello there"),
                "list": ("which cities", "which towns"),
            }.items()
            for text in texts
        ]
    )
    config = {"data": str(data)}
    assert components.KindClassifier.create(config, storage, resource, None).train(training) == resource
    loaded = components.KindClassifier.load(config, storage, resource, None)
    assert set(loaded.step._classifiers["en"].labels) == {"greet", "list"}


@pytest.mark.parametrize(
    "component",
    [
        components.NameExtractor,
        components.LanguageDetector,
        components.NgramFeaturizer,
        components.KindClassifier,
        components.AttributeClassifier,
    ],
)
def test_a_changed_word_list_is_trained_anew(component: Any, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    file, config = tmp_path / "en" / "words.yml", {"data": str(tmp_path)}
    file.write_text("types: {}")
    before = component.fingerprint_addon(config)
    assert component.fingerprint_addon(config) == before
    file.write_text("types: {sister: [sister]}")
    assert component.fingerprint_addon(config) != before


@pytest.mark.parametrize("package", ["scikit-learn", "pypinyin"])
def test_what_is_learned_with_another_version_is_trained_anew(
    package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = {"data": str(tmp_path)}
    before = components.KindClassifier.fingerprint_addon(config)
    assert components.KindClassifier.fingerprint_addon(config) == before
    true_version = step_component.version

    def another(name: str) -> str:
        return "99.0" if name == package else str(true_version(name))

    monkeypatch.setattr(step_component, "version", another)
    assert components.KindClassifier.fingerprint_addon(config) != before


def test_an_example_is_made_of_rasas_message() -> None:
    message = RasaMessage(
        {
            "text": "when did Harbin sign",
            "intent": "fact",
            "entities": [{"entity": "city", "start": 9, "end": 15, "value": "Harbin"}],
            "metadata": {"intent": {"language": "en", "attributes": ["date"], "end": "lowest"}},
        }
    )
    example = example_of(message)
    assert (example.kind, example.attributes, example.end) == ("fact", {"date"}, "lowest")
    assert example.names == (("city", 9, 15),)
