"""Telling comparisons of two or more cities, and how long partnerships have lasted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import sqlalchemy as sa

from actions.conditions import COMPARABLE, Condition
from actions.question import SIGNERS
from actions.select import Cell, Cells, select_anniversaries, select_coming
from actions.tell.conditions import conditions_told
from actions.tell.drawings import LONG, picture_beside
from actions.tell.facts import attribute_label, corrections_of, tell_cell, where_told
from actions.tell.gaps import gap_told
from actions.tell.lists import tell_none
from actions.tell.turn import SHOWN, Answer, Matching, Turn, overview_cells
from actions.tell.values import value_told
from actions.years import anniversary, next_anniversary, years_between

BESIDE = ("date", "type", "population", "temperature", "location")
RATIO = "ratio"
"""The value of a comparison that asks how many times as much."""
WHOLE = 20
"""From so many times on, a ratio is told without decimals."""
RELATIVE = {"this": 0, "next": 1, "last": -1}
NEXT = 3
"""How many coming anniversaries are told where no city is named."""


def tell_compare(turn: Turn) -> Answer:
    question = turn.question
    beside = () if question.cities and not question.conditions else turn.described()
    cities = tuple(dict.fromkeys((*question.cities, *beside)))
    if not cities:
        return tell_none(turn, question.conditions)
    cells = overview_cells(turn, cities)
    attributes = question.attributes or BESIDE
    paragraphs: list[str] = []
    used = []
    for attribute in attributes:
        keys = ("province", "country") if attribute == "location" else (attribute,)
        found = [cell for city in cities for key in keys if (cell := cells.get((city, key)))]
        used += [s for cell in found for s in (cell.statements if cell.contested else cell.statements[:1])]
        measured = attribute in COMPARABLE or any(isinstance(cell.value, float) for cell in found)
        if measured and question.attributes and len(found) == len(cities) > 1:
            paragraphs.append(turn.sentences(_verdict(turn, found), _ranked(turn, found, question.end)))
        elif question.attributes and attribute in ("features", *SIGNERS, "type"):
            paragraphs += [tell_cell(turn, cells, cell) for cell in found]
        else:
            paragraphs.append(_beside(turn, cells, cities, attribute))
    contested = any(s.doubt == "contested" for s in used)
    figures = question.attributes or (("population",) if len(cities) >= LONG else ())
    return Answer(
        "contested" if contested else "answered",
        tuple(paragraphs),
        tuple(used),
        (("suggest-overview", cities[0]), ("suggest-overview", cities[-1]), ("suggest-list", ""))
        if len(cities) > 1
        else (("suggest-list", ""),),
        focus=turn.about(
            kind="compare",
            cities=tuple(cities),
            listed=tuple(cities),
            asked=tuple(attributes) if question.attributes else (),
        ),
        picture=picture_beside(turn, figures, cities),
    )


def _verdict(turn: Turn, cells: list[Cell]) -> str:
    """Yes or no, where it was asked whether one city has more or less than the other."""
    for claim in turn.question.claims:
        limit = next(cell.value for cell in cells if cell.city == claim.value)
        value = next(cell.value for cell in cells if cell.city != claim.value)
        return turn.say("yes" if (value > limit if claim.operator == "above" else value < limit) else "no")
    return ""


def _ranked(turn: Turn, cells: list[Cell], end: str) -> str:
    """The cells in order of value: the one asked for first, with what lies between the first two."""
    attribute = cells[0].attribute
    low_first = end == "lowest" or not end and attribute == "date"
    ordered = sorted(cells, key=lambda cell: cell.value, reverse=not low_first)
    first, second = ordered[0], ordered[1]
    values = [_told(turn, cell) for cell in ordered]
    key = attribute if attribute in COMPARABLE else "other"
    if first.value == second.value:
        names = turn.cities([cell.city for cell in ordered if cell.value == first.value])
        head = turn.say(
            f"compare-equal-{key}", cities=names, value=values[0], attribute=attribute_label(turn, attribute)
        )
    elif len(ordered) > 2 and attribute in COMPARABLE:
        head = _first_of_several(turn, first, len(ordered), "lowest" if low_first else "highest")
    else:
        head = turn.say(
            f"compare-{key}-{'lowest' if low_first else 'highest'}",
            first=turn.city(first.city),
            second=turn.city(second.city),
            first_value=values[0],
            second_value=values[1],
            attribute=attribute_label(turn, attribute),
        )
    if len(ordered) == 2 and first.value != second.value:
        gap = gap_told(turn, first, second) if attribute in COMPARABLE else ""
        ratio = _ratio_told(turn, first, second) if turn.question.value == RATIO else ""
        head = turn.sentences(head, ratio or (turn.say("compare-difference", value=gap) if gap else ""))
    if len(ordered) > 2:
        head = "\n".join(
            [head, *(turn.line(turn.city(cell.city), value) for cell, value in zip(ordered, values))]
        )
    twin = next((cell for cell in ordered if cell.same_as), None)
    if twin is not None:
        note = turn.say("note-same-values", cities=turn.cities([twin.city, twin.same_as]))
        return f"{head}\n\n{note}" if len(ordered) > 2 else turn.sentences(head, note)
    return head


def _first_of_several(turn: Turn, first: Cell, count: int, end: str) -> str:
    """ "Harbin is the largest (of these 3)"."""
    attribute = first.attribute
    return turn.say(
        f"extreme-{attribute}-{end}",
        city=turn.city(first.city),
        count=1,
        value=_told(turn, first),
        conditions=turn.say("condition-these", count=count, named="yes"),
        any="yes",
    )


def _ratio_told(turn: Turn, first: Cell, second: Cell) -> str:
    """How many times one figure is the other; nothing for dates and temperatures, whose zero means nothing."""
    low, high = sorted((first, second), key=lambda cell: cell.value)
    if first.attribute in ("date", "temperature") or low.value <= 0:
        return ""
    ratio = high.value / low.value
    times = round(ratio, 1) if ratio < WHOLE else round(ratio)
    return turn.say(
        "compare-ratio",
        first=turn.city(high.city),
        second=turn.city(low.city),
        value=turn.speech.number(times),
        times=int(times) if times == int(times) else times,
    )


def _told(turn: Turn, cell: Cell) -> str:
    if cell.attribute == "date":
        return turn.speech.join([turn.speech.date(value) for value in cell.values], style="or")
    return value_told(turn, cell.attribute, cell.value, cell.statements[0].unit)


def _beside(turn: Turn, cells: Cells, cities: tuple[str, ...], attribute: str) -> str:
    lines = []
    for city in cities:
        cell = cells.get((city, "country" if attribute == "location" else attribute))
        if attribute == "location" and cell:
            value = where_told(turn, cells, city)
        elif cell:
            value = _told(turn, cell)
        else:
            value = turn.say("value-not-recorded")
        lines.append(turn.line(turn.city(city), value))
    return "\n".join([turn.say("compare-head", attribute=attribute_label(turn, attribute)), *lines])


def tell_duration(turn: Turn) -> Answer:
    """Whole years since the agreement, and the next or the asked-for anniversary; contested dates told both."""
    question = turn.question
    year = _year_asked(turn)
    if year and not question.cities:
        return _anniversaries_in(turn, year)
    found = turn.meant()
    if not found.count:
        return tell_none(turn, question.conditions)
    if question.value and not question.cities:
        found = _whose_is_coming(turn, question.value) or found
        if found.count > NEXT:
            return _anniversaries_of_all(turn, found)
    coming = not question.cities and found.count > NEXT
    cities = found.cities
    if coming:
        cities = _with_coming_anniversaries(turn)
    cells = turn.cells(cities, ("date", "type"))
    dated = [cells[city, "date"] for city in cities if (city, "date") in cells]
    used = tuple(s for cell in dated for s in (cell.statements if cell.contested else cell.statements[:1]))
    if coming:
        lines = [turn.line(turn.city(cell.city), _anniversary_told(turn, cell)) for cell in dated]
        paragraphs = ["\n".join([turn.say("duration-coming", count=len(lines)), *lines])]
    else:
        claims = () if year else question.claims
        corrections = [text for city in cities for text in corrections_of(turn, cells, city, claims)]
        paragraphs = corrections + [
            _duration_told(turn, cell, year - cell.value.year if year else question.value) for cell in dated
        ]
    return Answer(
        "contested" if any(cell.contested for cell in dated) else "answered",
        tuple(paragraphs),
        used,
        (("suggest-overview", cities[0]), ("suggest-oldest", ""), ("suggest-list", "")),
        focus=turn.about_cities(cities, kind="duration", cities=question.cities, asked=("date",)),
    )


def _with_coming_anniversaries(turn: Turn) -> tuple[str, ...]:
    scope = turn.scope()
    rows = turn.rows(select_coming(turn.today, scope, this_year=True).limit(NEXT))
    if len(rows) < NEXT:
        rows += turn.rows(select_coming(turn.today, scope, this_year=False).limit(NEXT - len(rows)))
    return tuple(row.city for row in rows)


def _year_asked(turn: Turn) -> int | None:
    """ "This year", or one yet to come ("how old will it be in 2035?"), in which no agreement can have been signed."""
    if turn.question.year:
        return turn.today.year + RELATIVE[turn.question.year]
    times = (*turn.question.claims, *turn.question.conditions)
    years = [int(str(c.value)[:4]) for c in times if c.attribute == "date"]
    return next((year for year in years if year > turn.today.year), None)


def _anniversaries_in(turn: Turn, year: int) -> Answer:
    """The anniversaries of a year by their days, or those of so many years."""
    question = turn.question
    conditions = tuple(c for c in question.conditions if c.attribute != "date" or question.year)
    scope = turn.among(conditions)
    query = select_anniversaries(year, scope, years=question.value)
    cities = tuple(row.city for row in turn.rows(query.limit(SHOWN)))
    count = len(cities)
    if count == SHOWN:
        count = turn.rows(sa.select(sa.func.count()).select_from(query.subquery()))[0][0]
    told = turn.say("anniversaries-in", year=str(year), years=question.value or 0, count=count)
    scoped = turn.say("scope", conditions=conditions_told(turn, conditions)) if conditions else ""
    return _anniversary_list(
        turn, Matching(cities, count), scoped + told, lambda cell: year - cell.value.year
    )


def _whose_is_coming(turn: Turn, years: int) -> Matching | None:
    """The cities whose next anniversary is that of so many years; None where no city's is."""
    first, last = (anniversary(turn.today, each) for each in (-years, 1 - years))
    signed = Condition("date", "between", str(first), str(last - dt.timedelta(days=1)))
    found = turn.matching((*turn.question.conditions, signed))
    return found if found.count else None


