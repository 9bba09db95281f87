"""Reads what a Telegram update asks of us; nothing is sent here."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from typing import Any, TypeAlias

from telegram import Bot, Message, Update, User
from telegram.constants import ChatType, MessageType

logger = logging.getLogger("bot.channels.telegram")

COMMANDS = ("start", "help", "lang", "source", "forget")
PLAIN_START = ("", "inline")
"""What may follow /start without being a question; inline mode's button sends the second."""

VERDICT = re.compile(r"(up|down):(\w{22})")
"""What a thumb carries: the verdict, and the hash under which the turn is found (`Recorder.words`)."""

CANNOT_READ = {
    MessageType.ANIMATION,
    MessageType.AUDIO,
    MessageType.CHECKLIST,
    MessageType.CONTACT,
    MessageType.DICE,
    MessageType.DOCUMENT,
    MessageType.GAME,
    MessageType.LOCATION,
    MessageType.PAID_MEDIA,
    MessageType.PHOTO,
    MessageType.POLL,
    MessageType.STICKER,
    MessageType.STORY,
    MessageType.VENUE,
    MessageType.VIDEO,
    MessageType.VIDEO_NOTE,
    MessageType.VOICE,
}
"""Messages to which a person expects a reply; Telegram's other kinds are events, such as somebody joining."""

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?=\s|$)\s*")
_CHINESE = {"zh-hant": "zh-Hant", "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant"}
_WHO_WHERE_AND_WORDS = {"message_id", "date", "edit_date", "chat", "from", "sender_chat", "text", "caption"}
_LANGUAGES = ("en", "ko", "ja", "zh", "ru")


@dataclass(frozen=True)
class Destination:
    """Where an answer goes.

    In a group it replies to a message, and each person has a conversation of their own.
    """

    chat: int
    person: int
    language: str | None = None
    topic: int | None = None
    reply_to: int | None = None

    @property
    def conversation(self) -> str:
        return f"{self.chat}:{self.person}"


@dataclass(frozen=True)
class Asked:
    """Text to be answered; `edited` when it replaces an earlier message."""

    destination: Destination
    text: str
    edited: bool = False


@dataclass(frozen=True)
class Unread:
    """A sticker, a voice message, a photo without text: nothing to answer, but somebody expects a reply."""

    destination: Destination


@dataclass(frozen=True)
class Pressed:
    """A button was pressed; `title` is what it says.

    `destination` is None for one under a card of inline mode.
    """

    query: str
    key: str
    destination: Destination | None
    language: str | None
    title: str = ""


@dataclass(frozen=True)
class Searched:
    """`@bot some words`, typed in any chat."""

    query: str
    text: str
    language: str | None


Wish: TypeAlias = "Asked | Unread | Pressed | Searched"


def parse_update(raw: dict[str, Any], bot: Bot | None) -> Update | None:
    """The update as the library's object, None if it cannot be read.

    If the library cannot read all of it, the object has no more than who, where and which words: each version
    of the Bot API adds required fields, which an older self-hosted server does not send.
    """
    for content in (raw, _lean(raw)):
        try:
            return Update.de_json(content, bot)
        except Exception as error:  # noqa: BLE001  the library raises whatever comes of a wrong shape
            logger.debug("An update could not be read whole: %s", type(error).__name__)
    return None


def _lean(raw: dict[str, Any]) -> dict[str, Any]:
    lean: dict[str, Any] = {"update_id": raw.get("update_id")}
    for kind in ("message", "edited_message"):
        if isinstance(raw.get(kind), dict):
            kept = {name: value for name, value in raw[kind].items() if name in _WHO_WHERE_AND_WORDS}
            if not {"text", "caption"} & kept.keys():
                kept["document"] = {"file_id": "unknown", "file_unique_id": "unknown"}
            lean[kind] = kept
    return lean


def read_update(update: Update, me: User) -> Wish | None:
    """What is asked of us, or None if nothing is."""
    if update.message:
        return _message(update.message, me, edited=False)
    if update.edited_message:
        return _message(update.edited_message, me, edited=True)
    if update.callback_query:
        return _pressed(update)
    if update.inline_query:
        query = update.inline_query
        return Searched(query.id, query.query, language_of_code(query.from_user.language_code))
    return None


