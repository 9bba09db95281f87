"""What a message costs grows with its length and not faster, whatever it is made of.

Work is counted in lines of Python that are run, which no busy machine changes.
"""

from __future__ import annotations

import random
import sys
from types import FrameType
from typing import Any

import pytest
from conversation import Assistant
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.messages.message import MAX_LENGTH, Unreadable, read_message
from nlu.message import Message

LINES_A_CHARACTER = 8_000
LINES_A_MESSAGE = 60_000

STOPPED_A_PROCESS = [
    "㋿",
    "和",
    "ゟ",
    "は",
    "는",
    "ﷺ",
    "令和",
    "より",
    "的",
    "한국",
    "1 ",
    "a1",
    ".",
    "what? ",
]
pieces = st.one_of(
    st.sampled_from(
        [*STOPPED_A_PROCESS, "Harbin ", "하얼빈", "哈尔滨", "okayma ", "二十", "and ", "2002-02-26 "]
    ),
    st.characters(),
    st.text(max_size=6),
)
messages = st.builds(
    lambda parts, order: "".join(random.Random(order).choices(parts, k=MAX_LENGTH))[:MAX_LENGTH],
    st.lists(pieces.filter(bool), min_size=1, max_size=4),
    st.integers(0, 999),
)
"""Few pieces, repeated and mixed until a message is full."""


def work(assistant: Assistant, text: str) -> int:
    """Lines of Python that are run until the message is answered."""
    lines = 0

    def count(_frame: FrameType, _event: str, _argument: Any) -> Any:
        nonlocal lines
        lines += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        list(assistant.converse([read_message(text)]))
    except Unreadable:
        pass
    finally:
        sys.settrace(before)
    return lines


@pytest.fixture(scope="session")
def warm(bucheon: Assistant) -> Assistant:
    """What is made once is made."""
    assert isinstance(bucheon.reader.read("When did Bucheon partner with Okayama? 오카야마 岡山"), Message)
    list(bucheon.converse(["When did Bucheon partner with Okayama?"]))
    return bucheon


@pytest.mark.parametrize("piece", STOPPED_A_PROCESS)
def test_twice_as_much_of_the_same_costs_about_twice_as_much(warm: Assistant, piece: str) -> None:
    half, whole = (work(warm, (piece * MAX_LENGTH)[:length]) for length in (MAX_LENGTH // 2, MAX_LENGTH))
    assert whole <= LINES_A_MESSAGE + 2.6 * half


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(text=messages)
def test_no_message_costs_more_than_its_length_allows(warm: Assistant, text: str) -> None:
    assert work(warm, text) <= LINES_A_MESSAGE + LINES_A_CHARACTER * len(text)


@pytest.mark.parametrize("text", ["ﷺ" * 56, "㋿" * 501, "a" * 1_001])
def test_what_is_too_long_as_it_is_read_is_refused(text: str) -> None:
    with pytest.raises(Unreadable, match="too_long"):
        read_message(text)
    assert read_message("㋿" * 500)
