"""What people say becomes the questions that they mean; the cases are tests/<language>/questions.yml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from conversation import Assistant, is_as_meant, read_cases

LEAST = 0.8
"""Of each language's cases this share is understood; the others stand there as misread."""


def cases() -> Iterator[Any]:
    """Each way of saying a question; of the turns of a conversation, apart by " / ", the last means it."""
    for language, case in read_cases("questions.yml"):
        for said in case.get("said", ()):
            yield pytest.param(said, case["means"], id=f"{language}: {said}")


@pytest.mark.parametrize(("said", "means"), cases())
def test_what_is_said_becomes_what_is_meant(said: str, means: str, lindal: Assistant) -> None:
    told = lindal.ask(*said.split(" / "))
    assert is_as_meant(told, means, lindal.knowledge), told.questions


@pytest.mark.parametrize("language", sorted({language for language, _ in read_cases("questions.yml")}))
def test_nearly_all_cases_of_a_language_are_understood(language: str) -> None:
    own = [case for code, case in read_cases("questions.yml") if code == language]
    understood = sum(len(case.get("said", ())) for case in own)
    misread = sum(len(case.get("misread", ())) for case in own)
    assert understood >= LEAST * (understood + misread)
