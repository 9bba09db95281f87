"""What a message chooses where Jamae asked which of a few readings is meant."""

from __future__ import annotations

from actions.questions.notation import parse
from actions.questions.questions import Question
from actions.questions.state import DialogueState
from nlu.folding import fold
from nlu.message import Message

SAYING_NOTHING = ("question_word", "conjunction", "reference", "tally", "preposition", "degree", "comparison")
"""Kinds of spans beside a number with which it is still all that is said: "the second one, please"."""
FEW_WORDS = 4


def chosen(message: Message, state: DialogueState) -> tuple[Question, ...]:
    """The questions of the choice that a message takes, by its words or its number, if it takes any."""
    said = fold(message.text)
    for words, means in state.choices:
        if words == said:
            return parse(means)
    number = _number_alone(message)
    return parse(state.choices[number - 1][1]) if 1 <= number <= len(state.choices) else ()


def _number_alone(message: Message) -> int:
    """The number that is all a message says ("2", "the second one"); 0 where there is none."""
    numbers = [int(span.value) for span in message.of("ordinal")]
    numbers += [int(span.value["value"]) for span in message.of("number")]
    others = [span for span in message.spans if span.kind not in ("ordinal", "number", *SAYING_NOTHING)]
    return numbers[0] if numbers and not others and message.words <= FEW_WORDS else 0
