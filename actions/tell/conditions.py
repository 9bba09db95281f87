"""Conditions in words: "in Japan, signed before 2000"."""

from __future__ import annotations

from collections.abc import Iterable

from actions.conditions import COMPARABLE, Condition
from actions.tell.facts import attribute_label
from actions.tell.turn import Turn
from actions.tell.values import claim_told, times_told, value_told

CONDITION_PHRASES = {"province": "country", "feature": "topic"}


def conditions_told(turn: Turn, conditions: Iterable[Condition]) -> str:
    """The conditions as one phrase: "in Japan, signed before 2000"."""
    return turn.say("join-values").join(condition_told(turn, condition) for condition in conditions)


def condition_told(turn: Turn, condition: Condition) -> str:
    negated = "yes" if condition.operator == "is not" else "no"
    if condition.attribute in ("country", "province", "type", "signer"):
        return turn.say(
            f"condition-{CONDITION_PHRASES.get(condition.attribute, condition.attribute)}",
            value=claim_told(turn, condition),
            key=str(condition.value),
            negated=negated,
        )
    if condition.attribute == "city":
        return turn.say("condition-city", value=turn.city(condition.value))
    if condition.attribute == "age":
        return turn.say("condition-age", operator=condition.operator, years=int(condition.value))
    if condition.operator in ("above", "below"):
        return turn.say(
            "condition-against",
            kind=condition.attribute if condition.attribute in COMPARABLE else "other",
            attribute=attribute_label(turn, condition.attribute),
            operator=condition.operator,
            city=turn.city(condition.value),
        )
    if condition.attribute in ("continent", "topic", "feature"):
        return turn.say(
            f"condition-{CONDITION_PHRASES.get(condition.attribute, condition.attribute)}",
            value=str(condition.told or condition.value),
            key=str(condition.value),
            negated=negated,
        )
    if condition.attribute in ("month", "day"):
        return turn.say(
            "condition-date",
            operator="on" if condition.attribute == "day" else "in",
            value=claim_told(turn, condition),
        )
    if condition.attribute == "date":
        return turn.say(
            "condition-date", operator=_date_operator(condition), value=times_told(turn, str(condition.told))
        )
    value = value_told(
        turn, condition.attribute, condition.value, turn.catalogue.units.get(condition.attribute)
    )
    high = (
        value_told(turn, condition.attribute, condition.high, turn.catalogue.units.get(condition.attribute))
        if condition.high
        else ""
    )
    return turn.say(
        "condition-number",
        attribute=attribute_label(turn, condition.attribute),
        operator=condition.operator,
        value=value,
        high=high,
    )


def _date_operator(condition: Condition) -> str:
    if condition.operator == "between":
        return "on" if condition.value == condition.high else "in"
    return condition.operator
