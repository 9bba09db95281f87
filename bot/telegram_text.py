"""An answer as Telegram wants it: HTML and the same in plain text, in messages of at most 4,096 UTF-16 units."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

LONGEST_MESSAGE = 4096
LONGEST_CAPTION = 1024
LONGEST_TITLE = 100
ROW_WIDTH = 30
"""How many columns of button titles fit side by side on a small telephone; a Han or Hangul character takes two."""

_JOINED_TO_WHAT_IS_BEFORE = ("Mn", "Me", "Mc", "Cf", "Sk")


@dataclass(frozen=True)
class Piece:
    """One message: `html` for parse_mode HTML, `plain` for when Telegram refuses that."""

    html: str
    plain: str


def units(text: str) -> int:
    """The length as Telegram counts it: in UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def pieces(text: str, source: str = "", *, heading: str = "", limit: int = LONGEST_MESSAGE) -> list[Piece]:
    """The messages that tell `text`, a heading in bold before it and the source as an expandable quotation after."""
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


def split(text: str, limit: int = LONGEST_MESSAGE) -> list[str]:
    """The text in parts of at most `limit` units. Only the white space at the cuts is lost.

    Cut where it hurts least: between paragraphs, at a line end, at a space; and if there is none, between two
    characters that are not drawn as one.
    """
    parts = []
    rest = text.strip()
    while units(rest) > limit:
        end = _cut(rest, limit)
        parts.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return [*parts, rest] if rest else parts


def _cut(text: str, limit: int) -> int:
    end = taken = 0
    while taken + (step := 2 if text[end] > "\uffff" else 1) <= limit:
        taken += step
        end += 1
    paragraph = text.rfind("\n\n", 0, end + 2)
    if paragraph > end // 2:
        return paragraph
    for sign in "\n ":
        place = text.rfind(sign, 0, end + 1)
        if place > 0:
            return place
    whole = end
    while whole > end - 32 and whole > 1 and _is_joined(text, whole):
        whole -= 1
    return end if _is_joined(text, whole) else whole


def _is_joined(text: str, place: int) -> bool:
    """Whether the characters before and after `place` are drawn as one, like an emoji with its skin colour."""
    return unicodedata.category(text[place]) in _JOINED_TO_WHAT_IS_BEFORE or text[place - 1] == "\u200d"


def _html(part: str, heading: str) -> str:
    if heading and part.startswith(heading):
        return f"<b>{_escape(heading)}</b>{_escape(part[len(heading) :])}"
    return _escape(part)


def _escape(text: str) -> str:
    return html.escape(text, quote=False)


def _sendable(text: str) -> str:
    """Without half surrogate pairs, which no request can carry, and NUL, at which Telegram stops reading."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def keyboard(buttons: Sequence[Mapping[str, Any]]) -> list[list[tuple[str, str]]]:
    """(title, question) of each button by rows: short ones side by side, long ones on a row of their own."""
    rows: list[list[tuple[str, str]]] = []
    room = 0
    for button in buttons:
        question = str(button.get("payload") or button.get("title") or "").strip()
        title = shorten(_sendable(str(button.get("title") or question)).strip(), LONGEST_TITLE)
        if not title or not question:
            continue
        width = sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in title) + 2
        if rows and width <= room and len(rows[-1]) < 3:
            rows[-1].append((title, question))
            room -= width
        else:
            rows.append([(title, question)])
            room = ROW_WIDTH - width
    return rows


def shorten(text: str, limit: int) -> str:
    """At most `limit` units of the text."""
    return text if units(text) <= limit else text[: max(_cut(text, limit - 1), 1)].rstrip() + "…"
