"""Entries of word lists are found as their signs say."""

from __future__ import annotations

import pytest

from nlu.words.lexicon import Entry, Lexicon

LEXICON = Lexicon(
    Entry.of(kind, value, word)
    for kind, value, word in (
        ("subject", "subject", "partner*"),
        ("subject", "subject", "sister city"),
        ("order", "date lowest", "old*"),
        ("order", "date lowest", "oldest one"),
        ("type", "sister", "자매 도시"),
        ("attribute", "population", "人口"),
        ("attribute", "-", "人口密度"),
    )
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("all partners", ["partners"]),
        ("a copartner", []),
        ("sister  city and sister-city", ["sister  city", "sister-city"]),
        ("sistercity", []),
        ("sister cityhood", []),
        ("the oldest one", ["oldest one"]),
        ("자매도시와 자매 도시", ["자매도시", "자매 도시"]),
        ("人口密度", []),
        ("其人口多", ["人口"]),
    ],
)
def test_an_entry_is_found_where_it_stands_as_a_word(text: str, found: list[str]) -> None:
    assert [span.text for span in LEXICON.spans(text)] == found
