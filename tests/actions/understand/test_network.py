"""The network that onnxruntime runs is the one that TensorFlow trains; it learns what it is shown."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from conversation import DATA
from taught import SHOWN, message

from actions.questions.notation import parse, plain
from actions.questions.sets import Cities, CitySet
from actions.questions.state import DialogueState
from actions.understand.judge import (
    circumstances_of,
    denies,
    features_of,
    judged,
    of_another_year,
    readings_of,
)
from actions.understand.learn.going_on import taken_over
from actions.understand.learn.training import first_weights
from actions.understand.learned import FILE, fingerprint_in, read, read_once, save
from actions.understand.network import REMEMBERED, Network, Read, Remembered
from actions.understand.references import References
from actions.understand.source import SAID_BEFORE, Source, source_of
from nlu.encoder.pieces import vocabulary
from nlu.message import Message, Span


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `taught.py` writes, in a process of its own: this one may be kept from TensorFlow."""
    file = tmp_path_factory.mktemp("taught") / "taught.npz"
    subprocess.run([sys.executable, str(Path(__file__).with_name("taught.py")), str(file)], check=True)
    return file


@pytest.fixture(scope="module")
def network(file: Path) -> Network:
    """A small one, taught four sentences."""
    taught = read(file)
    assert taught is not None
    return taught.network


@pytest.mark.parametrize(("text", "tokens"), SHOWN)
def test_it_writes_what_it_was_taught(network: Network, text: str, tokens: str) -> None:
    said = message(text)
    state = DialogueState()
    written = network.read(source_of(said, state, References(said, state, 2026), vocabulary())).written
    assert written[0].tokens == tuple(tokens.split())
    likelihoods = [each.likelihood for each in written]
    assert likelihoods == sorted(likelihoods, reverse=True) and likelihoods[0] <= 0


def test_it_finds_a_sentence_as_likely_as_the_training_does(network: Network, file: Path) -> None:
    expected = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    state = DialogueState()
    assert len(expected) == len(SHOWN)
    for (text, tokens), likelihood in zip(SHOWN, expected):
        said = message(text)
        written = network.read(source_of(said, state, References(said, state, 2026), vocabulary())).written
        [found] = [each.likelihood for each in written if each.tokens == tuple(tokens.split())]
        assert abs(found - likelihood) < 0.02, text  # products in 8 bits


def test_the_message_before_is_read_only_by_a_network_that_learned_with_it(network: Network) -> None:
    said, state = message(SHOWN[0][0]), DialogueState()
    source = source_of(said, state, References(said, state, 2026), vocabulary())
    behind = replace(source, before=source.pieces[1:-1])
    assert network.read(behind).written == network.read(source).written
    shape = replace(network.shape, marks=(*network.shape.marks, *SAID_BEFORE))
    marks = np.vstack([network.weights["marks"], np.ones((1, vocabulary().width), np.float32)])
    knowing = Network(shape, {**network.weights, "marks": marks}, vocabulary())
    assert knowing.read(source).written == network.read(source).written
    assert knowing.read(behind).written != network.read(source).written


def test_learning_goes_on_from_what_was_learned_with_names_that_are_new(network: Network) -> None:
    shape = replace(network.shape, marks=("topic:new", *network.shape.marks))
    weights = taken_over(network, shape, first_weights(shape, vocabulary()))
    knows_more = Network(shape, weights, vocabulary())
    state = DialogueState()
    for text, _ in SHOWN:
        said = message(text)
        source = source_of(said, state, References(said, state, 2026), vocabulary())
        ours, theirs = (each.read(source).written[0] for each in (knows_more, network))
        assert ours.tokens == theirs.tokens
        assert abs(ours.likelihood - theirs.likelihood) < 1e-4


def test_learning_goes_on_from_what_is_live() -> None:
    live = read_once(DATA.parent / FILE)
    assert live is not None
    weights = taken_over(live.network, live.network.shape, first_weights(live.network.shape, vocabulary()))
    assert np.array_equal(weights["base.0.qkv.w"], live.network.weights["base.0.qkv.w"])
    assert np.array_equal(weights["context.positions"][:9], live.network.weights["context.positions"][:9])


