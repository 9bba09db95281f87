"""Where sentences end, and how long a message is."""

from __future__ import annotations

import pytest

from nlu.text.sentences import sentences_of, word_count


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("When? And who signed?", ["When?", "And who signed?"]),
        ("Dr. Lee met Mr. Kim in the U.S. in 1.5 hours", []),
        ("I am a pupil. Which is the oldest?", ["I am a pupil.", "Which is the oldest?"]),
        ("저는 학생입니다. 어디예요?", ["저는 학생입니다.", "어디예요?"]),
        ("学生です。どこですか。", ["学生です。", "どこですか。"]),
        ("Год? И город?", ["Год?", "И город?"]),
        ("a? b? c? d? e? f? g?", []),
        ("only one", []),
    ],
)
def test_a_message_is_cut_where_its_sentences_end(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences


@pytest.mark.parametrize(
    ("text", "words"), [("when did it begin", 4), ("언제 시작했어", 2), ("什么时候开始", 2), ("", 0)]
)
def test_words_are_counted_in_every_script(text: str, words: int) -> None:
    assert word_count(text) == words
