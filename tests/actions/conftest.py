"""What the tests of actions/ share: a copy of the made-up city's data to edit, and stores to fill."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from databases import new_database
from lindal import LINDAL, Data
from sqlalchemy.engine import Engine

from actions.store.store import open_engine


@pytest.fixture
def data(tmp_path: Path) -> Data:
    return Data(shutil.copytree(LINDAL, tmp_path / "data"))


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty store: a SQLite file, or a PostgreSQL database of its own."""
    if request.param == "sqlite":
        yield open_engine(f"sqlite:///{tmp_path / 'knowledge.sqlite'}")
        return
    with new_database() as url:
        engine = open_engine(url)
        yield engine
        engine.dispose()
