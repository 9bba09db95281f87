"""The REST channel: POST {"sender": ..., "message": ...} to /webhooks/rest/webhook, as with Rasa's own.

It differs from Rasa's in that every message gets a reply, a sender is only ever a name inside this channel,
and other machines must present JAMAE_REST_TOKEN. An answer with a picture has a second message, {"image":
"/pictures/....png"}, a path on this server.

A body may ask for more than the text: "with": ["answer"] adds the answer in parts, as our own channels get
it, and "trace", for programs on this machine only, how it came about (bot/telemetry/trace.py). Both are in
the "metadata" of the first message.

POST {"sender": ..., "message": ..., "verdict": "up", "down" or null, "remark": ...} to
/webhooks/rest/feedback rates the answer to that message.
"""

from __future__ import annotations

import hmac
import json
import uuid
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, raw
from sanic.response import json as json_response

from bot.channels.admission import RETRY_SECONDS, Overloaded, admit
from bot.channels.request_body import TooLarge, read_body
from bot.channels.this_machine import is_from_this_machine
from bot.messages.home_phrases import home_phrases
from bot.messages.message import Unreadable, read_message
from bot.messages.phrases import Says
from bot.messages.plain_output import PlainOutput
from bot.messages.replies import Replies
from bot.messages.safety import OnNewMessage, safely
from bot.privacy import conversation_id
from bot.rasa.apply_patches import apply_patches
from bot.review.recorder import judge_text, recorder_for
from bot.settings import Settings
from bot.telemetry import turn_log
from bot.telemetry.metrics import METRICS
from bot.telemetry.trace import trace_of

apply_patches()

LARGEST_BODY = 256 * 1024
"""In bytes. A message may have 1,000 characters; whoever sends a hundred thousand is told so, too. It is read
while everybody waits, which takes some milliseconds."""


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
        recorder = recorder_for(self._settings)
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
            judge_text(recorder, conversation, body.get("message"), verdict, remark=remark)
            return json_response({"verdict": verdict})

        @routes.post("/webhook", stream=True)
        async def webhook(request: Request) -> HTTPResponse:
            body = await self._read(request, replies)
            if isinstance(body, HTTPResponse):
                return body
            language = body["language"] if isinstance(body.get("language"), str) else None
            output = PlainOutput(body.get("sender"))
            try:
                text = read_message(body.get("message"))
            except Unreadable as refused:
                refusal = replies.refusal(refused.status, body.get("message"), language)
                await output.send_response("", {"text": refusal["text"]})
                METRICS.turn("rest", refusal, {})
                return _said(
                    output,
                    _extras(request, self._settings, body, turn_log.MeasuredTurn("rest", answer=refusal)),
                )
            message = UserMessage(
                text,
                output,
                conversation_id("rest", sender_name(body.get("sender"))),
                input_channel="rest",
                metadata={"language": language} if language else None,
            )
            try:
                with admit(request.app), turn_log.watch() as turns:
                    await answer(message)
            except Overloaded:
                METRICS.count("jamae_shed_total", channel="rest")
                return problem(503, replies.crowded(text, language), {"Retry-After": str(RETRY_SECONDS)})
            return _said(
                output,
                _extras(request, self._settings, body, turns[-1] if turns else turn_log.MeasuredTurn("rest")),
            )

        return routes

    async def _read(self, request: Request, replies: Replies) -> dict[str, Any] | HTTPResponse:
        """The JSON object of a request that is allowed; for any other, the response that says why not."""
        if not may_ask(request, self._settings):
            return problem(401 if self._settings.rest_token else 403, "This channel is not open to you.")
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
    """The conversation's name.

    A message without a sender gets a new one, not one shared with other messages.
    """
    if sender is None or sender == "":
        return uuid.uuid4().hex
    return sender if isinstance(sender, str) else json.dumps(sender)


def may_ask(request: Request, settings: Settings) -> bool:
    """Whether the request presents the token; where there is none, whether it comes from this machine."""
    if settings.rest_token:
        shown = request.headers.get("authorization", "")
        return hmac.compare_digest(shown.encode("utf-8", "replace"), f"Bearer {settings.rest_token}".encode())
    return is_from_here(request, settings)


def is_from_here(request: Request, settings: Settings) -> bool:
    """Whether a program on this machine sent it, neither for somebody else (a proxy) nor as a web page.

    Where a proxy is configured nobody can tell, since it may add no header of its own.
    """
    is_page = "origin" in request.headers
    return not settings.proxies and not is_page and is_from_this_machine(request.ip, request.headers)


def problem(status: int, sentence: str, headers: dict[str, str] | None = None) -> HTTPResponse:
    return json_response({"error": sentence}, status=status, headers=headers)


def _extras(
    request: Request, settings: Settings, body: dict[str, Any], this: turn_log.MeasuredTurn
) -> dict[str, Any]:
    """What the body asks for beside the text, as far as the client may have it."""
    wanted = body.get("with")
    extras: dict[str, Any] = {}
    if isinstance(wanted, list) and "answer" in wanted:
        extras["answer"] = this.answer
    if isinstance(wanted, list) and "trace" in wanted and is_from_here(request, settings):
        extras["trace"] = trace_of(this.answer, this.parse, this.steps, this.explanation)
    return extras


def _said(output: PlainOutput, extras: dict[str, Any]) -> HTTPResponse:
    if extras and output.messages:
        output.messages[0]["metadata"] = extras
    # a sender may hold half a surrogate pair, which UTF-8 cannot encode
    body = json.dumps(output.messages, ensure_ascii=False).encode("utf-8", "replace")
    return raw(body, content_type="application/json")
