"""Telling extremes and ranks: the first by some attribute, the n-th, several in order, the nearest to a city."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from actions.conditions import COMPARABLE, Condition
from actions.matching import number_of
from actions.select import (
    Cell,
    Cells,
    select_beside,
    select_number_ranked,
    select_ranked,
)
from actions.tell.conditions import conditions_told
from actions.tell.drawings import LONG, picture_beside
from actions.tell.facts import attribute_label, contested_values, tell_cell
from actions.tell.gaps import gap_told
from actions.tell.lists import MORE, tell_none
from actions.tell.turn import SHOWN, Answer, Turn
from actions.tell.values import value_told


def tell_extreme(turn: Turn) -> Answer:
    """The first by some attribute, the n-th, or the first few; equal values share a place and are all told."""
    question = turn.question
    if question.end == "both":
        return _both_ends(turn)
    if question.end == "nearest":
        return _nearest(turn)
    if isinstance(question.value, tuple):
        return _several_places(turn, question.value)
    if question.value == "place":
        return _place_of(turn)
    attribute, *extra = question.attributes
    scope = turn.scope()
    rank = question.rank or 1
    rows = turn.rows(
        select_ranked(attribute, scope, end=question.end, first=rank, last=rank + question.limit - 1)
    )
    if not rows and rank > 1 and question.limit == 1:
        rows = turn.rows(select_ranked(attribute, scope, end=question.end, first=1, last=rank))
        rows = [row for row in rows if row.place == max(r.place for r in rows)]
    if not rows and len(described := turn.described()) > 1:
        # "The one in Russia or the one in California, which is larger?"
        return tell_extreme(replace(turn, question=replace(question, cities=described, conditions=())))
    if not rows:
        return tell_none(turn, question.conditions)
    cities = [row.city for row in rows]
    cells = turn.cells(cities, (attribute, "type", *extra))
    used = tuple(
        s
        for cell in cells.values()
        if cell.attribute != "type"
        for s in (cell.statements if cell.contested else cell.statements[:1])
    )
    beyond = 0
    if question.limit > 1:
        lines = [
            turn.line(
                turn.city(city),
                turn.say("join-values").join(_values_of(turn, cells, city, (attribute, *extra))),
            )
            for city in cities
        ]
        key = "extreme-next" if rank > 1 else "extreme-head"
        head = turn.say(
            key,
            count=len(rows),
            start=rank,
            stop=rank + len(rows) - 1,
            kind=attribute,
            attribute=attribute_label(turn, attribute),
            end=question.end,
        )
        if question.limit == SHOWN <= len(cities):
            beyond = turn.rows(select_number_ranked(attribute, scope))[0][0] - rank + 1 - len(cities)
        if beyond > 0:
            lines.append("• " + turn.say("list-page", count=beyond))
        paragraphs = ["\n".join([_scope(turn) + head, *lines])]
    else:
        paragraphs = [turn.sentences(*tell_place(turn, cells, cities))]
        paragraphs += [
            tell_cell(turn, cells, cells[city, column])
            for column in extra
            for city in cities
            if (city, column) in cells
        ]
    if question.unrecorded:
        paragraphs.append(turn.say("note-not-recorded"))
    contested = [cells[city, attribute] for city in cities if cells[city, attribute].contested]
    focus = turn.about_cities(cities, kind="extreme", cities=tuple(cities) if len(cities) == 1 else ())
    if beyond > 0:
        focus = replace(focus, beyond=beyond, conditions=focus.among)
    return Answer(
        "contested" if contested else "answered",
        tuple(paragraphs),
        used,
        (
            *([MORE] if beyond > 0 else []),
            ("suggest-overview", cities[0]),
            ("suggest-signers", cities[0]),
            ("suggest-list", ""),
        ),
        focus=focus,
        picture=picture_beside(turn, (attribute,), cities) if len(cities) >= LONG else None,
    )


def _several_places(turn: Turn, places: Sequence[int]) -> Answer:
    """ "The second and the third largest": one after the other."""
    asked = (replace(turn.question, rank=place, value=None) for place in places)
    return _one_after_another(turn, [tell_extreme(replace(turn, question=question)) for question in asked])


def _place_of(turn: Turn) -> Answer:
    """ "Okayama is number 4 by population": how many other cities come before it."""
    question = turn.question
    attribute, city = question.attributes[0], question.cities[0]
    cells = turn.cells([city], (attribute,))
    if not cells:
        return _value_missing(turn, city, attribute)
    beyond = "above" if question.end == "highest" else "below"
    others = (Condition(attribute, beyond, city), Condition("city", "is not", city))
    before = turn.rows(number_of(turn.among(others)))[0][0]
    placed = replace(turn, question=replace(question, cities=(), rank=before + 1))
    cell = cells[city, attribute]
    return Answer(
        "contested" if cell.contested else "answered",
        (turn.sentences(*tell_place(placed, cells, (city,))),),
        cell.statements if cell.contested else cell.statements[:1],
        (("suggest-overview", city), ("suggest-largest", ""), ("suggest-list", "")),
        focus=turn.about_cities((city,), cities=(city,)),
    )


def _both_ends(turn: Turn) -> Answer:
    """ "The oldest and the newest": one after the other."""
    ends = ("lowest", "highest") if turn.question.attributes[0] == "date" else ("highest", "lowest")
    question = replace(turn.question, value=None)
    answers = [tell_extreme(replace(turn, question=replace(question, end=end))) for end in ends]
    both = _one_after_another(turn, answers)
    if turn.question.value != "difference" or both.focus is None:
        return both
    cells = sorted(
        turn.cells(both.focus.listed, question.attributes[:1]).values(), key=lambda cell: cell.value
    )
    gap = gap_told(turn, cells[0], cells[-1]) if cells else ""
    told = (turn.say("compare-difference", value=gap),) if gap else ()
    return replace(both, paragraphs=(*both.paragraphs, *told))


def _one_after_another(turn: Turn, answers: Sequence[Answer]) -> Answer:
    told = [city for answer in answers if answer.focus for city in answer.focus.cities or answer.focus.listed]
    return Answer(
        "contested" if any(answer.status == "contested" for answer in answers) else "answered",
        tuple(dict.fromkeys(text for answer in answers for text in answer.paragraphs)),
        tuple(statement for answer in answers for statement in answer.statements),
        answers[0].suggestions,
        focus=turn.about_cities(tuple(dict.fromkeys(told)), kind="extreme"),
    )


def _value_missing(turn: Turn, city: str, attribute: str) -> Answer:
    text = turn.say("fact-missing", city=turn.city(city), attribute=attribute_label(turn, attribute))
    return Answer("not_recorded", (text,), suggestions=(("suggest-overview", city), ("suggest-list", "")))


def _nearest(turn: Turn) -> Answer:
    """ "Closest in population to Okayama": the city whose value lies nearest to the named city's, above it or below."""
    question = turn.question
    attribute, city = question.attributes[0], question.cities[0]
    own = turn.cells([city], (attribute,)).get((city, attribute))
    if own is None:
        return _value_missing(turn, city, attribute)
    among = turn.among(question.conditions)
    rows = turn.rows(select_beside(attribute, own.value, among, without=city))
    if not rows:
        return tell_none(turn, (*question.conditions, Condition("city", "is not", city)))
    gap = min(abs(row.value - own.value) for row in rows)
    nearest = [row.city for row in rows if abs(row.value - own.value) == gap]
    cells = turn.cells([*nearest, city], (attribute,))
    lines = [turn.line(turn.city(each), value_of(turn, cells, each, attribute)) for each in (*nearest, city)]
    contested = any(cell.contested for cell in cells.values())
    head = turn.say(
        "extreme-nearest",
        kind=attribute if attribute in COMPARABLE else "other",
        attribute=attribute_label(turn, attribute),
        cities=turn.cities(nearest),
        city=turn.city(city),
        count=len(nearest),
    )
    doubt = _same_figures(turn, cells.values())
    return Answer(
        "contested" if contested else "answered",
        ("\n".join([_scope(turn) + head, *lines]), *([doubt] if doubt else [])),
        tuple(
            s for cell in cells.values() for s in (cell.statements if cell.contested else cell.statements[:1])
        ),
        (("suggest-overview", nearest[0]), ("suggest-list", "")),
        # "And the next?" is asked of an order, which this is none
        focus=turn.about_cities(
            nearest,
            kind="fact",
            cities=tuple(nearest) if len(nearest) == 1 else (),
            asked=(attribute,),
            end="",
        ),
    )


