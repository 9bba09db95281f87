"""Telling places in an order: the first, the third, the one in the middle, the next after a city, the
nearest to one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from actions.answers.kinds.comparisons import pair_told
from actions.answers.kinds.drawings import LONG, picture_beside
from actions.answers.kinds.facts import answer_fact
from actions.answers.kinds.lists import answer_list, none_told, searched
from actions.answers.telling.measures import cells_of, doubts, kind_of, missing_told, status_of
from actions.answers.telling.next_questions import of_all
from actions.answers.telling.parts import Table
from actions.answers.telling.sets_told import named_shortly, order_told, set_told
from actions.answers.telling.turn import SHOWN, Answer, Turn, capital
from actions.answers.telling.values import attribute_label, tell_cell, value_in_sentence, values_told
from actions.questions.questions import Fact, List, Place
from actions.questions.sets import (
    All,
    Beside,
    Cities,
    CitySet,
    Condition,
    Middle,
    Nearest,
    Order,
    Picked,
    Together,
    Where,
)
from actions.store.queries import (
    ALL,
    OVERVIEW,
    Cell,
    Statement,
    select_number_beyond,
    select_number_ranked,
)

ORDERED = (Picked, Middle, Beside, Nearest)
"""Sets whose cities are told with the values that put them there."""


@dataclass(frozen=True)
class Ordered:
    """What is told of a place in an order: a sentence or a list, the cities that take it, and the cells
    behind it."""

    text: str
    cities: tuple[str, ...] = ()
    cells: tuple[Cell, ...] = ()
    table: Table | None = None
    beyond: int = 0
    attributes: tuple[str, ...] = field(default=())
    """Those whose values stand in the text."""


def answer_listed(turn: Turn, question: List) -> Answer:
    """A list: of cities at places of an order with what put them there, else of a set as it is."""
    parts = question.of.sets if isinstance(question.of, Together) else (question.of,)
    placed = all(isinstance(part, ORDERED) for part in parts)
    same = question.by is None or isinstance(question.of, Picked) and question.by == question.of.by
    if placed and same:
        return _ordered(turn, question)
    return _of_the_only_one(turn, question) or answer_list(turn, question)


def _of_the_only_one(turn: Turn, question: List) -> Answer | None:
    """Which city a set has and what is asked of it, in sentences; nothing where it has several or none."""
    ordered = (question.by.attribute,) if question.by and question.by.attribute != "name" else ()
    attributes = tuple(dict.fromkeys((*question.attributes, *ordered)))
    if not attributes or turn.count(question.of) != 1:
        return None
    if isinstance(question.of, Cities):
        return answer_fact(turn, Fact(question.of, attributes))
    which = answer_list(turn, List(question.of))
    told = {cell.attribute for cell in which.cells if cell.attribute != "country"}
    rest = tuple(each for each in attributes if each not in told)
    return _with_facts(turn, which, which.told, rest) if rest else which


def _ordered(turn: Turn, question: List) -> Answer:
    """Which cities take places in an order, with what else is asked of them."""
    sets = question.of.sets if isinstance(question.of, Together) else (question.of,)
    parts = [ordered_told(turn, each, question.attributes) for each in sets]
    cells = tuple(dict.fromkeys(cell for part in parts for cell in part.cells))
    cities = tuple(dict.fromkeys(city for part in parts for city in part.cities))
    rest = tuple(a for a in question.attributes if not all(a in part.attributes for part in parts))
    answer = Answer(
        status_of(cells),
        tuple(dict.fromkeys(part.text for part in parts)),
        cells,
        searched=() if cells else _looked_through(turn, question.of),
        table=parts[0].table if len(parts) == 1 else None,
        notes=doubts(turn, cells),
        suggestions=(*(("suggest-overview", city) for city in cities[:1]), *of_all(parts[0].attributes)),
        picture=picture_beside(turn, parts[0].attributes, cities)
        if len(parts) == 1 and len(cities) >= LONG
        else None,
        told=cities,
        beyond=sum(part.beyond for part in parts),
    )
    return _with_facts(turn, answer, cities, rest) if rest and cities else answer


def _looked_through(turn: Turn, cities: CitySet) -> tuple[Statement, ...]:
    """From each place of each source a statement on what cities without a place would be put in order by."""
    if not isinstance(cities, Picked | Middle | Beside):
        return searched(turn, cities)
    found = turn.sources(cities.by.attribute, ALL)
    return tuple(each for each in found if each.place == "table") or found


def _with_facts(turn: Turn, answer: Answer, cities: tuple[str, ...], attributes: tuple[str, ...]) -> Answer:
    facts = answer_fact(turn, Fact(Cities(cities), attributes))
    return replace(
        answer,
        status=facts.status if answer.status == "answered" else answer.status,
        paragraphs=(*answer.paragraphs, *facts.paragraphs),
        cells=(*answer.cells, *facts.cells),
        notes=(*answer.notes, *facts.notes),
        missing=facts.missing,
    )


def ordered_told(turn: Turn, cities: CitySet, attributes: Sequence[str] = ()) -> Ordered:
    """What is told of the cities of an ordered set; `attributes` are told beside those of a longer list."""
    if isinstance(cities, Picked) and cities.count > 1:
        return _several(turn, cities, attributes)
    if type(cities) in TELL:
        return TELL[type(cities)](turn, cities)
    found = turn.found(cities)
    return Ordered(turn.cities(found.cities) if found.cities else _empty(turn, cities), found.cities)


def _empty(turn: Turn, cities: CitySet) -> str:
    return "\n".join(none_told(turn, cities).paragraphs)


def _valued(turn: Turn, keys: Sequence[str], attribute: str) -> list[Cell]:
    return cells_of(turn.cells(keys, (attribute,)), keys, attribute)


def _among(turn: Turn, cities: CitySet) -> dict[str, str]:
    """Which cities are put in order, for a phrase; `any` is no where these are all."""
    if isinstance(cities, All):
        return {"among": "", "any": "no"}
    return {"among": named_shortly(turn, cities), "any": "yes"}


def _order(turn: Turn, by: Order) -> dict[str, str]:
    return {
        "kind": kind_of(by.attribute),
        "end": "highest" if by.descending else "lowest",
        "attribute": attribute_label(turn, by.attribute),
        "order": order_told(turn, by),
    }


def _ranked(turn: Turn, cities: CitySet, by: Order) -> int:
    """How many cities have a place in an order."""
    return int(turn.rows(select_number_ranked(by.attribute, turn.view.filter(cities)))[0][0])


def _rank(turn: Turn, cell: Cell, by: Order, cities: CitySet) -> int:
    """The place of a city's value: one more than the number of those that come before it."""
    among = turn.view.filter(cities)
    before = turn.rows(select_number_beyond(by.attribute, cell.value, among, upwards=by.descending))
    return int(before[0][0]) + 1


