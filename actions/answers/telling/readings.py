"""How a question was understood, as a short phrase: "population of Okayama"; it is shown, and offered
where Jamae asks back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from actions.answers.telling.measures import CHARTED
from actions.answers.telling.sets_told import order_told, set_told
from actions.answers.telling.things import thing_of
from actions.answers.telling.turn import Turn
from actions.answers.telling.values import attribute_label, attributes_told
from actions.questions.notation import SIGNERS, TOTALS
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
    All,
    Beside,
    Cities,
    CitySet,
    Condition,
    Middle,
    Nearest,
    Picked,
    Together,
    Where,
)

AVERAGED = ("temperature",)
"""Attributes of which an average is recorded."""
OF_THE_AGREEMENT = ("date", "type", *SIGNERS)
"""Attributes of the agreement with a city rather than of the city."""


def reading_told(turn: Turn, questions: Iterable[Question]) -> str:
    """The questions of a message in short; "" for talk."""
    told = (READINGS[type(question)](turn, question) for question in questions)
    return turn.say("join-readings").join(filter(None, told))


def _sets(turn: Turn, cities: CitySet) -> dict[str, str]:
    """A set as the variables of a phrase: `cities` in the nominative, `of_cities` after "of"."""
    return {
        "cities": set_told(turn, cities, "the"),
        "of_cities": set_told(turn, cities, "of"),
        "plain": set_told(turn, cities, "plain"),
        "named": "yes" if isinstance(cities, Cities) else "no",
    }


def _of(key: str, **more: Callable[[Turn, Any], str]) -> Callable[[Turn, Any], str]:
    """A phrase about the question's set, with further variables."""

    def told(turn: Turn, question: Any) -> str:
        variables = {name: tell(turn, question) for name, tell in more.items()}
        return turn.say(f"reading-{key}", **(_sets(turn, question.of) | variables))

    return told


def _label(turn: Turn, question: Any) -> str:
    return attribute_label(turn, question.attribute)


def _labels(turn: Turn, question: Any) -> str:
    return attributes_told(turn, question.attributes)


def _of_the_agreement(turn: Turn, question: Fact | List) -> str:
    """Whether it is the agreement rather than the city that has what is asked for first."""
    return "yes" if question.attributes[0] in OF_THE_AGREEMENT else "no"


_fact = _of("fact", attributes=_labels, agreement=_of_the_agreement)


def _any_labels(turn: Turn, question: Any) -> str:
    return "yes" if question.attributes else "no"


def _check(turn: Turn, question: Check) -> str:
    """Whether the cities are among those for which the claims hold, whether there are so many, and whether
    there are no others."""
    numbers = [claim for claim in question.claims if isinstance(claim, Numbered | Figured | Only)]
    told = [
        _figure_told(turn, question, claim)
        if isinstance(claim, Figured)
        else _list(turn, List(question.of))
        if isinstance(claim, Only)
        else _number_told(turn, question, claim)
        for claim in numbers
    ]
    if len(numbers) < len(question.claims) or not numbers:
        told.append(_membership_told(turn, question))
    return turn.speech.join(told)


def _membership_told(turn: Turn, question: Check) -> str:
    conditions = tuple(claim for claim in question.claims if isinstance(claim, Condition))
    claims = [claim.place if isinstance(claim, Denied) else claim for claim in question.claims]
    places = [claim for claim in claims if isinstance(claim, Picked | Middle | Beside | Nearest)]
    told = [set_told(turn, place, "the") for place in places]
    if conditions:
        told.insert(0, turn.say("reading-among", cities=set_told(turn, Where(All(), conditions), "of")))
    return turn.say(
        "reading-check",
        claims=turn.speech.join(told),
        any="yes" if told else "no",
        count=turn.count(question.of),
        **_sets(turn, question.of),
    )


_total_read = _of("total", attribute=_label, average=lambda turn, q: "yes" if q.average else "no")


_difference_read = _of("difference", attribute=_label)


