"""What staff can mean by a message, from their forms to labels."""

from __future__ import annotations

import pytest

from bot.staff.lessons.meanings import MEANINGS, NoMeaning, label, questions_of


@pytest.mark.parametrize("meaning", MEANINGS)
def test_every_meaning_is_a_label_that_can_be_read(meaning: str) -> None:
    written = label(meaning, cities=["vellano"], attribute="population", words='a "b"', said='of a "b"')
    assert questions_of(written)


def test_a_meaning_that_lacks_something_is_none() -> None:
    for cities, attribute, words, wrong in (
        ([], "date", "", "meaning-no-city"),
        (["vellano"], "", "", "meaning-no-attribute"),
    ):
        with pytest.raises(NoMeaning, match=wrong):
            label("fact", cities=cities, attribute=attribute, words=words, said="x")
    with pytest.raises(NoMeaning, match="meaning-no-words"):
        label("outside", cities=[], attribute="", words="weather", said="x")
