"""The cities that the questions of a reading are about, held against those told of and against what is said.

"The other four" are not empty, not among those just told of, and four; "he" and "there" are one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from actions.questions.notation import kind_of
from actions.questions.questions import Question
from actions.questions.sets import All
from actions.questions.state import DialogueState, Keys, set_of
from nlu.common_names import NAMING
from nlu.message import Message

TELLING = (
    "reference", "exclusion", "tally", "ordinal", "comparison", "degree", "not_within", "same_as", "order",
)  # fmt: skip
"""Kinds of spans that tell which cities of those told of are meant, or how many."""


@dataclass(frozen=True)
class Held:
    """What a question is about: its kind, the cities of its set, and how many these are in a word."""

    kind: str
    cities: tuple[str, ...]
    size: str


@dataclass(frozen=True)
class Said:
    """What is said of the cities meant, and which were told of before.

    `marks` are the spans that tell which are meant, `numbers` the whole numbers of the message.
    """

    marks: tuple[str, ...]
    numbers: frozenset[int]
    names_a_city: bool
    goes_on: bool
    told: tuple[str, ...]
    listed: tuple[str, ...]


def held_by(questions: Sequence[Question], keys: Keys) -> tuple[Held, ...]:
    """For each question about cities those that it is about; of very many `keys` may give only the
    first. Raises `StoreUnavailable`."""
    found = []
    for question in questions:
        of = set_of(question)
        if of is not None:
            cities = keys(of)
            found.append(Held(kind_of(question), cities, _size(len(cities), len(keys(All())))))
    return tuple(found)


def _size(count: int, whole: int) -> str:
    if count == whole:
        return "all"
    return ("none", "one", "two")[count] if count <= 2 else "some"


def said_in(message: Message, state: DialogueState) -> Said:
    """What a message says of the cities that it means."""
    spans = [span for span in message.of(*TELLING) if not isinstance(span.value, dict)]
    values = [span.value["value"] for span in message.of("number") if isinstance(span.value, dict)]
    return Said(
        tuple(sorted({f"{span.kind}:{span.value}" for span in spans})),
        frozenset(int(value) for value in values if float(value).is_integer()),
        bool(message.of(*NAMING)),
        bool(state.turns),
        state.cities,
        state.listed,
    )


def features_of_held(held: Sequence[Held], said: Said) -> Iterator[str]:
    """What the cities of a reading have to do with those told of and with what is said."""
    for each in held:
        yield f"{each.kind} of {each.size}"
        yield from (f"{each.size}, {mark}" for mark in said.marks)
        if said.numbers and len(each.cities) > 1:
            yield "as many as said" if len(each.cities) in said.numbers else "not as many as said"
        if said.goes_on:
            yield from _of_told(each, said)


def _of_told(held: Held, said: Said) -> Iterator[str]:
    relation = f"{_relation(held.cities, said.told)} of those told of"
    yield relation
    yield f"{held.kind} of {relation}"
    if not said.names_a_city:
        yield f"{relation}, none named"
    if len(said.told) > 1:
        yield f"{relation}, several"
    listed = f"{_relation(held.cities, said.listed)} of those listed"
    yield listed
    for mark in said.marks:
        yield f"{relation}, {mark}"
        yield f"{listed}, {mark}"


def _relation(cities: Collection[str], told: Collection[str]) -> str:
    """What one set of cities is to another."""
    ours, theirs = {*cities}, {*told}
    if not ours or not theirs:
        return "none" if not ours else "first"
    if ours == theirs:
        return "the same"
    if ours < theirs or ours > theirs:
        return "a part" if ours < theirs else "more"
    return "some" if ours & theirs else "others"
