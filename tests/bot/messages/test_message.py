"""What is accepted as a message."""

import pytest

from bot.messages.message import MAX_LENGTH, Unreadable, read_message

READ = [
    ("when?", "when?"),
    ("  two\n lines\t ", "two lines"),
    ("zero\x00byte", "zero byte"),
    ("half a pair \ud800!", "half a pair !"),
    ("/restart", "/restart"),
    ("👩‍👩‍👧", "👩‍👩‍👧"),
    ("부천의 자매도시는?", "부천의 자매도시는?"),
    ("x" * MAX_LENGTH, "x" * MAX_LENGTH),
    ("오카야마 인구는? 제 번호는 900101-1234567", "오카야마 인구는? 제 번호는 [number]"),
    ("hong@example.com, 010-1234-5678", "[e-mail], [phone]"),
    ("more than 1000000000 people", "more than 1000000000 people"),
    ("more than 1,000,000,000 people", "more than 1,000,000,000 people"),
]


@pytest.mark.parametrize(("value", "text"), READ)
def test_a_readable_message_becomes_one_line(value: str, text: str) -> None:
    assert read_message(value) == text


REFUSED = [
    *[(value, "not_text") for value in (None, 5, 1.5, True, ["hi"], {"text": "hi"}, b"hi")],
    *[
        (value, "empty")
        for value in ("", "   ", "\n\t", "\x00\x01", "\u200b\u200d", "\ufeff", "\u3164", "\ud800")
    ],
    ("x" * (MAX_LENGTH + 1), "too_long"),
    (" " * (MAX_LENGTH + 1), "too_long"),
]


@pytest.mark.parametrize(("value", "status"), REFUSED)
def test_an_unreadable_message_is_refused_with_its_status(value: object, status: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_message(value)
    assert refused.value.status == status
