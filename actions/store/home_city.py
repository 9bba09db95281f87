"""How sentences name the home city: each form of its name, and phrases for callers without a turn."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from actions.store.catalogue import Catalogue, read_catalogue
from actions.store.store import Store, StoreUnavailable
from actions.text.phrases import Phrases

FORMS = ("official", "genitive")
"""What names.csv may give of the home city besides its preferred name; otherwise a phrase makes the form."""
HOME_VARIABLES = frozenset(("home", "facts_from", *(f"home_{form}" for form in FORMS)))
FRESH_SECONDS = 2.0
"""How long a name is told before the store is asked again."""


def home_variables(phrases: Phrases, catalogue: Catalogue, language: str) -> dict[str, str]:
    """The variables that every phrase of `language` may use: `HOME_VARIABLES`."""
    home = catalogue.home(language)
    official = _form(phrases, catalogue, language, "official", home=home) or home
    genitive = _form(phrases, catalogue, language, "genitive", home=home) or official
    facts_from = "page" if catalogue.all_from_page else "records"
    return {"home": home, "home_official": official, "home_genitive": genitive, "facts_from": facts_from}


def _form(phrases: Phrases, catalogue: Catalogue, language: str, form: str, *, home: str) -> str:
    if given := catalogue.home_forms.get((form, language)):
        return given
    key = f"home-{form}"
    return phrases.say(language, key, home=home) if phrases.has(language, key) else ""


class HomePhrases:
    """`Phrases` for channels, which have no turn: they name the home city as the store knows it now."""

    def __init__(self, root: Path, store: Store) -> None:
        self._phrases = Phrases(root)
        self._store = store
        self._catalogue: Catalogue | None = None
        self._checked = float("-inf")
        self._variables: dict[str, Mapping[str, str]] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which the home city has a name; all of them while no store can be read."""
        catalogue = self._current()
        return catalogue.spoken(self._phrases.languages) if catalogue else self._phrases.languages

    @property
    def revision(self) -> int:
        """Changes when anything that is said may have changed."""
        catalogue = self._current()
        return catalogue.revision if catalogue else 0

    def city_names(self, language: str) -> Mapping[str, frozenset[str]]:
        """The partner cities by name, with their names in all languages; none while no store can be read."""
        catalogue = self._current()
        return catalogue.city_names(language) if catalogue else {}

    def source_file(self, key: str, language: str) -> tuple[str, str]:
        """Title and file name of a source; "" twice where it has no text."""
        catalogue = self._current()
        if catalogue is None or key not in catalogue.files:
            return "", ""
        return catalogue.source_title(key, language), catalogue.files[key]

    def has(self, language: str, key: str) -> bool:
        return self._phrases.has(language, key)

    def say(self, language: str, key: str, /, **arguments: Any) -> str:
        """Raises as `Phrases.say`."""
        return self._phrases.say(language, key, **self._home(language), **arguments)

    def _home(self, language: str) -> Mapping[str, str]:
        catalogue = self._current()
        if catalogue is None:
            return dict.fromkeys(HOME_VARIABLES, "Jamae")
        if language not in self._variables:
            self._variables[language] = home_variables(self._phrases, catalogue, language)
        return self._variables[language]

    def _current(self) -> Catalogue | None:
        """The newest catalogue; while the store cannot be read, the one before."""
        now = time.monotonic()
        if now - self._checked > FRESH_SECONDS:
            self._checked = now
            try:
                if self._catalogue is None or self._store.revision() != self._catalogue.revision:
                    with self._store.snapshot() as connection:
                        self._catalogue = read_catalogue(connection)
                    self._variables = {}
            except StoreUnavailable:
                pass
        return self._catalogue
