"""How sentences name the home city: every form of its name that a phrase may use, and phrases for who has no turn."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from actions.catalogue import Catalogue, read_catalogue
from actions.phrases import Phrases
from actions.store import Store, StoreUnavailable

FORMS = ("official", "genitive")
"""What names.csv may give of the home city besides its preferred name; where it does not, a phrase makes the form."""
HOME_VARIABLES = frozenset(("home", *(f"home_{form}" for form in FORMS)))
FRESH_SECONDS = 2.0
"""How long a name is told before the store is asked again."""


def home_variables(phrases: Phrases, catalogue: Catalogue, language: str) -> dict[str, str]:
    """The variables that every phrase of `language` may use: `HOME_VARIABLES`."""
    home = catalogue.home(language)
    official = _form(phrases, catalogue, language, "official", home=home) or home
    genitive = _form(phrases, catalogue, language, "genitive", home=home) or official
    return {"home": home, "home_official": official, "home_genitive": genitive}


def _form(phrases: Phrases, catalogue: Catalogue, language: str, form: str, *, home: str) -> str:
    if given := catalogue.home_forms.get((form, language)):
        return given
    key = f"home-{form}"
    return phrases.say(language, key, home=home) if phrases.has(language, key) else ""


class HomePhrases:
    """`Phrases` for channels, which have no turn: what they say names the home city that the store knows now."""

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
