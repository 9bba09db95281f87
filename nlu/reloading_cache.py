"""Something made from the knowledge store, made anew in the background when somebody has loaded anew."""

from __future__ import annotations

import contextlib
import threading
import time
import weakref
from collections.abc import Callable
from typing import Generic, TypeVar

from nlu.known_names import KnownNames, NamesUnavailable

REFRESH_SECONDS = 0.5
"""How often the store is asked for its revision."""

T = TypeVar("T")


class ReloadingCache(Generic[T]):
    """What `build` made of the store's newest revision; until a newer one is made, the last.

    With 10,000 cities `build` may take seconds, which no visitor shall wait for: it runs in a thread of its
    own.
    """

    def __init__(self, store: KnownNames, build: Callable[[], T]) -> None:
        self._store = store
        self._build = build
        self._made: tuple[int, T] | None = None
        self._watcher: threading.Thread | None = None

    def get(self) -> T:
        """Raises `NamesUnavailable` where the store cannot be read and never could."""
        if self._made is None or self._watcher is None or not self._watcher.is_alive():
            made = self.refresh()  # the first time, and the first time in a process that was forked
            self._watcher = threading.Thread(target=_watch, args=(weakref.ref(self),), daemon=True)
            self._watcher.start()
            return made
        return self._made[1]

    def refresh(self) -> T:
        """What belongs to the store's revision now, made if need be. Raises `NamesUnavailable`."""
        revision = self._store.revision()
        if self._made is None or self._made[0] != revision:
            self._made = (revision, self._build())
        return self._made[1]


def _watch(watched: weakref.ref[ReloadingCache[T]]) -> None:
    """As long as somebody keeps what is watched."""
    while (cache := watched()) is not None:
        with contextlib.suppress(NamesUnavailable):
            cache.refresh()
        del cache
        time.sleep(REFRESH_SECONDS)
