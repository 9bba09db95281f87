"""What questions were about: the attributes that each asked for, and the statements that an answer to it
rests on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from actions.answers.telling.turn import Turn
from actions.answers.telling.values import label_key, statements_of
from actions.questions.notation import GROUPINGS, MEASURED
from actions.questions.questions import (
    Anniversary,
    Check,
    Compare,
    Count,
    Decline,
    Denied,
    Difference,
    Exists,
    Fact,
    Figured,
    Group,
    List,
    More,
    NotPartner,
    Numbered,
    Only,
    Picture,
    Place,
    Profile,
    Question,
    Ratio,
    Since,
    Speak,
    Talk,
    Total,
    Unrecorded,
    WhichCity,
)
from actions.questions.sets import (
    AnyOf,
    Beside,
    Cities,
    CitySet,
    Condition,
    Middle,
    Nearest,
    Picked,
    Together,
    Where,
    Without,
)
from actions.questions.state import set_of
from actions.store.queries import OVERVIEW, Statement
from actions.text.phrases import Phrases

STORED: Mapping[str, tuple[str, ...]] = {
    "year": ("date",),
    "month": ("date",),
    "day": ("date",),
    "age": ("date",),
    "contested": ("date",),
    "continent": ("country",),
    "topic": ("features",),
    "feature": ("features",),
    "signer": ("home_signer", "partner_signer"),
    "signer_names": ("home_signer", "partner_signer"),
    "location": ("province", "country"),
    "names": (),
    "name": (),
}
"""What people ask by, and what is stored for it; anything else is stored under its own name."""
COMPARED = ("date", "type", "population", "temperature")

ASKED: Mapping[type, Callable[[Any], Iterable[str]]] = {
    Fact: lambda q: q.attributes,
    Profile: lambda q: OVERVIEW,
    List: lambda q: (*q.attributes, *((q.by.attribute,) if q.by else ())),
    Count: lambda q: (),
    Exists: lambda q: (),
    Place: lambda q: (q.by.attribute,),
    Compare: lambda q: q.attributes or COMPARED,
    Difference: lambda q: (q.attribute,),
    Ratio: lambda q: (q.attribute,),
    Total: lambda q: (q.attribute,),
    Since: lambda q: ("date",),
    Anniversary: lambda q: ("date",),
    Group: lambda q: (q.by,),
    Picture: lambda q: (q.attribute or ("date" if q.kind == "timeline" else "location"),),
    Check: lambda q: (attribute for claim in q.claims for attribute in _claimed(claim)),
    **dict.fromkeys((Unrecorded, NotPartner, Decline, WhichCity, Talk, Speak, More), lambda q: ()),
}


def _claimed(claim: Any) -> Iterable[str]:
    if isinstance(claim, Condition | Figured):
        return (claim.attribute,)
    if isinstance(claim, Denied):
        return _picked_by(claim.place)
    if isinstance(claim, Only):
        return _picked_by(claim.cities)
    return (
        _picked_by(claim)
        if isinstance(claim, Picked | Middle | Beside | Nearest)
        else filter(None, (claim.by,))
    )


def _picked_by(cities: CitySet | None) -> tuple[str, ...]:
    """The attributes by which the cities of a set were found."""
    if isinstance(cities, Picked | Middle | Beside):
        return (cities.by.attribute, *_picked_by(cities.of))
    if isinstance(cities, Nearest):
        return (cities.attribute, *_picked_by(cities.of))
    if isinstance(cities, Where):
        return (*(condition.attribute for condition in cities.conditions), *_picked_by(cities.of))
    return _picked_by(cities.of) if isinstance(cities, Without) else ()


def asked_of(question: Question) -> tuple[str, ...]:
    """The attributes that a question asks for or by, as people name them."""
    return tuple(ASKED[type(question)](question))


def askable(question: Question, phrases: Phrases, added: Collection[str]) -> bool:
    """Whether a question can be told: all that it asks by has a name, and what it groups by is a grouping.

    `added` are the attributes that the knowledge adds and names itself.
    """
    missing = question.attributes if isinstance(question, WhichCity) else ()
    named = {*asked_of(question), *missing, *_picked_by(set_of(question))} - set(added)
    return (
        all(phrases.has("en", label_key(name)) for name in named)
        and all(by in GROUPINGS for by in _grouped_by(question))
        and all(attribute in (*MEASURED, *added) for attribute in _reckoned(question))
    )


def _reckoned(question: Question) -> tuple[str, ...]:
    """What a question holds apart, or a claim reckons with."""
    if isinstance(question, Difference):
        return (question.attribute,)
    claims = question.claims if isinstance(question, Check) else ()
    return tuple(claim.attribute for claim in claims if isinstance(claim, Figured))


def _grouped_by(question: Question) -> tuple[str, ...]:
    """What a question, or a number that it claims, counts the different values of."""
    if isinstance(question, Group):
        return (question.by,)
    claims = question.claims if isinstance(question, Check) else ()
    return tuple(claim.by for claim in claims if isinstance(claim, Numbered) and claim.by)


def named_in(cities: CitySet | None) -> tuple[str, ...]:
    """The keys of the cities that a set names."""
    if isinstance(cities, Cities):
        return cities.keys
    if isinstance(cities, Together):
        return tuple(key for each in cities.sets for key in named_in(each))
    if isinstance(cities, Beside | Nearest):
        return (cities.city, *named_in(cities.of))
    return named_in(cities.of) if isinstance(cities, Where | AnyOf | Without | Picked | Middle) else ()


def attributes_behind(question: Question) -> tuple[str, ...]:
    """The stored attributes that an answer to a question rests on."""
    named = (*asked_of(question), *_picked_by(set_of(question))) or ("type",)
    return tuple(dict.fromkeys(stored for name in named for stored in STORED.get(name, (name,))))


def statements_behind(turn: Turn, questions: Iterable[Question]) -> tuple[Statement, ...]:
    """The statements that the answers to some questions rest on, each once."""
    found: dict[Statement, None] = {}
    for question in questions:
        of = set_of(question)
        if of is not None:
            cells = turn.cells(turn.keys(of), attributes_behind(question))
            found.update(dict.fromkeys(each for cell in cells.values() for each in statements_of(cell)))
    return tuple(found)
