"""The assistant in this process, without a server."""

from __future__ import annotations

import asyncio

from toy_action import ToyAction, ToyPhrases

from bot.assistant import Assistant, TracedAnswer
from bot.settings import Settings


def talk(settings: Settings, *texts: object, **options: str) -> list[TracedAnswer]:
    async def conversation() -> list[TracedAnswer]:
        async with Assistant.start(settings, action=ToyAction(), phrases=ToyPhrases()) as assistant:
            return [await assistant.ask(text, "somebody", **options) for text in texts]

    return asyncio.run(conversation())


def test_a_reply_has_messages_the_answer_in_parts_and_a_trace(toy: Settings) -> None:
    (reply,) = talk(toy, "hello")
    assert reply.messages[0]["text"] == "1: hello\n\nSource: toy"
    assert reply.answer == {
        "status": "answered",
        "language": "en",
        "text": "1: hello",
        "suggestions": ["more?"],
    }
    assert reply.trace["parse"]["intent"] == {"name": "greet", "confidence": 0.9}
    assert reply.trace["parse"]["intent_ranking"] and reply.trace["parse"]["language"] == "en"
    assert {"understand", "answer", "all"} <= set(reply.trace["ms"])


def test_refusals_and_failures_are_replies_too(toy: Settings) -> None:
    replies = talk(toy, "", 5, "fail", "silence", "hello", language="ko")
    assert [reply.answer["status"] for reply in replies] == [
        "refused",
        "refused",
        "unavailable",
        "unavailable",
        "answered",
    ]
    assert [reply.messages[0]["text"] for reply in replies[:2]] == ["ko refusal-empty", "ko refusal-not-text"]


def test_messages_of_one_visitor_at_once_are_answered_in_order(toy: Settings) -> None:
    async def conversation() -> list[str]:
        async with Assistant.start(toy, action=ToyAction(), phrases=ToyPhrases()) as assistant:
            replies = await asyncio.gather(*(assistant.ask(f"message {i}", "hasty") for i in range(1, 31)))
        return [reply.answer["text"] for reply in replies]

    assert asyncio.run(conversation()) == [f"{i}: message {i}" for i in range(1, 31)]


def test_channels_do_not_share_conversations(toy: Settings) -> None:
    assert talk(toy, "a", channel="shell")[0].answer["text"] == "1: a"
    assert talk(toy, "a", channel="web")[0].answer["text"] == "1: a"
    assert talk(toy, "b", channel="shell")[0].answer["text"] == "2: b"
