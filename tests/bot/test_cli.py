"""The command line."""

from __future__ import annotations

import os
import socket
import subprocess
from pathlib import Path

import pytest
from command_line import ROOT, command, environment, jamae

from bot.cli import COMMANDS, function_of, main, parse


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse([command, "--help"])
    assert ended.value.code == 0
    assert COMMANDS[command].help in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_function(command: str) -> None:
    assert callable(function_of(command))


def test_an_unknown_command_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["sing"])
    assert ended.value.code == 2
    assert "invalid choice: 'sing'" in capsys.readouterr().err


def test_a_setting_that_cannot_be_read_is_a_sentence_not_a_trace(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("JAMAE_PORT", "http")
    assert main(["train"]) == 1
    assert capsys.readouterr().err == "jamae: JAMAE_PORT is 'http'; it must be a whole number, 0 or more.\n"


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


STAFF = ("check", "load", "diff", "publish", "rollback", "versions", "review", "report")


@pytest.mark.parametrize("command", STAFF)
def test_staff_choose_their_language(command: str) -> None:
    assert parse([command, "--language", "ko"]).language == "ko"
    assert parse([command]).language is None


def test_an_error_is_told_in_the_language_of_the_command(tmp_path: Path) -> None:
    told = {
        language: jamae(tmp_path, "versions", "--language", language, toy=False).stderr
        for language in ("en", "ko")
    }
    assert told == {
        "en": "jamae: Nothing is live yet; `jamae publish` makes the data folder live.\n",
        "ko": "jamae: 아직 공개된 자료가 없습니다. `jamae publish`로 자료 폴더를 공개하세요.\n",
    }
