"""Sends one answer to a Telegram chat: its pieces in order, with the buttons under the last.

Where Telegram refuses its HTML, it goes out as plain text.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.channels.messenger.pictures import FetchPicture
from bot.channels.messenger.shown import NextQuestion, Picture
from bot.channels.telegram.store import TelegramStore
from bot.channels.telegram.text import LONGEST_CAPTION, LONGEST_MESSAGE, Piece, keyboard, pieces
from bot.channels.telegram.updates import Destination

logger = logging.getLogger("bot.channels.telegram")

TYPING_SECONDS = 4.5
"""Telegram shows "typing" for five seconds, or until a message comes."""

THUMBS = {"up": "👍", "down": "👎"}

PICTURE_SECONDS = 2.0
"""An answer waits so long for its picture, to be one message with it; then it goes out, and the picture
follows."""

ABOUT_THE_CHAT = ("chat not found", "chat_", "not enough rights", "topic", "thread", "peer", "user")


@dataclass(frozen=True)
class OutgoingMessage:
    """One answer to be sent: its text and source, a heading, buttons, a picture."""

    text: str
    source: str = ""
    heading: str = ""
    bold: bool = False
    """Whether the first sentence is bold: it is the answer."""
    buttons: Sequence[NextQuestion] = ()
    links: Sequence[tuple[str, str]] = ()
    """Titles and addresses of buttons that lead to the sources."""
    picture: Picture | None = None
    thumbs: str = ""
    """The key that the thumbs carry (`updates.VERDICT`); empty: nobody is asked whether the answer helped."""


class Sender:
    """Writes to chats.

    Its methods raise `TelegramError` only when Telegram could not be reached for an hour.
    """

    def __init__(self, bot: Bot, store: TelegramStore, fetch_picture: FetchPicture) -> None:
        self._bot = bot
        self._store = store
        self._fetch_picture = fetch_picture

    async def send(self, destination: Destination, message: OutgoingMessage) -> None:
        """Send it, and ignore that the person has blocked us or the group has removed us."""
        try:
            await self._send(destination, message)
        except ChatMigrated as moved:
            await self.send(replace(destination, chat=moved.new_chat_id, reply_to=None), message)
        except (Forbidden, BadRequest) as refused:
            logger.debug("A reply could not be delivered: %s", refused)

    async def _send(self, destination: Destination, message: OutgoingMessage) -> None:
        markup = await self.markup(message.buttons, message.links, thumbs=message.thumbs)
        parts = _pieces(message, LONGEST_MESSAGE)
        drawing = asyncio.ensure_future(self._picture(message))
        await asyncio.wait([drawing], timeout=PICTURE_SECONDS)
        late = not drawing.done()
        picture = None if late else drawing.result()
        if picture is not None:
            caption = _pieces(message, LONGEST_CAPTION)
            if len(caption) == 1 and await self._photo(destination, picture, caption[0], markup):
                return
            if len(caption) > 1:
                await self._photo(destination, picture, _alternative(message), None)
        for number, piece in enumerate(parts):
            await self._text(
                destination if number == 0 else replace(destination, reply_to=None),
                piece,
                markup if number == len(parts) - 1 else None,
            )
        picture = await drawing if late else None
        if picture is not None:
            await self._photo(replace(destination, reply_to=None), picture, _alternative(message), None)

    async def _picture(self, message: OutgoingMessage) -> bytes | None:
        return await self._fetch_picture(message.picture.path) if message.picture else None

    async def markup(
        self, buttons: Sequence[NextQuestion], links: Sequence[tuple[str, str]] = (), *, thumbs: str = ""
    ) -> InlineKeyboardMarkup | None:
        """The buttons as an inline keyboard, those to sources under those to ask.

        A question's carries a stored key, since Telegram allows it 64 bytes.
        """
        rows = keyboard(buttons)
        keys = await self._store.offer(question for row in rows for _, question in row)
        inline = [
            [InlineKeyboardButton(title, callback_data=keys[question]) for title, question in row]
            for row in rows
        ]
        inline += [[InlineKeyboardButton(title, url=address)] for title, address in links]
        if thumbs:
            inline.append(
                [
                    InlineKeyboardButton(sign, callback_data=f"{verdict}:{thumbs}")
                    for verdict, sign in THUMBS.items()
                ]
            )
        return InlineKeyboardMarkup(inline) if inline else None

    async def _text(
        self, destination: Destination, piece: Piece, markup: InlineKeyboardMarkup | None
    ) -> None:
        options = {**_where(destination), "link_preview_options": LinkPreviewOptions(is_disabled=True)}
        try:
            await self._bot.send_message(
                text=piece.html, parse_mode=ParseMode.HTML, reply_markup=markup, **options
            )
        except BadRequest as refused:
            if _is_about_the_chat(refused):
                raise
            reason = str(refused).partition('"')[0]  # what is in quotes may be somebody's words
            logger.warning("Telegram refused a message's form (%s); it goes out as plain text.", reason)
            try:
                await self._bot.send_message(text=piece.plain, reply_markup=markup, **options)
            except BadRequest:
                await self._bot.send_message(text=piece.plain, **options)

    async def _photo(
        self, destination: Destination, picture: bytes, caption: Piece, markup: InlineKeyboardMarkup | None
    ) -> bool:
        """Whether Telegram took it."""
        try:
            await self._bot.send_photo(
                photo=picture,
                caption=caption.html or None,
                parse_mode=ParseMode.HTML,
                reply_markup=markup,
                filename="picture.png",
                **_where(destination),
            )
        except (ChatMigrated, Forbidden):
            raise
        except TelegramError as refused:
            if isinstance(refused, BadRequest) and _is_about_the_chat(refused):
                raise
            logger.warning("Telegram did not take a picture (%s); the text goes out without it.", refused)
            return False
        return True

    @asynccontextmanager
    async def typing(self, destination: Destination) -> AsyncIterator[None]:
        """Shows "typing" in the chat while the body works."""
        told = asyncio.Event()

        async def tell() -> None:
            while True:
                with contextlib.suppress(TelegramError):
                    await self._bot.send_chat_action(
                        destination.chat, ChatAction.TYPING, message_thread_id=destination.topic
                    )
                told.set()
                await asyncio.sleep(TYPING_SECONDS)

        task = asyncio.create_task(tell())
        try:
            yield
            with contextlib.suppress(asyncio.TimeoutError):
                # if it reached Telegram after the answer, the chat would show it for five seconds more
                await asyncio.wait_for(told.wait(), 1)
        finally:
            task.cancel()


def _pieces(message: OutgoingMessage, limit: int) -> list[Piece]:
    return pieces(message.text, message.source, heading=message.heading, bold=message.bold, limit=limit)


def _alternative(message: OutgoingMessage) -> Piece:
    """The caption of a picture that is sent apart from its answer: what it shows, in words."""
    alt = message.picture.alt if message.picture else ""
    return next(iter(pieces(alt, limit=LONGEST_CAPTION)), Piece("", ""))


def _where(destination: Destination) -> dict[str, Any]:
    """The arguments that say where a message goes."""
    answers = destination.reply_to and ReplyParameters(destination.reply_to, allow_sending_without_reply=True)
    return {
        "chat_id": destination.chat,
        "message_thread_id": destination.topic,
        "reply_parameters": answers or None,
    }


def _is_about_the_chat(refused: BadRequest) -> bool:
    """Whether another form of the same message would be refused too."""
    reason = str(refused).lower()
    return "can't parse" not in reason and any(sign in reason for sign in ABOUT_THE_CHAT)
