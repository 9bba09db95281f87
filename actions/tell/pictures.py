"""Telling with a picture: a map, a timeline of the agreements or a bar chart, beside the same in words."""

from __future__ import annotations

from dataclasses import replace

from actions.tell.drawings import drawing_of, shown_in
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
    picture, attribute = str(question.value), next(iter(question.attributes), "")
    shown = shown_in(turn, picture, found.cities, attribute)
    suggestions = tuple((key, "") for key in (*SUGGESTED[picture], "suggest-list"))
    focus = replace(turn.about_list("picture", found, question.conditions), picture=picture)
    missing = ""
    if shown.missing:
        missing = turn.say(
            "picture-missing",
            picture=picture,
            cities=turn.cities(shown.missing),
            count=len(shown.missing),
            attribute=attribute_label(turn, attribute) if attribute else "",
        )
    if not shown.items:
        return Answer("not_recorded", (missing,), suggestions=suggestions, focus=focus)
    drawing = drawing_of(turn, picture, attribute, shown)
    lines = [turn.line(item.name, item.told) for item in shown.items]
    if found.beyond:
        lines.append(turn.say("list-more", count=found.beyond))
    return Answer(
        "contested" if any(each.doubt == "contested" for each in shown.statements) else "answered",
        (
            "\n".join([turn.say("picture-head", title=drawing.title), *lines]),
            *filter(None, (missing, shown.note)),
        ),
        shown.statements,
        suggestions,
        focus=focus,
        picture=drawing,
    )
