"""Whoever asks to be forgotten is told the truth, and nothing said before is kept, whatever fails."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from cluster import Cluster
from forgetting import FORGOTTEN, LATER, RECOVERY_SECONDS, WORDS, held, remembers, rows_in
from running import CONVERSATIONS, NewProject, Visitor
from served import PATIENT, Jamae, wait_for

pytestmark = pytest.mark.slow

FIRST, ANSWER, *_ = CONVERSATIONS["en"]
TURNS = "select count(*) from web_turn"


@contextmanager
def serving(root: Path, *arguments: str, **environment: str) -> Iterator[Jamae]:
    server = Jamae(root, *arguments, **environment)
    server.start()
    try:
        yield server
    finally:
        server.stop()


@pytest.mark.parametrize("channel", ["rest", "web"])
def test_while_another_program_holds_sqlite_it_is_noted_and_done_later(
    new_project: NewProject, channel: str
) -> None:
    root = new_project()
    with serving(root) as server:
        visitor = Visitor(server.port, channel)
        assert ANSWER in visitor.say(FIRST)
        wait_for(lambda: rows_in(root) >= 2, RECOVERY_SECONDS, "nothing was kept")
        assert remembers(visitor)
        with held(root):
            assert visitor.say("/forget") == LATER
            assert visitor.history() == []
            assert not remembers(visitor)
        wait_for(lambda: not any((root / ".jamae" / "erasures").iterdir()), RECOVERY_SECONDS, "still noted")
        assert visitor.say("/forget") == FORGOTTEN
        wait_for(lambda: rows_in(root) == 0, RECOVERY_SECONDS, "something is kept")


def test_what_was_noted_is_deleted_after_a_restart(new_project: NewProject) -> None:
    root = new_project()
    with serving(root) as server:
        visitor = Visitor(server.port)
        assert ANSWER in visitor.say(FIRST)
        wait_for(lambda: rows_in(root) >= 2, RECOVERY_SECONDS, "nothing was kept")
        with held(root):
            assert visitor.say("/forget") == LATER
            assert server.process is not None
            server.process.kill()
            server.process.wait()
        assert rows_in(root) >= 2
        server.start()
        wait_for(lambda: rows_in(root) == 0, RECOVERY_SECONDS, "something is kept")
        assert not remembers(visitor)


def test_without_postgresql_it_is_noted_and_done_when_it_is_back(
    new_project: NewProject, cluster: Cluster
) -> None:
    with serving(new_project(), "--workers", "2", JAMAE_DATABASE_URL=cluster.url, **PATIENT) as server:
        visitors = [Visitor(server.port, channel) for channel in ("rest", "web")]
        for visitor in visitors:
            assert ANSWER in visitor.say(FIRST)
        wait_for(lambda: cluster.select(WORDS)[0][0] >= 5, RECOVERY_SECONDS, "nothing was kept")
        cluster.stop()
        try:
            assert [visitor.say("/forget") for visitor in visitors] == [LATER] * 2
            assert [visitor.history() for visitor in visitors] == [[]] * 2
        finally:
            cluster.start()
        assert not any(map(remembers, visitors))
        wait_for(
            lambda: (
                cluster.select("select count(*) from web_turn where text like '%Okayama%'") == [(0,)]
                and cluster.select("select count(*) from heard_turn where text like '%Okayama%'") == [(0,)]
            ),
            RECOVERY_SECONDS,
            "something is kept",
        )


def test_right_after_a_write_failed_it_is_still_tried(new_project: NewProject) -> None:
    root = new_project()
    with serving(root) as server:
        visitor = Visitor(server.port)
        assert ANSWER in visitor.say(FIRST)
        wait_for(lambda: rows_in(root) >= 2, RECOVERY_SECONDS, "nothing was kept")
        with held(root):
            Visitor(server.port).say(FIRST)  # whose memory cannot be written
        assert visitor.say("/forget") == FORGOTTEN
        time.sleep(2)
        assert rows_in(root) <= 1  # of the other visitor


@pytest.mark.parametrize("how", ["forget", "restart"])
def test_nothing_said_before_is_kept_whichever_process_holds_it(
    new_project: NewProject, cluster: Cluster, how: str
) -> None:
    cluster.select("drop table if exists conversation, web_turn, heard_turn, forgotten")
    with serving(new_project(), "--workers", "2", JAMAE_DATABASE_URL=cluster.url, **PATIENT) as server:
        for _ in range(10):
            visitor = Visitor(server.port, "web")
            visitor.say(FIRST)
            ending = visitor.restart if how == "restart" else lambda: visitor.say("/forget")  # noqa: B023
            messages = [f"{FIRST} {uuid.uuid4().hex[:6]}" for _ in range(4)]
            with ThreadPoolExecutor(5) as pool:
                asked = [pool.submit(visitor.say, message) for message in messages]
                # all have arrived, and most are still to be answered
                wait_for(
                    lambda: cluster.select(TURNS) == [(5,)], RECOVERY_SECONDS, "not all arrived", every=0.01
                )
                ended = pool.submit(ending)
            for each in (*asked, ended):
                each.result()
    assert cluster.select(WORDS) == [(0,)]  # it has ended, so nothing waits to be written any more
