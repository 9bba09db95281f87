"""Examples in other conversations: only what holds there too is moved."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from actions.understand.learn.examples import Example
from actions.understand.learn.variation import Variation
from actions.understand.source import Source


def example(said: str, before: str, about: str, tokens: str, *marks: str) -> Example:
    """An example of as many pieces as `said` has words; the marks lie over the first."""
    pieces = tuple(range(len(said.split())))
    over = (marks, *[()] * (len(pieces) - 1))
    source = Source(
        tuple(about.split()), tuple(before.split()), pieces, over, tuple((0, 1) for _ in pieces), {}
    )
    return Example(source, tuple(tokens.split()), None)


SINCE = example("since when", "<turn> q:fact t1 a:date .", "lang:ko told:1 before:1", "q:since t1 .")
"""A turn in a conversation about one city."""
OF_SEVERAL = example("which", "<turn> q:list where all c:country o:is 'JP . .", "lang:ko told:2", "q:more")
POPULATION = "q:fact n1 a:population ."


def varied(given: Example, *others: Example) -> Example:
    return Variation(others).varied(given, random.Random(0))


def test_what_names_all_it_asks_for_holds_after_any_other_turn() -> None:
    asked = example("population of paris", "", "lang:en told:0 first", POPULATION, "city", "n1")
    moved = varied(asked, OF_SEVERAL)
    assert moved.source.tokens == OF_SEVERAL.source.tokens
    assert moved.source.about == ("lang:en", "told:2")
    assert moved.tokens == asked.tokens
    assert moved.source.pieces is asked.source.pieces


def test_the_message_before_is_that_of_the_other_conversation() -> None:
    asked = example("population of paris", "", "lang:en told:0 first", POPULATION, "city", "n1")
    before = replace(OF_SEVERAL, source=replace(OF_SEVERAL.source, before=(7, 8)))
    assert varied(asked, before).source.before == (7, 8)


def test_what_points_to_the_city_told_of_holds_where_one_was_told_of() -> None:
    asked = example("and its people", "<turn> q:profile t1", "lang:en told:1", "q:fact t1 a:population .")
    assert varied(asked, SINCE).source.tokens == SINCE.source.tokens
    assert varied(asked, OF_SEVERAL) == asked


def test_another_city_is_asked_what_was_asked_of_the_one_before() -> None:
    asked = example(
        "and paris", "<turn> q:fact t1 a:date .", "lang:en told:1", "q:fact n1 a:date .", "city", "n1"
    )
    other = example("x", "<turn> q:unrecorded t1", "told:1", "q:fact t1 a:type .")
    assert varied(asked, other).tokens == ("q:unrecorded", "n1")


@pytest.mark.parametrize(
    "kept",
    [
        example("the oldest", "<turn> q:profile t1", "told:1", "q:list pick all +date =1 =1 . ."),
        example(
            "and paris", "<turn> q:fact t1 a:date .", "told:1", "q:fact n1 a:date .", "attribute:date", "n1"
        ),
        example("of those", "<turn> q:list all .", "told:4", "q:fact T a:date ."),
        example("its date", "<turn> q:fact t1 a:date .", "told:1", "q:fact n1 a:date a:type .", "also told"),
    ],
)
def test_what_holds_only_in_its_own_conversation_stays_there(kept: Example) -> None:
    assert varied(kept, SINCE, OF_SEVERAL) == kept
