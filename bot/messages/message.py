"""Which texts are accepted as messages: every channel asks here before Rasa sees anything."""

from __future__ import annotations

import re
import unicodedata

from nlu.masking import mask

MAX_LENGTH = 1_000
"""In characters, as Python counts them, as they were sent and as they are read (NFKC)."""

# What does not belong in a line of text: control characters, half surrogate pairs, unassigned code points.
# Format characters stay (a zero-width joiner holds an emoji together), but text of nothing else is empty.
_UNREADABLE = ("Cc", "Cs", "Cn", "Co")
_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]"
)


class Unreadable(ValueError):
    """A message that is not accepted; `status` is not_text, empty or too_long."""

    def __init__(self, status: str) -> None:
        super().__init__(status)
        self.status = status


def one_line(text: str) -> str:
    """The text with a space in place of whatever is not part of a line, which no database takes either."""
    readable = (" " if unicodedata.category(character) in _UNREADABLE else character for character in text)
    return " ".join("".join(readable).split())


def read_message(value: object) -> str:
    """The text to hand to Rasa: one line, no control characters, no telephone numbers. Raises `Unreadable`.

    Numbers that are masked here are neither read as figures nor repeated: "the population is not
    9,001,011,234,567".
    """
    if not isinstance(value, str):
        raise Unreadable("not_text")
    # one character may stand for eighteen (U+FDFA), and what is read is those
    if len(value) > MAX_LENGTH or len(unicodedata.normalize("NFKC", value)) > MAX_LENGTH:
        raise Unreadable("too_long")
    text = one_line(value)
    if not _INVISIBLE.sub("", text).strip():
        raise Unreadable("empty")
    return mask(text, but_figures=True)
