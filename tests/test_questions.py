"""What people say becomes the question that they ask; the cases are tests/<language>/questions.yml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from conversation import Assistant, is_as_expected, read_cases


def cases() -> Iterator[Any]:
    """Each way of saying a question; of the turns of a conversation, apart by " / ", the last becomes it."""
    for language, case in read_cases("questions.yml"):
        for said in case.get("said") or ():
            yield pytest.param(said, case["question"], id=f"{language}: {said}")
        for wrong in case.get("misunderstood") or ():
            mark = pytest.mark.xfail(strict=True, reason=wrong["instead"])
            yield pytest.param(wrong["said"], case["question"], id=f"{language}: {wrong['said']}", marks=mark)


@pytest.mark.parametrize(("said", "question"), cases())
def test_what_is_said_becomes_the_question_it_asks(
    said: str, question: dict[str, Any], lindal: Assistant
) -> None:
    told = lindal.ask(*said.split(" / "))
    assert is_as_expected(told.question, question), told.question
