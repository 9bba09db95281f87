"""Telling comparisons: cities side by side, how far they are apart, how many times as much one has as the
other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from actions.answers.kinds.drawings import LONG, picture_beside
from actions.answers.kinds.lists import none_told
from actions.answers.kinds.totals import NO_SUM, answer_totals_apart
from actions.answers.telling.gaps import gap_told
from actions.answers.telling.measures import (
    answer_missing,
    cells_of,
    doubts,
    kind_of,
    lines,
    missing_told,
    status_of,
)
from actions.answers.telling.next_questions import of_all, of_list
from actions.answers.telling.parts import Table
from actions.answers.telling.sets_told import MEASURED, PAIR, set_told
from actions.answers.telling.turn import Answer, Matching, Turn, capital, overview_cells
from actions.answers.telling.values import (
    attribute_label,
    figure_told,
    statements_of,
    value_in_sentence,
    values_told,
    where_told,
)
from actions.questions.notation import AVERAGED
from actions.questions.questions import Compare, Difference, List, Question, Ratio
from actions.questions.sets import All, Cities, CitySet, Picked, Without
from actions.store.queries import SPREAD, Cell, Cells, select_total

BESIDE = ("date", "type", "population", "temperature", "location")
"""What cities are compared by where nothing is named."""
NEITHER = ("date", "temperature")
"""Attributes whose zero means nothing, so that no ratio can be told."""
WHOLE = 10
"""From so many times on, a ratio is told without decimals."""
ALIKE = 0.05
"""A ratio that is no farther from 1 than this is told as about the same."""


def answer_compare(turn: Turn, question: Compare) -> Answer:
    """Each attribute on its own: which city has more, and all values."""
    found = turn.found(question.of)
    if not found.count:
        return none_told(turn, question.of)
    cities = found.cities
    cells = overview_cells(turn, cities)
    attributes = question.attributes or BESIDE
    parts = [_parts(cells, cities, attribute) for attribute in attributes]
    used = tuple(cell for part in parts for cell in part)
    figures = question.attributes or (("population",) if len(cities) >= LONG else ())
    return Answer(
        status_of(used),
        _compared(turn, cells, found, question),
        used,
        table=_table(turn, cells, cities, attributes),
        notes=doubts(turn, used, alike_told=bool(question.attributes) and _alike(used)),
        missing=tuple(
            attribute_label(turn, attribute) for attribute, part in zip(attributes, parts) if not part
        ),
        suggestions=of_list(cities, question.attributes, everything=isinstance(question.of, All)),
        picture=picture_beside(turn, figures, cities),
        told=cities,
    )


def _parts(cells: Cells, cities: Sequence[str], attribute: str) -> list[Cell]:
    keys = SPREAD.get(attribute, (attribute,))
    return [cells[city, key] for city in cities for key in keys if (city, key) in cells]


def _alike(cells: Sequence[Cell]) -> bool:
    """Whether two cells are told to have the same value."""
    return len(cells) == 2 and cells[0].attribute == cells[1].attribute and cells[0].value == cells[1].value


def _compared(turn: Turn, cells: Cells, found: Matching, question: Compare) -> tuple[str, ...]:
    cities = found.cities
    if not question.attributes:
        who = turn.cities(cities) if found.count <= LONG else set_told(turn, question.of)
        head = capital(turn.say("compare-head", cities=who))
        more = ["• " + turn.say("figures-more", count=found.beyond)] if found.beyond else []
        return ("\n".join([head, *_side_by_side(turn, cells, cities, BESIDE), *more]),)
    paragraphs = []
    for attribute in question.attributes:
        there = cells_of(cells, cities, attribute)
        measured = all(isinstance(cell.value, float) or attribute == "date" for cell in there)
        if measured and len(there) == len(cities) > 1:
            paragraphs.append(ranked_told(turn, there))
        else:
            paragraphs += [line[2:] for line in _side_by_side(turn, cells, cities, (attribute,))]
    return tuple(paragraphs)


def _side_by_side(turn: Turn, cells: Cells, cities: Sequence[str], attributes: Sequence[str]) -> list[str]:
    """A line for each attribute with the values of two cities, or for each of more cities with its values."""
    rows = {city: [_value(turn, cells, city, attribute) for attribute in attributes] for city in cities}
    if len(cities) > 2 and len(attributes) > 1:
        return [turn.line(turn.city(city), turn.say("join-values").join(row)) for city, row in rows.items()]
    return [
        turn.line(
            attribute_label(turn, attribute),
            turn.say("join-compared").join(
                turn.say("compare-value", city=turn.city(city), value=row[number])
                for city, row in rows.items()
            ),
        )
        for number, attribute in enumerate(attributes)
    ]


def _table(turn: Turn, cells: Cells, cities: Sequence[str], attributes: Sequence[str]) -> Table:
    rows = tuple(
        (turn.city(city), *(_value(turn, cells, city, attribute) for attribute in attributes))
        for city in cities
    )
    return Table(
        (turn.say("column-city"), *(attribute_label(turn, attribute) for attribute in attributes)), rows
    )


def _value(turn: Turn, cells: Cells, city: str, attribute: str) -> str:
    if attribute == "location":
        return where_told(turn, cells, city) or turn.say("value-not-recorded")
    cell = cells.get((city, attribute))
    if cell is None:
        return turn.say("value-not-recorded")
    return values_told(turn, cell)


def ranked_told(turn: Turn, cells: Sequence[Cell]) -> str:
    """Which of some cities has most (of dates: was first), how far the next is from it, and of more than
    two all values."""
    attribute = cells[0].attribute
    ordered = sorted(cells, key=lambda cell: cell.value, reverse=attribute != "date")
    if len(ordered) > 2:
        head = turn.say(
            "compare-several", attribute=attribute_label(turn, attribute), kind=kind_of(attribute)
        )
        return "\n".join([head, *lines(turn, ordered)])
    return turn.sentences(pair_told(turn, *ordered), _gap_sentence(turn, *ordered))


def pair_told(turn: Turn, first: Cell, second: Cell, *, among: str = "") -> str:
    """The one of two cities that has more, or less, than the other, with both values: "Harbin is larger:
    ..."; with `among` of which cities, where these were described and not named."""
    told = _more_or_less(turn, first, second, named="no" if among else "yes")
    if not among or first.attribute not in MEASURED:
        return told
    return capital(turn.say("compare-among", among=among, comparison=told))


