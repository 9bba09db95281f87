"""What is remembered of a conversation between two messages."""

from __future__ import annotations

import pytest
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker

from bot.rasa.tracker_store import remembered


@pytest.fixture
def tracker() -> DialogueStateTracker:
    tracker = DialogueStateTracker("one", [AnySlot("focus", mappings=[{}])])
    tracker.update(UserUttered("my number is 010-1234-5678"))
    tracker.update(SlotSet("focus", {"language": "en", "said": "my number is 010-1234-5678"}))
    return tracker


def test_what_was_said_is_masked(tracker: DialogueStateTracker) -> None:
    kept = remembered(tracker, with_text=True)
    assert "1234" not in kept.dumps() and kept.slots["focus"]["said"].startswith("my number is ")


def test_nothing_that_was_said_is_kept_where_no_text_is(tracker: DialogueStateTracker) -> None:
    kept = remembered(tracker, with_text=False)
    assert kept.slots == {"focus": {"language": "en"}} and "my number" not in kept.dumps()
