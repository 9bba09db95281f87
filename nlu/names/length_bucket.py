"""Picking the few names that may be near a word without comparing them with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Alias:
    """One written form of a name; `form` is what is compared, of Hangul its letters (jamo)."""

    subject: str
    key: str
    form: str


class LengthBucket:
    """Aliases of one script and one length, of which the few that may be near a word are picked.

    Each is kept as how often the letters of each of 32 groups occur in it. One slip changes at most two of
    these counts by one, so no alias within the allowed distance is left out; with thousands of names nearly
    all others are.
    """

    WORTH_PICKING = 64

    def __init__(self) -> None:
        self._aliases: dict[Alias, None] = {}
        self._counts: NDArray[np.int8] | None = None

    def add(self, alias: Alias) -> None:
        self._aliases[alias] = None
        self._counts = None

    def near(self, letters: NDArray[np.int8], allowed: int) -> Iterable[Alias]:
        """At least all aliases within `allowed` slips of a form of these letters."""
        if len(self._aliases) < self.WORTH_PICKING:
            return self._aliases
        if self._counts is None:
            self._counts = np.stack([letters_of(alias.form) for alias in self._aliases], axis=1)
        differences = np.abs(self._counts - letters[:, None]).sum(axis=0, dtype=np.int16)
        aliases = tuple(self._aliases)
        return [aliases[i] for i in np.flatnonzero(differences <= 2 * allowed)]


def letters_of(form: str) -> NDArray[np.int8]:
    """How often the letters of each of 32 groups occur in a form."""
    counts = [0] * 32
    for letter in form[:100]:
        counts[ord(letter) % 32] += 1
    return np.array(counts, dtype=np.int8)
