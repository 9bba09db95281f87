"""Who says "sister cities" may mean all partners: then it is said which are friendship cities."""

from __future__ import annotations

from actions.answers.telling.turn import Turn
from actions.questions.questions import Anniversary, Count, Exists, Fact, Group, List, Total
from actions.questions.sets import Cities
from nlu.folding import fold

OF_SETS = (List, Fact, Count, Exists, Group, Total, Anniversary)
"""Kinds of question whose answers tell of every city of a set."""


def kind_note(turn: Turn, text: str) -> str:
    """Which of the cities that `text` tells of are no sister cities, as the message calls them; "" where it
    does not, where they are named in it, or where the text says of which kind they are."""
    sister, friendship = (turn.view.words.types.get(kind) for kind in ("sister", "friendship"))
    if not sister or not friendship or not sister.search(turn.said):
        return ""
    if friendship.search(turn.said) or friendship.search(fold(text)):
        return ""
    sets = [
        each.of for each in turn.questions if isinstance(each, OF_SETS) and not isinstance(each.of, Cities)
    ]
    cities = tuple(dict.fromkeys(city for of in sets for city in turn.keys(of)))
    kinds = turn.cells(cities, ("type",)) if cities else {}
    other = [city for city in cities if (cell := kinds.get((city, "type"))) and cell.value == "friendship"]
    return turn.say("note-friendship", cities=turn.cities(other), count=len(other)) if other else ""
