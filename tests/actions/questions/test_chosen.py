"""Asking back: two readings that would be answered differently are both offered, and one is taken."""

from __future__ import annotations

import pytest
from conversation import Answers, Assistant

from actions.questions.chosen import chosen
from actions.questions.notation import plain
from actions.questions.state import DialogueState
from nlu.folding import fold
from nlu.message import Message, Span

ASKED = DialogueState(
    choices=(("population of okayama", "fact(okayama, population)"), ("the largest partner", "list(all)"))
)


def said(text: str, *kinds: tuple[str, object]) -> Message:
    """A message with spans of these kinds and values, of which those that are words of its stand there."""
    spans = tuple(Span(kind, value, 0, 1, str(value) if str(value) in text else "?") for kind, value in kinds)
    return Message(text, spans=spans, words=len(text.split()))


@pytest.mark.parametrize(
    ("message", "means"),
    [
        (said("Population of Okayama"), "fact(okayama, population)"),
        (said("the second one", ("ordinal", "2")), "list(all)"),
        (said("1", ("number", {"value": 1})), "fact(okayama, population)"),
        (said("the third one", ("ordinal", "3")), ""),
        (said("the last one", ("ordinal", "-1")), ""),
        (said("the second city of Japan", ("ordinal", "2"), ("country", "JP")), ""),
        (said("the population of Harbin", ("attribute", "population"), ("city", "Harbin")), ""),
        (said("the population", ("attribute", "population")), "fact(okayama, population)"),
        (said("both, please", ("reference", "many")), "fact(okayama, population); list(all)"),
        (said("both in Japan", ("reference", "many"), ("country", "JP")), ""),
    ],
)
def test_a_choice_is_taken_by_its_words_or_its_number(message: Message, means: str) -> None:
    message = Message(fold(message.text), spans=message.spans, words=message.words)
    assert plain(chosen(message, ASKED)) == means
    assert chosen(message, DialogueState()) == ()


def test_readings_that_are_answered_differently_are_asked_about(bucheon_answers: Answers) -> None:
    asked, taken = bucheon_answers.converse(
        [
            {"means": "fact(okayama, population)", "close": ["fact(okayama, date)"]},
            "fact(okayama, date)",
        ]
    )
    assert asked.reply.status == "ambiguous"
    assert asked.reply.text == "Do you mean “population of Okayama” or “date of the agreement for Okayama”?"
    assert asked.reply.choices == ("population of Okayama", "date of the agreement for Okayama")
    assert [means for _, means in asked.state.choices] == ["fact(okayama, population)", "fact(okayama, date)"]
    assert taken.state.choices == ()


@pytest.mark.parametrize(
    "close",
    [
        ["list(where(all, country == JP), country)"],  # the same facts
        ["check(kawasaki)"],  # would be long in words
    ],
)
def test_what_would_be_answered_alike_or_cannot_be_told_apart_is_answered(
    close: list[str], bucheon_answers: Answers
) -> None:
    (told,) = bucheon_answers.converse(
        [{"means": "list(where(all, country == JP), country)", "close": close}]
    )
    assert told.reply.status == "answered"


def test_who_presses_a_choice_is_answered_what_it_says(bucheon: Assistant) -> None:
    state = DialogueState(choices=(("date of the agreement with okayama", "fact(okayama, date)"),))
    told = bucheon.go_on(state, "Date of the agreement with Okayama")
    assert told.questions == "fact(okayama, date)"
    assert "26 February 2002" in told.reply.text
