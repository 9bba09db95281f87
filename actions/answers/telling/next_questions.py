"""Which questions are offered next: they follow the topic of the question that was just answered.

A suggestion is the key of a phrase and a city, or "". More are named here than are offered, the best first,
since those that were asked already are left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from actions.answers.telling.turn import Turn
from actions.questions.notation import SIGNERS
from actions.questions.sets import All
from actions.store.queries import Cells

Suggestions: TypeAlias = tuple[tuple[str, str], ...]

LIST: Suggestions = (("suggest-list", ""),)
MORE: Suggestions = (("suggest-more", ""),)
START: Suggestions = (*LIST, ("suggest-newest", ""), ("suggest-largest", ""), ("suggest-map", ""))
"""Where nothing was asked of the partners yet."""

OWN: Mapping[str, tuple[str, ...]] = {
    "date": ("date",),
    "population": ("population",),
    "signers": SIGNERS,
    "temperature": ("temperature",),
    "features": ("features",),
    "type": ("type",),
    "location": ("country",),
}
"""What can be suggested of a city, and what must be recorded for that."""
OF_ANOTHER: Mapping[str, tuple[str, ...]] = {**OWN, "duration": ("date",), "names": (), "overview": ()}
"""The same of what can be suggested of another city than the one asked about."""
TOPICS: Mapping[str, str] = {
    **dict.fromkeys(("year", "month", "day", "age", "contested"), "date"),
    **dict.fromkeys((*SIGNERS, "signer", "signer_names"), "signers"),
    **dict.fromkeys(("country", "province", "continent"), "location"),
    **dict.fromkeys(("topic", "feature"), "features"),
}
"""What an attribute belongs to, where it is no topic itself."""
NEAR: Mapping[str, tuple[str, ...]] = {
    "date": ("signers", "type"),
    "signers": ("date", "type"),
    "type": ("date", "signers"),
    "population": ("temperature", "location"),
    "temperature": ("population", "location"),
    "location": ("population", "temperature"),
    "features": ("location", "population"),
    "names": ("location", "features"),
}
"""What of a city comes next after a topic."""
PICTURED: Mapping[str, str] = {
    **dict.fromkeys(("date", "signers", "type"), "suggest-timeline"),
    "population": "suggest-chart",
}
"""The picture that shows a topic; any other is a map's."""
AMONG_ALL: Mapping[str, tuple[str, ...]] = {
    "date": ("suggest-newest", "suggest-oldest"),
    "signers": ("suggest-newest", "suggest-oldest"),
    "temperature": ("suggest-warmest", "suggest-largest"),
    "population": ("suggest-largest", "suggest-newest"),
}
"""Which one of all cities is asked for by a topic."""
LOOKED_AT = 5
"""So many other cities are looked at for the same thing."""


def topic_of(attributes: Sequence[str]) -> str:
    """What the first of some attributes belongs to; "" where there is none."""
    return TOPICS.get(attributes[0], attributes[0]) if attributes else ""


def of_city(turn: Turn, cells: Cells, city: str, attributes: Sequence[str]) -> Suggestions:
    """After attributes of a city: what comes near to them, and the same of another city."""
    asked = {topic_of((attribute,)) for attribute in attributes}
    topic = topic_of(attributes)
    own = tuple(
        (f"suggest-{name}", city)
        for name in dict.fromkeys((*NEAR.get(topic, ()), *OWN))
        if name not in asked and all((city, needed) in cells for needed in OWN[name])
    )
    return (*own[:1], *of_another(turn, city, topic), *own[1:], *LIST)


def of_another(turn: Turn, city: str, topic: str) -> Suggestions:
    """The same of the next city in the order of lists of which it is recorded, rather of one not told of
    lately."""
    if topic not in OF_ANOTHER:
        return ()
    keys = turn.keys(All())
    after = keys.index(city) + 1 if city in keys else 0
    lately = {each for told in (turn.state.cities, *turn.state.lately) for each in told}
    others = [each for each in (*keys[after:], *keys[:after]) if each != city]
    nearest = sorted(others, key=lately.__contains__)[:LOOKED_AT]
    needed = OF_ANOTHER[topic]
    cells = turn.cells(nearest, needed) if needed else {}
    recorded = (each for each in nearest if all((each, attribute) in cells for attribute in needed))
    return tuple((f"suggest-{topic}", each) for each in recorded)[:1]


def of_all(attributes: Sequence[str] = ()) -> Suggestions:
    """After a figure or an order of many cities: one of them by the same, and a picture of it."""
    topic = topic_of(attributes)
    first, *further = AMONG_ALL.get(topic, ("suggest-newest", "suggest-largest"))
    keys = (first, PICTURED.get(topic, "suggest-map"), *further, "suggest-list")
    return tuple((key, "") for key in keys)


def of_list(cities: Sequence[str], attributes: Sequence[str] = (), *, everything: bool) -> Suggestions:
    """After a list: of all cities what narrows it, of some who they are; and a picture."""
    whole = of_all(attributes)
    if everything:
        return whole
    first, last = (("suggest-overview", cities[place]) for place in (0, -1))
    pictured = (PICTURED.get(topic_of(attributes), "suggest-map"), "")
    return (first, pictured, last, *whole)


def of_unknown(turn: Turn, cells: Cells, city: str) -> Suggestions:
    """After something that is not recorded of a city: what is known of it."""
    return (("suggest-overview", city), *of_city(turn, cells, city, ()))


def from_before(turn: Turn) -> Suggestions:
    """After what is no question of the store: the city that the conversation was about, and what there is."""
    about = turn.state.cities if len(turn.state.cities) == 1 else ()
    return (*(("suggest-overview", city) for city in about), *START)
