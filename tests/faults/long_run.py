"""Mixed load for minutes, with a fault each half minute: nothing is lost, kept, told twice or told wrongly.

`python -m bench.soak --minutes N` runs it; the gate does not yet, so its name is not that of a test.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from clock import Clock
from cluster import Cluster
from disks import full, mounted
from pipe import Pipe
from running import TRACE, NewProject, jamae
from served import Jamae, wait_for
from soak import KAKAO_KEY, Forgotten, Found, Live, talk_on

from bot.channels.web.session import Sessions
from bot.privacy import conversation_id, pseudonym

pytestmark = pytest.mark.slow

MINUTES = float(os.environ.get("JAMAE_SOAK_MINUTES", "3"))
SEED = int(os.environ.get("JAMAE_SOAK_SEED", "0"))
FAULT_SECONDS = float(os.environ.get("JAMAE_SOAK_FAULT_SECONDS", "30"))
AWAY_SECONDS = 6.0
PATIENCE_SECONDS = 180
MEGABYTES = 256
"""Of the small disk; a worker that starts unpacks its model there."""
CHANNELS = ("rest", "web", "web", "rest", "kakao", "web")
FIGURES = ("12345678", "23456789")
STORED_TWICE = (
    "select conversation, words, asked from heard_turn group by conversation, words, asked"
    " having count(*) > 1"
)
TABLES = "select table_name from information_schema.tables where table_schema = 'public'"
SECRET = "of a long run, for tests only"


class Faults:
    """Each is over when its method returns."""

    def __init__(
        self, server: Jamae, cluster: Cluster, pipe: Pipe, live: Live, clock: Clock, disk: Path, found: Found
    ) -> None:
        self._server, self._cluster, self._pipe, self._live = server, cluster, pipe, live
        self._clock, self._disk, self._found = clock, disk, found
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
            self._run("load")

    def roll_back(self) -> None:
        """To the first version that was made live."""
        with self._live.becomes(f"{int(FIGURES[0]):,}"):
            self._run("rollback", "1")

    def set_the_clock(self) -> None:
        """Of the server, ahead and back again; PostgreSQL's stays."""
        for offset in (random.choice(("+1h", "+2", "-2", "-1h")), "+0"):
            self._clock.jump(offset)
            time.sleep(AWAY_SECONDS)

    def fill_the_disk(self) -> None:
        """Under what the server itself writes: counts, pictures, and what is noted to be forgotten."""
        with full(self._disk):
            time.sleep(AWAY_SECONDS)

    def forget_somebody(self) -> None:
        """With `jamae forget`, at their request by other ways, once more."""
        if self._found.forgotten:
            self._run("forget", random.choice(self._found.forgotten).conversation, JAMAE_SECRET=SECRET)

    def _run(self, *arguments: str, **settings: str) -> None:
        code, said = jamae(self._server.root, *arguments, JAMAE_DATABASE_URL=self._cluster.url, **settings)
        assert code == 0, said

    def all(self) -> list[Callable[[], None]]:
        return [
            self.kill_a_worker,
            self.stop_postgresql,
            self.publish,
            self.hang_postgresql,
            self.restart_postgresql,
            self.roll_back,
            self.set_the_clock,
            self.fill_the_disk,
            self.forget_somebody,
        ]


def test_nothing_is_lost_and_nothing_is_kept(
    new_project: NewProject, cluster: Cluster, tmp_path: Path
) -> None:
    random.seed(SEED)
    found, live, clock = Found(), Live(), Clock(tmp_path)
    with Pipe(cluster.port) as pipe, mounted(MEGABYTES) as disk:
        server = served(new_project(), pipe, clock, disk)
        faults = Faults(server, cluster, pipe, live, clock, disk, found)
        faults.publish()
        server.start()
        try:
            talk_under(faults, server, live, found)
            wait_for(lambda: server.get("/health")[0] == 200, PATIENCE_SECONDS, "/health does not recover")
            count_what_is_left(server, cluster, found)
            print(f"{MINUTES:g} minutes, seed {SEED}: {dict(found.counts)}, {len(found.forgotten)} forgotten")
            print(
                "the longest wait, in seconds:",
                {channel: round(each, 1) for channel, each in found.waits.items()},
            )
            print(*found.examples, sep="\n")
            assert not found.wrong()
            assert not TRACE.search(server.said.read_text())
        finally:
            server.stop()


