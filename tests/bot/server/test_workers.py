"""`jamae serve --workers 2` with real processes and PostgreSQL: workers that die, are replaced, and end."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import signal
import time
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from command_line import jamae
from served import PATIENT
from toy_server import Server, new_postgres, serving

from bot.conversations import table as rows
from bot.conversations.database import open_engine
from bot.privacy import pseudonym
from bot.settings import Settings

pytestmark = pytest.mark.slow


@contextmanager
def two_workers(trained_toy: Path, settings: Settings, folder: Path) -> Iterator[Server]:
    root = folder / "toy"
    shutil.copytree(trained_toy, root)
    secrets = {"JAMAE_DATABASE_URL": str(settings.database_url), "JAMAE_SECRET": "shared, for tests only"}
    for name, secret in secrets.items():
        (folder / name).write_text(secret, encoding="utf-8")
    files = {f"{name}_FILE": str(folder / name) for name in secrets}
    with serving(root, "--workers", "2", **files, **PATIENT) as server:
        wait_for(lambda: metric(server, "jamae_workers") == 2)
        yield server


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """What the crew is set to."""
    with new_postgres(tmp_path_factory.mktemp("shared")) as settings:
        yield settings.but(secret="shared, for tests only")


@pytest.fixture(scope="module")
def crew(trained_toy: Path, shared: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One for the tests that leave it as they found it, and for the last, which ends it."""
    with two_workers(trained_toy, shared, tmp_path_factory.mktemp("crew")) as server:
        yield server


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "It did not come about in time."
        time.sleep(0.05)


def metric(server: Server, name: str) -> float:
    """The sum over all labels."""
    with urllib.request.urlopen(f"{server.url}/metrics", timeout=60) as response:
        told = response.read().decode()
    return sum(float(value) for value in re.findall(rf"^{name}(?:{{.*}})? (.+)$", told, re.MULTILINE))


def settled_metric(server: Server, name: str) -> float:
    """The sum once the workers have told of all they counted, which they do every second."""
    told = metric(server, name)
    while True:
        time.sleep(2.5)
        before, told = told, metric(server, name)
        if told == before:
            return told


def workers_of(server: Server) -> set[int]:
    pid = server.process.pid
    return {int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()}


def lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


class Talker:
    """Asks on one connection that is kept open as long as the server likes, as a browser or a proxy does."""

    def __init__(self, server: Server, name: str) -> None:
        self.name = name
        self._connection = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=60)
        self.answered = self.failed = 0

    def ask_until(self, enough: Event) -> Talker:
        while not enough.is_set():
            self.ask()
        self._connection.close()
        return self

    def ask(self) -> None:
        body = json.dumps({"sender": self.name, "message": "hello"})
        try:
            self._connection.request("POST", "/webhooks/rest/webhook", body)
            response = self._connection.getresponse()
            said = json.loads(response.read())
        except (OSError, http.client.HTTPException):
            self._connection.close()
            self.failed += 1
            time.sleep(0.05)
            return
        assert response.status == 200, said
        assert said[0]["text"].startswith(f"{self.answered + 1}: hello") or self.failed
        self.answered += 1


@contextmanager
def talking(server: Server, many: int, name: str) -> Iterator[list[Talker]]:
    """So many visitors ask without a pause while the block runs; afterwards the list has them."""
    enough, talkers = Event(), list[Talker]()
    with ThreadPoolExecutor(many) as pool:
        asked = [pool.submit(Talker(server, f"{name} {number}").ask_until, enough) for number in range(many)]
        try:
            yield talkers
        finally:
            enough.set()
        talkers.extend(each.result() for each in asked)


def test_secrets_that_are_given_in_files_stand_in_no_environment(crew: Server, shared: Settings) -> None:
    processes = (crew.process.pid, *workers_of(crew))
    told = [Path(f"/proc/{pid}/environ").read_text() for pid in processes]
    assert len(told) == 3 and all("JAMAE_SECRET_FILE" in environment for environment in told)
    for secret in (shared.secret, shared.database_url):
        assert not any(str(secret) in environment for environment in told)


def test_a_visitor_on_several_workers_at_once_gets_every_answer_once_and_in_turn(crew: Server) -> None:
    counted = settled_metric(crew, "jamae_turns_total")

    def ask(number: int) -> int:
        (text,) = crew.say(f"message {number}", "hasty")
        assert text.endswith(f"message {number}\n\nSource: toy")
        return int(text.split(":")[0])

    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(ask, range(120)))
    assert sorted(told) == list(range(1, 121))
    wait_for(lambda: metric(crew, "jamae_turns_total") == counted + 120)


