"""A language as it is read: its word lists, and the words of its training utterances."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from nlu.known_names import Place
from nlu.languages.known_words import KnownWords
from nlu.spelling.sounds import KINDS, by_sound
from nlu.text.cleaning import folded
from nlu.words.quantities import QuantityForms, quantity_forms
from nlu.words.word_lists import Words, read_words

FOLDERS = {"zh-Hant": "zh"}
"""Languages that are read with another's words: both Chinese scripts stand in one word list."""
WORD_LISTS = "*/words.yml"


@dataclass(frozen=True)
class Language:
    """One language's word lists, compiled; `known` are the words of its utterances, if it has any."""

    words: Words
    quantities: QuantityForms
    not_places: frozenset[str]
    places: Mapping[str, Place]
    """Real cities by their folded names in this language, which GeoNames does not have."""
    known: KnownWords | None = None

    @cached_property
    def by_sound(self) -> Mapping[tuple[str, ...], str]:
        """Listed words by how they sound, in a language that is typed by sound."""
        sounds = self.known.spelling.sounds if self.known else {}
        return by_sound(self.words.entries(KINDS), sounds) if sounds else {}


def folder_of(code: str) -> str:
    """The folder of data/ by whose words a language is read."""
    return FOLDERS.get(code, code)


def read_languages(root: Path) -> dict[str, Language]:
    """Every language folder below `root` with a words.yml. Raises ValueError where a list is wrong."""
    return {path.parent.name: _read_language(path.parent) for path in sorted(root.glob(WORD_LISTS))}


def _read_language(folder: Path) -> Language:
    words = read_words(folder, folder.name)
    not_places = frozenset(folded(str(word)) for word in words.lists.get("not_places") or ())
    places = {
        folded(name): Place(name, country, 0)
        for country, names in (words.lists.get("places") or {}).items()
        for name in names
    }
    return Language(words, quantity_forms(words), not_places, places)


def word_lists_hash(root: Path) -> str:
    """It changes with any word list below `root`."""
    digest = hashlib.sha256()
    for path in sorted(root.glob(WORD_LISTS)):
        digest.update(path.parent.name.encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
