"""Telling what is not about a fact: small talk, what lies outside, places that are no partners, and asking
back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa

from actions.answers.kinds.lists import beyond_told, searched
from actions.answers.telling.about import statements_behind
from actions.answers.telling.next_questions import LIST, START, from_before
from actions.answers.telling.parts import Contact
from actions.answers.telling.readings import reading_told
from actions.answers.telling.things import quoted
from actions.answers.telling.turn import Answer, Status, Turn, capital
from actions.answers.telling.values import (
    attribute_label,
    attributes_told,
    languages_told,
    may_know_told,
    place_told,
    statements_of,
    value_told,
)
from actions.questions.questions import (
    Check,
    Decline,
    Exists,
    NotPartner,
    Question,
    Speak,
    Talk,
    Unrecorded,
    WhichCity,
)
from actions.questions.sets import All, Condition, Where
from actions.questions.state import ABOUT_CITIES
from actions.store.queries import Statement
from actions.store.schema import place
from actions.text.country import country_code, russian_country
from actions.text.office_hours import CITY_TIME, OfficeHours
from actions.text.russian_cases import nominatives, titled
from nlu.folding import fold

CHOICES = 8
CHOSEN = ("ko", "en", "ja", "zh", "zh-Hant", "ru")
"""The order in which languages are offered; any other comes after them."""
DOUBTED = 3
"""So many values of the last answer are told again where it is doubted."""
NAMED = 5
"""So many partners of a country are named where a place there is none."""


def answer_talk(turn: Turn, question: Talk) -> Answer:
    """A greeting and the like, in the phrase of its kind; some kinds say more than a phrase."""
    told = TALKS.get(question.kind)
    if told:
        return told(turn)
    contact = turn.contact
    text = turn.say(
        f"talk-{question.kind}",
        name=turn.say("assistant-name"),
        office=contact.office if contact else "",
        telephone=contact.telephone if contact else "",
        has="yes" if contact else "no",
        languages=languages_told(turn, spoken_by(turn)),
    )
    return Answer(
        "small_talk",
        (text,),
        suggestions=() if question.kind == "goodbye" else START,
        contact=contact if question.kind == "complaint" else None,
    )


def _contact(turn: Turn) -> Answer:
    office = turn.catalogue.contact("office", turn.speech.language)
    lines = [
        "• " + turn.say("contact-line", label=turn.say(f"contact-{kind}"), value=value)
        for kind in ("office", "telephone", "website", "address")
        if (value := turn.catalogue.contact(kind, turn.speech.language))
    ]
    text = "\n".join([turn.say("talk-contact"), *lines])
    hours = turn.catalogue.contact("hours", turn.speech.language)
    told = (text, hours_told(turn, hours, dt.datetime.now(CITY_TIME))) if hours else (text,)
    return Answer(
        "small_talk",
        told,
        sources=turn.catalogue.contact_sources,
        suggestions=START[:1],
        contact=replace(turn.contact or Contact(office, ""), asked=True),
    )


def hours_told(turn: Turn, hours: str, now: dt.datetime) -> str:
    """Whether the office is open at `now`, which is in the city's time, and until when, or when next."""
    known = OfficeHours.parse(hours)
    if until := known.closes(now):
        return turn.say("contact-open", time=f"{until:%H:%M}")
    opens = known.opens(now)
    today = "yes" if opens.date() == now.date() else "no"
    day = turn.speech.date_part(opens.date(), "MMMMEEEEd")
    return turn.say("contact-closed", today=today, day=day, time=f"{opens:%H:%M}")


def _source(turn: Turn) -> Answer:
    """Every source that was used in the conversation; before any was, the page."""
    used = turn.state.sources
    keys = tuple(used or turn.catalogue.main_sources)
    lines = [f"• {source_in_words(turn, key)}" for key in keys]
    head = turn.say("talk-source", used="yes" if used else "no", count=len(lines))
    return Answer("small_talk", ("\n".join([head, *lines]),), named=keys, suggestions=START[:1])


def source_in_words(turn: Turn, key: str) -> str:
    """A source's title, with its address where it has one."""
    title = turn.catalogue.source_title(key, turn.speech.language)
    address = turn.catalogue.source_address(key)
    return turn.say("source-at", title=title, address=address) if address else title


