"""Answers what an update asks: one method a kind of wish, each a question to Rasa and a reply to Telegram."""

from __future__ import annotations

import hashlib
import logging
import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from rasa.core.channels.channel import OutputChannel, UserMessage
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.answering import OnNewMessage
from bot.intake import Unreadable, read_message
from bot.learning.collecting import Collector
from bot.metrics import METRICS
from bot.privacy import conversation_id
from bot.replies import DEFAULT_LANGUAGE, Replies, Says, language_of
from bot.telegram_send import Reply, Sender
from bot.telegram_store import TelegramStore
from bot.telegram_text import Piece, pieces, shorten
from bot.telegram_update import VERDICT, Asked, Place, Pressed, Searched, Unread, Wish

logger = logging.getLogger("bot.telegram")

CARD_STATUSES = {"answered", "contested", "corrected", "not_recorded", "not_partner"}
"""Answers that make sense as a card; while somebody is still typing a name, the rest would only be in the way."""

NOT_JUDGED = {"refused", "unavailable", "small_talk"}
"""Answers of which nobody is asked whether they helped."""

CARDS_KEPT_SECONDS = 300
LANGUAGES_KEPT = 10_000

Forget = Callable[[str], Awaitable[None]]


class Collected(OutputChannel):
    """Keeps a turn's replies, so that the conversation's lock is free again before Telegram is written to."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []
        self.answer: dict[str, Any] = {}

    @classmethod
    def name(cls) -> str:
        return "telegram"

    async def send_text_message(self, recipient_id: str, text: str, **kwargs: Any) -> None:
        kwargs.pop("buttons", None)  # Rasa's empty list
        await self.send_text_with_buttons(recipient_id, text, [], **kwargs)

    async def send_text_with_buttons(
        self, recipient_id: str, text: str, buttons: list[dict[str, Any]], **kwargs: Any
    ) -> None:
        self.answer = answer = kwargs.get("answer") or {}
        self.replies.append(
            Reply(
                text=answer.get("text") or text,
                source=answer.get("source") or "",
                buttons=buttons
                or [{"title": each, "payload": each} for each in answer.get("suggestions") or ()],
                picture=answer.get("picture"),
            )
        )

    async def send_image_url(self, recipient_id: str, image: str, **kwargs: Any) -> None:
        """The picture came with the answer."""


class Answering:
    """`handle` is the server's `on_new_message`; `forget` deletes a conversation."""

    def __init__(
        self,
        bot: Bot,
        sender: Sender,
        store: TelegramStore,
        handle: OnNewMessage,
        phrases: Says,
        forget: Forget,
        collector: Collector,
    ) -> None:
        self._bot = bot
        self._sender = sender
        self._store = store
        self._handle = handle
        self._phrases = phrases
        self._replies = Replies(phrases)
        self._forget = forget
        self._collector = collector
        self._languages: OrderedDict[str, str] = OrderedDict()
        self._answer = {
            Asked: self.asked,
            Unread: self.unread,
            Pressed: self.pressed,
            Searched: self.searched,
        }

    async def answer(self, wish: Wish) -> None:
        await self._answer[type(wish)](wish)  # type: ignore[operator]

    async def asked(self, wish: Asked) -> None:
        await self._turn(wish.place, wish.text, heading="telegram-edited" if wish.edited else None)

    async def unread(self, wish: Unread) -> None:
        await self._sender.send(wish.place, Reply(self._say(wish.place, "telegram-text-only")))

    async def pressed(self, wish: Pressed) -> None:
        thumb = VERDICT.fullmatch(wish.key)
        if thumb:
            self._judged(wish.place, *thumb.groups())
            return
        question = await self._question(wish)
        if wish.place and question:
            await self._turn(wish.place, question, echo=question)

    def _judged(self, place: Place | None, verdict: str, words: str) -> None:
        """Of others' answers in a group nobody is asked: who presses there has no such turn."""
        if place:
            self._collector.judge(conversation_id("telegram", place.conversation), words, verdict)

    async def acknowledge(self, wish: Pressed) -> None:
        """Stops the button's turning sign at once, before the answer; says so if the button is not known any more."""
        thumb = VERDICT.fullmatch(wish.key)
        known = bool(thumb or await self._question(wish))
        language = wish.language or DEFAULT_LANGUAGE
        text = self._phrases.say(language, "telegram-thanks") if thumb else None
        if not known:
            text = self._phrases.say(language, "telegram-old-button")
        try:
            await self._bot.answer_callback_query(wish.query, text=text, show_alert=not known)
        except TelegramError as refused:
            logger.debug("A button's press could not be acknowledged: %s", refused)

    async def _question(self, wish: Pressed) -> str | None:
        """What the button asks. If the store has lost it: what is written on it, which is nearly always the same."""
        return await self._store.question(wish.key) or wish.title or None

    async def _turn(self, place: Place, text: str, *, heading: str | None = None, echo: str = "") -> None:
        async with self._sender.typing(place):
            replies, answer = await self._ask(place.conversation, text, self._language(place))
        language = answer.get("language")
        if language:
            self._languages[place.conversation] = language
            self._languages.move_to_end(place.conversation)
            if len(self._languages) > LANGUAGES_KEPT:
                self._languages.popitem(last=False)
        before = (
            self._phrases.say(language or self._language(place) or DEFAULT_LANGUAGE, heading)
            if heading
            else echo
        )
        asks = answer.get("status", "refused") not in NOT_JUDGED
        for number, reply in enumerate(replies):
            await self._sender.send(
                place,
                replace(
                    reply,
                    heading=before if number == 0 else "",
                    thumbs=self._collector.words(read_message(text))
                    if asks and number == len(replies) - 1
                    else "",
                ),
            )

    async def _ask(
        self, conversation: str, text: str, language: str | None, *, draft: bool = False
    ) -> tuple[list[Reply], dict[str, Any]]:
        """One turn of a conversation with Rasa, or the reply to a message that Rasa does not get to see.

        A `draft` is what somebody is still typing: it is answered, and not collected for review.
        """
        try:
            words = read_message(text)
        except Unreadable as refused:
            answer = self._replies.refusal(refused.status, text, language)
            METRICS.turn("telegram", answer, {})
            return [Reply(answer["text"])], answer
        output = Collected()
        await self._handle(
            UserMessage(
                words,
                output,
                conversation_id("telegram", conversation),
                input_channel="telegram",
                metadata={
                    **({"language": language} if language else {}),
                    **({"draft": True} if draft else {}),
                },
            )
        )
        return output.replies, output.answer

    def _language(self, place: Place) -> str | None:
        """The language last answered in, else the one of the person's Telegram."""
        return self._languages.get(place.conversation) or place.language

    def _say(self, place: Place, key: str) -> str:
        return self._phrases.say(self._language(place) or DEFAULT_LANGUAGE, key)

    # --- inline mode

    async def searched(self, wish: Searched) -> None:
        """Cards for `@bot some words`: the answer, and the answers to what it suggests asking next."""
        language = language_of(wish.text, wish.language)
        cards = await self._cards(wish.text.strip(), language)
        ask = InlineQueryResultsButton(
            self._phrases.say(language, "telegram-inline-ask"), start_parameter="inline"
        )

        async def send(*, plain: bool) -> None:
            results = [self._card(question, piece, language, plain=plain) for question, piece in cards]
            await self._bot.answer_inline_query(
                wish.query,
                results,
                cache_time=CARDS_KEPT_SECONDS if cards else 0,
                is_personal=True,
                button=ask,
            )

        try:
            try:
                await send(plain=False)
            except BadRequest:
                await send(plain=True)
        except TelegramError as refused:  # most often: more was typed meanwhile, and this query is void
            logger.debug("An inline query could not be answered: %s", refused)

    async def _cards(self, text: str, language: str) -> list[tuple[str, Piece]]:
        """(question, message) of each card. The conversation they are asked in is made for them and forgotten."""
        conversation = f"inline:{secrets.token_hex(8)}"
        cards: list[tuple[str, Piece]] = []
        questions = [text or "/help"]
        try:
            first, answer = await self._ask(conversation, questions[0], language, draft=True)
            for question in answer.get("suggestions") or []:
                questions.append(str(question))
            for number, question in enumerate(questions):
                replies, told = (
                    (first, answer)
                    if number == 0
                    else await self._ask(conversation, question, language, draft=True)
                )
                if told.get("status") not in CARD_STATUSES or not replies:
                    continue
                message = pieces(replies[0].text, replies[0].source, heading=question)
                if len(message) == 1 and question not in dict(cards):
                    cards.append((question, message[0]))
        finally:
            await self._forget(conversation_id("telegram", conversation))
        return cards

    def _card(self, question: str, piece: Piece, language: str, *, plain: bool) -> InlineQueryResultArticle:
        link = InlineKeyboardButton(
            self._phrases.say(language, "telegram-inline-ask"), url=f"https://t.me/{self._bot.username}"
        )
        return InlineQueryResultArticle(
            id=hashlib.sha256(piece.plain.encode()).hexdigest()[:32],
            title=shorten(question, 128),
            description=shorten(piece.plain.removeprefix(question).strip().partition("\n")[0], 128),
            input_message_content=InputTextMessageContent(
                piece.plain if plain else piece.html, parse_mode=None if plain else ParseMode.HTML
            ),
            reply_markup=InlineKeyboardMarkup([[link]]),
        )
