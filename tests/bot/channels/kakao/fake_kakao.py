"""Kakao's chatbot system as far as a skill sees it: it posts calls, and refuses any answer that Kakao would.

What arrives and what is allowed is taken from Kakao's guide and from calls that were captured, not from our
own code. Lengths must hold both in characters and in UTF-16 units, since Kakao does not say which it counts.
"""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

KEY = "a key for the tests"
BOT = "5f0d1e2c3b4a596877665544"
SECONDS = 5.0
PATH = "/webhooks/kakao/webhook"
LARGEST = 30_720
"""Bytes of one bubble, beyond which Kakao does not deliver it; the quick replies are taken for one."""

Payload = dict[str, Any]


class Refused(AssertionError):
    """Kakao would show the person an error."""


class TooLate(Refused):
    """There was no answer in five seconds."""


# --- what is sent


def payload(utterance: object, person: str = "person", **changes: object) -> Payload:
    """A call for what a person typed; `changes` replace fields of userRequest, those that are None go."""
    request = {
        "timezone": "Asia/Seoul",
        "params": {"surface": "Kakaotalk.plusfriend"},
        "block": {"id": "5f0d1e2c3b4a596877665500", "name": "폴백 블록"},
        "utterance": utterance,
        "lang": "ko",
        "user": {"id": person, "type": "botUserKey", "properties": {"botUserKey": person}},
        **changes,
    }
    return {
        "bot": {"id": BOT, "name": "부천시"},
        "intent": {
            "id": "5f0d1e2c3b4a596877665500",
            "name": "폴백 블록",
            "extra": {"reason": {"code": 1, "message": "OK"}},
        },
        "action": {
            "id": "5f0d",
            "name": "자매",
            "params": {},
            "detailParams": {},
            "clientExtra": {},
        },
        "userRequest": {name: value for name, value in request.items() if value is not None},
        "contexts": [],
        "flow": {"trigger": {"type": "TEXT_INPUT"}, "lastBlock": {"id": "5f0d", "name": "폴백 블록"}},
    }


def from_friend(utterance: str, person: str = "friend") -> Payload:
    """A person who has added the channel as a friend."""
    properties = {
        "botUserKey": person,
        "isFriend": True,
        "plusfriendUserKey": "Qk9PTQ",
        "plusfriend_user_key": "Qk9PTQ",
        "bot_user_key": person,
    }
    return payload(
        utterance,
        person,
        user={"id": person, "type": "botUserKey", "properties": properties},
        callbackUrl=f"https://bot-api.kakao.com/v1/bots/{BOT}/callback/abc",
    )


def from_bot_test(utterance: str) -> Payload:
    """The admin centre's bot test, which calls the bot under development."""
    call = payload(utterance, "tester", params={"ignoreMe": "true", "surface": "BuilderBotTest"})
    return {**call, "bot": {"id": f"{BOT}!", "name": "부천시"}}


def from_skill_test(utterance: str = "발화 내용") -> Payload:
    """The admin centre's skill test, in which most is null."""
    call = payload(utterance, user={"id": "620678", "type": "accountId", "properties": {}})
    call["userRequest"] |= {"lang": None, "params": {"ignoreMe": "true"}}
    return {**call, "action": {**call["action"], "clientExtra": None}, "contexts": None, "flow": None}


def pressed(reply: Mapping[str, str], person: str = "person") -> Payload:
    """A quick reply: its messageText goes out as the person's own words."""
    call = payload(reply["messageText"], person)
    return {
        **call,
        "action": {**call["action"], "clientExtra": reply.get("extra")},
        "flow": {"trigger": {"type": "QUICKREPLY_BUTTON_MESSAGE", "referrerBlock": {"id": "5f0d"}}},
    }


def picture(person: str = "person") -> Payload:
    """A photo, of which an address comes."""
    url = "https://talk.kakaocdn.net/dna/bX9kYz/K6cQ/8x.jpg?credential=zf3biCPbmWRjbqf40YGePFCewdou7TIK"
    return payload(
        url, person, params={"media": {"type": "image", "url": url}, "surface": "Kakaotalk.plusfriend"}
    )


