"""The REST channel: POST {"sender": ..., "message": ...} to /webhooks/rest/webhook, as with Rasa's own.

It differs from Rasa's in that every message gets a reply, a sender is only ever a name inside this channel, and from
other machines it answers only to who shows JAMAE_REST_TOKEN. An answer with a picture has a second message,
{"image": "/pictures/....png"}, a path on this server.

A body may ask for more than the text: "with": ["answer"] adds the reply in parts, as our own channels get it, and
"trace", which only programs on this machine are given, how it came about (bot/trace.py). Both stand in the first
message's "metadata".

POST {"sender": ..., "message": ..., "verdict": "up", "down" or null, "remark": ...} to /webhooks/rest/feedback says what
was thought of the answer to that message.
"""

from __future__ import annotations

import hmac
import ipaddress
import json
import uuid
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, raw
from sanic.response import json as json_response

from bot import rasa_tuning, turn
from bot.answering import OnNewMessage, safely
from bot.crowd import RETRY_SECONDS, Crowded, seat
from bot.home_phrases import home_phrases
from bot.intake import Unreadable, read_message
from bot.learning.collecting import collector_for, judge_text
from bot.metrics import METRICS
from bot.privacy import conversation_id
from bot.replies import Replies, Says
from bot.request_body import TooLarge, read_body
from bot.settings import Settings
from bot.trace import trace_of

rasa_tuning.tune()

LARGEST_BODY = 16 * 1024 * 1024
"""In bytes. A message may have 1,000 characters, but who sends a million deserves the sentence about it, too."""


class Collected(OutputChannel):
    """Keeps what was said to a recipient, one message a reply; Rasa's own takes paragraphs apart."""

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


class RestInput(InputChannel):
    """Named by class path in credentials.yml."""

    def __init__(self, settings: Settings | None = None, phrases: Says | None = None) -> None:
        self._settings = settings or Settings.from_environment()
        self._phrases = phrases

    @classmethod
    def name(cls) -> str:
        return "rest"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        replies = Replies(self._phrases or home_phrases(self._settings))
        collector = collector_for(self._settings)
        answer = safely(on_new_message, replies)
        routes = Blueprint("rest")

        @routes.post("/feedback", stream=True)
        async def feedback(request: Request) -> HTTPResponse:
            body = await self._read(request, replies)
            if isinstance(body, HTTPResponse):
                return body
            verdict, remark = body.get("verdict"), body.get("remark") or ""
            if verdict not in ("up", "down", None) or not isinstance(remark, str):
                return problem(
                    400, 'Feedback has a "verdict": "up", "down" or null, and may have a "remark".'
                )
            conversation = conversation_id("rest", sender_name(body.get("sender")))
            judge_text(collector, conversation, body.get("message"), verdict, remark=remark)
            return json_response({"verdict": verdict})

        @routes.post("/webhook", stream=True)
        async def webhook(request: Request) -> HTTPResponse:
            body = await self._read(request, replies)
            if isinstance(body, HTTPResponse):
                return body
            language = body["language"] if isinstance(body.get("language"), str) else None
            output = Collected(body.get("sender"))
            try:
                text = read_message(body.get("message"))
            except Unreadable as refused:
                refusal = replies.refusal(refused.status, body.get("message"), language)
                await output.send_response("", {"text": refusal["text"]})
                METRICS.turn("rest", refusal, {})
                return _said(output, _extras(request, body, turn.Turn("rest", answer=refusal)))
            message = UserMessage(
                text,
                output,
                conversation_id("rest", sender_name(body.get("sender"))),
                input_channel="rest",
                metadata={"language": language} if language else None,
            )
            try:
                with seat(request.app), turn.watch() as turns:
                    await answer(message)
            except Crowded:
                METRICS.count("jamae_shed_total", channel="rest")
                return problem(503, replies.crowded(text, language), {"Retry-After": str(RETRY_SECONDS)})
            return _said(output, _extras(request, body, turns[-1] if turns else turn.Turn("rest")))

        return routes

    async def _read(self, request: Request, replies: Replies) -> dict[str, Any] | HTTPResponse:
        """The JSON object that somebody sends who may; else what they are told."""
        token = self._settings.rest_token
        if not may_ask(request, token):
            return problem(401 if token else 403, "This channel is not open to you.")
        try:
            body = json.loads(await read_body(request, LARGEST_BODY))
        except TooLarge:
            return problem(413, replies.refusal("too_long", None)["text"])
        except (ValueError, RecursionError):
            return problem(400, 'The body is not JSON; send {"sender": "...", "message": "..."}.')
        if not isinstance(body, dict):
            return problem(400, 'The body is not a JSON object; send {"sender": "...", "message": "..."}.')
        return body


def sender_name(sender: object) -> str:
    """The conversation's name. Who gives none has one of their own for each message, not one shared with others."""
    if sender is None or sender == "":
        return uuid.uuid4().hex
    return sender if isinstance(sender, str) else json.dumps(sender)


def may_ask(request: Request, token: str | None) -> bool:
    """With a token: who shows it. Without: programs on this machine, and neither proxies nor web pages."""
    if token:
        shown = request.headers.get("authorization", "")
        return hmac.compare_digest(shown.encode(), f"Bearer {token}".encode())
    return is_from_here(request)


def is_from_here(request: Request) -> bool:
    """Whether a program on this machine asks for itself."""
    passed_on = any(
        header in request.headers for header in ("x-forwarded-for", "forwarded", "x-real-ip", "origin")
    )
    return not passed_on and is_loopback(request.ip)


def is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False


def problem(status: int, sentence: str, headers: dict[str, str] | None = None) -> HTTPResponse:
    return json_response({"error": sentence}, status=status, headers=headers)


def _extras(request: Request, body: dict[str, Any], this: turn.Turn) -> dict[str, Any]:
    """What the body asks for beside the text, as far as the asker may have it."""
    wanted = body.get("with")
    extras: dict[str, Any] = {}
    if isinstance(wanted, list) and "answer" in wanted:
        extras["answer"] = this.answer
    if isinstance(wanted, list) and "trace" in wanted and is_from_here(request):
        extras["trace"] = trace_of(this.answer, this.parse, this.steps, this.explanation)
    return extras


def _said(output: Collected, extras: dict[str, Any]) -> HTTPResponse:
    if extras and output.messages:
        output.messages[0]["metadata"] = extras
    # a sender may hold half a surrogate pair, which UTF-8 cannot say
    body = json.dumps(output.messages, ensure_ascii=False).encode("utf-8", "replace")
    return raw(body, content_type="application/json")
