"""What is made from the store is made anew in the background, and nobody waits for it."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections.abc import Callable

import pytest

from actions.store.store import Store, StoreUnavailable, open_engine
from nlu.reloading_cache import ReloadingCache


class Counting(Store):
    """A store of which only the revision matters."""

    def __init__(self) -> None:
        super().__init__(open_engine("sqlite://"))
        self.number: int | None = 1

    def revision(self) -> int:
        if self.number is None:
            raise StoreUnavailable("It is away.")
        return self.number


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_new_revision_is_made_in_the_background_while_the_last_is_given() -> None:
    store, may_finish = Counting(), threading.Event()
    made_in = []

    def build() -> str:
        made_in.append(threading.current_thread())
        if store.number != 1:
            may_finish.wait()
        return f"of revision {store.number}"

    cache = ReloadingCache(store, build)
    assert cache.get() == "of revision 1"
    store.number = 2
    until(lambda: len(made_in) == 2)
    assert cache.get() == "of revision 1"
    may_finish.set()
    until(lambda: cache.get() == "of revision 2")
    assert made_in[0] is threading.current_thread() is not made_in[1]


def test_what_was_made_is_given_while_the_store_is_away() -> None:
    store = Counting()
    cache = ReloadingCache(store, lambda: f"of revision {store.number}")
    assert cache.get() == "of revision 1"
    store.number = None
    time.sleep(1.2)  # it was asked for at least once in this time
    assert cache.get() == "of revision 1"
    store.number = 3
    until(lambda: cache.get() == "of revision 3")


def test_a_store_that_was_never_there_is_said_to_be_away() -> None:
    store = Counting()
    store.number = None
    with pytest.raises(StoreUnavailable):
        ReloadingCache(store, lambda: "").get()


def test_the_watching_ends_with_what_is_watched() -> None:
    before = set(threading.enumerate())
    cache = ReloadingCache(Counting(), lambda: "")
    cache.get()
    (watcher,) = set(threading.enumerate()) - before
    gone = weakref.ref(cache)
    del cache
    gc.collect()
    until(lambda: gone() is None and not watcher.is_alive())
