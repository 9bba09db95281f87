"""Measure what it costs to remember conversations: in memory, in SQLite and in PostgreSQL, with one client.

    python -m bench.stores postgresql://user@127.0.0.1/an_empty_database
    python -m bench.stores postgresql://user@127.0.0.1/an_empty_database --write

It prints, and with --write writes docs/performance.md as well. In memory is Rasa's own InMemoryTrackerStore
and InMemoryLockStore. All three servers run at once and are asked in turns.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from bench.harness.bots import JAMAE, make_jamae
from bench.harness.client import one_client
from bench.harness.processes import PYTHON, free_port, start, stop_when_told, with_database
from bench.plot import draw
from bench.results.tables import figure, machine, table, write_between_markers

ROUNDS, MESSAGES = 9, 104
TARGET = 1.5
IN_MEMORY, SQLITE, POSTGRES = "in memory", "SQLite", "PostgreSQL"
RASAS_OWN = "tracker_store:\n  type: InMemory\nlock_store:\n  type: in_memory\n"


def main() -> None:
    arguments = with_database(__doc__)
    stop_when_told()
    with tempfile.TemporaryDirectory() as folder:
        text = report(measure(Path(folder).resolve(), arguments.database, rounds=ROUNDS, messages=MESSAGES))
    print(text)
    if arguments.write:
        write_between_markers("stores", text)
        draw("stores")


def measure(folder: Path, database: str, *, rounds: int, messages: int) -> dict[str, list[list[float]]]:
    """By the store, the milliseconds of the messages of each round."""
    stores: dict[str, dict[str, str]] = {
        IN_MEMORY: {},
        SQLITE: {},
        POSTGRES: {"JAMAE_DATABASE_URL": database, "JAMAE_SECRET": "of a bench, not secret"},
    }
    found: dict[str, list[list[float]]] = {store: [] for store in stores}
    ports: dict[str, int] = {}
    trained = folder / "trained"
    make_jamae(trained)
    with ExitStack() as at_the_end:
        for store, variables in stores.items():
            root = shutil.copytree(trained, folder / store.replace(" ", "_"))
            if store == IN_MEMORY:
                (root / "endpoints.yml").write_text(RASAS_OWN, encoding="utf-8")
            port = free_port()
            command = [PYTHON, "-m", "bot.cli", "serve", "--port", str(port)]
            at_the_end.callback(start(root, [command], port, JAMAE.messages[0], **variables).stop)
            ports[store] = port
        for number in range(rounds + 1):
            for store, port in sorted(ports.items(), reverse=bool(number % 2)):
                times = asyncio.run(one_client(port, JAMAE.messages, messages))
                if number:  # the first is for warming up
                    found[store].append(times)
    return found


def report(found: Mapping[str, Sequence[Sequence[float]]]) -> str:
    """Ratios are of rounds that followed each other; their median is told."""
    medians = {store: [median(times) for times in rounds] for store, rounds in found.items()}
    rows = []
    for store, p50s in medians.items():
        ratio = median(each / first for each, first in zip(p50s, medians[IN_MEMORY]))
        verdict = "" if store == IN_MEMORY else "met" if ratio <= TARGET else "**missed**"
        rows.append([store, figure(median(p50s), 2), figure(ratio, 2), verdict])
    note = (
        f"{machine()}; one client, medians of {len(medians[IN_MEMORY])} rounds, load of the machine "
        f"{os.getloadavg()[1]:.1f}; PostgreSQL on the same machine."
    )
    return f"{note}\n\n{table(['', 'p50, ms', 'p50 / in memory', f'at most {TARGET:g}'], rows)}"


if __name__ == "__main__":
    main()
