"""The interface through which names are looked up; the knowledge store implements it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


class NamesUnavailable(RuntimeError):
    """The names cannot be read now."""


@dataclass(frozen=True)
class Name:
    """One name of a city, person, province or of the home city.

    ``status`` is preferred (told to people), alias, former, misspelt, or page (as the city's page spells it).
    """

    subject: str
    key: str
    language: str
    name: str
    status: str


@dataclass(frozen=True)
class Place:
    """A real city that is not a partner, from GeoNames; ``country`` is its ISO 3166 code."""

    name: str
    country: str
    population: int


class KnownNames(Protocol):
    """All names that are known now; `revision` grows whenever they change. All raise `NamesUnavailable`."""

    def revision(self) -> int: ...

    def names(self) -> list[Name]:
        """Every name of every city, person and province, and of the home city."""
        ...

    def attribute_words(self) -> list[tuple[str, str, str, str]]:
        """(attribute, language, word, role) for the attributes that staff added."""
        ...

    def partner_countries(self) -> set[str]:
        """ISO codes of the countries in which a partner city lies."""
        ...

    def place_names(self) -> frozenset[str]:
        """The folded names of all real cities that are not partners."""
        ...

    def places(self, folded: Iterable[str]) -> dict[str, Place]:
        """The real cities among `folded` names, by folded name."""
        ...

    def places_beginning(self, prefix: str) -> dict[str, Place]:
        """The real cities whose folded name begins with `prefix`."""
        ...
