"""What is part of a name is not found again around it."""

from __future__ import annotations

from nlu.message import Span
from nlu.words.surroundings import with_surroundings


def span(kind: str, start: int, end: int) -> Span:
    return Span(kind, "", start, end, "x" * (end - start))


def test_numbers_that_touch_a_name_and_words_within_it_go() -> None:
    city = span("city", 5, 10)
    beside, across, inside, beyond = (
        span("number", 0, 3),
        span("year", 9, 12),
        span("comparison", 6, 8),
        span("naming", 0, 10),
    )
    assert with_surroundings([city], [beside, across], [inside, beyond]) == [beyond, beside, city]


def test_a_topic_may_stand_within_a_place() -> None:
    place, topic, word = span("place", 0, 5), span("topic", 0, 5), span("attribute", 0, 5)
    assert with_surroundings([place], [], [topic, word]) == [place, topic]