def _doubt(turn: Turn) -> Answer:
    """The last answer's values once more, each with where it stands."""
    said = turn.state.turns[-1] if turn.state.turns else ()
    last = [question for question in said if not isinstance(question, Unrecorded)]
    statements = statements_behind(turn, last)[:DOUBTED]
    if not statements or turn.state.declined:
        text = turn.sentences(turn.say("talk-doubt-nothing"), may_know_told(turn))
        return Answer("small_talk", (text,), suggestions=START[:1], contact=turn.contact)
    lines = [f"• {_stated(turn, statement)}" for statement in statements]
    contact = turn.contact
    which = turn.sentences(turn.say("talk-doubt-which"), may_know_told(turn))
    contested = any(statement.doubt for statement in statements)
    text = "\n".join([turn.say("talk-doubt"), *lines])
    cells = tuple(turn.cells([s.city for s in statements], [s.attribute for s in statements]).values())
    told = {(statement.city, statement.attribute) for statement in statements}
    return Answer(
        "contested" if contested else "answered",
        (text, which) if contested else (text,),
        tuple(cell for cell in cells if (cell.city, cell.attribute) in told),
        suggestions=START[:1],
        contact=contact if contested else None,
    )


def _stated(turn: Turn, statement: Statement) -> str:
    return turn.say(
        "doubt-line",
        city=turn.city(statement.city),
        attribute=attribute_label(turn, statement.attribute),
        value=value_told(turn, statement.attribute, statement.value, statement.unit),
        place=place_told(turn, statement),
    )


LONG_IN_WORDS = (Check, Exists, Unrecorded)
"""Kinds of questions about cities that Jamae does not offer where it asks which is meant: claims and things
that nobody recorded would be long in the words of a button."""
TALKS: Mapping[str, Callable[[Turn], Answer]] = {"contact": _contact, "source": _source, "doubt": _doubt}


def answer_speak(turn: Turn, question: Speak) -> Answer:
    """The reply is already in the language asked for; where Jamae does not speak it, the choice is
    offered."""
    if question.language == turn.speech.language:
        return Answer("small_talk", (turn.say("talk-language"),), suggestions=START)
    return Answer("ambiguous", (turn.say("ask-language"),), choices=tuple(own_names(turn)))


def spoken_by(turn: Turn) -> tuple[str, ...]:
    """The languages that can be chosen; the home city's before others."""
    phrases = turn.speech.phrases
    others = [code for code in phrases.languages if code not in CHOSEN]
    spoken = turn.catalogue.spoken((*CHOSEN, *others))
    return tuple(code for code in spoken if phrases.has(code, f"choose-{code}"))


def own_names(turn: Turn) -> Iterator[str]:
    """Every language's own name, as it stands in its own phrases."""
    return (turn.speech.phrases.say(code, f"choose-{code}") for code in spoken_by(turn))


def answer_decline(turn: Turn, question: Decline) -> Answer:
    """What is no question of the store, named, with who can help where that is known."""
    if question.reason == "not_understood":
        return Answer("not_understood", (turn.say("not-understood"),), suggestions=from_before(turn))
    if question.reason == "beyond":
        return replace(beyond_told(turn, question.thing), suggestions=from_before(turn))
    thing = quoted(turn, question.thing)
    contact = turn.contact if question.reason != "outside" else None
    text = turn.say(
        f"declined-{question.reason}",
        thing=thing.told,
        named=thing.named,
        office=contact.office if contact else "",
        telephone=contact.telephone if contact else "",
        has="yes" if contact else "no",
    )
    status: Status = "not_recorded" if question.reason == "programme" else "outside"
    return Answer(status, (text,), missing=thing.missing, suggestions=from_before(turn), contact=contact)


@dataclass(frozen=True)
class _Known:
    """What is known of a place that was named: its name, of a Russian one in the nominative, and the country
    that it lies in."""

    name: str
    country: str


