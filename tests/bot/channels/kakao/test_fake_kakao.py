"""The stand-in for Kakao refuses what Kakao does."""

from __future__ import annotations

import json
from typing import Any

import pytest
from fake_kakao import Refused, read_answer

CARD = {"title": "하얼빈", "thumbnail": {"imageUrl": "https://jamae.example/a.png", "altText": "지도"}}
LINK = {"action": "webLink", "label": "부천시 누리집", "webLinkUrl": "https://www.bucheon.go.kr"}
LIST = {"header": {"title": "도시"}, "items": [{"title": "하얼빈", "description": "991만 명"}]}
LONG_LINK = {**LINK, "label": "부천시 공식 누리집"}
PHOTO = {"imageUrl": "https://jamae.example/a.png", "altText": "지도"}
REPLY = {"action": "message", "label": "하얼빈은?", "messageText": "하얼빈과는 언제 결연했나요?"}


def answered(*outputs: dict[str, Any], replies: int = 0, **changes: Any) -> dict[str, Any]:
    offered = [{**REPLY, "label": f"하얼빈은? {number}"} for number in range(replies)]
    template = {"outputs": list(outputs), "quickReplies": offered}
    return {"version": "2.0", "template": template, **changes}


def buttons(*shown: dict[str, Any], **card: Any) -> dict[str, Any]:
    return answered({"basicCard": {**CARD, "buttons": list(shown), **card}})


def carousel(kind: str, *items: dict[str, Any]) -> dict[str, Any]:
    return answered({"carousel": {"type": kind, "items": list(items)}})


def reply(**changes: str) -> dict[str, Any]:
    template = {"outputs": [{"simpleText": {"text": "가"}}], "quickReplies": [{**REPLY, **changes}]}
    return {"version": "2.0", "template": template}


def ratio(fixed: object) -> dict[str, Any]:
    return {**CARD, "thumbnail": {**PHOTO, "fixedRatio": fixed}}


