"""Turns that ask alike fall together, whatever they name."""

from __future__ import annotations

import pytest

from bot.review import clustering
from bot.review.clustering import grouped
from bot.review.turn_record import HeardTurn

# each line is a group that a person would make; names are signs already, as the models see them
ALIKE = {
    "en": [
        ["gdp of ⓒ", "what's the gdp of ⓒ?", "gdp of ⓒ"],
        ["where do i pay my parking fine", "parking fine payment"],
        ["who is the current mayor of ⓒ", "current mayor of ⓒ?"],
        ["do you sell bus tickets"],
    ],
    "ko": [
        ["ⓒ gdp는?", "ⓒ gdp 알려줘"],
        ["주차 과태료 어디서 내요", "과태료 납부"],
        ["ⓒ 면적", "ⓒ 면적이 어떻게 돼요?"],
    ],
    "ja": [["ⓒのgdpは?", "ⓒのgdpを教えて"], ["ⓒの市長は誰", "今のⓒの市長は誰ですか"]],
    "zh": [["ⓒ的gdp是多少", "ⓒgdp"], ["ⓒ的面积"]],
}


def turns() -> list[HeardTurn]:
    said = [(language, text) for language, groups in ALIKE.items() for texts in groups for text in texts]
    return [
        HeardTurn(
            "", "", 0.0, f"2026-01-{number + 1:02}", "web", language, "outside", text=text, number=number
        )
        for number, (language, text) in enumerate(said)
    ]


@pytest.mark.parametrize("language", ALIKE)
def test_questions_that_ask_alike_are_one_group(language: str) -> None:
    found = grouped(turns(), lambda turn: turn.text)
    assert {frozenset(group.texts) for group in found if group.language == language} == {
        frozenset(texts) for texts in ALIKE[language]
    }


def test_what_was_answered_is_not_mixed_with_what_was_not() -> None:
    said = [("ⓒ gdp는?", "not_recorded"), ("ⓒ 위치는?", "answered"), ("ⓒ 위치는?", "outside")]
    found = grouped(
        [HeardTurn("", "", 0.0, "2026-01-01", "web", "ko", status, text=text) for text, status in said],
        lambda turn: turn.text,
    )
    assert [[turn.status for turn in group.turns] for group in found].count(["answered"]) == 1


def test_the_largest_group_comes_first_and_every_turn_is_in_one() -> None:
    groups = grouped(turns(), lambda turn: turn.text)
    sizes = [len(group.turns) for group in groups]
    assert sizes == sorted(sizes, reverse=True)
    assert sorted(turn.number for group in groups for turn in group.turns) == list(range(len(turns())))


def test_a_group_tells_its_sentences_by_how_often_they_were_asked_and_since_when() -> None:
    group = next(each for each in grouped(turns(), lambda turn: turn.text) if "gdp of ⓒ" in each.texts)
    assert group.texts == ["gdp of ⓒ", "what's the gdp of ⓒ?"]
    assert (group.since, group.example.number) == ("2026-01-01", 2)


def test_more_sentences_than_are_compared_are_still_reviewed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clustering, "MOST_COMPARED", 3)
    groups = grouped(turns(), lambda turn: turn.text)
    assert sum(len(group.turns) for group in groups) == len(turns())
    assert grouped([], lambda turn: turn.text) == []
