"""Fixtures of the fault tests: the real project, trained once, and what stands around it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from cluster import BINARIES, WITHOUT_POSTGRESQL, Cluster
from running import ROOT, Jamae, NewProject, jamae


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with its model and its knowledge. Copy it rather than write to it."""
    root = tmp_path_factory.mktemp("trained") / "project"
    root.mkdir()
    for path in ROOT.glob("*.yml"):
        shutil.copy(path, root)
    shutil.copytree(ROOT / "data", root / "data")
    code, said = jamae(root, "train")
    assert code == 0, said
    return root


@pytest.fixture(scope="module")
def new_project(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> NewProject:
    """Gives a fresh copy of the trained project."""

    def copy() -> Path:
        return Path(shutil.copytree(trained, tmp_path_factory.mktemp("project") / "project"))

    return copy


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    if not BINARIES:
        no_postgresql = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        no_postgresql(WITHOUT_POSTGRESQL)
    made = Cluster()
    yield made
    made.remove()


@pytest.fixture(scope="module")
def server(new_project: NewProject) -> Iterator[Jamae]:
    """One server with SQLite for all tests of a module."""
    running = Jamae(new_project())
    running.start()
    yield running
    running.stop()
