"""Measure two worker processes beside one, on one PostgreSQL, with 32 clients.

    python -m bench.workers postgresql://user@127.0.0.1/an_empty_database          prints
    python -m bench.workers postgresql://user@127.0.0.1/an_empty_database --write  and writes docs/performance.md

The database should be on this machine, whose processor time is counted as a whole; what it held of Jamae is used.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.bots import JAMAE, make_jamae
from bench.client import many_clients
from bench.processes import PYTHON, Running, free_port, start, stop_when_told
from bench.tables import figure, machine, table, write_between_markers

CLIENTS = 32
ROUNDS = 5
SECONDS = 8.0
TARGET = 1.7
NUMBERS = (1, 2)


@dataclass(frozen=True)
class Round:
    """Messages a second, and how busy the machine's cores were: 1.0 is one core, without a pause."""

    rate: float
    server: float
    generator: float
    all: float


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("database", help="the address of a PostgreSQL database")
    parser.add_argument("--write", action="store_true", help="write the figures into docs/performance.md")
    arguments = parser.parse_args()
    stop_when_told()
    with tempfile.TemporaryDirectory() as folder:
        text = report(measure(Path(folder).resolve(), arguments.database, rounds=ROUNDS, seconds=SECONDS))
    print(text)
    if arguments.write:
        write_between_markers("workers", text)


def measure(folder: Path, database: str, *, rounds: int, seconds: float) -> dict[int, list[Round]]:
    """By the number of workers. Both run throughout and are asked in turns, so that only one has work to do."""
    make_jamae(folder)
    found: dict[int, list[Round]] = {number: [] for number in NUMBERS}
    with _serving(folder, database, 1) as one, _serving(folder, database, 2) as two:
        servers = dict(zip(NUMBERS, (one, two)))
        for number in range(rounds + 1):
            for workers, server in servers.items():
                each = _round(server, seconds if number else seconds / 4)
                if number:  # the first is for warming up
                    found[workers].append(each)
    return found


@contextmanager
def _serving(folder: Path, database: str, workers: int) -> Iterator[Running]:
    port = free_port()
    command = [PYTHON, "-m", "bot.cli", "serve", "--port", str(port), "--workers", str(workers)]
    running = start(
        folder, [command], port, JAMAE.messages[0], JAMAE_DATABASE_URL=database, JAMAE_SECRET="bench"
    )
    try:
        yield running
    finally:
        running.stop()


def _round(server: Running, seconds: float) -> Round:
    before = server.cpu_seconds(), _own_seconds(), _machine_seconds()
    rate = asyncio.run(many_clients(server.port, JAMAE.messages, CLIENTS, seconds))
    after = server.cpu_seconds(), _own_seconds(), _machine_seconds()
    return Round(rate, *((late - early) / seconds for early, late in zip(before, after)))


def _own_seconds() -> float:
    spent = os.times()
    return spent.user + spent.system


def _machine_seconds() -> float:
    """All processor time of the machine so far that was not idle."""
    user, nice, system, _idle, _wait, irq, soft_irq, *_ = map(
        int, Path("/proc/stat").read_text().partition("\n")[0].split()[1:]
    )
    return (user + nice + system + irq + soft_irq) / os.sysconf("SC_CLK_TCK")


def report(found: dict[int, list[Round]]) -> str:
    def row(workers: int) -> list[str]:
        rounds = found[workers]
        busy = [median(getattr(each, what) for each in rounds) for what in ("server", "generator", "all")]
        return [
            str(workers),
            figure(median(each.rate for each in rounds), 0),
            *(figure(each, 2) for each in busy),
        ]

    one, two = (median(each.rate for each in found[number]) for number in NUMBERS)
    ratio = two / one
    busiest = max(each.all for each in found[2])
    head = [
        "workers",
        "messages/s",
        "cores used by the server",
        "by the load generator",
        "by all of the machine",
    ]
    told = (
        f"{machine()}; {CLIENTS} clients, PostgreSQL, medians of {len(found[1])} rounds. "
        f"Two workers answered {figure(ratio, 2)} times as many messages as one; the target of {TARGET:g} is "
        f"{'met' if ratio >= TARGET else '**missed**'}. At most {figure(busiest, 2)} of {os.cpu_count()} cores were busy."
    )
    return f"{told}\n\n{table(head, map(row, NUMBERS))}"


if __name__ == "__main__":
    main()
