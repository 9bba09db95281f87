"""The commands in the two pages for staff, run in their order as they stand there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import ROOT, environment

pytestmark = pytest.mark.slow

BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SECONDS = 300


@pytest.fixture
def project(trained: Path, tmp_path: Path) -> Path:
    """A copy of the project with a command `jamae`, something live, and a model."""
    root = Path(shutil.copytree(trained, tmp_path / "project"))
    command = tmp_path / "bin" / "jamae"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m bot.cli "$@"\n')
    command.chmod(0o755)
    return root


def run(root: Path, script: str) -> str:
    """Run as a person would who types it into a terminal; it fails where one command does."""
    variables = environment(root)
    variables["PATH"] = f"{root.parent / 'bin'}{os.pathsep}{variables['PATH']}"
    done = subprocess.run(
        ["bash", "-ec", script], cwd=root, env=variables, capture_output=True, timeout=SECONDS, check=False
    )
    told = done.stdout.decode() + done.stderr.decode()
    assert done.returncode == 0, f"{script}\n{told}"
    return told


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (
            "changing-the-facts.md",
            [
                "Okayama, population: facts.csv says 724,691 (line 2",
                "Okayama, population: ",
                "Version 2 is live",
                "Population of Okayama, as of 2025",
                "Version 1 is live again",
                "Okayama has 710,000 people.",
            ],
        ),
        (
            "another-city.md",
            ["Made ", "Version 1 is live", "Lindal and Brightwater became friendship cities on 17 May 2020."],
        ),
    ],
)
def test_the_commands_of_a_page_do_what_it_says(page: str, told: list[str], project: Path) -> None:
    blocks = BLOCK.findall((ROOT / "docs" / page).read_text("utf-8"))
    said = run(project, "\n".join(blocks))
    place = 0
    for expected in told:
        assert expected in said[place:], said
        place = said.index(expected, place)
