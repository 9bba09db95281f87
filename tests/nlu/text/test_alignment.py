"""Places in a cleaned and corrected text are those of what was typed."""

from __future__ import annotations

import pytest

from nlu.text.alignment import Alignment, Edit, edited, origins
from nlu.text.cleaning import clean

# What was typed, a stretch of its cleaned text, and where that was typed.
PLACES = [
    ("When did Harbin sign?", "Harbin", "Harbin"),
    ("  when  did\tHarbin sign", "Harbin", "Harbin"),
    ("①Ｈａｒｂｉｎ？", "Harbin", "Ｈａｒｂｉｎ"),
    ("my mail [e-mail], Harbin", "Harbin", "Harbin"),
    ("Har\u200bbin since", "Harbin", "Har\u200bbin"),
    ("Sa\u0303o Paulo!", "São Paulo", "Sa\u0303o Paulo"),
    (
        "\u1112\u1161\u110b\u1165\u11af\u1107\u1175\u11ab은",
        "하얼빈",
        "\u1112\u1161\u110b\u1165\u11af\u1107\u1175\u11ab",
    ),
    ("ﾊﾞﾋﾞﾛﾝ は?", "バビロン", "ﾊﾞﾋﾞﾛﾝ"),
    ("㎏ in Harbin", "Harbin", "Harbin"),
    ("㎏ in Harbin", "kg", "㎏"),
    ("한\u11a8 하얼빈요ㅋㅋ", "하얼빈", "하얼빈"),
    ("한\u11a8 하얼빈요ㅋㅋ", "요", "요"),
    ("\u0958 क\u093c Harbin क\u093c", "Harbin", "Harbin"),
]


@pytest.mark.parametrize(("typed", "cleaned", "stretch"), PLACES)
def test_a_stretch_is_found_where_it_was_typed(typed: str, cleaned: str, stretch: str) -> None:
    start = clean(typed).index(cleaned)
    first, last = Alignment(typed).typed_place(start, start + len(cleaned))
    assert typed[first:last] == stretch


def test_nothing_is_kept_for_what_is_typed_as_it_is_cleaned() -> None:
    assert origins("When did Harbin sign?") is None


@pytest.mark.parametrize("typed", ["a\u0345\u0301b", "ｶﾞ\u3099", "\u0958 क\u093c", "\ud55c\u11a8"])
def test_whatever_is_typed_each_character_has_a_place(typed: str) -> None:
    found = origins(typed)
    assert found is None or len(found) == len(clean(typed))
    assert all(0 <= first < last <= len(typed) for first, last in found or ())


EDITS = (Edit(4, 9, "harbin"), Edit(13, 18, "is"))


def test_edits_are_made_in_order() -> None:
    assert edited("the harbn as wasss big", EDITS) == "the harbin as is big"


@pytest.mark.parametrize(
    ("stretch", "typed"),
    [
        ("the", "the"),
        ("harbin", "harbn"),
        ("arb", "harbn"),
        ("as", "as"),
        ("is b", "wasss b"),
        ("big", "big"),
        ("harbin as is", "harbn as wasss"),
    ],
)
def test_what_was_corrected_stands_where_it_was_typed(stretch: str, typed: str) -> None:
    text = "the harbn as wasss big"
    corrected = edited(text, EDITS)
    start = corrected.index(stretch)
    first, last = Alignment(text, EDITS).typed_place(start, start + len(stretch))
    assert text[first:last] == typed


def test_both_together() -> None:
    typed = "ｔｈｅ  harbn as\nwasss big"
    assert Alignment(typed, EDITS).typed_place(4, 10) == (5, 10)
    assert Alignment(typed, EDITS).typed_place(17, 20) == (20, 23)
