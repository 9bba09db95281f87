"""The labelled conversations can be read, are enough, and are those that the interpreter learned from."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from conversation import DATA

from actions.questions.notation import parse, plain
from actions.understand.learn.conversations import Conversation, LabelledTurn, read_conversations, sign_of
from actions.understand.learned import FILE, fingerprint_in
from bot.rasa.interpreter import fingerprint

ROOT = DATA.parent
LEAST = 1000
"""Labelled turns in each language."""


@pytest.fixture(scope="module")
def conversations() -> list[Conversation]:
    return read_conversations(DATA)


def test_every_language_has_a_thousand_labelled_turns_and_a_third_of_them_is_free_conversation(
    conversations: list[Conversation],
) -> None:
    turns: Counter[str] = Counter()
    free: Counter[str] = Counter()
    for conversation in conversations:
        turns[conversation.language] += len(conversation.turns)
        free[conversation.language] += len(conversation.turns) * (
            not conversation.hand.startswith("questions-")
        )
    assert set(turns) == {"en", "ko", "ja", "zh", "ru"}
    assert all(count >= LEAST for count in turns.values()), turns
    assert all(free[language] * 3 >= count for language, count in turns.items()), free


def test_labels_stand_in_the_notation_as_it_is_printed(conversations: list[Conversation]) -> None:
    for conversation in conversations:
        for turn in conversation.turns:
            assert parse(plain(turn.means)) == turn.means, turn.said
            assert turn.taken_for != turn.means, f"{turn.said}: taken for what it means"


def test_the_sign_of_a_conversation_changes_with_what_a_turn_was_taken_for() -> None:
    right = Conversation("en", "a", (LabelledTurn("hi", parse("greet()")),))
    taken = Conversation("en", "a", (LabelledTurn("hi", parse("greet()"), parse("thanks()")),))
    assert sign_of(right) != sign_of(taken)


def test_a_label_that_cannot_be_read_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "conversations.yml").write_text(
        "- hand: a\n  turns:\n  - say: hi\n    means: hello(\n", encoding="utf-8"
    )
    with pytest.raises(ValueError, match=r"conversations\.yml, conversation 1: .*cannot be read"):
        read_conversations(tmp_path)


def test_what_was_learned_was_learned_from_these_conversations() -> None:
    assert fingerprint_in(ROOT / FILE) == fingerprint(ROOT), (
        "The labelled conversations have changed: run `uv run jamae learn` and `uv run jamae learn --live`."
    )
