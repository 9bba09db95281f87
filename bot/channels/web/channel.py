"""The web channel: the page at /, the widget, pictures, and what the widget asks for under /webhooks/web/.

A visitor is a session that this server has signed. A client that presents it may write to and read from that
one conversation. Sender, channel and metadata of a message are set here, and a button sends only text that a
visitor might type.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Coroutine
from typing import Any

from rasa.core.channels.channel import InputChannel, OutputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, raw
from sanic.response import text as text_response

from bot.channels.admission import RETRY_SECONDS, Overloaded, admit
from bot.channels.pictures import add_pictures
from bot.channels.rate_limits import RateLimit
from bot.channels.web.history import History
from bot.channels.web.page import Document, Pages, static_documents
from bot.channels.web.requests import Body, CheckedRoutes, RefusedRequest, header, told
from bot.channels.web.session import Sessions
from bot.conversations.erasures import Outcome, erasures_for
from bot.conversations.store import conversation_store_for
from bot.messages.home_phrases import home_phrases
from bot.messages.message import MAX_LENGTH, Unreadable, read_message
from bot.messages.phrases import Phrasebook, WebPhrases
from bot.messages.replies import Replies, language_of
from bot.messages.safety import OnNewMessage, safely
from bot.privacy import conversation_id, pseudonym, secret_key
from bot.rasa.apply_patches import apply_patches
from bot.review.recorder import recorder_for
from bot.review.turn_record import REASONS
from bot.settings import Settings
from bot.telemetry.metrics import METRICS
from bot.telemetry.turn_log import MeasuredTurn, watch
from nlu.folding import fold
from nlu.text.commands import command_spans

apply_patches()

API = "/webhooks/web"
PURGE_EVERY_SECONDS = 300
_MESSAGE_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")


class AnswerOutput(OutputChannel):
    """Takes the one answer of a turn, in parts."""

    def __init__(self) -> None:
        self.parts: dict[str, Any] = {}

    @classmethod
    def name(cls) -> str:
        return "web"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        buttons = [button["title"] for button in message.get("buttons") or []]
        self.parts = message.get("answer") or {"text": message.get("text") or "", "choices": buttons}


class Routes(Blueprint):
    """Leaves / to the application where that has it: the stock `rasa run` says hello there."""

    def register(self, app: Sanic, options: dict[str, Any]) -> None:
        if ("",) in app.router.groups:
            self._future_routes = {each for each in self._future_routes if each.uri != "/"}
        super().register(app, options)  # type: ignore[no-untyped-call]


class WebInput(InputChannel):
    """Named by class path in credentials.yml."""

    def __init__(self, settings: Settings | None = None, phrases: Phrasebook | None = None) -> None:
        self._settings = settings or Settings.from_environment()
        self._phrases = WebPhrases(phrases or home_phrases(self._settings))
        self._secret = secret_key(self._settings)
        self._sessions = Sessions(self._secret, days=2 * max(self._settings.retention_days, 1))
        self._history = History(self._settings)
        self._pages = Pages(self._phrases, self._settings)
        self._checked = CheckedRoutes(self._settings, self._phrases)
        self._of_session = RateLimit(self._settings.web_session_rate)
        self._of_pages = RateLimit(self._settings.web_address_rate)

    @classmethod
    def name(cls) -> str:
        return "web"

    def url_prefix(self) -> str:
        """The root, since the page is at /."""
        return "/"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        routes = Routes("web")
        self._replies = Replies(self._phrases)
        self._answer = safely(on_new_message, self._replies)
        self._add_documents(routes)
        add_pictures(routes, self._checked.counted, self._checked.address)
        for handler, method in (
            (self.interface, "GET"),
            (self.questions, "GET"),
            (self.session, "POST"),
            (self.message, "POST"),
            (self.history, "GET"),
            (self.restart, "POST"),
            (self.feedback, "POST"),
        ):
            self._checked.add(routes, f"{API}/{handler.__name__}", handler, method)

        async def start(app: Sanic, _loop: object) -> None:
            erasures_for(self._settings).start()
            app.ctx.web_purging = asyncio.create_task(self._purge_now_and_then())

        async def stop(app: Sanic, _loop: object) -> None:
            app.ctx.web_purging.cancel()
            self._history.close()
            await asyncio.to_thread(recorder_for(self._settings).close)

        routes.listener("after_server_start")(start)
        routes.listener("after_server_stop")(stop)
        return routes

    # --- what the widget asks for

    async def interface(self, request: Request, _body: Body) -> HTTPResponse:
        """The widget's words."""
        return _sent(request, self._pages.interface(self._language(request)))

    async def questions(self, request: Request, _body: Body) -> HTTPResponse:
        """What is offered while somebody types."""
        return _sent(request, self._pages.questions(self._language(request)))

    async def session(self, _request: Request, _body: Body) -> HTTPResponse:
        """A new visitor."""
        return told({"session": self._sessions.issue()})

    async def message(self, request: Request, body: Body) -> HTTPResponse:
        """Answer {"id": ..., "text": ..., "language": ...}; the same id again gets the same answer."""
        visitor = self._visitor(request)
        message, text = body.get("id"), body.get("text")
        if not isinstance(message, str) or not _MESSAGE_ID.fullmatch(message):
            raise RefusedRequest(400, 'A message has an "id" of 8 to 64 letters, digits, - or _.')
        language = self._phrases.language(
            body.get("language") if isinstance(body.get("language"), str) else ""
        )
        self._checked.take(self._of_session, visitor, lambda: language_of(text, language))
        try:
            words = read_message(text)
        except Unreadable as refused:
            shown = text[:MAX_LENGTH] if isinstance(text, str) else ""
            answer = self._replies.refusal(refused.status, text, language)
            METRICS.turn("web", answer, {})
            return told({"id": message, "text": shown, "answer": answer, "verdict": None})

        forgets = _is_forget(words)

        async def ask() -> dict[str, Any]:
            nonlocal forgets
            output = AnswerOutput()
            metadata = {"language": language} if language else None
            sender = conversation_id("web", visitor)
            with watch() as measured:
                await self._answer(UserMessage(words, output, sender, input_channel="web", metadata=metadata))
            forgets = forgets or any(turn.forgot for turn in measured)
            return output.parts

        try:
            with admit(request.app):
                turn = await self._history.answer_once(visitor, message, words, ask)
        except Overloaded:
            METRICS.count("jamae_shed_total", channel="web")
            sentence = self._replies.crowded(words, language)
            raise RefusedRequest(503, sentence, retry_after=RETRY_SECONDS) from None
        forgotten = forgets and (turn.answer or {}).get("status") != "not_forgotten"
        return told({**turn.told(), "forgotten": True} if forgotten else turn.told())

    async def history(self, request: Request, _body: Body) -> HTTPResponse:
        """The visitor's last turns, for a reload."""
        turns = await self._history.last(self._visitor(request))
        return told({"turns": [turn.told() for turn in turns]})

    async def restart(self, request: Request, _body: Body) -> HTTPResponse:
        """Forget the conversation, and give out a session for the next."""
        key = pseudonym(conversation_id("web", self._visitor(request)), self._secret)
        outcome = await conversation_store_for(self._settings).forget(key)
        if outcome is Outcome.DONE:
            return told({"session": self._sessions.issue()})
        language = self._phrases.language(request.args.get("language"))
        language = language or self._phrases.negotiate(header(request, "accept-language"))
        sentence = self._replies.not_forgotten(outcome, "", language)["text"]
        if outcome is Outcome.FAILED:
            raise RefusedRequest(503, sentence, retry_after=RETRY_SECONDS)
        return told({"session": self._sessions.issue(), "notice": sentence})

    async def feedback(self, request: Request, body: Body) -> HTTPResponse:
        """A thumb for one of the visitor's own answers: {"id": ..., "verdict": "up", "down" or null}.

        "reason" may say why, for staff to read: one of REASONS.
        """
        visitor = self._visitor(request)
        message, verdict, reason = body.get("id"), body.get("verdict"), body.get("reason", "")
        if not isinstance(message, str) or verdict not in ("up", "down", None):
            raise RefusedRequest(
                400, 'Feedback has the "id" of a message and a "verdict": "up", "down" or null.'
            )
        if reason not in ("", *REASONS):
            raise RefusedRequest(400, f'A "reason" is one of: {", ".join(REASONS)}.')
        turn = await self._history.judge(visitor, message, verdict)
        if turn is None or turn.answer is None:
            raise RefusedRequest(404, "There is no such answer in this conversation.")
        judged = MeasuredTurn("web")
        judged.note(turn.answer)
        recorder = recorder_for(self._settings)
        recorder.judge(
            conversation_id("web", visitor),
            recorder.words(turn.text),
            verdict,
            remark=reason,
            remembered=(turn.text, judged),
        )
        return told({"id": message, "verdict": verdict})

    async def _purge_now_and_then(self) -> None:
        while True:
            await self._history.purge()
            await asyncio.sleep(PURGE_EVERY_SECONDS)

    def _language(self, request: Request) -> str:
        wanted = self._phrases.language(request.args.get("language"))
        return wanted or self._phrases.negotiate(header(request, "accept-language"))

    def _visitor(self, request: Request) -> str:
        scheme, _, session = header(request, "authorization").partition(" ")
        visitor = self._sessions.visitor(session) if scheme == "Bearer" else None
        if visitor is None:
            raise RefusedRequest(401, f"No valid session; get one with POST {API}/session.")
        return visitor

    # --- what a browser loads

    def _add_documents(self, routes: Blueprint) -> None:
        async def page(request: Request) -> HTTPResponse:
            return _sent(request, self._pages.page(self._language(request)))

        async def privacy(request: Request) -> HTTPResponse:
            return _sent(request, self._pages.privacy(self._language(request)))

        async def source(request: Request, key: str) -> HTTPResponse:
            found = self._pages.source(key, self._language(request))
            return (
                _sent(request, found) if found else text_response("There is no text of such a source.", 404)
            )

        for name, path, sends in (
            ("page", "/", page),
            ("index", "/index.html", page),
            ("privacy", "/privacy", privacy),
            ("source", "/source/<key:str>", source),
        ):
            counted = self._checked.counted(sends, self._of_pages)
            routes.add_route(counted, path, methods=["GET", "HEAD"], name=name)
        for name, found in static_documents().items():
            routes.add_route(
                _sender(found), f"/{name}", methods=["GET", "HEAD"], name=re.sub(r"\W", "_", name)
            )


def _sender(found: Document) -> Callable[[Request], Coroutine[Any, Any, HTTPResponse]]:
    async def send(request: Request) -> HTTPResponse:
        return _sent(request, found)

    return send


def _sent(request: Request, found: Document) -> HTTPResponse:
    status, body, headers = found.for_request(
        header(request, "accept-encoding"), header(request, "if-none-match")
    )
    return raw(body, status, headers, headers.pop("Content-Type"))


def _is_forget(text: str) -> bool:
    """Whether the message is the command that ends the conversation, whoever answers it."""
    return any(mark.value == "forget" for mark in command_spans(fold(text)))