# --- what is taken


@dataclass
class Answer:
    """An answer that Kakao shows."""

    outputs: list[dict[str, Any]]
    quick_replies: list[dict[str, str]]

    @property
    def text(self) -> str:
        """All that can be read, in the order in which it is shown."""
        return "\n".join(words for output in self.outputs for words in _words(output))

    @property
    def kinds(self) -> list[str]:
        return [next(iter(output)) for output in self.outputs]

    @property
    def labels(self) -> list[str]:
        return [reply["label"] for reply in self.quick_replies]

    @property
    def buttons(self) -> list[dict[str, str]]:
        return [
            button
            for output in self.outputs
            for card in output.values()
            for button in card.get("buttons", ())
        ]

    def reply(self, label: str) -> dict[str, str]:
        return next(reply for reply in self.quick_replies if reply["label"] == label)


def _words(value: object) -> list[str]:
    """The texts in a component that a person sees."""
    if isinstance(value, dict):
        shown = ("text", "title", "description", "header", "items", "thumbnail", "altText")
        inside = [*(key for key in value if key.endswith(("Text", "Card")) or key == "carousel"), *shown]
        return [words for key in dict.fromkeys(inside) if key in value for words in _words(value[key])]
    if isinstance(value, list):
        return [words for each in value for words in _words(each)]
    return [value] if isinstance(value, str) else []


def read_answer(status: int, content_type: str, body: bytes) -> Answer:
    """What a skill answered. Raises `Refused`, saying what is wrong with it."""
    must(status == 200, f"the status is {status}")
    must(content_type.startswith("application/json"), f"the body is {content_type}")
    try:
        told = json.loads(body.decode("utf-8"))
    except ValueError as error:
        raise Refused("the body is not JSON in UTF-8") from error
    fields(told, needs=("version", "template"))
    must(told["version"] == "2.0", "the version is not 2.0")
    template = fields(told["template"], needs=("outputs",), may=("quickReplies",))
    outputs = listed(template["outputs"], 1, 3)
    for output in outputs:
        must(isinstance(output, dict) and len(output) == 1, "an output is one component")
        ((kind, component),) = output.items()
        must(kind in COMPONENTS, f"there is no component {kind}")
        COMPONENTS[kind](component)
        small(output)
    replies = listed(template.get("quickReplies", []), 0, 10)
    small(replies)
    labels = [reply["label"] for reply in replies if isinstance(reply, dict) and "label" in reply]
    must(len(set(labels)) == len(labels), "two quick replies with one label")
    for reply in replies:
        fields(reply, needs=("action", "label", "messageText"), may=("extra",))
        must(reply["action"] == "message", "a quick reply's action")
        text(reply["label"], 14)
        text(reply["messageText"])
    return Answer(outputs, replies)


def small(bubble: object) -> None:
    size = len(json.dumps(bubble, ensure_ascii=False).encode("utf-8", "replace"))
    must(size <= LARGEST, f"{size} bytes of {LARGEST}")


def must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Refused(otherwise)


def fields(value: object, *, needs: Sequence[str] = (), may: Sequence[str] = ()) -> dict[str, Any]:
    must(isinstance(value, dict), f"{value!r} is no object")
    assert isinstance(value, dict)
    must(set(needs) <= set(value), f"{sorted(set(needs) - set(value))} is missing")
    must(set(value) <= {*needs, *may}, f"{sorted(set(value) - {*needs, *may})} is not known")
    return value


def listed(value: object, least: int, most: int) -> list[Any]:
    must(isinstance(value, list), f"{value!r} is no list")
    assert isinstance(value, list)
    must(least <= len(value) <= most, f"{len(value)} of {least} to {most}")
    return value


def text(value: object, most: int = 1_000_000) -> str:
    must(isinstance(value, str) and bool(value.strip()), f"{value!r} is no text")
    assert isinstance(value, str)
    must(units(value) <= most, f"{units(value)} characters of {most}: {value!r}")
    return value


