"""The names that are spelt as they are known, in any language: before anybody knows which one it is."""

from __future__ import annotations

from collections.abc import Mapping

from nlu.known_names import KnownNames
from nlu.languages.language import Language
from nlu.names.book import NameBook
from nlu.pipeline.draft import Draft, Step
from nlu.reloading_cache import ReloadingCache


class NameExtractor(Step):
    """Finds names in a book that is read anew when somebody has loaded other names."""

    def __init__(self, store: KnownNames, languages: Mapping[str, Language]) -> None:
        self._book = ReloadingCache(store, lambda: NameBook.read(store, languages))

    def get_ready(self) -> None:
        """Read the names now, so that the first message need not wait for it. Raises `NamesUnavailable`."""
        self._book.get()

    def read(self, part: Draft) -> None:
        part.book = self._book.get()
        part.names = part.book.exact.find(part.text)
