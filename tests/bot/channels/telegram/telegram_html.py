"""Reads Telegram's HTML as the Bot API server does: unknown tags, attributes and open ends are refused."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

TAGS = {
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "code",
    "pre",
    "a",
    "tg-spoiler",
    "blockquote",
}
ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")
TAG = re.compile(r"<(/?)([a-zA-Z-]+)((?:\s+[a-z-]+(?:=\"[^\"]*\")?)*)\s*>")


class Refused(ValueError):
    """As a 400 of the Bot API; its text is the description."""


class Parsed(NamedTuple):
    text: str
    tags: list[tuple[str, str]]
    """(tag with attributes, the text inside)."""


def parse(source: str) -> Parsed:
    text, tags, place = "", [], 0
    opened: list[tuple[str, str, int]] = []
    while place < len(source):
        character = source[place]
        offset = len(source[:place].encode())
        if character == "<":
            match = TAG.match(source, place)
            name = match[2].lower() if match else source[place + 1 : place + 12].split(">")[0]
            if not match or name not in TAGS:
                raise Refused(
                    "Bad Request: can't parse entities: "
                    f'Unsupported start tag "{name}" at byte offset {offset}'
                )
            if match[1]:
                if not opened or opened[-1][0] != name:
                    raise Refused(
                        f"Bad Request: can't parse entities: Unmatched end tag at byte offset {offset}"
                    )
                _, whole, start = opened.pop()
                tags.append((whole, text[start:]))
            else:
                attributes = match[3].split()
                if attributes and (name, attributes) not in (("blockquote", ["expandable"]),) and name != "a":
                    raise Refused(
                        f"Bad Request: can't parse entities: Unexpected attribute at byte offset {offset}"
                    )
                if name == "blockquote" and any(tag == "blockquote" for tag, _, _ in opened):
                    raise Refused("Bad Request: can't parse entities: blockquotes can't be nested")
                opened.append((name, " ".join([name, *attributes]), len(text)))
            place = match.end()
        elif character == "&" and (entity := ENTITY.match(source, place)):
            text += html.unescape(entity[0])
            place = entity.end()
        else:
            text += character
            place += 1
    if opened:
        raise Refused(
            "Bad Request: can't parse entities: "
            f'Can\'t find end tag corresponding to start tag "{opened[-1][0]}"'
        )
    return Parsed(text, tags)
