"""What visitors thought of an answer: thumbs up or down, counted by channel and language."""

from __future__ import annotations

from collections import Counter
from typing import Literal

Verdict = Literal["up", "down"]

counted: Counter[tuple[str, str, str, Verdict]] = Counter()
"""By channel, language, the answer's status and verdict, since the process started."""


def record_feedback(channel: str, language: str, status: str, verdict: Verdict) -> None:
    counted[channel, language, status, verdict] += 1
