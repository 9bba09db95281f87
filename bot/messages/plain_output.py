"""The output for plain text: one message for each reply, with its buttons, and one for a picture."""

from __future__ import annotations

from typing import Any

from rasa.core.channels.channel import OutputChannel


class PlainOutput(OutputChannel):
    """Collects what is said to a recipient, one message a reply. Rasa's own output splits paragraphs."""

    def __init__(self, recipient: object) -> None:
        self.recipient = recipient
        self.messages: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        return "rest"

    async def send_text_message(self, recipient_id: str, text: str, **kwargs: Any) -> None:
        self.messages.append({"recipient_id": self.recipient, "text": text})

    async def send_text_with_buttons(
        self, recipient_id: str, text: str, buttons: list[dict[str, Any]], **kwargs: Any
    ) -> None:
        self.messages.append({"recipient_id": self.recipient, "text": text, "buttons": buttons})

    async def send_image_url(self, recipient_id: str, image: str, **kwargs: Any) -> None:
        self.messages.append({"recipient_id": self.recipient, "image": image})
