"""Telling with a picture: a map, a timeline of the agreements or a bar chart, beside the same in words."""

from __future__ import annotations

from actions.answers.kinds.drawings import Shown, drawing_of, shown_in
from actions.answers.kinds.lists import none_told
from actions.answers.telling.measures import CHARTED, status_of
from actions.answers.telling.parts import Table
from actions.answers.telling.turn import Answer, Turn
from actions.answers.telling.values import attribute_label
from actions.pictures.drawing import Drawing
from actions.questions.questions import Picture

SUGGESTED = {
    "map": ("suggest-timeline", "suggest-chart"),
    "timeline": ("suggest-newest", "suggest-map"),
    "chart": ("suggest-largest", "suggest-map"),
}
"""What leads further from a picture: another one, and of a figure who is first by it."""


def answer_picture(turn: Turn, question: Picture) -> Answer:
    """The picture, what it shows in words, and what it cannot show."""
    found = turn.found(question.of)
    if not found.count:
        return none_told(turn, question.of)
    figure = (question.attribute or CHARTED) if question.kind == "chart" else ""
    shown = shown_in(turn, question.kind, found.cities, figure)
    suggestions = tuple((key, "") for key in (*SUGGESTED[question.kind], "suggest-list"))
    missing = (_missing_told(turn, question.kind, figure, shown),) if shown.missing else ()
    if not shown.items:
        return Answer(
            "not_recorded",
            missing,
            missing=(attribute_label(turn, figure),) if figure else (),
            suggestions=suggestions,
        )
    drawing = drawing_of(turn, question.kind, {figure: shown}, question.of)
    return Answer(
        status_of(shown.cells),
        (_lines_told(turn, drawing, found.beyond), *missing),
        shown.cells,
        sources=turn.coordinate_sources(shown.cities) if question.kind == "map" else (),
        table=Table(
            (
                turn.say("column-city"),
                attribute_label(turn, figure or {"map": "location"}.get(question.kind, "date")),
            ),
            tuple((item.name, item.told) for item in drawing.items if item.sort != "home"),
        ),
        notes=(drawing.note,) if drawing.note else (),
        suggestions=suggestions,
        picture=drawing,
        told=shown.cities,
    )


def _missing_told(turn: Turn, kind: str, figure: str, shown: Shown) -> str:
    return turn.say(
        "picture-missing",
        picture=kind,
        cities=turn.cities(shown.missing),
        count=len(shown.missing),
        attribute=attribute_label(turn, figure) if figure else "",
    )


def _lines_told(turn: Turn, drawing: Drawing, beyond: int) -> str:
    """The title, what the picture shows of each city, and how many cities there are `beyond`."""
    lines = [turn.say("picture-head", title=drawing.title)]
    lines += [turn.line(item.name, item.told) for item in drawing.items if item.sort != "home"]
    if beyond:
        lines.append("• " + turn.say("figures-more", count=beyond))
    return "\n".join(lines)