def _picked(turn: Turn, picked: Picked) -> Ordered:
    """The sentence on the city at a place: "the largest", "the third oldest"; of two, which is larger."""
    by = picked.by
    keys = turn.view.keys(picked)
    cells = _valued(turn, keys, by.attribute)
    if not cells:
        return Ordered(_too_few(turn, picked))
    if len(keys) > SHOWN:
        return _several(turn, picked, ())
    number = turn.count(picked.of)
    if number == 1 and not isinstance(picked.of, Cities):
        only = turn.say(
            "order-only", one=set_told(turn, picked.of, count=1), cities=_with_values(turn, cells)
        )
        return Ordered(capital(only), keys, tuple(cells), attributes=(by.attribute,))
    if number == 2 and (pair := _pair(turn, picked, cells)):
        return pair
    rank = _rank(turn, cells[0], by, picked.of)
    phrase = f"order-first-{kind_of(by.attribute)}-{_order(turn, by)['end']}" if rank == 1 else "order-nth"
    text = turn.say(
        phrase,
        city=turn.cities(keys),
        count=len(keys),
        rank=rank,
        value=value_in_sentence(turn, cells[0]),
        **_order(turn, by),
        **_among(turn, picked.of),
    )
    told = Ordered(capital(text), keys, tuple(cells), attributes=(by.attribute,))
    return _with_the_next(turn, picked, told) if rank < picked.first and picked.count == 1 else told


