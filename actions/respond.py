"""From questions and the conversation's state to a reply: each question is told, and the sources are
named."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from actions.answers.covered import names_few, without_covered
from actions.answers.explanation import Considered, Explanation
from actions.answers.joined import joined
from actions.answers.kinds.talk import ask_back, can_be_chosen, choices_of
from actions.answers.registry import answers_of
from actions.answers.telling.about import askable
from actions.answers.telling.turn import SHOWN, Answer, Turn
from actions.knowledge import Knowledge
from actions.questions.chosen import chosen
from actions.questions.mentions import changed
from actions.questions.notation import plain
from actions.questions.questions import Decline, More, NotPartner, Question, Speak, Talk, Unrecorded
from actions.questions.sets import All, Condition
from actions.questions.state import REMEMBERED, DialogueState, Keys, after, told_of
from actions.reply import Reply, composed, statements_told
from actions.store.city_sets import StoreView
from actions.store.store import StoreUnavailable
from actions.text.phrases import Phrases, Speech, spoken_among
from nlu.common_names import with_common_names
from nlu.folding import fold
from nlu.message import Message


@dataclass(frozen=True)
class Interpretation:
    """What a message was understood as.

    `questions` are the likeliest; with others so near, `close`, Jamae asks which is meant.
    `misread` are names written otherwise, each with the key of the city that it was read as. `left_open`
    are questions that wait for a city that may still be named, and are not answered now.
    """

    language: str
    questions: tuple[Question, ...]
    close: tuple[tuple[Question, ...], ...] = ()
    misread: tuple[tuple[str, str], ...] = ()
    considered: tuple[Considered, ...] = ()
    left_open: tuple[Question, ...] = ()


Interpret: TypeAlias = Callable[[Message, DialogueState, StoreView], Interpretation]
"""From a message that was read, and what the conversation was about, to its questions."""


@dataclass(frozen=True)
class Answered:
    """The reply to a message, what the conversation is about after it, and how the reply came about."""

    reply: Reply
    state: DialogueState
    explanation: Explanation = field(default_factory=Explanation)


def respond(
    message: Message,
    state: DialogueState,
    knowledge: Knowledge,
    interpret: Interpret,
    *,
    today: dt.date | None = None,
) -> Answered:
    """Answer one message. Where the store cannot be reached the reply says so; nothing is raised for that."""
    started = time.perf_counter()
    try:
        with knowledge.view(today) as view:
            said = fold(message.text)
            pressed = chosen(message, state) or knowledge.offered(message, view.catalogue)
            found = _as_offered(pressed, message, state) if pressed else interpret(message, state, view)
            understood = _since(started)
            started = time.perf_counter()
            answered = answer_interpretation(found, state, view, knowledge.phrases, said=said)
            answered.explanation.milliseconds.update(question=understood, tell=_since(started))
            if Talk("forget") in answered.explanation.questions:
                return answered
            return replace(answered, state=replace(answered.state, said=with_common_names(message)))
    except StoreUnavailable:
        language = spoken_among(state.language or message.language, knowledge.phrases.languages)
        text = knowledge.phrases.say(language, "unavailable")
        return Answered(Reply("unavailable", language, text), replace(state, language=language))


def _as_offered(questions: tuple[Question, ...], message: Message, state: DialogueState) -> Interpretation:
    """What Jamae offered, asked: nothing else was weighed."""
    certain = Considered(questions, 1.0, (("said as Jamae offers it", 1.0),))
    return Interpretation(spoken_in(message, state), questions, considered=(certain,))


def spoken_in(message: Message, state: DialogueState) -> str:
    """The language to answer in: the conversation's where the message leaves it open."""
    is_open = not message.certain or state.language == message.alike
    return state.language if state.language and is_open else message.language


def answer_interpretation(
    found: Interpretation, state: DialogueState, view: StoreView, phrases: Phrases, *, said: str = ""
) -> Answered:
    """Answer what a message was understood as, or ask which of several readings is meant; `said` is the
    message, folded. Raises `StoreUnavailable`."""
    language = spoken_among(found.language, view.catalogue.spoken(phrases.languages))
    speech = Speech(phrases, language)
    answered = answer_questions(found.questions, state, view, speech, misread=found.misread, said=said)
    if found.left_open:
        turns = (*answered.state.turns, found.left_open)[-REMEMBERED:]
        answered = replace(answered, state=replace(answered.state, turns=turns))
    if found.close:
        answered = _asked_back(found, answered, state, view, speech) or answered
    answered.explanation.considered = found.considered
    return answered


