"""The command line."""

from __future__ import annotations

import pytest

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


STAFF = ("check", "load", "diff", "publish", "rollback", "versions", "review", "report")


@pytest.mark.parametrize("command", STAFF)
def test_staff_choose_their_language(command: str) -> None:
    assert parse([command, "--language", "ko"]).language == "ko"
    assert parse([command]).language is None
