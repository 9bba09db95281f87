"""The components of an answer on KakaoTalk: whatever they are made of, each is within Kakao's limits.

Lengths are counted in UTF-16 units, so that they hold however Kakao counts characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bot.channels.messenger.cutting import shorten

OUTPUTS = 3
QUICK_REPLIES = 10
TEXT = 1_000
UNFOLDED = 500
"""Of a text; what is longer is shown when somebody opens it."""
CARD_TEXT = 400
TITLE = 50
ALT = 50
LABEL = 14
QUESTION = 300
"""Of what a quick reply says, so that ten of them are far below the 30,720 bytes of a bubble."""
ADDRESS = 1_000
BUTTONS = 3
LIST_ITEMS = 5
CAROUSEL_LISTS = 5
CAROUSEL_LIST_ITEMS = 4

Component = dict[str, Any]
Button = dict[str, str]


def simple_text(text: str) -> Component:
    return {"simpleText": {"text": shorten(text, TEXT)}}


def text_card(text: str, buttons: Sequence[Button]) -> Component:
    return {"textCard": {"description": shorten(text, CARD_TEXT), **_below_each_other(buttons)}}


def picture_card(
    url: str, large: str, alt: str, title: str, buttons: Sequence[Button], names: Iterable[str] = ()
) -> Component:
    """A basic card. The picture is shown whole: nothing of a map is cut off; pressed, it opens `large`."""
    thumbnail: dict[str, Any] = {"imageUrl": url, "fixedRatio": True, "link": {"web": large}}
    if alt.strip():
        thumbnail["altText"] = shorten(alt, ALT, names)
    titled = {"title": shorten(title, TITLE)} if title.strip() else {}
    return {"basicCard": {**titled, "thumbnail": thumbnail, **_below_each_other(buttons)}}


def list_card(title: str, rows: Iterable[tuple[str, str]], buttons: Sequence[Button] = ()) -> Component:
    """`rows` are titles with descriptions, which may be empty; at most `LIST_ITEMS`."""
    items = [
        {"title": shorten(name, TITLE), **({"description": shorten(told, TITLE)} if told.strip() else {})}
        for name, told in rows
    ][:LIST_ITEMS]
    header = {"title": shorten(title, TITLE)}
    return {"listCard": {"header": header, "items": items, **_below_each_other(buttons)}}


def list_carousel(cards: Sequence[Component]) -> Component:
    """Of list cards with at most `CAROUSEL_LIST_ITEMS` items each."""
    items = [card["listCard"] for card in cards][:CAROUSEL_LISTS]
    return {
        "carousel": {
            "type": "listCard",
            "items": [{**item, "items": item["items"][:CAROUSEL_LIST_ITEMS]} for item in items],
        }
    }


def web_link(label: str, url: str) -> Button:
    return {"action": "webLink", "label": shorten(label, LABEL), "webLinkUrl": url}


def phone(label: str, number: str) -> Button:
    return {"action": "phone", "label": shorten(label, LABEL), "phoneNumber": number}


def operator(label: str) -> Button:
    """Hands over to a person, where the channel has Kakao's consultation plug-in."""
    return {"action": "operator", "label": shorten(label, LABEL)}


def quick_reply(label: str, text: str, names: Iterable[str] = ()) -> Button:
    """`text` goes out as the person's own words."""
    return {"action": "message", "label": shorten(label, LABEL, names), "messageText": text}


def _below_each_other(buttons: Sequence[Button]) -> dict[str, Any]:
    return {"buttons": list(buttons[:BUTTONS]), "buttonLayout": "vertical"} if buttons else {}


def skill_response(outputs: Sequence[Component], quick_replies: Sequence[Button]) -> dict[str, Any]:
    """The whole answer, as Kakao gets it."""
    template: dict[str, Any] = {"outputs": list(outputs[:OUTPUTS])}
    if quick_replies:
        template["quickReplies"] = list(quick_replies[:QUICK_REPLIES])
    return {"version": "2.0", "template": template}
