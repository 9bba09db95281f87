"""Between a channel and Rasa: whatever fails inside, the visitor gets a sentence, and a true one."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import OutputChannel, UserMessage

from bot.conversations.arrival import arriving
from bot.conversations.erasures import Outcome, forgettings
from bot.messages.replies import Replies
from bot.telemetry.errors import without_words

logger = logging.getLogger(__name__)

OnNewMessage = Callable[[UserMessage], Awaitable[Any]]


class NotedOutput(OutputChannel):
    """Keeps what Rasa sends until the turn has ended, which tells whether it is true."""

    def __init__(self, inner: OutputChannel) -> None:
        self._inner = inner
        self.answer: dict[str, Any] = {}
        self.waiting: list[tuple[str, dict[str, Any]]] = []

    def name(self) -> str:
        return str(self._inner.name())

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        self.answer = message.get("answer") or self.answer
        self.waiting.append((recipient_id, message))

    async def deliver(self) -> None:
        for recipient, message in self.waiting:
            await self._inner.send_response(recipient, message)


def safely(on_new_message: OnNewMessage, replies: Replies) -> OnNewMessage:
    """Wraps `on_new_message`: after a failure or a silence it sends the reply `unavailable`.

    Rasa would send nothing. It also says that all is forgotten before it has been deleted, so what it says is
    sent when the turn has ended.

    Only a failure's kind and where it happened are logged: an error's own words may hold the visitor's.
    """
    if getattr(on_new_message, "is_safe", False):
        return on_new_message

    async def handle(message: UserMessage) -> dict[str, Any]:
        message.output_channel = output = NotedOutput(message.output_channel)
        with arriving(), forgettings() as ended:
            try:
                await on_new_message(message)
            except Exception as error:  # noqa: BLE001  whatever it is, somebody is waiting for an answer
                logger.error("A message could not be answered: %s", without_words(error))
        hint = (message.metadata or {}).get("language")
        answer = None
        if not output.waiting:
            answer = replies.unavailable(message.text, hint)
        elif ended and ended[-1] is not Outcome.DONE:
            answer = replies.not_forgotten(ended[-1], message.text, output.answer.get("language") or hint)
            output.waiting.clear()
        if answer:
            await output.send_response(message.sender_id, {"text": answer["text"], "answer": answer})
        await output.deliver()
        return output.answer

    handle.is_safe = True  # type: ignore[attr-defined]
    return handle
