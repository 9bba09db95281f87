"""Training the interpreter from labelled conversations, on the facts that the conversations speak of."""

from __future__ import annotations

import datetime as dt
import hashlib
import random
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from actions.knowledge import Knowledge
from actions.loading.load import load
from actions.questions.sets import CitySet
from actions.store.city_sets import StoreView
from actions.store.store import Store, open_engine
from actions.understand.judge import circumstances_of, features_of, judged, readings_of
from actions.understand.learn.conversations import (
    HELD_OUT,
    LEARNED_FROM,
    Conversation,
    read_conversations,
    sign_of,
)
from actions.understand.learn.examples import Example
from actions.understand.learn.lessons import Lesson, example_of, joined_lessons_of, lessons_of
from actions.understand.learn.training import FROM_THE_START, GOING_ON, train
from actions.understand.learn.utterances import conversations_of
from actions.understand.learned import FILE, NEVER, read, save
from actions.understand.loglinear import Choices
from actions.understand.network import Network
from actions.understand.sameness import Sameness
from nlu.encoder.pieces import vocabulary
from nlu.languages.language import read_languages
from nlu.message import Message
from nlu.pipeline.reader import Reader
from nlu.training.examples import Example as Utterance
from nlu.training.examples import read_examples
from nlu.training.learning import learn as learn_kinds

WRITTEN = dt.date(2026, 11, 26)
"""The day on which the conversations were written, for "this year" in them."""
ASKED_BACK = 0.12
"""Of all turns at most so many are asked back: a reading that comes as near to the likeliest as in those may
be meant as well."""
SEVERAL = 3.0
"""A message with several questions counts as much as so many with one for the judge: in trials one in four
has them, in the conversations that it learns from one in eleven."""
Report = Callable[[str, int, int, float], None]
"""Told how far it is: the stage, so much of so much, and the loss, 0 where there is none."""


@dataclass(frozen=True)
class Learned:
    """Where it was written, and how it was measured in each language."""

    path: Path
    measured: Mapping[str, Measured]


@dataclass
class Measured:
    """Turns that the network had not learned from, in how many of them what was meant was among the readings,
    and in how many it was chosen."""

    turns: int = 0
    among: int = 0
    chosen: int = 0


def fingerprint(root: Path) -> str:
    """Sixteen characters that change with any labelled conversation."""
    digest = hashlib.sha256()
    for name in (LEARNED_FROM, HELD_OUT):
        for file in sorted((root / "data").glob(f"*/{name}")):
            digest.update(f"{file.parent.name} ".encode() + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:16]


def learn_and_save(
    root: Path,
    to: Path,
    report: Report,
    taught: Path | None = None,
    *,
    anew: bool = False,
    epochs: int | None = None,
) -> Learned | None:
    """Learn from the conversations below `root`/data, and write what was learned to the file `to`.

    `taught` is the folder of those that staff labelled on their pages, about the same cities. Learning goes
    on from what data/interpreter.npz holds, which stays as it is; where there is none, or `anew`, it starts
    from multilingual-e5-small, which takes hours. With `epochs` each turn is seen so often. None where there
    are no conversations.
    """
    data = root / "data"
    lessons = read_conversations(taught) if taught else []
    conversations, learned_from = [*read_conversations(data), *lessons], fingerprint(root)
    if not conversations:
        return None
    before = None if anew else read(root / FILE)
    schedule = GOING_ON if before else FROM_THE_START
    if before and epochs:
        schedule = replace(schedule, epochs=epochs)
    with school(root) as reading:
        report("reading", 0, len(conversations), 0.0)
        examples = reading.examples(conversations)
        report("learning", 0, schedule.epochs, 0.0)
        shape, weights = train(
            examples,
            vocabulary(),
            lambda epoch, loss: report("learning", epoch, schedule.epochs, loss),
            schedule,
            before.network if before else None,
        )
        network = Network(shape, weights, vocabulary())
        held_out = reading.lessons(read_conversations(data, HELD_OUT))
        judge, near, outcomes = learn_judge(reported(held_out, "judging", report), network, reading.sameness)
    to.parent.mkdir(parents=True, exist_ok=True)
    save(shape, weights, judge, near, to, learned_from, map(sign_of, lessons))
    return Learned(to, _by_language(outcomes))


def reported(lessons: Sequence[Lesson], stage: str, report: Report) -> Iterator[Lesson]:
    """The lessons one after the other; each time it is told how many have been."""
    for number, lesson in enumerate(lessons):
        report(stage, number, len(lessons), 0.0)
        yield lesson


