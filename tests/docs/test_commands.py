"""The commands in the documentation work: each `sh` block runs as it stands, in a copy of the project.

A block that is not run here says why on the line before it, `<!-- not run: ... -->`, or which other test runs
it, `<!-- run by tests/... -->`. What a block exports counts for the rest of its page. A `text` block right
after one is what it says. Port 5005 is replaced by a free one. Everything is installed already, so of `uv
sync` only is seen what it would do.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from conversation import Assistant
from pages import COMMAND_PAGES, ROOT, Block, blocks, copy_project
from ports import free_port

from bot.cli import COMMANDS

UV = os.environ.get("UV") or shutil.which("uv")
SHELLS = ("sh", "bash", "shell", "console")
SERVES = re.compile(r"\bjamae serve\b")
PATIENCE = 300.0
"""Seconds for a block, on a machine that has much else to do; a server must be ready within them."""


def shell_blocks(page: Path) -> list[Block]:
    return [block for block in blocks(page) if block.language in SHELLS]


def said_after(block: Block) -> str:
    """What the page shows right after a block, in a `text` block of its own; empty where it shows nothing."""
    later = (each for each in blocks(block.page) if each.line > block.line)
    follower = next(later, None)
    return follower.text if follower and follower.language == "text" and not follower.why_not else ""


PAGES_TO_RUN = [page for page in COMMAND_PAGES if any(not block.why_not for block in shell_blocks(page))]


@dataclass(frozen=True)
class Machine:
    """A copy of the project, with the variables that a command there is run with."""

    root: Path
    port: int
    variables: dict[str, str]

    def script(self, block: Block) -> str:
        exports = shlex.quote(str(self.root.parent / f"{block.page.stem}.exports"))
        text = (
            re.sub(r"^\$ ", "", block.text, flags=re.MULTILINE) if block.language == "console" else block.text
        )
        text = re.sub(r"\buv sync\b", "uv sync --dry-run --locked", text)
        text = text.replace("5005", str(self.port))
        return f"if [ -e {exports} ]; then source {exports}; fi\n{text}\ndeclare -px > {exports}\n"

    def run(self, block: Block) -> str:
        """What it writes. Raises AssertionError, with all of that, if it fails."""
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", self.script(block)],
            cwd=self.root,
            env=self.variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        assert done.returncode == 0, f"{block} ends with {done.returncode}:\n{done.stdout}{done.stderr}"
        return done.stdout

    @contextmanager
    def serving(self, block: Block) -> Iterator[None]:
        """Inside, what the block starts is ready; afterwards it is told to end, and must end well."""
        said = self.root / "said.txt"
        with said.open("w") as file:
            process = subprocess.Popen(
                ["bash", "-euo", "pipefail", "-c", self.script(block)],
                cwd=self.root,
                env=self.variables,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
                start_new_session=True,
            )
        try:
            self._wait_until_ready(process, block, said)
            yield
        finally:
            os.killpg(process.pid, signal.SIGINT)
            process.wait(timeout=PATIENCE)

    def _wait_until_ready(self, process: subprocess.Popen[bytes], block: Block, said: Path) -> None:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and process.poll() is None:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health", timeout=60):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        raise AssertionError(f"{block} does not serve:\n{said.read_text()}")


@pytest.fixture(scope="module")
def machine(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """Somebody's clone, in which only the model was trained (test_first_minute.py begins without it).

    The port is one that was free a moment ago.
    """
    root = copy_project(tmp_path_factory.mktemp("machine") / "jamae")
    shutil.copytree(trained / "models", root / "models", dirs_exist_ok=True)
    port = free_port()
    ours = ("JAMAE_", "TELEGRAM_", "KAKAO_")
    variables = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    variables |= {
        "JAMAE_ROOT": str(root),
        "JAMAE_PORT": str(port),
        "UV_PROJECT_ENVIRONMENT": sys.prefix,
        "UV_NO_SYNC": "1",
        "PATH": f"{Path(UV or 'uv').parent}{os.pathsep}{os.environ['PATH']}",
    }
    return Machine(root, port, variables)


@pytest.mark.slow
@pytest.mark.skipif(not UV, reason="uv is not found")
@pytest.mark.parametrize("page", PAGES_TO_RUN, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_commands_of_a_page_work(page: Path, machine: Machine) -> None:
    with ExitStack() as running:
        for block in shell_blocks(page):
            if block.why_not:
                continue
            if SERVES.search(block.text):
                running.close()  # the page's server before this one
                running.enter_context(machine.serving(block))
            else:
                said = machine.run(block)
                assert said_after(block) in said, f"{block} does not say what the page shows:\n{said}"


@pytest.mark.parametrize("page", COMMAND_PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_another_test_that_runs_a_block_names_its_page(page: Path) -> None:
    for block in shell_blocks(page):
        if block.why_not.startswith("run by "):
            assert page.name in (ROOT / block.why_not.removeprefix("run by ")).read_text(encoding="utf-8")


OPTION = re.compile(r"(?<=\s)--[a-z][a-z-]*")
JAMAE = re.compile(r"\bjamae ([a-z][a-z-]*)([^\n`|;&#]*)")
MODULE = re.compile(r"\bpython -m (bench\.\w+)([^\n`|;&#]*)")
SCRIPT = re.compile(r"\bpython ((?:docs|bench)/\w+\.py)([^\n`|;&#]*)")
GROUP = re.compile(r"--group (\w+)")
CODE = re.compile(r"`([^`\n]+)`")


def code(page: Path) -> str:
    """All code of a page, in blocks and between the words."""
    text = page.read_text(encoding="utf-8")
    return "\n".join(
        [
            *(block.text for block in blocks(page)),
            *CODE.findall(re.sub(r"```.*?```", "", text, flags=re.DOTALL)),
        ]
    )


def options_of(command: str) -> set[str]:
    parser = argparse.ArgumentParser()
    COMMANDS[command].arguments(parser)
    return {option for action in parser._actions for option in action.option_strings}


def source_of(file: Path) -> str:
    """The source of a module and of the bench's modules that it imports; empty if there is no such module."""
    if not file.is_file():
        return ""
    source = file.read_text(encoding="utf-8")
    shared = (
        ROOT / "bench" / f"{name.replace('.', '/')}.py"
        for name in re.findall(r"^from bench\.([\w.]+) import", source, re.MULTILINE)
    )
    modules = (each for each in shared if each.is_file())  # of a package the modules are imported by name
    return "\n".join([source, *(each.read_text(encoding="utf-8") for each in modules)])


