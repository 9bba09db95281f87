"""No room left under PostgreSQL's tables, or under the SQLite files: citizens are answered, and all is stored
again later."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from cluster import Cluster, own
from disks import full, mounted
from running import CONVERSATIONS, TRACE, NewProject, Visitor, talk
from served import Jamae, wait_for

pytestmark = pytest.mark.slow

RECOVERY_SECONDS = 60


@pytest.fixture
def small_disk() -> Iterator[Path]:
    with mounted() as disk:
        yield disk


def test_postgresqls_tables_cannot_grow(cluster: Cluster, small_disk: Path, new_project: NewProject) -> None:
    place = small_disk / "tables"
    place.mkdir()
    for folder in (small_disk, place):
        own(folder)
    cluster.select(f"create tablespace small location '{place}'")
    cluster.select("create database small tablespace small")
    url = cluster.url.removesuffix("postgres") + "small"
    server = Jamae(new_project(), JAMAE_DATABASE_URL=url)
    server.start()
    try:
        talk(Visitor(server.port), "en")
        with full(small_disk):
            visitors = meet_full_disk(server)
        stored_again(
            server, visitors, lambda: int(cluster.select("select count(*) from conversation", url)[0][0])
        )
    finally:
        server.stop()
        cluster.select("drop database small")
        cluster.select("drop tablespace small")


def test_the_sqlite_files_cannot_grow(small_disk: Path, new_project: NewProject) -> None:
    root = new_project()
    shutil.move(root / ".jamae", small_disk / "jamae")
    (root / ".jamae").symlink_to(small_disk / "jamae")
    server = Jamae(root)
    server.start()
    try:
        talk(Visitor(server.port), "en")
        with full(small_disk):
            visitors = meet_full_disk(server)
        stored_again(server, visitors, lambda: conversations_in(root / ".jamae" / "conversations.sqlite"))
    finally:
        server.stop()


def test_no_room_under_tmp_ends_no_process(
    cluster: Cluster, small_disk: Path, new_project: NewProject
) -> None:
    """Workers keep their counts there."""
    server = Jamae(new_project(), "--workers", "2", JAMAE_DATABASE_URL=cluster.url, TMPDIR=str(small_disk))
    server.start()
    try:
        wait_for(lambda: server.count("jamae_workers") == 2, RECOVERY_SECONDS, "not two workers")
        with full(small_disk):
            wait_for(
                lambda: "Counts cannot be written" in server.said.read_text(), RECOVERY_SECONDS, "not full"
            )
            assert server.process is not None
            (worker, *_) = children_of(server.process.pid)
            os.kill(worker, signal.SIGKILL)
            wait_for(
                lambda: len(set(children_of(server.process.pid)) - {worker}) == 2,
                RECOVERY_SECONDS,
                "it is not started again",
            )
            for language in CONVERSATIONS:
                talk(Visitor(server.port), language)
            assert server.count("jamae_turns_total") > 0
        wait_for(
            lambda: server.count("jamae_worker_restarts_total") == 1, RECOVERY_SECONDS, "not counted again"
        )
        assert server.process.poll() is None
    finally:
        server.stop()


def children_of(process: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()]


def conversations_in(file: Path) -> int:
    with closing(sqlite3.connect(file)) as database:
        return int(database.execute("select count(*) from conversation").fetchone()[0])


def meet_full_disk(server: Jamae) -> list[tuple[Visitor, str]]:
    """Every visitor of many is answered, until and after the last free page is taken."""
    visitors: list[tuple[Visitor, str]] = []

    def ask() -> bool:
        for channel in ("rest", "web"):
            for language in CONVERSATIONS:
                visitors.append((Visitor(server.port, channel), language))
                talk(*visitors[-1])
        return server.count("jamae_store_errors_total") >= 2

    wait_for(ask, RECOVERY_SECONDS, "the disk is full, and nothing notices")
    wait_for(lambda: "conversations" in server.get("/health")[1], 5, "/health says that all is well")
    return visitors


def stored_again(server: Jamae, visitors: list[tuple[Visitor, str]], stored: Callable[[], int]) -> None:
    """Conversations go on, and new ones are written again, without a restart. `stored` counts them."""
    wait_for(lambda: server.get("/health")[0] == 200, RECOVERY_SECONDS, "/health does not recover")
    last, language = visitors[-1]
    assert CONVERSATIONS[language][1] in last.say(CONVERSATIONS[language][0])
    before = stored()

    def is_stored() -> bool:
        talk(Visitor(server.port), "en")
        return stored() > before

    wait_for(is_stored, RECOVERY_SECONDS, f"nothing is stored again: {server.said.read_text()}")
    assert not TRACE.search(server.said.read_text())
