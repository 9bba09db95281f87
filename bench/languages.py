"""Measure the server's memory with one language at a time beside English, and with all five.

python -m bench.languages
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import uuid
from pathlib import Path

from bench.harness.bots import JAMAE, copy_jamae
from bench.harness.client import Client
from bench.harness.processes import PYTHON, run, stop_when_told
from bench.harness.shapes import LANGUAGES
from bench.plot import draw
from bench.results.tables import figure, machine, table, write_between_markers

LIMIT = 400
ALWAYS = "en"
ROUNDS = 20
"""How often each question is asked before memory is read."""


def main() -> None:
    argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    ).parse_args()
    stop_when_told()
    others = [language for language in LANGUAGES if language != ALWAYS]
    found = {}
    for languages in ((ALWAYS,), *((ALWAYS, other) for other in others), tuple(LANGUAGES)):
        print(f"With {', '.join(languages)} ...", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            found[languages] = measure(Path(folder).resolve(), languages)
    text = report(found)
    print(text)
    write_between_markers("languages", text)
    draw("languages")


def measure(folder: Path, languages: tuple[str, ...]) -> tuple[float, float]:
    """(seconds to the first answer, resident megabytes) of a server that knows only these languages."""
    copy_jamae(folder)
    for words in (folder / "data").glob("*/words.yml"):
        if words.parent.name not in languages:
            words.unlink()
            (words.parent / "nlu.yml").unlink()
    run(folder, PYTHON, "-m", "bot.cli", "train")
    running = JAMAE.start(folder)
    try:
        questions = [question for language in languages for question in LANGUAGES[language]]
        asyncio.run(_ask(running.port, questions))
        return running.start_seconds, running.memory()[0]
    finally:
        running.stop()


async def _ask(port: int, questions: list[str]) -> None:
    client = Client(port)
    for _ in range(ROUNDS):
        for question in questions:
            await client.say(uuid.uuid4().hex, question)
    client.close()


def report(found: dict[tuple[str, ...], tuple[float, float]]) -> str:
    least = found[ALWAYS,][1]
    rows = [
        [", ".join(languages), figure(seconds), figure(memory, 0), figure(memory - least, 0)]
        for languages, (seconds, memory) in found.items()
    ]
    head = ["languages", "start to first answer, s", "memory, MB", "more than English alone, MB"]
    all_five = max(memory for _, memory in found.values())
    met = "met" if all_five <= LIMIT else "missed"
    return f"{machine()}. Target: at most {LIMIT} MB with all five; {met}.\n\n{table(head, rows)}"


if __name__ == "__main__":
    main()
