"""docs/architecture.md says who imports whom; so it is."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from pages import ROOT

OURS = ("actions", "nlu", "bot", "bench", "tests")
ANYWHERE = ("",)
IN_BOT_ALONE = ("sanic", "telegram", "prompt_toolkit", "rich")

# Who may import a package of ours or a library named here: (by whom, which modules of it); all others may not.
MAY: dict[str, dict[str, tuple[str, ...]]] = {
    "actions": {
        "actions": ANYWHERE,
        "bot": ANYWHERE,
        "nlu": ("actions.reading", "actions.store", "actions.yaml_file"),
    },
    "nlu": {"nlu": ANYWHERE, "bot": ANYWHERE},
    "bot": {"bot": ANYWHERE},
    "bench": {},
    "tests": {},
    "rasa": {"bot": ANYWHERE, "nlu.components": ANYWHERE},
    "rasa_sdk": {"bot": ANYWHERE, "actions.answer": ANYWHERE},
    **{library: {"bot": ANYWHERE} for library in IN_BOT_ALONE},
}


def files() -> list[Path]:
    return sorted(file for package in ("actions", "nlu", "bot") for file in (ROOT / package).rglob("*.py"))


def imported(text: str) -> Iterator[str]:
    """Every module that a file imports, wherever in it: `from a.b import c` is a.b.c, which covers a.b."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names)


def within(module: str, package: str) -> bool:
    return not package or module == package or module.startswith(f"{package}.")


def forbidden(importer: str, text: str) -> list[str]:
    """What the file of module `importer` imports and may not."""
    return [
        module
        for module in imported(text)
        if (package := module.split(".")[0]) in MAY
        and not any(
            within(importer, by) and any(within(module, part) for part in parts)
            for by, parts in MAY[package].items()
        )
    ]


@pytest.mark.parametrize("file", files(), ids=lambda file: str(file.relative_to(ROOT)))
def test_a_file_imports_only_what_it_may(file: Path) -> None:
    module = ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    text = file.read_text(encoding="utf-8")
    assert not any(name.startswith(".") for name in imported(text)), (
        "Imports are written from the package's name on."
    )
    assert forbidden(module, text) == []


@pytest.mark.parametrize(
    ("importer", "line"),
    [
        ("actions.answering", "from nlu.reader import Reader"),
        ("actions.tell.facts", "import bot.settings"),
        ("actions.answering", "from rasa_sdk import Tracker"),
        ("nlu.reader", "from actions.answering import respond"),
        ("nlu.reader", "from actions import answering"),
        ("nlu.reader", "def late():\n    import rasa.core"),
        ("nlu.components", "from bot.settings import Settings"),
        ("bot.server", "from bench.client import Client"),
        ("nlu.reader", "from rich.console import Console"),
    ],
)
def test_what_may_not_be_imported_is_found(importer: str, line: str) -> None:
    assert forbidden(importer, line) != []
