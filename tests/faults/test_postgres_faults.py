"""PostgreSQL stopped, started again, slow, and silent, under a running `jamae serve`: citizens notice
nothing."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager

import pytest
from cluster import Cluster
from pipe import Pipe
from running import CONVERSATIONS, TRACE, NewProject, Visitor, jamae, talk
from served import Jamae, wait_for

pytestmark = pytest.mark.slow

VISITORS = [(language, channel) for language in CONVERSATIONS for channel in ("rest", "web")] * 2
RECOVERY_SECONDS = 60


@pytest.fixture(scope="module")
def pipe(cluster: Cluster) -> Iterator[Pipe]:
    with Pipe(cluster.port) as carrying:
        yield carrying


@pytest.fixture(scope="module")
def server(new_project: NewProject, pipe: Pipe) -> Iterator[Jamae]:
    """Reaches PostgreSQL through the pipe."""
    url = f"postgresql://postgres@127.0.0.1:{pipe.port}/postgres"
    running = Jamae(new_project(), JAMAE_DATABASE_URL=url)
    running.start()
    yield running
    running.stop()


@contextmanager
def stopped(cluster: Cluster, _pipe: Pipe) -> Iterator[None]:
    cluster.stop()
    try:
        yield
    finally:
        cluster.start()


@contextmanager
def silent(_cluster: Cluster, pipe: Pipe) -> Iterator[None]:
    pipe.stopped_up = True
    try:
        yield
    finally:
        pipe.stopped_up = False


def slow(seconds: float) -> Callable[[Cluster, Pipe], AbstractContextManager[None]]:
    @contextmanager
    def slowed(_cluster: Cluster, pipe: Pipe) -> Iterator[None]:
        pipe.delay = seconds
        try:
            yield
        finally:
            pipe.delay = 0

    return slowed


FAULTS = {
    "stopped": stopped,
    "silent": silent,
    "slow, 0.5 s a reply": slow(0.5),
    "slow, 3 s a reply": slow(3),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_every_citizen_is_answered_and_conversations_go_on_when_it_is_over(
    server: Jamae, cluster: Cluster, pipe: Pipe, fault: str
) -> None:
    before = Visitor(server.port)
    assert "2002" in before.say(CONVERSATIONS["en"][0])
    visitors = [(Visitor(server.port, channel), language) for language, channel in VISITORS]
    with FAULTS[fault](cluster, pipe), ThreadPoolExecutor(len(visitors)) as pool:
        list(pool.map(lambda each: talk(*each), visitors))
    # Those who wrote meanwhile go on where they were, also when their memory lies in the process only.
    for visitor, language in visitors[: len(CONVERSATIONS)]:
        first, answer, *_ = CONVERSATIONS[language]
        assert answer in visitor.say(first)
    wait_until_stored(server, cluster)
    assert "1996" in before.say("and Kawasaki?")
    assert not TRACE.search(server.said.read_text())


@pytest.mark.parametrize("fault", ["stopped", "silent"])
def test_questions_with_pictures_hold_nobody_up(
    server: Jamae, cluster: Cluster, pipe: Pipe, fault: str
) -> None:
    """Of whom nobody else is answered before the request's time is up, where one holds the process up."""
    before, drawn = {
        "stopped": ("지도에 보여 주세요", "Show the sister cities on a map"),
        "silent": ("地図で見せて", "покажи города на карте"),
    }[fault]
    assert len(Visitor(server.port).say(before)) > 0
    with FAULTS[fault](cluster, pipe), ThreadPoolExecutor(8) as pool:
        wanted = [pool.submit(Visitor(server.port, "web").say, drawn) for _ in range(6)]
        for _ in range(5):
            assert server.get("/health/live")[0] == 200
        assert {len(each.result()) > 0 for each in wanted} == {True}
    wait_for(lambda: server.get("/health")[0] == 200, RECOVERY_SECONDS, "not healthy again")


@pytest.mark.parametrize("fault", ["stopped", "silent"])
def test_health_tells_the_truth_within_five_seconds_and_at_once(
    server: Jamae, cluster: Cluster, pipe: Pipe, fault: str
) -> None:
    wait_for(lambda: server.get("/health")[0] == 200, RECOVERY_SECONDS, "not healthy at first")
    slowest = 0.0

    def missing() -> set[str]:
        nonlocal slowest
        began = time.monotonic()
        told = json.loads(server.get("/health")[1])
        slowest = max(slowest, time.monotonic() - began)
        return set(told["missing"])

    with FAULTS[fault](cluster, pipe), ThreadPoolExecutor(40) as pool:
        wanted = [pool.submit(server.get, f"/pictures/{number:020x}.svg") for number in range(40)]
        wait_for(lambda: missing() == {"store", "conversations"}, 5, f"not told: {missing()}")
        assert slowest < 1  # it waits for no picture and no database; the bench holds the milliseconds
        for each in wanted:
            each.cancel()


def wait_until_stored(server: Jamae, cluster: Cluster) -> None:
    """A new conversation lies in PostgreSQL again, without a restart."""

    def is_stored() -> bool:
        (before,) = cluster.select("select count(*) from conversation")
        Visitor(server.port).say("hello")
        return cluster.select("select count(*) from conversation") > [before]

    wait_for(is_stored, RECOVERY_SECONDS, f"nothing is stored again: {server.said.read_text()}")


def test_what_was_loaded_is_answered_about_when_postgresql_was_restarted(
    server: Jamae, cluster: Cluster
) -> None:
    """The connections that watch for a new load are new ones by then."""
    cluster.stop("fast")
    cluster.start()
    changed = server.root / "data" / "knowledge" / "facts.csv"
    changed.write_text(
        changed.read_text(encoding="utf-8") + "harbin,population,12345678,people,bucheon_page,\n",
        encoding="utf-8",
    )
    code, said = jamae(server.root, "load", JAMAE_DATABASE_URL=cluster.url)
    assert code == 0, said
    wait_for(
        lambda: "12,345,678" in Visitor(server.port).say("What is the population of Harbin?"),
        RECOVERY_SECONDS,
        "the new figure is not told",
    )


def test_the_log_says_what_is_wrong_and_when_it_is_over(server: Jamae, cluster: Cluster) -> None:
    def is_told(sentence: str) -> None:
        wait_for(lambda: sentence in server.said.read_text(), RECOVERY_SECONDS, f"not told: {sentence}")

    cluster.stop()
    is_told("The knowledge store cannot be read: OperationalError. Answers are given from revision")
    cluster.start()
    is_told("The knowledge store can be read again.")
    assert "The conversation store failed to" in server.said.read_text()
    assert server.count("jamae_store_errors_total") > 0


def test_without_postgresql_it_does_not_start_and_says_why(new_project: NewProject, pipe: Pipe) -> None:
    root = new_project()
    for port in (9, pipe.port):
        pipe.stopped_up = True
        url = f"postgresql://postgres:secret-password@127.0.0.1:{port}/postgres"
        try:
            code, said = jamae(root, "serve", "--port", "0", JAMAE_DATABASE_URL=url)
        finally:
            pipe.stopped_up = False
        assert code == 1
        assert "jamae: The knowledge store" in said
        assert "secret-password" not in said and "Traceback" not in said
