"""What the cities of a reading have to do with those told of and with what a message says."""

from __future__ import annotations

import pytest

from actions.questions.notation import parse
from actions.questions.sets import Cities, CitySet
from actions.questions.state import DialogueState
from actions.understand.held import features_of_held, held_by, said_in
from nlu.message import Message, Span

ALL = ("harbin", "kawasaki", "weihai", "okayama")


def keys(cities: CitySet) -> tuple[str, ...]:
    return cities.keys if isinstance(cities, Cities) else ALL


def features(questions: str, *spans: Span, told: tuple[str, ...] = ()) -> set[str]:
    state = DialogueState(turns=(parse("count(all)"),) if told else (), cities=told)
    said = said_in(Message("", spans=spans), state)
    return {*features_of_held(held_by(parse(questions), keys), said)}


@pytest.mark.parametrize(
    ("questions", "size"),
    [("fact(harbin, date)", "one"), ("list(harbin | weihai)", "two"), ("list(all)", "all")],
)
def test_how_many_they_are(questions: str, size: str) -> None:
    kind = questions.partition("(")[0]
    assert features(questions) == {f"{kind} of {size}"}


def test_whether_they_are_as_many_as_is_said() -> None:
    two = Span("number", {"value": 2.0}, 0, 3, "two")
    assert "as many as said" in features("list(harbin | weihai)", two)
    assert "not as many as said" in features("list(harbin | weihai | okayama)", two)
    assert not {"as many as said", "not as many as said"} & features("fact(harbin, date)", two)


@pytest.mark.parametrize(
    ("questions", "relation"),
    [
        ("fact(harbin | weihai, date)", "the same"),
        ("fact(weihai, date)", "a part"),
        ("fact(all, date)", "more"),
        ("fact(okayama, date)", "others"),
        ("fact(okayama | weihai, date)", "some"),
    ],
)
def test_what_they_are_to_those_told_of(questions: str, relation: str) -> None:
    other = Span("reference", "other", 0, 5, "other")
    found = features(questions, other, told=("harbin", "weihai"))
    assert {f"fact of {relation} of those told of", f"{relation} of those told of, reference:other"} <= found


def test_what_is_about_no_city_holds_none() -> None:
    assert features("thanks(); outside()", told=("harbin",)) == set()
