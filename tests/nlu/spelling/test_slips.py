"""Slips of the finger: a word nobody writes is read as the one it is nearest to."""

from __future__ import annotations

import pytest

from nlu.spelling.slips import Spelling, slips

SPELLING = Spelling.of(
    ["population"] * 5 + ["hall"] * 5 + ["partner"] * 4 + ["partners"] * 3 + ["население"] * 3 + ["seldom"]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the populaton there", ["population"]),
        ("popluation", ["population"]),
        ("hill", []),  # another word
        ("hal", ["hall"]),
        ("opulation", []),  # its first letter must stand
        ("partnerz", ["partner"]),  # the more common of two
        ("seldon", []),  # too seldom to be meant
        ("население насиление", ["население"]),
        ("인구 人口", []),
    ],
)
def test_a_slip_is_read_as_the_word_it_is_nearest_to(text: str, found: list[str]) -> None:
    assert [edit.text for edit in slips(text, SPELLING)] == found
