"""Fixtures of the fault tests: copies of the real project, and what stands around it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from cluster import BINARIES, WITHOUT_POSTGRESQL, Cluster
from running import NewProject
from served import Jamae


@pytest.fixture(scope="module")
def new_project(trained: Path, tmp_path_factory: pytest.TempPathFactory) -> NewProject:
    """Gives a fresh copy of the trained project."""

    def copy() -> Path:
        return Path(shutil.copytree(trained, tmp_path_factory.mktemp("project") / "project"))

    return copy


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    if not BINARIES:
        pytest.skip(WITHOUT_POSTGRESQL)
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
