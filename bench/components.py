"""Measure what understanding costs: each component of config.yml, and all together beside an older checkout.

    python -m bench.components
    python -m bench.components --beside ../older-checkout --write

It prints, and with --write writes docs/performance.md as well. The messages are the first turns of
bench/questions; both checkouts run at once, each in a process and folder of its own, and are asked in turns.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from bench.harness import parsing
from bench.harness.processes import PYTHON, stop_when_told
from bench.results.tables import figure, machine, table, write_between_markers

TREE = Path(__file__).resolve().parent.parent
ROUNDS, MESSAGES = 120, 40
PARTS = ("data", "nlu", "actions", "bot")


class Checkout:
    """A process that understands messages with the code of a checkout."""

    def __init__(self, tree: Path, folder: Path, messages: Path) -> None:
        folder.mkdir()
        for file in tree.glob("*.yml"):
            shutil.copy(file, folder)
        for part in PARTS:
            shutil.copytree(tree / part, folder / part)
        kept = {name: value for name, value in os.environ.items() if not name.startswith("JAMAE_")}
        environment = {**kept, "PYTHONPATH": str(tree), "JAMAE_ROOT": str(folder)}
        for command in ("load", "train"):
            subprocess.run([PYTHON, "-m", "bot.cli", command], cwd=folder, env=environment, check=True)
        self._process = subprocess.Popen(
            [PYTHON, parsing.__file__, str(messages)],
            cwd=folder,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._answer()

    def understand(self, first: int, last: int) -> dict[str, Any]:
        assert self._process.stdin
        self._process.stdin.write(f"{first} {last}\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()


def questions() -> list[str]:
    lines = [
        line
        for file in sorted((TREE / "bench" / "questions").glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    return [json.loads(line)["turns"][0]["say"] for line in lines][::5]


def measure(trees: Sequence[Path], messages: Sequence[str], rounds: int) -> list[list[dict[str, Any]]]:
    """For each tree the rounds' times."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        file = folder / "messages.json"
        file.write_text(json.dumps(list(messages)), encoding="utf-8")
        checkouts = [Checkout(tree, folder / str(i), file) for i, tree in enumerate(trees)]
        try:
            found: list[list[dict[str, Any]]] = [[] for _ in trees]
            for number in range(rounds):
                first = number * MESSAGES % (len(messages) - MESSAGES)
                for i in (range(len(trees)), reversed(range(len(trees))))[number % 2]:
                    found[i].append(checkouts[i].understand(first, first + MESSAGES))
            return found
        finally:
            for checkout in checkouts:
                checkout.stop()


def report(found: Sequence[Sequence[dict[str, Any]]]) -> str:
    ours, *others = found
    taken: dict[str, list[float]] = defaultdict(list)
    for times in ours:
        for node, seconds in times["nodes"].items():
            taken[node].append(seconds)
    rows = [
        (node.removeprefix("run_nlu.components.").rstrip("0123456789"), milliseconds(seconds))
        for node, seconds in taken.items()
        if "nlu.components" in node
    ]
    whole = f"All together, with what Rasa does around them: {milliseconds(each['all'] for each in ours)} ms."
    for other in others:
        ratio = median(mine["all"] / theirs["all"] for mine, theirs in zip(ours, other))
        before = milliseconds(each["all"] for each in other)
        whole += f" The other checkout: {before} ms; the median of the rounds' ratios is {ratio:.2f}."
    load = f"load of the machine {os.getloadavg()[1]:.1f}"
    head = f"{machine()}; {len(ours)} rounds of {MESSAGES} messages, {load}."
    return f"{head} {whole}\n\n{table(('component', 'ms a message'), rows)}"


def milliseconds(seconds: Iterable[float]) -> str:
    return figure(1000 * median(seconds) / MESSAGES, 2)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--beside", type=Path, help="a checkout of an older version")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md, too")
    arguments = parser.parse_args()
    stop_when_told()
    trees = [TREE, *([arguments.beside.resolve()] if arguments.beside else [])]
    text = report(measure(trees, questions(), ROUNDS))
    print(text)
    if arguments.write:
        write_between_markers("components", text)


if __name__ == "__main__":
    main()
