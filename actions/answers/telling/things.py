"""What is not recorded, named: as people call it, or in the words of the message where these are a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from actions.answers.telling.turn import Turn
from actions.text.phrases import without_particle


@dataclass(frozen=True)
class Thing:
    """What is told of it, and how: "known" by the phrase of its `kind` of words.yml, "yes" in the words of
    the message, or "no"."""

    told: str
    named: Literal["known", "yes", "no"]
    kind: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """What the parts of an answer say of it."""
        return (self.told,) if self.told else ()


def thing_of(turn: Turn, said: str) -> Thing:
    """What the words of a message stand for that is not recorded of partner cities."""
    kind = turn.view.words.things_in(turn.speech.language).kind_of(said)
    return Thing(turn.say(f"thing-{kind}"), "known", kind) if kind else quoted(turn, said)


def quoted(turn: Turn, said: str) -> Thing:
    """The words of a message, where they are a name."""
    if turn.view.words.things_in(turn.speech.language).can_name(said):
        return Thing(without_particle(said), "yes")
    return Thing("", "no")
