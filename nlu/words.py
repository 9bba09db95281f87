"""The words of a language (data/<language>/words.yml) that mark what a message asks, and finding them in it.

A word list's entry is plain text. A trailing `*` stands for any ending; a space matches any white space, and none at
all between Hangul, Han or kana, where people leave spaces out. Matching is on folded text, longest entry first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from actions.reading import Mark
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
    "topics": "topic",
    "languages": "language_name",
    "questions": "question_word",
    "restrictions": "restriction",
    "anniversaries": "anniversary",
    "averages": "average",
}
# Letters and digits of scripts that write words apart; Hangul, Han and kana may touch an entry.
LETTER = r"[a-z0-9_\u00c0-\u04ff]"
GLUED = re.compile(r"[\uac00-\ud7a3\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True)
class Words:
    """One language's word lists, compiled; `lists` is the file's content for what is not simply marked."""

    language: str
    lists: Mapping[str, Any]
    patterns: tuple[tuple[str, re.Pattern[str], tuple[str, ...]], ...]

    def marks(self, text: str) -> list[Mark]:
        """Every marked word of folded `text`; where entries of one section overlap, the longest wins."""
        return [mark for kind, pattern, values in self.patterns for mark in find_entries(kind, pattern, values, text)]


def read_words(folder: Path, language: str) -> Words:
    """Read `folder`/words.yml. Raises ValueError, naming the file and section, where an entry is not text."""
    path = folder / "words.yml"
    lists = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(lists, dict):
        raise ValueError(f"{path}: expected sections with word lists.")
    return Words(language, lists, tuple(_compile_sections(path, lists)))


def _compile_sections(path: Path, lists: Mapping[str, Any]) -> Iterator[tuple[str, re.Pattern[str], tuple[str, ...]]]:
    for section, kind in MARKED.items():
        content = lists.get(section) or {}
        entries = content.items() if isinstance(content, dict) else [(section, content)]
        pairs = []
        for value, words in entries:
            for word in words or ():
                if not isinstance(word, str):
                    raise ValueError(f"{path}: {section}: {value}: {word!r} is not text; put it in quotes.")
                pairs.append((str(value), word))
        if pairs:
            yield kind, *compile_entries(pairs)


def compile_entries(pairs: Iterable[tuple[str, str]]) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """A pattern with one group for each value, trying longer entries first; the values in the groups' order."""
    by_value: dict[str, list[str]] = {}
    for value, word in pairs:
        by_value.setdefault(value, []).append(word)
    # One alternative per entry, ordered by length over all values; its group's number leads back to the value.
    ordered = sorted(((word, value) for value, words in by_value.items() for word in words), key=lambda p: -len(p[0]))
    pattern = "|".join(f"({entry_pattern(word)})" for word, _ in ordered)
    return re.compile(pattern), tuple(value for _, value in ordered)


def entry_pattern(entry: str) -> str:
    """The regular expression of one word-list entry."""
    stem = folded(entry.rstrip("*").strip())
    gap = r"\s*" if GLUED.search(stem) else r"[\s-]+"
    body = gap.join(re.escape(part) for part in stem.split())
    before = "" if GLUED.match(stem) else rf"(?<!{LETTER})"
    if entry.endswith("*"):
        after = rf"{LETTER}*" if not GLUED.search(stem[-1:]) else ""
    else:
        after = "" if GLUED.search(stem[-1:]) else rf"(?!{LETTER})"
    return before + body + after


def find_entries(kind: str, pattern: re.Pattern[str], values: tuple[str, ...], text: str) -> Iterator[Mark]:
    for match in pattern.finditer(text):
        if match.lastindex:
            yield Mark(kind, values[match.lastindex - 1], match.start(), match.end(), match.group())
