"""The commands at the top of README.md, as they stand, on a machine with Python and pip and nothing else.

Nothing is on its PATH but these two and what pip brings. What is installed comes from uv's cache where it was
installed before, else from the package index.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pages import ROOT, blocks, copy_project
from ports import free_port

pytestmark = pytest.mark.long

PATIENCE = 900.0
"""Seconds for a command, on a machine that has much else to do."""
KEPT = ("PIP_", "UV_INDEX", "UV_DEFAULT_INDEX", "SSL_", "HTTP", "http", "NO_PROXY", "no_proxy")
"""Variables by which a machine says where packages come from."""


def commands() -> list[str]:
    """Without what is said about them."""
    first = next(blocks(ROOT / "README.md"))
    return [line.partition("#")[0].strip() for line in first.text.splitlines()]


@contextmanager
def started(command: str, project: Path, variables: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """Whatever it has started by itself is ended, too."""
    said = (project.parent / "said.txt").open("ab")
    process = subprocess.Popen(
        ["/bin/sh", "-ec", command],
        cwd=project,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=said,
        stderr=said,
        start_new_session=True,
    )
    said.close()
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGINT)
        process.wait(timeout=60)


def run(command: str, project: Path, variables: dict[str, str]) -> str:
    """What it said."""
    with started(command, project, variables) as process:
        code = process.wait(timeout=PATIENCE)
    said = (project.parent / "said.txt").read_text()
    assert code == 0, said
    return said


def answer(port: int, question: str) -> str:
    body = json.dumps({"sender": "somebody", "message": question}).encode()
    url = f"http://127.0.0.1:{port}/webhooks/rest/webhook"
    with urllib.request.urlopen(urllib.request.Request(url, body), timeout=60) as response:
        return str(json.loads(response.read())[0]["text"])


def first_answer(port: int, process: subprocess.Popen[bytes], said: Path) -> str:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and process.poll() is None:
        try:
            return answer(port, "When did you partner with Okayama?")
        except OSError:
            time.sleep(0.2)
    raise AssertionError(said.read_text())


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    """Of somebody on a machine that has Python and pip, with an empty home, into which pip installs."""
    if (Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED").exists():
        pytest.skip("This Python takes nothing from pip")
    python = Path(sys.base_prefix) / "bin" / "python3"
    programs, home = tmp_path / "programs", tmp_path / "home"
    programs.mkdir()
    home.mkdir()
    (programs / "python3").symlink_to(python)
    (programs / "pip").write_text(f'#!/bin/sh\nexec {python} -m pip "$@"\n')
    (programs / "pip").chmod(0o755)
    return {
        **{name: value for name, value in os.environ.items() if name.startswith(KEPT)},
        "PATH": f"{programs}{os.pathsep}{home / '.local' / 'bin'}",
        "HOME": str(home),
        "PIP_USER": "1",
        "PIP_IGNORE_INSTALLED": "1",
        "UV_CACHE_DIR": os.environ.get("UV_CACHE_DIR", str(Path.home() / ".cache" / "uv")),
    }


def test_install_serve_and_test(tmp_path: Path, variables: dict[str, str]) -> None:
    project = copy_project(tmp_path / "jamae")
    install, serve, test = commands()
    assert not shutil.which("uv", path=variables["PATH"])
    run(install, project, variables)
    port = free_port()
    with started(serve, project, {**variables, "JAMAE_PORT": str(port)}) as server:
        said = first_answer(port, server, tmp_path / "said.txt")
        assert "26 February 2002" in said
    only_some = {"PYTEST_ADDOPTS": "-k test_a_forged_session_is_nobody"}
    assert " passed" in run(test, project, {**variables, **only_some})
