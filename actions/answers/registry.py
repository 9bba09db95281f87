"""The kinds of question: a row each, with the function that tells it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from typing import Any

from actions.answers.kinds.checks import answer_check
from actions.answers.kinds.comparisons import answer_compare, answer_difference, answer_ratio
from actions.answers.kinds.durations import answer_anniversary, answer_since
from actions.answers.kinds.facts import answer_fact, answer_profile, answer_unrecorded
from actions.answers.kinds.groups import answer_group
from actions.answers.kinds.lists import answer_count, answer_exists, answer_more, none_told, partly_met
from actions.answers.kinds.orders import answer_listed, answer_place
from actions.answers.kinds.pictures import answer_picture
from actions.answers.kinds.talk import (
    answer_decline,
    answer_not_partner,
    answer_speak,
    answer_talk,
    answer_which_city,
)
from actions.answers.kinds.totals import answer_beside, answer_total
from actions.answers.telling.turn import Answer, Turn, told_together
from actions.questions.questions import (
    Anniversary,
    Check,
    Compare,
    Count,
    Decline,
    Difference,
    Exists,
    Fact,
    Group,
    List,
    More,
    NotPartner,
    Picture,
    Place,
    Profile,
    Question,
    Ratio,
    Since,
    Speak,
    Talk,
    Total,
    Unrecorded,
    WhichCity,
)
from actions.questions.sets import CitySet

ANSWERS: Mapping[type, Callable[[Turn, Any], Answer]] = {
    # about the partner cities
    Fact: answer_fact,
    Profile: answer_profile,
    List: answer_listed,
    Count: answer_count,
    Exists: answer_exists,
    More: answer_more,
    # by figures, orders and claims
    Place: answer_place,
    Compare: answer_compare,
    Difference: answer_difference,
    Ratio: answer_ratio,
    Total: answer_total,
    Check: answer_check,
    Since: answer_since,
    Anniversary: answer_anniversary,
    Group: answer_group,
    Picture: answer_picture,
    # not knowing, of one kind or another
    Unrecorded: answer_unrecorded,
    NotPartner: answer_not_partner,
    Decline: answer_decline,
    WhichCity: answer_which_city,
    # talk
    Talk: answer_talk,
    Speak: answer_speak,
}


def answers_of(turn: Turn) -> tuple[Answer, ...]:
    """The answers to the questions of a turn: one each, or one to several that are told as one. Raises
    `StoreUnavailable`."""
    beside = answer_beside(turn, turn.questions)
    if beside:
        return (beside,)
    return tuple(_answers(turn))


def _answers(turn: Turn) -> Iterator[Answer]:
    """One answer to each question; to what is not recorded of the same cities, one after the other, one."""
    for together, questions in groupby(_facts_joined(turn), key=_unrecorded_of):
        if together is None:
            yield from (answer(turn, question) for question in questions)
        else:
            yield answer_unrecorded(turn, *(each for each in questions if isinstance(each, Unrecorded)))


def _unrecorded_of(question: Question) -> CitySet | None:
    return question.of if isinstance(question, Unrecorded) else None


def _facts_joined(turn: Turn) -> Iterator[Question]:
    """The questions, what is asked of one city in several as one: where it lies is told with its features."""
    before: Question | None = None
    for question in turn.questions:
        if isinstance(question, Fact) and isinstance(before, Fact) and _of_one_city(turn, before, question):
            before = Fact(before.of, tuple(dict.fromkeys((*before.attributes, *question.attributes))))
            continue
        if before:
            yield before
        before = question
    if before:
        yield before


def _of_one_city(turn: Turn, first: Fact, second: Fact) -> bool:
    return first.of == second.of and turn.count(first.of) == 1


def answer(turn: Turn, question: Question) -> Answer:
    """The answer to one question of a turn; of several places of which some have no cities it is said which.
    Raises `StoreUnavailable`."""
    tell = ANSWERS[type(question)]
    if isinstance(question, Exists | Count | List):
        parts = partly_met(turn, question.of)
        if parts is not None:
            there, elsewhere = parts
            return told_together([tell(turn, replace(question, of=there)), none_told(turn, elsewhere)])
    return tell(turn, question)
