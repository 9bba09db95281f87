"""What counts as sent on this machine, for the REST channel and the staff's pages alike."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from sanic.compat import Header

from bot.channels.this_machine import PASSED_ON, is_from_this_machine

BOT = Path(__file__).parents[3] / "bot"


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("127.0.0.1", "127.0.0.1:5005"),
        ("127.0.0.1", "localhost"),
        ("::1", "[::1]:5005"),
        ("127.8.0.1", "LOCALHOST:5005"),
    ],
)
def test_this_machine_asks_by_its_own_name(address: str, host: str) -> None:
    assert is_from_this_machine(address, Header({"Host": host}))


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("192.0.2.1", "127.0.0.1"),
        ("127.0.0.1", "rebound.example"),
        ("127.0.0.1", "localhost.example"),
        ("127.0.0.1", "127.0.0.1@rebound.example"),
        ("127.0.0.1", ""),
        ("127.0.0.1", "[::1"),
        ("", "localhost"),
        ("unix:", "localhost"),
    ],
)
def test_others_do_not(address: str, host: str) -> None:
    assert not is_from_this_machine(address, Header({"Host": host}))


@pytest.mark.parametrize("header", PASSED_ON)
def test_what_is_passed_on_is_from_elsewhere(header: str) -> None:
    passed_on = {"Host": "localhost", header.title(): "192.0.2.1"}
    assert not is_from_this_machine("127.0.0.1", Header(passed_on))


def test_it_is_said_in_one_place() -> None:
    asking = {
        str(file.relative_to(BOT))
        for file in BOT.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "is_loopback"
    }
    assert asking == {"channels/this_machine.py"}
