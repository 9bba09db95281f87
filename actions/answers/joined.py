"""Questions of one message that are told as one: what is asked of each of several things, or of one of two.

"Peking? Shanghai?" is answered with both names in one sentence, and "seven or eight?" with how many there are
rather than with a yes and a no.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from actions.questions.questions import Check, Count, Exists, Fact, NotPartner, Numbered, Question, Unrecorded
from actions.questions.sets import All, AnyOf, Cities, CitySet, Condition, Together, Where

Holds: TypeAlias = Callable[[CitySet], bool]
"""Whether a set holds any city."""


def joined(questions: Sequence[Question], any_in: Holds) -> tuple[Question, ...]:
    """The questions, each that goes with the one before joined to it."""
    told: list[Question] = []
    for question in questions:
        join = JOINS.get(type(question))
        one = join(told[-1], question, any_in) if told and join and type(told[-1]) is type(question) else None
        if one is None:
            told.append(question)
        else:
            told[-1] = one
    return tuple(told)


def _places(first: NotPartner, second: NotPartner, any_in: Holds) -> Question:
    return NotPartner(tuple(dict.fromkeys((*first.places, *second.places))))


def _unrecorded(first: Unrecorded, second: Unrecorded, any_in: Holds) -> Question | None:
    """The same thing of several cities; of some and of all it is asked of these."""
    if first.thing != second.thing or first.of == second.of:
        return None
    if All() in (first.of, second.of):
        return first if second.of == All() else second
    return Unrecorded(_both(first.of, second.of), first.thing)


def _both(first: CitySet, second: CitySet) -> CitySet:
    if isinstance(first, Cities) and isinstance(second, Cities):
        return Cities(tuple(dict.fromkeys((*first.keys, *second.keys))))
    return Together((*(first.sets if isinstance(first, Together) else (first,)), second))


def _none_there(first: Exists, second: Exists, any_in: Holds) -> Question | None:
    """Whether there are any by one condition or another, where there are none by either."""
    alike = _condition_of(first.of), _condition_of(second.of)
    if not alike[0] or not alike[1] or alike[0][0].attribute != alike[1][0].attribute:
        return None
    bases = {each.of for each in (first.of, second.of) if isinstance(each, Where | AnyOf)}
    if len(bases) != 1 or any_in(first.of) or any_in(second.of):
        return None
    return Exists(AnyOf(bases.pop(), (*alike[0], *alike[1])))


def _condition_of(of: CitySet) -> tuple[Condition, ...]:
    """What makes out a set: one condition, or one of several on one attribute."""
    if isinstance(of, Where) and len(of.conditions) == 1:
        return of.conditions
    if isinstance(of, AnyOf) and len({each.attribute for each in of.conditions}) == 1:
        return of.conditions
    return ()


def _claims(first: Check, second: Check, any_in: Holds) -> Question | None:
    """Two claims of one city as one; where one holds only if the other does not, the question which does."""
    if first.of != second.of or len(second.claims) != 1 or not first.claims:
        return None
    one, other = first.claims[-1], second.claims[0]
    if len(first.claims) == 1 and isinstance(one, Numbered) and isinstance(other, Numbered):
        alike = not (one.by or other.by) and one.operator == other.operator == "is"
        return Count(first.of) if alike and one.number != other.number else None
    if not isinstance(first.of, Cities) or len(first.of.keys) != 1:
        return None
    if not all(isinstance(claim, Condition) for claim in (*first.claims, other)):
        return None
    if any(claim.attribute == other.attribute for claim in first.claims):  # type: ignore[union-attr]
        return _either(first, one, other)
    return Check(first.of, (*first.claims, other))


def _either(first: Check, one: Any, other: Any) -> Question | None:
    """ "A sister city or a friendship city?", "on the 7th or the 8th?"."""
    of_one = len(first.claims) == 1 and one.attribute == other.attribute and one.attribute in ("type", "date")
    if not of_one or one.operator != other.operator or one.operator not in ("is", "between") or one == other:
        return None
    return Fact(first.of, (one.attribute,))


JOINS: Mapping[type, Callable[[Any, Any, Holds], Question | None]] = {
    NotPartner: _places,
    Unrecorded: _unrecorded,
    Exists: _none_there,
    Check: _claims,
}
"""By kind of question, how one is joined to the one before; None where it is not."""