def unknown(text: str) -> list[str]:
    """What a text names as a command, option, module, script or dependency group that does not exist."""
    found = []
    for command, rest in JAMAE.findall(text):
        if command not in COMMANDS:
            found.append(f"jamae {command}")
        else:
            found += [
                f"jamae {command} {option}"
                for option in OPTION.findall(rest)
                if option not in options_of(command)
            ]
    for name, rest in [*MODULE.findall(text), *SCRIPT.findall(text)]:
        source = source_of(ROOT / (name if name.endswith(".py") else name.replace(".", "/") + ".py"))
        found += (
            [name] if not source else [f"{name} {o}" for o in OPTION.findall(rest) if f'"{o}"' not in source]
        )
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return found + [f"--group {group}" for group in GROUP.findall(text) if f"\n{group} = [" not in project]


@pytest.mark.parametrize("page", COMMAND_PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_command_and_option_named_exists(page: Path) -> None:
    assert unknown(code(page)) == []


@pytest.mark.parametrize(
    "text",
    ["jamae sing", "jamae ask --loudly", "uv run python -m bench.nothing",
     "uv run python -m bench.speed --slowly", "uv run python docs/nothing.py", "uv sync --group nothing"],
)  # fmt: skip
def test_what_does_not_exist_is_found(text: str) -> None:
    assert unknown(text) != []


def test_the_conversation_in_the_readme_is_a_real_one(bucheon: Assistant) -> None:
    shown = next(block.text for block in blocks(ROOT / "README.md") if block.text.startswith("> "))
    turns = re.split(r"^> ", shown, flags=re.MULTILINE)[1:]
    asked, told = zip(*(turn.split("\n", 1) for turn in turns), strict=True)
    assert len(asked) > 4
    for turn, answer in zip(bucheon.converse(asked), told, strict=True):
        assert turn.reply.full_text.split() == answer.split()
