"""Measure Jamae beside other bots, in one run on one machine.

    python -m bench.speed            all five bots, about a quarter of an hour
    python -m bench.speed --quick    Jamae and the bot of `rasa init`, two minutes

Each bot runs as processes of its own on 127.0.0.1. First all are started one after the other, several times; then all
run at once and are asked in turns, so that what else the machine does falls on all of them alike.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from bench.bots import BOTS, JAMAE, STOCK, Bot
from bench.client import long_conversation, many_clients, one_client
from bench.plot import draw
from bench.processes import Running, stop_when_told
from bench.report import report
from bench.tables import write_between_markers

PLACES = (10, 100, 400)
CLIENTS = (8, 32)


@dataclass(frozen=True)
class Effort:
    """How much is measured: rounds, and in each what one bot is asked."""

    starts: int = 3
    rounds: int = 3
    messages: int = 260
    seconds: float = 6
    long_conversations: int = 2
    limit: float = 120
    """Seconds after which a long conversation is broken off."""


QUICK = Effort(starts=1, rounds=2, messages=104, seconds=3, long_conversations=1, limit=60)


@dataclass
class Measured:
    """What was measured of one bot, an entry a round."""

    starts: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    """Megabytes of the server and, where there is one, of the action server."""
    percentiles: list[tuple[float, float, float]] = field(default_factory=list)
    """p50, p95 and p99 of one client in milliseconds."""
    cpu: list[float] = field(default_factory=list)
    """CPU milliseconds a message."""
    throughput: dict[int, list[float]] = field(default_factory=dict)
    """Messages a second by the number of clients."""
    places: dict[int, list[float]] = field(default_factory=dict)
    """Median milliseconds around a place of one long conversation."""
    loads: list[float] = field(default_factory=list)
    """The machine's load, one minute's average, as each of its rounds began."""

    def start(self) -> float:
        return median(self.starts)

    def percentile(self, which: int) -> float:
        """0, 1 or 2 for p50, p95 or p99."""
        return median(each[which] for each in self.percentiles)

    def at(self, place: int) -> float | None:
        return median(self.places[place]) if self.places.get(place) else None

    def growth(self) -> float | None:
        """The 400th message by the 10th, in the same conversation; the median of the rounds."""
        pairs = zip(self.places.get(PLACES[0], ()), self.places.get(PLACES[-1], ()))
        ratios = [last / first for first, last in pairs]
        return median(ratios) if ratios else None


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a short run, which is only printed")
    parser.add_argument("--folder", type=Path, help="keep the bots here, trained, for the next run")
    arguments = parser.parse_args()
    stop_when_told()
    bots, effort = ((JAMAE, STOCK), QUICK) if arguments.quick else (BOTS, Effort())
    with tempfile.TemporaryDirectory() as temporary:
        folder = (arguments.folder or Path(temporary)).resolve()
        load_before = os.getloadavg()[1]
        measured = measure(bots, folder, effort)
    text = report(bots, measured, load_before)
    print(text)
    if not arguments.quick:
        write_between_markers("speed", text)
        draw("speed")


def measure(bots: Sequence[Bot], folder: Path, effort: Effort) -> dict[str, Measured]:
    """By the bots' keys. Whatever happens, all that was started is stopped."""
    roots = {}
    for bot in bots:
        print(f"Making {bot.key} ...", flush=True)
        roots[bot.key] = bot.prepare(folder)
    measured = {bot.key: Measured() for bot in bots}
    running: dict[str, Running] = {}
    try:
        for number in range(effort.starts):
            for bot in _rotated(bots, number):
                print(f"Start {number + 1} of {bot.key} ...", flush=True)
                started = bot.start(roots[bot.key])
                running[bot.key] = started
                measured[bot.key].starts.append(started.start_seconds)
                if number < effort.starts - 1:
                    running.pop(bot.key).stop()
        for number in range(effort.rounds):
            for bot in _rotated(bots, number):
                print(f"Round {number + 1} of {bot.key} ...", flush=True)
                asyncio.run(_round(bot, running[bot.key], measured[bot.key], effort))
        for number in range(effort.long_conversations):
            for bot in _rotated(bots, number):
                print(f"Long conversation {number + 1} of {bot.key} ...", flush=True)
                asyncio.run(_long_conversation(bot, running[bot.key], measured[bot.key], effort))
        for bot in bots:
            measured[bot.key].memory = running[bot.key].memory()
    finally:
        for each in running.values():
            each.stop()
    return measured


async def _round(bot: Bot, running: Running, into: Measured, effort: Effort) -> None:
    port = running.port
    into.loads.append(os.getloadavg()[0])
    await one_client(port, bot.messages, max(5, effort.messages // 10))  # warm again after the others' turns
    before = running.cpu_seconds()
    times = await one_client(port, bot.messages, effort.messages)
    into.cpu.append((running.cpu_seconds() - before) * 1000 / len(times))
    cuts = quantiles(times, n=100, method="inclusive")
    into.percentiles.append((median(times), cuts[94], cuts[98]))
    for clients in CLIENTS:
        found = await many_clients(port, bot.messages, clients, effort.seconds)
        into.throughput.setdefault(clients, []).append(found)


async def _long_conversation(bot: Bot, running: Running, into: Measured, effort: Effort) -> None:
    found = await long_conversation(running.port, bot.messages, PLACES, effort.limit)
    for place, taken in found.items():
        into.places.setdefault(place, []).append(median(taken))


def _rotated(bots: Sequence[Bot], number: int) -> list[Bot]:
    turn = number % len(bots)
    return [*bots[turn:], *bots[:turn]]


if __name__ == "__main__":
    main()