@contextmanager
def school(root: Path) -> Iterator[School]:
    """Inside, conversations are read as the assistant reads them.

    They speak of the cities in `root`/data, whatever the store of this Jamae holds, so these are loaded into
    a store of their own.
    """
    data = root / "data"
    with tempfile.TemporaryDirectory(prefix="jamae-training-") as folder:
        engine = open_engine(f"sqlite:///{folder}/knowledge.sqlite")
        load(data, engine)
        store = Store(engine)
        languages = read_languages(data)
        reader = Reader(store, languages, learn_kinds(read_examples(data), languages))
        knowledge = Knowledge(store, data)
        with knowledge.snapshot() as (catalogue, connection):
            view = StoreView(connection, catalogue, knowledge.words, WRITTEN)
            yield School(reader, view, read_examples(data))
        engine.dispose()


class School:
    """Reads conversations as the assistant does, in a store of their own."""

    def __init__(self, reader: Reader, view: StoreView, utterances: Sequence[Utterance]) -> None:
        self._reader, self._view = reader, view
        self._utterances = utterances
        self.sameness = Sameness(self._keys)

    def examples(self, conversations: Sequence[Conversation]) -> list[Example]:
        """What the network learns from: each turn, some with the one that follows, and plain utterances."""
        keys, read = self.sameness.keys, lru_cache(maxsize=None)(self._read)
        plain = list(conversations_of(self._utterances, read))
        lessons = [
            *lessons_of([*conversations, *plain], read, keys),
            *joined_lessons_of(conversations, read, keys, random.Random(0)),
        ]
        found = (example_of(lesson, vocabulary(), keys, WRITTEN.year) for lesson in lessons)
        return [example for example in found if example]

    def lessons(self, conversations: Sequence[Conversation]) -> list[Lesson]:
        """What the judge learns from: each turn."""
        return list(lessons_of(conversations, self._read, self.sameness.keys))

    def _keys(self, cities: CitySet) -> tuple[str, ...]:
        self._view.asked.clear()
        return self._view.keys(cities)

    def _read(self, text: str, language: str) -> Message:
        return self._reader.read(text, hint=language)


@dataclass(frozen=True)
class Outcome:
    """What became of a turn that the network has not learned from: whether its meaning was the network's
    first reading, among its readings, and the one chosen by a judge that has not learned from it either."""

    lesson: Lesson
    first: bool
    among: bool
    chosen: bool
    nearness: float | None
    """The next likely reading's probability, the likeliest one's being 1; None where nothing was read."""


def learn_judge(
    lessons: Iterable[Lesson], network: Network, sameness: Sameness
) -> tuple[dict[str, float], float, list[Outcome]]:
    """The weights of the judge, how near the likeliest reading another must come for Jamae to ask back, and
    what became of each lesson.

    It is measured on each half of the conversations by a judge that learned from the other.
    """
    choices = [Choices() for _ in range(3)]
    kept = []
    for lesson in lessons:
        readings = readings_of(lesson.message, lesson.state, network, sameness.keys, WRITTEN.year)
        right = [sameness.same(reading.questions, lesson.means) for reading in readings]
        circumstances = circumstances_of(lesson.message, lesson.state, WRITTEN.year)
        kept.append((lesson, readings, circumstances, right))
        features = [features_of(reading, circumstances) for reading in readings]
        for each in (choices[lesson.conversation % 2], choices[2]):
            each.add(features, right, SEVERAL if len(lesson.means) > 1 else 1.0)
    halves = [each.learn() for each in choices]
    outcomes = []
    for lesson, readings, circumstances, right in kept:
        if not readings:
            outcomes.append(Outcome(lesson, False, False, False, None))
            continue
        best, *others = judged(readings, circumstances, halves[1 - lesson.conversation % 2])
        nearness = others[0].probability / best.probability if others else 0.0
        chosen = right[readings.index(best.reading)]
        outcomes.append(Outcome(lesson, right[0], any(right), chosen, nearness))
    return halves[2], _nearest([each.nearness for each in outcomes if each.nearness is not None]), outcomes


def _by_language(outcomes: Iterable[Outcome]) -> dict[str, Measured]:
    measured: dict[str, Measured] = defaultdict(Measured)
    for outcome in outcomes:
        of = measured[outcome.lesson.message.language]
        of.turns += 1
        of.among += outcome.among
        of.chosen += outcome.chosen
    return dict(measured)


def _nearest(nearness: Sequence[float]) -> float:
    """The nearness that only `ASKED_BACK` of all reach; `NEVER` where there are none."""
    ordered = sorted(nearness)
    return ordered[-max(1, round(ASKED_BACK * len(ordered)))] if ordered else NEVER
