"""A store goes on without its database, says so once, and asks again later."""

from __future__ import annotations

import asyncio
import logging

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot.conversations import degrading_store
from bot.conversations.degrading_store import DegradingStore
from bot.telemetry.metrics import METRICS


@pytest.fixture
def store() -> DegradingStore:
    return DegradingStore(
        "shelf", lambda: sa.create_engine("sqlite://"), title="The shelf", without="books wait"
    )


def read(connection: Connection) -> int:
    return int(connection.execute(sa.text("select 7")).scalar_one())


def fail(connection: Connection) -> int:
    return int(connection.execute(sa.text("select * from no_such_table")).scalar_one())


def failures(doing: str) -> float:
    return METRICS.counters.get(("jamae_store_errors_total", (("store", "shelf"), ("doing", doing))), 0)


def test_after_a_failure_it_is_left_alone_and_asked_again(
    store: DegradingStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert asyncio.run(store.attempt("read", read)) == 7
    assert asyncio.run(store.attempt("read", fail)) is None
    assert store.is_away and asyncio.run(store.attempt("read", read)) is None
    monkeypatch.setattr(degrading_store, "AWAY_SECONDS", 0)
    store.attempt_now("write", lambda: store.run(fail))
    assert not store.is_away and asyncio.run(store.attempt("read", read)) == 7


def test_who_has_a_thread_of_its_own_may_ask_at_any_time(store: DegradingStore) -> None:
    assert not store.attempt_now("write", lambda: store.run(fail))
    assert store.attempt_now("write", lambda: store.run(read))


def test_a_file_that_fails_is_as_a_database_that_does(store: DegradingStore) -> None:
    def full() -> None:
        raise OSError

    assert not store.attempt_now("write", full)


def test_a_failure_is_counted_each_time_and_logged_once_until_it_works_again(
    store: DegradingStore, caplog: pytest.LogCaptureFixture
) -> None:
    before = failures("put_back")
    with caplog.at_level(logging.ERROR):
        for work in (fail, fail, read, fail):
            store.attempt_now("put back", lambda work=work: store.run(work))
    told = "The shelf failed to put back (OperationalError); books wait."
    assert [record.getMessage() for record in caplog.records] == [told, told]
    assert failures("put_back") == before + 3
