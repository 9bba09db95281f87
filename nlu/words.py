"""The words of a language (data/<language>/words.yml) that mark what a message asks, and finding them in it.

A word list's entry is plain text. A trailing `*` stands for any ending; a space matches any white space, and none at
all between Hangul, Han or kana, where people leave spaces out. `HOME` stands for the home city's name. Matching is on
folded text, longest entry first.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from actions.reading import Mark
from actions.yaml_file import read_yaml
from nlu.text import folded

# Sections of words.yml whose entries become entities, with the entity's name.
MARKED = {
    "subject": "subject",
    "types": "type",
    "attributes": "attribute",
    "orders": "order",
    "comparisons": "comparison",
    "prepositions": "preposition",
    "ordinals": "ordinal",
    "references": "reference",
    "exclusions": "exclusion",
    "countries": "country",
    "continents": "continent",
    "regions": "region",
    "topics": "topic",
    "languages": "language_name",
    "questions": "question_word",
    "restrictions": "restriction",
    "anniversaries": "anniversary",
    "averages": "average",
    "unrecorded": "unrecorded",
    "below_zero": "below_zero",
    "comparatives": "comparative",
    "totals": "total",
    "sorted": "sorted",
    "negations": "negation",
    "both": "both",
    "than": "than",
    "degrees": "degree",
    "not_within": "not_within",
    "conjunctions": "conjunction",
    "existence": "existence",
    "worldwide": "worldwide",
    "titles": "title",
    "next": "next",
    "ranks": "rank",
    "differences": "difference",
    "naming": "naming",
    "corrections": "correction",
    "askers": "asker",
    "pictures": "picture",
    "whole": "whole",
    "tallies": "tally",
    "ratios": "ratio",
    "nearest": "nearest",
    "alphabetical": "alphabetical",
    "more": "more",
    "years": "relative_year",
    "own": "own",
    "ended": "ended",
    "superlatives": "superlative",
    "alone": "alone",
    "now": "now",
    "not_signed": "not_signed",
    "same_as": "same_as",
}
# Letters and digits of scripts that write words apart; Hangul, Han and kana may touch an entry.
LETTER = r"[a-z0-9_\u00c0-\u04ff]"
HOME = "HOME"
"""Stands in an entry for the home city's name, whichever it is: "HOME's mayor"."""
NEUTRAL = "-"
"""The value of entries that mean nothing, so that no shorter entry inside them is found (人口多 in 人口多少)."""
IS_LETTER = re.compile(LETTER)
GLUED = re.compile(r"[\uac00-\ud7a3\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True)
class Entry:
    """One word-list entry, taken apart: its parts stand in this order with white space, or (`glued`) maybe none, between."""

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
        if start and not GLUED.match(self.parts[0]) and IS_LETTER.match(text[start - 1]):
            return -1
        position = start
        for index, part in enumerate(self.parts):
            if index:
                gap = position
                while position < len(text) and text[position] in " -":
                    position += 1
                if gap == position and not self.glued:
                    return -1
            if not text.startswith(part, position):
                return -1
            position += len(part)
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

    def marks(self, text: str) -> list[Mark]:
        """Every entry in folded `text`; where entries of one kind overlap, the first and then the longest wins."""
        found: list[Mark] = []
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
                        found.append(Mark(entry.kind, entry.value, start, end, text[start:end]))
        return found


@dataclass(frozen=True)
class Words:
    """One language's word lists; `lists` is the file's content for what is not simply marked."""

    language: str
    lists: Mapping[str, Any]
    lexicon: Lexicon
    about_home: tuple[tuple[str, str, str], ...] = ()
    """(kind, value, word) of the entries with HOME in them."""

    def entries(self, kinds: Collection[str]) -> Iterator[str]:
        """The listed words of these kinds, as they are written there."""
        found = _entries(Path(self.language), self.lists)
        return (word for kind, _, word in found if kind in kinds)

    def home_lexicon(self, names: Iterable[str]) -> Lexicon:
        """The entries about the home city, with each of its `names` for HOME."""
        written = dict.fromkeys(names)
        return Lexicon(
            Entry.of(kind, value, word.replace(HOME, name))
            for kind, value, word in self.about_home
            for name in written
        )


def read_words(folder: Path, language: str) -> Words:
    """Read `folder`/words.yml. Raises ValueError, naming the file and section, where an entry is not text."""
    path = folder / "words.yml"
    lists = read_yaml(path)
    if not isinstance(lists, dict):
        raise ValueError(f"{path}: expected sections with word lists.")
    entries = list(_entries(path, lists))
    plain = Lexicon(Entry.of(*entry) for entry in entries if HOME not in entry[2])
    return Words(language, lists, plain, tuple(entry for entry in entries if HOME in entry[2]))


def _entries(path: Path, lists: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for section, kind in MARKED.items():
        content = lists.get(section) or {}
        for value, words in content.items() if isinstance(content, dict) else [(section, content)]:
            for word in words or ():
                if not isinstance(word, str) or not folded(word.rstrip("*")).strip():
                    raise ValueError(f"{path}: {section}: {value}: {word!r} is not text; put it in quotes.")
                yield kind, str(value), word


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
