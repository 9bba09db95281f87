"""Values in words, and whether a claimed value agrees with the stored ones."""

from __future__ import annotations

import datetime as dt
from typing import Any

from actions.conditions import Condition
from actions.select import SPREAD, Cell, Cells
from actions.tell.turn import Turn


def value_told(turn: Turn, attribute: str, value: Any, unit: str | None = None) -> str:
    """One value of an attribute as it is told in the middle of a sentence."""
    language = turn.speech.language
    if attribute == "type":
        return turn.say(f"type-{value}")
    if attribute in ("home_signer", "partner_signer", "signer"):
        return turn.person(str(value))
    if attribute == "country":
        return turn.speech.country(str(value))
    if attribute == "province":
        return turn.catalogue.name("province", str(value), language)
    if attribute == "features":
        return turn.catalogue.translated(str(value), language)
    if isinstance(value, str):
        return turn.catalogue.translated(value, language)
    return turn.speech.measure(
        value, unit or {"population": "people", "temperature": "celsius"}.get(attribute)
    )


def claim_told(turn: Turn, claim: Condition) -> str:
    """A claimed value in the reply's language: dates and numbers as asked, keys by their names."""
    if claim.attribute in ("country", "province", "type", "signer"):
        return value_told(turn, claim.attribute, claim.value)
    if claim.attribute in ("population", "temperature"):
        return value_told(turn, claim.attribute, claim.value)
    if claim.attribute == "date":
        return times_told(turn, str(claim.told))
    if claim.attribute == "month":
        return turn.speech.date_part(dt.date(2000, int(claim.value), 1), "MMMM")
    if claim.attribute == "day":
        return turn.speech.date_part(dt.date.fromisoformat(f"2000-{claim.value}"), "MMMMd")
    return str(claim.told or claim.value)


def times_told(turn: Turn, said: str) -> str:
    """Times as a condition remembers them ("year:2000"), in the reply's language."""
    return " – ".join(_time_told(turn, *part.split(":", 1)) for part in said.split())


def _time_told(turn: Turn, kind: str, value: str) -> str:
    if kind == "year":
        return turn.say("year", year=value)
    if kind == "decade":
        return turn.say("decade", year=value)
    if kind == "month":
        return turn.speech.date_part(dt.date.fromisoformat(f"{value}-01"), "yMMMM")
    return turn.speech.date(dt.date.fromisoformat(value))


def claim_holds(cells: Cells, city: str, claim: Condition) -> tuple[bool | None, Cell | None]:
    """Whether a claim agrees with the store (None: nothing stored, or contested), and the cell that decides it.

    Of several attributes that a claim may be about (a signer of either side) any one may agree.
    """
    if claim.attribute in ("day", "month"):
        return _day_holds(cells.get((city, "date")), claim)
    found = [
        cell for key in SPREAD.get(claim.attribute, (claim.attribute,)) if (cell := cells.get((city, key)))
    ]
    if not found:
        return None, None
    for cell in found:
        matches = [_agrees(value, claim) for value in cell.values]
        if any(matches):
            whole = claim.attribute == "date" and cell.contested and not all(matches)
            return (None if whole else claim.operator != "is not"), cell
    return claim.operator == "is not", found[0]


def _day_holds(cell: Cell | None, claim: Condition) -> tuple[bool | None, Cell | None]:
    if cell is None:
        return None, None
    form = "%m-%d" if claim.attribute == "day" else "%m"
    matches = [value.strftime(form) == claim.value for value in cell.values]
    return (None if cell.contested else all(matches)), cell


def _agrees(value: Any, claim: Condition) -> bool:
    low: Any
    high: Any
    if isinstance(value, dt.date):
        low, high = dt.date.fromisoformat(claim.value), dt.date.fromisoformat(claim.high or claim.value)
    else:
        low, high = claim.value, claim.high
    if claim.operator == "between":
        return bool(low <= value <= high)
    if claim.operator == "over":
        return bool(value > low)
    if claim.operator == "at_least":
        return bool(value >= low)
    if claim.operator == "under":
        return bool(value < low)
    if claim.operator == "at_most":
        return bool(value <= low)
    if isinstance(value, float) and claim.attribute in ("population", "temperature"):
        # "Is it about 10 million?" is true of 9.91 million; a temperature is meant to the degree.
        return bool(abs(value - low) <= (0.05 * abs(value) if claim.attribute == "population" else 0.5))
    return bool(value == claim.value)
