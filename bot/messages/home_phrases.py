"""The phrases as the channels say them, with the name of the home city that the store has."""

from __future__ import annotations

from actions.store.home_city import HomePhrases
from actions.store.shared import shared_store
from actions.store.store import database_url
from bot.messages.phrases import Phrasebook
from bot.settings import Settings


def home_phrases(settings: Settings) -> Phrasebook:
    return HomePhrases(settings.language_data, shared_store(database_url()))
