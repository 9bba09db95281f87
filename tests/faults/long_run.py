"""Mixed load for minutes, with a fault each half minute: nothing is lost, kept, told twice or told wrongly.

`python -m bench.soak --minutes N` runs it; the gate does not yet, so its name is not that of a test.
"""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cluster import Cluster
from pipe import Pipe
from running import TRACE, NewProject, jamae
from served import Jamae, wait_for
from soak import KAKAO_KEY, Found, Live, talk_on

pytestmark = pytest.mark.slow

MINUTES = float(os.environ.get("JAMAE_SOAK_MINUTES", "3"))
FAULT_SECONDS = 30.0
AWAY_SECONDS = 6.0
PATIENCE_SECONDS = 180
CHANNELS = ("rest", "web", "web", "rest", "kakao", "web")
FIGURES = ("12345678", "23456789")
STORED_TWICE = (
    "select count(*) from (select 1 from web_turn group by conversation, message having count(*) > 1) t"
)
KEPT = " + ".join(
    f"(select count(*) from {table} join forgotten on forgotten.key = {table}.{key}"
    f" where {table}.{asked} <= at)"
    for table, key, asked in (
        ("conversation", "key", "touched"),
        ("web_turn", "conversation", "asked"),
        ("heard_turn", "conversation", "asked"),
    )
)


class Faults:
    """Each is over when its method returns."""

    def __init__(self, server: Jamae, cluster: Cluster, pipe: Pipe, live: Live) -> None:
        self._server, self._cluster, self._pipe, self._live = server, cluster, pipe, live
        self._published = 0

    def kill_a_worker(self) -> None:
        assert self._server.process is not None
        pid = self._server.process.pid
        workers = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        os.kill(int(random.choice(workers)), signal.SIGKILL)

    def stop_postgresql(self) -> None:
        self._cluster.stop()
        time.sleep(AWAY_SECONDS)
        self._cluster.start()

    def restart_postgresql(self) -> None:
        self._cluster.stop("fast")
        self._cluster.start()

    def hang_postgresql(self) -> None:
        self._pipe.stopped_up = True
        time.sleep(AWAY_SECONDS)
        self._pipe.stopped_up = False

    def publish(self) -> None:
        """Another figure for a city, with `jamae load`."""
        figure = FIGURES[self._published % 2]
        self._published += 1
        facts = self._server.root / "data" / "knowledge" / "facts.csv"
        lines = facts.read_text(encoding="utf-8").splitlines()
        kept = [line for line in lines if not line.startswith("harbin,population,")]
        kept.append(f"harbin,population,{figure},people,bucheon_page,")
        with self._live.becomes(f"{int(figure):,}"):
            facts.write_text("\n".join(kept) + "\n", encoding="utf-8")
            code, said = jamae(self._server.root, "load", JAMAE_DATABASE_URL=self._cluster.url)
            assert code == 0, said

    def all(self) -> list[Callable[[], None]]:
        return [
            self.kill_a_worker,
            self.stop_postgresql,
            self.publish,
            self.hang_postgresql,
            self.restart_postgresql,
        ]


def test_nothing_is_lost_and_nothing_is_kept(new_project: NewProject, cluster: Cluster) -> None:
    found, enough = Found(), threading.Event()
    with Pipe(cluster.port) as pipe:
        url = f"postgresql://postgres@127.0.0.1:{pipe.port}/postgres"
        server = Jamae(
            new_project(),
            "--workers",
            "2",
            JAMAE_DATABASE_URL=url,
            JAMAE_SECRET="of a long run, for tests only",
            KAKAO_SKILL_KEY=KAKAO_KEY,
        )
        live = Live()
        faults = Faults(server, cluster, pipe, live)
        faults.publish()
        server.start()
        try:
            with ThreadPoolExecutor(len(CHANNELS)) as pool:
                talking = [
                    pool.submit(talk_on, server.port, channel, seed, live, found, enough)
                    for seed, channel in enumerate(CHANNELS)
                ]
                try:
                    hold_under(faults.all(), MINUTES * 60)
                finally:
                    enough.set()
                for each in talking:
                    each.result()
            wait_for(lambda: server.get("/health")[0] == 200, PATIENCE_SECONDS, "/health does not recover")
            wait_for(lambda: cluster.select(f"select {KEPT}") == [(0,)], 10, "words are kept after a forget")
            print(f"{MINUTES:g} minutes: {dict(found.counts)}")
            assert cluster.select(STORED_TWICE) == [(0,)]
            assert not found.wrong(), found.examples
            assert not TRACE.search(server.said.read_text())
        finally:
            server.stop()


def hold_under(faults: list[Callable[[], None]], seconds: float) -> None:
    """One fault each half minute, in any order, but each once before any comes again."""
    until = time.monotonic() + seconds
    waiting: list[Callable[[], None]] = []
    while time.monotonic() < until:
        began = time.monotonic()
        waiting = waiting or random.sample(faults, len(faults))
        waiting.pop()()
        time.sleep(max(0.0, min(began + FAULT_SECONDS, until) - time.monotonic()))
