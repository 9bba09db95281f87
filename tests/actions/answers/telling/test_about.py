"""No question of any kind lacks a phrase, whatever attribute it asks for, and whatever was asked before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, get_args

import pytest
from conversation import DATA, TODAY, Answers, Assistant

from actions.answers.telling.about import STORED, askable, asked_of
from actions.loading.dataset import read_dataset
from actions.questions.notation import GROUPINGS, parse, plain
from actions.questions.questions import (
    Check,
    Compare,
    Denied,
    Difference,
    Fact,
    Figure,
    Figured,
    Group,
    Grouping,
    List,
    Numbered,
    Only,
    Picture,
    Place,
    Question,
    Ratio,
    Total,
    WhichCity,
)
from actions.questions.sets import (
    All,
    Beside,
    Cities,
    CitySet,
    Condition,
    Middle,
    Nearest,
    Order,
    Picked,
    Where,
)
from actions.questions.state import ABOUT_CITIES, DialogueState
from actions.respond import answer_questions
from actions.staff.example_questions import example_questions
from actions.staff.language_coverage import ASKED
from actions.text.phrases import Phrases, Speech

ATTRIBUTES = sorted({*STORED, *ASKED, *GROUPINGS, "signers", "", "no_such_attribute"})
"""Every name that something goes by, and two that nothing does."""
ONE, TWO = Cities(("kawasaki",)), Cities(("kawasaki", "harbin"))
SETS: tuple[CitySet, ...] = (ONE, TWO, Where(All(), (Condition("country", "is", "CN"),)))

BY_ATTRIBUTE: list[Callable[[CitySet, str], Any]] = [
    lambda of, by: Fact(of, (by,)),
    lambda of, by: List(of, (by,)),
    lambda of, by: List(of, (), Order(by)),
    lambda of, by: List(Picked(of, Order(by, descending=True))),
    lambda of, by: List(Middle(of, Order(by))),
    lambda of, by: List(Beside(of, Order(by), "harbin")),
    lambda of, by: List(Nearest(of, by, "harbin")),
    lambda of, by: Place(of, Order(by)),
    lambda of, by: Compare(of, (by,)),
    Difference,
    Ratio,
    Total,
    lambda of, by: Picture(of, "chart", by),
    lambda of, by: WhichCity((by,)),
    lambda of, by: Check(of, (Picked(All(), Order(by)),)),
    lambda of, by: Check(of, (Numbered(1, by),)),
    lambda of, by: Check(of, (Nearest(All(), by, "harbin"),)),
    lambda of, by: Check(of, (Denied(Picked(All(), Order(by))),)),
    lambda of, by: Check(of, (Figured("ratio", by, "over", 2, All()),)),
    lambda of, by: Check(of, (Figured("sum", by, "above", "harbin"),)),
    lambda of, by: Check(of, (Figured("sum", by, "above", "", Cities(("harbin", "weihai"))),)),
    lambda of, by: Check(of, (Only(Picked(All(), Order(by))),)),
    *(lambda of, by, name=name: Check(of, (Figured(name, by, "is", 2),)) for name in get_args(Figure)),
    *(lambda of, by, how=how: Group(of, by, how) for how in get_args(Grouping)),
]


def told(question: Question, answers: Answers, language: str = "en") -> str:
    with answers.knowledge.view(TODAY) as view:
        speech = Speech(answers.knowledge.phrases, language)
        return answer_questions((question,), DialogueState(), view, speech).reply.text


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_a_question_by_any_attribute_is_told(attribute: str, bucheon_answers: Answers) -> None:
    for ask in BY_ATTRIBUTE:
        for of in SETS:
            question = ask(of, attribute)
            assert told(question, bucheon_answers).strip(), question


def test_what_nothing_goes_by_was_not_understood(bucheon_answers: Answers) -> None:
    for means in ("fact(kawasaki, nothing)", "list(first(all, nothing))"):
        assert bucheon_answers.ask(means).reply.status == "not_understood"
    assert bucheon_answers.ask("fact(kawasaki, population)").reply.status == "answered"


def examples() -> Iterator[Question]:
    """Questions of every form, about the first two cities."""
    dataset, seen = read_dataset(DATA), set[str]()
    others = dataset.cities()[2:]
    for question in example_questions(dataset, "en", topic="economy"):
        form = plain((question,))
        if form not in seen and not any(city in form for city in others):
            seen.add(form)
            yield question
    yield from (question for means in COUNTED for question in parse(means))


COUNTED = (
    "check(kawasaki, count == 0)",
    "check(kawasaki, count == 1)",
    "check(kawasaki, count(country) == 1)",
)
"""Claims of how many cities there are, made of a city ("1 Kawasaki?")."""
ANSWERED = ("answered", "corrected")
"""What a reply may be that asks nothing back: the short question may be read as a claim that is wrong."""
GOES_ON = (*ABOUT_CITIES, WhichCity)
"""Kinds of question that are remembered."""
FOLLOW_UPS = ("川崎呢？", "And Kawasaki?", "and the population?", "who signed?")


@pytest.mark.parametrize("follow_up", FOLLOW_UPS)
def test_whatever_was_asked_before_a_short_question_is_answered(follow_up: str, bucheon: Assistant) -> None:
    kinds = set()
    for question in examples():
        if not isinstance(question, GOES_ON):
            continue
        kinds.add(type(question))
        before = DialogueState("en", ((question,),), cities=("kawasaki",))
        assert bucheon.go_on(before, follow_up).reply.text.strip(), question
    assert kinds == set(GOES_ON)


@pytest.mark.parametrize("means", COUNTED)
def test_after_a_claim_of_how_many_there_are_no_attribute_is_asked_without_a_name(
    means: str, bucheon: Assistant
) -> None:
    before = DialogueState("ja", (parse(means),), cities=("kawasaki",))
    told = bucheon.go_on(before, "川崎呢？")
    assert told.reply.status in (("ambiguous",) if told.state.choices else ANSWERED)
    for words, meant in told.state.choices:  # asked back, each by its name
        (asked,) = parse(meant)
        assert "川崎" in words and asked_of(asked) and askable(asked, Phrases(DATA), ())
