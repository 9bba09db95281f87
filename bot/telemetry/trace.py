"""The trace of a turn as plain values: what was understood, looked up, found and answered, and the times."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions.answers.explanation import Explanation

SPAN = ("kind", "value", "start", "end", "text")


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
    message: Mapping[str, Any] = (parse or {}).get("reading") or {}
    ranking = [(each["name"], each["confidence"]) for each in (parse or {}).get("intent_ranking") or ()]
    told = (explanation or Explanation()).as_json()
    times = {**steps, **told.pop("milliseconds")}
    return {
        "text": message.get("text", (parse or {}).get("text", "")),
        "language": message.get("language") or answer.get("language", ""),
        "certain": bool(message.get("certain", False)),
        "kinds": [list(pair) for pair in message.get("kinds") or ranking],
        "attributes": [list(pair) for pair in message.get("attributes") or ()],
        "marks": [dict(zip(SPAN, span)) for span in message.get("spans") or ()],
        "strange": list(message.get("out_of_vocabulary") or ()),
        **told,
        "milliseconds": {name: round(taken, 2) for name, taken in times.items()},
        "reply": dict(answer),
    }
