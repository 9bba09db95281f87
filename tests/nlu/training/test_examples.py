"""Utterances as Rasa reads them, and what is learned of them in one go."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from nlu.languages.language import Language
from nlu.training.corpus import corpora, marked
from nlu.training.examples import Example, read_examples, unannotated


def test_names_are_annotated() -> None:
    text, names = unannotated("when did [Harbin](city) and [Bucheon](home) sign")
    assert text == "when did Harbin and Bucheon sign"
    assert [(kind, text[start:end]) for kind, start, end in names] == [
        ("city", "Harbin"),
        ("home", "Bucheon"),
    ]


def test_a_block_says_what_its_utterances_mean(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "nlu.yml").write_text(
        "nlu:\n- intent: rank\n  metadata: {attributes: [date], end: lowest}\n"
        "  examples: |\n    - the oldest\n"
    )
    assert read_examples(tmp_path) == [Example("en", "the oldest", "rank", frozenset({"date"}), "lowest")]


def test_an_utterance_is_marked_as_a_message_would_be(languages: Mapping[str, Language]) -> None:
    example = Example("en", "When did Harbin sign in 1999?", "fact", names=(("city", 9, 15),))
    ((text, spans),) = marked([example], languages["en"])
    assert text == "when did harbin sign in 1999?"
    assert {(span.kind, span.text) for span in spans} >= {
        ("attribute", "when"),
        ("city", "harbin"),
        ("year", "1999"),
    }


def test_what_is_asked_and_not_recorded_makes_no_word_one_of_the_subject(
    languages: Mapping[str, Language],
) -> None:
    examples = [
        Example("en", "which twins", "list"),
        Example("en", "when twins", "fact"),
        Example("en", "gdp there", "fact", frozenset({"unknown"})),
        Example("en", "hello friend", "greet"),
    ]
    (corpus,) = corpora(examples, languages)
    known = corpus.known_words()
    assert known.vocabulary == {"which": 1, "twins": 2, "when": 1}
    assert set(known.spelling.counts) == {"which", "twins", "when", "gdp", "there", "hello", "friend"}


def test_utterances_in_a_language_without_word_lists_are_told(languages: Mapping[str, Language]) -> None:
    with pytest.raises(ValueError, match="no data/xx/words.yml"):
        list(corpora([Example("xx", "a", "fact")], languages))
