"""What a conversation is about: the last questions as expressions, the cities told of, and the list told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from actions.questions.notation import parse, plain
from actions.questions.questions import (
    Anniversary,
    Check,
    Compare,
    Count,
    Difference,
    Exists,
    Fact,
    Group,
    List,
    Picture,
    Place,
    Profile,
    Question,
    Ratio,
    Since,
    Total,
    Unrecorded,
    WhichCity,
)
from actions.questions.sets import All, Cities, CitySet

ABOUT_CITIES = (
    Fact, Profile, List, Count, Place, Compare, Difference, Ratio, Total, Check, Exists, Since, Anniversary,
    Group, Picture, Unrecorded,
)  # fmt: skip
"""Questions about a set of cities, which a conversation can go on from."""
REMEMBERED = 3
"""So many turns about the subject are remembered."""


@dataclass(frozen=True)
class DialogueState:
    """A conversation's memory.

    `turns` are the questions of the last turns about the subject, the latest last. `cities` are those last
    told of, `before` those told of before them, `listed` the last list of several, in the order told,
    `lately` those told of in each of the last turns, the latest last: all of them keys of cities. `beyond`
    says how many cities of the last list were not told, `skip` how many stood before those that were.
    """

    language: str = ""
    turns: tuple[tuple[Question, ...], ...] = ()
    cities: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    lately: tuple[tuple[str, ...], ...] = ()
    beyond: int = 0
    skip: int = 0
    sources: tuple[str, ...] = ()
    """The keys of the sources that answers rested on since the conversation began."""
    declined: bool = False
    """Whether the last turn was declined or only talk."""
    choices: tuple[tuple[str, str], ...] = ()
    """Where Jamae asked back in the last turn: the folded words of each choice, and its questions in the
    notation."""
    said: str = ""
    """The message before, with common names in place of those of cities: what was asked may have been taken
    for something else, and be asked again in a word."""

    @property
    def last(self) -> Question | None:
        """The last question about the subject."""
        return self.turns[-1][-1] if self.turns else None

    def as_slot(self) -> dict[str, Any]:
        """JSON, for the conversation's slot."""
        told: dict[str, Any] = {"turns": [plain(turn) for turn in self.turns]} if self.turns else {}
        for name in (field.name for field in fields(self) if field.name != "turns"):
            if value := getattr(self, name):
                told[name] = [*value] if isinstance(value, tuple) else value
        return told

    @classmethod
    def from_slot(cls, slot: Mapping[str, Any] | None) -> DialogueState:
        """The state that a slot holds, without what an older version wrote and this one cannot read."""
        slot = slot or {}
        return cls(
            str(slot.get("language", "")),
            _turns(slot),
            tuple(slot.get("cities") or ()),
            tuple(slot.get("before") or ()),
            tuple(slot.get("listed") or ()),
            tuple(tuple(cities) for cities in slot.get("lately") or ()),
            int(slot.get("beyond") or 0),
            int(slot.get("skip") or 0),
            tuple(slot.get("sources") or ()),
            bool(slot.get("declined")),
            tuple((str(words), str(means)) for words, means in slot.get("choices") or ()),
            str(slot.get("said") or ""),
        )


def _turns(slot: Mapping[str, Any]) -> tuple[tuple[Question, ...], ...]:
    """The questions of a slot. One that rules wrote has the kind and the attributes of its last question."""
    try:
        turns = tuple(parse(turn) for turn in slot.get("turns", ()))
    except ValueError:
        return ()
    cities = Cities(tuple(slot.get("cities") or ()))
    if turns or slot.get("kind") not in ("fact", "overview") or not cities.keys:
        return turns
    attributes = tuple(slot.get("asked") or ())
    return ((Fact(cities, attributes) if attributes else Profile(cities),),)


def set_of(question: Question) -> CitySet | None:
    """The set of cities that a question is about; None where it is about none."""
    return question.of if isinstance(question, ABOUT_CITIES) else None


Keys = Callable[[CitySet], tuple[str, ...]]
"""Looks up the keys of the cities of a set."""


def after(
    state: DialogueState,
    questions: tuple[Question, ...],
    keys: Keys,
    *,
    language: str = "",
    said: str = "",
) -> DialogueState:
    """The state after these questions were answered, `said` in a message."""
    about = tuple(question for question in questions if isinstance(question, (*ABOUT_CITIES, WhichCity)))
    state = replace(state, language=language or state.language, declined=not about, choices=(), said=said)
    if not about:
        return state
    turns = (*state.turns, about)[-REMEMBERED:]
    told: list[str] = []
    for question in about:
        cities = set_of(question)
        if cities is not None and not (isinstance(question, Group | Count | Total) and cities == All()):
            told += [key for key in keys(cities) if key not in told]
    if not told:
        return replace(state, turns=turns)
    return told_of(replace(state, turns=turns), tuple(told))


def told_of(state: DialogueState, cities: tuple[str, ...]) -> DialogueState:
    """The state after these cities were told of."""
    return replace(
        state,
        cities=cities,
        before=state.cities if state.cities != cities else state.before,
        listed=cities if len(cities) > 1 else state.listed,
        lately=(*state.lately, cities)[-REMEMBERED:],
    )
