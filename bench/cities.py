"""Measure Jamae with its seven cities and with 10,000 more: time by shape, and whether names are found right.

    python -m bench.cities [--count 10000] [--rounds 9]

Two servers with the same model run side by side; each question is asked of one, then of the other.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import datetime as dt
import os
import random
import shutil
import tempfile
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median

from bench.harness.bots import JAMAE
from bench.harness.client import Client
from bench.harness.processes import PYTHON, Running, run, stop_when_told
from bench.harness.shapes import SHAPES
from bench.many_cities import SOURCE, write_folder
from bench.plot import draw
from bench.results.tables import figure, machine, table, write_between_markers

LIMIT = 2.0
SHORTEST_NAME = 7
"""Letters a name needs for a slip in it: a slip in a shorter one often makes another city's name."""

Times = dict[str, dict[str, list[float]]]
"""Milliseconds by question and by server ("seven" or "many")."""


@dataclass(frozen=True)
class Named:
    """A name as it is asked for, and the city that is meant."""

    name: str
    written: str
    date: str
    """The date of its agreement as an English answer tells it, which shows whose facts were told."""


@dataclass(frozen=True)
class Findings:
    """Of `asked` names: told rightly, asked back or declined, taken for another city, each with its text."""

    asked: int
    right: int
    declined: tuple[str, ...]
    wrong: tuple[str, ...]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--folder", type=Path, help="keep the two projects here for the next run")
    arguments = parser.parse_args()
    stop_when_told()
    with tempfile.TemporaryDirectory() as temporary:
        folder = (arguments.folder or Path(temporary)).resolve()
        few, many = JAMAE.prepare(folder), prepare_many(folder, arguments.count)
        running: dict[str, Running] = {}
        try:
            running = {"seven": JAMAE.start(few)}
            running["many"] = JAMAE.start(many)
            text = asyncio.run(_measure(running, many, arguments.rounds))
        finally:
            for each in running.values():
                each.stop()
    print(text)
    write_between_markers("cities", text)
    draw("cities")


def prepare_many(folder: Path, count: int) -> Path:
    """A copy of the project with `count` cities more and the model of the seven: data needs no training."""
    root = folder / f"jamae_{count}"
    if not (root / ".made").exists():
        shutil.rmtree(root, ignore_errors=True)
        ignored = shutil.ignore_patterns(".jamae", ".made", "bench.log")
        shutil.copytree(folder / JAMAE.key, root, ignore=ignored)
        write_folder(root / "data", folder / JAMAE.key / "data", count)
        run(root, PYTHON, "-m", "bot.cli", "load")
        (root / ".made").touch()
    return root


async def _measure(running: dict[str, Running], many: Path, rounds: int) -> str:
    times = await _times(running, rounds)
    chance = random.Random(11)
    names = added_names(many / "data" / "knowledge")
    exact = [Named(name, name, date) for name, date in chance.sample(names, 200)]
    long = [each for each in names if len(each[0]) >= SHORTEST_NAME and each[0].isalpha()]
    slips = [Named(name, with_slip(name, chance), date) for name, date in chance.sample(long, 100)]
    port = running["many"].port
    found = {
        "200 names as written": await _find(port, exact),
        "100 names with a slip": await _find(port, slips),
    }
    memory = {key: each.memory()[0] for key, each in running.items()}
    return report(times, found, memory)


async def _times(running: dict[str, Running], rounds: int) -> Times:
    clients = {key: Client(each.port) for key, each in running.items()}
    times: Times = {}
    for number in range(rounds + 1):
        for question in (question for questions in SHAPES.values() for question in questions):
            for key, client in clients.items():
                taken, _ = await client.say(uuid.uuid4().hex, question)
                if number > 0:  # the first round warms
                    times.setdefault(question, {}).setdefault(key, []).append(taken)
    return times


async def _find(port: int, names: Iterable[Named]) -> Findings:
    """Ask since when each city is a partner, and look whether the answer has its name and its date."""
    client, asked, right = Client(port), 0, 0
    declined, wrong = [], []
    for each in names:
        question = f"When did Bucheon partner with {each.written}?"
        _, replies = await client.say(uuid.uuid4().hex, question, **{"with": ["answer"]})
        answer = replies[0]["metadata"]["answer"]
        asked += 1
        if answer["status"] not in ("answered", "contested"):
            declined.append(f"{each.written} ({answer['status']})")
        elif each.name in answer["text"] and each.date in answer["text"]:
            right += 1
        else:
            wrong.append(f"{each.written}, meant as {each.name}")
    client.close()
    return Findings(asked, right, tuple(declined), tuple(wrong))


def added_names(knowledge: Path) -> list[tuple[str, str]]:
    """(English name, date as told) of the cities that were added."""
    names, dates = _rows(knowledge / "names.csv"), {}
    for row in _rows(knowledge / "facts.csv"):
        if row["attribute"] == "date" and row["source"] == SOURCE:
            date = dt.date.fromisoformat(row["value"])
            dates[row["city"]] = f"{date.day} {date:%B %Y}"
    return [
        (row["name"], dates[row["key"]])
        for row in names
        if row["subject"] == "city" and row["language"] == "en" and row["source"] == SOURCE
    ]


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def with_slip(name: str, chance: random.Random) -> str:
    """One letter doubled, left out or swapped with its neighbour; never the first, which people get right."""
    places = [i for i, (a, b) in enumerate(pairwise(name)) if i > 0 and a != b]
    place = chance.choice(places)
    a, b = name[place], name[place + 1]
    change = chance.choice((a + a + b, b, b + a))
    return name[:place] + change + name[place + 2 :]


def report(times: Times, found: dict[str, Findings], memory: dict[str, float]) -> str:
    rows = []
    for shape, questions in SHAPES.items():
        few, many = (
            median(taken for question in questions for taken in times[question][key])
            for key in ("seven", "many")
        )
        slowest = max(questions, key=lambda question: _ratio(times[question]))
        rows.append(
            [
                shape,
                figure(few),
                figure(many),
                figure(many / few, 2),
                "met" if many <= LIMIT * few else "**missed**",
                f"{_ratio(times[slowest]):.2f}: {slowest}",
            ]
        )
    head = ["shape", "7 cities, ms", "10,007, ms", "ratio", f"at most {LIMIT:g}", "slowest question's ratio"]
    names = [
        [what, str(each.right), str(len(each.declined)), str(len(each.wrong))] for what, each in found.items()
    ]
    failed = [
        f"{what}: {'; '.join((*each.wrong, *each.declined)[:20])}."
        for what, each in found.items()
        if each.wrong or each.declined
    ]
    about = f"{machine()}; load of the machine {os.getloadavg()[2]:.1f}"
    return "\n\n".join(
        (
            f"{about}; memory of the server: {memory['seven']:.0f} and {memory['many']:.0f} MB.",
            table(head, rows),
            table(["", "told rightly", "asked back or declined", "taken for another"], names),
            *failed,
        )
    )


def _ratio(times: dict[str, list[float]]) -> float:
    return median(times["many"]) / median(times["seven"])


if __name__ == "__main__":
    main()
