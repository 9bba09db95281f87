"""The word lists of a language (data/<language>/words.yml): the words that say what a message asks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nlu.text.cleaning import folded
from nlu.words.lexicon import Entry, Lexicon
from nlu.yaml_file import read_yaml

# Sections of words.yml whose entries are marked in a message, each with the kind of its spans.
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
HOME = "HOME"
"""Stands in an entry for the home city's name, whichever it is: "HOME's mayor"."""


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
