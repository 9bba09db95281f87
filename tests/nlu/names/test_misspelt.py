"""The nearest name, where it is near enough and the only one so near."""

from __future__ import annotations

import pytest

from nlu.known_names import Name
from nlu.message import Span
from nlu.names.length_bucket import Alias, LengthBucket, letters_of
from nlu.names.misspelt import MisspeltNameFinder
from nlu.text.cleaning import folded

CITIES = {
    "harbin": ["Harbin", "하얼빈", "ハルビン", "哈尔滨"],
    "khabarovsk": ["Khabarovsk", "Хабаровск", "하바롭스크"],
    "bakersfield": ["Bakersfield", "베이커스필드"],
    "port_amber": ["Port Amber"],
    "vellano": ["Vellano"],
    "vellanu": ["Vellanu"],
}


@pytest.fixture(scope="module")
def finder() -> MisspeltNameFinder:
    found = MisspeltNameFinder({"harbor"})
    for key, names in CITIES.items():
        for name in names:
            found.add(Name("city", key, "en", name, "preferred"), folded(name))
    return found


def find(finder: MisspeltNameFinder, text: str, **known: list[str]) -> list[tuple[str, str]]:
    found = finder.find(text, [], [], known.get("ordinary", []), known.get("places", []))
    return [(span.value, text[span.start : span.end]) for span in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("harbinn since when", [("harbin", "harbinn")]),
        ("kabarovsk", [("khabarovsk", "kabarovsk")]),
        ("prot amber", [("port_amber", "prot amber")]),
        ("bakers field", [("bakersfield", "bakers field")]),
        ("하얼삔은 언제", [("harbin", "하얼삔")]),
        ("하바롭수크에서는", [("khabarovsk", "하바롭수크")]),
        ("ハルピンは", [("harbin", "ハルピン")]),
        ("vellane", []),  # as near to the one as to the other
        ("harb", []),
        ("harbor", []),
        ("weather today", []),
    ],
)
def test_a_misspelt_name_is_the_one_that_it_is_nearest_to(
    finder: MisspeltNameFinder, text: str, found: list[tuple[str, str]]
) -> None:
    assert find(finder, text) == found


def test_ordinary_words_and_real_places_are_no_misspelt_names(finder: MisspeltNameFinder) -> None:
    assert find(finder, "harbinn", ordinary=["harbinn"]) == []
    assert find(finder, "harbinn", places=["harbinn"]) == []


def test_what_is_taken_or_listed_is_left_alone(finder: MisspeltNameFinder) -> None:
    word = Span("attribute", "x", 0, 7, "harbinn")
    assert finder.find("harbinn", [word], [], [], []) == []
    assert finder.find("harbinn", [], [word], [], []) == []


@pytest.mark.parametrize(
    ("text", "taken", "found"),
    [
        ("ハルピンと川崎は", (5, 7), ["harbin"]),
        ("川崎やハルピンの", (0, 2), ["harbin"]),
        ("冈山和哈尔兵谁大", (0, 2), ["harbin"]),
    ],
)
def test_beside_another_name_where_words_are_written_without_spaces(
    finder: MisspeltNameFinder, text: str, taken: tuple[int, int], found: list[str]
) -> None:
    known = Span("city", "okayama", *taken, text[slice(*taken)])
    assert [span.value for span in finder.find(text, [known], [], [], [])] == found


def test_a_bucket_leaves_out_no_name_within_the_slips_allowed() -> None:
    bucket = LengthBucket()
    names = [f"{a}{b}{c}ville" for a in "abcdef" for b in "aeiou" for c in "lmnrst"]
    for name in names:
        bucket.add(Alias("city", name, name))
    near = {alias.form for alias in bucket.near(letters_of("balville"), 1)}
    assert {"balville", "belville", "calville", "bamville"} <= near
    assert len(near) < len(names) / 2
