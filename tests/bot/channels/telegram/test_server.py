"""Telegram with real `jamae serve` processes: the toy project, killed in mid-conversation, and ours."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from fake_telegram import TOKEN, FakeTelegram
from served import Served
from toy_server import Server, serving

from bot.settings import Settings

CHANNELS = "bot.channels.rest.RestInput: {}\nbot.channels.telegram.channel.TelegramInput: {}\n"


@asynccontextmanager
async def toy_server(
    root: Path, telegram: FakeTelegram, *arguments: str, **variables: str
) -> AsyncIterator[Server]:
    """In a thread, since the fake Telegram must go on meanwhile."""
    manager = serving(root, *arguments, TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=telegram.url, **variables)
    server = await asyncio.to_thread(manager.__enter__)
    try:
        yield server
    finally:
        await asyncio.to_thread(manager.__exit__, None, None, None)


def waiting(root: Path) -> int:
    """How many updates are taken in and not answered."""
    with sqlite3.connect(root / ".jamae" / "conversations.sqlite") as connection:
        query = "select count(*) from telegram_update where waiting is not null"
        return int(connection.execute(query).fetchone()[0])


def test_a_server_killed_in_mid_conversation_goes_on_where_it_was(trained_toy: Path, tmp_path: Path) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    (root / "credentials.yml").write_text(CHANNELS)

    async def scenario() -> None:
        async with FakeTelegram() as telegram:
            person = telegram.person(7, "ko")
            async with toy_server(root, telegram) as server:
                message = await person.ask("안녕하세요", 20)
                assert message["text"] == "1: 안녕하세요"
                assert "https://t.me/JamaeTestBot" in server.said.read_text()
                await person.ask("둘")
                # killed between an answer and the note of it, it would answer again: not tested here
                await telegram.wait_for(lambda: waiting(root) == 0)
                server.process.send_signal(signal.SIGKILL)
                await asyncio.to_thread(server.process.wait)
                person.write("셋")
            async with toy_server(root, telegram) as server:
                await telegram.wait_for(lambda: len(person.heard) == 3, 20)
                assert person.heard[2]["text"] == "3: 셋"
                person.press(message)
                await telegram.wait_for(lambda: len(person.heard) == 4)
                assert person.heard[3]["text"] == "more?\n\n4: more?"
                assert TOKEN not in server.said.read_text()

    asyncio.run(scenario())


def test_thumbs_reach_the_collection(trained_toy: Path, tmp_path: Path) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    (root / "credentials.yml").write_text(CHANNELS)

    async def scenario() -> None:
        async with FakeTelegram() as telegram:
            person, other = telegram.person(7, "ko"), telegram.person(8, "ko")
            async with toy_server(root, telegram):
                message = await person.ask("안녕하세요", 20)
                await other.ask("안녕하세요")
                buttons = [each["text"] for each in message["reply_markup"]["inline_keyboard"][-1]]
                assert buttons == ["👍", "👎"]
                for verdict in ("up", "down"):
                    query = person.press(message, -1 if verdict == "down" else -2)
                    await telegram.wait_for(lambda query=query: query in telegram.callback_answers)
                    assert telegram.callback_answers[query]["text"] == "ko telegram-thanks"
                search = person.search("안녕")
                await telegram.wait_for(lambda: search in telegram.inline_answers)
            assert len(person.heard) == 1

    asyncio.run(scenario())
    with sqlite3.connect(root / ".jamae" / "conversations.sqlite") as connection:
        found = connection.execute("select channel, text, verdict from heard_turn").fetchall()
    assert found == [("telegram", "안녕하세요", "down"), ("telegram", "안녕하세요", None)]


@pytest.mark.slow
def test_of_two_workers_one_polls_and_the_other_does_when_it_is_killed(
    trained_toy: Path, postgres: Settings, tmp_path: Path
) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    (root / "credentials.yml").write_text(CHANNELS)
    shared = {
        "JAMAE_DATABASE_URL": str(postgres.database_url),
        "JAMAE_SECRET": f"of the test in {root.parent.name}",
    }

    def holder() -> int:
        """The worker that polls, by the connection that holds the right."""
        query = "select client_port from pg_locks join pg_stat_activity using (pid)"
        query += " where locktype = 'advisory' and objsubid = 2 and datname = current_database()"
        engine = sa.create_engine(str(postgres.database_url))
        with engine.connect() as connection:
            ports = list(connection.execute(sa.text(query)).scalars())
        engine.dispose()
        return ports[0] if len(ports) == 1 else 0

    async def scenario() -> None:
        async with FakeTelegram() as telegram:
            person = telegram.person(7)
            async with toy_server(root, telegram, "--workers", "2", **shared) as server:
                assert (await person.ask("one", 60))["text"] == "1: one"
                first = holder()
                assert first
                os.kill(owner_of(first, server.process.pid), signal.SIGKILL)
                assert (await person.ask("two", 60))["text"] == "2: two"
                assert holder() not in (0, first)
                assert telegram.count("getUpdates", 409) == 0

    asyncio.run(scenario())


def owner_of(port: int, supervisor: int) -> int:
    """The worker whose connection has this local port."""
    workers = Path(f"/proc/{supervisor}/task/{supervisor}/children").read_text().split()
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        _, local, _, _, _, _, _, _, _, inode, *_ = line.split()
        if int(local.rpartition(":")[2], 16) == port:
            for worker in workers:
                files = Path(f"/proc/{worker}/fd").iterdir()
                if any(os.readlink(file) == f"socket:[{inode}]" for file in files):
                    return int(worker)
    raise AssertionError(f"No worker has port {port}.")


def test_a_bad_token_leaves_the_other_channels_alone(trained_toy: Path, tmp_path: Path) -> None:
    root = tmp_path / "toy"
    shutil.copytree(trained_toy, root)
    (root / "credentials.yml").write_text(CHANNELS)

    async def scenario() -> None:
        async with FakeTelegram(token="1:another") as telegram, toy_server(root, telegram) as server:
            await telegram.wait_for(lambda: telegram.count("getMe", 401) >= 2)
            assert await asyncio.to_thread(server.say, "hello") == ["1: hello\n\nSource: toy"]
            assert server.said.read_text().count("TELEGRAM_BOT_TOKEN") == 1

    asyncio.run(scenario())


@pytest.mark.slow
def test_the_real_assistant_answers_in_english_and_korean(trained: Path, tmp_path: Path) -> None:
    root = Path(shutil.copytree(trained, tmp_path / "project"))

    async def scenario() -> None:
        async with FakeTelegram() as telegram:
            server = Served(root, TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=telegram.url)
            try:
                server.begin()
                await telegram.wait_for(lambda: telegram.count("getUpdates"), 240)
                await talk(telegram)
            finally:
                await asyncio.to_thread(server.stop)

    asyncio.run(scenario())


async def talk(telegram: FakeTelegram) -> None:
    def title(message: Any) -> str:
        return str(message["reply_markup"]["inline_keyboard"][0][0]["text"])

    english, korean = telegram.person(7, "en"), telegram.person(8, "ko")
    answer = await english.ask("When did Bucheon partner with Okayama?", 20)
    assert "26 February 2002" in answer["text"]
    assert answer["tags"][-1][0] == "blockquote expandable"
    assert "Won" in (await english.ask("And which mayor of Bucheon signed it?"))["text"]
    english.press(answer)
    await telegram.wait_for(lambda: len(english.heard) == 3)
    assert english.heard[2]["text"].startswith(title(answer))

    answer = await korean.ask("부천시는 오카야마와 언제 결연했나요?")
    assert "2002년 2월 26일" in answer["text"]
    assert "991만" in (await korean.ask("하얼빈 인구는?"))["text"]
    korean.press(answer)
    await telegram.wait_for(lambda: len(korean.heard) == 3)
    assert (await korean.ask("/forget"))["text"]

    query = english.search("okayama")
    cards = await telegram.wait_for(lambda: telegram.inline_answers.get(query))
    assert cards["results"][0]["title"] == "okayama"