def served(root: Path, pipe: Pipe, clock: Clock, disk: Path) -> Jamae:
    """Two workers that reach PostgreSQL through the pipe, and write to the small disk."""
    shutil.move(root / ".jamae", disk / "jamae")
    (root / ".jamae").symlink_to(disk / "jamae")
    return Jamae(
        root,
        "--workers",
        "2",
        JAMAE_DATABASE_URL=f"postgresql://postgres@127.0.0.1:{pipe.port}/postgres",
        JAMAE_SECRET=SECRET,
        KAKAO_SKILL_KEY=KAKAO_KEY,
        TMPDIR=str(disk),
        **clock.environment,
    )


def talk_under(faults: Faults, server: Jamae, live: Live, found: Found) -> None:
    enough = threading.Event()
    with ThreadPoolExecutor(len(CHANNELS)) as pool:
        talking = [
            pool.submit(talk_on, server.port, channel, SEED + seed, live, found, enough)
            for seed, channel in enumerate(CHANNELS)
        ]
        try:
            hold_under(faults.all(), MINUTES * 60, found)
        finally:
            enough.set()
        for each in talking:
            each.result()


def count_what_is_left(server: Jamae, cluster: Cluster, found: Found) -> None:
    """Words of who was told to be forgotten, in any table; promises not kept; turns stored twice."""
    noted = server.root / ".jamae" / "erasures"
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until and (any_in(noted) or kept_of(found.forgotten, cluster)):
        time.sleep(1)
    for note in any_in(noted):
        found.count("promised and not done", note)
    for place in kept_of(found.forgotten, cluster):
        found.count("kept after a forget", place)
    for row in cluster.select(STORED_TWICE):
        found.count("stored twice", str(row))


def any_in(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()] if folder.exists() else []


def kept_of(forgotten: list[Forgotten], cluster: Cluster) -> list[str]:
    """The tables in which the words of these are, or any row under their pseudonym.

    The call on KakaoTalk by which somebody was forgotten is kept, so that it is not answered twice.
    """
    pseudonyms = {pseudonym(as_stored(each.conversation), SECRET.encode()) for each in forgotten}
    tokens = {each.token for each in forgotten}
    places = []
    for (table,) in cluster.select(TABLES):
        rows = [str(row) for (row,) in cluster.select(f'select t::text from "{table}" t')]
        sought = tokens | (pseudonyms if table not in ("forgotten", "messenger_answer") else set())
        places += [f"{table}: {each}" for each in sought if any(each in row for row in rows)]
    return places


def as_stored(conversation: str) -> str:
    """Of the web, `Forgotten` has a session in place of the visitor."""
    channel, _, visitor = conversation.partition(":")
    visitor = Sessions(SECRET.encode()).visitor(visitor) or visitor if channel == "web" else visitor
    return conversation_id(channel, visitor)


def hold_under(faults: list[Callable[[], None]], seconds: float, found: Found) -> None:
    """A fault every so many seconds, in any order, but each once before any comes again."""
    until = time.monotonic() + seconds
    waiting: list[Callable[[], None]] = []
    while time.monotonic() < until:
        began = time.monotonic()
        waiting = waiting or random.sample(faults, len(faults))
        fault = waiting.pop()
        try:
            fault()
        except (AssertionError, OSError) as error:
            found.count("a fault could not be made", f"{fault.__name__}: {error}")
        print(f"{until - began:.0f} s to go: {fault.__name__}")
        time.sleep(max(0.0, min(began + FAULT_SECONDS, until) - time.monotonic()))
