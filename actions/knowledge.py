"""The knowledge store with what is kept in memory of it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import Any

from sqlalchemy.engine import Connection

from actions.answers.offered import Offered, offered_in_general, offered_of
from actions.questions.questions import Question
from actions.store.catalogue import Catalogue, read_catalogue
from actions.store.city_sets import StoreView, StoreWords
from actions.store.store import Store, read_revision
from actions.text.clock import today as city_today
from actions.text.phrases import Phrases, spoken_among
from actions.text.thing_words import ThingWords, any_of
from nlu.folding import fold
from nlu.message import Message
from nlu.yaml_file import NEUTRAL, read_yaml


class Knowledge:
    """The store with what is kept in memory of it, reread when somebody has loaded anew."""

    def __init__(self, store: Store, root: Path) -> None:
        self.store = store
        self.phrases = Phrases(root)
        paths = sorted(root.resolve().glob("*/words.yml"))
        self.words = _store_words(tuple((path, path.stat().st_mtime_ns) for path in paths))
        self._catalogue: Catalogue | None = None
        self._offered: Offered = {}
        self._offered_of: dict[tuple[str, str], Offered] = {}

    @contextmanager
    def snapshot(self) -> Iterator[tuple[Catalogue, Connection]]:
        """The catalogue and a connection that see the same revision, so that no answer is half of an old one.

        Raises `StoreUnavailable`.
        """
        with self.store.snapshot() as connection:
            if self._catalogue is None or read_revision(connection) != self._catalogue.revision:
                self._catalogue = read_catalogue(connection)
                self._offered = offered_in_general(self.phrases, self._catalogue)
                self._offered_of = {}
            yield self._catalogue, connection

    @contextmanager
    def view(self, today: dt.date | None = None) -> Iterator[StoreView]:
        """One revision of the store, for one turn. Raises `StoreUnavailable`."""
        with self.snapshot() as (catalogue, connection):
            yield StoreView(connection, catalogue, self.words, today or city_today())

    def offered(self, message: Message, catalogue: Catalogue) -> tuple[Question, ...]:
        """The question that a message consists of, where it is one that Jamae itself offers."""
        said = fold(message.text)
        language = spoken_among(message.language, self.phrases.languages)
        for city in message.values("city")[:1]:
            if (city, language) not in self._offered_of:
                self._offered_of[city, language] = offered_of(city, language, self.phrases, catalogue)
            return self._offered_of[city, language].get(said, ())
        return self._offered.get(said, ())

    def catalogue(self) -> Catalogue:
        """Raises `StoreUnavailable`."""
        with self.snapshot() as (catalogue, _):
            return catalogue


@lru_cache(maxsize=8)
def _store_words(files: tuple[tuple[Path, int], ...]) -> StoreWords:
    """Of word lists, with when each was changed: they are read once, and again after that."""
    words = [read_yaml(path) for path, _ in files]
    things = {path.parent.name: ThingWords.of(lists) for (path, _), lists in zip(files, words, strict=True)}
    topics, kindred, in_features, types = (
        _patterns(words, each) for each in ("topics", "kindred", "in_features", "types")
    )
    languages = _patterns(words, "languages", "letters")
    return StoreWords(topics, kindred, in_features, languages, types, things)


def _patterns(languages: Sequence[Mapping[str, Any]], *sections: str) -> Mapping[str, re.Pattern[str]]:
    """For each entry of sections of the word lists a pattern of its words in all languages."""
    found: dict[str, list[str]] = {}
    for language, section in product(languages, sections):
        for name, words in (language.get(section) or {}).items():
            if name != NEUTRAL:
                found.setdefault(name, []).extend(words)
    return {name: any_of(words) for name, words in found.items()}
