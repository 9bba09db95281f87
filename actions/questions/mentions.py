"""What questions mention: the cities that they name and the values in their conditions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from actions.questions import notation, sets
from actions.questions.questions import Anniversary, Figured, Numbered, Question
from actions.questions.sets import Beside, Cities, Condition, Nearest

AGAINST = tuple(sets.AGAINST)
"""Operators of a condition whose limit is the value of another city."""
NO_CITY = ("", sets.AVERAGE)
"""What a condition or figure may be held against in place of a city."""
SIGNED_BY = ("signer", *notation.SIGNERS)
Part = TypeVar("Part")


def cities_in(questions: Iterable[Question]) -> tuple[str, ...]:
    """The keys of the cities that questions name anywhere, each once, in their order."""
    return tuple(dict.fromkeys(key for question in questions for key in _cities(question)))


def values_in(questions: Iterable[Question]) -> tuple[str | float, ...]:
    """The numbers, days (ISO) and keys of signers that questions hold cities against, each once."""
    return tuple(dict.fromkeys(value for question in questions for value in _values(question)))


def conditions_in(questions: Iterable[Question]) -> tuple[Condition, ...]:
    """The conditions and claims that questions hold cities against, in their order."""
    return tuple(part for each in questions for part in _parts(each) if isinstance(part, Condition))


def changed(of: Any, kind: type[Part], change: Callable[[Part], Any]) -> Any:
    """A question, set or claim with each part of a kind (`Condition`, `Cities`) changed."""
    if isinstance(of, tuple):
        return tuple(changed(each, kind, change) for each in of)
    if isinstance(of, kind):
        return change(of)
    if is_dataclass(of) and not isinstance(of, type):
        return replace(
            of, **{field.name: changed(getattr(of, field.name), kind, change) for field in fields(of)}
        )
    return of


def _parts(of: Any) -> Iterator[Any]:
    """A question, set or claim, and all that it is made of."""
    if isinstance(of, tuple):
        for each in of:
            yield from _parts(each)
    elif is_dataclass(of):
        yield of
        for field in fields(of):
            yield from _parts(getattr(of, field.name))


def _cities(question: Question) -> Iterator[str]:
    for part in _parts(question):
        if isinstance(part, Cities):
            yield from part.keys
        elif isinstance(part, Beside | Nearest):
            yield part.city
        elif isinstance(part, Condition | Figured) and part.operator in AGAINST and part.value not in NO_CITY:
            yield str(part.value)


def _values(question: Question) -> Iterator[str | float]:
    for part in _parts(question):
        if isinstance(part, Condition) and part.operator not in AGAINST:
            known = part.attribute in ("date", *SIGNED_BY) or not isinstance(part.value, str)
            yield from (value for value in (part.value, part.high) if known and value is not None)
        elif isinstance(part, Figured) and not isinstance(part.value, str):
            yield part.value
        elif isinstance(part, Numbered) and part.to is None:
            yield part.number
        elif isinstance(part, Anniversary):
            yield from (value for value in (part.years, part.year) if value is not None)
