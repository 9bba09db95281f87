"""Deletes one conversation for `jamae forget`, and all texts when none may be kept any more."""

from __future__ import annotations

import logging
import time

import sqlalchemy as sa
from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot import conversation_rows, web_rows
from bot.learning import rows as learning_rows
from bot.privacy import conversation_id, pseudonym, secret_key
from bot.settings import Settings
from bot.web_session import Sessions

logger = logging.getLogger(__name__)


def forget(settings: Settings, named: str) -> bool:
    """Whether there was something to delete. `named` is CHANNEL:VISITOR; a web visitor may be named by the session.

    Raises ValueError for a name without a channel, RuntimeError where nothing could be deleted.
    """
    key_of_pseudonyms = _key(settings)
    key = pseudonym(_conversation(named, key_of_pseudonyms), key_of_pseudonyms)
    engine = conversation_rows.open_engine(settings)
    try:
        conversation_rows.create_table(engine)
        web_rows.metadata.create_all(engine)
        learning_rows.create_tables(engine)
        with engine.connect() as connection:
            if settings.uses_postgres:
                conversation_rows.begin_locked(connection, key)  # a turn under way would write it again
            found = _delete(connection, key)
            if settings.uses_postgres:
                connection.execute(sa.text("commit"))
            conversation_rows.empty_log(connection)
            return found
    except SQLAlchemyError as error:
        kind = type(getattr(error, "orig", None) or error).__name__
        raise RuntimeError(
            f"Nothing was deleted: the conversation store cannot be written ({kind})."
        ) from error
    finally:
        engine.dispose()


def forget_texts(settings: Settings) -> None:
    """Delete what was written before JAMAE_RETENTION_DAYS was set to 0, which keeps no text. A failure is logged."""
    engine = conversation_rows.open_engine(settings)
    try:
        conversation_rows.create_table(engine)
        web_rows.metadata.create_all(engine)
        with engine.connect() as connection:
            conversation_rows.purge_texts(connection)
            web_rows.purge(connection, time.time())
            conversation_rows.empty_log(connection)
    except SQLAlchemyError as error:
        kind = type(getattr(error, "orig", None) or error).__name__
        logger.error("Texts that were kept before could not be deleted (%s).", kind)
    finally:
        engine.dispose()


def _key(settings: Settings) -> bytes:
    """The key that the server used. Raises RuntimeError rather than make a new one, under which nothing is found."""
    if not settings.secret and not (settings.folder / "secret").exists():
        raise RuntimeError(
            "Nothing was deleted: JAMAE_SECRET is not set and .jamae/secret is missing, so no conversation can be"
            " found. Give the JAMAE_SECRET that the server runs with."
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


def _delete(connection: Connection, key: str) -> bool:
    deleted = [
        forget(connection, key)
        for forget in (conversation_rows.forget, web_rows.forget, learning_rows.forget)
    ]
    return any(deleted)
