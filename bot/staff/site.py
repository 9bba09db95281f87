"""What all of the staff's pages need: the settings, the records, the knowledge, phrases, templates."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from sqlalchemy.engine import Engine

from actions.knowledge import Knowledge
from actions.loading.snapshot import Snapshot
from actions.loading.versions import live, read_snapshot
from actions.publishing.answer_diff import Differences
from actions.store.home_city import home_variables
from actions.store.shared import shared_store
from actions.store.store import StoreUnavailable, database_url, open_engine
from actions.text.clock import local_time
from actions.text.phrases import Phrases
from actions.text.staff_messages import say
from bot.settings import Settings
from bot.staff.accounts import Accounts
from bot.staff.records import Records
from bot.staff.sessions import Sessions
from bot.staff.writing import editing
from nlu.message import Message

HERE = Path(__file__).parent
LANGUAGES = ("ko", "en")
"""Of the pages; the first is the usual one."""

Read = Callable[[str, str], Message]
"""The message as the NLU reads it, given the language that it is likely in."""


class Site:
    """One for a server."""

    def __init__(self, settings: Settings, read: Read) -> None:
        self.settings = settings
        self.read = read
        self.records = Records(settings)
        self.accounts = Accounts.of(settings)
        self.sessions = Sessions(self.records, self.accounts)
        self.phrases = Phrases(HERE / "phrases")
        self.differences: tuple[str, Differences] | None = None
        """What would change, by its approval code, as it was worked out last."""
        self.answers_today: tuple[tuple[int, int], dict[int, str]] = ((0, 0), {})
        """Of which facts and model, and what is answered to turns that wait, by their number."""
        self._templates = Environment(
            loader=FileSystemLoader((HERE / "templates", HERE / "templates" / "knowledge")),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    @cached_property
    def knowledge(self) -> Knowledge:
        """What is live, as answers are told from."""
        return Knowledge(shared_store(database_url()), self.settings.language_data)

    @cached_property
    def engine(self) -> Engine:
        """The store for publishing, which waits as long as that takes."""
        return open_engine()

    def live(self) -> Snapshot | None:
        """What is live, for the files to be held against; None where nothing is."""
        try:
            return read_snapshot(self.engine, live(self.engine).version)
        except StoreUnavailable:
            return None

    @contextmanager
    def editing(self) -> Iterator[None]:
        """Inside, nobody else writes into the data folder by these pages or publishes by them."""
        with editing(self.settings):
            yield

    def may_change_live(self, person: str, approved: Iterable[str]) -> bool:
        """Whether somebody else is among those who approved what is to become live, where that is wanted."""
        return not self.settings.staff_second_person or any(each != person for each in approved)

    def attribute(self, key: str, language: str) -> str:
        """What an attribute is called; its key where nothing has a name for it."""
        catalogue = self.knowledge.catalogue()
        if key in catalogue.added:
            return catalogue.attribute_name(key, language)
        phrases, named = self.knowledge.phrases, f"attribute-{key.replace('_', '-')}"
        if not phrases.has(language, named):
            return key
        return phrases.say(language, named, **home_variables(phrases, catalogue, language))

    def say(self, language: str, key: str, /, **arguments: Any) -> str:
        return self.phrases.say(language, key, **arguments)

    def render(self, template: str, language: str, **values: Any) -> str:
        """A template with the phrases of `language`: `t` says one, `told` any sentence to staff."""

        def t(key: str, /, **arguments: Any) -> str:
            return self.say(language, key, **arguments)

        return self._templates.get_template(template).render(
            t=t,
            told=lambda sentence: say(sentence, language),
            when=when,
            local=local_time,
            language=language,
            markup=Markup,
            **values,
        )


def when(seconds: float) -> str:
    """A moment in seconds since 1970 as the city's clocks show it."""
    utc = time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime(seconds))
    return local_time(utc)
