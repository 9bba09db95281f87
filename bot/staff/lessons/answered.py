"""Which of the questions that wait are answered by now: facts, or what Jamae has learned, have changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from actions.understand.learned import FILE
from bot.review import tables as review
from bot.review.clustering import Group
from bot.review.turn_record import OUTCOMES, HeardTurn
from bot.staff.lessons.reading import AROUND, read_again
from bot.staff.site import Site


@dataclass(frozen=True)
class AnsweredNow:
    """Turns with the same words, and what is answered today to the latest of them."""

    turns: tuple[HeardTurn, ...]
    answer: str


def without_answered(
    site: Site, groups: Sequence[Group], most: int | None = None
) -> tuple[list[Group], list[AnsweredNow]]:
    """The groups with what still waits, and what is answered by now, unless somebody marked it unhelpful.

    Each sentence is read in its own conversation. At most so many are read at once, those of the first groups
    before others; what is not read waits, and is read when one looks again: what was read is kept until the
    facts or the model change.
    """
    today, left, answered = _Today(site, most), [], []
    for group in groups:
        waits: list[HeardTurn] = []
        for text in group.texts:
            turns = tuple(turn for turn in group.turns if turn.text == text)
            is_marked = any(turn.verdict == "down" for turn in turns)
            if answer := "" if is_marked else today.answer(turns[-1]):
                answered.append(AnsweredNow(turns, answer))
            else:
                waits += turns
        if waits:
            left.append(Group(tuple(sorted(waits, key=lambda turn: turn.number))))
    return left, answered


class _Today:
    """What is answered today; `most` turns are read, and those that were read before are known."""

    def __init__(self, site: Site, most: int | None) -> None:
        self._site = site
        self._most = most
        stamp = FILE.stat().st_mtime_ns if FILE.exists() else 0
        self._state = (site.knowledge.catalogue().revision, stamp)
        if site.answers_today[0] != self._state:
            site.answers_today = (self._state, {})

    def answer(self, turn: HeardTurn) -> str:
        """Nothing where it is no answer, or is not known yet."""
        _, known = self._site.answers_today
        if turn.number not in known and self._most != 0:
            known[turn.number] = self._read(turn)
            self._most = None if self._most is None else self._most - 1
        return known.get(turn.number, "")

    def _read(self, turn: HeardTurn) -> str:
        with self._site.records.reading() as connection:
            around = review.conversation_around(connection, turn, AROUND)
        read = read_again(self._site, [each for each in around if each.number <= turn.number])
        return read[-1].answer if read and OUTCOMES.get(read[-1].status) == "answered" else ""