def units(value: str) -> int:
    """In UTF-16, of which there are never fewer than characters."""
    return len(value.encode("utf-16-le", "surrogatepass")) // 2


def address(value: object) -> None:
    parts = urlsplit(text(value))
    must(parts.scheme == "https" and bool(parts.hostname), f"{value} is no https address")


def buttons(card: Mapping[str, Any]) -> None:
    """Three below each other, or two with short labels beside each other, as they are without a layout, too,
    where there are several, or a square picture."""
    layout = card.get("buttonLayout")
    must(layout in (None, "vertical", "horizontal"), f"there is no layout {layout}")
    shown = listed(card.get("buttons", []), 0, 3)
    is_square = card.get("thumbnail", {}).get("fixedRatio", False)
    beside = layout == "horizontal" or (layout is None and (len(shown) > 1 or is_square))
    must(not beside or len(shown) <= 2, "three buttons beside each other")
    for button in shown:
        must(isinstance(button, dict) and button.get("action") in BUTTONS, f"{button} does nothing")
        fields(button, needs=("action", "label", *BUTTONS[button["action"]]))
        text(button["label"], 8 if beside else 14)
        for name in BUTTONS[button["action"]]:
            text(button[name])
        if button["action"] == "webLink":
            address(button["webLinkUrl"])
        if button["action"] == "phone":
            number = button["phoneNumber"]
            must(all(each in "0123456789+- " for each in number), f"{number} cannot be called")
            must(sum(each.isdigit() for each in number) >= 3, f"{number} is no number")


BUTTONS: dict[str, tuple[str, ...]] = {
    "webLink": ("webLinkUrl",),
    "message": ("messageText",),
    "phone": ("phoneNumber",),
    "block": ("blockId",),
    "share": (),
    "operator": (),
}


def thumbnail(value: object) -> None:
    shown = fields(value, needs=("imageUrl",), may=("altText", "fixedRatio", "link"))
    address(shown["imageUrl"])
    must(isinstance(shown.get("fixedRatio", False), bool), "the ratio is neither true nor false")
    if "link" in shown:
        address(fields(shown["link"], needs=("web",))["web"])
    if "altText" in shown:
        text(shown["altText"], 50)


def simple_text(value: object) -> None:
    text(fields(value, needs=("text",))["text"], 1_000)


def simple_image(value: object) -> None:
    shown = fields(value, needs=("imageUrl", "altText"))
    address(shown["imageUrl"])
    text(shown["altText"], 50)


def text_card(value: object, description: int = 400) -> None:
    card = fields(value, may=("title", "description", "buttons", "buttonLayout"))
    must("title" in card or "description" in card, "a text card without text")
    title, said = card.get("title"), card.get("description")
    text(title, 50) if title is not None else None
    text(said, description) if said is not None else None
    must(units(title or "") + units(said or "") <= 400, "title and description together")
    buttons(card)


def basic_card(value: object) -> None:
    card = fields(value, needs=("thumbnail",), may=("title", "description", "buttons", "buttonLayout"))
    thumbnail(card["thumbnail"])
    for name, most in (("title", 50), ("description", 230)):
        if name in card:
            text(card[name], most)
    buttons(card)


def list_card(value: object, items: int = 5) -> None:
    card = fields(value, needs=("header", "items"), may=("buttons", "buttonLayout"))
    text(fields(card["header"], needs=("title",))["title"])
    for item in listed(card["items"], 1, items):
        fields(item, needs=("title",), may=("description", "imageUrl"))
        for name in item:
            text(item[name])
        if "imageUrl" in item:
            address(item["imageUrl"])
    buttons(card)


def carousel(value: object) -> None:
    shown = fields(value, needs=("type", "items"))
    kinds: dict[str, Callable[[object], None]] = {
        "textCard": lambda card: text_card(card, 128),
        "basicCard": basic_card,
        "listCard": lambda card: list_card(card, 4),
    }
    must(shown["type"] in kinds, f"there is no carousel of {shown['type']}")
    items = listed(shown["items"], 1, 5 if shown["type"] == "listCard" else 10)
    for item in items:
        kinds[shown["type"]](item)
    ratios = {item["thumbnail"].get("fixedRatio", False) for item in items if "thumbnail" in item}
    must(len(ratios) <= 1, "pictures of different ratios in a carousel")
    must(len({item.get("buttonLayout") for item in items}) <= 1, "different layouts in a carousel")