def _more_or_less(turn: Turn, first: Cell, second: Cell, *, named: str) -> str:
    attribute = first.attribute
    if first.value == second.value:
        return _equal_told(turn, (first, second))
    end = "lowest" if first.value < second.value else "highest"
    return turn.say(
        f"compare-{kind_of(attribute)}-{end}",
        first=turn.city(first.city),
        second=turn.city(second.city),
        first_value=value_in_sentence(turn, first),
        second_value=value_in_sentence(turn, second),
        attribute=attribute_label(turn, attribute),
        named=named,
    )


def _equal_told(turn: Turn, cells: Sequence[Cell]) -> str:
    attribute = cells[0].attribute
    return turn.say(
        f"compare-equal-{kind_of(attribute)}",
        cities=turn.cities(cell.city for cell in cells),
        value=value_in_sentence(turn, cells[0]),
        attribute=attribute_label(turn, attribute),
        count=len(cells),
    )


def _gap_sentence(turn: Turn, first: Cell, second: Cell) -> str:
    if first.value == second.value:
        return ""
    return turn.say("compare-difference", value=gap_told(turn, first, second))


def answer_difference(turn: Turn, question: Difference) -> Answer:
    """By how much one city has more than the other, or was earlier; of more than two how far the extremes are
    from each other; of two sets by how much one has more together."""
    attribute = question.attribute
    if question.to is not None:
        cities = _of_one_value_each(turn, (question.of, question.to), attribute)
        if cities is None:
            return answer_totals_apart(turn, question)
        return answer_difference(turn, Difference(cities, attribute))
    found = turn.found(question.of)
    cells = turn.cells(found.cities, (attribute,))
    there = cells_of(cells, found.cities, attribute)
    lacking = [city for city in found.cities if (city, attribute) not in cells]
    if lacking or not there:
        return answer_missing(turn, lacking, attribute) if lacking else none_told(turn, question.of)
    less = any(asks_for_less(each, question.of, attribute) for each in turn.questions)
    return Answer(
        status_of(there),
        (less and len(there) == PAIR and _gap_sentence(turn, *there) or _apart(turn, there),),
        tuple(_ends(there)),
        tuple(each for cell in there for each in statements_of(cell)),
        notes=doubts(turn, there, alike_told=_alike(there)),
        suggestions=of_list(found.cities, (attribute,), everything=isinstance(question.of, All)),
        told=found.cities,
    )


