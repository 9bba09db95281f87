"""Telling totals: sums and averages over cities."""

from __future__ import annotations

from actions.select import (
    select_total,
)
from actions.tell.conditions import conditions_told
from actions.tell.facts import attribute_label
from actions.tell.lists import tell_none
from actions.tell.orders import value_of
from actions.tell.turn import Answer, Turn
from actions.tell.values import value_told


def tell_total(turn: Turn) -> Answer:
    question = turn.question
    attribute = question.attributes[0]
    found = turn.meant()
    if not found.count:
        return tell_none(turn, question.conditions)
    count, total, average = turn.rows(select_total(attribute, turn.scope()))[0]
    if not count:
        return Answer(
            "not_recorded", (turn.say("not-recorded-general"),), suggestions=(("suggest-list", ""),)
        )
    value = average if question.value == "average" else total
    value = round(value) if attribute == "population" else round(value, 2)
    text = turn.say(
        f"total-{question.value}",
        count=count,
        attribute=attribute_label(turn, attribute),
        value=value_told(turn, attribute, value, turn.catalogue.units.get(attribute)),
        conditions=conditions_told(turn, question.conditions),
        any="yes" if question.conditions else "no",
    )
    paragraphs = [text]
    if found.beyond:
        used = turn.sources(attribute, turn.scope())
    else:
        cells = turn.cells(found.cities, (attribute,))
        used = tuple(cell.statements[0] for cell in cells.values())
        lines = [
            turn.line(turn.city(city), value_of(turn, cells, city, attribute))
            for city in found.cities
            if (city, attribute) in cells
        ]
        paragraphs.append("\n".join(lines))
    return Answer(
        "answered",
        tuple(paragraphs),
        used,
        (("suggest-largest", ""), ("suggest-list", "")),
        focus=turn.about_list("total", found, question.conditions),
    )
