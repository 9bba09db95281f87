"""`jamae serve --workers 2` under load: PostgreSQL goes and comes back, a worker is killed, all are told to
stop."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from cluster import Cluster
from load import Conversation, asking
from running import CONVERSATIONS, TRACE, NewProject, Visitor
from served import PATIENT, Jamae, wait_for

pytestmark = pytest.mark.slow

CLIENTS = 12
MORE = 40
PATIENCE = 120


@pytest.fixture(scope="module")
def crew(cluster: Cluster, new_project: NewProject) -> Iterator[Jamae]:
    shared = {
        "JAMAE_DATABASE_URL": cluster.url,
        "JAMAE_SECRET": "of all, for tests only",
        "JAMAE_LOG": "json",
        **PATIENT,
    }
    running = Jamae(new_project(), "--workers", "2", **shared)
    running.start()
    wait_for(lambda: running.count("jamae_workers") == 2, PATIENCE, "no two workers")
    yield running
    running.stop()


@pytest.fixture(autouse=True)
def no_trace(crew: Jamae) -> Iterator[None]:
    yield
    assert not TRACE.search(crew.said.read_text())


def workers_of(crew: Jamae) -> set[int]:
    assert crew.process is not None
    pid = crew.process.pid
    return {int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()}


def go_on(conversations: list[Conversation]) -> None:
    """The newest remember their first questions."""
    for visitor, language in conversations[-MORE:]:
        *_, follow_up, answer = CONVERSATIONS[language]
        assert answer in (said := visitor.say(follow_up)), (language, said)


def is_stored_again(cluster: Cluster, crew: Jamae) -> bool:
    """A conversation with each worker lies in PostgreSQL: of twenty, all."""
    (before,) = cluster.select("select count(*) from conversation")[0]
    for _ in range(20):
        Visitor(crew.port).say("hello")
    return cluster.select("select count(*) from conversation") == [(before + 20,)]


def test_postgresql_stopped_and_started_again_under_load_leaves_nobody_without_an_answer(
    crew: Jamae, cluster: Cluster
) -> None:
    workers = workers_of(crew)
    with asking(crew, CLIENTS) as load:
        for _ in range(2):
            wait_for(load.more(MORE), PATIENCE, "too few answers")
            cluster.stop()
            wait_for(load.more(MORE), PATIENCE, "no answers without it")
            cluster.start()
    assert not load.lost
    wait_for(lambda: is_stored_again(cluster, crew), PATIENCE, "nothing is stored again")
    with asking(crew, CLIENTS) as load:
        wait_for(load.more(MORE), PATIENCE, "too few answers")
    go_on(load.answered)
    assert workers_of(crew) == workers


def test_a_worker_killed_under_load_costs_what_it_had_and_no_memory(crew: Jamae, cluster: Cluster) -> None:
    workers, restarts = workers_of(crew), crew.count("jamae_worker_restarts_total")
    with asking(crew, CLIENTS) as load:
        wait_for(load.more(MORE), PATIENCE, "too few answers")
        os.kill(min(workers), signal.SIGKILL)
        wait_for(
            lambda: (
                crew.count("jamae_worker_restarts_total") == restarts + 1 and crew.count("jamae_workers") == 2
            ),
            PATIENCE,
            "it is not started again",
        )
    assert len(load.lost) <= CLIENTS  # each asked one question at a time
    for visitor, language in load.lost:  # again, at once: no lock of the dead holds them up
        first, answer, *_ = CONVERSATIONS[language]
        assert answer in visitor.say(first)
    go_on(load.answered)
    go_on(load.lost)
    assert "not free in time" not in crew.said.read_text()
    wait_for(lambda: cluster.locks() == 0, PATIENCE, "locks are still held")


def test_a_worker_that_dies_while_postgresql_is_away_is_there_again_after_it(
    crew: Jamae, cluster: Cluster
) -> None:
    workers = workers_of(crew)
    with asking(crew, CLIENTS) as load:
        wait_for(load.more(MORE), PATIENCE, "too few answers")
        cluster.stop()
        os.kill(min(workers), signal.SIGKILL)
        wait_for(load.more(MORE), PATIENCE, "the other does not answer")
        wait_for(lambda: "cannot be read" in crew.said.read_text(), PATIENCE, "the log does not say why")
        cluster.start()
        wait_for(lambda: crew.count("jamae_workers") == 2, PATIENCE, "it is not started again")
    assert len(load.lost) <= CLIENTS
    assert max(workers) in workers_of(crew)


def test_sigterm_of_the_supervisor_under_load_loses_no_message(crew: Jamae) -> None:
    before = crew.said.read_text().count('{"time": ')
    with asking(crew, CLIENTS) as load:
        wait_for(load.more(MORE), PATIENCE, "too few answers")
        crew.stop()
    assert not load.lost
    assert len(load.answered) == crew.said.read_text().count('{"time": ') - before
    assert crew.process is not None and crew.process.returncode == 0
    crew.start()
    go_on(load.answered)
