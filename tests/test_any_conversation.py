"""Whatever is said after whatever else, there is an answer: training utterances in random order."""

from __future__ import annotations

import random
from collections import defaultdict

import pytest
from conversation import DATA, Assistant

from nlu.training.examples import read_examples

LONGEST = 6
CONVERSATIONS = 60


def by_language() -> dict[str, list[str]]:
    texts: dict[str, list[str]] = defaultdict(list)
    for example in read_examples(DATA):
        texts[example.language].append(example.text)
    return texts


UTTERANCES = by_language()


@pytest.mark.parametrize("language", sorted(UTTERANCES))
def test_every_turn_of_a_random_conversation_is_answered(language: str, bucheon: Assistant) -> None:
    dealt = random.Random(language)
    for _ in range(CONVERSATIONS):
        turns = dealt.sample(UTTERANCES[language], dealt.randint(2, LONGEST))
        replies = [told.reply for told in bucheon.converse(turns)]
        assert len(replies) == len(turns)
        assert all(reply.text.strip() and reply.status != "unavailable" for reply in replies), turns
