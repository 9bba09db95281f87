"""What a language lacks beside English: phrases, their variables, words, utterances, conversations, cases.

A language is a folder `data/<language>/` with phrases.ftl (what is said), words.yml, nlu.yml and
conversations.yml (how people ask), and `tests/<language>/` with questions.yml and answers.yml. One that is a
second script of another (`FALLBACK`) is read with that one's words, and needs only phrases and answers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from actions.answers.registry import ANSWERS
from actions.answers.telling.about import asked_of
from actions.loading.csv_files import Problem
from actions.questions.notation import parse
from actions.store.home_city import HOME_VARIABLES
from actions.text.phrases import FALLBACK
from actions.text.staff_messages import Sentence
from nlu.yaml_file import NEUTRAL, read_yaml

ENOUGH = 1000
"""Labelled turns of a language, from which on it is understood as people really talk (docs/labelling.md)."""
LABELLED = re.compile(r"^[ -]*say:", re.MULTILINE)
MODEL = "en"
"""The language that shows what every other must have."""

STATUSES = (
    "answered", "contested", "corrected", "not_recorded", "not_partner", "outside", "not_understood",
    "ambiguous", "unavailable", "small_talk",
)  # fmt: skip
ASKED = (
    "date", "type", "home_signer", "partner_signer", "population", "temperature", "features", "location",
    "names", "country", "province", "signer_names",
)  # fmt: skip
OPTIONAL = (
    "locale", "home-genitive", "join-last", "format-compact", "format-month", "count-word", "total-word",
    "group-amount", "group-named", "group-number", "order-place-noun", "nth",
)  # fmt: skip
"""Phrases that only some languages need."""

LEFT_OUT = re.compile(r"[^.\n]*may be left out")
"""In a phrase's comment: the variables that a language may do without."""

OPEN_SECTIONS = (
    "decades",
    "numbers",
    "exclusions",
    "not_within",
    "than",
    "degrees",
    "places",
    "naming",
    "ambiguous_names",
)
"""Sections of words.yml with keys of the language's own: words, sides of an exclusion or measure, countries.

Of the other sections every key of English is wanted."""


def languages(root: Path) -> list[str]:
    """Every language that has a folder below `root`, English first."""
    files = ("phrases.ftl", "words.yml", "nlu.yml")
    found = {path.parent.name for file in files for path in root.glob(f"*/{file}")}
    return sorted(found, key=lambda language: (language != MODEL, language))


def language_gaps(root: Path, tests: Path | None = None) -> list[Problem]:
    """Everything that any language below `root` lacks, and its cases in `tests` where that is given."""
    walks: list[Callable[[Path, str], Iterator[Problem]]] = [
        phrase_gaps,
        word_gaps,
        training_gaps,
        conversation_gaps,
    ]
    gaps = [problem for language in languages(root) for walk in walks for problem in walk(root, language)]
    if tests is not None and tests.is_dir():
        for language in languages(root):
            gaps += [*question_gaps(tests, language), *answer_gaps(tests, language)]
    return gaps


# ---- What is said


class Variables(Visitor):
    """The variables of a message: those that are said, and those that choose between variants; and the other
    messages that it says."""

    def __init__(self) -> None:
        self.said: set[str] = set()
        self.choosing: set[str] = set()
        self.phrases: set[str] = set()

    def visit_MessageReference(self, node: Any) -> None:
        self.phrases.add(node.id.name)

    def visit_SelectExpression(self, node: Any) -> None:
        if isinstance(node.selector, ast.VariableReference):
            self.choosing.add(node.selector.id.name)
        for variant in node.variants:
            self.visit(variant)

    def visit_VariableReference(self, node: Any) -> None:
        self.said.add(node.id.name)


def phrases_of(path: Path) -> dict[str, Any]:
    """The Fluent messages of a phrases.ftl by their keys; none where there is no such file."""
    if not path.exists():
        return {}
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


@lru_cache(maxsize=8)
def _model_phrases(path: Path) -> Mapping[str, Any]:
    return phrases_of(path)


