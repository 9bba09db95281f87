"""The trace of a turn as plain values: what was understood, looked up, found and answered, and the times."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions.answers.explanation import Explanation

MARK = ("kind", "value", "start", "end", "text")


def trace_of(
    answer: Mapping[str, Any],
    parse: Mapping[str, Any] | None,
    steps: Mapping[str, float],
    explanation: Explanation | None,
) -> dict[str, Any]:
    """What `jamae ask --json` prints and `\\explain` shows.

    `kinds` and `attributes` are ranked pairs, as in `nlu.message.Message`; `question` is None and `queries`
    empty where the message was refused or the store could not be reached.
    """
    reading: Mapping[str, Any] = (parse or {}).get("reading") or {}
    ranking = [(each["name"], each["confidence"]) for each in (parse or {}).get("intent_ranking") or ()]
    told = (explanation or Explanation()).as_json()
    times = {**steps, **told.pop("milliseconds")}
    return {
        "text": reading.get("text", (parse or {}).get("text", "")),
        "language": reading.get("language") or answer.get("language", ""),
        "certain": bool(reading.get("certain", False)),
        "kinds": [list(pair) for pair in reading.get("kinds") or ranking],
        "attributes": [list(pair) for pair in reading.get("attributes") or ()],
        "marks": [dict(zip(MARK, mark)) for mark in reading.get("spans") or ()],
        "strange": list(reading.get("out_of_vocabulary") or ()),
        **told,
        "milliseconds": {name: round(taken, 2) for name, taken in times.items()},
        "reply": dict(answer),
    }
