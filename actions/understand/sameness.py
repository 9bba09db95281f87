"""Whether two readings ask the same: of the same cities, however these are described."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any

from actions.questions.mentions import SIGNED_BY
from actions.questions.notation import months_joined
from actions.questions.questions import (
    Check,
    Claim,
    Decline,
    Denied,
    Exists,
    Fact,
    Figured,
    List,
    NotPartner,
    Numbered,
    Only,
    Question,
    Unrecorded,
    WhichCity,
)
from actions.questions.sets import All, AnyOf, Beside, CitySet, Condition, Middle, Nearest, Picked, Where
from actions.questions.state import Keys

PICKS = (Picked, Middle, Beside, Nearest)


class Sameness:
    """Compares questions by the cities that their sets hold in a store; what was worked out is kept."""

    def __init__(self, keys: Keys) -> None:
        self._keys = keys
        self._sets: dict[CitySet, tuple[str, ...]] = {}
        self._forms: dict[Question, tuple[Any, ...]] = {}

    def keys(self, cities: CitySet) -> tuple[str, ...]:
        """The cities of a set, in its order."""
        if cities not in self._sets:
            self._sets[cities] = self._keys(cities)
        return self._sets[cities]

    def same(self, ours: Sequence[Question], theirs: Sequence[Question]) -> bool:
        """Whether these ask the same, in whatever order."""
        return self.forms(ours) == self.forms(theirs)

    def same_set(self, ours: CitySet, theirs: CitySet) -> bool:
        """Whether both hold the same cities, picked by an order or not."""
        return isinstance(ours, PICKS) == isinstance(theirs, PICKS) and self._held(ours) == self._held(theirs)

    def forms(self, questions: Iterable[Question]) -> frozenset[Any]:
        """What questions have in common with all that ask the same.

        Of the same cities it is one question which there are, whether there are any, and what each has: "is
        there one, and since when?" may be written as one, two or three.
        """
        told: dict[Any, tuple[bool, frozenset[str]]] = {}
        others = set()
        for question in questions:
            if not isinstance(question, Fact | List | Exists):
                others.add(self.form(question))
                continue
            by = question.by if isinstance(question, List) else None
            of = self._held(question.of), by
            picked, attributes = told.get(of, (False, frozenset()))
            picked |= isinstance(question, List) and isinstance(question.of, PICKS)
            told[of] = picked, attributes | self._attributes(question)
        return frozenset(others) | {(of, *asked) for of, asked in told.items()}

    def form(self, question: Question) -> tuple[Any, ...]:
        """What a question has in common with all that ask the same."""
        if question not in self._forms:
            self._forms[question] = self._form(question)
        return self._forms[question]

    def _held(self, cities: CitySet) -> tuple[Any, ...]:
        """The cities; of an empty set how it is described."""
        keys = tuple(sorted(self.keys(cities)))
        if keys:
            return keys
        described = cities.conditions if isinstance(cities, AnyOf) else (cities,)
        if isinstance(cities, Where):
            described = months_joined(cities.conditions)
        return ("none", *sorted(map(repr, described)))

    def _form(self, question: Question) -> tuple[Any, ...]:
        kind = type(question).__name__
        if isinstance(question, Unrecorded):
            return kind, self._held(question.of)
        if isinstance(question, Decline):
            return kind, question.reason
        if isinstance(question, NotPartner):
            return kind, frozenset(place.casefold() for place in question.places)
        if isinstance(question, WhichCity):
            return (kind,)
        return (kind, *(self._value(question, field.name) for field in fields(question)))

    def _attributes(self, question: Fact | List | Exists) -> frozenset[str]:
        """What is asked of each city but what an order tells anyway."""
        if isinstance(question, Exists):
            return frozenset()
        orders = (getattr(question.of, "by", None), question.by) if isinstance(question, List) else ()
        return frozenset(question.attributes) - {order.attribute for order in orders if order}

    def _claim(self, claim: Claim) -> Any:
        """A claim; of signers, named or as those of a city, by what they signed."""
        if isinstance(claim, Condition) and claim.attribute in SIGNED_BY:
            return "signer", self._held(Where(All(), (claim,)))
        if isinstance(claim, Figured | Numbered) and claim.to is not None:
            return replace(claim, to=None), self._held(claim.to)
        if isinstance(claim, Condition | Numbered | Figured):
            return claim
        if isinstance(claim, Denied):
            return "not", self._claim(claim.place)
        if isinstance(claim, Only):
            return "only", frozenset(self._held(claim.cities))
        return type(claim).__name__, self._held(claim)

    def _value(self, question: Question, name: str) -> Any:
        value = getattr(question, name)
        if name in ("of", "to", "among"):
            return self._held(value) if value is not None else None
        if name == "attributes":
            return frozenset(value)
        if isinstance(question, Check) and name == "claims":
            return frozenset(map(self._claim, months_joined(value)))
        return value
