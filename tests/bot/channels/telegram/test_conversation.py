"""Conversations with people, by polling and by webhook: what they see for each thing they do."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from fake_telegram import FakeTelegram, Person
from telegram_channel import PICTURE, both_ways, play

GROUP = {"id": -100, "type": "supergroup", "title": "A group"}


def alerts(telegram: FakeTelegram) -> list[str]:
    return [answer.get("text", "") for answer in telegram.callback_answers.values()]


@pytest.mark.parametrize(
    ("language", "question", "reply", "source", "next_question"),
    [
        (
            "en",
            "When did Bucheon partner with Okayama?",
            "1: When did Bucheon partner with Okayama?",
            "Source: the city's page",
            "Who signed it for Bucheon, and who for Okayama?",
        ),
        (
            "ko",
            "부천은 오카야마와 언제 결연했나요?",
            "1번째: 부천은 오카야마와 언제 결연했나요?",
            "출처: 부천시 누리집",
            "오카야마와는 누가 서명했나요?",
        ),
    ],
)
@both_ways
def test_a_conversation_with_buttons(
    tmp_path: Path, webhook: bool, language: str, question: str, reply: str, source: str, next_question: str
) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        person = telegram.person(7, language)
        message = await person.ask(question)
        assert message["text"] == f"{reply}\n{source}"
        assert message["tags"] == [("b", reply), ("blockquote expandable", source)]
        assert message["reply_markup"]["inline_keyboard"][0][0]["text"] == next_question

        query = person.press(message)
        await telegram.wait_for(lambda: len(person.heard) == 2)
        assert query in telegram.callback_answers
        assert person.heard[1]["text"].startswith(next_question)
        assert person.heard[1]["tags"][0] == ("i", next_question)
        assert rasa.asked == [question, next_question]
        assert {turn.sender for turn in rasa.turns} == {"telegram:7:7"}
        assert {turn.language for turn in rasa.turns} == {language}
        assert telegram.count("sendChatAction", 200) == 2

    play(tmp_path, scenario, webhook=webhook)


@pytest.mark.parametrize("text", ["/start", "/help", "/lang ko", "/source", "/forget", '/greet{"x":1}'])
def test_commands_reach_rasa_as_text(tmp_path: Path, text: str) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        await telegram.person(7).ask(text)
        assert rasa.asked == [text]

    play(tmp_path, scenario)


def test_the_menu_is_there_in_each_language(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        await telegram.wait_for(lambda: len(telegram.commands) == 6)
        words = {language: [each["command"] for each in menu] for language, menu in telegram.commands.items()}
        assert set(words) == {"", "en", "ko", "ja", "zh", "ru"}
        assert all(each == ["start", "help", "lang", "source", "forget"] for each in words.values())
        assert len({str(menu) for menu in telegram.commands.values()}) == 5

    play(tmp_path, scenario)


def test_an_edit_is_answered_and_says_so(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        person = telegram.person(7)
        update = person.write("Okyama?")
        await telegram.wait_for(lambda: len(person.heard) == 1)
        person.edit(update, "Okayama?")
        await telegram.wait_for(lambda: len(person.heard) == 2)
        assert person.heard[1]["text"].startswith("You changed your message")
        assert "2: Okayama?" in person.heard[1]["text"]

    play(tmp_path, scenario)


def test_what_cannot_be_read_gets_a_sentence_in_the_persons_language(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        korean, german = telegram.person(7, "ko"), telegram.person(8, "de")
        for person in (korean, german):
            person.write(None, voice={"file_id": "f", "file_unique_id": "f", "duration": 2})
            await telegram.wait_for(lambda person=person: person.heard)
        assert "글로 된 메시지" in korean.heard[0]["text"]
        assert "I can only read text" in german.heard[0]["text"]
        await german.ask("안녕하세요")
        german.write(None, location={"latitude": 1.5, "longitude": 2.5})
        await telegram.wait_for(lambda: len(german.heard) == 3)
        assert "글로 된 메시지" in german.heard[2]["text"]  # the language that the conversation is in by now
        assert rasa.asked == ["안녕하세요"]

    play(tmp_path, scenario)


@both_ways
def test_every_other_kind_of_update_is_taken_without_an_error(
    tmp_path: Path, webhook: bool, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        person = telegram.person(7)
        member = {"user": person.user, "status": "member"}
        telegram.put("my_chat_member", {"chat": person.chat, "from": person.user, "date": 1})
        telegram.put(
            "chat_member", {"chat": GROUP, "from": person.user, "date": 1, "new_chat_member": member}
        )
        telegram.put(
            "channel_post",
            {"message_id": 1, "date": 1, "chat": {"id": -9, "type": "channel"}, "text": "News"},
        )
        telegram.put("poll_answer", {"poll_id": "1", "option_ids": [0]})
        telegram.put("message_reaction", {"chat": person.chat, "message_id": 1, "date": 1})
        telegram.put("something_new", {"a": [1]})
        telegram.put(
            "message", {"message_id": 9, "date": 1, "chat": GROUP, "from": person.user, "new_chat_title": "T"}
        )
        telegram.webhook.pop("allowed_updates", None)
        await person.ask("Okayama?")
        assert rasa.asked == ["Okayama?"]

    play(tmp_path, scenario, webhook=webhook)
    assert not [
        record for record in caplog.records if record.name.startswith("bot.") and record.levelname == "ERROR"
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("\u200b", "empty"), ("\u0007", "empty"), ("x" * 1001, "too long")],
    ids=["invisible", "control character", "1,001 characters"],
)
def test_messages_that_are_refused_get_a_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        message = await telegram.person(7).ask(text)
        assert sentence in message["text"]
        assert rasa.turns == []

    play(tmp_path, scenario)


def test_a_failure_inside_gets_a_sentence(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        async def fail(message: Any) -> None:
            raise RuntimeError("a secret of the citizen")

        rasa.before = fail
        assert "a secret" not in (await telegram.person(7).ask("Okayama?"))["text"]

    play(tmp_path, scenario)


SOURCES = [
    {
        "title": "Bucheon City’s overseas partners page",
        "address": "",
        "page": "/source/bucheon_page",
        "lines": [3, 8],
    },
    {"title": "GeoNames", "address": "https://www.geonames.org", "page": "", "lines": []},
]


@pytest.mark.parametrize("public", ["https://jamae.example", None])
def test_an_answer_has_a_bold_sentence_an_aligned_list_and_a_button_to_each_source(
    tmp_path: Path, public: str | None
) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        text = "Two are in China. Their populations:\n• Harbin: 9.91 million\n• Weihai: 2.83 million"
        rasa.special["all"] = {"text": text, "sources": SOURCES, "language": "en"}
        message = await telegram.person(7).ask("all")
        assert message["tags"][:2] == [
            ("b", "Two are in China."),
            ("pre", "Harbin  9.91 million\nWeihai  2.83 million"),
        ]
        links = [
            (button["text"], button["url"])
            for row in message["reply_markup"]["inline_keyboard"]
            for button in row
            if "url" in button
        ]
        ours = ("See the source", f"{public}/source/bucheon_page?language=en#line-3")
        assert links == [*([ours] if public else []), ("GeoNames", "https://www.geonames.org")]

    play(tmp_path, scenario, public_url=public)


@pytest.mark.parametrize("status", ["refused", "unavailable", "small_talk"])
def test_what_is_no_answer_has_no_bold_sentence(tmp_path: Path, status: str) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        rasa.special["hello"] = {"text": "Hello. How are you?", "status": status}
        assert (await telegram.person(7).ask("hello"))["tags"] == [
            ("blockquote expandable", "Source: the city's page")
        ]

    play(tmp_path, scenario)


def test_a_long_answer_comes_in_several_messages_with_the_buttons_under_the_last(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        lines = [f"• 도시 {number} 🌸" for number in range(900)]
        rasa.special["all"] = {"text": "\n".join(lines)}
        person = telegram.person(7)
        person.write("all")
        await telegram.wait_for(lambda: any("reply_markup" in each for each in person.heard))
        told = (
            "\n".join(each["text"] for each in person.heard).removesuffix("\n출처: 부천시 누리집").split("\n")
        )
        assert [line for line in told if line.startswith("•")] == lines
        assert ["reply_markup" in each for each in person.heard] == [False] * (len(person.heard) - 1) + [True]
        assert len(person.heard) > 2

    play(tmp_path, scenario)


def test_markup_in_an_answer_is_shown_as_it_is(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        person = telegram.person(7)
        message = await person.ask('<b>1 < 2 & "x"</i> &amp; {{7*7}} </blockquote>')
        assert '<b>1 < 2 & "x"</i> &amp; {{7*7}} </blockquote>' in message["text"]

    play(tmp_path, scenario)


def test_html_that_telegram_refuses_goes_out_as_plain_text(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        telegram.refuse_html = True
        message = await telegram.person(7).ask("1 < 2")
        assert message["text"] == "1: 1 < 2\n\nSource: the city's page"
        assert message["tags"] == []
        assert "reply_markup" in message

    play(tmp_path, scenario)


def test_a_question_of_any_length_fits_behind_a_button(tmp_path: Path) -> None:
    question = "부천시는 " + "정말로 " * 60 + "오카야마와 언제 결연했나요?"

    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        rasa.special["long"] = {"suggestions": [question, "네?"]}
        person = telegram.person(7)
        message = await person.ask("long")
        buttons = [row[0] for row in message["reply_markup"]["inline_keyboard"]]
        assert all(len(button["callback_data"].encode()) <= 64 for button in buttons)
        person.press(message)
        await telegram.wait_for(lambda: len(person.heard) == 2)
        assert rasa.asked == ["long", question]

    play(tmp_path, scenario)


def test_a_button_that_nobody_knows_any_more_says_so(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        person = telegram.person(7, "ko")
        message = await person.ask("Okayama?")
        query = person.press_data(message, "forged")
        await telegram.wait_for(lambda: query in telegram.callback_answers)
        assert alerts(telegram) == ["더 이상 사용할 수 없는 버튼입니다. 질문을 직접 입력해 주세요."]
        assert rasa.asked == ["Okayama?"]

    play(tmp_path, scenario)


def test_a_picture_comes_as_a_photo_with_the_answer_under_it(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        picture = {"url_path": PICTURE, "alt": "A map"}
        rasa.special["map"] = {"picture": picture}
        rasa.special["long map"] = {"picture": picture, "text": "word " * 300}
        rasa.special["lost map"] = {"picture": {"url_path": "/nowhere", "alt": "A map"}}
        person = telegram.person(7)
        message = await person.ask("map")
        assert (message["caption"], "reply_markup" in message) == ("1: map\nSource: the city's page", True)
        person.write("long map")
        await telegram.wait_for(lambda: len(person.heard) == 3)
        assert (person.heard[1]["caption"], person.heard[2]["text"][:9]) == ("A map", "word word")
        assert (await person.ask("lost map"))["text"].startswith("3: lost map")

    play(tmp_path, scenario)


def test_a_picture_that_is_slow_or_refused_does_not_keep_the_answer_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bot.channels.telegram import rate_limiter, send

    monkeypatch.setattr(send, "PICTURE_SECONDS", 0.0)

    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        rasa.special["map"] = {"picture": {"url_path": PICTURE, "alt": "A map"}}
        person = telegram.person(7)
        person.write("map")
        await telegram.wait_for(lambda: len(person.heard) == 2)
        assert (person.heard[0]["text"][:6], person.heard[1]["caption"]) == ("1: map", "A map")
        monkeypatch.setattr(send, "PICTURE_SECONDS", 10.0)
        monkeypatch.setitem(rate_limiter.RETRY_SECONDS, "sendPhoto", 0.0)
        telegram.trouble("sendPhoto", "500", 3)
        person.write("map")
        await telegram.wait_for(lambda: len(person.heard) == 3)
        assert person.heard[2]["text"].startswith("2: map")

    play(tmp_path, scenario)


@both_ways
def test_a_group_is_answered_when_it_speaks_to_us_each_person_apart(tmp_path: Path, webhook: bool) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        anna, boris = telegram.person(7, "en", GROUP), telegram.person(8, "ru", GROUP)
        anna.write("Okayama?")
        anna.write("/weather")
        first = anna.write("@JamaeTestBot Okayama?")
        await telegram.wait_for(lambda: len(anna.heard) == 1)
        assert anna.heard[0]["answers"] == first["message"]["message_id"]
        boris.write("And Weihai?", reply_to_message=anna.heard[0] | {"tags": None})
        await telegram.wait_for(lambda: len(anna.heard) == 2)
        boris.press(anna.heard[0])
        await telegram.wait_for(lambda: len(anna.heard) == 3)
        assert [(turn.sender, turn.text) for turn in rasa.turns] == [
            ("telegram:-100:7", "Okayama?"),
            ("telegram:-100:8", "And Weihai?"),
            ("telegram:-100:8", "Who signed it for Bucheon, and who for Okayama?"),
        ]

    play(tmp_path, scenario, webhook=webhook)


def test_a_group_that_became_a_supergroup_is_answered_there(tmp_path: Path) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        person = telegram.person(7, "en", GROUP)
        telegram.moved[-100] = -200
        telegram.messages[-200] = []
        person.write("/help")
        await telegram.wait_for(lambda: telegram.replies(-200))

    play(tmp_path, scenario)


@both_ways
def test_inline_mode_offers_cards(tmp_path: Path, webhook: bool) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        person = telegram.person(7)
        query = person.search("okayama")
        answer = await telegram.wait_for(lambda: telegram.inline_answers.get(query))
        titles = [card["title"] for card in answer["results"]]
        assert titles == ["okayama", "Who signed it for Bucheon, and who for Okayama?"]
        assert answer["results"][0]["description"] == "1: okayama"
        assert {turn.sender.split(":")[1] for turn in rasa.turns} == {"inline"}

        rasa.special["oka"] = {"status": "no_such_place", "suggestions": []}
        query = person.search("oka")
        answer = await telegram.wait_for(lambda: telegram.inline_answers.get(query))
        assert (answer.get("results", []), answer["button"]["start_parameter"]) == ([], "inline")
        telegram.refuse_html = True
        query = person.search("")
        answer = await telegram.wait_for(lambda: telegram.inline_answers.get(query))
        assert answer["results"][0]["title"] == "/help"

    play(tmp_path, scenario, webhook=webhook)


def test_who_has_blocked_us_causes_no_noise(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        gone: Person = telegram.person(7)
        telegram.blocked.add(7)
        gone.write("Okayama?")
        gone.write(None, voice={"file_id": "f", "file_unique_id": "f", "duration": 2})
        await telegram.wait_for(lambda: telegram.count("sendMessage", 403) == 2)
        await telegram.person(8).ask("Okayama?")
        assert telegram.count("sendMessage") == 3

    play(tmp_path, scenario)
    assert not [
        record for record in caplog.records if record.name.startswith("bot.") and record.levelname != "INFO"
    ]


def test_typing_goes_on_while_rasa_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram.send.TYPING_SECONDS", 0.1)

    def goes_on() -> bool:
        return any("typing" in task.get_coro().__qualname__ for task in asyncio.all_tasks())

    async def scenario(telegram: FakeTelegram, rasa: Any) -> None:
        async def until_told_three_times(message: Any) -> None:
            assert goes_on()
            await telegram.wait_for(lambda: telegram.count("sendChatAction") >= 3)

        rasa.before = until_told_three_times
        await telegram.person(7).ask("Okayama?")
        await telegram.wait_for(lambda: not goes_on())

    play(tmp_path, scenario)
