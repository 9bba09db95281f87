"""What is answered, to the letter: status and text of whole conversations (tests/<language>/answers.yml)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from conversation import Answers, check_turn, read_cases


def cases() -> Iterator[Any]:
    for language, case in read_cases("answers.yml"):
        marks = [pytest.mark.xfail(strict=True, reason=case["wrong"])] if "wrong" in case else []
        yield pytest.param(language, case, id=f"{language}: {case['case']}", marks=marks)


@pytest.mark.parametrize(("language", "case"), cases())
def test_a_conversation_is_answered(
    language: str,
    case: dict[str, Any],
    lindal_answers: Answers,
    bucheon_answers: Answers,
    no_answers: Answers,
) -> None:
    answers = bucheon_answers if case.get("city") == "bucheon" else lindal_answers
    answers = no_answers if case.get("store") == "gone" else answers
    for told, expected in zip(answers.converse(case["turns"], language=language), case["turns"], strict=True):
        check_turn(told, expected, language=language)
