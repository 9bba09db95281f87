"""A message that another process has claimed waits for its answer, and for nobody who has died."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

import pytest
import sqlalchemy as sa

from bot.conversations.claimed import answered_elsewhere
from bot.conversations.degrading_store import DegradingStore


@dataclass(frozen=True)
class Row:
    process: str
    answer: str | None = None


def waited_for(claim: Row | None, later: Iterable[Row | None], seconds: float = 60.0) -> Row | None:
    """What this process gets, where the table holds one of `later` after the other."""
    database = DegradingStore("claims", lambda: sa.create_engine("sqlite://"))
    rows = iter(later)
    try:
        return asyncio.run(
            answered_elsewhere(claim, "this", database, lambda _: next(rows), seconds=seconds, every=0.001)
        )
    finally:
        database.close()


def test_the_answer_of_another_process_is_waited_for() -> None:
    awaited, answered = Row("other"), Row("other", "yes")
    assert waited_for(awaited, [awaited, awaited, answered]) == answered


@pytest.mark.parametrize("claim", [None, Row("this"), Row("other", "yes")])
def test_nothing_else_is_waited_for(claim: Row | None) -> None:
    assert waited_for(claim, []) == claim


def test_one_that_has_gone_is_not_waited_for() -> None:
    assert waited_for(Row("other"), [None]) is None


def test_a_process_that_does_not_answer_is_taken_for_dead() -> None:
    assert waited_for(Row("other"), iter(lambda: Row("other"), None), seconds=0.05) == Row("other")
