"""A process that is killed or told to stop in mid-load: what it answered is stored, and the conversation goes
on."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from cluster import Cluster
from load import Conversation, asking
from running import CONVERSATIONS, TRACE, NewProject
from served import PATIENT, Jamae, wait_for

pytestmark = pytest.mark.slow

CLIENTS = 24
ANSWERED_BEFORE = 30
MOST_GOING_ON = 80


@contextmanager
def pair(cluster: Cluster, new_project: NewProject) -> Iterator[tuple[Jamae, Jamae]]:
    shared = {
        "JAMAE_DATABASE_URL": cluster.url,
        **PATIENT,
        "JAMAE_SECRET": "of both, for tests only",
        "JAMAE_LOG": "json",
    }
    servers = Jamae(new_project(), **shared), Jamae(new_project(), **shared)
    try:
        for server in servers:
            server.begin()
        for server in servers:
            server.wait_until_ready()
        yield servers
    finally:
        for server in servers:
            server.stop()


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_what_was_answered_is_stored_and_goes_on_at_the_other_process_and_after_a_restart(
    cluster: Cluster, new_project: NewProject, how: signal.Signals
) -> None:
    with pair(cluster, new_project) as (one, two):
        answered, lost = under_load(one, how)
        assert len(answered) >= ANSWERED_BEFORE
        # who was cut off asks again, at once and elsewhere: no lock of the dead process holds them up
        for visitor, language in lost:
            first, answer, *_ = CONVERSATIONS[language]
            assert answer in visitor.at(two.port).say(first)
        assert "not free in time" not in two.said.read_text()
        wait_for(lambda: cluster.locks() == 0, 60, "locks are still held")
        one.start()
        for number, (visitor, language) in enumerate(answered[-MOST_GOING_ON:]):
            *_, follow_up, answer = CONVERSATIONS[language]
            said = visitor.at((one, two)[number % 2].port).say(follow_up)
            assert answer in said, (language, said)
        assert not TRACE.search(one.said.read_text() + two.said.read_text())


def under_load(server: Jamae, how: signal.Signals) -> tuple[list[Conversation], list[Conversation]]:
    """Conversations whose first question was answered, and those that were cut off, when the process had
    ended."""
    with asking(server, CLIENTS) as load:
        wait_for(load.more(ANSWERED_BEFORE), 60, "too few answers")
        server.stop(how)
    if how is signal.SIGTERM:
        assert not load.lost
        assert len(load.answered) == server.said.read_text().count('{"time": ')
        assert server.process is not None and server.process.returncode == 0
    return load.answered, load.lost
