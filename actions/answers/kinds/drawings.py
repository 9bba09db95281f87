"""What a picture of some cities shows, from the same rows as the words beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from actions.answers.telling.sets_told import set_told
from actions.answers.telling.turn import Turn
from actions.answers.telling.values import attribute_label, values_told, where_told
from actions.pictures.drawing import Drawing, Item
from actions.questions.sets import All, Cities, CitySet
from actions.store.queries import Cell, Cells, select_coordinates

NAMED = 3
"""Cities of more than this number are counted in a title, not named."""
FEWEST = 2
"""Cities, below which nothing is compared."""
LONG = 3
"""Cities, from which a comparison of anything is long."""


@dataclass(frozen=True)
class Shown:
    """What a picture shows: an item for each of `cities`, the cells behind them, and who is `missing`."""

    items: tuple[Item, ...]
    cities: tuple[str, ...]
    missing: tuple[str, ...]
    cells: tuple[Cell, ...]
    note: str = ""


def picture_beside(turn: Turn, attributes: Sequence[str], cities: Sequence[str]) -> Drawing | None:
    """The picture that a comparison comes with: bars of its figures, or a timeline of its dates."""
    figures = {
        attribute: shown
        for attribute in filter(turn.catalogue.is_figure, attributes)
        if len((shown := shown_in(turn, "chart", cities, attribute)).items) >= FEWEST
    }
    if figures:
        return drawing_of(turn, "chart", figures)
    if tuple(attributes) == ("date",):
        shown = shown_in(turn, "timeline", cities, "")
        return drawing_of(turn, "timeline", {"": shown}) if len(shown.items) >= LONG else None
    return None


def shown_in(turn: Turn, picture: str, cities: Sequence[str], attribute: str) -> Shown:
    if picture == "map":
        return _places(turn, cities)
    return _dates(turn, cities) if picture == "timeline" else _figures(turn, cities, attribute)


def _places(turn: Turn, cities: Sequence[str]) -> Shown:
    cells = turn.cells(cities, ("type", "location"))
    located = {row.key: (row.latitude, row.longitude) for row in turn.rows(select_coordinates(cities))}
    there = tuple(city for city in cities if city in located)
    items = tuple(
        Item(turn.city(city), where_told(turn, cells, city), located[city], _sort(cells, city))
        for city in there
    )
    used = tuple(cell for cell in cells.values() if cell.city in located and cell.attribute != "type")
    return Shown(items, there, tuple(city for city in cities if city not in located), used)


def _dates(turn: Turn, cities: Sequence[str]) -> Shown:
    cells = turn.cells(cities, ("type", "date"))
    dated = [cells[city, "date"] for city in cities if (city, "date") in cells]
    dated.sort(key=lambda cell: cell.value)
    items = tuple(
        Item(
            turn.city(cell.city),
            values_told(turn, cell),
            tuple(_year(value) for value in cell.values),
            _sort(cells, cell.city),
        )
        for cell in dated
    )
    contested = [cell.city for cell in dated if cell.contested]
    return Shown(
        items,
        tuple(cell.city for cell in dated),
        tuple(city for city in cities if (city, "date") not in cells),
        tuple(dated),
        turn.say("picture-two-dates", cities=turn.cities(contested), count=len(contested))
        if contested
        else "",
    )


def _figures(turn: Turn, cities: Sequence[str], attribute: str) -> Shown:
    cells = turn.cells(cities, ("type", attribute))
    measured = [cells[city, attribute] for city in cities if (city, attribute) in cells]
    measured = sorted(
        (cell for cell in measured if isinstance(cell.value, float)), key=lambda cell: -cell.value
    )
    items = tuple(
        Item(
            turn.city(cell.city),
            values_told(turn, cell),
            (cell.value,),
            _sort(cells, cell.city),
        )
        for cell in measured
    )
    there = tuple(cell.city for cell in measured)
    twins = dict.fromkeys(key for cell in measured if cell.same_as for key in (cell.city, cell.same_as))
    return Shown(
        items,
        there,
        tuple(city for city in cities if city not in there),
        tuple(measured),
        turn.say("note-same-values", attribute=attribute_label(turn, attribute), cities=turn.cities(twins))
        if twins
        else "",
    )


def _sort(cells: Cells, city: str) -> str:
    kind = cells.get((city, "type"))
    return str(kind.value) if kind and kind.value in ("sister", "friendship") else ""


def _year(day: dt.date) -> float:
    """The year with the part of it that has passed, in days of a mean year."""
    return round(day.year + (day.timetuple().tm_yday - 1) / 365.25, 4)


def drawing_of(turn: Turn, picture: str, figures: Mapping[str, Shown], of: CitySet | None = None) -> Drawing:
    """The picture of what is shown of each figure; a map and a timeline have one, without a name."""
    labels = {figure: attribute_label(turn, figure) for figure in figures if figure}
    panels = labels if len(labels) > 1 else {}
    items = tuple(
        replace(item, panel=_capital(panels.get(figure, "")))
        for figure, shown in figures.items()
        for item in shown.items
    )
    if picture == "map" and turn.catalogue.home_coordinates:
        items += (Item(turn.home, numbers=turn.catalogue.home_coordinates, sort="home"),)
    cities = tuple(dict.fromkeys(city for shown in figures.values() for city in shown.cities))
    title = _capital(
        turn.say(
            f"picture-{picture}-title",
            who=_who(turn, cities, of),
            attribute=turn.speech.join(list(labels.values())),
        )
    )
    told = {figure: _values_told(turn, shown) for figure, shown in figures.items()}
    if panels:
        told = {
            figure: turn.say("picture-alt", title=_capital(panels[figure]), values=values).rstrip(".。")
            for figure, values in told.items()
        }
    values = turn.say("join-sentences").join(told.values())
    notes = (shown.note for shown in figures.values())
    return Drawing(
        picture,
        turn.speech.language,
        title,
        items,
        tuple(_legend(turn, {item.sort for item in items})),
        turn.sentences(*filter(None, notes)),
        turn.say("picture-alt", title=title, values=values),
    )


def _values_told(turn: Turn, shown: Shown) -> str:
    return turn.say("join-sentences").join(
        turn.say("overview-line", label=item.name, value=item.told.rstrip(".")) for item in shown.items
    )


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _who(turn: Turn, cities: Sequence[str], of: CitySet | None) -> str:
    """Whom a picture shows: all partners, a set in words, or the cities by their names or their number."""
    if isinstance(of, All) or turn.count(All()) == len(cities):
        return turn.say("picture-who")
    if of is not None and not isinstance(of, Cities):
        return set_told(turn, of, "plain")
    return turn.cities(cities) if len(cities) <= NAMED else turn.say("picture-count", count=len(cities))


def _legend(turn: Turn, sorts: Iterable[str]) -> Iterable[tuple[str, str]]:
    """The words for each sign, where there is more than one sign."""
    known = [sort for sort in ("sister", "friendship", "home") if sort in sorts]
    if len(known) > 1:
        for sort in known:
            yield sort, turn.home if sort == "home" else turn.say(f"type-{sort}")
