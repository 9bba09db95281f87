"""Which language a visitor gets, however long the list of languages that a browser sends."""

from __future__ import annotations

from typing import Any

import pytest

from bot.messages.phrases import LONGEST_ACCEPTED, MOST_NEGOTIATED, WebPhrases


class Counting:
    """A phrasebook of three languages that counts how often it is asked."""

    def __init__(self) -> None:
        self.languages = ["ko", "en", "zh-Hant"]
        self.revision = 1
        self.asked = 0

    def has(self, language: str, key: str) -> bool:
        self.asked += 1
        return True

    def say(self, language: str, key: str, /, **arguments: Any) -> str:
        return f"{language} {key}"


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("ko-KR,ko;q=0.9", "ko"),
        ("de, zh-TW;q=0.5", "zh-Hant"),
        ("de", "en"),
        ("", "en"),
        ("en;q=0.1,ko;q=0.2", "ko"),
    ],
)
def test_the_best_of_the_languages_is_taken(accepted: str, language: str) -> None:
    assert WebPhrases(Counting()).negotiate(accepted) == language


def test_a_long_list_costs_no_more_than_a_short_one() -> None:
    phrases, long = WebPhrases(counting := Counting()), ",".join(f"x{number}" for number in range(2_000))
    for number in range(3 * MOST_NEGOTIATED):
        assert phrases.negotiate(f"{number},{long}") == "en"
    assert counting.asked == len(counting.languages)
    assert len(phrases._negotiated) <= MOST_NEGOTIATED
    assert all(len(accepted) <= LONGEST_ACCEPTED for accepted in phrases._negotiated)


def test_languages_are_looked_for_again_when_the_phrases_change() -> None:
    phrases = WebPhrases(counting := Counting())
    assert phrases.negotiate("ru") == "en"
    counting.languages, counting.revision = ["en", "ru"], 2
    assert phrases.negotiate("ru") == "ru"
