"""What the network learns from: a message in its conversation, and what is to be written for it."""

from __future__ import annotations

from dataclasses import dataclass

from actions.understand.source import Source


@dataclass(frozen=True)
class Example:
    """What the network is to write for a message; `thing`: which of its pieces name what is not recorded."""

    source: Source
    tokens: tuple[str, ...]
    thing: tuple[int, int] | None
