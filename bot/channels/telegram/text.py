"""Formats an answer for Telegram: as HTML and as plain text, in messages of at most 4,096 UTF-16 units."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.channels.messenger.cutting import shorten, split, units
from bot.channels.messenger.shown import NextQuestion

LONGEST_MESSAGE = 4096
LONGEST_CAPTION = 1024
LONGEST_TITLE = 100
ROW_WIDTH = 30
"""Columns of button titles that fit side by side on a small telephone; a Han or Hangul character takes
two."""


@dataclass(frozen=True)
class Piece:
    """One message: `html` for parse_mode HTML, `plain` for when Telegram refuses that."""

    html: str
    plain: str


def pieces(text: str, source: str = "", *, heading: str = "", limit: int = LONGEST_MESSAGE) -> list[Piece]:
    """The messages for `text`, after a heading in bold and before the source as an expandable quotation."""
    text, source, heading = (_sendable(part) for part in (text, source, heading))
    told = [
        Piece(_html(part, heading if number == 0 else ""), part)
        for number, part in enumerate(split("\n\n".join(filter(None, (heading, text))), limit))
    ]
    for part in split(source, limit):
        quoted = Piece(f"<blockquote expandable>{_escape(part)}</blockquote>", part)
        if told and units(told[-1].plain) + 2 + units(part) <= limit:
            last = told.pop()
            quoted = Piece(f"{last.html}\n{quoted.html}", f"{last.plain}\n\n{quoted.plain}")
        told.append(quoted)
    return told


def _html(part: str, heading: str) -> str:
    if heading and part.startswith(heading):
        return f"<b>{_escape(heading)}</b>{_escape(part[len(heading) :])}"
    return _escape(part)


def _escape(text: str) -> str:
    return html.escape(text, quote=False)


def _sendable(text: str) -> str:
    """The text without half surrogate pairs, and without NUL, at which Telegram stops reading."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def keyboard(buttons: Sequence[NextQuestion]) -> list[list[tuple[str, str]]]:
    """(title, question) of each button by rows: short ones side by side, long ones on a row of their own.

    There is room for the whole question, so that is the title.
    """
    rows: list[list[tuple[str, str]]] = []
    room = 0
    for button in buttons:
        question = button.text.strip()
        title = shorten(_sendable(question), LONGEST_TITLE)
        if not title:
            continue
        width = sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in title) + 2
        if rows and width <= room and len(rows[-1]) < 3:
            rows[-1].append((title, question))
            room -= width
        else:
            rows.append([(title, question)])
            room = ROW_WIDTH - width
    return rows
