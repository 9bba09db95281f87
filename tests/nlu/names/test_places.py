"""Real cities that are not partners, and names that nobody knows."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from nlu.known_names import Place
from nlu.message import Span
from nlu.names.places import find_places, nearest_place
from nlu.names.unknown import unknown_runs, unknown_words

PLACES = {
    name: Place(name.title(), country, 1_000)
    for name, country in (
        ("paris", "FR"),
        ("new york", "US"),
        ("york", "GB"),
        ("москва", "RU"),
        ("부산", "KR"),
        ("上海", "CN"),
    )
}


def look_up(names: Iterable[str]) -> dict[str, Place]:
    return {name: PLACES[name] for name in names if name in PLACES}


def find(text: str, taken: Iterable[Span] = (), words: Iterable[str] = ()) -> list[str]:
    return [
        span.text
        for span in find_places(
            text, list(taken), PLACES, look_up, {"서울": Place("서울", "KR", 0)}, set(words)
        )
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("is paris one", ["paris"]),
        ("new york, then york", ["new york", "york"]),
        ("parish", []),
        ("в москве", ["москве"]),
        ("부산에서는", ["부산"]),
        ("서울은", ["서울"]),
        ("去上海", ["上海"]),
    ],
)
def test_a_place_is_found_by_its_name(text: str, found: list[str]) -> None:
    assert find(text) == found


def test_what_is_taken_and_what_is_an_ordinary_word_is_none() -> None:
    assert find("paris", taken=[Span("city", "x", 0, 5, "paris")]) == []
    assert find("paris", words=["paris"]) == []


def test_the_nearest_of_the_real_cities_is_the_largest() -> None:
    cities = {"londen": Place("Londen", "NL", 9), "london": Place("London", "GB", 8_000_000)}
    assert nearest_place("lundon", lambda beginning: cities) == cities["london"]
    assert nearest_place("lisbon", lambda beginning: cities) is None


def test_words_that_no_utterance_has_are_unknown_names() -> None:
    spans = [Span("city", "x", 0, 6, "harbin")]
    found = unknown_words("harbin with xanadoria", spans, {"with"}, lambda beginning: {})
    assert [(span.kind, span.text) for span in found] == [("unknown_name", "xanadoria")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("루벤토는 어때", ["루벤토"]),
        ("シャングリラは", ["シャングリラ"]),
        ("阿尔瓦雷斯的人口", ["阿尔瓦雷斯"]),
        ("人口多少", []),
    ],
)
def test_runs_of_which_nothing_is_known_are_unknown_names(text: str, found: list[str]) -> None:
    assert [span.text for span in unknown_runs(text, [], {"어때", "的人", "人口", "口多", "多少"})] == found
