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
    """The questions of the choice that a message takes, by its words, by what it names of one alone, or by
    its number, if it takes any; of all choices for "both"."""
    said = fold(message.text)
    for words, means in state.choices:
        if words == said:
            return parse(means)
    number = _number_alone(message)
    if 1 <= number <= len(state.choices):
        return parse(state.choices[number - 1][1])
    if _says_all(message):
        return tuple(dict.fromkeys(question for _, means in state.choices for question in parse(means)))
    named = [means for words, means in state.choices if _is_of(message, words)]
    return parse(named[0]) if len(named) == 1 else ()


def _says_all(message: Message) -> bool:
    """Whether "both" or "all of them" is all that a message says."""
    few = message.words <= FEW_WORDS and all(span.kind in SAYING_NOTHING for span in message.spans)
    return few and "many" in message.values("reference")


def _is_of(message: Message, words: str) -> bool:
    """Whether a message of few words names only what stands in the words of a choice."""
    named = [fold(span.text) for span in message.spans if span.kind not in SAYING_NOTHING]
    return bool(named) and message.words <= FEW_WORDS and all(each in words for each in named)


def _number_alone(message: Message) -> int:
    """The number that is all a message says ("2", "the second one"); 0 where there is none."""
    numbers = [int(span.value) for span in message.of("ordinal")]
    numbers += [int(span.value["value"]) for span in message.of("number")]
    others = [span for span in message.spans if span.kind not in ("ordinal", "number", *SAYING_NOTHING)]
    return numbers[0] if numbers and not others and message.words <= FEW_WORDS else 0
