"""What a conversation's slot holds is read again, also as the version before this one wrote it."""

from __future__ import annotations

import pytest
from conversation import Assistant

from actions.questions.notation import parse
from actions.questions.state import DialogueState, after

BEFORE = {
    "language": "en",
    "kind": "fact",
    "cities": ["harbin"],
    "before": ["kawasaki"],
    "listed": ["harbin", "weihai", "kawasaki"],
    "beyond": 4,
    "asked": ["date"],
    "among": [["country", "is", "CN"]],
    "conditions": [["country", "is", "CN"]],
    "skip": 3,
}
"""After "when did Harbin sign?", when the slot was that of the rules."""


@pytest.mark.parametrize(
    ("says", "means"),
    [
        ("and Kawasaki?", "fact(kawasaki, date)"),
        ("what is its population?", "fact(harbin, population)"),
        ("and its mayor?", "fact(harbin, partner_signer)"),
    ],
)
def test_a_conversation_with_the_version_before_goes_on(says: str, means: str, bucheon: Assistant) -> None:
    told = bucheon.go_on(DialogueState.from_slot(BEFORE), says)
    assert told.questions == means
    assert told.reply.status in ("answered", "contested")


def test_what_cannot_be_read_is_left_out() -> None:
    assert DialogueState.from_slot(
        {"turns": ["frobnicate()"], "language": "ko", "kind": "list"}
    ) == DialogueState("ko")
    assert DialogueState.from_slot({"kind": "fact", "asked": ["date"]}) == DialogueState()
    assert DialogueState.from_slot(None) == DialogueState()


def test_the_message_before_is_kept_in_the_slot_and_only_until_the_next() -> None:
    state = after(
        DialogueState("en"), parse("fact(harbin, date)"), lambda cities: ("harbin",), said="since when"
    )
    assert DialogueState.from_slot(state.as_slot()) == state and state.said == "since when"
    assert after(state, parse("thanks()"), lambda cities: ()).said == ""


def test_what_was_said_is_kept_with_common_names_and_goes_when_all_is_forgotten(bucheon: Assistant) -> None:
    told = bucheon.go_on(DialogueState(), "How many people live in Harbin?")
    assert told.state.said == "how many people live in paris?"
    assert bucheon.go_on(told.state, "please forget our conversation").state.said == ""
