"""Ctrl-C while libraries are imported."""

from __future__ import annotations

import contextlib
import os
import signal

import pytest

from bot.terminal.interrupts import heeding_interrupts


def press() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def test_it_ends_what_is_done_at_once() -> None:
    reached = []
    with pytest.raises(KeyboardInterrupt), heeding_interrupts():
        press()
        reached.append("the next line")
    assert reached == []


def test_it_ends_it_later_where_it_was_swallowed() -> None:
    reached = []
    with pytest.raises(KeyboardInterrupt), heeding_interrupts():
        with contextlib.suppress(BaseException):
            press()
        reached.append("the end")
    assert reached == ["the end"]


def test_it_is_as_before_afterwards() -> None:
    with heeding_interrupts():
        pass
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_it_leaves_alone_who_waits_for_it() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with heeding_interrupts():
            press()
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
