"""`jamae forget`: what is kept of one conversation is deleted, and nobody else's."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest
from command_line import jamae

from bot.channels.web import history_table
from bot.channels.web.history import History
from bot.channels.web.session import Sessions
from bot.conversations.database import open_engine
from bot.conversations.store import ConversationStore
from bot.conversations.table import Memory
from bot.erasure import forget
from bot.privacy import conversation_id, pseudonym, secret_key
from bot.settings import Settings


def test_a_conversation_and_its_web_history_are_deleted_and_no_other(database: Settings) -> None:
    key, session = secret_key(database), Sessions(secret_key(database)).issue()
    visitor = session.split(".")[0]

    async def answer() -> dict[str, Any]:
        return {"status": "answered", "text": "an answer"}

    async def story() -> None:
        store, history = ConversationStore(database), History(database)
        for name in (visitor, "another"):
            await store.write(
                pseudonym(conversation_id("web", name), key), Memory({"focus": {}}, [], time.time())
            )
            await history.answer_once(name, "message-1", "a question", answer)
        assert forget(database, f"web:{session}")
        assert not forget(database, f"web:{visitor}")
        assert await store.read(pseudonym(conversation_id("web", visitor), key)) is None
        assert await store.read(pseudonym(conversation_id("web", "another"), key)) is not None
        assert await history.last(visitor) == []
        assert len(await history.last("another")) == 1
        store.close()
        history.close()

    engine = open_engine(database)
    history_table.metadata.drop_all(engine)
    asyncio.run(story())
    history_table.metadata.drop_all(engine)
    engine.dispose()


@pytest.mark.parametrize("named", ["somebody", ":somebody", "rest:", ""])
def test_a_name_without_channel_or_visitor_is_refused(database: Settings, named: str) -> None:
    secret_key(database)
    with pytest.raises(ValueError, match="names no conversation"):
        forget(database, named)


def test_without_the_servers_key_nothing_is_claimed_to_be_deleted(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="Nothing was deleted: JAMAE_SECRET is not set"):
        forget(Settings(root=tmp_path), "rest:somebody")
    assert not (tmp_path / ".jamae" / "secret").exists()


def test_a_store_that_cannot_be_reached_is_told(tmp_path: Path) -> None:
    settings = Settings(root=tmp_path, database_url="postgresql://nobody@127.0.0.1:1/none", secret="s")
    with pytest.raises(RuntimeError, match="Nothing was deleted: the conversation store"):
        forget(settings, "rest:somebody")


def test_the_command_says_what_it_did(tmp_path: Path) -> None:
    done = jamae(tmp_path, "forget", "rest:somebody", toy=False, JAMAE_SECRET="of a test, not secret")
    assert (done.returncode, done.stdout) == (0, "Nothing is kept of that conversation.\n")
