"""Compare ways of understanding, cross-validated over the training utterances of data/<language>/nlu.yml.

    uv run python -m bench.understanding [--language en ...] [--write docs/evaluation.md]
    uv run --with kiwipiepy python -m bench.understanding ...    with Korean morphemes too

The names in the utterances are found as they are annotated there, so this measures the learned kinds and
attributes, not the finding of names; answers from end to end are measured by bench/evaluate.py.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from bench.results.tables import write_between_markers
from bench.ways import KOREAN_WAYS, OURS, WAYS, Marked, Understood, Way
from nlu.classifiers.kinds import QUESTION_KINDS
from nlu.languages.language import folder_of, read_languages
from nlu.training.corpus import marked
from nlu.training.examples import Example, read_examples

FOLDS = 5
DECLINED = ("outside", "service", "exchange_programme", "other_city", "home_city")
"""Kinds of turn that ask for what no table holds."""
SHARES = {"a quarter of the utterances": 4, "half of the utterances": 2}
MARKER = "understanding"
Split = Callable[[Sequence[Marked]], list[int]]
HEAD = (
    "| way | kind | attributes | both | gate | let in | shut out | both, by stretches "
    "| training | a question |\n"
    "|---|---|---|---|---|---|---|---|---|---|"
)
MEMORY = """
from pathlib import Path
from bench.ways import analyser
def kilobytes():
    return next(int(line.split()[1]) for line in Path("/proc/self/status").open() if line.startswith("VmRSS"))
