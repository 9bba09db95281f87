"""Labelled turns as the network learns from them: each in the state of its conversation."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from actions.questions.mentions import SIGNED_BY, changed
from actions.questions.questions import Decline, More, Question, Speak, Talk, Unrecorded
from actions.questions.sets import All, Condition, Where
from actions.questions.state import DialogueState, Keys, after
from actions.understand.learn.conversations import Conversation, LabelledTurn
from actions.understand.learn.describing import described
from actions.understand.learn.examples import Example
from actions.understand.network import LONGEST
from actions.understand.references import References
from actions.understand.source import Source, source_of
from actions.understand.writing import sayable
from nlu.common_names import with_common_names
from nlu.encoder.pieces import Vocabulary
from nlu.message import Message

Read = Callable[[str, str], Message]
JOINED = 0.3
"""This share of the turns is also said in one message with the turn that follows, since people ask two things
at once more often than those who write conversations do."""
ENDINGS = ".?!…。？！"
COURTESY = ("greet", "thanks", "goodbye", "praise")
"""Talk that is no question beside one."""


@dataclass(frozen=True)
class Lesson:
    """A turn to learn from: what was said in which state, and what it means."""

    conversation: int
    message: Message
    state: DialogueState
    means: tuple[Question, ...]


def lessons_of(conversations: Sequence[Conversation], read: Read, keys: Keys) -> Iterator[Lesson]:
    """Every turn of the conversations in the state in which it was said."""
    for number, conversation in enumerate(conversations):
        for turn, message, state in _in_their_states(conversation, read, keys):
            yield Lesson(number, message, state, turn.means)


def joined_lessons_of(
    conversations: Sequence[Conversation], read: Read, keys: Keys, chance: random.Random
) -> Iterator[Lesson]:
    """Some turns together with the one that follows, as one message in the state of the first."""
    for number, conversation in enumerate(conversations):
        said = _in_their_states(conversation, read, keys)
        for (turn, _, state), following in zip(said, conversation.turns[1:]):
            joined = _joined(turn, following)
            if joined and chance.random() < JOINED:
                yield Lesson(number, read(joined.said, conversation.language), state, joined.means)


def _in_their_states(
    conversation: Conversation, read: Read, keys: Keys
) -> Iterator[tuple[LabelledTurn, Message, DialogueState]]:
    """Each turn with its message and the state in which it was said."""
    state = DialogueState(language=conversation.language)
    for turn in conversation.turns:
        message = read(turn.said, conversation.language)
        yield turn, message, state
        state = after(state, turn.answered, keys, said=with_common_names(message))


def _joined(turn: LabelledTurn, following: LabelledTurn) -> LabelledTurn | None:
    """Two turns as one; None where one of them is about what was said rather than a question."""
    means = tuple(each for each in (*turn.means, *following.means) if not _is_courtesy(each))
    if not means or any(isinstance(each, Talk | Speak | More) for each in means):
        return None
    between = " " if turn.said[-1:] in ENDINGS else ", "
    return LabelledTurn(turn.said + between + following.said, means)


def _is_courtesy(question: Question) -> bool:
    return isinstance(question, Talk) and question.kind in COURTESY


def example_of(lesson: Lesson, vocabulary: Vocabulary, keys: Keys, year: int) -> Example | None:
    """What the network is to write; None where nothing in the message or its state leads to what is meant.

    `year` is the one in which the conversations were written.
    """
    references = References(lesson.message, lesson.state, year)
    source = source_of(lesson.message, lesson.state, references, vocabulary)
    means = pointing_to_signers(lesson.means, references, keys)
    tokens = sayable(means, references) or sayable(
        described(means, references, lesson.state, keys), references
    )
    if not tokens or len(tokens) >= LONGEST:
        return None
    return Example(source, tuple(tokens), _rows_of_thing(lesson, source))


def pointing_to_signers(
    questions: tuple[Question, ...], references: References, keys: Keys
) -> tuple[Question, ...]:
    """Questions with the signer of a city told of in place of one whom nothing names: "did he also ...?"."""

    def pointing(condition: Condition) -> Condition:
        named = references.value(("key", str(condition.value)))
        if condition.attribute not in SIGNED_BY or condition.operator != "is" or named:
            return condition
        for attribute in ("home_signer", "partner_signer"):
            signed = keys(Where(All(), (Condition(attribute, "is", condition.value),)))
            for cities in references.cities.values():
                if len(cities) == 1 and cities[0] in signed:
                    return Condition(attribute, "like", cities[0])
        return condition

    return tuple(changed(question, Condition, pointing) for question in questions)


def _rows_of_thing(lesson: Lesson, source: Source) -> tuple[int, int] | None:
    """The first and last piece of what is not recorded or is beside the subject, as the label names it."""
    text = lesson.message.text.casefold()
    for question in lesson.means:
        if isinstance(question, Unrecorded | Decline) and question.thing:
            start = text.find(question.thing.casefold())
            end = start + len(question.thing)
            rows = [row for row, (a, z) in enumerate(source.places) if a < end and start < z]
            if start >= 0 and rows:
                return rows[0], rows[-1]
    return None
