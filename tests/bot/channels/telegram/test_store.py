"""What the channel remembers, in SQLite and in PostgreSQL, and when several processes share it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
import sqlalchemy as sa
from pipe import Pipe

from bot.channels.telegram import tables as rows
from bot.channels.telegram.store import TelegramStore
from bot.conversations.database import open_engine
from bot.settings import Settings

BOT = 4242


@pytest.fixture
def settings(database: Settings) -> Settings:
    engine = open_engine(database)
    rows.metadata.drop_all(engine)
    engine.dispose()
    return database


def update(number: int, text: str = "Okayama?") -> dict[str, Any]:
    return {"update_id": number, "message": {"text": text}}


def numbers(updates: list[dict[str, Any]]) -> list[int]:
    return [each["update_id"] for each in updates]


def test_a_button_is_known_after_a_restart_and_its_key_is_short(settings: Settings) -> None:
    question = "부천시는 오카야마와 언제 결연했나요? " * 20

    async def scenario() -> None:
        store = TelegramStore(settings, BOT)
        keys = await store.offer([question, "More?"])
        assert await store.offer([question]) == {question: keys[question]}
        store.close()
        assert max(len(key.encode()) for key in keys.values()) <= 64
        store = TelegramStore(settings, BOT)
        assert await store.question(keys[question]) == question
        assert await store.question("unknown") is None
        assert await store.question("x" * 1000) is None
        store.close()

    asyncio.run(scenario())


def test_an_update_is_new_once_also_for_another_process_but_not_for_another_bot(settings: Settings) -> None:
    async def scenario() -> None:
        one, two, other = (
            TelegramStore(settings, BOT),
            TelegramStore(settings, BOT),
            TelegramStore(settings, 1),
        )
        assert numbers(await one.enter([update(1), update(2)])) == [1, 2]
        assert numbers(await one.enter([update(2), update(3)])) == [3]
        assert numbers(await two.enter([update(3), update(4)])) == [4]
        assert numbers(await other.enter([update(1)])) == [1]
        for store in (one, two, other):
            store.close()

    asyncio.run(scenario())


def test_two_processes_that_get_the_same_update_at_once_take_it_once(settings: Settings) -> None:
    async def scenario() -> None:
        stores = [TelegramStore(settings, BOT) for _ in range(2)]
        taken = await asyncio.gather(*(store.enter([update(n)]) for n in range(50) for store in stores))
        assert sorted(number for each in taken for number in numbers(each)) == list(range(50))
        for store in stores:
            store.close()

    asyncio.run(scenario())


def test_what_a_dead_process_left_is_taken_over_once_and_the_rest_is_not(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.store.STALE_SECONDS", 0.3)

    async def scenario() -> None:
        dead, one, two = (TelegramStore(settings, BOT) for _ in range(3))
        await dead.enter([update(number) for number in (3, 1, 2)])
        await dead.done(2)
        await asyncio.sleep(0.4)
        found = await asyncio.gather(one.left_over(), two.left_over())
        assert sorted(number for each in found for number in numbers(each)) == [1, 3]
        assert all(numbers(each) == sorted(numbers(each)) for each in found)
        for store in (dead, one, two):
            store.close()

    asyncio.run(scenario())


def test_a_living_process_keeps_what_it_works_on(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram.store.STALE_SECONDS", 0.3)

    async def scenario() -> None:
        alive, other = TelegramStore(settings, BOT), TelegramStore(settings, BOT)
        await alive.enter([update(1)])
        for _ in range(3):
            await asyncio.sleep(0.15)
            await alive.tend()
        assert await other.left_over() == []
        await asyncio.sleep(0.4)
        assert numbers(await other.left_over()) == [1]
        alive.close()
        other.close()

    asyncio.run(scenario())


def test_what_was_answered_while_the_database_was_away_is_answered_by_no_other(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.store.STALE_SECONDS", 0)

    async def scenario(ends: str) -> None:
        alive, other = TelegramStore(settings, BOT), TelegramStore(settings, BOT)
        await alive.enter([update(1), update(2)])
        alive._database._away_until = float("inf")  # the database failed a moment ago
        await alive.done(1)
        await alive.done(2)
        alive._database._away_until = 0
        await (alive.tend() if ends == "tended" else asyncio.sleep(0))
        if ends == "closed":
            alive.close()
        elif ends == "the next is done":
            await alive.enter([update(3)])
            await alive.done(3)
        assert words_waiting(settings) == 0
        assert await other.left_over() == []
        alive.close()
        other.close()

    for ends in ("tended", "closed", "the next is done"):
        asyncio.run(scenario(ends))
        engine = open_engine(settings)
        with engine.connect() as connection:
            connection.execute(sa.delete(rows.update))
        engine.dispose()


def test_what_could_not_be_delivered_is_neither_held_nor_kept_without_end(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.store.STALE_SECONDS", 0.3)

    async def scenario() -> None:
        alive, other = TelegramStore(settings, BOT), TelegramStore(settings, BOT)
        await alive.enter([update(1)])
        alive.leave(1)
        await asyncio.sleep(0.4)
        await alive.tend()
        assert numbers(await other.left_over()) == [1]
        other.leave(1)
        monkeypatch.setattr("bot.channels.telegram.store.UPDATE_DAYS", -1)
        await alive.tend()
        assert words_waiting(settings) == 0
        alive.close()
        other.close()

    asyncio.run(scenario())


def test_an_update_is_answered_where_the_reply_to_its_storing_was_lost(postgres: Settings) -> None:
    async def scenario() -> None:
        address = sa.engine.make_url(str(postgres.database_url))
        with Pipe(address.port) as pipe:
            url = address.set(host="127.0.0.1", port=pipe.port).render_as_string(hide_password=False)
            store = TelegramStore(postgres.but(database_url=url), BOT)
            assert numbers(await store.enter([update(1)])) == [1]
            pipe.loses_reply_to = b"insert into telegram_update"
            assert numbers(await store.enter([update(2)])) == [2]
            assert not pipe.loses_reply_to
            assert await store.enter([update(2)]) == []
            store.close()

    asyncio.run(scenario())


def words_waiting(settings: Settings) -> int:
    engine = open_engine(settings)
    with engine.connect() as connection:
        waiting = connection.execute(
            sa.select(sa.func.count()).where(rows.update.c.waiting.is_not(None))
        ).scalar()
    engine.dispose()
    return int(waiting or 0)


def test_an_update_over_which_three_processes_died_is_left_alone(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.store.STALE_SECONDS", 0)

    async def scenario() -> None:
        first = TelegramStore(settings, BOT)
        await first.enter([update(1)])
        first.close()
        seen = []
        for _ in range(4):
            await asyncio.sleep(0.01)
            store = TelegramStore(settings, BOT)
            seen.append(numbers(await store.left_over()))
            store.close()
        assert seen == [[1], [1], [], []]

    asyncio.run(scenario())


def test_with_another_key_what_waits_is_given_up(settings: Settings) -> None:
    async def scenario() -> None:
        first = TelegramStore(settings.but(secret="one"), BOT)
        await first.enter([update(1)])
        first.close()
        second = TelegramStore(settings.but(secret="two", database_url=settings.database_url), BOT)
        assert await second.left_over(at_start=True) == []
        second.close()

    asyncio.run(scenario())


def test_old_updates_and_buttons_are_dropped(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        store = TelegramStore(settings, BOT)
        keys = await store.offer(["More?"])
        await store.enter([update(1)])
        await store.done(1)
        monkeypatch.setattr("bot.channels.telegram.store.UPDATE_DAYS", -1)
        monkeypatch.setattr("bot.channels.telegram.store.BUTTON_DAYS", -1)
        await store.tend()
        store.close()
        after = TelegramStore(settings, BOT)
        assert await after.question(keys["More?"]) is None
        assert numbers(await after.enter([update(1)])) == [1]
        after.close()

    asyncio.run(scenario())