def _with_the_next(turn: Turn, picked: Picked, shared: Ordered) -> Ordered:
    """Cities that share a place from before the one that was asked for, and which comes after them: the
    second warmest where two are the warmest."""
    after = _beside(turn, Beside(picked.of, picked.by, shared.cities[-1]))
    value = next((cell for cell in after.cells if cell.city in after.cities), None)
    if value is None:
        return shared
    then = turn.say(
        "order-then",
        cities=turn.cities(after.cities),
        count=len(after.cities),
        value=value_in_sentence(turn, value),
    )
    return replace(
        shared,
        text=turn.sentences(shared.text, then),
        cities=(*shared.cities, *after.cities),
        cells=tuple(dict.fromkeys((*shared.cells, *after.cells))),
    )


def _too_few(turn: Turn, picked: Picked) -> str:
    count = _ranked(turn, picked.of, picked.by)
    if not count:
        keys = turn.keys(picked.of)
        return missing_told(turn, keys, picked.by.attribute) or _empty(turn, picked.of)
    return turn.say("order-too-few", count=count, set=set_told(turn, picked.of, "plain", count=count))


def _pair(turn: Turn, picked: Picked, winners: Sequence[Cell]) -> Ordered | None:
    """Of two cities the one with more or less, beside the other; where both have a value."""
    cells = _valued(turn, turn.keys(picked.of), picked.by.attribute)
    if len(cells) < 2:
        return None
    first = winners[0]
    second = next(cell for cell in cells if cell.city != first.city)
    cities = tuple(cell.city for cell in winners)
    described = "" if isinstance(picked.of, Cities) else set_told(turn, picked.of, "of")
    text = pair_told(turn, first, second, among=described)
    return Ordered(text, cities, (first, second), attributes=(picked.by.attribute,))


def _several(turn: Turn, picked: Picked, attributes: Sequence[str]) -> Ordered:
    """A line for each of several places, "the three largest", with what else is asked of them."""
    by = picked.by
    keys = turn.view.keys(picked)
    shown = keys[:SHOWN]
    columns = tuple(dict.fromkeys((by.attribute, *attributes)))
    cells = turn.cells(shown, columns)
    if not keys:
        return Ordered(_too_few(turn, picked))
    total = _ranked(turn, picked.of, by)
    rows = [
        (
            turn.city(city),
            *(
                values_told(turn, cells[city, column]) if (city, column) in cells else ""
                for column in columns
            ),
        )
        for city in shown
    ]
    start = picked.first
    head = turn.say(
        "order-all" if len(keys) == total else "order-head" if start == 1 else "order-next",
        count=len(keys),
        start=start,
        stop=start + len(keys) - 1,
        **_order(turn, by),
        **_among(turn, picked.of),
    )
    told_lines = [turn.line(row[0], turn.say("join-values").join(filter(None, row[1:]))) for row in rows]
    if len(keys) > len(shown):
        told_lines.append("• " + turn.say("figures-more", count=len(keys) - len(shown)))
    return Ordered(
        "\n".join([capital(head), *told_lines]),
        shown,
        tuple(cells[city, column] for city in shown for column in columns if (city, column) in cells),
        Table((turn.say("column-city"), *(attribute_label(turn, column) for column in columns)), tuple(rows)),
        len(keys) - len(shown),
        columns,
    )


def _with_values(turn: Turn, cells: Sequence[Cell]) -> str:
    """The cities in one list, each with its value: "Okayama (710,000 people) and Khabarovsk (600,000)"."""
    return turn.speech.join(
        turn.say("city-with-value", city=turn.city(cell.city), value=value_in_sentence(turn, cell))
        for cell in cells
    )


def _middle(turn: Turn, middle: Middle) -> Ordered:
    keys = turn.view.keys(middle)
    cells = _valued(turn, keys, middle.by.attribute)
    if not cells:
        return Ordered(_too_few(turn, Picked(middle.of, middle.by)))
    text = turn.say(
        "order-middle",
        cities=_with_values(turn, cells),
        count=len(cells),
        total=_ranked(turn, middle.of, middle.by),
        **_order(turn, middle.by),
        **_among(turn, middle.of),
    )
    return Ordered(capital(text), keys, tuple(cells), attributes=(middle.by.attribute,))