def answer_not_partner(turn: Turn, question: NotPartner) -> Answer:
    """That places are no partners, and who the partners in their country are; of those at home the page
    says nothing."""
    places = [_known(turn, place) for place in question.places]
    missing = tuple(place.name for place in places)
    names = turn.speech.join(map(_proper, missing))
    countries = tuple(dict.fromkeys(place.country for place in places if place.country))
    if countries and countries == (turn.catalogue.home_country,):
        text = turn.say("not-partner-domestic", places=names, count=len(places))
        text = turn.sentences(text, may_know_told(turn))
        return Answer("outside", (text,), missing=missing, contact=turn.contact)
    sentences = [turn.say("not-partner", places=names, count=len(places))]
    told: tuple[str, ...] = ()
    for country in countries[:1]:
        found = turn.found(Where(All(), (Condition("country", "is", country),)))
        if found.count:
            told = found.cities[:NAMED] if found.count <= NAMED else ()
            sentences.append(_partners_there(turn, country, told, found.count))
    return Answer(
        "not_partner",
        (turn.sentences(*sentences),),
        statements=_countries_of(turn, told),
        searched=searched(turn, All()),
        missing=missing,
        suggestions=(*(("suggest-overview", city) for city in told[:1]), *LIST, ("suggest-map", "")),
        told=told,
    )


def _proper(name: str) -> str:
    """A place's name, of which a folded message has lost the capitals."""
    return name if name != name.lower() else " ".join(map(capital, name.split(" ")))


def _partners_there(turn: Turn, country: str, cities: Sequence[str], count: int) -> str:
    name = turn.speech.country(country)
    return turn.say(
        "not-partner-country",
        country=name,
        there=turn.say("in-country", code=country, name=name),
        cities=turn.cities(cities),
        count=count,
        named="yes" if cities else "no",
    )


def _countries_of(turn: Turn, cities: Sequence[str]) -> tuple[Statement, ...]:
    cells = turn.cells(cities, ("country",)) if cities else {}
    return tuple(statement for cell in cells.values() for statement in statements_of(cell))


def _known(turn: Turn, name: str) -> _Known:
    """A place as it was named, or where only another case of its Russian name is known, in the nominative."""
    folded = fold(name)
    forms = (folded, *nominatives(folded))
    query = sa.select(place.c.folded, place.c.country).where(place.c.folded.in_(forms))
    countries = {row.folded: row.country for row in turn.rows(query)}
    form = next((form for form in forms if form in countries), "")
    if not form:
        return _known_country(name, forms)
    return _Known(name if form == folded else titled(form), countries[form])


def _known_country(name: str, forms: Sequence[str]) -> _Known:
    """A country, in English or by its Russian name in any case; else a name of which nothing is known."""
    of_forms = (found for form in forms[1:] if (found := russian_country(form)))
    written, code = next(of_forms, (name, country_code(name) or ""))
    return _Known(written, code)


def answer_which_city(turn: Turn, question: WhichCity) -> Answer:
    """The city is missing: ask for it."""
    label = attributes_told(turn, question.attributes)
    key = question.attributes[0] if len(question.attributes) == 1 else ""
    text = turn.say("ask-city", attribute=label, key=key, any="yes" if question.attributes else "no")
    found = turn.found(All(), most=CHOICES)
    return Answer("ambiguous", (text,), choices=tuple(turn.city(key) for key in found.cities))


def can_be_chosen(questions: Sequence[Question]) -> bool:
    """Whether a reading can be offered as one to choose: a single question that a few words say."""
    return (
        len(questions) == 1
        and isinstance(questions[0], ABOUT_CITIES)
        and not isinstance(questions[0], LONG_IN_WORDS)
    )


def choices_of(turn: Turn, readings: Iterable[tuple[Question, ...]]) -> dict[str, tuple[Question, ...]]:
    """Readings by their words, without those that have none or the same as one before."""
    found: dict[str, tuple[Question, ...]] = {}
    for reading in readings:
        found.setdefault(reading_told(turn, reading), reading)
    return {words: reading for words, reading in found.items() if words}


def ask_back(turn: Turn, choices: Collection[str]) -> Answer:
    """Which of a few readings is meant, each in words."""
    quoted = [turn.say("quoted", text=choice) for choice in choices]
    text = turn.say(
        "ask-which",
        choices=turn.speech.join(quoted, style="or"),
        before=turn.say("join-values").join(quoted[:-1]),
        last=quoted[-1],
        count=len(quoted),
    )
    return Answer("ambiguous", (text,), choices=tuple(choices))
