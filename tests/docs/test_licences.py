"""NOTICE.md names what is shipped, and every library that is not under a permissive licence."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from pages import ROOT

NOTICE = (ROOT / "NOTICE.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def told() -> str:
    done = subprocess.run(
        [sys.executable, "docs/licences.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout


def test_the_libraries_that_are_not_permissive_are_those_of_the_notice(told: str) -> None:
    demanding, others = told.split("The others:\n")
    listed = set(re.findall(r"^\| ([\w-]+) \| (?:LGPL|MPL)", NOTICE, re.MULTILINE))
    assert set(re.findall(r"^  ([\w-]+) ", demanding, re.MULTILINE)) == listed
    assert "states none" not in told
    assert "rasa 3.6" in others
    assert "rasa-sdk 3.6" in others


def test_what_others_made_and_is_shipped_is_there() -> None:
    shipped = [*ROOT.glob("actions/pictures/fonts/*.xz"), *ROOT.glob("actions/pictures/*.json")]
    assert shipped
    patterns = re.findall(r"`((?:actions|data|docs)/[\w./*-]+)`", NOTICE)
    assert all(any(file.match(pattern) for pattern in patterns) for file in shipped)
    assert all(list(ROOT.glob(pattern)) for pattern in patterns)