def _of_one_value_each(turn: Turn, sides: Sequence[CitySet], attribute: str) -> Cities | None:
    """The cities of two sets in each of which all have the same value of what has no sum: there is nothing
    to average ("colder than the warmest?", which are two)."""
    if attribute not in NO_SUM:
        return None
    keys = [turn.keys(side) for side in sides]
    cells = turn.cells([key for side in keys for key in side], (attribute,))
    values = [{cells[key, attribute].value for key in side if (key, attribute) in cells} for side in keys]
    if any(len(each) != 1 for each in values) or values[0] == values[1]:
        return None
    return Cities(tuple(key for side in keys for key in side))


def picks_of_two(part: Question, pair: CitySet, attribute: str) -> Picked | None:
    """The picking of one of two cities by an attribute, where that is all that a question asks; of the first
    of a described set, which may have more than two."""
    picked = part.of if isinstance(part, List) and not part.attributes else None
    if not isinstance(picked, Picked) or picked.by.attribute != attribute:
        return None
    if not isinstance(picked.of, Cities) or not isinstance(pair, Cities):
        return picked if picked.of == pair and (picked.first, picked.count) == (1, 1) else None
    return picked if {*picked.of.keys} == {*pair.keys} and len(pair.keys) == picked.count + 1 else None


def asks_for_less(part: Question, pair: CitySet, attribute: str) -> bool:
    """Whether it is asked which of two cities has less: how far they are apart is not told of the other."""
    picked = picks_of_two(part, pair, attribute)
    return picked is not None and attribute in AVERAGED and not picked.by.descending


def _ends(cells: Sequence[Cell]) -> Sequence[Cell]:
    """Of more than two cells those whose values are the farthest apart, which are told."""
    if len(cells) <= 2:
        return cells
    values = [cell.value for cell in cells]
    return [cell for cell in cells if cell.value in (min(values), max(values))]


def _apart(turn: Turn, cells: Sequence[Cell]) -> str:
    values = sorted({cell.value for cell in cells})
    if len(values) == 1:
        return _equal_told(turn, cells) if len(cells) > 1 else lines(turn, cells)[0][2:]
    first, second = cells[0], cells[-1]
    if len(cells) > 2:
        first = next(cell for cell in cells if cell.value == values[-1])
        second = next(cell for cell in cells if cell.value == values[0])
    if (first.value > second.value) == (first.attribute == "date"):
        first, second = second, first
    of_first, of_second = (
        [cell.city for cell in cells if cell.value == each.value] for each in (first, second)
    )
    return turn.say(
        f"difference-{kind_of(first.attribute)}",
        first=turn.cities(of_first),
        second=turn.cities(of_second),
        count=len(of_first),
        gap=gap_told(turn, first, second),
        first_value=value_in_sentence(turn, first),
        second_value=value_in_sentence(turn, second),
        attribute=attribute_label(turn, first.attribute),
    )


@dataclass(frozen=True)
class Part:
    """One side of a ratio: what it is called, how much it has, and the cities that were counted."""

    name: str
    name_of: str
    amount: float
    cities: tuple[str, ...]