def tell_place(turn: Turn, cells: Cells, cities: Sequence[str]) -> list[str]:
    """The sentence that gives a place ("the largest", "the third") to the cities that share it, and what to doubt of it."""
    question = turn.question
    attribute = question.attributes[0]
    named = attribute if attribute in ("date", "population", "temperature") else "other"
    rank = question.rank or 1
    sentence = turn.say(
        "extreme-rank" if rank > 1 else f"extreme-{named}-{question.end}",
        city=turn.cities(cities),
        count=len(cities),
        rank=rank,
        attribute=attribute_label(turn, attribute),
        end=question.end,
        kind=attribute,
        value=value_of(turn, cells, cities[0], attribute),
        conditions=_among(turn),
        any="yes" if _among(turn) else "no",
    )
    doubt = _same_figures(turn, [cells[city, attribute] for city in cities])
    return [(_scope(turn) if rank > 1 else "") + sentence, doubt]


def _same_figures(turn: Turn, cells: Iterable[Cell]) -> str:
    """What to doubt of figures that the page gives for two cities."""
    twins = [key for cell in cells if cell.same_as for key in (cell.city, cell.same_as)]
    return turn.say("note-same-values", cities=turn.cities(dict.fromkeys(twins))) if twins else ""


def _scope(turn: Turn) -> str:
    """What a rank is counted among, where that is not all partner cities."""
    return turn.say("scope", conditions=_among(turn)) if _among(turn) else ""


def _among(turn: Turn) -> str:
    """Which cities are put in order, where not all are: those just told of, or those of the conditions."""
    question = turn.question
    several = len(question.cities) > 1
    these = turn.say("condition-these", count=len(question.cities), named="no") if several else ""
    conditions = conditions_told(turn, question.conditions)
    return turn.say("join-values").join(filter(None, (these, conditions)))


def _values_of(turn: Turn, cells: Cells, city: str, attributes: Iterable[str]) -> list[str]:
    return [value_of(turn, cells, city, attribute) for attribute in attributes if (city, attribute) in cells]


def value_of(turn: Turn, cells: Cells, city: str, attribute: str) -> str:
    cell = cells[city, attribute]
    if cell.contested:
        return contested_values(turn, cell)
    return value_told(turn, attribute, cell.value, cell.statements[0].unit)
