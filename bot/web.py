"""The web channel: the page at /, the widget, pictures, and what the widget asks for under /webhooks/web/.

A visitor is a session that this server has signed. Who shows it may write to and read from that one conversation;
sender, channel and metadata of a message are ours to set, and a button sends nothing but text that one may also type.
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

from actions.store import fold
from bot import rasa_tuning
from bot.answering import OnNewMessage, safely
from bot.conversation_shelf import shelf_for
from bot.crowd import RETRY_SECONDS, Crowded, seat
from bot.home_phrases import home_phrases
from bot.intake import MAX_LENGTH, Unreadable, read_message
from bot.learning.collecting import collector_for
from bot.metrics import METRICS
from bot.pictures import add_pictures
from bot.privacy import conversation_id, pseudonym, secret_key
from bot.replies import Replies, language_of
from bot.settings import Settings
from bot.turn import Turn
from bot.web_gate import Body, Gate, Problem, header, told
from bot.web_history import History
from bot.web_limits import Limit
from bot.web_page import Document, Pages, static_documents
from bot.web_phrases import Says, WebPhrases
from bot.web_session import Sessions
from nlu.commands import command_marks

rasa_tuning.tune()

API = "/webhooks/web"
PURGE_EVERY_SECONDS = 300
_MESSAGE_ID = re.compile(r"[A-Za-z0-9_-]{8,64}")


class Answer(OutputChannel):
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

    def __init__(self, settings: Settings | None = None, phrases: Says | None = None) -> None:
        self._settings = settings or Settings.from_environment()
        self._phrases = WebPhrases(phrases or home_phrases(self._settings))
        self._secret = secret_key(self._settings)
        self._sessions = Sessions(self._secret)
        self._history = History(self._settings)
        self._gate = Gate(self._settings, self._phrases)
        self._of_session = Limit(self._settings.web_session_rate)

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
        add_pictures(routes)
        for handler, method in (
            (self.interface, "GET"),
            (self.session, "POST"),
            (self.message, "POST"),
            (self.history, "GET"),
            (self.restart, "POST"),
            (self.feedback, "POST"),
        ):
            self._gate.open(routes, f"{API}/{handler.__name__}", handler, method)

        async def start(app: Sanic, _loop: object) -> None:
            app.ctx.web_purging = asyncio.create_task(self._purge_now_and_then())

        async def stop(app: Sanic, _loop: object) -> None:
            app.ctx.web_purging.cancel()
            self._history.close()
            await asyncio.to_thread(collector_for(self._settings).close)

        routes.listener("after_server_start")(start)
        routes.listener("after_server_stop")(stop)
        return routes

    # --- what the widget asks for

    async def interface(self, request: Request, _body: Body) -> HTTPResponse:
        """The widget's words; the same for everybody, so a browser may keep them."""
        language = self._phrases.language(request.args.get("language"))
        words = self._phrases.interface(
            language or self._phrases.negotiate(header(request, "accept-language"))
        )
        return told(words, Cache_Control="public, max-age=600", Vary="Origin, Accept-Language")

    async def session(self, _request: Request, _body: Body) -> HTTPResponse:
        """A new visitor."""
        return told({"session": self._sessions.issue()})

    async def message(self, request: Request, body: Body) -> HTTPResponse:
        """Answer {"id": ..., "text": ..., "language": ...}; the same id again gets the same answer."""
        visitor = self._visitor(request)
        message, text = body.get("id"), body.get("text")
        if not isinstance(message, str) or not _MESSAGE_ID.fullmatch(message):
            raise Problem(400, 'A message has an "id" of 8 to 64 letters, digits, - or _.')
        language = self._phrases.language(
            body.get("language") if isinstance(body.get("language"), str) else ""
        )
        self._gate.take(self._of_session, visitor, language_of(text, language))
        try:
            words = read_message(text)
        except Unreadable as refused:
            shown = text[:MAX_LENGTH] if isinstance(text, str) else ""
            answer = self._replies.refusal(refused.status, text, language)
            METRICS.turn("web", answer, {})
            return told({"id": message, "text": shown, "answer": answer, "verdict": None})

        async def ask() -> dict[str, Any]:
            output = Answer()
            metadata = {"language": language} if language else None
            sender = conversation_id("web", visitor)
            await self._answer(UserMessage(words, output, sender, input_channel="web", metadata=metadata))
            return output.parts

        try:
            with seat(request.app):
                turn = await self._history.answer_once(visitor, message, words, ask)
        except Crowded:
            METRICS.count("jamae_shed_total", channel="web")
            sentence = self._replies.crowded(words, language)
            raise Problem(503, sentence, retry_after=RETRY_SECONDS) from None
        if not _is_forget(words):
            return told(turn.told())
        await self._history.forget(visitor)
        return told({**turn.told(), "forgotten": True})

    async def history(self, request: Request, _body: Body) -> HTTPResponse:
        """The visitor's last turns, for a reload."""
        turns = await self._history.last(self._visitor(request))
        return told({"turns": [turn.told() for turn in turns]})

    async def restart(self, request: Request, _body: Body) -> HTTPResponse:
        """Forget the conversation, and give out a session for the next."""
        visitor = self._visitor(request)
        await self._history.forget(visitor)
        await shelf_for(self._settings).forget(pseudonym(conversation_id("web", visitor), self._secret))
        return told({"session": self._sessions.issue()})

    async def feedback(self, request: Request, body: Body) -> HTTPResponse:
        """Thumbs up or down for one of the visitor's own answers: {"id": ..., "verdict": "up", "down" or null}."""
        visitor = self._visitor(request)
        message, verdict = body.get("id"), body.get("verdict")
        if not isinstance(message, str) or verdict not in ("up", "down", None):
            raise Problem(400, 'Feedback has the "id" of a message and a "verdict": "up", "down" or null.')
        turn = await self._history.judge(visitor, message, verdict)
        if turn is None or turn.answer is None:
            raise Problem(404, "There is no such answer in this conversation.")
        judged = Turn("web")
        judged.note(turn.answer)
        collector = collector_for(self._settings)
        collector.judge(
            conversation_id("web", visitor),
            collector.words(turn.text),
            verdict,
            remembered=(turn.text, judged),
        )
        return told({"id": message, "verdict": verdict})

    async def _purge_now_and_then(self) -> None:
        while True:
            await self._history.purge()
            await asyncio.sleep(PURGE_EVERY_SECONDS)

    def _visitor(self, request: Request) -> str:
        scheme, _, session = header(request, "authorization").partition(" ")
        visitor = self._sessions.visitor(session) if scheme == "Bearer" else None
        if visitor is None:
            raise Problem(401, f"No valid session; get one with POST {API}/session.")
        return visitor

    # --- what a browser loads

    def _add_documents(self, routes: Blueprint) -> None:
        made = Pages(self._phrases)

        async def page(request: Request) -> HTTPResponse:
            wanted = self._phrases.language(request.args.get("language"))
            language = wanted or self._phrases.negotiate(header(request, "accept-language"))
            return _sent(request, made.page(language))

        routes.add_route(page, "/", methods=["GET", "HEAD"], name="page")
        routes.add_route(page, "/index.html", methods=["GET", "HEAD"], name="index")
        for name, found in static_documents().items():
            routes.add_route(_sender(found), f"/{name}", methods=["GET", "HEAD"], name=name.replace(".", "_"))


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
    """Whether the conversation ended with this message, as `action_answer` reads it."""
    return any(mark.value == "forget" for mark in command_marks(fold(text)))
