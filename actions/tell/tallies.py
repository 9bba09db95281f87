"""Telling tallies: who signed how many agreements, which country has most partner cities, and the cities behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from actions.conditions import Condition
from actions.question import SIGNERS
from actions.select import Statement, select_holders, select_tally, select_tally_total
from actions.tell.conditions import conditions_told
from actions.tell.facts import contested_values
from actions.tell.lists import tell_none
from actions.tell.turn import SHOWN, Answer, Matching, Turn
from actions.tell.values import claim_told, value_told

NAMED = 8
"""So many cities of one value are named behind its number; of more the number alone is told."""

BEHIND = {"continent": "country", "signer": "home_signer"}
"""The attribute that a condition looks at, where it has another name."""


@dataclass(frozen=True)
class Tally:
    """How many of the cities `found` have each value of an attribute: `rows` are (text, count), the first of them.

    `values` is the number of different values and `counted` that of cities with one.
    """

    attribute: str
    found: Matching
    rows: Sequence[Any]
    values: int
    counted: int

    @property
    def leaders(self) -> list[str]:
        """The values that share the first place; none where all have it."""
        top = self.rows[0].count
        return (
            [] if top * self.values == self.counted > top else [r.text for r in self.rows if r.count == top]
        )


def tell_tally(turn: Turn) -> Answer:
    question = turn.question
    if question.value == "against":
        return _against(turn)
    found = turn.meant()
    if not found.count:
        return tell_none(turn, question.conditions)
    attribute, scope = question.attributes[0], turn.scope()
    values, counted = turn.rows(select_tally_total(attribute, scope))[0]
    if not values:
        return Answer(
            "not_recorded", (turn.say("not-recorded-general"),), suggestions=(("suggest-list", ""),)
        )
    contested = _contested(turn, found) if question.value == "same" else None
    if contested:
        return contested
    rows = turn.rows(select_tally(attribute, scope, end=question.end).limit(SHOWN))
    tally = Tally(attribute, found, rows, values, counted)
    shown = [_line(turn, text, count, cities) for text, count, cities in _behind(turn, tally)]
    if values > len(rows):
        shown.append("• " + turn.say("tally-rest", count=values - len(rows)))
    missing = found.count - counted
    notes = [turn.say("note-tally-missing", count=missing)] if missing else []
    return Answer(
        "answered",
        ("\n".join([HEADS[question.value](turn, tally), *shown]), *notes),
        _sources(turn, found, attribute),
        (("suggest-list", ""), ("suggest-newest", ""), ("suggest-largest", "")),
        focus=replace(turn.about_list("tally", found, question.conditions), among=_among(turn, tally)),
    )


def _among(turn: Turn, tally: Tally) -> tuple[tuple[Any, ...], ...]:
    """What the next question may be about: the conditions, and the mayor who signed most ("which cities did he sign?")."""
    conditions = turn.question.conditions
    if turn.question.value == "most" and tally.attribute in SIGNERS and len(tally.leaders) == 1:
        conditions = (*conditions, Condition("signer", "is", tally.leaders[0]))
    return tuple(condition.as_row() for condition in conditions)


def _most(turn: Turn, tally: Tally) -> str:
    if not tally.leaders:
        return _scope(turn) + turn.say("tally-equal", count=tally.rows[0].count)
    names = [value_told(turn, tally.attribute, text) for text in tally.leaders]
    return _scope(turn) + turn.say(
        "tally-most",
        kind=tally.attribute,
        end=turn.question.end,
        values=turn.speech.join(names),
        count=tally.rows[0].count,
        several="yes" if len(names) > 1 else "no",
    )


def _same(turn: Turn, tally: Tally) -> str:
    if tally.values == 1 and tally.counted < tally.found.count:
        return _each(turn, tally)
    same = tally.values == 1
    return turn.sentences(
        turn.say("yes" if same else "no"), turn.say("tally-same" if same else "tally-apart")
    )


def _different(turn: Turn, tally: Tally) -> str:
    return _scope(turn) + turn.say("tally-different", kind=tally.attribute, count=tally.values)


def _each(turn: Turn, tally: Tally) -> str:
    return _scope(turn) + turn.say("tally-each", kind=tally.attribute)


HEADS: Mapping[str, Callable[[Turn, Tally], str]] = {
    "most": _most,
    "same": _same,
    "different": _different,
    "each": _each,
}


def _scope(turn: Turn) -> str:
    conditions = turn.question.conditions
    return turn.say("scope", conditions=conditions_told(turn, conditions)) if conditions else ""


def _behind(turn: Turn, tally: Tally) -> Iterable[tuple[str, int, Sequence[str]]]:
    """(text, count, cities) of each value that is told; no cities where they are many."""
    few = [row.text for row in tally.rows if row.count <= NAMED]
    cities: dict[str, list[str]] = defaultdict(list)
    for row in turn.rows(select_holders(tally.attribute, few, turn.scope())) if few else ():
        cities[row.text].append(row.city)
    return [(row.text, row.count, cities[row.text]) for row in tally.rows]


def _line(turn: Turn, text: str, count: int, cities: Sequence[str]) -> str:
    return _counted(turn, value_told(turn, turn.question.attributes[0], text), count, cities)


def _counted(turn: Turn, label: str, count: int, cities: Sequence[str]) -> str:
    names = "yes" if cities else "no"
    return "• " + turn.say("tally-line", value=label, count=count, cities=turn.cities(cities), names=names)


def _sources(turn: Turn, found: Matching, attribute: str) -> tuple[Statement, ...]:
    if found.beyond:
        return turn.sources(attribute, turn.scope())
    return tuple(cell.statements[0] for cell in turn.cells(found.cities, (attribute,)).values())


def _contested(turn: Turn, found: Matching) -> Answer | None:
    """Both values of each city where the page contradicts itself, so that nobody can tell whether they are the same."""
    cells = turn.cells(found.cities, turn.question.attributes).values()
    doubted = [cell for cell in cells if cell.contested]
    if not doubted:
        return None
    lines = [turn.line(turn.city(cell.city), contested_values(turn, cell)) for cell in doubted]
    return Answer(
        "contested",
        ("\n".join([turn.say("tally-each", kind=turn.question.attributes[0]), *lines]),),
        tuple(statement for cell in cells for statement in cell.statements),
        (("suggest-list", ""),),
        focus=turn.about_list("tally", found, turn.question.conditions),
    )


def _against(turn: Turn) -> Answer:
    """ "More Chinese or more Japanese ones?": which are more, and how many of each there are."""
    question = turn.question
    counts = [(claim, turn.matching((*question.conditions, claim))) for claim in question.claims]
    counts.sort(key=lambda pair: -pair[1].count)
    counts = counts[:2] + [(claim, found) for claim, found in counts[2:] if found.count]
    (first, most), (second, fewer) = counts[:2]
    if most.count == fewer.count:
        head = turn.say("tally-equal", count=most.count)
    else:
        head = turn.say(
            "tally-more",
            first=conditions_told(turn, (first,)),
            second=conditions_told(turn, (second,)),
            first_count=most.count,
            second_count=fewer.count,
        )
    lines = [
        _counted(
            turn,
            conditions_told(turn, (claim,)) if claim.attribute == "continent" else claim_told(turn, claim),
            found.count,
            found.cities if found.count <= NAMED else (),
        )
        for claim, found in counts
    ]
    told = tuple(city for _, found in counts for city in found.cities)
    attribute = BEHIND.get(question.attributes[0], question.attributes[0])
    return Answer(
        "answered",
        ("\n".join([_scope(turn) + head, *lines]),),
        tuple(cell.statements[0] for cell in turn.cells(told, (attribute,)).values()),
        (("suggest-list", ""), ("suggest-newest", ""), ("suggest-largest", "")),
        focus=turn.about(kind="tally", listed=told if all(not found.beyond for _, found in counts) else ()),
    )
