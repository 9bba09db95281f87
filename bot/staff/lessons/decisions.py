"""What staff decide about turns, on their pages and in the terminal: taught, a gap, left, and taken back.

Each is one transaction with its entry in the audit, in which stand no words of visitors, since those are
deleted after some days. Nothing is decided twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.engine import Connection

from bot.review import tables as review
from bot.review.turn_record import HeardTurn
from bot.staff import tables
from bot.staff.lessons.taught import Said, file_of, forget, teach
from bot.staff.site import Site
from bot.staff.writing import restored


class DecidedAlready(ValueError):
    """Somebody has decided about one of the turns; the argument is the name, or nothing."""


class UndoneAlready(ValueError):
    """There is no such decision that could be taken back."""


def learn(site: Site, person: str, turns: Sequence[HeardTurn], language: str, said: Sequence[Said]) -> int:
    """The turns are taught as the conversation `said`, and were no gaps; the decision's number.

    Raises `DecidedAlready`, `NotTeachable`; then nothing is decided, and nothing is written.
    """
    detail = {"language": language, "turns": [[each.say, each.means] for each in said]}
    with (
        site.editing(),
        restored(site.settings, {file_of(language): None}),
        site.records.transaction() as connection,
    ):
        teach(site.settings.taught, language, person, said)
        number = _decided(connection, person, turns, "learned", detail)
        review.note_no_gap(connection, turns)
    return number


def note_gap(site: Site, person: str, turns: Sequence[HeardTurn], *, city: str, attribute: str) -> int:
    """What the turns asked is missing, of `city`, or of each turn's own; the decision's number.

    Raises `DecidedAlready`.
    """
    detail = {"city": city, "attribute": attribute}
    with site.records.transaction() as connection:
        number = _decided(connection, person, turns, "gap", detail)
        review.note_gap(connection, turns, **detail)
    return number


def leave(site: Site, person: str, turns: Sequence[HeardTurn]) -> int:
    """Nothing is done about the turns; the decision's number. Raises `DecidedAlready`."""
    with site.records.transaction() as connection:
        return _decided(connection, person, turns, "ignored", {})


def take_back(site: Site, person: str, number: int) -> None:
    """As if it had not been decided. Raises `UndoneAlready`."""
    with site.records.reading() as connection:
        language = tables.language_taught(connection, number)
    files = {file_of(language): None} if language else {}
    with site.editing(), restored(site.settings, files), site.records.transaction() as connection:
        taken = tables.take_back(connection, number, person)
        if taken is None:
            raise UndoneAlready
        turns = review.turns_numbered(connection, taken.turns)
        review.decide(connection, turns, None)
        if taken.decision == "gap":
            review.take_back_gap(connection, turns, **taken.detail)
        if taken.decision == "learned":
            review.take_back_no_gap(connection, turns)
            said = [Said(*each) for each in taken.detail["turns"]]
            forget(site.settings.taught, taken.detail["language"], said)
        tables.add_entry(connection, person, "undone", ", ".join(map(str, taken.turns)))


def _decided(
    connection: Connection,
    person: str,
    turns: Sequence[HeardTurn],
    what: str,
    detail: dict[str, Any],
) -> int:
    numbers = [turn.number for turn in turns]
    if not review.decide_undecided(connection, turns, what):
        found = (tables.who_decided(connection, number) for number in numbers)
        raise DecidedAlready(next(filter(None, found), ""))
    tables.add_entry(connection, person, what, ", ".join(map(str, numbers)))
    return tables.add_decision(connection, person, what, numbers, detail)
