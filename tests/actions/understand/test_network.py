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
from taught import SHOWN, message, source

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
from actions.understand.learn.training import LOOKED_AT, first_weights
from actions.understand.learned import FILE, fingerprint_in, read, read_once, save
from actions.understand.network import REMEMBERED, Network, Read, Remembered
from actions.understand.source import SAID_BEFORE, Source
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
    """A small one, taught six sentences."""
    taught = read(file)
    assert taught is not None
    return taught.network


@pytest.mark.parametrize(("said", "text", "tokens"), SHOWN)
def test_it_writes_what_it_was_taught(network: Network, said: str, text: str, tokens: str) -> None:
    written = network.read(source(said, text)).written
    assert written[0].tokens == tuple(tokens.split())
    likelihoods = [each.likelihood for each in written]
    assert likelihoods == sorted(likelihoods, reverse=True) and likelihoods[0] <= 0


def test_it_finds_a_sentence_as_likely_as_the_training_does(network: Network, file: Path) -> None:
    expected = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    assert len(expected) == len(SHOWN)
    for (said, text, tokens), likelihood in zip(SHOWN, expected):
        written = network.read(source(said, text)).written
        [found] = [each.likelihood for each in written if each.tokens == tuple(tokens.split())]
        assert abs(found - likelihood) < 0.02, text  # products in 8 bits


def test_the_message_before_is_read_only_by_a_network_that_learned_with_it(network: Network) -> None:
    said, text, _ = SHOWN[-1]
    shape = replace(
        network.shape, marks=tuple("-" if name in SAID_BEFORE else name for name in network.shape.marks)
    )
    unknowing = Network(shape, network.weights, vocabulary())
    assert unknowing.read(source(said, text)).written == unknowing.read(source("", text)).written
    assert network.read(source(said, text)).written != network.read(source("", text)).written


def test_a_network_that_has_learned_not_to_look_at_the_message_before_does_not(network: Network) -> None:
    said, text, _ = SHOWN[-1]
    away = {name: np.array(-99, np.float32) for name in network.weights if name.endswith(".before")}
    looking_away = Network(network.shape, {**network.weights, **away}, vocabulary())
    assert len(away) == network.shape.base + network.shape.decoder
    for one, other in zip(
        looking_away.read(source(said, text)).written, looking_away.read(source("", text)).written
    ):
        assert one.tokens == other.tokens and abs(one.likelihood - other.likelihood) < 1e-3


def test_learning_goes_on_from_what_was_learned_with_names_that_are_new(network: Network) -> None:
    shape = replace(network.shape, marks=("topic:new", *network.shape.marks))
    weights = taken_over(network, shape, first_weights(shape, vocabulary()))
    knows_more = Network(shape, weights, vocabulary())
    for said, text, _ in SHOWN:
        ours, theirs = (each.read(source(said, text)).written[0] for each in (knows_more, network))
        assert ours.tokens == theirs.tokens
        assert abs(ours.likelihood - theirs.likelihood) < 1e-4


def test_a_network_that_never_learned_with_the_message_before_begins_by_hardly_looking_at_it(
    network: Network,
) -> None:
    weights = {name: value for name, value in network.weights.items() if not name.endswith(".before")}
    unknowing = Network(network.shape, weights, vocabulary())
    begun = taken_over(unknowing, network.shape, first_weights(network.shape, vocabulary()))
    assert begun["base.0.before"] == begun["decoder.2.before"] == np.float32(LOOKED_AT)
    del weights["base.0.g1"]
    with pytest.raises(ValueError, match="jamae learn --anew"):
        taken_over(unknowing, network.shape, first_weights(network.shape, vocabulary()))


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
    said = message(SHOWN[0][1])
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
    for said, text, tokens in SHOWN:
        assert held.network.read(source(said, text)).written[0].tokens == tuple(tokens.split())


def test_without_a_file_nothing_was_learned(tmp_path: Path) -> None:
    assert read(tmp_path / "interpreter.npz") is None


def test_a_message_that_comes_again_is_not_read_anew_until_a_thousand_others_came() -> None:
    remembered, anew = Remembered(), list[Source]()

    def read_anew(source: Source) -> Read:
        anew.append(source)
        return Read((), (len(anew), 0))

    asked = source("", SHOWN[0][1])
    others = [replace(asked, tokens=(f"n{number}",)) for number in range(REMEMBERED)]
    first = remembered.get(asked, read_anew)
    assert remembered.get(replace(asked), read_anew) is first and len(anew) == 1
    assert remembered.get(others[0], read_anew) is not first, "in another conversation it is another message"
    for other in others[1:]:
        remembered.get(other, read_anew)
    assert remembered.get(asked, read_anew) is not first
    assert len(anew) == REMEMBERED + 2
