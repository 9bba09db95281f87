"""Every phrase that the code names is one of English; tests/test_languages.py is about the others."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import get_args

import pytest
from conversation import DATA

from actions.answers.kinds.claims import CONTINENTS
from actions.answers.telling.sets_told import MEASURED
from actions.questions.notation import GROUPINGS
from actions.questions.questions import Reason, Talking
from actions.staff.language_coverage import languages, phrases_of

ROOT = DATA.parent
ENGLISH = frozenset(phrases_of(DATA / "en" / "phrases.ftl"))
FAMILIES = frozenset(key.partition("-")[0] for key in ENGLISH if "-" in key)
KEY = re.compile(r"[a-z]+(-[a-z]+)+")
FILES = sorted(
    [ROOT / "actions" / "respond.py"]
    + [
        file
        for of in ("actions/answers", "bot/channels", "bot/messages")
        for file in (ROOT / of).rglob("*.py")
    ]
)
KINDS = (*MEASURED, "other")
DECLINED = [reason for reason in get_args(Reason) if reason != "not_understood"]

MADE: dict[str, Sequence[str]] = {
    "continent-{}": CONTINENTS,
    "contact-{}": ("office", "telephone", "website", "address"),
    "declined-{}": DECLINED,
    "difference-{}": KINDS,
    "compare-equal-{}": KINDS,
    "compare-{}": [f"{kind}-{end}" for kind, end in product(KINDS, ("highest", "lowest"))],
    "order-first-{}": [f"{kind}-{end}" for kind, end in product(KINDS, ("highest", "lowest"))],
    "grouping-{}": [by.replace("_", "-") for by in GROUPINGS],
    "language-{}": languages(DATA),
    "picture-{}-title": ("map", "timeline", "chart"),
    "place-{}": ("intro", "list", "table"),
    "place-{}-short": ("intro", "list", "table"),
    "refusal-{}": ("empty", "too-long", "not-text"),
    "talk-{}": get_args(Talking),
    "type-{}": ("sister", "friendship"),
}
"""Phrases whose names are made of a value, with all values that there are."""


def named(file: Path) -> Iterator[str]:
    """What is said by a name that stands there, and all else that looks like the name of a phrase."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("say", "_say"):
            yield from (each.value for each in node.args[:2] if isinstance(each, ast.Constant))
        elif isinstance(node, ast.Constant) and looks_like_a_phrase(node.value):
            yield node.value


def looks_like_a_phrase(value: object) -> bool:
    """Whether it is a text with hyphens that begins as the names of some phrases do."""
    return isinstance(value, str) and bool(KEY.fullmatch(value)) and value.partition("-")[0] in FAMILIES


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_every_phrase_that_stands_in_the_code_is_there(file: Path) -> None:
    missing = [key for key in named(file) if key not in ENGLISH]
    assert [key for key in missing if f"widget-{key}" not in ENGLISH] == []


@pytest.mark.parametrize("name", MADE)
def test_every_phrase_whose_name_is_made_is_there(name: str) -> None:
    assert [value for value in MADE[name] if name.format(value) not in ENGLISH] == []