def _anniversaries_of_all(turn: Turn, found: Matching) -> Answer:
    """ "When is the 30th anniversary?", of no city in particular: each city's."""
    years = turn.question.value
    return _anniversary_list(turn, found, turn.say("anniversaries-of", years=years), lambda _: years)


def _anniversary_list(turn: Turn, found: Matching, head: str, years_of: Callable[[Cell], int]) -> Answer:
    cells = turn.cells(found.cities, ("date",))
    dated = [cells[city, "date"] for city in found.cities if (city, "date") in cells]
    lines = []
    for cell in dated:
        years = years_of(cell)
        days = [turn.speech.date(anniversary(value, years)) for value in cell.values]
        told = turn.say("duration-line", date=turn.speech.join(days, style="or"), years=years)
        lines.append(turn.line(turn.city(cell.city), told))
    if found.beyond:
        lines.append("• " + turn.say("list-more", count=found.beyond))
    return Answer(
        "contested" if any(cell.contested for cell in dated) else "answered",
        ("\n".join([head, *lines]),),
        tuple(s for cell in dated for s in (cell.statements if cell.contested else cell.statements[:1])),
        (("suggest-oldest", ""), ("suggest-list", "")),
        focus=turn.about_cities(found.cities, kind="duration", asked=("date",)),
    )


def _duration_told(turn: Turn, cell: Cell, wanted: int | None) -> str:
    name = turn.city(cell.city)
    if wanted:
        days = [turn.speech.date(anniversary(value, wanted)) for value in cell.values]
        past = anniversary(cell.value, wanted) < turn.today
        text = turn.say(
            "anniversary",
            city=name,
            years=wanted,
            date=turn.speech.join(days, style="or"),
            past="yes" if past else "no",
        )
    else:
        years = years_between(cell.value, turn.today)
        text = turn.say(
            "duration",
            city=name,
            years=years,
            date=turn.speech.join([turn.speech.date(v) for v in cell.values], style="or"),
        )
        coming = next_anniversary(cell.value, turn.today)
        text = turn.sentences(
            text,
            turn.say("duration-next", date=turn.speech.date(coming), years=years_between(cell.value, coming)),
        )
    return turn.sentences(text, turn.say("note-contested-date") if cell.contested else "")


def _anniversary_told(turn: Turn, cell: Cell) -> str:
    day = next_anniversary(cell.value, turn.today)
    return turn.say("duration-line", date=turn.speech.date(day), years=years_between(cell.value, day))
