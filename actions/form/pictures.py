"""Forming questions for a picture: of which kind, of which cities, and for a chart of which figures."""

from __future__ import annotations

from actions.conditions import Condition
from actions.focus import Focus
from actions.form.evidence import Evidence, nowhere, places_named, without_topics
from actions.question import Question
from actions.reading import Reading

PICTURES = ("map", "timeline", "chart")
LISTED = ("list", "count", "picture")
"""Kinds after which the conversation remembers by which conditions its cities were found."""
MEASURED = ("population", "temperature")


def form_picture(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    elsewhere = nowhere(reading, evidence)
    if elsewhere and not evidence.subject:
        return elsewhere
    if places_named(reading) and not evidence.cities:
        return Question("not_partner", places=places_named(reading))
    if evidence.asks_unknown and not measured(reading, evidence):
        return Question("not_recorded", cities=evidence.cities)
    picture = picture_asked(reading, focus, evidence)
    attributes: tuple[str, ...] = ()
    if picture == "chart":
        asked = measured(reading, evidence) or tuple(a for a in focus.asked if _is_measured(a))
        attributes = asked or ("population",)
    cities, conditions = _shown(picture, reading, focus, evidence)
    return Question("picture", attributes, cities, conditions=conditions, value=picture)


def measured(reading: Reading, evidence: Evidence) -> tuple[str, ...]:
    """The figures that a message names: of the built-in attributes, and whatever staff added."""
    orders = (value.split()[0].removesuffix("-order") for value in reading.values("order") if " " in value)
    named = (*reading.values("added_attribute"), *reading.values("attribute"), *orders, *evidence.attributes)
    added = set(reading.values("added_attribute"))
    return tuple(dict.fromkeys(str(a) for a in named if a in added or a in MEASURED))


def _is_measured(attribute: str) -> bool:
    return attribute in MEASURED


def picture_asked(reading: Reading, focus: Focus, evidence: Evidence) -> str:
    """Map, timeline or chart: by its word, else as it was learned. Dates make no bars."""
    named = reading.values("picture")
    learned = [a for a, _ in reading.attributes if a in PICTURES]
    picture = str(next(iter((*(n for n in named if n in PICTURES), *learned)), "map"))
    dates = "date" in (*reading.values("attribute"), *evidence.attributes) or "date" in focus.asked
    figures = measured(reading, evidence) or any(_is_measured(a) for a in focus.asked)
    return "timeline" if picture == "chart" and dates and not figures else picture


def _shown(
    picture: str, reading: Reading, focus: Focus, evidence: Evidence
) -> tuple[tuple[str, ...], tuple[Condition, ...]]:
    """The cities, and the conditions for cities, that shall be in the picture; neither means all."""
    conditions = without_topics(evidence.conditions) or evidence.conditions
    if evidence.cities and reading.of("exclusion"):
        return (), (*conditions, *(Condition("city", "is not", city) for city in evidence.cities))
    if evidence.cities:
        return evidence.cities, ()
    if conditions or not evidence.elliptic and not evidence.points_back:
        return (), conditions
    if reading.of("subject", "whole") and not evidence.points_back:
        return (), ()
    if focus.conditions and not focus.cities and focus.kind in LISTED:
        return (), tuple(Condition(*row) for row in focus.conditions)
    least = 1 if picture == "map" else 2
    many = "many" in reading.values("reference") and len(focus.listed) > 1
    told = focus.listed if many else focus.cities or focus.listed
    return (told, ()) if len(told) >= least else ((), ())
