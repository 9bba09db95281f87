"""`jamae publish` killed in the middle: what was live stays live and whole, and publishing again works."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa
from conversation import TESTS
from lindal import Data
from sqlalchemy.engine import Engine

from actions.loading.dataset import read_dataset
from actions.loading.load import load
from actions.loading.snapshot import snapshot_of
from actions.loading.versions import live, versions
from actions.store import schema

PATIENCE = 120
"""Seconds; it is no more than a bound."""


@contextmanager
def publishing(data: Data, engine: Engine) -> Iterator[subprocess.Popen[bytes]]:
    url = engine.url.render_as_string(hide_password=False)
    clean = {name: value for name, value in os.environ.items() if not name.startswith("JAMAE_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot.cli", "publish", "--data", str(data.root), "--by", "kim"],
        cwd=TESTS.parent,
        env={**clean, "JAMAE_DATABASE_URL": url},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def wait_until(process: subprocess.Popen[bytes], is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not is_so():
        assert process.poll() is None, process.stdout and process.stdout.read().decode()
        assert time.monotonic() < until
        time.sleep(0.001)


def everything(engine: Engine) -> dict[str, list[object]]:
    tables = (*schema.metadata.sorted_tables, schema.version)
    with engine.connect() as connection:
        return {table.name: [tuple(row) for row in connection.execute(sa.select(table))] for table in tables}


def test_killed_in_the_middle_of_writing(data: Data, engine: Engine) -> None:
    load(data.root, engine)
    before = everything(engine)
    rows = (f"city,vellano,en,Vellano {number},alias,gazetteer" for number in range(40_000))
    data.append("names.csv", *rows)
    with publishing(data, engine) as process:
        if engine.dialect.name == "postgresql":
            with (
                engine.begin() as reader
            ):  # holds up the writer at its last table, when the others are emptied
                reader.exec_driver_sql("LOCK TABLE source IN SHARE MODE")
                waits = "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'source'::regclass"
                wait_until(process, lambda: reader.exec_driver_sql(waits).scalar() == 1)
                process.send_signal(signal.SIGKILL)
                process.wait()
        else:
            log = Path(f"{engine.url.database}-wal")
            wait_until(process, lambda: log.exists() and log.stat().st_size > 1_000_000)
            process.send_signal(signal.SIGKILL)
            process.wait()
    assert everything(engine) == before
    assert (live(engine).version, len(versions(engine))) == (1, 1)
    with publishing(data, engine) as process:
        told, _ = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0, told.decode()
    assert (live(engine).version, live(engine).author) == (2, "kim")
    with engine.connect() as connection:
        kept = connection.execute(sa.select(sa.func.count()).select_from(schema.name)).scalar()
    assert kept == len(snapshot_of(read_dataset(data.root))[schema.name])


def test_two_who_publish_at_once_do_not_mix(data: Data, engine: Engine, tmp_path: Path) -> None:
    load(data.root, engine)
    data.append("names.csv", "city,vellano,en,Velly,alias,gazetteer")
    with publishing(data, engine) as one, publishing(data, engine) as two:
        told = [process.communicate(timeout=PATIENCE)[0].decode() for process in (one, two)]
    assert len(versions(engine)) == 2
    assert live(engine).version == 2
    assert sorted(process.returncode for process in (one, two)) in ([0, 0], [0, 1]), told
    late = next((text for process, text in zip((one, two), told) if process.returncode), "says the same")
    assert "kim has made version 2 live in the meantime" in late or any(
        "says the same" in text for text in told
    )


pytestmark = pytest.mark.slow
