"""Rasa's own commands work in the project folder, as in any Rasa project.

Slow: each imports TensorFlow, and Rasa reads all files below data/ with its own YAML reader. So they are
given one utterance in EVERY and only the first CONVERSATIONS of each file; all of them are looked at by
`-m long`.
"""

from __future__ import annotations

import json
import os
import pty
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from ports import free_port
from toy_server import ROOT

pytestmark = pytest.mark.slow

RASA = Path(sys.executable).with_name("rasa")
COPIED = ("config.yml", "domain.yml", "credentials.yml", "endpoints.yml", "data", "actions", "nlu", "bot")
EVERY = 8
CONVERSATIONS = 50
QUESTION = "When did Bucheon partner with Okayama?"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project, its knowledge loaded and its model trained by `rasa train`."""
    root = copied(tmp_path_factory.mktemp("stock") / "project")
    for file in root.glob("data/*/nlu.yml"):
        file.write_text("".join(one_in(EVERY, file.read_text("utf-8").splitlines(keepends=True))), "utf-8")
    for name in ("conversations", "held_out"):
        for file in root.glob(f"data/*/{name}.yml"):
            kept = file.read_text("utf-8").split("\n- hand: ")[: CONVERSATIONS + 1]
            file.write_text("\n- hand: ".join(kept) + "\n", "utf-8")
    run(root, sys.executable, "-m", "bot.cli", "load")
    done = run(root, RASA, "train", "--fixed-model-name", "stock")
    assert "Your Rasa model is trained and saved at 'models/stock.tar.gz'" in done.stdout
    return root


def copied(root: Path) -> Path:
    """`root`, with what of the project Rasa's commands need."""
    root.mkdir()
    for name in COPIED:
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, root / name)
    return root


def one_in(many: int, lines: list[str]) -> Iterator[str]:
    """The lines of an `nlu.yml` without most of its utterances; the first of each part stays."""
    number = 0
    for line in lines:
        number = number + 1 if line.startswith("    - ") else 0
        if number < 2 or number % many == 0:
            yield line


def environment(root: Path) -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("JAMAE_", "TELEGRAM_", "KAKAO_"))
    }
    # both servers of rasa_sdk and Rasa listen everywhere unless they are told this
    return {**kept, "PYTHONPATH": str(root), "JAMAE_ROOT": str(root), "SANIC_HOST": "127.0.0.1"}


def run(root: Path, *command: str | Path, timeout: float = 300) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=root,
        env=environment(root),
        capture_output=True,
        check=False,
        text=True,
        timeout=timeout,
    )
    assert done.returncode == 0, done.stdout[-3_000:] + done.stderr[-3_000:]
    return done


@contextmanager
def running(root: Path, *command: str | Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """The command, once it listens on `port`."""
    with (root / f"{port}.txt").open("w") as said:
        process = subprocess.Popen(
            [str(part) for part in command], cwd=root, env=environment(root), stdout=said, stderr=said
        )
    try:
        for _ in range(600):
            assert process.poll() is None, (root / f"{port}.txt").read_text()[-3_000:]
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield process
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)


@pytest.fixture(scope="module")
def action_server(project: Path) -> Iterator[None]:
    """`rasa run actions`, and endpoints.yml with its port."""
    port = free_port()
    endpoints = (ROOT / "endpoints.yml").read_text()
    (project / "endpoints.yml").write_text(endpoints.replace(":5055", f":{port}"))
    with running(project, RASA, "run", "actions", "--port", str(port), port=port):
        yield


def test_rasa_data_validate_finds_nothing_to_warn_of(project: Path) -> None:
    run(project, RASA, "data", "validate", "--fail-on-warnings")


@pytest.mark.long
def test_nor_does_it_in_all_utterances(tmp_path: Path) -> None:
    run(copied(tmp_path / "project"), RASA, "data", "validate", "--fail-on-warnings")


