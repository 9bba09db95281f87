"""The kinds of turn that are learned (the intents of domain.yml), by what they are about."""

from __future__ import annotations

QUESTION_KINDS = frozenset(
    (
        "fact",
        "profile",
        "follow_up",
        "list",
        "count",
        "rank",
        "compare",
        "verify",
        "duration",
        "total",
        "picture",
    )
)
UNRECORDED = frozenset(("unknown", "unlisted"))
"""Learned attributes of a question for what is not recorded: of one city, and of several."""
