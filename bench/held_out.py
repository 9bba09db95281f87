"""How well data/interpreter.npz reads conversations that only the judge learned from, and how fast.

    uv run python -m bench.held_out [--write]

Each half of data/<language>/held_out.yml is chosen by a judge that learned from the other. A turn is right
where its whole meaning is that of its label. Beside them stand some of the turns that the network did learn
from: how much better it reads these says whether it lacks data or learning. With --write the table goes into
docs/evaluation.md.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from actions.questions.state import DialogueState
from actions.understand.learn.conversations import HELD_OUT, read_conversations
from actions.understand.learn.lessons import Lesson
from actions.understand.learned import FILE, read_once
from actions.understand.network import Network
from actions.understand.references import References
from actions.understand.source import source_of
from bench.results.tables import machine, table, write_between_markers
from bot.rasa.interpreter import WRITTEN, Outcome, learn_judge, school

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "evaluation.md"
LEARNED = 800
"""Conversations by chance of those that the network learned from."""
TIMED = 300
"""Messages of which the processor time is taken."""


def is_first(lesson: Lesson) -> bool:
    """Whether nothing was said before in its conversation."""
    return lesson.state == DialogueState(language=lesson.state.language)


PARTS: tuple[tuple[str, Callable[[Outcome], bool]], ...] = (
    ("all turns", lambda outcome: True),
    ("English", lambda outcome: outcome.lesson.message.language == "en"),
    ("Korean", lambda outcome: outcome.lesson.message.language == "ko"),
    ("Japanese", lambda outcome: outcome.lesson.message.language == "ja"),
    ("Chinese", lambda outcome: outcome.lesson.message.language == "zh"),
    ("traditional Chinese", lambda outcome: outcome.lesson.message.language == "zh-Hant"),
    ("Russian", lambda outcome: outcome.lesson.message.language == "ru"),
    ("first turns", lambda outcome: is_first(outcome.lesson)),
    ("later turns", lambda outcome: not is_first(outcome.lesson)),
    ("several questions in one message", lambda outcome: len(outcome.lesson.means) > 1),
)


def row(name: str, outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    shares = [
        sum(each.first for each in outcomes),
        sum(each.chosen for each in outcomes),
        sum(each.among for each in outcomes),
    ]
    return name, f"{len(outcomes):,}", *(f"{100 * share / len(outcomes):.1f}%" for share in shares)


def milliseconds(outcomes: Sequence[Outcome], network: Network) -> float:
    """The median processor time of a network that has read nothing yet, for one message."""
    taken = []
    for outcome in outcomes[:: max(1, len(outcomes) // TIMED)]:
        message = outcome.lesson.message
        references = References(message, outcome.lesson.state, WRITTEN.year)
        source = source_of(message, outcome.lesson.state, references, network.vocabulary)
        begun = time.process_time()
        network.read(source)
        taken.append(1000 * (time.process_time() - begun))
    return median(taken)


def main() -> None:
    learned = read_once(ROOT / FILE)
    if learned is None:
        sys.exit("There is no data/interpreter.npz. `jamae learn --live` makes one.")
    with school(ROOT) as reading:
        lessons = reading.lessons(read_conversations(ROOT / "data", HELD_OUT))
        _, _, outcomes = learn_judge(lessons, learned.network, reading.sameness)
        every = read_conversations(ROOT / "data")
        some = random.Random(0).sample(every, min(LEARNED, len(every)))
        _, _, seen = learn_judge(reading.lessons(some), learned.network, reading.sameness)
    network = Network(learned.network.shape, learned.network.weights, learned.network.vocabulary)
    rows = [row(name, [each for each in outcomes if belongs(each)]) for name, belongs in PARTS]
    name, turns, first, _, among = row("turns that it learned from", seen)
    rows.append((name, turns, first, "", among))
    head = ("held-out turns", "turns", "the network's first reading", "chosen", "among those considered")
    took = milliseconds(outcomes, network)
    text = (
        f"{machine()}\n\n{table(head, rows)}\n\n"
        f"The network takes {took:.1f} ms of processor time a message (median of some {TIMED})."
    )
    print(text)
    if "--write" in sys.argv[1:]:
        write_between_markers("held-out", text, PAGE)


if __name__ == "__main__":
    main()
