"""Tries out what an utterance would teach: how Jamae reads and answers once it has learned it, and its test case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from actions.answering import Knowledge, respond
from actions.answering import Reply as Answer
from actions.focus import Focus
from actions.form import form_question
from actions.load import load_or_fail
from actions.phrases import particle
from actions.plain_question import plain
from actions.reading import Reading
from actions.store import Store, open_engine
from bot.learning.lessons import Meaning, add_case, add_utterance, annotated
from nlu.kinds import KindModel, signed
from nlu.reader import FOLDERS, Reader, read_tools
from nlu.text import clean
from nlu.training import Example, learn, read_examples, unannotated

FORMS = {
    "city": "city",
    "misspelt_city": "city",
    "person": "person",
    "misspelt_person": "person",
    "home": "home",
}
"""Names that a test case has to swap for those of the made-up city, by the subject they stand under there."""
NOT_ASKED = -1.0
"""The margin of an attribute that a sentence does not ask for."""


@dataclass(frozen=True)
class Case:
    """A test case: what is said about the made-up city, the question it should become, and the one it becomes."""

    said: str
    question: dict[str, Any]
    becomes: dict[str, Any]

    @property
    def is_right(self) -> bool:
        return self.becomes == self.question


class Teacher:
    """Reads with models trained here, from a data folder, as `jamae train` would; a second, after a lesson."""

    def __init__(self, data: Path, tests: Path, store: Store) -> None:
        """`tests` is the folder with the made-up city's `knowledge/`; without one there are no test cases."""
        self._data = data
        self._store = store
        self._tools = read_tools(data)
        self._examples = read_examples(data)
        self._models: dict[str, KindModel] = learn(self._examples, self._tools)
        self._knowledge = Knowledge(store, data)
        self._made_up = _made_up_store(tests / "knowledge")

    @property
    def kinds(self) -> list[str]:
        return list(dict.fromkeys(example.kind for example in self._examples))

    def attributes(self, kind: str) -> list[str]:
        """The attributes that utterances of this kind ask for, the most usual first."""
        asked = [a for example in self._examples if example.kind == kind for a in sorted(example.attributes)]
        return sorted(dict.fromkeys(asked), key=lambda attribute: -asked.count(attribute))

    def ends(self, kind: str) -> list[str]:
        return sorted({example.end for example in self._examples if example.kind == kind} - {""})

    def cities(self) -> dict[str, str]:
        """The partner cities' English names by key."""
        return {
            name.key: name.name
            for name in self._store.names()
            if name.subject == "city" and name.language == "en" and name.status == "preferred"
        }

    def sign(self, text: str, language: str) -> str:
        """The text as the models see it, with a sign for each name, date and number."""
        low, _, marks = self._reader.mark(clean(text), hint=language)
        return signed(low, marks)

    @cached_property
    def _reader(self) -> Reader:
        return Reader(self._store, self._tools, self._models)

    def read(self, text: str, language: str) -> Reading:
        return self._reader.read(text, hint=language)

    def annotate(self, text: str, language: str) -> str:
        """As nlu.yml has it."""
        return annotated(text, self._reader.names(text, hint=language))

    def answer(self, text: str, language: str) -> Answer:
        """What Jamae answers when this begins a conversation."""
        reply, _, _ = respond(self.read(text, language), Focus(language=language), self._knowledge)
        return reply

    def after(self, language: str, meaning: Meaning, utterances: Sequence[str]) -> Teacher:
        """A teacher who has learned these annotated utterances too."""
        folder = folder_of(language)
        new = [_example(language, meaning, utterance) for utterance in utterances]
        learned = copy(self)
        learned.__dict__.pop("_reader", None)
        learned._examples = [*self._examples, *new]
        own = [example for example in learned._examples if folder_of(example.language) == folder]
        learned._models = {**self._models, **learn(own, self._tools)}
        return learned

    def case(self, utterance: str, language: str, meaning: Meaning) -> Case | None:
        """The utterance asked of the made-up city; None where that has not enough names for it."""
        if self._made_up is None:
            return None
        store, names = self._made_up
        said = _swapped(utterance, language, names)
        if said is None:
            return None
        reader = Reader(store, self._tools, self._models)
        reading = reader.read(said, hint=language)
        words = Knowledge(store, self._data).catalogue().feature_words
        question, becomes = (
            plain(form_question(each, Focus(language=language), feature_words=words))
            for each in (_as_meant(reading, meaning), reading)
        )
        return Case(said, question, becomes)


@dataclass(frozen=True)
class Files:
    """The folders that lessons are written into."""

    data: Path
    tests: Path

    def write(self, language: str, meaning: Meaning, utterance: str, case: Case | None) -> list[Path]:
        """Add an utterance and its case; the files that were changed. Raises ValueError as bot.learning.lessons does."""
        folder = folder_of(language)
        utterances, cases = self.data / folder / "nlu.yml", self.tests / folder / "questions.yml"
        changed = [utterances] if add_utterance(utterances, folder, meaning, utterance) else []
        if case is not None and cases.exists():
            add_case(cases, case.question, case.said, instead=None if case.is_right else case.becomes)
            changed.append(cases)
        return changed


def folder_of(language: str) -> str:
    """The folder whose utterances a language is read with."""
    return FOLDERS.get(language, language)


def _example(language: str, meaning: Meaning, utterance: str) -> Example:
    text, names = unannotated(utterance)
    return Example(folder_of(language), text, meaning.kind, frozenset(meaning.attributes), meaning.end, names)


def _as_meant(reading: Reading, meaning: Meaning) -> Reading:
    """The reading as if what staff say were what was learned, without a doubt."""
    others = [(a, NOT_ASKED) for a, _ in reading.attributes if a not in meaning.attributes]
    return replace(
        reading,
        kinds=((meaning.kind, 1.0),),
        attributes=(*((attribute, 1.0) for attribute in meaning.attributes), *others),
        end=meaning.end,
    )


Names = dict[tuple[str, str], list[str]]
"""The made-up city's names by (subject, language), partner cities one after the other."""


def _made_up_store(folder: Path) -> tuple[Store, Names] | None:
    if not folder.is_dir():
        return None
    engine = open_engine("sqlite://")
    load_or_fail(folder, engine)
    store = Store(engine)
    names: Names = {}
    for name in store.names():
        if name.status == "preferred":
            names.setdefault((name.subject, name.language), []).append(name.name)
    return store, names


def _swapped(utterance: str, language: str, names: Names) -> str | None:
    """The utterance with the made-up city's names in place of its own, each different one by another."""
    text, marked = unannotated(utterance)
    chosen: dict[tuple[str, str], str] = {}
    parts, position = [], 0
    for kind, start, end in marked:
        parts.append(text[position:start])
        position = end
        own = text[start:end]
        subject = FORMS.get(kind)
        if subject is None:
            parts.append(own)
            continue
        free = [n for n in _of(names, subject, language) if n not in chosen.values()]
        if (subject, own) not in chosen:
            if not free:
                return None
            chosen[subject, own] = min(free, key=lambda name: _ending(name) != _ending(own))
        parts.append(chosen[subject, own])
    return "".join(parts) + text[position:]


def _of(names: Names, subject: str, language: str) -> Iterable[str]:
    return names.get((subject, language)) or names.get((subject, folder_of(language))) or ()


def _ending(name: str) -> str:
    """The Korean particle that a name takes, so that the one written after it still agrees."""
    return particle(name, "은는")[-1]
