"""What is answered, to the letter: status and text of whole conversations; the cases are tests/<language>/answers.yml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from conversation import Assistant, Told, read_cases


def cases() -> Iterator[Any]:
    for language, case in read_cases("answers.yml"):
        marks = [pytest.mark.xfail(strict=True, reason=case["wrong"])] if "wrong" in case else []
        yield pytest.param(language, case, id=f"{language}: {case['case']}", marks=marks)


@pytest.mark.parametrize(("language", "case"), cases())
def test_a_conversation_is_answered(
    language: str, case: dict[str, Any], lindal: Assistant, without_store: Assistant
) -> None:
    assistant = without_store if case.get("store") == "gone" else lindal
    turns = [turn["say"] for turn in case["turns"]]
    for told, expected in zip(assistant.converse(turns), case["turns"], strict=True):
        check(told, expected, language=language)


def check(told: Told, expected: dict[str, Any], *, language: str) -> None:
    """A turn may name: status, language, text (to the letter), has, lacks, source, choices, suggests."""
    reply = told.reply
    if "status" in expected:
        assert reply.status == expected["status"], reply.text
    assert reply.language == expected.get("language", language)
    if "text" in expected:
        assert reply.text == expected["text"].rstrip("\n")
    for part in expected.get("has", ()):
        assert part in reply.full_text
    for part in expected.get("lacks", ()):
        assert part not in reply.full_text
    if "source" in expected:
        assert reply.source == expected["source"]
    for name, told_names in (("choices", reply.choices), ("suggests", reply.suggestions)):
        if name in expected:
            assert list(told_names) == expected[name]
