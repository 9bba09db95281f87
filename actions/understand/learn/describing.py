"""Cities that nothing in a message or its conversation names, by what leads to them.

Labels name cities by their keys. People say "the American one", "all the others", or "who signed that?" in
the message that asks which one it is; the network can only write what a message points to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from actions.questions.mentions import SIGNED_BY, changed
from actions.questions.questions import List, Question
from actions.questions.sets import All, Cities, CitySet, Condition, Together, Where, Without
from actions.questions.state import DialogueState, Keys, set_of
from actions.understand.references import References
from actions.understand.writing import sayable

DESCRIBING = ("country", "province", *SIGNED_BY)
"""Attributes by whose values cities are meant."""


def described(
    questions: Iterable[Question], references: References, state: DialogueState, keys: Keys
) -> tuple[Question, ...]:
    """Questions with descriptions in place of cities that nothing names, as far as there are any.

    What an earlier question of the message asked for may be meant by a later one.
    """
    found: list[Question] = []
    for question in questions:
        describer = _Describer(found, references, state, keys)
        found.append(changed(question, Cities, describer.described))
    return tuple(found)


class _Describer:
    def __init__(
        self, earlier: Sequence[Question], references: References, state: DialogueState, keys: Keys
    ) -> None:
        self._references, self._keys = references, keys
        self._sets = [*self._candidates(earlier, state)]

    def described(self, cities: Cities) -> CitySet:
        """The cities, or what leads to just them; each by itself where nothing leads to all of them."""
        if self._is_sayable(cities):
            return cities
        whole = self._leading_to(cities.keys)
        if whole is not None or len(cities.keys) == 1:
            return whole or cities
        parts = [self.described(Cities((key,))) for key in cities.keys]
        return Together(tuple(parts)) if all(map(self._is_sayable, parts)) else cities

    def _leading_to(self, wanted: tuple[str, ...]) -> CitySet | None:
        for cities in self._sets:
            held = self._keys(cities)
            if set(held) == set(wanted):
                return cities
            others = tuple(key for key in held if key not in wanted)
            if set(wanted) < set(held) and self._is_sayable(Cities(others)):
                return Without(cities, Cities(others))
        return None

    def _candidates(self, earlier: Iterable[Question], state: DialogueState) -> Iterator[CitySet]:
        """Sets that may be meant, the likeliest first: what was just asked for, those of a country or signer
        that is named, what was asked for before, all."""
        values = [str(value) for kind, value in self._references.values.values() if kind == "key"]
        by_value = [
            Where(All(), (Condition(attribute, "is", value),)) for value in values for attribute in DESCRIBING
        ]
        before = map(set_of, state.turns[-1] if state.turns else ())
        for cities in (*map(set_of, earlier), *by_value, *before, All()):
            if cities is not None and self._is_sayable(cities) and self._keys(cities):
                yield cities

    def _is_sayable(self, cities: CitySet) -> bool:
        return bool(sayable([List(cities)], self._references))
