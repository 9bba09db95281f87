"""Doubts that staff have looked into and put aside, with why, by whom and when: known_doubts.csv."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from actions.loading.columns import Check, anything, filled
from actions.loading.csv_files import Problem, read_rows
from actions.text.clock import today
from actions.text.staff_messages import Sentence

FILE = "known_doubts.csv"
"""In the data folder's knowledge/, where there is one: a row for each doubt that was put aside."""
COLUMNS: dict[str, Check] = {
    "doubt": filled,
    "because": filled,
    "by": filled,
    "day": filled,
    "said": anything,
}


@dataclass(frozen=True)
class Known:
    """Why a doubt is none, who says so, and since when (an ISO date)."""

    because: str
    by: str
    day: str


def sign(doubt: Problem) -> str:
    """Eight characters for a doubt, different as soon as it says anything else, such as another value.

    Its row does not count, so that a row more above it changes nothing.
    """
    told = "\n".join((doubt.file, doubt.column or "", str(doubt.message)))
    return hashlib.sha256(told.encode()).hexdigest()[:8]


def known_doubts(data: Path) -> dict[str, Known]:
    """What was put aside, by sign. Raises ValueError, saying where, if the file cannot be read."""
    path = data / "knowledge" / FILE
    if not path.exists():
        return {}
    rows, problems = read_rows(FILE, path.read_bytes(), COLUMNS)
    if problems:
        raise ValueError(problems[0].sentence)
    return {row["doubt"]: Known(row["because"], row["by"], row["day"]) for row in rows}


def put_aside(data: Path, wanted: str, doubts: Iterable[Problem], *, because: str, by: str) -> Problem:
    """Note that a doubt is known, and return it.

    Raises ValueError where nothing doubtful has this sign, or no reason is given.
    """
    found = next((each for each in doubts if sign(each) == wanted), None)
    if found is None:
        raise ValueError(Sentence("no-such-doubt", sign=wanted))
    if not because.strip():
        raise ValueError(Sentence("known-without-reason"))
    path = data / "knowledge" / FILE
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    if not path.exists():
        writer.writerow(COLUMNS)
    writer.writerow([wanted, because.strip(), by, today().isoformat(), str(found)])
    with path.open("a", encoding="utf-8") as file:
        file.write(text.getvalue())
    return found
