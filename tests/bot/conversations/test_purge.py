"""A running server deletes what is older than JAMAE_RETENTION_DAYS by itself."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from toy_server import serving

from bot.channels.web import history_table
from bot.channels.web.history_table import WebTurn
from bot.conversations import table as rows
from bot.conversations.database import open_engine
from bot.conversations.table import Memory
from bot.settings import Settings

DAY = 86_400
PATIENCE_SECONDS = 60


def test_what_is_older_is_gone_soon_after_the_start_and_nothing_else(
    trained_toy: Path, tmp_path: Path
) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    engine = open_engine(Settings(root=root))
    rows.create_table(engine)
    history_table.metadata.create_all(engine)
    with engine.connect() as connection:
        for name, days in (("old", 4), ("young", 2)):
            then = time.time() - days * DAY
            rows.write(connection, name, Memory({"focus": {}}, [], then))
            history_table.claim(connection, name, WebTurn("message-1", "a question", None, asked=then))
            history_table.finish(connection, name, "message-1", {"text": "an answer"}, then)

        def kept(name: str) -> tuple[bool, bool]:
            return rows.read(connection, name) is not None, bool(history_table.last(connection, name, 1, 0.0))

        assert kept("old") == kept("young") == (True, True)
        with serving(root, JAMAE_RETENTION_DAYS="3"):
            until = time.monotonic() + PATIENCE_SECONDS
            while kept("old") != (False, False):
                assert time.monotonic() < until, "what is old is still there"
                time.sleep(0.1)
            assert kept("young") == (True, True)
    engine.dispose()


def test_when_no_text_may_be_kept_any_more_those_kept_before_are_deleted(
    trained_toy: Path, tmp_path: Path
) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    engine = open_engine(Settings(root=root))
    rows.create_table(engine)
    history_table.metadata.create_all(engine)
    said = {"event": "user", "text": "a question"}
    with engine.connect() as connection:
        rows.write(connection, "with-text", Memory({"focus": {}}, [said], time.time()))
        rows.write(connection, "without", Memory({"focus": {}}, [], time.time()))
        asked = time.time()
        history_table.claim(connection, "with-text", WebTurn("message-1", "a question", None, asked=asked))
        history_table.finish(connection, "with-text", "message-1", {"text": "an answer"}, asked)
        with serving(root, JAMAE_RETENTION_DAYS="0"):
            until = time.monotonic() + PATIENCE_SECONDS
            while history_table.last(connection, "with-text", 1, 0.0) or rows.read(connection, "with-text"):
                assert time.monotonic() < until, "the texts are still there"
                time.sleep(0.1)
            assert rows.read(connection, "without") is not None
    engine.dispose()
    assert b"a question" not in (root / ".jamae" / "conversations.sqlite").read_bytes()