def test_learning_does_not_go_on_from_a_network_of_other_sizes(network: Network) -> None:
    shape = replace(network.shape, decoder=network.shape.decoder + 1)
    with pytest.raises(ValueError, match="jamae learn --anew"):
        taken_over(network, shape, first_weights(shape, vocabulary()))


def held(cities: CitySet) -> tuple[str, ...]:
    return cities.keys if isinstance(cities, Cities) else ("harbin", "weihai")


def test_readings_are_those_written_and_one_is_chosen(network: Network) -> None:
    said = message(SHOWN[0][0])
    readings = readings_of(said, DialogueState(), network, held, 2026)
    assert plain(readings[0].questions) == "fact(harbin, date)"
    circumstances = circumstances_of(said, DialogueState(), 2026)
    ranked = judged(readings, circumstances, {"likelihood": 1.0})
    assert ranked[0].reading == readings[0]
    assert abs(sum(each.probability for each in ranked) - 1) < 1e-9
    assert features_of(readings[0], circumstances)["the network's first, any message"] == 1.0


def test_a_reading_that_takes_a_country_with_partners_for_a_place_that_is_none_is_known() -> None:
    assert denies(parse('fact(harbin, date); not_partner("USA")'), {"usa"})
    assert not denies(parse('not_partner("USA")'), {"china"})


@pytest.mark.parametrize(
    ("said", "tokens", "another"),
    [
        ("this", "q:anniversary all year y+1 .", True),
        ("this", "q:anniversary all year y+0 .", False),
        ("next", "q:anniversary all year y+1 .", False),
        ("this", "q:anniversary all .", False),
        ("", "q:anniversary all year y+1 .", False),
    ],
)
def test_this_year_is_not_taken_for_the_next(said: str, tokens: str, another: bool) -> None:
    spans = (Span("relative_year", said, 0, 4, said),) if said else ()
    assert of_another_year(tokens.split(), Message("?", spans=spans)) is another


def test_what_is_kept_in_a_file_reads_alike(network: Network, tmp_path: Path) -> None:
    file = tmp_path / "interpreter.npz"
    save(network.shape, network.weights, {"likelihood": 1.5}, 0.5, file, "0123456789abcdef")
    held = read(file)
    assert (
        held is not None
        and (held.judge, held.near) == ({"likelihood": 1.5}, 0.5)
        and held.network.shape == network.shape
    )
    assert fingerprint_in(file) == "0123456789abcdef"
    for name, value in network.weights.items():
        step = np.abs(value).max(axis=0) / 127 if value.ndim == 2 else 1e-6
        assert (np.abs(held.network.weights[name] - value) <= step * 0.51 + 1e-6).all(), name
    for text, tokens in SHOWN:
        said = message(text)
        source = source_of(said, DialogueState(), References(said, DialogueState(), 2026), vocabulary())
        assert held.network.read(source).written[0].tokens == tuple(tokens.split())


def test_without_a_file_nothing_was_learned(tmp_path: Path) -> None:
    assert read(tmp_path / "interpreter.npz") is None


def test_a_message_that_comes_again_is_not_read_anew_until_a_thousand_others_came() -> None:
    remembered, anew = Remembered(), list[Source]()

    def read_anew(source: Source) -> Read:
        anew.append(source)
        return Read((), (len(anew), 0))

    said = message(SHOWN[0][0])
    source = source_of(said, DialogueState(), References(said, DialogueState(), 2026), vocabulary())
    others = [replace(source, tokens=(f"n{number}",)) for number in range(REMEMBERED)]
    first = remembered.get(source, read_anew)
    assert remembered.get(replace(source), read_anew) is first and len(anew) == 1
    assert remembered.get(others[0], read_anew) is not first, "in another conversation it is another message"
    for other in others[1:]:
        remembered.get(other, read_anew)
    assert remembered.get(source, read_anew) is not first
    assert len(anew) == REMEMBERED + 2
