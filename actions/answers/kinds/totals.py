"""Telling totals: sums and averages over cities, and two of them beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from actions.answers.kinds.lists import none_told
from actions.answers.telling.measures import (
    answer_missing,
    cells_of,
    doubts,
    kind_of,
    lines,
    missing_told,
    status_of,
)
from actions.answers.telling.next_questions import of_all
from actions.answers.telling.sets_told import set_told
from actions.answers.telling.turn import Answer, Turn, capital, overview_cells, told_together
from actions.answers.telling.values import attribute_label, figure_told, in_few_digits, tell_cell
from actions.questions.questions import Difference, Fact, Question, Total
from actions.questions.sets import Cities, CitySet
from actions.store.queries import Cell, select_dates, select_total
from actions.text.years import years_between

NO_SUM = ("temperature",)
"""Attributes whose sum means nothing, so that the average is told."""
AGES = ("age", "date")
"""Of agreements the full years are added up."""


@dataclass(frozen=True)
class _Reckoned:
    """A total, or the value of a single city: what it is of, the figure as told, a sentence, and what it was
    made of."""

    of: CitySet
    value: float
    text: str
    cells: tuple[Cell, ...]
    lacking: str = ""


def answer_total(turn: Turn, question: Total) -> Answer:
    """The sum or average, the number of cities that it is over, and each city's value."""
    found = turn.found(question.of)
    if not found.count:
        return none_told(turn, question.of)
    if question.attribute in AGES:
        return _ages(turn, question)
    reckoned = _total(turn, question, found.cities)
    if reckoned is None:
        return answer_missing(turn, found.cities, question.attribute)
    there = reckoned.cells
    each = "\n".join(lines(turn, there)) if not found.beyond and len(there) > 1 else ""
    return Answer(
        status_of(there),
        tuple(filter(None, (reckoned.text, each, reckoned.lacking))),
        there if not found.beyond else (),
        turn.sources(question.attribute, turn.view.filter(question.of)) if found.beyond else (),
        notes=doubts(turn, there) if not found.beyond else (),
        suggestions=of_all((question.attribute,)),
    )


def total_of(turn: Turn, question: Total) -> float | None:
    """A sum or average; None where it is not recorded of each city."""
    among = turn.view.filter(question.of)
    if question.attribute in AGES:
        ages = [years_between(row.date, turn.today) for row in turn.rows(select_dates(among))]
        count, total, average = len(ages), sum(ages), sum(ages) / len(ages) if ages else 0.0
    else:
        count, total, average = turn.rows(select_total(question.attribute, among))[0]
    if not count or count < turn.count(question.of):
        return None
    return float(average if question.average or question.attribute in NO_SUM else total)


def _total(turn: Turn, question: Total, cities: Sequence[str]) -> _Reckoned | None:
    """A sum or average; None where no city has the attribute. `cities` are those of its cities that are
    told."""
    attribute = question.attribute
    count, total, average = turn.rows(select_total(attribute, turn.view.filter(question.of)))[0]
    if not count:
        return None
    averaged = question.average or attribute in NO_SUM
    exact = average if averaged else total
    value = in_few_digits(exact) if averaged else exact
    cells = turn.cells(cities, (attribute,))
    alone = cells.get((cities[0], attribute)) if turn.count(question.of) == 1 else None
    text = (
        tell_cell(turn, cells, alone)
        if alone
        else _total_told(turn, question, value, averaged=averaged, rounded=value != exact)
    )
    lacking = [city for city in cities if (city, attribute) not in cells]
    there = tuple(cells_of(cells, cities, attribute))
    return _Reckoned(question.of, value, text, there, missing_told(turn, lacking, attribute))


def answer_beside(turn: Turn, questions: Sequence[Question]) -> Answer | None:
    """Two totals that are all that a message asks for, or one and what another city has: both, and which is
    more by how much. None for anything else, and where something is not recorded."""
    totals = [each for each in questions if isinstance(each, Total) and each.attribute not in AGES]
    if len(questions) != 2 or not totals:
        return None
    first, second = (_reckoned(turn, each, totals[0]) for each in questions)
    if first is None or second is None or first.lacking or second.lacking:
        return None
    if set(first.cells) & set(second.cells):
        return None
    apart = _apart(turn, totals[0].attribute, first, second)
    cells = tuple(dict.fromkeys((*first.cells, *second.cells)))
    return Answer(
        status_of(cells),
        (turn.sentences(first.text, second.text, apart),),
        cells,
        notes=doubts(turn, cells),
        suggestions=of_all((totals[0].attribute,)),
    )


