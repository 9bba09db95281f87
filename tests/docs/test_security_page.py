"""docs/security.md names the tests that hold what it claims, and tells of the packages that are locked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pages import ROOT

from bench.audit import locked_packages

TOLD = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
LOCKED = locked_packages(ROOT / "uv.lock")
WITHOUT_TEST = ("yours to see to", "**not stopped**")


def rows(heading: str) -> list[str]:
    """Of all tables that have a column with this heading."""
    found = []
    for table in re.findall(r"(?:^\|.*\n)+", TOLD, re.MULTILINE):
        head, _, *body = table.splitlines()
        found += body if f"| {heading} |" in head else []
    return found


def named_tests(row: str) -> Iterator[Path]:
    """Files and folders of its last cell; one without its folder is beside the one before."""
    folder = ROOT
    for name in re.findall(r"`([\w/]+(?:\.py|/))`", row.split("|")[-2]):
        path = ROOT / name if "/" in name else folder / name
        folder = path.parent
        yield path


@pytest.mark.parametrize("row", rows("tested in"), ids=lambda row: row.split("|")[1].strip())
def test_each_claim_names_tests_that_are_there(row: str) -> None:
    found = list(named_tests(row))
    assert found or any(why in row for why in WITHOUT_TEST)
    assert [path for path in found if not path.exists()] == []


def test_three_tables_name_tests() -> None:
    assert len(rows("tested in")) > 40


@pytest.mark.parametrize("row", rows("package"), ids=lambda row: row.split("|")[1].strip())
def test_the_versions_are_those_that_are_locked(row: str) -> None:
    _, packages, _, here, _ = row.split("|")
    lifted = re.search(r"\*\*lifted\*\* to (\d[\d.]*\d)", here)
    for name, version in re.findall(r"([A-Za-z-]+) (\d[\d.]*)", packages.partition("(")[0]):
        locked = LOCKED[name.lower()]
        assert locked == lifted[1] if lifted else f"{locked}.".startswith(f"{version}.")


def test_it_tells_how_many_packages_were_looked_up() -> None:
    assert re.findall(r"among\s+the\s+(\d+)\s+locked", TOLD) == [str(len(LOCKED))]