GOOD = {
    "a text": answered({"simpleText": {"text": "가" * 1_000}}),
    "three outputs and ten replies": answered(*[{"simpleText": {"text": "가"}}] * 3, replies=10),
    "cards": answered(
        {"basicCard": {**CARD, "buttons": [LONG_LINK] * 3, "buttonLayout": "vertical"}},
        {"listCard": {**LIST, "items": LIST["items"] * 5, "buttons": [LINK] * 2}},
        {"textCard": {"description": "가" * 400, "buttons": [{"action": "operator", "label": "상담원"}]}},
    ),
    "a carousel": carousel("listCard", *[LIST] * 5),
    "ten pictures of one ratio": carousel("basicCard", *[ratio(True)] * 10),
    "128 characters in a carousel": carousel("textCard", {"description": "가" * 128}),
    "a picture that opens a larger one": answered(
        {"basicCard": {"thumbnail": {**PHOTO, "link": {"web": "https://jamae.example/b.png"}}}}
    ),
    "a lone picture": answered({"simpleImage": PHOTO}),
    "a picture in a list": answered(
        {"listCard": {**LIST, "items": [{"title": "하얼빈", "imageUrl": PHOTO["imageUrl"]}]}}
    ),
    "a telephone number": buttons({"action": "phone", "label": "전화", "phoneNumber": "+82 32-320-3000"}),
    "a quick reply": reply(),
}
BAD = {
    "no version": {"template": {"outputs": [{"simpleText": {"text": "가"}}]}},
    "no output": answered(),
    "four outputs": answered(*[{"simpleText": {"text": "가"}}] * 4),
    "eleven replies": answered({"simpleText": {"text": "가"}}, replies=11),
    "1,001 characters": answered({"simpleText": {"text": "가" * 1_001}}),
    "501 emoji, which are 1,002 units": answered({"simpleText": {"text": "🌸" * 501}}),
    "an empty text": answered({"simpleText": {"text": " "}}),
    "an unknown component": answered({"itemCard": {}}),
    "two components in one": answered({"simpleText": {"text": "가"}, "textCard": {"title": "가"}}),
    "an unknown field": answered({"simpleText": {"text": "가", "size": 3}}),
    "a card without a picture": answered({"basicCard": {"title": "하얼빈"}}),
    "a picture over http": answered({"basicCard": {"thumbnail": {"imageUrl": "http://jamae.example/a.png"}}}),
    "a path": answered({"basicCard": {"thumbnail": {"imageUrl": "/pictures/a.png"}}}),
    "a picture that opens nothing": answered({"basicCard": {"thumbnail": {**PHOTO, "link": {}}}}),
    "a picture that opens a page over http": answered(
        {"basicCard": {"thumbnail": {**PHOTO, "link": {"web": "http://jamae.example/b.png"}}}}
    ),
    "a long alternative": answered(
        {"basicCard": {"thumbnail": {"imageUrl": "https://jamae.example/a.png", "altText": "가" * 51}}}
    ),
    "a long title": answered({"basicCard": {**CARD, "title": "가" * 51}}),
    "a long description": answered({"basicCard": {**CARD, "description": "가" * 231}}),
    "401 characters of a text card": answered({"textCard": {"title": "가", "description": "나" * 400}}),
    "a text card without text": answered({"textCard": {"buttons": [LINK]}}),
    "four buttons": answered({"basicCard": {**CARD, "buttons": [LINK] * 4}}),
    "three beside each other": answered(
        {"listCard": {**LIST, "buttons": [{**LINK, "label": "가"}] * 3, "buttonLayout": "horizontal"}}
    ),
    "nine characters beside another": answered(
        {"listCard": {**LIST, "buttons": [{**LINK, "label": "가" * 9}], "buttonLayout": "horizontal"}}
    ),
    "a long label": answered({"basicCard": {**CARD, "buttons": [{**LINK, "label": "가" * 15}]}}),
    "a link over http": answered({"basicCard": {**CARD, "buttons": [{**LINK, "webLinkUrl": "http://a.kr"}]}}),
    "an unknown action": answered({"basicCard": {**CARD, "buttons": [{"action": "open", "label": "가"}]}}),
    "a list without a title": answered({"listCard": {"header": {}, "items": LIST["items"]}}),
    "six items": answered({"listCard": {**LIST, "items": LIST["items"] * 6}}),
    "five items in a carousel": answered(
        {"carousel": {"type": "listCard", "items": [{**LIST, "items": LIST["items"] * 5}]}}
    ),
    "six lists in a carousel": answered({"carousel": {"type": "listCard", "items": [LIST] * 6}}),
    "another kind in a carousel": answered({"carousel": {"type": "listCard", "items": [CARD]}}),
    "eleven items in a carousel": carousel("basicCard", *[CARD] * 11),
    "129 characters in a carousel": carousel("textCard", {"description": "가" * 129}),
    "pictures of different ratios in a carousel": carousel("basicCard", ratio(True), ratio(False)),
    "a ratio that is none": answered({"basicCard": ratio("square")}),
    "no card in a carousel": carousel("basicCard"),
    "an unknown kind of carousel": carousel("simpleText", {"text": "가"}),
    "401 units of a text card": answered({"textCard": {"title": "🌸", "description": "나" * 399}}),
    "three long buttons without a layout": buttons(*[LONG_LINK] * 3),
    "three short buttons without a layout": buttons(*[{**LINK, "label": "가"}] * 3),
    "two long buttons without a layout": buttons(*[LONG_LINK] * 2),
    "a long title of a text card": answered({"textCard": {"title": "가" * 51}}),
    "a list without items": answered({"listCard": {**LIST, "items": []}}),
    "another version": {**answered({"simpleText": {"text": "가"}}), "version": "1.0"},
    "an unknown layout": buttons(LINK, buttonLayout="diagonal"),
    "a picture over http in a list": answered(
        {"listCard": {**LIST, "items": [{"title": "하얼빈", "imageUrl": "http://jamae.example/a.png"}]}}
    ),
    "an empty item": answered({"listCard": {**LIST, "items": [{"title": " "}]}}),
    "a lone picture over http": answered(
        {"simpleImage": {**PHOTO, "imageUrl": "http://jamae.example/a.png"}}
    ),
    "a lone picture without words": answered({"simpleImage": {"imageUrl": PHOTO["imageUrl"]}}),
    "a lone picture with long words": answered({"simpleImage": {**PHOTO, "altText": "가" * 51}}),
    "a telephone number in words": buttons({"action": "phone", "label": "전화", "phoneNumber": "콜센터"}),
    "a telephone number without digits": buttons({"action": "phone", "label": "전화", "phoneNumber": "--"}),
    "a button without its telephone number": buttons({"action": "phone", "label": "전화"}),
    "a button without words to say": buttons({"action": "message", "label": "가", "messageText": " "}),
    "two replies with one label": {
        "version": "2.0",
        "template": {"outputs": [{"simpleText": {"text": "가"}}], "quickReplies": [REPLY] * 2},
    },
    "replies of more than 30,720 bytes": reply(messageText="가" * 10_240),
    "a button that says more than 30,720 bytes": buttons(
        {"action": "message", "label": "가", "messageText": "가" * 10_240}
    ),
    "a long button under a square picture without a layout": answered(
        {"basicCard": {**ratio(True), "buttons": [LONG_LINK]}}
    ),
    "cards of different layouts in a carousel": carousel(
        "listCard", {**LIST, "buttonLayout": "vertical"}, LIST
    ),
    "a long reply": reply(label="가" * 15),
    "a reply without a label": reply(label=" "),
    "a reply that says nothing": reply(messageText=""),
    "a reply that does something else": reply(action="block"),
}


def read(told: object, *, status: int = 200, content_type: str = "application/json") -> None:
    read_answer(status, content_type, json.dumps(told, ensure_ascii=False).encode())


@pytest.mark.parametrize("told", GOOD.values(), ids=GOOD)
def test_what_keeps_the_limits_is_taken(told: dict[str, Any]) -> None:
    read(told)


@pytest.mark.parametrize("told", BAD.values(), ids=BAD)
def test_what_breaks_a_limit_is_refused(told: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        read(told)


def test_any_other_status_form_or_encoding_is_refused() -> None:
    good = GOOD["a text"]
    with pytest.raises(Refused, match="status is 503"):
        read(good, status=503)
    with pytest.raises(Refused, match="text/plain"):
        read(good, content_type="text/plain")
    for body in (json.dumps(good, ensure_ascii=False).encode("cp949"), b"{", b"[]"):
        with pytest.raises(Refused):
            read_answer(200, "application/json", body)
