"""Labelled turns read by two networks: which are right with the one, with the other, or with both."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from actions.questions.questions import Question
from actions.understand.judge import circumstances_of, judged, readings_of
from actions.understand.learn.conversations import HELD_OUT, Conversation, read_conversations
from actions.understand.learn.lessons import Lesson
from actions.understand.learned import Interpreter
from actions.understand.sameness import Sameness
from bot.rasa.interpreter import WRITTEN, Report, School, reported


@dataclass(frozen=True)
class Place:
    """Where a labelled turn stands: its conversation in the file of its language, and its number there, both
    from 1 on."""

    language: str
    conversation: int
    turn: int


@dataclass(frozen=True)
class Compared:
    """A labelled turn, and what it was read as by the network before and by the one after."""

    place: Place
    said: str
    means: tuple[Question, ...]
    before: tuple[Question, ...]
    after: tuple[Question, ...]
    was_right: bool
    is_right: bool


def held_out(data: Path, most: int | None = None) -> list[tuple[int, Conversation]]:
    """The held-out conversations, each with its number in its file; some of them by lot, always the same,
    where all would have more than `most` turns."""
    found, languages = [], list[str]()
    for conversation in read_conversations(data, HELD_OUT):
        languages.append(conversation.language)
        found.append((languages.count(conversation.language), conversation))
    if most is None:
        return found
    random.Random(0).shuffle(found)
    drawn: list[tuple[int, Conversation]] = []
    turns = 0
    for number, conversation in found:
        turns += len(conversation.turns)
        if turns > most and drawn:
            break
        drawn.append((number, conversation))
    return drawn


def compared(
    conversations: Sequence[tuple[int, Conversation]],
    school: School,
    before: Interpreter | None,
    after: Interpreter,
    report: Report,
) -> Iterator[Compared]:
    """Every turn of the conversations, which come with their numbers, in the state in which it was said.

    Without a network `before` nothing was understood. `report` is told how far it is, as "trying".
    """
    shown = [
        (Place(conversation.language, number, place), turn.said)
        for number, conversation in conversations
        for place, turn in enumerate(conversation.turns, 1)
    ]
    lessons = school.lessons([conversation for _, conversation in conversations])
    sameness = school.sameness
    for (place, said), lesson in zip(shown, reported(lessons, "trying", report)):
        old, new = (_chosen(lesson, each, sameness) if each else () for each in (before, after))
        yield Compared(
            place,
            said,
            lesson.means,
            old,
            new,
            sameness.same(old, lesson.means),
            sameness.same(new, lesson.means),
        )


def _chosen(lesson: Lesson, interpreter: Interpreter, sameness: Sameness) -> tuple[Question, ...]:
    """The likeliest reading of a turn; none where nothing that was written is a question."""
    year = WRITTEN.year
    readings = readings_of(lesson.message, lesson.state, interpreter.network, sameness.keys, year)
    ranked = judged(readings, circumstances_of(lesson.message, lesson.state, year), interpreter.judge)
    return ranked[0].reading.questions if ranked else ()
