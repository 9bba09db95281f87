"""What a terminal is not shown."""

from __future__ import annotations

import pytest

from bot.terminal.answer_view import printable


@pytest.mark.parametrize("sign", ["\x1b", "\u202e", "\u202a", "\u2066", "\u2069", "\x07"])
def test_no_sign_steers_the_terminal_or_turns_a_line_round(sign: str) -> None:
    assert printable(f"sent by{sign} 010\nand") == "sent by 010\nand"


def test_right_to_left_letters_and_joiners_stay() -> None:
    assert printable("שלום 👩\u200d💻") == "שלום 👩\u200d💻"
