"""What an update is read as: each kind of message, in private and in groups."""

from __future__ import annotations

import time
from typing import Any

import pytest
from fake_telegram import BOT
from telegram import User

from bot.channels.telegram.inbox import when_asked
from bot.channels.telegram.updates import (
    Asked,
    Destination,
    Pressed,
    Searched,
    Unread,
    language_of_code,
    parse_update,
    read_update,
)

ME = User(BOT["id"], "Jamae", True, username="JamaeTestBot")
SOMEBODY = {"id": 7, "is_bot": False, "first_name": "Somebody", "language_code": "ko"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Somebody"}
GROUP = {"id": -100, "type": "supergroup", "title": "A group"}
FROM_US = {
    "message_id": 1,
    "date": 1,
    "chat": GROUP,
    "from": {"id": BOT["id"], "is_bot": True, "first_name": "J"},
}
FROM_OTHER = {"message_id": 1, "date": 1, "chat": GROUP, "from": SOMEBODY, "text": "How cold is Harbin?"}
FILE = {"file_id": "f", "file_unique_id": "f"}


def message(chat: dict[str, Any], **content: Any) -> dict[str, Any]:
    return {"message_id": 5, "date": 1, "chat": chat, "from": SOMEBODY, **content}


def read(kind: str, content: dict[str, Any]) -> Any:
    update = parse_update({"update_id": 1, kind: content}, None)
    assert update is not None
    return read_update(update, ME)


IN_PRIVATE = {
    "Okayama?": "Okayama?",
    "/start": "/start",
    "/start okayama": "okayama",
    "/start how_many_cities": "how many cities",
    "/start inline": "/start",
    "/help": "/help",
    "/help@JamaeTestBot": "/help",
    "/lang ko": "/lang ko",
    "/lang@jamaetestbot ko": "/lang ko",
    '/greet{"x":1}': '/greet{"x":1}',
    "/restart": "/restart",
    "@JamaeTestBot Okayama?": "Okayama?",
}


@pytest.mark.parametrize(("typed", "asked"), IN_PRIVATE.items())
def test_in_private_everything_is_for_us(typed: str, asked: str) -> None:
    assert read("message", message(PRIVATE, text=typed)).text == asked


IN_A_GROUP = {
    "Okayama?": None,
    "@JamaeTestBot Okayama?": "Okayama?",
    "Okayama, @jamaetestbot?": "Okayama,  ?",
    "@JamaeTestBot에게 오카야마": "에게 오카야마",
    "mail@JamaeTestBot": None,
    "@JamaeTestBotTwo Okayama?": None,
    "/help": "/help",
    "/forget@JamaeTestBot": "/forget",
    "/help@OtherBot": None,
    "/weather": None,
    "/weather@JamaeTestBot": "/weather",
    "@JamaeTestBot": "/help",
}


@pytest.mark.parametrize(("typed", "asked"), IN_A_GROUP.items())
def test_in_a_group_only_what_is_addressed_to_us(typed: str, asked: str | None) -> None:
    wish = read("message", message(GROUP, text=typed))
    assert (wish and wish.text) == asked


def test_a_reply_to_us_needs_no_mention() -> None:
    assert read("message", message(GROUP, text="And Weihai?", reply_to_message=FROM_US)).text == "And Weihai?"
    assert read("message", message(GROUP, text="And Weihai?", reply_to_message=FROM_OTHER)) is None


def test_our_name_alone_under_a_question_means_that_question() -> None:
    wish = read("message", message(GROUP, text="@JamaeTestBot", reply_to_message=FROM_OTHER))
    assert wish.text == "How cold is Harbin?"


def test_each_person_in_a_group_has_a_conversation_of_their_own() -> None:
    assert read("message", message(GROUP, text="/help")).destination == Destination(-100, 7, "ko", None, 5)
    assert read("message", message(PRIVATE, text="/help")).destination == Destination(7, 7, "ko", None, None)
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    wish = read("message", message(GROUP, text="/help", sender_chat=GROUP) | {"from": anonymous})
    assert wish.destination.conversation == "-100:-100"


def test_a_forum_topic_is_answered_in_that_topic() -> None:
    assert (
        read(
            "message", message(GROUP, text="/help", message_thread_id=9, is_topic_message=True)
        ).destination.topic
        == 9
    )


CANNOT_BE_READ = {
    "sticker": {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False},
    "voice": {**FILE, "duration": 1},
    "photo": [{**FILE, "width": 1, "height": 1}],
    "location": {"latitude": 1.0, "longitude": 2.0},
    "contact": {"phone_number": "1", "first_name": "A"},
    "document": FILE,
    "video_note": {**FILE, "length": 1, "duration": 1},
    "dice": {"emoji": "🎲", "value": 3},
}


@pytest.mark.parametrize(("kind", "content"), CANNOT_BE_READ.items())
def test_what_cannot_be_read_is_replied_to_in_private_only(kind: str, content: Any) -> None:
    assert isinstance(read("message", message(PRIVATE, **{kind: content})), Unread)
    assert read("message", message(GROUP, **{kind: content})) is None
    assert isinstance(read("message", message(GROUP, reply_to_message=FROM_US, **{kind: content})), Unread)


def test_a_caption_is_text() -> None:
    photo = CANNOT_BE_READ["photo"]
    assert (
        read("message", message(PRIVATE, photo=photo, caption="Is this Okayama?")).text == "Is this Okayama?"
    )


POLL = {
    "id": "1",
    "question": "?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
}


def test_a_message_that_the_library_cannot_read_whole_is_still_replied_to() -> None:
    assert isinstance(read("message", message(PRIVATE, poll=POLL)), Unread)
    assert read("message", message(PRIVATE, text="Okayama?", poll=POLL)).text == "Okayama?"
    assert parse_update({"update_id": 1, "message": {"chat": "what?"}}, None) is None


LEFT_ALONE = {
    "somebody joined": ("message", message(GROUP, new_chat_members=[SOMEBODY])),
    "a pinned message": ("message", message(PRIVATE, pinned_message=FROM_OTHER)),
    "a group that moved": ("message", message(GROUP, migrate_to_chat_id=-200)),
    "a channel's post": ("channel_post", message({"id": -3, "type": "channel"}, text="News")),
    "another bot": (
        "message",
        message(PRIVATE, text="Hi") | {"from": {"id": 9, "is_bot": True, "first_name": "B"}},
    ),
    "our own inline card": ("message", message(PRIVATE, text="Card", via_bot=ME.to_dict())),
    "an edited location": ("edited_message", message(PRIVATE, location={"latitude": 1.0, "longitude": 2.0})),
    "a blocked bot": (
        "my_chat_member",
        {
            "chat": PRIVATE,
            "from": SOMEBODY,
            "date": 1,
            "old_chat_member": {"user": BOT, "status": "member"},
            "new_chat_member": {"user": BOT, "status": "kicked", "until_date": 0},
        },
    ),
    "a poll's state": ("poll", POLL | {"allows_revoting": False, "members_only": False}),
    "a poll's state, from an older server": ("poll", POLL),
    "something of next year": ("telepathy", {"thought": "Okayama?"}),
}


@pytest.mark.parametrize(("kind", "content"), LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_the_rest_is_left_alone(kind: str, content: dict[str, Any]) -> None:
    assert read(kind, content) is None


def test_an_edit_is_a_new_question() -> None:
    assert read("edited_message", message(PRIVATE, text="Okayama?", edit_date=2)) == Asked(
        Destination(7, 7, "ko"), "Okayama?", edited=True
    )


def test_a_button_brings_its_key_and_what_is_written_on_it() -> None:
    keyboard = {
        "inline_keyboard": [
            [{"text": "More", "callback_data": "k1"}, {"text": "Less", "callback_data": "k2"}]
        ]
    }
    query = {"id": "q", "from": SOMEBODY, "chat_instance": "1", "data": "k2"}
    shown = message(PRIVATE, text="Answer", reply_markup=keyboard)
    assert read("callback_query", {**query, "message": shown}) == Pressed(
        "q", "k2", Destination(7, 7, "ko"), "ko", "Less"
    )
    too_old = {"message_id": 1, "date": 0, "chat": PRIVATE}
    assert read("callback_query", {**query, "message": too_old}) == Pressed(
        "q", "k2", Destination(7, 7, "ko"), "ko", ""
    )
    assert read("callback_query", {**query, "inline_message_id": "i"}).destination is None


def test_inline_words() -> None:
    query = {"id": "i", "from": SOMEBODY, "query": "okayama", "offset": ""}
    assert read("inline_query", query) == Searched("i", "okayama", "ko")


CODES = {
    "en": "en",
    "en-GB": "en",
    "ko": "ko",
    "ko-KR": "ko",
    "zh-hans": "zh",
    "zh-hant": "zh-Hant",
    "zh-TW": "zh-Hant",
    "ja": "ja",
    "ru": "ru",
    "de": None,
    "": None,
    None: None,
}


@pytest.mark.parametrize(("code", "language"), CODES.items())
def test_telegrams_languages(code: str | None, language: str | None) -> None:
    assert language_of_code(code) == language


def test_a_message_that_waited_at_telegram_counts_as_asked_when_it_was_written() -> None:
    """Its writer may have been forgotten since; a button is pressed now, however old its message is."""
    hour_ago = int(time.time()) - 3_600
    pressed = {"id": "1", "from": SOMEBODY, "chat_instance": "1", "data": "x"}
    for kind, content, waited in (
        ("message", {**message(PRIVATE, text="Okayama?"), "date": hour_ago}, True),
        ("message", {**message(PRIVATE, text="Okayama?"), "date": int(time.time()) - 5}, False),
        ("callback_query", {**pressed, "message": {**FROM_US, "date": hour_ago}}, False),
    ):
        update = parse_update({"update_id": 1, kind: content}, None)
        assert update is not None
        assert (when_asked(update) == hour_ago) == waited
