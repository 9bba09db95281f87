"""Asking Jamae in the tests: understanding and answering as a channel meets them, without Rasa."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from actions.answering import Knowledge, Reply, respond
from actions.explanation import Explanation
from actions.focus import Focus
from actions.plain_question import plain
from actions.question import QUESTION_KINDS
from actions.reading import Reading
from nlu.reader import Reader

TESTS = Path(__file__).parent
DATA = TESTS.parent / "data"
TODAY = dt.date(2026, 3, 1)


@dataclass(frozen=True)
class Told:
    """One turn: what was read, what was answered, and how it came about."""

    reading: Reading
    reply: Reply
    explanation: Explanation

    @property
    def question(self) -> dict[str, Any]:
        assert self.explanation.question is not None
        return plain(self.explanation.question)


@dataclass(frozen=True)
class Assistant:
    """A reader and a knowledge, which every conversation begins with an empty memory."""

    reader: Reader
    knowledge: Knowledge

    def converse(self, turns: Iterable[str], *, language: str = "") -> Iterator[Told]:
        """Say one thing after the other; `language` is what a channel knows of the visitor."""
        focus = Focus(language=language)
        for text in turns:
            reading = self.reader.read(text, hint=focus.language)
            reply, focus, explanation = respond(reading, focus, self.knowledge, today=TODAY)
            focus = Focus.from_slot(json.loads(json.dumps(focus.as_slot())))  # as Rasa's slot keeps it
            yield Told(reading, reply, explanation)

    def ask(self, *turns: str, language: str = "") -> Told:
        """What the last of the turns is answered."""
        *_, last = self.converse(turns, language=language)
        return last

    def without_store(self, knowledge: Knowledge) -> Assistant:
        """The same, answering from another knowledge than it reads the names of."""
        return replace(self, knowledge=knowledge)


def is_as_expected(question: dict[str, Any], expected: dict[str, Any]) -> bool:
    """Of a question about the partners everything counts, of small talk and the like only what the case names."""
    if expected["kind"] in QUESTION_KINDS:
        return question == expected
    return {name: question.get(name) for name in expected} == expected


def read_cases(file: str) -> list[tuple[str, dict[str, Any]]]:
    """(language, case) of every tests/<language>/`file`."""
    cases = []
    for path in sorted(TESTS.glob(f"*/{file}")):
        cases += [(path.parent.name, case) for case in yaml.safe_load(path.read_text(encoding="utf-8"))]
    return cases


def check_turn(told: Told, expected: dict[str, Any], *, language: str) -> None:
    """A turn may name: status, language, text (to the letter), has, lacks, source, picture, choices, suggests."""
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
    if "picture" in expected:
        assert (reply.picture and reply.picture.kind) == expected["picture"]
    if "source" in expected:
        assert reply.source == expected["source"]
    for name, told_names in (("choices", reply.choices), ("suggests", reply.suggestions)):
        if name in expected:
            assert list(told_names) == expected[name]
