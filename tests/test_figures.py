"""Figures, places in an order, groups, durations and claims, to the letter; the cases are
tests/<language>/figures.yml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from conversation import Answers, check_turn, read_cases


def cases() -> Iterator[Any]:
    for language, case in read_cases("figures.yml"):
        yield pytest.param(language, case, id=f"{language}: {case['case']}")


@pytest.mark.parametrize(("language", "case"), cases())
def test_a_figure_is_told(language: str, case: dict[str, Any], lindal_answers: Answers) -> None:
    for told, expected in zip(
        lindal_answers.converse(case["turns"], language=language), case["turns"], strict=True
    ):
        check_turn(told, expected, language=language)


@pytest.mark.parametrize("language", ["en", "ja", "ko", "ru", "zh", "zh-Hant"])
def test_every_language_has_the_same_cases(language: str) -> None:
    named = [case["turns"][0]["means"] for code, case in read_cases("figures.yml") if code == language]
    assert named == [case["turns"][0]["means"] for code, case in read_cases("figures.yml") if code == "en"]