def _beside(turn: Turn, beside: Beside) -> Ordered:
    """The next after a city, or the one before it; nothing comes after the last."""
    keys = turn.view.keys(beside)
    cells = _valued(turn, keys, beside.by.attribute)
    own = _valued(turn, (beside.city,), beside.by.attribute)
    if not own:
        return Ordered(missing_told(turn, (beside.city,), beside.by.attribute))
    text = turn.say(
        "order-beside" if cells else "order-beside-none",
        city=turn.city(beside.city),
        cities=_with_values(turn, cells) if cells else "",
        count=len(cells),
        way="after" if beside.steps > 0 else "before",
        steps=abs(beside.steps),
        higher="yes" if (beside.steps > 0) != beside.by.descending else "no",
        value=value_in_sentence(turn, own[0]),
        **_order(turn, beside.by),
        **_among(turn, beside.of),
    )
    return Ordered(capital(text), keys, (*cells, *own), attributes=(beside.by.attribute,))


def _nearest(turn: Turn, nearest: Nearest) -> Ordered:
    keys = turn.view.keys(nearest)
    cells = _valued(turn, keys, nearest.attribute)
    own = _valued(turn, (nearest.city,), nearest.attribute)
    if not own:
        return Ordered(missing_told(turn, (nearest.city,), nearest.attribute))
    if not cells:
        return Ordered(_empty(turn, nearest.of))
    text = turn.say(
        "order-nearest",
        cities=_with_values(turn, cells),
        city=turn.city(nearest.city),
        count=len(cells),
        value=value_in_sentence(turn, own[0]),
        **_order(turn, Order(nearest.attribute)),
        **_among(turn, nearest.of),
    )
    return Ordered(capital(text), keys, (*cells, *own), attributes=(nearest.attribute,))


TELL: Mapping[type, Callable[[Turn, Any], Ordered]] = {
    Picked: _picked,
    Middle: _middle,
    Beside: _beside,
    Nearest: _nearest,
}


def answer_place(turn: Turn, question: Place) -> Answer:
    """At which place of an order each city stands: "Okayama is fourth of seven by population"."""
    keys = turn.keys(question.of)
    if not keys:
        return none_told(turn, question.of)
    cells = _valued(turn, keys, question.by.attribute)
    there = {cell.city for cell in cells}
    texts = [rank_told(turn, cell, question.by, question.among) for cell in cells]
    texts.append(missing_told(turn, [key for key in keys if key not in there], question.by.attribute))
    return Answer(
        status_of(cells) if cells else "not_recorded",
        tuple(filter(None, texts)),
        tuple(cells),
        notes=doubts(turn, cells),
        missing=() if cells else (attribute_label(turn, question.by.attribute),),
        suggestions=(("suggest-overview", keys[0]), *of_all((question.by.attribute,))),
        told=keys,
    )


def rank_told(turn: Turn, cell: Cell, by: Order, among: CitySet) -> str:
    """At which place of an order a city stands, and which others share it; its value where it is in none of
    the places. The last two are told from the other end, of dates the last alone."""
    if not turn.holds(among, cell.city):
        return tell_cell(turn, turn.cells((cell.city,), OVERVIEW), cell)
    like = Where(among, (Condition(by.attribute, "like", cell.city),))
    others = [key for key in turn.keys(like) if key != cell.city]
    rank, total = _rank(turn, cell, by, among), _ranked(turn, among, by)
    from_the_end = total - rank - len(others) + 1
    if from_the_end < rank and from_the_end <= (1 if by.attribute == "date" else 2):
        rank, by = from_the_end, replace(by, descending=not by.descending)
    text = turn.say(
        "order-place",
        city=turn.city(cell.city),
        rank=rank,
        others=turn.cities(others),
        together=turn.cities((cell.city, *others)),
        shared="yes" if others else "no",
        total=total,
        value=value_in_sentence(turn, cell),
        **_order(turn, by),
        **_among(turn, among),
    )
    return capital(text)