def _difference(turn: Turn, question: Difference) -> str:
    """How far two cities are apart, or two sets."""
    of = question.of if question.to is None else Together((question.of, question.to))
    return _difference_read(turn, replace(question, of=of, to=None))


def _total(turn: Turn, question: Total) -> str:
    """A sum or average; what is recorded as an average needs no other word for it."""
    if question.attribute in AVERAGED:
        return _fact(turn, Fact(question.of, (question.attribute,)))
    return _total_read(turn, question)


def _figure_told(turn: Turn, question: Check, claim: Figured) -> str:
    """The figure that a claim is about."""
    of, attribute = question.of, claim.attribute
    if claim.figure in TOTALS:
        sets = (of, claim.to) if claim.to else (of,)
        totals = [Total(each, attribute, average=claim.figure == "average") for each in sets]
        return turn.speech.join([READINGS[Total](turn, total) for total in totals])
    asked = Ratio(of, attribute, claim.to) if claim.figure == "ratio" else Difference(of, attribute)
    return READINGS[type(asked)](turn, asked)


def _number_told(turn: Turn, question: Check, claim: Numbered) -> str:
    """Whether there are so many; of more or fewer, how many there are."""
    if claim.to:
        return turn.speech.join([READINGS[Count](turn, Count(each)) for each in (question.of, claim.to)])
    if claim.operator != "is":
        counted = Group(question.of, claim.by, "count") if claim.by else Count(question.of)
        return READINGS[type(counted)](turn, counted)
    return turn.say(
        "reading-number",
        by=claim.by or "cities",
        count=claim.number,
        counted=set_told(turn, question.of, "plain", count=claim.number),
        **_sets(turn, question.of),
    )


def _grouping(turn: Turn, question: Group) -> str:
    return turn.say(f"grouping-{question.by.replace('_', '-')}")


def _anniversary(turn: Turn, question: Anniversary) -> str:
    return turn.say(
        "reading-anniversary",
        years=question.years or 0,
        year=str(question.year or ""),
        which="nth" if question.years else "in" if question.year else "next",
        **_sets(turn, question.of),
    )


def _picture(turn: Turn, question: Picture) -> str:
    label = attribute_label(turn, question.attribute or CHARTED)
    return turn.say("reading-picture", kind=question.kind, attribute=label, **_sets(turn, question.of))


def _list(turn: Turn, question: List) -> str:
    told = (
        _fact(turn, question) if question.attributes else turn.say("reading-list", **_sets(turn, question.of))
    )
    if question.by is None:
        return told
    return turn.say("reading-ordered", reading=told, order=order_told(turn, question.by))


def _unrecorded(turn: Turn, question: Unrecorded) -> str:
    thing = thing_of(turn, question.thing)
    if thing.named == "no":
        return ""
    return turn.say("reading-unrecorded", thing=thing.told, how=thing.named, **_sets(turn, question.of))


def _things(turn: Turn, question: NotPartner) -> str:
    return turn.speech.join(question.places)


READINGS: Mapping[type, Callable[[Turn, Any], str]] = {
    Fact: _fact,
    Profile: _of("profile"),
    List: _list,
    Count: _of("count"),
    Exists: _of(
        "exists",
        plain=lambda turn, q: set_told(turn, q.of, "any"),
        of_cities=lambda turn, q: set_told(turn, q.of, "of any"),
    ),
    Place: _of("place", order=lambda turn, q: order_told(turn, q.by)),
    Compare: _of("compare", attributes=_labels, any=_any_labels),
    Difference: _difference,
    Ratio: _of("ratio", attribute=_label),
    Total: _total,
    Check: _check,
    Since: _of("since"),
    Anniversary: _anniversary,
    Group: _of("group", by=_grouping),
    Picture: _picture,
    Unrecorded: _unrecorded,
    NotPartner: _things,
    Decline: lambda turn, q: q.thing,
    WhichCity: lambda turn, q: _labels(turn, q),
    Talk: lambda turn, q: "",
    Speak: lambda turn, q: "",
    More: lambda turn, q: "",
}
