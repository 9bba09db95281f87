"""Entries of word lists, and finding them in a text.

An entry is plain text. A trailing `*` stands for any ending; a space matches any white space, and none at all
between Hangul, Han or kana, where people leave spaces out. Matching is on folded text, longest entry first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from nlu.folding import GLUED
from nlu.message import Span
from nlu.text.cleaning import folded
from nlu.yaml_file import NEUTRAL

# Letters and digits of scripts that write words apart; Hangul, Han and kana may touch an entry.
LETTER = r"[a-z0-9_\u00c0-\u04ff]"
IS_LETTER = re.compile(LETTER)


@dataclass(frozen=True)
class Entry:
    """One word-list entry, taken apart: its parts stand in this order with white space, or (`glued`) maybe
    none, between.
    """

    kind: str
    value: str
    parts: tuple[str, ...]
    glued: bool
    open_end: bool

    @classmethod
    def of(cls, kind: str, value: str, word: str) -> Entry:
        stem = folded(word.rstrip("*").strip())
        return cls(kind, value, tuple(stem.split()), GLUED.search(stem) is not None, word.endswith("*"))

    def end_in(self, text: str, start: int) -> int:
        """Where the entry ends if it stands in folded `text` at `start`; -1 if it does not."""
        if not text.startswith(self.parts[0], start):
            return -1
        if start and not GLUED.match(self.parts[0]) and IS_LETTER.match(text[start - 1]):
            return -1
        position = start
        for index, part in enumerate(self.parts):
            if index:
                position = self._after_gap(text, position)
            if position < 0 or not text.startswith(part, position):
                return -1
            position += len(part)
        return self._end_of_word(text, position)

    def _after_gap(self, text: str, position: int) -> int:
        """Where the next part may stand; -1 where white space is wanted and there is none."""
        gap = position
        while position < len(text) and text[position] in " -":
            position += 1
        return position if position > gap or self.glued else -1

    def _end_of_word(self, text: str, position: int) -> int:
        """Where the word ends whose last part ends at `position`; -1 where it goes on and may not."""
        if GLUED.match(self.parts[-1][-1]):
            return position
        if self.open_end:
            while position < len(text) and IS_LETTER.match(text[position]):
                position += 1
        elif position < len(text) and IS_LETTER.match(text[position]):
            return -1
        return position


class Lexicon:
    """Entries ready to be found; only those that begin like the text at a place are tried there."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_start: dict[str, list[Entry]] = {}
        for entry in sorted(entries, key=lambda entry: -sum(map(len, entry.parts))):
            self._by_start.setdefault(entry.parts[0][:2], []).append(entry)

    def spans(self, text: str) -> list[Span]:
        """Every entry in folded `text`; where entries of one kind overlap, the first and then the longest
        wins.
        """
        found: list[Span] = []
        free: dict[str, int] = {}
        for start in range(len(text)):
            candidates = self._by_start.get(text[start : start + 2], ())
            alone = self._by_start.get(text[start], ())
            for entry in (*candidates, *alone):
                if start < free.get(entry.kind, 0):
                    continue
                end = entry.end_in(text, start)
                if end >= 0:
                    free[entry.kind] = end
                    if entry.value != NEUTRAL:
                        found.append(Span(entry.kind, entry.value, start, end, text[start:end]))
        return found


def entry_pattern(entry: str) -> str:
    """The regular expression of one word-list entry, for patterns that quantities are built from."""
    stem = folded(entry.rstrip("*").strip())
    gap = r"\s*" if GLUED.search(stem) else r"[\s-]+"
    body = gap.join(re.escape(part) for part in stem.split())
    before = "" if GLUED.match(stem) else rf"(?<!{LETTER})"
    if entry.endswith("*"):
        after = rf"{LETTER}*" if not GLUED.search(stem[-1:]) else ""
    else:
        after = "" if GLUED.search(stem[-1:]) else rf"(?!{LETTER})"
    return before + body + after