def answer_totals_apart(turn: Turn, question: Difference) -> Answer:
    """By how much the cities of a set together have more than those of another, or how far their averages are
    apart; both totals where that cannot be told."""
    attribute, sides = question.attribute, [side for side in (question.of, question.to) if side is not None]
    for side in sides:
        if not turn.count(side):
            return none_told(turn, side)
    totals = [Total(side, attribute, average=attribute in NO_SUM) for side in sides]
    reckoned = [_reckoned(turn, total, total) for total in totals] if attribute not in AGES else []
    known = [each for each in reckoned if each is not None and not each.lacking]
    if len(known) < len(sides) or known[0].value == known[1].value:
        return told_together([answer_total(turn, total) for total in totals])
    cells = tuple(dict.fromkeys(cell for each in known for cell in each.cells))
    return Answer(
        status_of(cells),
        (_apart_told(turn, attribute, *sorted(known, key=lambda each: -each.value)),),
        cells,
        notes=doubts(turn, cells),
        suggestions=of_all((attribute,)),
    )


def _apart_told(turn: Turn, attribute: str, more: _Reckoned, less: _Reckoned) -> str:
    return capital(
        turn.say(
            "difference-totals",
            first=set_told(turn, more.of),
            first_of=set_told(turn, more.of, "of"),
            count=turn.count(more.of),
            first_value=figure_told(turn, attribute, more.value),
            second=set_told(turn, less.of),
            second_of=set_told(turn, less.of, "of"),
            others=turn.count(less.of),
            second_value=figure_told(turn, attribute, less.value),
            gap=figure_told(turn, attribute, more.value - less.value),
            kind=kind_of(attribute),
            attribute=attribute_label(turn, attribute),
        )
    )


def _apart(turn: Turn, attribute: str, first: _Reckoned, second: _Reckoned) -> str:
    """Which of two is more, and by how much; "" where they are equal."""
    if first.value == second.value:
        return ""
    more, less = (first, second) if first.value > second.value else (second, first)
    return capital(
        turn.say(
            "total-more",
            who=set_told(turn, more.of, "the"),
            who_of=set_told(turn, more.of, "of"),
            count=turn.count(more.of),
            value=figure_told(turn, attribute, more.value - less.value),
            kind=kind_of(attribute),
        )
    )


def _reckoned(turn: Turn, question: Question, total: Total) -> _Reckoned | None:
    """What a question adds up, or tells of one city, of the attribute of a total."""
    if isinstance(question, Total) and (question.attribute, question.average) == (
        total.attribute,
        total.average,
    ):
        found = turn.found(question.of)
        return _total(turn, question, found.cities) if not found.beyond else None
    if not isinstance(question, Fact) or question.attributes != (total.attribute,):
        return None
    found = turn.found(question.of)
    cells = overview_cells(turn, found.single)
    cell = next((cells.get((city, total.attribute)) for city in found.single), None)
    return _Reckoned(question.of, float(cell.value), tell_cell(turn, cells, cell), (cell,)) if cell else None


def _total_told(turn: Turn, question: Total, value: float, *, averaged: bool, rounded: bool) -> str:
    attribute, count = question.attribute, turn.count(question.of)
    return capital(
        turn.say(
            "total-average" if averaged else "total-sum",
            who=set_told(turn, question.of, "the", count=count),
            who_of=set_told(turn, question.of, "of"),
            counted=set_told(turn, question.of, "plain", count=count),
            named="yes" if isinstance(question.of, Cities) else "no",
            count=count,
            value=figure_told(turn, attribute, value),
            exact="no" if rounded else "yes",
            kind=kind_of(attribute) if attribute != "date" else "other",
            attribute=attribute_label(turn, attribute),
        )
    )


def _ages(turn: Turn, question: Total) -> Answer:
    """The full years of all agreements together, of the preferred date where there are two.

    "How many years are all partnerships together?"
    """
    rows = turn.rows(select_dates(turn.view.filter(question.of)))
    shown = turn.keys(question.of)
    if not rows:
        return answer_missing(turn, shown, "date")
    ages = [years_between(row.date, turn.today) for row in rows]
    years = round(sum(ages) / len(ages), 1) if question.average else sum(ages)
    text = turn.say(
        "total-ages",
        who=set_told(turn, question.of, "the", count=len(ages)),
        years=int(years) if years == int(years) else years,
        value=turn.speech.number(years),
        average="yes" if question.average else "no",
    )
    dated = cells_of(turn.cells(shown, ("date",)), shown, "date")
    return Answer(
        status_of(dated),
        (capital(text),),
        tuple(dated),
        notes=doubts(turn, dated),
        suggestions=of_all(("date",)),
    )
