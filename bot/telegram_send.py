"""Sends one reply to a Telegram chat: pieces in order, the buttons under the last, and plain text if HTML is refused."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.telegram_store import TelegramStore
from bot.telegram_text import LONGEST_CAPTION, Piece, keyboard, pieces
from bot.telegram_update import Place

logger = logging.getLogger("bot.telegram")

TYPING_SECONDS = 4.5
"""Telegram shows "typing" for five seconds, or until a message comes."""

THUMBS = {"up": "👍", "down": "👎"}

PICTURE_SECONDS = 2.0
"""So long an answer waits for its picture, to be one message with it; then it goes out, and the picture follows."""

ABOUT_THE_CHAT = ("chat not found", "chat_", "not enough rights", "topic", "thread", "peer", "user")

FetchPicture = Callable[[str], Awaitable[bytes | None]]


@dataclass(frozen=True)
class Reply:
    """What is said to a person: an answer's text and source, a bold heading, buttons, a picture."""

    text: str
    source: str = ""
    heading: str = ""
    buttons: Sequence[Mapping[str, Any]] = ()
    picture: Mapping[str, Any] | None = field(default=None)
    thumbs: str = ""
    """Under this key (`telegram_update.VERDICT`) somebody may say whether the answer helped; empty: not asked."""


class Sender:
    """Writes to chats. Its methods raise `TelegramError` only when Telegram could not be reached for an hour."""

    def __init__(self, bot: Bot, store: TelegramStore, fetch_picture: FetchPicture) -> None:
        self._bot = bot
        self._store = store
        self._fetch_picture = fetch_picture

    async def send(self, place: Place, reply: Reply) -> None:
        """Quiet when the person has blocked us or the group has thrown us out: there is nobody to tell."""
        try:
            await self._send(place, reply)
        except ChatMigrated as moved:
            await self.send(replace(place, chat=moved.new_chat_id, reply_to=None), reply)
        except (Forbidden, BadRequest) as refused:
            logger.debug("A reply could not be delivered: %s", refused)

    async def _send(self, place: Place, reply: Reply) -> None:
        markup = await self.markup(reply.buttons, thumbs=reply.thumbs)
        parts = pieces(reply.text, reply.source, heading=reply.heading)
        drawing = asyncio.ensure_future(self._picture(reply))
        await asyncio.wait([drawing], timeout=PICTURE_SECONDS)
        late = not drawing.done()
        picture = None if late else drawing.result()
        if picture is not None:
            caption = pieces(reply.text, reply.source, heading=reply.heading, limit=LONGEST_CAPTION)
            if len(caption) == 1 and await self._photo(place, picture, caption[0], markup):
                return
            if len(caption) > 1:
                await self._photo(place, picture, _alternative(reply), None)
        for number, piece in enumerate(parts):
            await self._text(
                place if number == 0 else replace(place, reply_to=None),
                piece,
                markup if number == len(parts) - 1 else None,
            )
        picture = await drawing if late else None
        if picture is not None:
            await self._photo(replace(place, reply_to=None), picture, _alternative(reply), None)

    async def _picture(self, reply: Reply) -> bytes | None:
        return await self._fetch_picture(str(reply.picture.get("url_path", ""))) if reply.picture else None

    async def markup(
        self, buttons: Sequence[Mapping[str, Any]], *, thumbs: str = ""
    ) -> InlineKeyboardMarkup | None:
        """The buttons as an inline keyboard; each carries a stored key, since Telegram allows it 64 bytes."""
        rows = keyboard(buttons)
        keys = await self._store.offer(question for row in rows for _, question in row)
        inline = [
            [InlineKeyboardButton(title, callback_data=keys[question]) for title, question in row]
            for row in rows
        ]
        if thumbs:
            inline.append(
                [
                    InlineKeyboardButton(sign, callback_data=f"{verdict}:{thumbs}")
                    for verdict, sign in THUMBS.items()
                ]
            )
        return InlineKeyboardMarkup(inline) if inline else None

    async def _text(self, place: Place, piece: Piece, markup: InlineKeyboardMarkup | None) -> None:
        options = {**_where(place), "link_preview_options": LinkPreviewOptions(is_disabled=True)}
        try:
            await self._bot.send_message(
                text=piece.html, parse_mode=ParseMode.HTML, reply_markup=markup, **options
            )
        except BadRequest as refused:
            if _is_about_the_chat(refused):
                raise
            reason = str(refused).partition('"')[0]  # what stands in quotes may be somebody's words
            logger.warning("Telegram refused a message's form (%s); it goes out as plain text.", reason)
            try:
                await self._bot.send_message(text=piece.plain, reply_markup=markup, **options)
            except BadRequest:
                await self._bot.send_message(text=piece.plain, **options)

    async def _photo(
        self, place: Place, picture: bytes, caption: Piece, markup: InlineKeyboardMarkup | None
    ) -> bool:
        """Whether Telegram took it."""
        try:
            await self._bot.send_photo(
                photo=picture,
                caption=caption.html or None,
                parse_mode=ParseMode.HTML,
                reply_markup=markup,
                filename="picture.png",
                **_where(place),
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
    async def typing(self, place: Place) -> AsyncIterator[None]:
        """Shows "typing" in the chat while the body works."""
        told = asyncio.Event()

        async def tell() -> None:
            while True:
                with contextlib.suppress(TelegramError):
                    await self._bot.send_chat_action(
                        place.chat, ChatAction.TYPING, message_thread_id=place.topic
                    )
                told.set()
                await asyncio.sleep(TYPING_SECONDS)

        task = asyncio.create_task(tell())
        try:
            yield
            with contextlib.suppress(asyncio.TimeoutError):
                # if it reached Telegram after the answer, we would seem to be typing for five seconds more
                await asyncio.wait_for(told.wait(), 1)
        finally:
            task.cancel()


def _alternative(reply: Reply) -> Piece:
    """What is said under a picture that comes apart from its answer: the same without seeing it."""
    alt = str(reply.picture.get("alt") or "") if reply.picture else ""
    return next(iter(pieces(alt, limit=LONGEST_CAPTION)), Piece("", ""))


def _where(place: Place) -> dict[str, Any]:
    """The arguments that say where a message goes."""
    answers = place.reply_to and ReplyParameters(place.reply_to, allow_sending_without_reply=True)
    return {"chat_id": place.chat, "message_thread_id": place.topic, "reply_parameters": answers or None}


def _is_about_the_chat(refused: BadRequest) -> bool:
    """Whether another form of the same message would be refused too."""
    reason = str(refused).lower()
    return "can't parse" not in reason and any(sign in reason for sign in ABOUT_THE_CHAT)
