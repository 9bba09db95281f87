"""docs/add-a-channel.md can be followed to the letter: the messenger it makes is served and answered."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pages import ROOT, copy_project
from toy_server import TOY, Server, serving

RECIPE = ROOT / "docs" / "add-a-channel.md"
BLOCK = re.compile(r"^`([\w./-]+)`(?:, after `([^`\n]+)`)?\n```\w+\n(.*?)^```$", re.MULTILINE | re.DOTALL)
"""A file's name on a line, perhaps the line after which it goes, and what the recipe writes there."""
KEY = "a key for the tests"


class Block(NamedTuple):
    file: str
    after: str
    text: str


def blocks() -> Iterator[Block]:
    return (Block(*found.groups(default="")) for found in BLOCK.finditer(RECIPE.read_text("utf-8")))


def written(root: Path, block: Block) -> None:
    file = root / block.file
    if not block.after:
        with file.open("a", encoding="utf-8") as opened:
            opened.write(block.text)
        return
    text = file.read_text(encoding="utf-8")
    line = f"\n{block.after}\n"
    assert text.count(line) == 1, f"{block.file} has {text.count(line)} lines {block.after!r}"
    file.write_text(text.replace(line, line + block.text), encoding="utf-8")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone to which the recipe has added its messenger."""
    root = copy_project(tmp_path_factory.mktemp("clone") / "jamae")
    for block in blocks():
        written(root, block)
    return root


@pytest.fixture(scope="module")
def server(project: Path, trained_toy: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The toy project, served by that clone's code."""
    root = tmp_path_factory.mktemp("served") / "toy"
    shutil.copytree(trained_toy, root)
    channels = (project / "credentials.yml").read_text().splitlines()
    (root / "credentials.yml").write_text(f"bot.channels.rest.RestInput: {{}}\n{channels[-1]}\n")
    paths = os.pathsep.join((str(TOY), str(project)))
    with serving(root, PIGEON_KEY=KEY, PYTHONPATH=paths) as running:
        yield running


def say(server: Server, text: object, key: str = KEY, **changes: object) -> Any:
    headers = {"X-Pigeon-Key": key}
    post = {"id": uuid.uuid4().hex, "from": "anna", "text": text, **changes}
    return server.request("/webhooks/pigeon/webhook", post, **headers)


def test_the_recipe_writes_every_file_that_it_names() -> None:
    files = [block.file for block in blocks()]
    assert list(dict.fromkeys(files)) == [
        "bot/settings.py",
        "bot/channels/pigeon.py",
        "credentials.yml",
        "bot/review/phrases/en/phrases.ftl",
        "bot/review/phrases/ko/phrases.ftl",
        "tests/docs/test_architecture.py",
    ]
    assert files.count("bot/settings.py") == 3


def test_it_answers_and_remembers(server: Server) -> None:
    status, told = say(server, "one")
    assert (status, told["messages"]) == (200, ["1: one"])
    assert told["buttons"] == [{"title": "more?", "says": "more?"}]
    assert say(server, "two")[1]["messages"] == ["2: two"]
    assert say(server, None)[1]["messages"] == ["en messenger-text-only"]


def test_a_long_answer_keeps_its_limits(server: Server) -> None:
    words = "word " * 190
    messages = say(server, words)[1]["messages"]
    assert " ".join(messages).split()[1:] == words.split()
    assert len(messages) > 1 and max(map(len, messages)) <= 200


def test_a_post_that_comes_twice_is_answered_once(server: Server) -> None:
    person = {"from": "berta"}
    first = say(server, "one", id="1", **person)
    assert say(server, "one", id="1", **person) == first
    assert say(server, "one", id="2", **person)[1]["messages"] == ["2: one"]


def test_who_writes_too_fast_is_told_so(server: Server) -> None:
    told = [say(server, f"question {number}", **{"from": "carla"})[1]["messages"] for number in range(21)]
    assert told[19] == ["20: question 19"] and told[20] == ["en too-many"]


@pytest.mark.parametrize("changes", [{"from": None}, {"from": ""}, {"id": None}, {"id": 7}], ids=str)
def test_a_post_of_nobody_or_without_a_number_is_refused(server: Server, changes: dict[str, Any]) -> None:
    with pytest.raises(json.JSONDecodeError):  # of a body that is empty
        say(server, "one", **changes)


def test_without_the_key_nobody_is_answered(server: Server) -> None:
    with pytest.raises(json.JSONDecodeError):  # of a body that is empty
        say(server, "one", "another")


def test_it_is_counted_by_its_channel(server: Server) -> None:
    say(server, "counted")
    assert any('jamae_turns_total{channel="pigeon"' in line for line in server.metrics())


def run(project: Path, *command: str) -> str:
    """What a command says in the clone, where it must end well."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_its_code_passes_the_linter_and_the_type_check(project: Path) -> None:
    files = ("bot/channels/pigeon.py", "bot/settings.py")
    run(project, "ruff", "check", *files)
    run(project, "ruff", "format", "--check", *files)
    run(project, "mypy", "--no-error-summary", *files)


def test_it_may_import_what_it_imports(project: Path) -> None:
    """What it imports, and that it needs each thing that it may."""
    checks = ("tests/docs/test_architecture.py", "-k", "pigeon")
    assert "7 passed" in run(project, "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", *checks)
