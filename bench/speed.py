"""Measure Jamae beside other bots, in one run on one machine.

    python -m bench.speed            all five bots, about a quarter of an hour
    python -m bench.speed --quick    Jamae and the bot of `rasa init`, two minutes

Each bot runs as processes of its own on 127.0.0.1. First all are started one after the other, several times;
then all run at once and are asked in turns, so that what else the machine does falls on all of them alike.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from bench.harness.bots import BOTS, JAMAE, STOCK, Bot
from bench.harness.client import burst, long_conversation, many_clients, one_client
from bench.harness.processes import Running, stop_when_told
from bench.plot import draw
from bench.results.measured import PLACES, Measured
from bench.results.report import report
from bench.results.tables import write_between_markers

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
    at_once: tuple[int, ...] = (32, 100)
    """So many clients come at the same moment, one crowd after the other."""


QUICK = Effort(starts=1, rounds=2, messages=104, seconds=3, long_conversations=1, limit=60)


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
        for number, bot in enumerate(_in_turns(bots, effort.starts, "Start {} of {} ...")):
            running[bot.key] = bot.start(roots[bot.key])
            measured[bot.key].starts.append(running[bot.key].start_seconds)
            if number < (effort.starts - 1) * len(bots):  # after the last round all go on running
                running.pop(bot.key).stop()
        for bot in _in_turns(bots, effort.rounds, "Round {} of {} ..."):
            asyncio.run(_round(bot, running[bot.key], measured[bot.key], effort))
        for bot in _in_turns(bots, effort.long_conversations, "Long conversation {} of {} ..."):
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
    for clients in effort.at_once:
        times = await burst(port, bot.messages, clients)
        into.waits.setdefault(clients, []).append(max(times) / median(times))
    wordy = bot.wordy or bot.messages
    before = running.cpu_seconds()
    asked = len(await one_client(port, wordy, effort.messages, conversation=1))
    into.strangers_cpu.append((running.cpu_seconds() - before) * 1000 / asked)
    into.strangers.append(await many_clients(port, wordy, CLIENTS[-1], effort.seconds, conversation=1))


async def _long_conversation(bot: Bot, running: Running, into: Measured, effort: Effort) -> None:
    found = await long_conversation(running.port, bot.messages, PLACES, effort.limit)
    for place, taken in found.items():
        into.places.setdefault(place, []).append(median(taken))


def _in_turns(bots: Sequence[Bot], rounds: int, told: str) -> Iterator[Bot]:
    """All bots in each of the rounds, each round beginning with another; `told` is printed before each."""
    for number in range(rounds):
        first = number % len(bots)
        for bot in (*bots[first:], *bots[:first]):
            print(told.format(number + 1, bot.key), flush=True)
            yield bot


if __name__ == "__main__":
    main()