before = kilobytes()
analyser().tokenize("부천시는 하얼빈과 언제 자매결연을 맺었나요?")
print(kilobytes() - before)
"""
"""Not ru_maxrss: a new process begins with the peak of the one that started it."""


@dataclass(frozen=True)
class Score:
    """Shares from 0 to 1; seconds of processor time for training and for one question, without the marking.

    `attributes` counts questions about the subject only; `both` counts all utterances. `gate` is whether what
    is to be declined, and only that, is taken for it; `let_in` and `shut_out` are its two ways of failing,
    each as a share of the utterances that it can happen to.
    """

    kind: float
    attributes: float
    both: float
    gate: float
    let_in: float
    shut_out: float
    training: float
    question: float


def read_marked(root: Path) -> dict[str, list[Marked]]:
    """The utterances of each language, marked as they are for training, in the order of their file."""
    languages = read_languages(root)
    examples: dict[str, list[Example]] = defaultdict(list)
    for example in read_examples(root):
        examples[folder_of(example.language)].append(example)
    return {
        language: [
            Marked(low, tuple(spans), each.kind, each.attributes, each.end)
            for each, (low, spans) in zip(own, marked(own, languages[language]))
        ]
        for language, own in examples.items()
    }


def places_in_blocks(utterances: Sequence[Marked]) -> list[tuple[int, int]]:
    """Of each utterance its place among those of the same meaning, and how many they are."""
    blocks: dict[object, list[int]] = defaultdict(list)
    for index, each in enumerate(utterances):
        blocks[each.kind, each.attributes, each.end].append(index)
    places = [(0, 0)] * len(utterances)
    for block in blocks.values():
        for place, index in enumerate(block):
            places[index] = (place, len(block))
    return places


def dealt(utterances: Sequence[Marked]) -> list[int]:
    """Folds dealt like cards: each holds something of every hand."""
    return [place % FOLDS for place, _ in places_in_blocks(utterances)]


def stretches(utterances: Sequence[Marked]) -> list[int]:
    """Each fold is a stretch of every block. One hand's utterances stand together there, so most of a fold's
    writers are not trained on for the same meaning; where hands begin is not recorded, so this is near to
    leaving one out."""
    return [place * FOLDS // size for place, size in places_in_blocks(utterances)]


def cross_validate(way: Way, utterances: Sequence[Marked], split: Split, *, one_in: int = 1) -> Score:
    """Each utterance is asked of what was learned from the other folds, or from a part of them (`one_in`)."""
    folds = split(utterances)
    unseen: list[Marked] = []
    guesses: list[Understood] = []
    training = question = 0.0
    for fold in range(FOLDS):
        known = [each for each, own in zip(utterances, folds) if own != fold]
        if one_in > 1:
            known = random.Random(fold).sample(known, len(known) // one_in)
        left_out = [each for each, own in zip(utterances, folds) if own == fold]
        started = time.process_time()
        understand = way.learn(known)
        trained = time.process_time()
        guesses += [understand(each.text, each.spans) for each in left_out]
        question += time.process_time() - trained
        training += trained - started
        unseen += left_out
    return score(unseen, guesses, training / FOLDS, question / len(unseen))


def score(
    utterances: Sequence[Marked], guesses: Sequence[Understood], training: float, question: float
) -> Score:
    pairs = list(zip(utterances, guesses))
    questions = [(u, g) for u, g in pairs if u.kind in QUESTION_KINDS]
    outside = [(u, g) for u, g in pairs if u.kind in DECLINED]
    inside = [(u, g) for u, g in pairs if u.kind not in DECLINED]
    return Score(
        mean(u.kind == kind for u, (kind, _) in pairs),
        mean(u.attributes == attributes for u, (_, attributes) in questions),
        mean(
            u.kind == kind and (u.attributes == attributes or u.kind not in QUESTION_KINDS)
            for u, (kind, attributes) in pairs
        ),
        mean((u.kind in DECLINED) == (kind in DECLINED) for u, (kind, _) in pairs),
        mean(kind not in DECLINED for _, (kind, _) in outside),
        mean(kind in DECLINED for _, (kind, _) in inside),
        training,
        question,
    )


def row(name: str, even: Score, apart: Score) -> str:
    shares = (even.kind, even.attributes, even.both, even.gate, even.let_in, even.shut_out, apart.both)
    cells = [f"{100 * share:.1f}" for share in shares]
    return f"| {name} | {' | '.join(cells)} | {even.training:.1f} s | {1000 * even.question:.2f} ms |"


def table(language: str, utterances: Sequence[Marked]) -> str:
    """One language's table: a row for each way, then ours with fewer utterances."""
    ways = dict(WAYS)
    if language == "ko" and importlib.util.find_spec("kiwipiepy"):
        ways |= KOREAN_WAYS
    lines = [f"**{language}**, {len(utterances)} utterances\n", HEAD]
    for name, way in ways.items():
        lines.append(
            row(name, cross_validate(way, utterances, dealt), cross_validate(way, utterances, stretches))
        )
        print(lines[-1], file=sys.stderr, flush=True)
    for name, one_in in SHARES.items():
        even, apart = (
            cross_validate(WAYS[OURS], utterances, split, one_in=one_in) for split in (dealt, stretches)
        )
        lines.append(row(f"ours, {name}", even, apart))
    if ways != WAYS:
        lines.append(f"\nKiwi, loaded and used once in a process of its own: {kiwi_megabytes():.0f} MB.")
    return "\n".join(lines)


def kiwi_megabytes() -> float:
    """By how much a process grows that loads Kiwi and analyses one sentence. Linux only."""
    result = subprocess.run(
        [sys.executable, "-c", MEMORY], capture_output=True, text=True, check=True, timeout=120
    )
    return int(result.stdout) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("data"))
    parser.add_argument("--language", nargs="+", help="default: all")
    parser.add_argument("--write", type=Path, help="put the tables between this file's markers")
    arguments = parser.parse_args()
    utterances = read_marked(arguments.data)
    languages = arguments.language or sorted(utterances)
    tables = "\n\n".join(table(language, utterances[language]) for language in languages)
    print(tables)
    if arguments.write:
        write_between_markers(MARKER, tables, arguments.write)


if __name__ == "__main__":
    main()
