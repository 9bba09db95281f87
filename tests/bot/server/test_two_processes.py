"""Two `jamae serve` on one PostgreSQL, and faults of the one and the other, on real processes."""

from __future__ import annotations

import asyncio
import random
import shutil
import signal
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from toy_server import Server, serving

from bench.harness.client import Client
from bot.settings import Settings

pytestmark = pytest.mark.slow


@pytest.fixture
def pair(trained_toy: Path, postgres: Settings, tmp_path: Path) -> Iterator[tuple[Server, Server]]:
    roots = [tmp_path / "one", tmp_path / "two"]
    for root in roots:
        shutil.copytree(trained_toy, root)
    shared = {"JAMAE_DATABASE_URL": str(postgres.database_url), "JAMAE_SECRET": "shared, for tests only"}
    with serving(roots[0], **shared) as one, serving(roots[1], **shared) as two:
        yield one, two


def test_a_visitor_on_both_at_once_gets_every_answer_once_and_in_turn(pair: tuple[Server, Server]) -> None:
    def ask(number: int) -> tuple[int, float]:
        began = time.monotonic()
        (text,) = pair[number % 2].say(f"message {number}", "hasty")
        assert text.endswith(f"message {number}\n\nSource: toy")
        return int(text.split(":")[0]), time.monotonic() - began

    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(ask, range(120)))
    assert sorted(turn for turn, _ in told) == list(range(1, 121))
    assert max(waited for _, waited in told) < 2


def test_a_burst_over_both_is_answered_in_the_order_in_which_it_came(pair: tuple[Server, Server]) -> None:
    chance = random.Random(5)
    count = 20

    async def burst() -> list[str]:
        clients = [Client(int(chance.choice(pair).url.rpartition(":")[2])) for _ in range(count)]
        await asyncio.gather(
            *(client.say(f"warm {number}", "hello") for number, client in enumerate(clients))
        )
        asked = []
        for number, client in enumerate(clients, 1):
            asked.append(asyncio.create_task(client.say("hasty", f"take your time {number}")))
            await asyncio.sleep(0.08)  # several times what passing one on takes; a turn takes longer
        return [reply[0]["text"] for _, reply in await asyncio.gather(*asked)]

    told = asyncio.run(burst())
    assert told == [f"{n}: take your time {n}\n\nSource: toy" for n in range(1, count + 1)]


def test_a_killed_process_leaves_no_lock_behind(pair: tuple[Server, Server]) -> None:
    one, two = pair
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(one.say, f"message {number}", "unlucky") for number in range(50)]
        time.sleep(0.05)
        one.process.send_signal(signal.SIGKILL)
        began = time.monotonic()
        (text,) = two.say("still there?", "unlucky")
        assert time.monotonic() - began < 2
        answered = sum(future.exception() is None for future in asked)
    assert answered <= int(text.split(":")[0]) - 1 <= 50
    assert not two.said.read_text().count("not free")


def test_a_process_that_hangs_in_a_turn_holds_nobody_up_for_long(pair: tuple[Server, Server]) -> None:
    one, two = pair
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(one.say, f"message {number}", "patient") for number in range(50)]
        time.sleep(0.05)
        one.process.send_signal(signal.SIGSTOP)
        try:
            began = time.monotonic()
            two.say("still there?", "patient")
            assert time.monotonic() - began < 2
        finally:
            one.process.send_signal(signal.SIGCONT)
        assert all(future.exception() is None for future in asked)


def test_a_process_told_to_stop_takes_messages_a_little_longer_and_answers_all_it_took(
    trained_toy: Path, tmp_path: Path
) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    with serving(root) as server, ThreadPoolExecutor(16) as pool:
        server.say("hello", "first")
        server.process.send_signal(signal.SIGTERM)
        time.sleep(0.1)
        status, answer = server.get_json("/health")
        assert (status, list(answer["missing"])) == (503, ["server"])
        asked = [pool.submit(server.say, f"message {number}", f"visitor {number}") for number in range(1_000)]
        answered = 1 + sum(future.exception() is None for future in asked)
        assert server.process.wait(timeout=60) == 0
    with sqlite3.connect(root / ".jamae" / "conversations.sqlite") as database:
        assert database.execute("select count(*) from conversation").fetchone() == (answered,)
    # Some after the signal, and not all; how many is a matter of the machine's speed.
    assert 1 < answered < 1_000