def test_a_worker_killed_under_load_is_started_again_and_only_what_it_had_is_lost(crew: Server) -> None:
    before = workers_of(crew)
    with talking(crew, 8, "unlucky") as talkers:
        time.sleep(0.5)
        os.kill(min(before), signal.SIGKILL)
        wait_for(lambda: metric(crew, "jamae_worker_restarts_total") == 1)
        wait_for(lambda: metric(crew, "jamae_workers") == 2)
    assert len(workers_of(crew)) == 2 and workers_of(crew) & before == {max(before)}
    assert "was ended by SIGKILL; it is started again." in crew.said.read_text()
    # each had at most one message on its way in the dead worker, and asked the other one next
    assert all(talker.failed <= 1 and talker.answered for talker in talkers)
    # nobody who was answered was forgotten
    for talker in talkers:
        (text,) = crew.say("hello", talker.name)
        assert talker.answered < int(text.split(":")[0]) <= talker.answered + 1 + talker.failed


def test_sighup_replaces_the_workers_one_after_the_other_without_one_request_lost(crew: Server) -> None:
    before, counted = workers_of(crew), settled_metric(crew, "jamae_turns_total")
    with (crew.said.parent / "data" / "rules.yml").open("a") as rules:
        rules.write("\n# changed, so that a new model is due\n")
    with talking(crew, 8, "lucky") as talkers:
        crew.process.send_signal(signal.SIGHUP)
        wait_for(lambda: "All 2 workers are replaced" in crew.said.read_text(), 120)
    assert len(workers_of(crew)) == 2 and not workers_of(crew) & before
    assert "The model is trained" in crew.said.read_text()
    assert all(talker.failed == 0 and talker.answered for talker in talkers)
    answered = sum(talker.answered for talker in talkers)
    wait_for(lambda: metric(crew, "jamae_turns_total") == counted + answered)


def test_what_cannot_be_prepared_replaces_nobody(crew: Server) -> None:
    before, domain = workers_of(crew), crew.said.parent / "domain.yml"
    kept = domain.read_text()
    domain.write_text("intents: [")
    crew.process.send_signal(signal.SIGHUP)
    wait_for(lambda: "No worker is replaced; they go on as they are." in crew.said.read_text())
    domain.write_text(kept)
    assert workers_of(crew) == before
    assert crew.say("still there?") == ["1: still there?\n\nSource: toy"]


def test_sigterm_lets_all_workers_answer_what_they_have(crew: Server, shared: Settings) -> None:
    workers = workers_of(crew)
    with talking(crew, 8, "last") as talkers:
        time.sleep(0.5)
        crew.process.send_signal(signal.SIGTERM)
        assert crew.process.wait(timeout=60) == 0
    assert not any(map(lives, workers))
    # every message that somebody began to answer was answered: what is stored is what was told
    engine = open_engine(shared)
    with engine.connect() as connection:
        for talker in talkers:
            memory = rows.read(connection, pseudonym(f"rest:{talker.name}", b"shared, for tests only"))
            assert memory and memory.slots["focus"]["turn"] == talker.answered
    engine.dispose()


def test_workers_end_when_their_supervisor_is_killed(
    trained_toy: Path, postgres: Settings, tmp_path: Path
) -> None:
    with two_workers(trained_toy, postgres, tmp_path) as server:
        workers = workers_of(server)
        server.process.send_signal(signal.SIGKILL)
        server.process.wait()
        wait_for(lambda: not any(map(lives, workers)))


def test_several_workers_without_postgresql_are_refused_with_a_sentence(
    trained_toy: Path, tmp_path: Path
) -> None:
    done = jamae(tmp_path, "serve", "--workers", "2")
    assert done.returncode == 1
    assert done.stderr.startswith("jamae: 2 workers need PostgreSQL for knowledge, conversations and locks.")


def test_a_model_that_cannot_be_loaded_ends_the_start(
    trained_toy: Path, postgres: Settings, tmp_path: Path
) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    (model,) = (root / "models").glob("*.tar.gz")
    model.write_bytes(b"no model")
    shared = {"JAMAE_DATABASE_URL": str(postgres.database_url), "JAMAE_SECRET": "shared, for tests only"}
    done = jamae(root, "serve", "--workers", "2", **shared)
    assert done.returncode == 1
    assert "cannot be loaded" in done.stderr
    assert done.stderr.endswith("jamae: No worker became ready; why, each has said above.\n")
