"""Measure two worker processes beside one, on one PostgreSQL, with 32 clients.

    python -m bench.workers postgresql://user@127.0.0.1/an_empty_database
    python -m bench.workers postgresql://user@127.0.0.1/an_empty_database --write

It prints, and with --write writes docs/performance.md as well. The database should be on this machine, whose
processor time is counted as a whole; what it held of Jamae is used.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.harness.bots import JAMAE, make_jamae
from bench.harness.client import many_clients
from bench.harness.processes import PYTHON, Running, free_port, start, stop_when_told, with_database
from bench.results.tables import figure, machine, table, write_between_markers

CLIENTS = 32
ROUNDS = 5
SECONDS = 8.0
TARGET = 1.7
NUMBERS = (1, 2)
ENOUGH = 0.85
"""The share of a core that one worker must have had for the ratio to say something."""


@dataclass(frozen=True)
class Round:
    """Messages a second, and how busy the machine's cores were: 1.0 is one core, without a pause."""

    rate: float
    server: float
    generator: float
    all: float


def main() -> None:
    arguments = with_database(__doc__)
    stop_when_told()
    with tempfile.TemporaryDirectory() as folder:
        text = report(measure(Path(folder).resolve(), arguments.database, rounds=ROUNDS, seconds=SECONDS))
    print(text)
    if arguments.write:
        write_between_markers("workers", text)


def measure(folder: Path, database: str, *, rounds: int, seconds: float) -> dict[int, list[Round]]:
    """By the number of workers. Both servers run throughout and are asked in turns, so that one works."""
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
        folder,
        [command],
        port,
        JAMAE.messages[0],
        JAMAE_DATABASE_URL=database,
        JAMAE_SECRET="of a bench, not secret",
    )
    try:
        yield running
    finally:
        running.stop()


def _round(server: Running, seconds: float) -> Round:
    before = server.cpu_seconds(), _own_seconds(), _machine_seconds(), time.perf_counter()
    rate = asyncio.run(many_clients(server.port, JAMAE.messages, CLIENTS, seconds))
    after = server.cpu_seconds(), _own_seconds(), _machine_seconds(), time.perf_counter()
    *spent, elapsed = (late - early for early, late in zip(before, after))
    return Round(rate, *(each / elapsed for each in spent))


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
    """The ratio as measured, and by processor time: what it would be if each worker had a core to itself."""
    rows, per_second = [], []
    for workers, rounds in found.items():
        rate, server, generator, everything = (
            median(getattr(each, what) for each in rounds) for what in ("rate", "server", "generator", "all")
        )
        per_second.append(median(each.rate / each.server for each in rounds))
        others = everything - server - generator
        rows.append(
            [
                str(workers),
                figure(rate, 0),
                *(figure(each, 2) for each in (server, generator, others)),
                figure(per_second[-1], 0),
            ]
        )
    head = [
        "workers",
        "messages/s",
        "cores used by the server",
        "by the load generator",
        "by PostgreSQL and all else",
        "messages a second of the server's processor time",
    ]
    one, two = (median(each.rate for each in found[number]) for number in NUMBERS)
    cores = os.cpu_count() or 1
    busy = median(each.all for each in found[NUMBERS[-1]])
    told = (
        f"{machine()}; {CLIENTS} clients, PostgreSQL and the load generator on the same cores, medians of "
        f"{len(found[1])} rounds, load of the machine {os.getloadavg()[1]:.1f}. Two workers answered "
        f"{figure(two / one, 2)} times as many messages as one, "
        f"with {figure(busy, 1)} of {cores} cores busy; "
        f"target {TARGET:g}: {_verdict(two / one, found, cores)} "
        "By processor time, two workers that each had a core would "
        f"answer {figure(2 * per_second[1] / per_second[0], 2)} times as many as one that had one."
    )
    return f"{told}\n\n{table(head, rows)}"


def _verdict(ratio: float, found: dict[int, list[Round]], cores: int) -> str:
    """A ratio says something of the workers only where one of them had a whole core."""
    if median(each.server for each in found[1]) < ENOUGH:
        return "not to be judged here, since other work kept a single worker from filling a core."
    if ratio >= TARGET:
        return "met."
    left = cores - median(each.all - each.server for each in found[NUMBERS[-1]])
    return f"**missed**; of the {cores} cores, two workers had {figure(left, 2)}, what others left them."


if __name__ == "__main__":
    main()
