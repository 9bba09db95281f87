"""What a message is understood as: the judge chooses among what the network wrote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.answers.explanation import Considered
from actions.answers.telling.about import named_in
from actions.answers.telling.turn import SHOWN
from actions.questions.mentions import changed, conditions_in
from actions.questions.questions import (
    Check,
    Decline,
    List,
    More,
    NotPartner,
    Question,
    Speak,
    Talk,
    Unrecorded,
    WhichCity,
)
from actions.questions.sets import All, Cities, CitySet, Condition, Picked, Where
from actions.questions.state import DialogueState, set_of
from actions.respond import Interpretation, spoken_in
from actions.store.city_sets import StoreView
from actions.text.thing_words import ThingWords
from actions.understand.judge import Judged, circumstances_of, judged, readings_of
from actions.understand.learned import Interpreter
from actions.understand.references import MOST
from nlu.common_names import NAMING
from nlu.message import Message

ASKED_ABOUT = 3
"""So many readings Jamae asks about at most."""
CONSIDERED = 3
"""So many readings are shown by `\\explain`."""


def by_judge(
    message: Message, state: DialogueState, view: StoreView, interpreter: Interpreter | None
) -> Interpretation:
    """The questions of a message in its conversation; without an interpreter only commands are understood.

    Raises `StoreUnavailable`.
    """
    language = spoken_in(message, state)
    if message.of("command"):
        return Interpretation(language, _commanded(message))
    if (state.beyond or state.skip) and _asks_only_for_more(message):
        return Interpretation(language, (More(),))  # no list of those learned from was ever cut
    quiet = replace(view, asked=[])  # \explain shows what the answer rests on, not what was weighed
    ranked = _ranked(message, state, quiet, interpreter)
    if not ranked:
        return Interpretation(language, (Decline("not_understood"),))
    questions = _of_the_whole_list(ranked[0].reading.questions, state)
    questions = _with_a_new_feature(message, questions, quiet)
    questions = with_the_thing_of_before(questions, state, quiet.words.things_in(language))
    questions = of_the_kind_named(message, questions)
    questions = with_the_first_of_the_kind_named(message, questions, quiet)
    return Interpretation(
        language,
        questions,
        misread=_misread(message, questions),
        considered=tuple(
            Considered(each.reading.questions, round(each.probability, 3), each.reasons)
            for each in ranked[:CONSIDERED]
        ),
        left_open=_left_open(message, questions),
        close=_close(ranked, interpreter),
    )


def _ranked(
    message: Message, state: DialogueState, view: StoreView, interpreter: Interpreter | None
) -> list[Judged]:
    """The readings of a message, the likeliest first."""
    if interpreter is None:
        return []
    year = view.today.year
    readings = readings_of(message, state, interpreter.network, lambda cities: view.keys(cities, SHOWN), year)
    return judged(readings, circumstances_of(message, state, year), interpreter.judge)


def _close(ranked: Sequence[Judged], interpreter: Interpreter | None) -> tuple[tuple[Question, ...], ...]:
    """What else may be meant: readings about as likely as the likeliest."""
    if interpreter is None:
        return ()
    least = interpreter.near * ranked[0].probability
    return tuple(each.reading.questions for each in ranked[1:ASKED_ABOUT] if each.probability >= least)


def _asks_only_for_more(message: Message) -> bool:
    """Whether a message holds nothing else than "show me more"."""
    more = message.of("more")
    others = [span for span in message.spans if span.kind != "conjunction"]
    return bool(more) and all(
        any(span.start < each.end and each.start < span.end for each in more) for span in others
    )


def _commanded(message: Message) -> tuple[Question, ...]:
    """What /help, /lang and the other commands ask for."""
    command = message.values("command")[0]
    return (
        Speak(str(next(iter(message.values("language_name")), "")))
        if command == "language"
        else Talk(command),
    )


def _of_the_whole_list(questions: tuple[Question, ...], state: DialogueState) -> tuple[Question, ...]:
    """Questions about the cities listed, as about all of a list of which only the beginning was told."""
    whole = set_of(state.last) if state.last and (state.beyond or state.skip) else None

    def widened(cities: Cities) -> CitySet:
        listed = state.listed[:MOST]
        return whole if whole is not None and len(listed) > 1 and cities.keys == listed else cities

    return tuple(changed(question, Cities, widened) for question in questions)


def _with_a_new_feature(
    message: Message, questions: tuple[Question, ...], view: StoreView
) -> tuple[Question, ...]:
    """Where all would be declined, the cities whose features have the words that nothing was learned of.

    "Which city has a tulip market?": what was recorded after the network was trained is strange to it.
    """
    words = message.out_of_vocabulary
    if not words or message.of(*NAMING, "place") or not all(map(_declines, questions)):
        return questions
    if any(word not in view.catalogue.feature_words for word in words):
        return questions
    cities = Where(All(), tuple(Condition("feature", "is", word) for word in words))
    return (List(cities),) if view.keys(cities) else questions


def with_the_thing_of_before(
    questions: tuple[Question, ...], state: DialogueState, words: ThingWords
) -> tuple[Question, ...]:
    """ "And Okayama?" after something that is not recorded asks for the same of Okayama."""
    before = [each.thing for each in state.turns[-1] if isinstance(each, Unrecorded)] if state.turns else []
    if not before:
        return questions
    return tuple(
        replace(each, thing=before[-1])
        if isinstance(each, Unrecorded) and not (words.kind_of(each.thing) or words.can_name(each.thing))
        else each
        for each in questions
    )


def _declines(question: Question) -> bool:
    return isinstance(question, Decline | Unrecorded)


def _left_open(message: Message, questions: tuple[Question, ...]) -> tuple[Question, ...]:
    """What was asked of a place that is no partner, and may be asked of one next: "Population of Osaka?" and
    then "Okayama's?"."""
    attributes = tuple(dict.fromkeys(str(value) for value in message.values("attribute")))
    of_no_partner = all(isinstance(question, NotPartner) for question in questions)
    return (WhichCity(attributes),) if of_no_partner and attributes else ()


def of_the_kind_named(message: Message, questions: tuple[Question, ...]) -> tuple[Question, ...]:
    """Questions whether cities are partners, as whether they are of the kind that the message names.

    Many say "sister city" of any partner, and conversations are labelled so; but a yes would be heard of the
    word that was said.
    """
    kind = _kind_named(message)
    if kind is None:
        return questions
    return tuple(
        replace(each, claims=(kind,)) if isinstance(each, Check) and not each.claims else each
        for each in questions
    )


def with_the_first_of_the_kind_named(
    message: Message, questions: tuple[Question, ...], view: StoreView
) -> tuple[Question, ...]:
    """Questions which city is first, or at another place, and then, where that city is not of the kind that
    the message names, which one is of that kind.

    "The second-largest sister city" may be meant of all partners or of sister cities in the word's sense.
    """
    kind = _kind_named(message)
    if kind is None or any(each.attribute == "type" for each in conditions_in(questions)):
        return questions
    found: list[Question] = []
    for question in questions:
        found.append(question)
        if not isinstance(question, List) or not isinstance(question.of, Picked):
            continue
        picked = question.of
        of_that_kind = replace(picked, of=Where(picked.of, (kind,)))
        if view.keys(Where(picked, (kind,))) != view.keys(picked) and view.keys(of_that_kind):
            found.append(replace(question, of=of_that_kind))
    return tuple(found)


def _kind_named(message: Message) -> Condition | None:
    """That a city is of the kind of partnership that a message names, if it names one."""
    kinds = {str(value) for value in message.values("type")}
    return Condition("type", "is", kinds.pop()) if len(kinds) == 1 else None


def _misread(message: Message, questions: tuple[Question, ...]) -> tuple[tuple[str, str], ...]:
    """The names written otherwise whose cities are asked about."""
    asked = {key for question in questions for key in named_in(set_of(question))}
    return tuple((span.text, span.value) for span in message.of("misspelt_city") if span.value in asked)
