"""A question as the cases of tests/<language>/questions.yml write it."""

from __future__ import annotations

from typing import Any

from actions.conditions import Condition
from actions.question import Question


def plain(question: Question) -> dict[str, Any]:
    """What differs from the default, conditions as words, places as names."""
    blank = Question(question.kind)
    told: dict[str, Any] = {"kind": question.kind}
    for name in ("attributes", "cities", "end", "rank", "limit", "skip", "year", "unrecorded"):
        value = getattr(question, name)
        if value != getattr(blank, name):
            told[name] = list(value) if isinstance(value, tuple) else value
    for name in ("conditions", "claims"):
        if conditions := getattr(question, name):
            told[name] = [in_words(condition) for condition in conditions]
    if question.places:
        told["places"] = [place["name"] if isinstance(place, dict) else place for place in question.places]
    if question.value is not None and question.kind != "not_recorded":
        told["value"] = list(question.value) if isinstance(question.value, tuple) else question.value
    if question.misread:
        told["misread"] = {written: key for written, key in question.misread}
    return told


def in_words(condition: Condition) -> str:
    """A condition in one line: "country is IT", "date between 1999-01-01 and 1999-12-31"."""
    high = f" and {condition.high}" if condition.high is not None else ""
    return f"{condition.attribute} {condition.operator} {condition.value}{high}"
