"""Values that can be put in order and reckoned with, in words, and what is to be doubted of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from actions.answers.telling.features import features_told
from actions.answers.telling.next_questions import of_all
from actions.answers.telling.sets_told import MEASURED
from actions.answers.telling.turn import Answer, Status, Turn
from actions.answers.telling.values import attribute_label, doubt_notes, values_told
from actions.store.queries import Cell, Cells

CHARTED = "population"
"""What a bar chart compares where nothing else was asked for."""


def kind_of(attribute: str) -> str:
    """Which words tell more and less of an attribute."""
    return attribute if attribute in MEASURED else "other"


def lines(turn: Turn, cells: Iterable[Cell]) -> list[str]:
    """A line for each cell: the city and its value."""
    return [turn.line(turn.city(cell.city), values_told(turn, cell)) for cell in cells]


def features_of_each(turn: Turn, cells: Sequence[Cell]) -> str:
    """What is recorded of the features of one city, or of several in a line each."""
    if len(cells) == 1:
        return features_told(turn, cells[0].city, cells[0].values)
    return "\n".join([turn.say("features-several"), *lines(turn, cells)])


def cells_of(cells: Cells, cities: Sequence[str], attribute: str) -> list[Cell]:
    """The cells of those cities that have one, in their order."""
    return [cells[city, attribute] for city in cities if (city, attribute) in cells]


def status_of(cells: Iterable[Cell]) -> Status:
    return "contested" if any(cell.contested for cell in cells) else "answered"


def doubts(turn: Turn, cells: Iterable[Cell], *, alike_told: bool = False) -> tuple[str, ...]:
    """What is to be doubted: dates that contradict each other, figures that the source gives for two
    cities."""
    cells = tuple(cells)
    contested = tuple(
        dict.fromkeys(cell.city for cell in cells if cell.contested and cell.attribute == "date")
    )
    told = (
        turn.say("note-two-dates", cities=turn.cities(contested), count=len(contested)) if contested else ""
    )
    return (*([told] if told else []), *doubt_notes(turn, cells, alike_told=alike_told))


def missing_told(turn: Turn, cities: Sequence[str], attribute: str) -> str:
    """That an attribute is not recorded of some cities; nothing where there are none."""
    return (
        turn.say("fact-missing", city=turn.cities(cities), attribute=attribute_label(turn, attribute))
        if cities
        else ""
    )


def answer_missing(turn: Turn, cities: Sequence[str], attribute: str) -> Answer:
    """Nothing is recorded of what was to be compared or reckoned."""
    return Answer(
        "not_recorded",
        (missing_told(turn, cities, attribute),),
        missing=(attribute_label(turn, attribute),),
        suggestions=(*(("suggest-overview", city) for city in cities[:1]), *of_all()),
    )