def language_of_code(code: str | None) -> str | None:
    """Our language for Telegram's `language_code`; None if we do not have it.

    >>> [language_of_code(code) for code in ("ko-KR", "zh-hans", "zh-TW", "de")]
    ['ko', 'zh', 'zh-Hant', None]
    """
    code = (code or "").lower().replace("_", "-")
    first = code.split("-")[0]
    return _CHINESE.get(code) or (first if first in _LANGUAGES else None)


def _message(message: Message, me: User, *, edited: bool) -> Wish | None:
    if not _is_from_a_person(message) or (message.via_bot and message.via_bot.id == me.id):
        return None
    private = message.chat.type == ChatType.PRIVATE
    if not private and message.chat.type not in (ChatType.GROUP, ChatType.SUPERGROUP):
        return None
    destination = _destination(message, private=private)
    text = message.text or message.caption
    if text is None:
        waits = private or _answers_us(message, me)
        unread = not edited and any(message[kind] for kind in CANNOT_READ)
        return Unread(destination) if waits and unread else None
    words = addressed_words(message, text, me, private=private)
    return None if words is None else Asked(destination, words, edited)


def _is_from_a_person(message: Message) -> bool:
    """Whether a person wrote it.

    Anonymous administrators and channels are people, though a bot sends for them.
    """
    if message.is_automatic_forward:
        return False
    return bool(message.sender_chat or (message.from_user and not message.from_user.is_bot))


def _destination(message: Message, *, private: bool) -> Destination:
    speaker = message.sender_chat or message.from_user or message.chat
    return Destination(
        chat=message.chat.id,
        person=message.chat.id if private else speaker.id,
        language=language_of_code(message.from_user.language_code if message.from_user else None),
        topic=message.message_thread_id if message.is_topic_message else None,
        reply_to=None if private else message.message_id,
    )


def addressed_words(message: Message, text: str, me: User, *, private: bool) -> str | None:
    """The words addressed to us, without our name; None if a group is talking about something else."""
    name = str(me.username)
    command = _COMMAND.match(text)
    if command:
        word, target, rest = command[1].lower(), command[2], text[command.end() :]
        ours = (target or name).lower() == name.lower()
        if not private and not (ours and (target or word in COMMANDS)):
            return None
        if ours and word == "start" and (payload := rest.strip()) not in PLAIN_START:
            return payload.replace(
                "_", " "
            )  # a link t.me/bot?start=harbin can carry letters, digits, _ and -
        if ours and word == "start":
            return "/start"
        return f"/{command[1]} {rest}".strip() if target else text
    mention = re.compile(rf"(?<![A-Za-z0-9_@])@{re.escape(name)}(?![A-Za-z0-9_])", re.IGNORECASE)
    if not private and not mention.search(text) and not _answers_us(message, me):
        return None
    words = mention.sub(" ", text).strip()
    if words or private:
        return words
    # only our name: under somebody's question it means that question
    pointed_at = message.reply_to_message
    return (pointed_at and (pointed_at.text or pointed_at.caption)) or "/help"


def _answers_us(message: Message, me: User) -> bool:
    earlier = message.reply_to_message
    return bool(
        earlier and earlier.from_user and earlier.from_user.id == me.id and not earlier.forum_topic_created
    )


def _pressed(update: Update) -> Pressed:
    query = update.callback_query
    assert query is not None
    language = language_of_code(query.from_user.language_code)
    destination, title = None, ""
    message = query.message
    if message is not None:
        private = message.chat.type == ChatType.PRIVATE
        destination = Destination(
            chat=message.chat.id,
            person=message.chat.id if private else query.from_user.id,
            language=language,
            topic=message.message_thread_id
            if isinstance(message, Message) and message.is_topic_message
            else None,
            reply_to=None if private else message.message_id,
        )
    if isinstance(message, Message) and message.reply_markup:
        buttons = (button for row in message.reply_markup.inline_keyboard for button in row)
        title = next((button.text for button in buttons if button.callback_data == query.data), "")
    return Pressed(query.id, query.data or "", destination, language, title)
