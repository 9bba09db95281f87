"""The phrases as the channels say them, naming the home city of the store that they are served from."""

from __future__ import annotations

from bot.settings import Settings
from bot.web_phrases import Says


def home_phrases(settings: Settings) -> Says:
    from actions.home import HomePhrases
    from actions.store import database_url, shared_store

    return HomePhrases(settings.language_data, shared_store(database_url()))