COMPONENTS: dict[str, Callable[[object], None]] = {
    "simpleText": simple_text,
    "simpleImage": simple_image,
    "textCard": text_card,
    "basicCard": basic_card,
    "listCard": list_card,
    "carousel": carousel,
}


# --- talking


@dataclass
class Response:
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class FakeKakao:
    """Calls the skill at `port` of this machine, as the one bot whose header has this key."""

    port: int
    key: str | None = KEY
    times: list[float] = field(default_factory=list)
    """How many seconds each call took until it was answered."""

    @property
    def slowest(self) -> float:
        """Of the calls, in seconds."""
        return max(self.times)

    async def call(
        self,
        content: Payload | bytes,
        *,
        content_type: str = "application/json;charset=UTF-8",
        number: str = "",
    ) -> Answer:
        """Raises `Refused`. With the `number` of an earlier call it is that, sent again."""
        response = await self.post(content, content_type=content_type, number=number)
        return read_answer(response.status, response.headers.get("content-type", ""), response.body)

    async def post(
        self,
        content: Payload | bytes,
        *,
        content_type: str = "application/json;charset=UTF-8",
        number: str = "",
    ) -> Response:
        body = content if isinstance(content, bytes) else json.dumps(content, ensure_ascii=False).encode()
        return await self._post(body, len(body), content_type, number)

    async def _post(self, body: bytes, length: int, content_type: str, number: str = "") -> Response:
        headers = {"Host": "jamae.example", "Content-Type": content_type, "Content-Length": str(length)}
        headers["X-Request-Id"] = number or uuid.uuid4().hex
        headers |= {"Connection": "close", **({"X-Jamae-Key": self.key} if self.key is not None else {})}
        began = asyncio.get_running_loop().time()
        try:
            response = await asyncio.wait_for(self._send(headers, body), SECONDS)
        except asyncio.TimeoutError as late:
            raise TooLate("there was no answer in five seconds") from late
        except (asyncio.IncompleteReadError, ConnectionError) as ended:
            raise Refused("the connection ended without an answer") from ended
        self.times.append(asyncio.get_running_loop().time() - began)
        return response

    async def call_without_its_end(self, content: Payload) -> Answer:
        """A call of whose body the last byte never comes. Raises `Refused`."""
        body = json.dumps(content, ensure_ascii=False).encode()
        response = await self._post(body[:-1], len(body), "application/json;charset=UTF-8")
        return read_answer(response.status, response.headers.get("content-type", ""), response.body)

    async def fetch(self, url: str) -> Response:
        """What somebody gets at a public address of ours: Kakao a picture, a person's browser a page."""
        parts = urlsplit(url)
        path = f"{parts.path}?{parts.query}" if parts.query else parts.path
        return await self._send({"Host": str(parts.hostname), "Connection": "close"}, b"", f"GET {path}")

    async def _send(self, headers: Mapping[str, str], body: bytes, what: str = f"POST {PATH}") -> Response:
        lines = [f"{what} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            writer.write("\r\n".join(lines).encode() + body)
            first, *rest = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").strip().split("\r\n")
            named = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)}
            told = await reader.readexactly(int(named.get("content-length", 0)))
        finally:
            writer.close()
        return Response(int(first.split()[1]), named, told)

    def person(self, name: str = "person") -> Person:
        return Person(self, name)


@dataclass
class Person:
    """Somebody who writes to the channel."""

    kakao: FakeKakao
    name: str

    async def say(self, words: str) -> Answer:
        return await self.kakao.call(payload(words, self.name))

    async def press(self, answer: Answer, label: str) -> Answer:
        return await self.kakao.call(pressed(answer.reply(label), self.name))
