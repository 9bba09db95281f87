"""How recorded turns are read today, one after the other as in their conversation, and readings in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from actions.answers.explanation import Considered
from actions.answers.telling.readings import reading_told
from actions.answers.telling.turn import Turn
from actions.questions.notation import kind_of, plain
from actions.questions.questions import Question
from actions.questions.state import DialogueState
from actions.respond import Interpret, Interpretation, respond
from actions.store.city_sets import StoreView
from actions.text.phrases import Speech
from actions.understand.by_judge import by_judge
from actions.understand.learned import FILE, Interpreter, read
from actions.understand.sameness import Sameness
from bot.review.turn_record import HeardTurn
from bot.staff.site import Site
from nlu.classifiers.features import mask_entities
from nlu.message import Message

READINGS = 3
AROUND = 4
"""Turns of a conversation looked at before and after one."""


@dataclass(frozen=True)
class ReadTurn:
    """A turn, the questions that it is read as today, the likeliest readings, what is answered today, and the
    status of that."""

    turn: HeardTurn
    questions: tuple[Question, ...]
    considered: tuple[Considered, ...]
    answer: str
    status: str


def heard(text: str, language: str, number: int = 0) -> HeardTurn:
    """A turn of which only the words are known, and its place in a conversation."""
    return HeardTurn("", "", 0, "", "", language, "", text=text, number=number)


def read_again(site: Site, turns: Sequence[HeardTurn], interpret: Interpret | None = None) -> list[ReadTurn]:
    """Each turn with what was said before it in mind. Nothing of it is recorded or counted.

    It is read as citizens are, unless another way to `interpret` is given.
    """
    state, found = DialogueState(), []
    for turn in turns:
        message = site.read(turn.text, turn.language)
        answered = respond(message, state, site.knowledge, interpret or as_citizens_are)
        told = answered.explanation
        reply = answered.reply
        considered = told.considered[:READINGS]
        found.append(ReadTurn(turn, told.questions, considered, reply.full_text, reply.status))
        state = answered.state
    return found


def as_citizens_are(message: Message, state: DialogueState, view: StoreView) -> Interpretation:
    """By the judge that citizens are answered by, as it was learned last."""
    return by_judge(message, state, view, read(FILE))


def as_read_by(interpreter: Interpreter | None) -> Interpret:
    """By another network; nothing is understood where there is none."""
    return lambda message, state, view: by_judge(message, state, view, interpreter)


def sign(site: Site, turn: HeardTurn) -> str:
    """A turn's text in which names, dates and numbers are replaced by signs."""
    message = site.read(turn.text, turn.language)
    return mask_entities(message.text, message.spans)


def in_words(site: Site, questions: Iterable[Question], language: str) -> str:
    """What is asked, as a person would say it in the language of the page."""
    asked = tuple(questions)
    parts = []
    with site.knowledge.view() as view:
        for question in asked:
            turn = Turn((question,), DialogueState(), view, Speech(site.knowledge.phrases, language))
            parts.append(reading_told(turn, (question,)) or _named(site, question, language))
    return "; ".join(parts)


def _named(site: Site, question: Question, language: str) -> str:
    written = plain((question,))
    for key in (f"asks-{written.partition('(')[0]}", f"asks-{kind_of(question)}"):
        if site.phrases.has(language, key):
            return site.say(language, key)
    return written


def same_question(site: Site, ours: Sequence[Question], theirs: Sequence[Question]) -> bool:
    """Whether both ask the same of the same cities."""
    with site.knowledge.view() as view:
        return Sameness(lambda cities: view.keys(cities)).same(ours, theirs)
