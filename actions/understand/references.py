"""What a message and its conversation let one point to, each under a short name: n1 is the first city named.

A question is read and written with these names in place of cities, values and places, so that what was
learned of one city, country or number holds for every other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from actions.questions.mentions import cities_in, values_in
from actions.questions.state import DialogueState
from nlu.common_names import NAMING
from nlu.message import Message, Span

PLACES = ("place", "unknown_name", "country", "province")
"""Kinds of spans that may name a place that is no partner."""
KEYED = ("country", "province", "continent", "person", "misspelt_person", "topic", "language_name")
DAYS = ("date", "month", "month_day")
NEAR = (-1, 0, 1)
"""Years that have a name by how far they are from the one that it is: "this year", "next year"."""
MOST = 9
"""So many cities, values and places of a kind are told apart; a message that people send has fewer."""
Value: TypeAlias = tuple[str, str | float]
"""A number, a key of the store, or a day: ("number", 2002.0), ("key", "JP"), ("day", "06-24")."""


class References:
    """The names of what can be pointed to, and what each stands for.

    n1, n2 ... are the cities named in the message, t1 ... those told of last, l1 ... those of the list told
    last, b1 ... those told of before, q1 ... those that the last questions named, o1 ... those told of and
    named in the turns before: each city has the first name that it can have. N, T, L, B and Q are all of
    these together, O all told of in the last turns. v1 ... are values of the message, w1 ... those that the
    last turns asked with, p1 ... places that may be no partners, in the order of the message. y+0 is the
    year that it is, `year`, y+1 the next and y-1 the last.
    """

    def __init__(self, message: Message, state: DialogueState, year: int) -> None:
        self.named = tuple(dict.fromkeys(str(span.value) for span in message.of(*NAMING)))
        self.cities: dict[str, tuple[str, ...]] = {}
        self.values: dict[str, Value] = {}
        self.places: dict[str, str] = {}
        self._name_of_city: dict[str, str] = {}
        self._name_of_cities: dict[frozenset[str], str] = {}
        self._name_of_value: dict[Value, str] = {}
        self._name_of_place: dict[str, str] = {}
        self._names_at: dict[tuple[str, int], tuple[str, ...]] = {}
        self._kinds: dict[str, set[str]] = {}
        asked = cities_in(state.turns[-1] if state.turns else ())
        for letter, keys in zip("ntlbq", (self.named, state.cities, state.listed, state.before, asked)):
            self._add_cities(letter, keys, keys)
        lately = tuple(dict.fromkeys(key for cities in reversed(state.lately) for key in cities))
        earlier = (key for turn in reversed(state.turns[:-1]) for key in cities_in(turn))
        self._add_cities("o", tuple(dict.fromkeys((*lately, *earlier))), lately)
        for span in sorted(message.spans, key=lambda span: span.start):
            names = (*self._add_values(span), *self._add_place(span))
            self._names_at[span.kind, span.start] = names
        asked_with = values_in(question for turn in reversed(state.turns) for question in turn)
        told = dict.fromkeys(value for each in asked_with for value in _told(each))
        for number, value in enumerate(list(told)[:MOST], 1):
            self.values[f"w{number}"] = value
            self._name_of_value.setdefault(value, f"w{number}")
        self._years: dict[str, Value] = {
            f"y{distance:+}": ("number", float(year + distance)) for distance in NEAR
        }
        for name, value in self._years.items():
            self._name_of_value.setdefault(value, name)

    def _add_cities(self, letter: str, keys: Sequence[str], together: Sequence[str]) -> None:
        for number, key in enumerate(keys[:MOST], 1):
            self.cities[f"{letter}{number}"] = (key,)
            self._name_of_city.setdefault(key, f"{letter}{number}")
        if len(together) > 1:
            self.cities[letter.upper()] = tuple(together[:MOST])
            self._name_of_cities.setdefault(frozenset(together[:MOST]), letter.upper())

    def _add_values(self, span: Span) -> Iterator[str]:
        for value in _values(span):
            if value not in self._name_of_value and len(self.values) < MOST:
                name = f"v{len(self.values) + 1}"
                self.values[name], self._name_of_value[value] = value, name
            if value in self._name_of_value:
                self._kinds.setdefault(self._name_of_value[value], set()).add(span.kind)
                yield self._name_of_value[value]

    def _add_place(self, span: Span) -> Iterator[str]:
        if span.kind not in PLACES:
            return
        written = span.text.casefold()
        if written not in self._name_of_place and len(self.places) < MOST:
            name = f"p{len(self.places) + 1}"
            self.places[name], self._name_of_place[written] = span.text, name
        if written in self._name_of_place:
            yield self._name_of_place[written]

    def at(self, span: Span) -> tuple[str, ...]:
        """The names of what a span of the message stands for."""
        if span.kind in NAMING:
            return (f"n{self.named.index(str(span.value)) + 1}",)
        return self._names_at.get((span.kind, span.start), ())

    def city(self, key: str) -> str | None:
        """The name of a city; None where nothing points to it."""
        return self._name_of_city.get(key)

    def all_of(self, keys: Sequence[str]) -> str | None:
        """The name of just these cities together; None where they have none."""
        return self._name_of_cities.get(frozenset(keys))

    def value(self, value: Value) -> str | None:
        """The name of a value; None where nothing points to it."""
        return self._name_of_value.get(value)

    def value_of(self, name: str) -> Value | None:
        """The value that a name stands for; None where it stands for none."""
        return self.values.get(name) or self._years.get(name)

    def kinds_of(self, name: str) -> frozenset[str]:
        """As what a value of the message is named in it: "country", "continent"; none of another value."""
        return frozenset(self._kinds.get(name, ()))

    def place(self, written: str) -> str | None:
        """The name of a place as written in the message."""
        return self._name_of_place.get(written.casefold())


def _told(value: str | float) -> Iterator[Value]:
    """A value that a question was asked with as a number, a day and its year, or a key."""
    if not isinstance(value, str):
        yield "number", float(value)
    elif value[:4].isdigit():
        yield from (("number", float(value[:4])), ("day", value))
    else:
        yield "key", value


def _values(span: Span) -> list[Value]:
    if span.kind in ("year", "decade"):
        return [("number", float(span.value))]
    if span.kind == "number":
        return [("number", float(span.value["value"]))]
    if span.kind in KEYED:
        return [("key", str(span.value))]
    if span.kind == "place":
        return [("key", span.value["country"])] if span.value.get("country") else []
    return [("day", str(span.value))] if span.kind in DAYS else []
