"""In which language a message is answered."""

from __future__ import annotations

import pytest

from actions.questions.state import DialogueState
from actions.respond import spoken_in
from nlu.message import Message


@pytest.mark.parametrize(
    ("message", "before", "spoken"),
    [
        (Message("那第二冷的呢", "zh", alike="zh-Hant"), "zh-Hant", "zh-Hant"),
        (Message("那第二冷的呢", "zh", alike="zh-Hant"), "ja", "zh"),
        (Message("那第二冷的呢", "zh", alike="zh-Hant"), "", "zh"),
        (Message("什么时候", "zh"), "zh-Hant", "zh"),
        (Message("ok", "en", certain=False), "ko", "ko"),
        (Message("ok", "en", certain=False), "", "en"),
    ],
)
def test_the_language_of_an_answer(message: Message, before: str, spoken: str) -> None:
    assert spoken_in(message, DialogueState(before)) == spoken
