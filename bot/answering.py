"""Between a channel and Rasa: whatever happens inside, the visitor gets a sentence."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import OutputChannel, UserMessage

from bot.replies import Replies

logger = logging.getLogger(__name__)

OnNewMessage = Callable[[UserMessage], Awaitable[Any]]


class Noted(OutputChannel):
    """Hands everything on to a channel's output, and notes the answer that went by."""

    def __init__(self, inner: OutputChannel) -> None:
        self._inner = inner
        self.sent = False
        self.answer: dict[str, Any] = {}

    def name(self) -> str:
        return str(self._inner.name())

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        self.answer = message.get("answer") or self.answer
        await self._inner.send_response(recipient_id, message)
        self.sent = True


def safely(on_new_message: OnNewMessage, replies: Replies) -> OnNewMessage:
    """`on_new_message`, but a failure or a silence becomes the reply `unavailable`. Rasa itself would say nothing.

    What is logged of a failure is its kind and where it happened: an error's own words may hold the visitor's.
    """
    if getattr(on_new_message, "is_safe", False):
        return on_new_message

    async def handle(message: UserMessage) -> dict[str, Any]:
        message.output_channel = output = Noted(message.output_channel)
        try:
            await on_new_message(message)
        except Exception as error:  # noqa: BLE001  (whatever it is, somebody is waiting for an answer)
            logger.error("A message could not be answered: %s", without_words(error))
        if not output.sent:
            answer = replies.unavailable(message.text, (message.metadata or {}).get("language"))
            await output.send_response(message.sender_id, {"text": answer["text"], "answer": answer})
        return output.answer

    handle.is_safe = True  # type: ignore[attr-defined]
    return handle


def without_words(error: BaseException) -> str:
    """The kinds of an error and its causes, and the line of our code or a library's where each was raised."""
    parts = []
    cause: BaseException | None = error
    while cause is not None:
        frames = traceback.extract_tb(cause.__traceback__)
        place = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
        parts.append(type(cause).__name__ + place)
        cause = cause.__cause__ or cause.__context__
    return ", caused by ".join(parts)
