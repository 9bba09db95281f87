"""Asking Jamae in the tests: questions in their notation, or messages as a channel meets them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from actions.answers.explanation import Explanation
from actions.knowledge import Knowledge
from actions.questions.notation import parse, plain
from actions.questions.questions import Decline
from actions.questions.state import DialogueState
from actions.reply import Reply
from actions.respond import Interpret, Interpretation, answer_interpretation, respond
from actions.store.city_sets import StoreView
from actions.store.store import StoreUnavailable
from actions.understand.by_judge import by_judge
from actions.understand.learned import FILE, read
from actions.understand.sameness import Sameness
from nlu.folding import fold
from nlu.message import Message
from nlu.pipeline.reader import Reader

TESTS = Path(__file__).parent
DATA = TESTS.parent / "data"
TODAY = dt.date(2026, 3, 1)


@dataclass(frozen=True)
class Told:
    """One turn: what was answered, and how it came about."""

    reply: Reply
    explanation: Explanation
    state: DialogueState
    reading: Message = field(default_factory=lambda: Message(""))

    @property
    def questions(self) -> str:
        """What it was understood as, in the notation."""
        return plain(self.explanation.questions)


@dataclass(frozen=True)
class Answers:
    """A knowledge, of which every conversation asks with an empty memory, in the notation of questions."""

    knowledge: Knowledge
    today: dt.date = TODAY

    def converse(
        self,
        turns: Iterable[str | Mapping[str, Any]],
        *,
        language: str = "en",
        state: DialogueState | None = None,
    ) -> Iterator[Told]:
        """The answers to questions one after the other.

        A turn is a line of the notation, or a case with `means` and perhaps `in` (the message's language),
        `misread` (names written otherwise, with the keys of their cities) or `close` (what else may be meant,
        which Jamae asks about).
        """
        state = state or DialogueState()
        for turn in turns:
            case = {"means": turn} if isinstance(turn, str) else turn
            spoken = str(case.get("in") or state.language or language)
            told = self._answer(_interpretation(case, spoken), state, fold(str(case.get("say", ""))))
            state = DialogueState.from_slot(
                json.loads(json.dumps(told.state.as_slot()))
            )  # as Rasa's slot keeps it
            yield replace(told, state=state)

    def ask(self, *turns: str, language: str = "en") -> Told:
        """What the last of the turns is answered."""
        *_, last = self.converse(turns, language=language)
        return last

    def _answer(self, found: Interpretation, state: DialogueState, said: str) -> Told:
        try:
            with self.knowledge.view(self.today) as view:
                answered = answer_interpretation(found, state, view, self.knowledge.phrases, said=said)
        except StoreUnavailable:
            answered = respond(Message("", found.language), state, self.knowledge, _unread, today=self.today)
        return Told(answered.reply, answered.explanation, answered.state)


def _interpretation(case: Mapping[str, Any], language: str) -> Interpretation:
    return Interpretation(
        language,
        parse(case["means"]),
        tuple(parse(each) for each in case.get("close", ())),
        tuple(case.get("misread", {}).items()),
    )


def _unread(message: Message, state: DialogueState, view: StoreView) -> Interpretation:
    """Stands where no interpreter is: nothing is understood."""
    return Interpretation(message.language, (Decline("not_understood"),))


def as_learned(message: Message, state: DialogueState, view: StoreView) -> Interpretation:
    """By what was learned from the labelled conversations."""
    return by_judge(message, state, view, read(DATA.parent / FILE))


@dataclass(frozen=True)
class Assistant:
    """A reader, an interpreter and a knowledge, which every conversation begins with an empty memory."""

    reader: Reader
    knowledge: Knowledge
    interpret: Interpret = field(default=as_learned)

    def converse(self, turns: Iterable[str], *, language: str = "") -> Iterator[Told]:
        """Say one thing after the other; `language` is what a channel knows of the visitor."""
        state = DialogueState(language=language)
        for text in turns:
            told = self.go_on(state, text)
            state = told.state
            yield told

    def go_on(self, state: DialogueState, text: str) -> Told:
        """What is answered after a conversation of which this is remembered."""
        reading = self.reader.read(text, hint=state.language)
        answered = respond(reading, state, self.knowledge, self.interpret, today=TODAY)
        state = DialogueState.from_slot(json.loads(json.dumps(answered.state.as_slot())))
        return Told(answered.reply, answered.explanation, state, reading)

    def ask(self, *turns: str, language: str = "") -> Told:
        """What the last of the turns is answered."""
        *_, last = self.converse(turns, language=language)
        return last

    def without_store(self, knowledge: Knowledge) -> Assistant:
        """The same, answering from another knowledge than it reads the names of."""
        return replace(self, knowledge=knowledge)


def is_as_meant(told: Told, means: str, knowledge: Knowledge) -> bool:
    """Whether a message was understood as what the notation says, however its cities are described."""
    with knowledge.view(TODAY) as view:
        return Sameness(lambda cities: view.keys(cities)).same(told.explanation.questions, parse(means))


def read_cases(file: str) -> list[tuple[str, dict[str, Any]]]:
    """(language, case) of every tests/<language>/`file`."""
    cases = []
    for path in sorted(TESTS.glob(f"*/{file}")):
        cases += [(path.parent.name, case) for case in yaml.safe_load(path.read_text(encoding="utf-8"))]
    return cases


def check_turn(told: Told, expected: Mapping[str, Any], *, language: str) -> None:
    """A turn may name: status, language, text (to the letter), has, lacks, source, picture, choices,
    suggests, reading, missing."""
    reply = told.reply
    if "status" in expected:
        assert reply.status == expected["status"], reply.text
    assert reply.language == expected.get("language", language)
    if "text" in expected:
        assert reply.text == expected["text"].rstrip("\n")
    for part in expected.get("has", ()):
        assert part in reply.full_text
    for part in expected.get("lacks", ()):
        assert part not in reply.full_text
    for name, value in _values(reply).items():
        if name in expected:
            assert value == expected[name]


def _values(reply: Reply) -> dict[str, str | Sequence[str] | None]:
    return {
        "picture": reply.picture.kind if reply.picture else None,
        "source": reply.source,
        "reading": reply.reading,
        "choices": list(reply.choices),
        "suggests": list(reply.suggestions),
        "missing": list(reply.missing),
    }
