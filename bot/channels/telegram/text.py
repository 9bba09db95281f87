"""Formats an answer for Telegram: as HTML and as plain text, in messages of at most 4,096 UTF-16 units.

The first sentence is bold; a list of two columns that fit on a telephone has them below each other.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.channels.messenger.cutting import columns, first_sentence, shorten, split, units
from bot.channels.messenger.lists import BULLET, row_of
from bot.channels.messenger.shown import NextQuestion

LONGEST_MESSAGE = 4096
LONGEST_CAPTION = 1024
LONGEST_TITLE = 100
ROW_WIDTH = 30
"""Columns of button titles, or of a list's row, that fit side by side on a small telephone; a Han or Hangul
character takes two."""
GAP = "  "
"""Between the columns of a list."""


@dataclass(frozen=True)
class Piece:
    """One message: `html` for parse_mode HTML, `plain` for when Telegram refuses that."""

    html: str
    plain: str

    @property
    def units(self) -> int:
        """How long it is for Telegram in the longer of the two forms."""
        return max(units(self.plain), units(html.unescape(re.sub(r"<[^>]*>", "", self.html))))


def pieces(
    text: str, source: str = "", *, heading: str = "", bold: bool = False, limit: int = LONGEST_MESSAGE
) -> list[Piece]:
    """The messages for `text`, after a heading in italics and before the source as an expandable quotation.

    With `bold` the first sentence of the text is.
    """
    text, source, heading = (_sendable(part) for part in (text.strip(), source, heading))
    first = first_sentence(text) if bold and not text.startswith(BULLET) else ""
    told = []
    for number, part in enumerate(split("\n\n".join(filter(None, (heading, text))), limit)):
        piece = Piece(_html(part, heading, first) if number == 0 else _html(part), part)
        told.append(piece if piece.units <= limit else Piece(_escape(part), part))
    for part in split(source, limit):
        quoted = Piece(f"<blockquote expandable>{_escape(part)}</blockquote>", part)
        if told and told[-1].units + 2 + units(part) <= limit:
            last = told.pop()
            quoted = Piece(f"{last.html}\n{quoted.html}", f"{last.plain}\n\n{quoted.plain}")
        told.append(quoted)
    return told


def _html(part: str, heading: str = "", first: str = "") -> str:
    """The part with its heading, its first sentence and its lists as they are shown."""
    told = ""
    for words, tag in ((heading, "i"), (first, "b")):
        if words and part.startswith(words):
            told += f"<{tag}>{_escape(words)}</{tag}>"
            part = part[len(words) :]
            gap = len(part) - len(part.lstrip())
            told, part = told + part[:gap], part[gap:]
    return told + _with_lists(part)


def _with_lists(text: str) -> str:
    blocks = groupby(text.split("\n"), lambda line: line.startswith(BULLET))
    return "\n".join(
        _listed(list(lines)) if is_list else _escape("\n".join(lines)) for is_list, lines in blocks
    )


def _listed(lines: Sequence[str]) -> str:
    """A list in two columns, if all of its rows have two parts that fit beside each other."""
    rows = [row_of(line) for line in lines]
    width = max(columns(row.title) for row in rows) + len(GAP)
    if not all(row.told and width + columns(row.told) <= ROW_WIDTH for row in rows):
        return _escape("\n".join(lines))
    aligned = (row.title + " " * (width - columns(row.title)) + row.told for row in rows)
    return f"<pre>{_escape(chr(10).join(aligned))}</pre>"


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
