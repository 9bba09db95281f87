"""What is like a city's own: "signed by the same mayor as Okayama" as a plain condition, once the store has said who."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from actions.conditions import Condition
from actions.question import SIGNERS, Question
from actions.tell.turn import Turn

SAME = "same"
"""The operator of a condition whose value is the city that others are to be like."""


def with_likeness(turn: Turn) -> Turn:
    """The turn with every such condition as one on the value that the city has; without a value it is not recorded.

    Raises `StoreUnavailable`.
    """
    question = turn.question
    like = [c for c in (*question.conditions, *question.claims) if c.operator == SAME]
    if not like:
        return turn
    cells = turn.cells([c.value for c in like], [c.attribute for c in like])
    lacking = tuple(c.value for c in like if (c.value, c.attribute) not in cells)
    if lacking:
        return replace(turn, question=Question("not_recorded", cities=lacking))
    plain = {c: _plain(c, cells[c.value, c.attribute].value) for c in like}
    return replace(
        turn,
        question=replace(
            question,
            conditions=tuple(plain.get(c, c) for c in question.conditions),
            claims=tuple(plain.get(c, c) for c in question.claims),
        ),
    )


def _plain(condition: Condition, value: Any) -> Condition:
    if condition.attribute in SIGNERS:
        return Condition("signer", "is", value, told=value)
    if condition.attribute == "date":
        return Condition(
            "date", "between", f"{value.year}-01-01", f"{value.year}-12-31", told=f"year:{value.year}"
        )
    return Condition(condition.attribute, "is", value)
