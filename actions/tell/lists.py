"""Telling lists and counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from actions.conditions import Condition
from actions.question import SIGNERS
from actions.select import (
    ALL,
    Cells,
    Statement,
    select_values,
)
from actions.tell.conditions import conditions_told
from actions.tell.drawings import LONG, picture_beside
from actions.tell.facts import attribute_label, tell_cell
from actions.tell.turn import Answer, Matching, Turn
from actions.tell.values import value_told

LINE = ("date", "type", "country")
START = (("suggest-list", ""), ("suggest-newest", ""), ("suggest-largest", ""))
BY_NAME = "names"
"""The value of a list that is asked for in alphabetical order."""
MORE = ("suggest-more", "")


def tell_list(turn: Turn) -> Answer:
    question = turn.question
    if question.cities:
        return list_told(turn, turn.meant())
    by_name = question.value == BY_NAME
    found = turn.matching(question.conditions, skip=question.skip, by_name=by_name)
    if found.count and not found.cities:
        return Answer("answered", (turn.say("list-end", count=found.count),), suggestions=START)
    listed = list_told(turn, found)
    if not by_name or found.single or not found.count:
        return listed
    first, *rest = listed.paragraphs
    return replace(listed, paragraphs=(turn.sentences(turn.say("list-by-name"), first), *rest))


def list_told(turn: Turn, found: Matching) -> Answer:
    """The cities of `found` in lines, with what the question asks of them."""
    question = turn.question
    conditions = question.conditions
    if not found.count:
        return tell_none(turn, conditions)
    columns = tuple(
        a for a in question.attributes if a not in LINE and a not in ("location", "names", "features")
    )
    cities = found.cities
    cells = turn.cells(cities, (*LINE, *columns, *_shown_for(conditions)))
    lines = [_line(turn, cells, city, (*_shown_for(conditions), *columns)) for city in cities]
    if found.skip:
        head = turn.say(
            "list-next",
            count=found.count,
            start=found.skip + 1,
            stop=found.skip + len(cities),
        )
    else:
        head = turn.say(
            "list-one" if found.single else "list-head",
            count=found.count,
            city=turn.city(cities[0]),
            conditions=conditions_told(turn, conditions),
            any="yes" if conditions else "no",
        )
    if found.beyond:
        lines.append(turn.say("list-page", count=found.beyond))
    used = tuple(
        s for cell in cells.values() for s in (cell.statements if cell.contested else cell.statements[:1])
    )
    paragraphs = ["\n".join([head, *(f"• {line}" for line in lines)])]
    if found.count <= 2 and any(c.attribute in ("topic", "feature") for c in conditions):
        features = turn.cells(cities, ("features",))
        paragraphs += [tell_cell(turn, features, cell) for cell in features.values()]
    notes = _contested_notes(turn, cells, conditions)
    return Answer(
        "answered",
        (*paragraphs, *notes),
        used,
        (*([MORE] if found.beyond else []), *list_suggestions(turn, cities)),
        focus=turn.about_list("list", found, conditions),
        picture=picture_beside(turn, columns, cities) if len(cities) >= LONG else None,
    )


def _shown_for(conditions: Iterable[Condition]) -> tuple[str, ...]:
    """The values by which the cities were chosen are told with them."""
    shown: list[str] = []
    for condition in conditions:
        if condition.attribute == "signer":
            shown += SIGNERS
        elif isinstance(condition.value, float) or condition.operator in ("above", "below"):
            shown.append(condition.attribute)
    return tuple(attribute for attribute in dict.fromkeys(shown) if attribute not in LINE)


def _line(turn: Turn, cells: Cells, city: str, columns: Sequence[str]) -> str:
    kind, country, date = (cells.get((city, key)) for key in ("type", "country", "date"))
    parts = [value_told(turn, "type", kind.value)] if kind else []
    if date:
        parts.append(turn.speech.join([turn.speech.date(value) for value in date.values], style="or"))
    for column in columns:
        cell = cells.get((city, column))
        if cell:
            value = value_told(turn, column, cell.value, cell.statements[0].unit)
            parts.append(
                value
                if column in (*SIGNERS, "population", "temperature")
                else turn.say("overview-line", label=attribute_label(turn, column), value=value)
            )
    return turn.say(
        "list-line",
        city=turn.city(city),
        country=turn.speech.country(str(country.value)) if country else "",
        has="yes" if country else "no",
        values=turn.say("join-values").join(parts),
    )


def _contested_notes(turn: Turn, cells: Cells, conditions: Iterable[Condition]) -> list[str]:
    """Where a contested date decides whether a city belongs to the list, the list says so."""
    if not any(c.attribute == "date" for c in conditions):
        return []
    names = [turn.city(cell.city) for cell in cells.values() if cell.attribute == "date" and cell.contested]
    return [turn.say("note-contested-dates", cities=turn.speech.join(names))] if names else []


def tell_none(turn: Turn, conditions: Iterable[Condition]) -> Answer:
    conditions = tuple(conditions)
    return Answer(
        "answered",
        (
            turn.say(
                "list-none", conditions=conditions_told(turn, conditions), any="yes" if conditions else "no"
            ),
        ),
        suggestions=(("suggest-list", ""),),
        focus=turn.about(kind="list"),
    )


def list_suggestions(turn: Turn, cities: Sequence[str]) -> tuple[tuple[str, str], ...]:
    last = cities[-1]
    return (
        ("suggest-overview", cities[0]),
        ("suggest-date", last) if len(cities) > 1 else ("suggest-population", last),
        ("suggest-largest", ""),
    )


def tell_count(turn: Turn) -> Answer:
    question = turn.question
    found = turn.matching(question.conditions)
    if not found.count:
        return tell_none(turn, question.conditions)
    if question.attributes == ("location",):
        text = _countries_told(turn)
    elif question.conditions:
        text = turn.say(
            "count-some",
            count=found.count,
            conditions=conditions_told(turn, question.conditions),
            cities=turn.cities(found.cities),
            names="no" if found.beyond else "yes",
        )
    else:
        kinds = {row.text: row.count for row in turn.rows(select_values("type", ALL))}
        text = turn.say(
            "count-all",
            count=found.count,
            sisters=kinds.get("sister", 0),
            friendships=kinds.get("friendship", 0),
        )
        claim = turn.catalogue.partner_count_claim
        if claim and claim != found.count:
            text = turn.sentences(
                text, turn.say("note-count", others=claim - 1, claimed=claim, count=found.count)
            )
    return Answer(
        "answered",
        (text,),
        _behind(turn, found, ("country", "type")),
        START,
        focus=turn.about_list("count", found, question.conditions),
    )


def _countries_told(turn: Turn) -> str:
    countries = [turn.speech.country(row.text) for row in turn.rows(select_values("country", turn.scope()))]
    return turn.say("count-countries", count=len(countries), countries=turn.speech.join(countries))


def _behind(turn: Turn, found: Matching, attributes: Sequence[str]) -> tuple[Statement, ...]:
    """What a figure over many cities comes from: each city's statements, of very many one from each source."""
    if found.beyond:
        return turn.sources(attributes[-1], turn.scope())
    return tuple(cell.statements[0] for cell in turn.cells(found.cities, attributes).values())