def test_rasa_test_nlu_reports_on_examples(project: Path) -> None:
    examples = project / "few.yml"
    examples.write_text(
        'version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - hello\n    - good morning\n'
        "- intent: thanks\n  examples: |\n    - thank you\n    - thanks a lot\n"
        "- intent: fact\n  examples: |\n    - when did  [Harbin](city) sign?\n    - [하얼빈](city)은 언제?\n"
        "    - who signed with [Okayma](city)\n"
    )
    run(project, RASA, "test", "nlu", "--nlu", examples, "--model", "models", "--no-plot")
    report = json.loads((project / "results" / "intent_report.json").read_text())
    assert report["greet"]["support"] == 2
    exact, fuzzy = (
        json.loads((project / "results" / f"{name}_report.json").read_text())["city"]
        for name in ("NameExtractor", "FuzzyNameExtractor")
    )
    assert (exact["precision"], exact["support"]) == (1.0, 5), (
        "one English word and three syllables, and one missed"
    )
    assert (fuzzy["precision"], fuzzy["recall"]) == (1.0, 0.2)


def test_rasa_shell_nlu_shows_intent_ranking_and_entities_where_they_were_typed(project: Path) -> None:
    """With `--model`: without it Rasa takes its last argument, as there is a folder of that name, for the
    model."""
    typed = "hi!!  the tempreature of  Okayma"
    with terminal(project, "shell", "nlu", "--model", "models") as ours:
        read_until(ours, "Next message")
        os.write(ours, f"{typed}\r".encode())
        shown = read_until(ours, "Next message")
    parsed = json.loads(shown[shown.index("{") : shown.rindex("}") + 1])
    assert (parsed["text"], parsed["intent"]["name"], parsed["language"]) == (typed, "fact", "en")
    assert parsed["intent_ranking"][0] == parsed["intent"]
    (city,) = parsed["entities"]
    assert (city["entity"], city["value"], typed[city["start"] : city["end"]]) == (
        "city",
        "okayama",
        "Okayma",
    )
    assert parsed["reading"]["text"] == "hi!! the temperature of okayma"


@pytest.mark.usefixtures("action_server")
def test_rasa_run_beside_rasa_run_actions_answers(project: Path) -> None:
    port = free_port()

    def say(message: str) -> str:
        body = json.dumps({"sender": "somebody", "message": message}).encode()
        with urllib.request.urlopen(
            f"http://127.0.0.1:{port}/webhooks/rest/webhook", body, timeout=60
        ) as response:
            (reply,) = json.loads(response.read())
        return str(reply["text"])

    with running(project, RASA, "run", "--port", str(port), "--interface", "127.0.0.1", port=port):
        wait_until(lambda: "26 February 2002" in say(QUESTION))
        assert "26 February 2002" in say(QUESTION)
        say("/restart")
        assert "28 November 1995" in say("and Harbin?")
        assert say("") and say("/greet")


@pytest.mark.usefixtures("action_server")
def test_rasa_shell_answers(project: Path) -> None:
    with terminal(project, "shell", "--port", str(free_port())) as ours:
        read_until(ours, "Your input")
        os.write(ours, f"{QUESTION}\r".encode())
        assert "26 February 2002" in read_until(ours, "26 February 2002")


@contextmanager
def terminal(project: Path, *command: str) -> Iterator[int]:
    """What a person has before them who runs this command of `rasa`."""
    ours, theirs = pty.openpty()
    shell = subprocess.Popen(
        [str(RASA), *command],
        cwd=project,
        env=environment(project),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    try:
        yield ours
    finally:
        shell.kill()
        shell.wait()
        os.close(ours)


def read_until(terminal: int, awaited: str, seconds: float = 90) -> str:
    os.set_blocking(terminal, False)
    seen, end = "", time.monotonic() + seconds
    while awaited not in seen and time.monotonic() < end:
        try:
            seen += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", os.read(terminal, 65_536).decode(errors="replace"))
        except BlockingIOError:
            time.sleep(0.1)
    return seen


def wait_until(holds: Any, seconds: float = 60) -> None:
    """Rasa listens before its model is loaded."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if holds():
                return
        except (OSError, ValueError):
            pass
        time.sleep(0.5)
