"""A process that is killed or told to stop in mid-load: what it answered is stored, and the conversation goes on."""

from __future__ import annotations

import http.client
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from cluster import Cluster
from running import CONVERSATIONS, TRACE, Jamae, NewProject, Visitor, wait_for

pytestmark = pytest.mark.slow

LANGUAGES = tuple(CONVERSATIONS)
CLIENTS = 8
ANSWERED_BEFORE = 30


@contextmanager
def pair(cluster: Cluster, new_project: NewProject) -> Iterator[tuple[Jamae, Jamae]]:
    shared = {"JAMAE_DATABASE_URL": cluster.url, "JAMAE_SECRET": "of both", "JAMAE_LOG": "json"}
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
        assert cluster.select("select count(*) from pg_locks where locktype = 'advisory'") == [(0,)]
        one.start()
        for number, (visitor, language) in enumerate(answered):
            *_, follow_up, answer = CONVERSATIONS[language]
            said = visitor.at((one, two)[number % 2].port).say(follow_up)
            assert answer in said, (language, said)
        assert not TRACE.search(one.said.read_text() + two.said.read_text())


Conversation = tuple[Visitor, str]


def under_load(server: Jamae, how: signal.Signals) -> tuple[list[Conversation], list[Conversation]]:
    """Conversations whose first question was answered, and those that were cut off, when the process had ended."""
    answered: list[Conversation] = []
    lost: list[Conversation] = []
    gone = threading.Event()

    def keep_asking(channel: str) -> None:
        while not gone.is_set():
            language = LANGUAGES[len(answered) % len(LANGUAGES)]
            first, answer, *_ = CONVERSATIONS[language]
            visitor = Visitor(server.port, channel)
            try:
                assert answer in visitor.say(first)
            except ConnectionRefusedError:
                return  # no longer taken, and it was told so
            except (OSError, http.client.HTTPException):
                lost.append((visitor, language))
            else:
                answered.append((visitor, language))

    with ThreadPoolExecutor(CLIENTS) as pool:
        asking = [pool.submit(keep_asking, ("rest", "web")[number % 2]) for number in range(CLIENTS)]
        wait_for(lambda: len(answered) >= ANSWERED_BEFORE, 60, "too few answers")
        server.stop(how)
        gone.set()
        for each in asking:
            each.result()
    if how is signal.SIGTERM:
        # Connections that the server had not yet taken over from the kernel may be cut off; nothing that it read may.
        assert len(answered) == server.said.read_text().count('{"time": ')
        assert server.process is not None and server.process.returncode == 0
    return answered, lost
