"""Telling with a picture: a map, a timeline of the agreements or a bar chart, beside the same in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from actions.pictures.drawing import Drawing
from actions.tell.drawings import Shown, drawing_of, shown_in
from actions.tell.facts import attribute_label
from actions.tell.lists import tell_none
from actions.tell.turn import Answer, Turn

SUGGESTED = {
    "map": ("suggest-timeline", "suggest-chart"),
    "timeline": ("suggest-map", "suggest-chart"),
    "chart": ("suggest-map", "suggest-timeline"),
}


def tell_picture(turn: Turn) -> Answer:
    question = turn.question
    found = turn.meant()
    if not found.count:
        return tell_none(turn, question.conditions)
    picture = str(question.value)
    figures = {
        figure: shown_in(turn, picture, found.cities, figure) for figure in question.attributes or ("",)
    }
    suggestions = tuple((key, "") for key in (*SUGGESTED[picture], "suggest-list"))
    focus = replace(turn.about_list("picture", found, question.conditions), picture=picture)
    missing = [
        _missing_told(turn, picture, figure, shown) for figure, shown in figures.items() if shown.missing
    ]
    figures = {figure: shown for figure, shown in figures.items() if shown.items}
    if not figures:
        return Answer("not_recorded", tuple(missing), suggestions=suggestions, focus=focus)
    drawing = drawing_of(turn, picture, figures)
    statements = tuple(statement for shown in figures.values() for statement in shown.statements)
    return Answer(
        "contested" if any(each.doubt == "contested" for each in statements) else "answered",
        (*_lines_told(turn, drawing, found.beyond), *missing, *filter(None, (drawing.note,))),
        statements,
        suggestions,
        focus=focus,
        picture=drawing,
    )


def _missing_told(turn: Turn, picture: str, figure: str, shown: Shown) -> str:
    return turn.say(
        "picture-missing",
        picture=picture,
        cities=turn.cities(shown.missing),
        count=len(shown.missing),
        attribute=attribute_label(turn, figure) if figure else "",
    )


def _lines_told(turn: Turn, drawing: Drawing, beyond: int) -> Iterator[str]:
    """What the picture shows, a paragraph for each of its panels, and how many cities there are `beyond`."""
    panels = [(panel, list(items)) for panel, items in groupby(drawing.items, key=lambda item: item.panel)]
    for number, (panel, items) in enumerate(panels):
        lines = [turn.say("picture-head", title=title) for title in ((drawing.title,) if not number else ())]
        lines += [turn.say("picture-head", title=panel)] if panel else []
        lines += [turn.line(item.name, item.told) for item in items if item.sort != "home"]
        if beyond and number == len(panels) - 1:
            lines.append(turn.say("list-more", count=beyond))
        yield "\n".join(lines)
