"""Safe and lossless: forged and repeated posts, many chats at once, restarts, and a Telegram that fails."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from fake_telegram import TOKEN, FakeTelegram
from telegram_channel import PUBLIC, Rasa, both_ways, channel, play

HEADER = "X-Telegram-Bot-Api-Secret-Token"


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    ours = [record for record in caplog.records if record.name.startswith("bot.")]
    return [record.getMessage() for record in ours if record.levelno >= logging.WARNING]


# --- what comes in


def test_only_telegram_may_post(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Rasa) -> None:
        await telegram.wait_for(lambda: telegram.webhook)
        address = telegram.webhook["url"].replace(PUBLIC, telegram.proxy[PUBLIC])
        secret = telegram.webhook["secret_token"]
        assert len(secret) == 64
        update = {
            "update_id": 1,
            "message": {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}},
        }
        async with aiohttp.ClientSession() as session:

            async def post(headers: dict[str, str], **body: Any) -> int:
                async with session.post(address, headers=headers, **body) as response:
                    return response.status

            assert await post({}, json=update) == 403
            assert await post({HEADER: ""}, json=update) == 403
            assert await post({HEADER: secret[:-1]}, json=update) == 403
            assert await post({HEADER: "ключ".encode().decode("latin-1")}, json=update) == 403
            assert await post({HEADER: secret}, data=b"{") == 400
            assert await post({HEADER: secret}, json=[update]) == 400
            assert await post({HEADER: secret}, json={"update_id": "1"}) == 400
            assert await post({HEADER: secret}, json=update) == 200
            assert await post({HEADER: secret}, json={"update_id": 2, "message": "nonsense"}) == 200

    play(tmp_path, scenario, webhook=True)


def test_while_polling_nobody_may_post(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Rasa) -> None:
        async with aiohttp.ClientSession() as session:
            address = telegram.proxy[PUBLIC] + "/webhooks/telegram/webhook"
            async with session.post(address, json={"update_id": 1}, headers={HEADER: "None"}) as response:
                assert response.status == 403

    play(tmp_path, scenario)


def test_the_webhook_answers_at_once_and_works_after(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Rasa) -> None:
        async def slowly(message: Any) -> None:
            await asyncio.sleep(0.7)

        rasa.before = slowly
        person = telegram.person(7)
        began = time.monotonic()
        person.write("Okayama?")
        await telegram.wait_for(lambda: telegram.webhook_statuses == [200])
        assert time.monotonic() - began < 0.5
        assert person.heard == []
        await telegram.wait_for(lambda: person.heard)

    play(tmp_path, scenario, webhook=True)


@both_ways
def test_an_update_that_comes_again_is_answered_once(tmp_path: Path, webhook: bool) -> None:
    async def scenario() -> None:
        async with FakeTelegram() as telegram:
            person = telegram.person(7)
            async with channel(tmp_path, telegram, Rasa(), webhook=webhook):
                update = person.write("Okayama?")
                for _ in range(3):
                    telegram.redeliver(update)
                person.write("Weihai?")
                await telegram.wait_for(lambda: len(person.heard) == 2)
            after = Rasa()
            async with channel(tmp_path, telegram, after, webhook=webhook):
                telegram.redeliver(update)
                await person.ask("Harbin?")
            assert after.asked == ["Harbin?"]

    asyncio.run(scenario())


@both_ways
def test_200_chats_at_once_none_lost_none_doubled_each_in_order(
    tmp_path: Path, webhook: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.rate_limiter.MESSAGES_A_SECOND", 500)
    words = ["first", "second", "third", "fourth"]

    async def scenario(telegram: FakeTelegram, rasa: Rasa) -> None:
        telegram.flood_limits = False

        async def unevenly(message: Any) -> None:
            await asyncio.sleep(hash(message.text + message.sender_id) % 7 / 100)

        rasa.before = unevenly
        people = [telegram.person(number) for number in range(1, 201)]
        for word in words:
            for person in people:
                person.write(word)
        telegram.trouble("sendMessage", "429", times=5)
        telegram.trouble("sendMessage", "502", times=5)
        telegram.trouble("sendMessage", "drop", times=5)
        await telegram.wait_for(lambda: sum(len(person.heard) for person in people) >= 800, 120)
        await asyncio.sleep(0.5)
        for person in people:
            heard = [message["text"].partition("\n")[0] for message in person.heard]
            assert heard == [f"{number}: {word}" for number, word in enumerate(words, 1)]

    play(tmp_path, scenario, webhook=webhook)


def test_telegrams_limit_of_messages_a_second_is_kept(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Rasa) -> None:
        people = [telegram.person(number) for number in range(1, 101)]
        for person in people:
            person.write("Okayama?")
        await telegram.wait_for(lambda: all(person.heard for person in people))
        assert telegram.count("sendMessage", 429) == 0

    play(tmp_path, scenario)


def test_when_too_much_waits_the_webhook_asks_telegram_to_come_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.chat_queue.ROOM_FOR", 20)

    async def scenario(telegram: FakeTelegram, rasa: Rasa) -> None:
        free = asyncio.Event()

        async def blocked(message: Any) -> None:
            await free.wait()

        rasa.before = blocked
        people = [telegram.person(number) for number in range(1, 31)]
        for person in people:
            person.write("Okayama?")
        await telegram.wait_for(lambda: 503 in telegram.webhook_statuses)
        assert Counter(telegram.webhook_statuses)[200] == 20
        free.set()
        await telegram.wait_for(lambda: Counter(telegram.webhook_statuses)[200] == 30)

    play(tmp_path, scenario, webhook=True)


# --- restarts


@both_ways
def test_a_conversation_goes_on_after_a_restart(tmp_path: Path, webhook: bool) -> None:
    async def scenario() -> None:
        async with FakeTelegram() as telegram:
            person = telegram.person(7)
            before, after = Rasa(), Rasa()
            question = "Who signed it " + "then " * 40
            before.special["Okayama?"] = {"suggestions": [question.strip()]}
            async with channel(tmp_path, telegram, before, webhook=webhook):
                message = await person.ask("Okayama?")
            person.write("And Weihai?")  # nobody is there
            async with channel(tmp_path, telegram, after, webhook=webhook):
                await telegram.wait_for(lambda: len(person.heard) == 2)
                query = person.press(message)
                await telegram.wait_for(lambda: len(person.heard) == 3)
            assert query in telegram.callback_answers
            assert after.asked == ["And Weihai?", question.strip()]
            assert {turn.sender for turn in before.turns + after.turns} == {"telegram:7:7"}

    asyncio.run(scenario())


@both_ways
def test_what_a_process_left_unanswered_the_next_one_answers_in_order(
    tmp_path: Path, webhook: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram.inbox.SECONDS_TO_FINISH", 0.1)

    async def scenario() -> None:
        async with FakeTelegram() as telegram:
            person = telegram.person(7)
            stuck, after = Rasa(), Rasa()

            async def never(message: Any) -> None:
                await asyncio.sleep(3600)

            stuck.before = never
            async with channel(tmp_path, telegram, stuck, webhook=webhook):
                for word in ("one", "two", "three"):
                    person.write(word)
                # taken from Telegram, and gone there
                await telegram.wait_for(
                    lambda: not telegram._updates or telegram._updates[0]["update_id"] > 1002
                )
                await asyncio.sleep(0.1)
            async with channel(tmp_path, telegram, after, webhook=webhook):
                await telegram.wait_for(lambda: len(person.heard) == 3)
            assert after.asked == ["one", "two", "three"]

    asyncio.run(scenario())


def test_what_is_begun_is_finished_before_the_server_stops(tmp_path: Path) -> None:
    async def scenario() -> None:
        async with FakeTelegram() as telegram:
            person = telegram.person(7)
            rasa = Rasa()

            async def slowly(message: Any) -> None:
                await asyncio.sleep(0.5)

            rasa.before = slowly
            began = asyncio.Event()
            async with channel(tmp_path, telegram, rasa):
                person.write("Okayama?")
                await telegram.wait_for(lambda: telegram.count("sendChatAction"))
                began.set()
            assert len(person.heard) == 1

    asyncio.run(scenario())


# --- Telegram fails


def test_telegram_down_at_start_is_told_once_and_waited_for(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        telegram = FakeTelegram()
        await telegram.start()
        await telegram.stop()
        rasa = Rasa()
        async with channel(tmp_path, telegram, rasa):
            await asyncio.sleep(1.5)
            async with (
                aiohttp.ClientSession() as session,
                session.get(telegram.proxy[PUBLIC]) as other,
            ):
                assert other.status == 204
            await telegram.start()
            await telegram.person(7).ask("Okayama?")
        await telegram.stop()

    asyncio.run(scenario())
    assert [line.partition("(")[0] for line in warnings(caplog)] == [
        "Telegram cannot be reached ",
        "Telegram can be reached again.",
    ]


@both_ways
def test_telegram_down_later_is_waited_for_and_nothing_is_lost(
    tmp_path: Path, webhook: bool, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        telegram = FakeTelegram()
        await telegram.start()
        rasa = Rasa()
        person = telegram.person(7)

        async def down(message: Any) -> None:
            rasa.before = None
            await telegram.stop()

        async with channel(tmp_path, telegram, rasa, webhook=webhook):
            await person.ask("one")
            rasa.before = down
            person.write("two")
            await asyncio.sleep(2)
            assert len(person.heard) == 1
            await telegram.start()
            await telegram.wait_for(lambda: len(person.heard) == 2)
            await person.ask("three")
        await telegram.stop()
        assert rasa.asked == ["one", "two", "three"]

    asyncio.run(scenario())
    assert len(warnings(caplog)) == 2


def test_a_bad_token_is_told_once_without_the_token_and_stops_nothing_else(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        async with FakeTelegram(token="1:another") as telegram, channel(tmp_path, telegram, Rasa()):
            await telegram.wait_for(lambda: telegram.count("getMe", 401) >= 2)
            async with (
                aiohttp.ClientSession() as session,
                session.get(telegram.proxy[PUBLIC]) as other,
            ):
                assert other.status == 204
            assert len(warnings(caplog)) == 1
            telegram.token = TOKEN
            await telegram.person(7).ask("Okayama?")

    asyncio.run(scenario())
    assert "TELEGRAM_BOT_TOKEN" in warnings(caplog)[0]
    assert not [
        record
        for record in caplog.records
        if TOKEN in record.getMessage() or "the-tests" in str(record.exc_info)
    ]


@pytest.mark.parametrize("token", ["nonsense", "4242:", "not a token/at all?", "4242:x\n"])
def test_a_malformed_token_is_told_too(tmp_path: Path, token: str, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        async with FakeTelegram() as telegram, channel(tmp_path, telegram, Rasa(), telegram_token=token):
            await asyncio.sleep(0.8)

    asyncio.run(scenario())
    assert len(warnings(caplog)) == 1


def test_a_webhook_address_that_telegram_refuses_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        async with FakeTelegram() as telegram:
            changes = {"telegram_webhook_url": "http://jamae.example"}
            async with channel(tmp_path, telegram, Rasa(), webhook=True, **changes):
                await telegram.wait_for(lambda: telegram.count("setWebhook", 400) >= 1)
                await asyncio.sleep(0.1)

    asyncio.run(scenario())
    assert "https url must be provided" in warnings(caplog)[0]
    assert len(warnings(caplog)) == 1


@pytest.mark.parametrize("kind", ["500", "502", "drop"])
def test_a_failing_network_is_tried_again(tmp_path: Path, kind: str) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Rasa) -> None:
        person = telegram.person(7)
        for method in ("sendMessage", "getUpdates", "sendChatAction"):
            telegram.trouble(method, kind, times=2)
        await person.ask("Okayama?")
        telegram.trouble("answerCallbackQuery", kind)
        query = person.press(person.heard[0])
        await telegram.wait_for(lambda: query in telegram.callback_answers)
        await telegram.wait_for(lambda: len(person.heard) == 2)

    play(tmp_path, scenario)


def test_429_waits_as_long_as_telegram_says_and_holds_up_that_chat_only(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Rasa) -> None:
        one, other = telegram.person(7), telegram.person(8)
        telegram.trouble("sendMessage", "429", retry_after=2)
        began = time.monotonic()
        one.write("Okayama?")
        await telegram.wait_for(lambda: telegram.count("sendMessage", 429))
        await other.ask("Weihai?")
        assert time.monotonic() - began < 1.5
        await telegram.wait_for(lambda: one.heard)
        assert 2 <= time.monotonic() - began < 3.5

    play(tmp_path, scenario)


def test_another_program_on_the_same_bot_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario() -> None:
        async with FakeTelegram() as telegram, channel(tmp_path, telegram, Rasa()):
            await telegram.wait_for(lambda: telegram.count("setMyCommands") == 6)
            telegram.trouble("getUpdates", "429", retry_after=1)
            telegram._poll = object()
            await telegram._tell()
            await telegram.person(7).ask("Okayama?")

    asyncio.run(scenario())
    assert "Another program" in warnings(caplog)[0]


# --- the store


def test_nothing_of_a_person_is_stored_in_clear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram.inbox.SECONDS_TO_FINISH", 0.1)

    async def scenario() -> None:
        async with FakeTelegram() as telegram:
            rasa = Rasa()

            async def never(message: Any) -> None:
                await asyncio.sleep(3600)

            rasa.before = never
            async with channel(tmp_path, telegram, rasa):
                telegram.person(987654321).write("my own words")
                await telegram.wait_for(lambda: telegram.count("sendChatAction"))

    asyncio.run(scenario())
    stored = b"".join(file.read_bytes() for file in (tmp_path / ".jamae").iterdir())
    assert b"telegram_update" in stored
    for secret in (b"987654321", b"Person987", b"person_987", b"my own words"):
        assert secret not in stored


@both_ways
def test_without_a_store_people_are_answered_all_the_same(
    tmp_path: Path, webhook: bool, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / ".jamae").mkdir()
    (tmp_path / ".jamae" / "conversations.sqlite").write_bytes(b"this is not a database" * 100)

    async def scenario() -> None:
        async with FakeTelegram() as telegram, channel(tmp_path, telegram, Rasa(), webhook=webhook):
            person = telegram.person(7)
            message = await person.ask("Okayama?")
            person.press(message)
            await telegram.wait_for(lambda: len(person.heard) == 2)

    asyncio.run(scenario())
    assert any("works from memory" in line for line in warnings(caplog))


def test_without_a_token_there_is_no_telegram_and_nothing_is_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        async with FakeTelegram() as telegram, channel(tmp_path, telegram, Rasa(), telegram_token=None):
            async with (
                aiohttp.ClientSession() as session,
                session.post(telegram.proxy[PUBLIC] + "/webhooks/telegram/webhook", json={}) as response,
            ):
                assert response.status == 404
            assert telegram.calls == []

    asyncio.run(scenario())
    assert caplog.records == []
