"""Finds the lists in an answer's text: the line that says what is listed, and the rows, each in two parts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

BULLET = "• "
_TWO_PARTS = re.compile(r"(.+?)(?:: |：)(.+)", re.DOTALL)


class Row(NamedTuple):
    """A row of a list: its line of the text, what it is about, and what is said of that, which may be ""."""

    line: str
    title: str
    told: str


@dataclass(frozen=True)
class ShownList:
    """`head` is the line above the rows, "" where there is none; `before` are the words above that."""

    before: str
    head: str
    rows: tuple[Row, ...]


def lists_of(text: str) -> tuple[tuple[ShownList, ...], str]:
    """The lists in the order of the text, and the words after the last of them."""
    lists, words = [], ""
    for is_list, block in groupby(text.split("\n"), lambda line: line.startswith(BULLET)):
        lines = list(block)
        if not is_list:
            words = "\n".join(lines).strip()
            continue
        before, _, head = words.rpartition("\n")
        lists.append(ShownList(before.strip(), head.strip(), tuple(row_of(line) for line in lines)))
        words = ""
    return tuple(lists), words


def row_of(line: str) -> Row:
    """A line is parted at its first colon, if it has one between two words."""
    parts = _TWO_PARTS.fullmatch(line.removeprefix(BULLET))
    if parts is None:
        return Row(line, line.removeprefix(BULLET).strip(), "")
    return Row(line, parts[1].strip(), parts[2].strip())
