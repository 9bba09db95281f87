"""What the tests of actions/ share: a copy of the made-up city's data to edit, and stores to fill."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from lindal import LINDAL, Data
from sqlalchemy.engine import Engine

from actions.store import open_engine


@pytest.fixture
def data(tmp_path: Path) -> Data:
    return Data(shutil.copytree(LINDAL, tmp_path / "data"))


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty store: a SQLite file, or a database of its own on the PostgreSQL at JAMAE_TEST_POSTGRES."""
    if request.param == "sqlite":
        yield open_engine(f"sqlite:///{tmp_path / 'knowledge.sqlite'}")
        return
    server = os.environ.get("JAMAE_TEST_POSTGRES")
    if not server:
        pytest.skip("JAMAE_TEST_POSTGRES is not set")
    name = f"jamae_{uuid.uuid4().hex}"
    admin = sa.create_engine(open_engine(server).url, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine = open_engine(admin.url.set(database=name).render_as_string(hide_password=False))
    yield engine
    engine.dispose()
    with admin.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name}")
    admin.dispose()
