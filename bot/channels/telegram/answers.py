"""Answers what an update asks: one method for each kind of wish, which asks Rasa and sends the answer."""

from __future__ import annotations

import hashlib
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

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

from bot.channels.messenger.cutting import columns, shorten
from bot.channels.messenger.shown import ShownAnswer, is_web_address, shown
from bot.channels.messenger.turns import Turns
from bot.channels.telegram.send import OutgoingMessage, Sender
from bot.channels.telegram.store import TelegramStore
from bot.channels.telegram.text import ROW_WIDTH, Piece, pieces
from bot.channels.telegram.updates import VERDICT, Asked, Destination, Pressed, Searched, Unread, Wish
from bot.messages.message import read_message
from bot.messages.phrases import DEFAULT_LANGUAGE, Says
from bot.messages.replies import language_of
from bot.privacy import conversation_id
from bot.review.recorder import Recorder

logger = logging.getLogger("bot.channels.telegram")

CARD_STATUSES = {"answered", "contested", "corrected", "not_recorded", "not_partner"}
"""Answers that make sense as a card; others would only be in the way of somebody who is still typing a
name."""

NO_ANSWERS = {"refused", "unavailable", "small_talk"}
"""What has neither thumbs nor a bold sentence."""

CARDS_KEPT_SECONDS = 300

Forget = Callable[[str], Awaitable[None]]


class Answering:
    """`forget` deletes a conversation."""

    def __init__(
        self,
        bot: Bot,
        sender: Sender,
        store: TelegramStore,
        turns: Turns,
        phrases: Says,
        forget: Forget,
        recorder: Recorder,
        public_url: str | None = None,
    ) -> None:
        self._bot = bot
        self._sender = sender
        self._store = store
        self._turns = turns
        self._phrases = phrases
        self._forget = forget
        self._recorder = recorder
        self._public_url = public_url
        self._answer = {
            Asked: self.asked,
            Unread: self.unread,
            Pressed: self.pressed,
            Searched: self.searched,
        }

    async def answer(self, wish: Wish) -> None:
        await self._answer[type(wish)](wish)  # type: ignore[operator]

    async def asked(self, wish: Asked) -> None:
        await self._turn(wish.destination, wish.text, heading="telegram-edited" if wish.edited else None)

    async def unread(self, wish: Unread) -> None:
        where = wish.destination
        sentence = self._turns.cannot_read(where.conversation, language=where.language)
        await self._sender.send(where, OutgoingMessage(sentence))

    async def pressed(self, wish: Pressed) -> None:
        thumb = VERDICT.fullmatch(wish.key)
        if thumb:
            self._judged(wish.destination, *thumb.groups())
            return
        question = await self._question(wish)
        if wish.destination and question:
            await self._turn(wish.destination, question, echo=question)

    def _judged(self, destination: Destination | None, verdict: str, words: str) -> None:
        """Record a thumb.

        In a group, one under somebody else's answer finds no turn, and counts for nothing.
        """
        if destination:
            self._recorder.judge(conversation_id("telegram", destination.conversation), words, verdict)

    async def acknowledge(self, wish: Pressed) -> None:
        """Stop the button's progress sign before the answer comes; say if it is no longer known."""
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
        """The question behind the button; if the store has lost it, the button's title."""
        return await self._store.question(wish.key) or wish.title or None

    async def _turn(
        self, destination: Destination, text: str, *, heading: str | None = None, echo: str = ""
    ) -> None:
        async with self._sender.typing(destination):
            answers = await self._turns.ask(destination.conversation, text, language=destination.language)
        before = (
            self._turns.say(destination.conversation, heading, language=destination.language)
            if heading
            else echo
        )
        asks = _is_an_answer(answers[-1])
        for number, answer in enumerate(answers):
            is_last = number == len(answers) - 1
            await self._sender.send(
                destination,
                replace(
                    self._outgoing(answer),
                    heading=before if number == 0 else "",
                    thumbs=self._recorder.words(read_message(text)) if asks and is_last else "",
                ),
            )

    def _outgoing(self, answer: Mapping[str, Any]) -> OutgoingMessage:
        """The message that tells an answer."""
        told = shown(answer, self._public_url)
        return OutgoingMessage(
            told.text,
            told.source,
            bold=_is_an_answer(answer),
            buttons=told.questions,
            links=self._links(told),
            picture=told.picture,
        )

    def _links(self, told: ShownAnswer) -> list[tuple[str, str]]:
        """A button for each source that one can go to: its title where that fits."""
        see = self._phrases.say(told.language or DEFAULT_LANGUAGE, "messenger-source")
        return [
            (title if title.strip() and columns(title) <= ROW_WIDTH else see, address)
            for title, address in told.sources
            if is_web_address(address)
        ]

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
        """(question, message) of each card.

        They are asked in a conversation of their own, which is then forgotten.
        """
        conversation = f"inline:{secrets.token_hex(8)}"
        cards: list[tuple[str, Piece]] = []
        questions = [text or "/help"]
        try:
            first, *_ = await self._turns.ask(conversation, questions[0], language=language, draft=True)
            for question in first.get("suggestions") or []:
                questions.append(str(question))
            for number, question in enumerate(questions):
                answer, *_ = (
                    [first]
                    if number == 0
                    else await self._turns.ask(conversation, question, language=language, draft=True)
                )
                if answer.get("status") not in CARD_STATUSES:
                    continue
                told = shown(answer)
                message = pieces(told.text, told.source, heading=question, bold=True)
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


def _is_an_answer(answer: Mapping[str, Any]) -> bool:
    return answer.get("status", "refused") not in NO_ANSWERS
