"""The KakaoTalk channel: POST /webhooks/kakao/webhook, which Kakao's chatbot calls as a skill.

Kakao signs nothing. A call carries KAKAO_SKILL_KEY in the header X-Jamae-Key, which the city enters in the
chatbot admin centre; without it nobody learns anything. With it there is a sentence in two seconds whatever
happens, since for any other status, and after five seconds, Kakao shows persons an error or nothing.
"""

from __future__ import annotations

import asyncio
import json
import logging

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, empty, raw

from bot.channels.kakao.answering import LANGUAGE, Answering, name_of_conversation
from bot.channels.kakao.calls import read_call
from bot.channels.kakao.composing import Response
from bot.channels.messenger.answered import Answered
from bot.channels.messenger.turns import Turns
from bot.channels.request_body import TooLarge, read_body
from bot.channels.shared_secret import carries
from bot.conversations.arrival import arriving
from bot.messages.home_phrases import home_phrases
from bot.messages.phrases import Phrasebook
from bot.messages.safety import OnNewMessage
from bot.rasa.apply_patches import apply_patches
from bot.settings import Settings
from bot.telemetry.errors import without_words

apply_patches()

logger = logging.getLogger(__name__)

LARGEST_BODY = 256 * 1024
"""In bytes: a message of 1,000 characters, with all that Kakao adds to it, is under a tenth of that."""
SECONDS = 1.6
"""Until an answer goes out, or the sentence that it takes longer. Two are promised; where many are late at
once, their sentences wait for each other."""


class KakaoInput(InputChannel):
    """Named by class path in credentials.yml; without KAKAO_SKILL_KEY it has no address."""

    def __init__(self, settings: Settings | None = None, phrases: Phrasebook | None = None) -> None:
        self._settings = settings or Settings.from_environment()
        self._phrases = phrases

    @classmethod
    def name(cls) -> str:
        return "kakao"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        routes = Blueprint("kakao")
        key = self._settings.kakao_skill_key
        if not key:
            return routes
        phrases = self._phrases or home_phrases(self._settings)
        turns = Turns(
            "kakao", on_new_message, phrases, language=LANGUAGE, named=name_of_conversation(self._settings)
        )
        answered = Answered(self._settings, "kakao")
        answered.run_with(routes)

        async def start(app: Sanic, _loop: object) -> None:
            app.ctx.kakao = Answering(self._settings, app, turns, phrases, answered)

        routes.listener("before_server_start")(start)

        @routes.post("/webhook", stream=True)
        async def webhook(request: Request) -> HTTPResponse:
            if not carries(request, "x-jamae-key", key):
                return empty(403)
            answering: Answering = request.app.ctx.kakao
            try:
                with arriving():
                    response = await self._answer(request, answering)
            except Exception as error:  # noqa: BLE001  whatever it is, a person is waiting for an answer
                logger.error("A call of Kakao's could not be answered: %s", without_words(error))
                response = answering.failed()
            return _sent(response) if response else empty(403)

        return routes

    async def _answer(self, request: Request, answering: Answering) -> Response | None:
        """None for another bot than ours."""
        until = asyncio.get_running_loop().time() + SECONDS
        try:
            body = await asyncio.wait_for(read_body(request, LARGEST_BODY), SECONDS)
        except asyncio.TimeoutError:
            return answering.failed()
        except TooLarge:
            return answering.too_large()
        call = read_call(body, request.headers)
        if call is None:
            return answering.unreadable()
        bot = self._settings.kakao_bot_id
        # the one under development, which the admin centre's tests call, has a "!" after its id
        if bot and call.bot.rstrip("!") != bot:
            return None
        return await answering.answer(call, until - asyncio.get_running_loop().time())


def _sent(response: Response) -> HTTPResponse:
    # a name may hold half a surrogate pair, which UTF-8 cannot encode
    body = json.dumps(response.told(), ensure_ascii=False).encode("utf-8", "replace")
    return raw(body, content_type="application/json; charset=utf-8")
