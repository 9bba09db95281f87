"""The machine's clock jumps by a day, forward and back, under a running server: nothing but the date changes.

libfaketime (Debian's package faketime) moves the clock of one process; it reads the offset from a file at
every look. As with a real jump, the monotonic clock goes on.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest
from clock import Clock
from cluster import Cluster
from forgetting import FORGOTTEN, LATER, RECOVERY_SECONDS, WORDS, held, remembers, rows_in
from running import CONVERSATIONS, TRACE, NewProject, Refused, Visitor, talk
from served import PATIENT, Jamae, wait_for

pytestmark = pytest.mark.slow

JUMPS = ("+1d", "-1d", "+0", "-1d", "+1d")
RATE = 5


@pytest.fixture
def clock(tmp_path: Path) -> Clock:
    return Clock(tmp_path)


@pytest.fixture(params=["sqlite", "postgres"])
def server(request: pytest.FixtureRequest, clock: Clock, new_project: NewProject) -> Iterator[Jamae]:
    """Its visitors may write five messages a minute, and are kept for two days."""
    settings = {"JAMAE_WEB_SESSION_RATE": str(RATE), "JAMAE_RETENTION_DAYS": "2", "JAMAE_LOG": "json"}
    if request.param == "postgres":
        settings |= {"JAMAE_DATABASE_URL": request.getfixturevalue("cluster").url, **PATIENT}
    running = Jamae(new_project(), **settings, **clock.environment)
    running.start()
    yield running
    running.stop()


def test_conversations_locks_and_limits_do_not_mind(server: Jamae, clock: Clock, cluster: Cluster) -> None:
    kept = {language: Visitor(server.port) for language in CONVERSATIONS}
    for language, visitor in kept.items():
        assert CONVERSATIONS[language][1] in visitor.say(CONVERSATIONS[language][0])
    busy, began = Visitor(server.port, "web"), time.monotonic()
    taken = sum(is_taken(busy, number) for number in range(RATE))
    for jump in JUMPS:
        clock.jump(jump)
        for language, visitor in kept.items():
            *_, follow_up, answer = CONVERSATIONS[language]
            assert answer in visitor.say(follow_up), (jump, language)
        talk(Visitor(server.port, "web"), "en")
        taken += sum(is_taken(busy, number) for number in range(RATE))
        assert taken <= RATE + (time.monotonic() - began) * RATE / 60, "the jump let more through"
    told = server.said.read_text()
    assert "failed to" not in told and "not free in time" not in told and not TRACE.search(told)
    assert len({line[10:20] for line in told.splitlines() if line.startswith('{"time": ')}) > 1, (
        "no jump was seen"
    )


def test_what_was_said_before_the_clock_was_set_back_is_forgotten(
    server: Jamae, clock: Clock, cluster: Cluster
) -> None:
    """At once, and where that can only be noted."""
    shared = not (server.root / ".jamae" / "conversations.sqlite").exists()
    root, select = server.root, cluster.select
    if shared:
        select("truncate conversation, web_turn, heard_turn")

    def kept() -> int:
        return select(WORDS)[0][0] if shared else rows_in(root)

    for noted in (False, True):
        clock.jump("+1d")
        visitors = [Visitor(server.port, channel) for channel in ("rest", "web")]
        for visitor in visitors:
            assert CONVERSATIONS["en"][1] in visitor.say(CONVERSATIONS["en"][0])
        wait_for(lambda: kept() >= 5, RECOVERY_SECONDS, "nothing was kept")
        clock.jump("+0")
        with (stopped(cluster) if shared else held(root)) if noted else nullcontext():
            for visitor in visitors:
                assert visitor.say("/forget") == (LATER if noted else FORGOTTEN)
                assert visitor.history() == []
        wait_for(lambda: kept() == 0, RECOVERY_SECONDS, "something is kept")
        assert not any(map(remembers, visitors))
        for visitor in visitors:  # who may go on
            assert CONVERSATIONS["en"][1] in visitor.say(CONVERSATIONS["en"][0])
            assert visitor.say("/forget") == FORGOTTEN
        wait_for(lambda: kept() == 0, RECOVERY_SECONDS, "something is kept in the end")


def is_taken(busy: Visitor, number: int) -> bool:
    """Whether a message is answered; one that is not may be sent again in a minute, and not in a day."""
    try:
        busy.say(f"hello {number}")
    except Refused as refused:
        assert refused.status == 429
        assert int(seconds(refused.sentence)) <= 60
        return False
    return True


@contextmanager
def stopped(cluster: Cluster) -> Iterator[None]:
    cluster.stop()
    try:
        yield
    finally:
        cluster.start()


def seconds(sentence: str) -> str:
    return "".join(character for character in sentence if character.isdigit()) or "1"
