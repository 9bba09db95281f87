"""A connection that is given back."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
import sqlalchemy as sa
from databases import new_database
from sqlalchemy.engine import Engine

from actions.store.store import open_engine


@pytest.fixture
def engine() -> Iterator[Engine]:
    with new_database() as url:
        opened = open_engine(url.replace("postgresql://", "postgresql+psycopg2://"))
        yield opened
        opened.dispose()


def test_keeps_no_transaction(engine: Engine) -> None:
    raw = engine.raw_connection()
    raw.cursor().execute("CREATE TABLE left_open (number int)")
    raw.close()
    with engine.connect() as connection:
        assert not sa.inspect(connection).has_table("left_open")


def test_whose_server_has_ended_meanwhile_leaves_no_trace_in_the_log(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING), engine.connect() as other:
        raw = engine.raw_connection()
        cursor = raw.cursor()
        cursor.execute("SELECT pg_backend_pid()")
        (process,) = cursor.fetchone()
        other.exec_driver_sql(f"SELECT pg_terminate_backend({process}, 5000)")
        raw.close()
    assert [record.getMessage() for record in caplog.records] == []
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT 1").scalar() == 1
