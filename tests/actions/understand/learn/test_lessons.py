"""Turns of conversations as lessons, each in the state in which it was said."""

from __future__ import annotations

import random

import pytest

from actions.questions.notation import parse, plain
from actions.questions.sets import All, Cities, CitySet, Condition, Where
from actions.questions.state import DialogueState, set_of
from actions.understand.learn import lessons
from actions.understand.learn.conversations import Conversation, LabelledTurn
from actions.understand.learn.lessons import Lesson, example_of, joined_lessons_of, lessons_of
from actions.understand.references import References
from nlu.encoder.pieces import vocabulary
from nlu.message import Message


def read(text: str, language: str) -> Message:
    return Message(text, language=language)


def keys(cities: CitySet) -> tuple[str, ...]:
    return cities.keys if isinstance(cities, Cities) else ()


def joined(*turns: tuple[str, str]) -> list[tuple[str, str, tuple[str, ...]]]:
    """What is said, what it means, and the cities told of before, of each lesson of joined turns."""
    labelled = tuple(LabelledTurn(said, parse(means)) for said, means in turns)
    found = joined_lessons_of([Conversation("en", "a", labelled)], read, keys, random.Random(0))
    return [(each.message.text, plain(each.means), each.state.cities) for each in found]


def test_a_turn_that_was_taken_for_something_else_is_followed_by_what_was_answered() -> None:
    turns = (
        LabelledTurn("and its population?", parse("fact(harbin, population)"), parse("fact(okayama, date)")),
        LabelledTurn("no, the population", parse("fact(harbin, population)")),
    )
    first, second = lessons_of([Conversation("en", "a", turns)], read, keys)
    assert (plain(first.means), first.state.said) == ("fact(harbin, population)", "")
    assert second.state.cities == ("okayama",)
    assert [plain(turn) for turn in second.state.turns] == ["fact(okayama, date)"]
    assert second.state.said == "and its population?"


@pytest.fixture(autouse=True)
def all_are_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lessons, "JOINED", 1.0)


def test_a_turn_and_the_next_are_said_at_once_in_the_state_of_the_first() -> None:
    turns = (
        ("When did Harbin sign?", "fact(harbin, date)"),
        ("how big is it", "fact(harbin, population)"),
        ("and its GDP?", "unrecorded(harbin, 'GDP')"),
    )
    assert joined(*turns) == [
        ("When did Harbin sign? how big is it", "fact(harbin, date); fact(harbin, population)", ()),
        (
            "how big is it, and its GDP?",
            "fact(harbin, population); unrecorded(harbin, 'GDP')",
            ("harbin",),
        ),
    ]


def test_courtesy_is_no_question_beside_one() -> None:
    turns = (("hi!", "greet()"), ("which is the oldest?", "list(first(all, date))"))
    assert joined(*turns) == [("hi! which is the oldest?", "list(first(all, date))", ())]


@pytest.mark.parametrize("talk", ["doubt()", "complaint()", "speak('ko')", "more()", "source()"])
def test_what_is_about_the_conversation_is_not_joined(talk: str) -> None:
    assert not joined(("really?", talk), ("which is the oldest?", "list(first(all, date))"))


def test_only_some_turns_are_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lessons, "JOINED", 0.0)
    assert not joined(("Harbin?", "check(harbin)"), ("how big", "fact(harbin, population)"))


def test_a_signer_whom_nothing_names_is_pointed_to_by_the_city_told_of() -> None:
    def signed(cities: CitySet) -> tuple[str, ...]:
        conditions = cities.conditions if isinstance(cities, Where) else ()
        return ("weihai", "okayama") if conditions == parse_conditions("home_signer == won_hye_yeong") else ()

    references = References(Message("which others did he sign?"), DialogueState(cities=("okayama",)), 2026)
    asked = parse("list(where(all, home_signer == won_hye_yeong) - okayama)")
    pointing = lessons.pointing_to_signers(asked, references, signed)
    assert plain(pointing) == "list(where(all, home_signer == okayama) - okayama)"
    nothing = References(Message("?"), DialogueState(), 2026)
    assert lessons.pointing_to_signers(asked, nothing, signed) == asked


def test_cities_that_nothing_names_are_all_the_others() -> None:
    def held(cities: CitySet) -> tuple[str, ...]:
        return ("harbin", "weihai", "okayama") if cities == All() else keys(cities)

    state = DialogueState(cities=("harbin",))
    lesson = Lesson(0, Message("and the rest?"), state, parse("fact(weihai | okayama, date)"))
    example = example_of(lesson, vocabulary(), held, 2026)
    assert example and example.tokens == ("q:fact", "without", "all", "t1", "a:date", ".")


def parse_conditions(text: str) -> tuple[Condition, ...]:
    (question,) = parse(f"list(where(all, {text}))")
    cities = set_of(question)
    assert isinstance(cities, Where)
    return cities.conditions
