"""Every kind of question stands in every table that a kind needs: one forgotten there would stay silent."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields
from typing import get_args

import pytest
from conversation import Answers

from actions.answers.kinds.talk import LONG_IN_WORDS
from actions.answers.registry import ANSWERS
from actions.answers.telling.about import ASKED
from actions.answers.telling.readings import READINGS
from actions.questions import notation
from actions.questions.notation import parse, plain
from actions.questions.questions import Question
from actions.questions.state import ABOUT_CITIES, DialogueState
from actions.staff.example_questions import (
    ABOUT_ALL,
    ABOUT_CITY,
    ABOUT_TWO,
    OF_EACH_MEASURE,
)
from actions.understand import writing
from actions.understand.reading import questions_of
from actions.understand.references import References
from nlu.message import Message

KINDS = get_args(Question)
EXAMPLES = {
    type(question): line
    for line in """
fact(harbin, date)
profile(harbin)
list(all, population)
count(all)
place(harbin, -population)
compare(harbin | okayama, population)
difference(harbin | okayama, population)
ratio(harbin | okayama, population)
sum(all, population)
check(harbin, type == sister)
exists(where(all, country == JP))
since(harbin)
anniversary(harbin)
group(all, country)
picture(all, map)
unrecorded(harbin, 'GDP')
not_partner('Paris')
outside()
thanks()
speak('ko')
more()
which_city(date)
""".strip().splitlines()
    for question in parse(line)
}
STATE = DialogueState(cities=("harbin", "okayama"))


@pytest.mark.parametrize(
    "table",
    [
        pytest.param(EXAMPLES, id="examples"),
        pytest.param(notation.WRITERS, id="notation"),
        pytest.param(writing.WRITERS, id="network"),
        pytest.param(ANSWERS, id="answers"),
        pytest.param(READINGS, id="readings"),
        pytest.param(ASKED, id="asked"),
    ],
)
def test_every_kind_has_a_row(table: Collection[type]) -> None:
    assert set(table) == set(KINDS)


def test_a_conversation_goes_on_from_every_kind_about_cities() -> None:
    assert set(ABOUT_CITIES) == {kind for kind in KINDS if "of" in {each.name for each in fields(kind)}}
    assert set(LONG_IN_WORDS) < set(ABOUT_CITIES)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_kind_is_written_read_and_answered(kind: type, bucheon_answers: Answers) -> None:
    line = EXAMPLES[kind]
    assert plain(parse(line)) == line
    references = References(Message(""), STATE, 2026)
    tokens = writing.sayable(parse(line), references)
    assert [type(question) for question in questions_of(tokens, references)] == [kind]
    told = bucheon_answers.ask(line)
    assert told.reply.text and told.reply.status != "unavailable"


def test_every_kind_about_cities_is_in_the_answer_book() -> None:
    written = f"{ABOUT_CITY}{ABOUT_TWO}{ABOUT_ALL}{OF_EACH_MEASURE}group("
    missing = [kind for kind in ABOUT_CITIES if EXAMPLES[kind].partition("(")[0] + "(" not in written]
    assert missing == []
