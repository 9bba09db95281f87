"""`jamae report`: what people asked in a time, as a page for the staff of the city."""

from __future__ import annotations

import contextlib
import datetime as dt
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from actions.knowledge import Knowledge
from actions.store.home_city import home_variables
from actions.store.store import Store, StoreUnavailable
from actions.text.phrases import Phrases, Speech
from bot.review import tables
from bot.review.figures import figures
from bot.review.recorded_turns import PHRASES, RecordedTurns
from bot.review.report_page import Names, Page
from bot.settings import Settings
from bot.telemetry.errors import kind_of

USUAL_DAYS = 30


def day(text: str) -> dt.date:
    """Raises ValueError with a sentence."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is not a day such as 2026-01-31.") from None


def period(first: str | None, last: str | None, today: dt.date) -> tuple[dt.date, dt.date]:
    """The days from `first` to `last`; the thirty up to today, or up to `last`, if they are not given.

    Raises ValueError.
    """
    end = day(last) if last else today
    begin = day(first) if first else end - dt.timedelta(days=USUAL_DAYS - 1)
    if begin > end:
        raise ValueError(f"A report cannot begin on {begin} and end on {end}.")
    return begin, end


def page(
    settings: Settings, store: Store, language: str, first: dt.date, last: dt.date, today: dt.date
) -> Page:
    """What was asked in these days. Raises RuntimeError where the counts cannot be read."""
    try:
        with contextlib.closing(RecordedTurns(settings)) as turns, turns.transaction() as connection:
            counts = tables.counted(connection, first.isoformat(), last.isoformat())
            waiting = tables.waiting(connection)
    except SQLAlchemyError as error:
        raise RuntimeError(f"What was recorded cannot be read ({kind_of(error)}).") from error
    names = _names(settings, store, language)
    speech = Speech(Phrases(PHRASES), language)
    return Page(figures(counts, first, last), speech, names, made=today, waiting=waiting)


def write(html: str, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(html, encoding="utf-8")


def _names(settings: Settings, store: Store, language: str) -> Names:
    """The names of cities and attributes; the key where the store or the phrases have no name for it."""
    phrases = Phrases(settings.language_data)
    try:
        catalogue = Knowledge(store, settings.language_data).catalogue()
    except StoreUnavailable:
        return Names(str, str)
    home = home_variables(phrases, catalogue, language)

    def city(key: str) -> str:
        return catalogue.name("city", key, language) if ("city", key) in catalogue.names else key

    def attribute(key: str) -> str:
        if key in catalogue.added:
            return catalogue.attribute_name(key, language)
        named = f"attribute-{key.replace('_', '-')}"
        return phrases.say(language, named, **home) if phrases.has("en", named) else key

    return Names(city, attribute)
