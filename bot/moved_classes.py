"""Names the new path of a class where a copy of credentials.yml or endpoints.yml has an old one.

Rasa's own message would not say it; and with a tracker store that it cannot find, it would go on in memory.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import sys
from collections.abc import Sequence
from types import ModuleType

MOVED = {
    "bot.rest.RestInput": ("bot.channels.rest.RestInput", "credentials.yml"),
    "bot.web.WebInput": ("bot.channels.web.channel.WebInput", "credentials.yml"),
    "bot.telegram.TelegramInput": ("bot.channels.telegram.channel.TelegramInput", "credentials.yml"),
    "bot.conversations.Conversations": ("bot.rasa.tracker_store.Conversations", "endpoints.yml"),
    "bot.conversations.Locks": ("bot.rasa.tracker_store.Locks", "endpoints.yml"),
}


class MovedClass(RuntimeError):
    """A class is named by a path that it no longer has. Not an ImportError, which Rasa would catch."""

    def __init__(self, path: str) -> None:
        new, file = MOVED[path]
        super().__init__(f"{path} is {new} now: write that in {file}.")


class _OldModules(importlib.abc.MetaPathFinder):
    """Finds the modules that are no more, to say where their class is."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        for moved in MOVED:
            if moved.rpartition(".")[0] == fullname:
                raise MovedClass(moved)
        return None


def tell_of_moved_classes() -> None:
    """From now on, importing a module of an old path raises `MovedClass`."""
    if not any(isinstance(finder, _OldModules) for finder in sys.meta_path):
        sys.meta_path.append(_OldModules())