def answer_ratio(turn: Turn, question: Ratio) -> Answer:
    """How many times as much one of two cities, or the first of more, has as the other or the last, or what
    share of what it is a part of."""
    keys = turn.keys(question.of)
    if question.attribute in NEITHER or question.to is None and len(keys) < 2:
        return answer_difference(turn, Difference(question.of, question.attribute))
    if question.to is None:
        sides: tuple[CitySet, ...] = tuple(
            Cities((key,)) for key in _farthest(turn, keys, question.attribute)
        )
    else:
        sides = (question.of, question.to)
    for side in sides:
        if not turn.count(side):
            return none_told(turn, side)
    cells = turn.cells(
        tuple(dict.fromkeys(key for side in sides for key in turn.keys(side))), (question.attribute,)
    )
    parts = [_part(turn, side, question.attribute) for side in sides]
    if not all(part.amount > 0 for part in parts):
        lacking = [key for part in parts if not part.amount for key in part.cities]
        return answer_missing(turn, lacking, question.attribute)
    one, other = parts
    share = question.to is not None and not turn.count(Without(question.of, question.to))
    text = capital(
        _share_told(turn, one, other, question.attribute)
        if share
        else times_told(turn, one, other, question.attribute)
    )
    used = tuple(cells.values())
    lacking = [key for part in parts for key in part.cities if (key, question.attribute) not in cells]
    missing = missing_told(turn, tuple(dict.fromkeys(lacking)), question.attribute)
    told = [part.cities[0] for part in parts if len(part.cities) == 1]
    return Answer(
        status_of(used),
        tuple(filter(None, (text, missing))),
        tuple(cell for cell in used if cell.city in told),
        tuple(each for cell in used for each in statements_of(cell)),
        notes=doubts(turn, used),
        suggestions=of_all((question.attribute,)),
        told=keys if question.to is not None else tuple(key for part in parts for key in part.cities),
    )


def _farthest(turn: Turn, cities: Sequence[str], attribute: str) -> Sequence[str]:
    """Of more than two cities the one that has most and the one that has least."""
    there = cells_of(turn.cells(cities, (attribute,)), cities, attribute)
    if len(cities) <= PAIR or len(there) < PAIR:
        return cities[:PAIR]
    ordered = sorted(there, key=lambda cell: -cell.value)
    return (ordered[0].city, ordered[-1].city)


def rounded_ratio(ratio: float) -> float:
    """A ratio as it is told."""
    return round(ratio) if ratio >= WHOLE else round(ratio, 1)


def _part(turn: Turn, side: CitySet, attribute: str) -> Part:
    total = turn.rows(select_total(attribute, turn.view.filter(side)))[0][1]
    return Part(set_told(turn, side), set_told(turn, side, "of"), float(total or 0), turn.keys(side))


def _share_told(turn: Turn, part: Part, whole: Part, attribute: str) -> str:
    percent = 100 * part.amount / whole.amount
    told = round(percent) if percent >= WHOLE else round(percent, 1)
    return turn.say(
        "ratio-share",
        part=part.name,
        whole=whole.name,
        whole_of=whole.name_of,
        percent=turn.speech.number(told),
        exact="yes" if told == percent else "no",
        part_value=figure_told(turn, attribute, part.amount),
        whole_value=figure_told(turn, attribute, whole.amount),
        kind=kind_of(attribute),
        attribute=attribute_label(turn, attribute),
        count=len(part.cities),
    )


def times_told(turn: Turn, one: Part, other: Part, attribute: str) -> str:
    """How many times as much the larger of two has as the smaller."""
    first, second = sorted((one, other), key=lambda part: -part.amount)
    ratio = first.amount / second.amount
    times = rounded_ratio(ratio)
    return turn.say(
        "ratio-same" if ratio - 1 <= ALIKE else "ratio-times",
        first=first.name,
        second=second.name,
        value=turn.speech.number(times),
        exact="yes" if times == ratio else "no",
        times=int(times) if times == int(times) else times,
        first_value=figure_told(turn, attribute, first.amount),
        second_value=figure_told(turn, attribute, second.amount),
        kind=kind_of(attribute),
        attribute=attribute_label(turn, attribute),
        count=len(first.cities),
    )
