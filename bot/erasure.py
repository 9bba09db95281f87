"""Deletes one conversation for `jamae forget`, and all texts when none may be kept any more."""

from __future__ import annotations

import logging
import time

from sqlalchemy.exc import SQLAlchemyError

from bot.channels.messenger import answered_table
from bot.channels.web import history_table
from bot.channels.web.session import Sessions
from bot.conversations import forgotten_table, table
from bot.conversations.database import empty_log, open_engine
from bot.privacy import conversation_id, pseudonym, secret_key
from bot.review import tables
from bot.settings import Settings
from bot.telemetry.errors import kind_of

logger = logging.getLogger(__name__)


def forget(settings: Settings, named: str) -> bool:
    """Delete a conversation; whether there was one.

    `named` is CHANNEL:VISITOR; for the web a session will do, too.

    Raises ValueError for a name without a channel, RuntimeError where nothing could be deleted.
    """
    key_of_pseudonyms = _key(settings)
    key = pseudonym(_conversation(named, key_of_pseudonyms), key_of_pseudonyms)
    engine = open_engine(settings)
    try:
        table.create_table(engine)
        history_table.create_table(engine)
        answered_table.create_table(engine)
        tables.create_tables(engine)
        with engine.connect() as connection:
            found, _ = forgotten_table.forget(connection, key)
            empty_log(connection)
            return found
    except SQLAlchemyError as error:
        raise RuntimeError(
            f"Nothing was deleted: the conversation store cannot be written ({kind_of(error)})."
        ) from error
    finally:
        engine.dispose()


def forget_texts(settings: Settings) -> None:
    """Delete what was written before JAMAE_RETENTION_DAYS was set to 0, which keeps no text.

    Failures are logged.
    """
    engine = open_engine(settings)
    try:
        table.create_table(engine)
        history_table.create_table(engine)
        answered_table.create_table(engine)
        with engine.connect() as connection:
            table.purge_texts(connection)
            history_table.purge(connection, time.time())
            answered_table.purge(connection, time.time())
            empty_log(connection)
    except SQLAlchemyError as error:
        logger.error("Texts that were kept before could not be deleted (%s).", kind_of(error))
    finally:
        engine.dispose()


def _key(settings: Settings) -> bytes:
    """The server's key.

    Raises RuntimeError rather than make a new one, under which nothing would be found.
    """
    if not settings.secret and not (settings.folder / "secret").exists():
        raise RuntimeError(
            "Nothing was deleted: JAMAE_SECRET is not set and .jamae/secret is missing, so no"
            " conversation can be found. Give the JAMAE_SECRET that the server runs with."
        )
    return secret_key(settings)


def _conversation(named: str, key: bytes) -> str:
    channel, colon, visitor = named.partition(":")
    if not colon or not channel or not visitor:
        raise ValueError(
            f"{named!r} names no conversation; it must be CHANNEL:VISITOR, for example rest:somebody."
        )
    if channel == "web":
        visitor = Sessions(key).visitor(visitor) or visitor
    return conversation_id(channel, visitor)