def phrase_gaps(root: Path, language: str) -> Iterator[Problem]:
    """Phrases that English has and the language lacks or the other way round, and variables likewise.

    The home city need not be named, and a variable that only chooses between variants need not be used: other
    languages have no plural. One that English does not use may be, where its comment in English says that
    there is; one
    that English says may be left out where the comment says so.
    """
    file = f"{language}/phrases.ftl"
    model, own = _model_phrases(root / MODEL / "phrases.ftl"), phrases_of(root / file)
    for key, message in model.items():
        if key not in own:
            if key not in OPTIONAL:
                yield Problem(Sentence("phrase-missing", phrase=key), file)
            continue
        wanted, used = variables_of(message), variables_of(own[key])
        remark = message.comment.content if message.comment else ""
        optional = {name for line in LEFT_OUT.findall(remark) for name in re.findall(r"\$(\w+)", line)}
        for name in sorted(wanted.said - used.said - used.choosing - HOME_VARIABLES - optional):
            yield Problem(Sentence("phrase-leaves-out", phrase=key, variable=name), file)
        for name in sorted((used.said | used.choosing) - wanted.said - wanted.choosing - HOME_VARIABLES):
            if f"${name}" not in remark:
                yield Problem(Sentence("phrase-not-given", phrase=key, variable=name), file)
    parts = {part for message in own.values() for part in variables_of(message).phrases}
    for key in own:
        if key not in model and key not in (*OPTIONAL, *parts, f"choose-{language}", f"language-{language}"):
            yield Problem(Sentence("phrase-unused", phrase=key, model=MODEL), file)


def variables_of(message: Any) -> Variables:
    """The variables of a Fluent message."""
    found = Variables()
    if message.value is not None:
        found.visit(message.value)
    return found


# ---- How people ask


def _read(path: Path) -> Any:
    return read_yaml(path) if path.exists() else None


def word_gaps(root: Path, language: str) -> Iterator[Problem]:
    """Sections of words.yml, and keys in them, that English has; a section that is there may be empty."""
    if language in FALLBACK:
        return
    file = f"{language}/words.yml"
    model, own = _read(root / MODEL / "words.yml") or {}, _read(root / file)
    if own is None:
        yield Problem(Sentence("no-words-file"), file)
        return
    for section, content in model.items():
        if section not in own:
            yield Problem(Sentence("no-section", section=section), file)
        elif missing := _missing_keys(section, content, own[section]):
            yield Problem(Sentence("no-words", section=section, keys=missing), file)


def _missing_keys(section: str, model: Any, own: Any) -> tuple[str, ...]:
    if not isinstance(model, dict) or section in OPEN_SECTIONS or not own:
        return ()
    return tuple(str(key) for key in model if key not in own and key != NEUTRAL)


def training_gaps(root: Path, language: str) -> Iterator[Problem]:
    """Kinds of turn, attributes asked for and ends of a ranking for which English has utterances."""
    if language in FALLBACK:
        return
    file = f"{language}/nlu.yml"
    own = _shown(root / file)
    if not own:
        yield Problem(Sentence("no-utterances"), file)
        return
    for shown in _shown(root / MODEL / "nlu.yml"):
        if shown not in own:
            yield Problem(Sentence("no-utterance", kind=" ".join(filter(None, shown))), file)


def _shown(path: Path) -> dict[tuple[str, str, str], None]:
    """(kind, attribute, end) of a nlu.yml's utterances; the attribute only where it alone is asked for."""
    found: dict[tuple[str, str, str], None] = {}
    for block in (_read(path) or {}).get("nlu") or ():
        metadata = block.get("metadata") or {}
        attributes = metadata.get("attributes") or []
        found.setdefault((block["intent"], "", ""))
        if block["intent"] in ("fact", "rank") and len(attributes) == 1:
            found.setdefault((block["intent"], attributes[0], metadata.get("end", "")))
    return found


def conversation_gaps(root: Path, language: str) -> Iterator[Problem]:
    """Whether there are fewer labelled turns to learn from than a language needs to be understood well."""
    path = root / language / "conversations.yml"
    turns = len(LABELLED.findall(path.read_text("utf-8"))) if path.is_file() else 0
    if language not in FALLBACK and turns < ENOUGH:
        sentence = Sentence("few-conversations", turns=turns, enough=ENOUGH)
        yield Problem(sentence, f"{language}/conversations.yml")


# ---- Test cases


def question_gaps(tests: Path, language: str) -> Iterator[Problem]:
    """Kinds of question and attributes of which answers.yml has no case."""
    file = f"{language}/answers.yml"
    turns = [turn for case in _read(tests / file) or () for turn in case["turns"]]
    questions = [question for turn in turns for question in parse(turn["means"])]
    kinds = {type(question) for question in questions}
    asked = {attribute for question in questions for attribute in asked_of(question)}
    for kind in ANSWERS:
        if kind not in kinds:
            yield Problem(Sentence("no-question-kind", kind=kind.__name__), f"tests/{file}")
    for attribute in ASKED:
        if attribute not in asked:
            yield Problem(Sentence("no-question-attribute", attribute=attribute), f"tests/{file}")


def answer_gaps(tests: Path, language: str) -> Iterator[Problem]:
    """Statuses of which answers.yml has no case."""
    file = f"{language}/answers.yml"
    told = {turn.get("status") for case in _read(tests / file) or () for turn in case["turns"]}
    for status in STATUSES:
        if status not in told:
            yield Problem(Sentence("no-answer-status", status=status), f"tests/{file}")
