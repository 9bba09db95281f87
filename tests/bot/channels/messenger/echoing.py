"""Stands in for Rasa where a messenger's channel is tested: says back what it got, as the action does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Turn:
    sender: str
    text: str
    language: str | None


@dataclass
class Rasa:
    """Stands in for the server's `on_new_message`: says back what it got, in the channels' reply format.

    `special` holds answers to certain texts; `before` may wait or fail before answering.
    """

    turns: list[Turn] = field(default_factory=list)
    special: dict[str, dict[str, Any]] = field(default_factory=dict)
    before: Callable[[Any], Awaitable[None]] | None = None

    async def on_new_message(self, message: Any) -> None:
        language = (message.metadata or {}).get("language")
        if self.before:
            await self.before(message)
        self.turns.append(Turn(message.sender_id, message.text, language))
        count = sum(turn.sender == message.sender_id for turn in self.turns)
        korean = any("가" <= character <= "힣" for character in message.text)
        answer = {
            "status": "answered",
            "language": "ko" if korean else "en",
            "text": f"{count}번째: {message.text}" if korean else f"{count}: {message.text}",
            "source": "출처: 부천시 누리집" if korean else "Source: the city's page",
            "suggestions": [
                "오카야마와는 누가 서명했나요?"
                if korean
                else "Who signed it for Bucheon, and who for Okayama?"
            ],
            "choices": [],
            "picture": None,
            "foreign": [],
            **self.special.get(message.text, {}),
        }
        await message.output_channel.send_response(
            message.sender_id,
            {
                "text": f"{answer['text']}\n\n{answer['source']}",
                "buttons": [
                    {"title": each, "payload": each} for each in answer["choices"] + answer["suggestions"]
                ],
                "answer": answer,
            },
        )

    @property
    def asked(self) -> list[str]:
        return [turn.text for turn in self.turns]