def _asked_back(
    found: Interpretation, answered: Answered, state: DialogueState, view: StoreView, speech: Speech
) -> Answered | None:
    """The question which of close readings is meant; None where no other can be chosen that would be answered
    with other facts. Raises `StoreUnavailable`."""
    if not can_be_chosen(found.questions):
        return None
    quiet = replace(view, asked=[])
    close, told = [found.questions], [set(answered.explanation.statements)]
    for questions in filter(can_be_chosen, found.close):
        statements = set(answer_questions(questions, state, quiet, speech).explanation.statements)
        if not any(statements <= each or each <= statements for each in told):
            close.append(questions)
            told.append(statements)
    turn = Turn(_askable(found.questions, view, speech.phrases), state, quiet, speech)
    choices = choices_of(turn, [_askable(each, quiet, speech.phrases) for each in close])
    if len(choices) < max(2, len(close)):
        return None
    reply = composed(turn, (ask_back(turn, choices),), found.misread)
    offered = tuple((fold(words), plain(questions)) for words, questions in choices.items())
    after_it = replace(state, language=speech.language, declined=True, choices=offered)
    return Answered(replace(reply, reading=""), after_it, Explanation(turn.questions, queries=view.asked))


def answer_questions(
    questions: Sequence[Question],
    state: DialogueState,
    view: StoreView,
    speech: Speech,
    *,
    misread: Sequence[tuple[str, str]] = (),
    said: str = "",
) -> Answered:
    """The reply to the questions of one message, told one after the other. Raises `StoreUnavailable`."""
    askable = _askable(questions, view, speech.phrases)
    quiet = replace(view, asked=[])
    asked = without_covered(askable, names_few(quiet.keys))
    asked = joined(asked, lambda cities: bool(quiet.keys(cities, 1)))
    asked = (*asked, *_again(asked, state))
    turn = Turn(asked, state, view, _speech_of(asked, view, speech), said)
    answers = answers_of(turn)
    reply = composed(turn, answers, misread)
    statements = tuple(each for told in answers for each in statements_told(told))
    return Answered(
        reply,
        state_after(turn, answers),
        Explanation(turn.questions, queries=view.asked, statements=statements),
    )


def _again(asked: Sequence[Question], state: DialogueState) -> tuple[Question, ...]:
    """What was asked last, where nothing is asked but for another language: it is told again in that one."""
    if len(asked) != 1 or not isinstance(asked[0], Speak) or asked[0].language == state.language:
        return ()
    return state.turns[-1] if state.turns and can_be_chosen(state.turns[-1]) else ()


def _askable(questions: Iterable[Question], view: StoreView, phrases: Phrases) -> tuple[Question, ...]:
    """The questions with the values of cities in place of "the same as", and those that cannot be told as not
    understood. Raises `StoreUnavailable`."""
    added = view.catalogue.added
    return tuple(
        changed(each, Condition, view.recorded)
        if askable(each, phrases, added)
        else Decline("not_understood")
        for each in questions
    )


def _speech_of(questions: Sequence[Question], view: StoreView, speech: Speech) -> Speech:
    """The language that a message wishes for, where Jamae speaks it."""
    wished = [question.language for question in questions if isinstance(question, Speak)]
    spoken = view.catalogue.spoken(speech.phrases.languages)
    return next((replace(speech, language=code) for code in wished if code in spoken), speech)


def state_after(turn: Turn, answers: Sequence[Answer]) -> DialogueState:
    """What the conversation is about after a turn; a list that was cut remembers where."""
    language = turn.speech.language
    if Talk("forget") in turn.questions:
        return DialogueState(language)
    state = after(turn.state, turn.questions, _at_most_shown(turn.view), language=language)
    state = replace(state, sources=tuple(dict.fromkeys((*turn.state.sources, *_sources_of(turn, answers)))))
    told_earlier = {name: getattr(turn.state, name) for name in ("cities", "before", "listed", "lately")}
    if all(isinstance(question, Unrecorded) and question.of == All() for question in turn.questions):
        return replace(state, **told_earlier)  # nothing was told of any city
    last = answers[-1]
    if len(last.told) > 1 or isinstance(turn.questions[-1], More | NotPartner) and last.told:
        state = told_of(replace(state, **told_earlier), last.told)
        return replace(state, listed=last.told, beyond=last.beyond, skip=last.skip, declined=False)
    return state


def _sources_of(turn: Turn, answers: Iterable[Answer]) -> Iterator[str]:
    """The keys of the sources of some answers, that of the office's telephone where it was told."""
    for told in answers:
        yield from (statement.source for statement in (*statements_told(told), *told.searched))
        yield from told.sources
        if told.contact:
            yield from turn.catalogue.contact_sources


def _at_most_shown(view: StoreView) -> Keys:
    return lambda cities: view.keys(cities, SHOWN)[:SHOWN]


def _since(start: float) -> float:
    return round((time.perf_counter() - start) * 1000, 3)
