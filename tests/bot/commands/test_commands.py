"""What commands say that cannot do what they are for."""

from __future__ import annotations

import os
import socket
import subprocess
from pathlib import Path

import pytest
from command_line import ROOT, command, environment, jamae

from bot.cli import main


def test_a_port_in_use_is_told_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["serve", "--port", str(port)]) == 1
    assert (
        capsys.readouterr().err
        == f"jamae: Cannot listen on 127.0.0.1, port {port}: Address already in use.\n"
    )


def test_a_reader_that_has_enough_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        command("check", toy=False),
        stdout=writing,
        stderr=subprocess.PIPE,
        env=environment(ROOT),
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_error_is_told_in_the_language_of_the_command(tmp_path: Path) -> None:
    told = {
        language: jamae(tmp_path, "versions", "--language", language, toy=False).stderr
        for language in ("en", "ko")
    }
    assert told == {
        "en": "jamae: Nothing is live yet; `jamae publish` makes the data folder live.\n",
        "ko": "jamae: 아직 공개된 자료가 없습니다. `jamae publish`로 자료 폴더를 공개하세요.\n",
    }
