"""What is answered, to the letter: status and text of whole conversations; the cases are tests/<language>/answers.yml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from conversation import Assistant, check_turn, read_cases


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
        check_turn(told, expected, language=language)
