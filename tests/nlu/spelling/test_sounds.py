"""Chinese words typed by their sound."""

from __future__ import annotations

import pytest

from nlu.message import Span
from nlu.spelling.sounds import by_sound, misheard, readings

WORDS = ("友城", "友好城市", "低于")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("哪个友成人口最多", ["友城"]),
        ("地于10度的", ["低于"]),
        ("有好城市", ["友好城市"]),
        ("哪个友城", []),
        ("天气怎么样", []),
    ],
)
def test_what_sounds_like_a_word_is_read_as_it(text: str, meant: list[str]) -> None:
    words = by_sound(WORDS, readings())
    assert [edit.text for edit in misheard(text, words, readings(), known=(), taken=())] == meant


def test_two_characters_that_people_write_together_are_left_alone() -> None:
    words = by_sound(WORDS, readings())
    assert list(misheard("友成人口", words, readings(), known={"友成"}, taken=())) == []
    name = Span("city", "x", 0, 2, "友成")
    assert list(misheard("友成人口", words, readings(), known=(), taken=[name])) == []


def test_words_of_two_to_four_han_characters_sound() -> None:
    assert set(by_sound(("城", "签署人", "友好城市们", "gdp", "低于"), readings()).values()) == {
        "签署人",
        "低于",
    }
