"""Servers are started and models trained in few places, which all tests share: both take seconds."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
BEGINNING = {"serve", "train"}
"""Words of a command line that start a server, or train a model."""
RUN_TO_THE_END = ("jamae", "main")
"""Functions that wait for a command until it has ended: what they are given refuses to start."""
PLACES = {
    "served.py": "the real assistant, and the toy one",
    "conftest.py": "the one trained model",
    "bot/rasa/test_stock_rasa.py": "Rasa's own commands, on a part of the utterances",
}
LEARNING = {
    "conftest.py": "what is learned of all languages, once",
    "test_add_a_language.py": "a made-up language of few utterances",
    "sort_cases.py": "a command for whoever adds cases, no test",
}


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def name_of(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def begins(tree: ast.AST) -> bool:
    """Whether a command line is written there that starts a server or trains a model, and goes on."""
    ended = {id(node) for call in calls(tree) if name_of(call) in RUN_TO_THE_END for node in ast.walk(call)}
    return any(
        isinstance(element, ast.Constant) and element.value in BEGINNING
        for node in ast.walk(tree)
        if isinstance(node, ast.Call | ast.List | ast.Tuple) and id(node) not in ended
        for element in (node.args if isinstance(node, ast.Call) else node.elts)
    )


def learns(tree: ast.AST) -> bool:
    """Whether it imports what learns from utterances, and calls it."""
    imported = {
        name.asname or name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "nlu.training.learning"
        for name in node.names
    }
    return "learn" in imported and any(name_of(call) == "learn" for call in calls(tree))


@pytest.mark.parametrize("does, places", [(begins, PLACES), (learns, LEARNING)])
def test_only_the_places_that_all_share_do_so(does: object, places: dict[str, str]) -> None:
    assert callable(does)
    found = {
        path.relative_to(TESTS).as_posix()
        for path in TESTS.rglob("*.py")
        if "__pycache__" not in path.parts and does(ast.parse(path.read_text("utf-8")))
    }
    assert found == set(places)


@pytest.mark.parametrize(
    "code, expected",
    [
        ("subprocess.Popen([sys.executable, '-m', 'bot.cli', 'serve'])", True),
        ("command('serve', '--port', '0')", True),
        ("run(root, RASA, 'train')", True),
        ("jamae(root, 'serve', '--workers', '2')", False),
        ("assert main(['train']) == 1", False),
        ("wait('serve' in said)", False),
    ],
)
def test_it_sees_them(code: str, expected: bool) -> None:
    assert begins(ast.parse(code)) is expected
