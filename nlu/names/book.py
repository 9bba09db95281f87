"""All that the knowledge calls by name: cities, persons, the home city, added attributes; and countries."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from nlu.known_names import KnownNames, Name
from nlu.languages.language import FOLDERS, Language, folder_of
from nlu.message import Span
from nlu.names.finder import NameFinder
from nlu.names.misspelt import MisspeltNameFinder
from nlu.names.russian import written_forms
from nlu.spelling.sounds import by_sound
from nlu.text.cleaning import folded
from nlu.words.countries import country_names
from nlu.words.lexicon import Entry, Lexicon

NAMES_AT_ONCE = 10


@dataclass(frozen=True)
class NameBook:
    """What is known at one revision of the `store`, which is asked for places only where need be.

    `places` are the folded names of real cities that are not partners: few messages have one to look up.
    """

    store: KnownNames
    exact: NameFinder
    misspelt: MisspeltNameFinder
    added: Lexicon
    home: Mapping[str, Lexicon]
    """By language the words about the home city, with its name in them."""
    places: frozenset[str]
    _by_sound: dict[int, Mapping[tuple[str, ...], str]] = field(default_factory=dict)

    @classmethod
    def read(cls, store: KnownNames, languages: Mapping[str, Language]) -> NameBook:
        """Raises `NamesUnavailable`."""
        ambiguous = ambiguous_names(languages)
        exact, misspelt = NameFinder(ambiguous), MisspeltNameFinder(ambiguous)
        names = [*store.names(), *_countries(languages)]
        for name in _giving_way(names):
            for form in written_forms(folded(name.name)):
                exact.add(name, form)
                misspelt.add(name, form)
        added = (
            Entry.of("added_attribute", attribute, word)
            if role in ("name", "word")
            else Entry.of("order", f"{attribute} {role}", word)
            for attribute, _, word, role in store.attribute_words()
        )
        home = [name for name in names if name.subject == "home"]
        about_home = {code: _about_home(code, each, home) for code, each in languages.items()}
        return cls(store, exact, misspelt, Lexicon(added), about_home, store.place_names())

    def words(self, text: str, language: str) -> list[Span]:
        """The spans of a folded text that no word list has, but the knowledge."""
        return [*self.added.spans(text), *(self.home[language].spans(text) if language in self.home else ())]

    def by_sound(self, sounds: Mapping[str, str]) -> Mapping[tuple[str, ...], str]:
        """The cities' names in Han characters by how they sound."""
        found = self._by_sound.get(id(sounds))
        if found is None:
            found = self._by_sound[id(sounds)] = by_sound(self.exact.in_han, sounds)
        return found


def ambiguous_names(languages: Mapping[str, Language]) -> dict[str, Mapping[str, list[str]]]:
    """Names that are ordinary words, too, folded, with what shows the word."""
    return {
        folded(word): rule
        for each in languages.values()
        for word, rule in (each.words.lists.get("ambiguous_names") or {}).items()
    }


def _countries(languages: Mapping[str, Language]) -> Iterator[Name]:
    """All countries that no word list has, so that no question about one is answered for all partners."""
    for folder, each in languages.items():
        listed = each.words.lists.get("countries") or {}
        words = {folded(word) for word in each.words.lists.get("not_countries") or ()}
        for language in (folder, *(script for script, read_as in FOLDERS.items() if read_as == folder)):
            for code, name in country_names(language).items():
                if code not in listed and folded(name) not in words:
                    yield Name("country", code, language, name, "page")


def _about_home(code: str, language: Language, home: Iterable[Name]) -> Lexicon:
    """People write the home city's name in their own language, or in English."""
    own = (name for name in home if folder_of(name.language) in (code, "en"))
    return language.words.home_lexicon(
        form for name in own for form in sorted(written_forms(folded(name.name)))
    )


def _giving_way(names: Iterable[Name]) -> Iterator[Name]:
    """The names, now and then letting another thread go first, which has a visitor waiting."""
    for number, name in enumerate(names):
        if number % NAMES_AT_ONCE == 0:
            time.sleep(0)
        yield name
