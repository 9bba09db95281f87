"""What a call asks, of all the kinds that arrive."""

from __future__ import annotations

import json
from typing import Any

import pytest
from fake_kakao import BOT, from_bot_test, from_friend, from_skill_test, payload, picture, pressed
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.kakao.calls import Call, read_call


def read(call: object) -> Call | None:
    return read_call(json.dumps(call, ensure_ascii=False).encode())


def typed(content_type: str) -> dict[str, str]:
    return {"content-type": content_type}


REPLY = {"label": "인구는?", "messageText": "하얼빈의 인구는 몇 명인가요?"}
CASES = {
    "a person": (payload("하얼빈은?", "p"), Call("p", "하얼빈은?", BOT)),
    "a friend": (from_friend("하얼빈은?", "f"), Call("f", "하얼빈은?", BOT)),
    "a pressed quick reply": (pressed(REPLY, "p"), Call("p", REPLY["messageText"], BOT)),
    "the bot test": (from_bot_test("하얼빈은?"), Call("tester", "하얼빈은?", f"{BOT}!", is_test=True)),
    "the skill test": (from_skill_test(), Call("620678", "/help", BOT, is_test=True)),
    "a skill test with words": (from_skill_test("하얼빈은?"), Call("620678", "하얼빈은?", BOT, is_test=True)),
    "the welcome block": (
        payload("환영합니다", "p", block={"id": "5f0d", "name": "웰컴 블록"}),
        Call("p", "/start", BOT),
    ),
    "a welcome block with another name, which sends nothing": (
        payload(" ", "p", block={"id": "5f0d", "name": "환영"}),
        Call("p", "/start", BOT),
    ),
    "the least": (
        {"userRequest": {"utterance": "하얼빈은?", "user": {"id": "p"}}},
        Call("p", "하얼빈은?"),
    ),
    "no person": ({"userRequest": {"utterance": "하얼빈은?"}}, Call("", "하얼빈은?")),
    "nothing": ({}, Call("", None)),
    "null everywhere": (
        {"bot": None, "userRequest": {"utterance": None, "user": None, "params": None, "block": None}},
        Call("", None),
    ),
    "other kinds": (
        {"bot": [], "userRequest": {"utterance": 5, "user": {"id": 7}, "params": "x", "block": 3}},
        Call("7", 5),
    ),
    "unknown fields": (
        {**payload("하얼빈은?", "p", weather="snow"), "new": {"a": [1]}},
        Call("p", "하얼빈은?", BOT),
    ),
    "emoji": (payload("🇰🇷👨‍👩‍👧‍👦", "p"), Call("p", "🇰🇷👨‍👩‍👧‍👦", BOT)),
    "1,000 characters": (payload("가" * 1_000, "p"), Call("p", "가" * 1_000, BOT)),
}


@pytest.mark.parametrize(("sent", "asked"), CASES.values(), ids=CASES)
def test_what_is_asked(sent: dict[str, Any], asked: Call) -> None:
    assert read(sent) == asked


PHOTO = "https://talk.kakaocdn.net/dna/bX9kYz/K6cQ/8x.jpg?credential=z"
NOT_TEXT = {
    "a photo": picture("p"),
    "an address alone": payload("https://talk.kakaocdn.net/dna/x.mp4?credential=z", "p"),
    "an older one": payload(" http://dn-m.talk.kakao.com/talkm/o/i_1.jpg ", "p"),
    "several photos": payload(f"{PHOTO} {PHOTO}\n{PHOTO}", "p"),
    "a sticker": payload("(이모티콘)", "p"),
    "a photo in words": payload("사진을 보냈습니다.", "p"),
    "a file in words": payload("파일을 보냈습니다", "p"),
    "an upload": {**payload("하얼빈", "p"), "flow": {"trigger": {"type": "IMAGE_UPLOAD"}}},
    "a video": {**payload("", "p"), "flow": {"trigger": {"type": "VIDEO_UPLOAD"}}},
}


@pytest.mark.parametrize("sent", NOT_TEXT.values(), ids=NOT_TEXT)
def test_what_is_not_text_is_known(sent: dict[str, Any]) -> None:
    call = read(sent)
    assert call and call.is_media


@pytest.mark.parametrize(
    "words",
    [
        "https://www.bucheon.go.kr 에 있는 하얼빈은?",
        "https://www.bucheon.go.kr",
        "https://kakaocdn.net.example.org/a.jpg",
        f"{PHOTO} 여기는 어디예요?",
        "사진을 보냈습니다만 하얼빈은?",
    ],
)
def test_an_address_of_another_site_or_in_a_sentence_is_text(words: str) -> None:
    call = read(payload(words))
    assert call and not call.is_media


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp949", "euc-kr"])
def test_other_encodings_are_read(encoding: str) -> None:
    body = json.dumps(payload("하얼빈은?", "p"), ensure_ascii=False).encode(encoding)
    call = read_call(body, typed(f"application/json;charset={encoding}"))
    assert call and call.text == "하얼빈은?"


def test_a_name_of_an_encoding_that_is_not_true_or_not_there_does_no_harm() -> None:
    body = json.dumps(payload("하얼빈은?", "p"), ensure_ascii=False)
    for sent, named in (("utf-8", "euc-kr"), ("cp949", "utf-8"), ("cp949", "klingon"), ("utf-8", "")):
        call = read_call(body.encode(sent), typed(f"application/json;charset={named}"))
        assert call and call.text == "하얼빈은?"


def test_the_number_of_a_call_is_read_where_it_has_one() -> None:
    body = json.dumps(payload("하얼빈은?")).encode()
    numbered = read_call(body, {"x-request-id": "6f1d"})
    assert numbered and numbered.number == "6f1d"
    bare = read_call(body, {})
    assert bare and bare.number == ""


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b"null", b"\xff\xff\xff", b"[" * 100_000])
def test_what_is_no_call_is_none(body: bytes) -> None:
    assert read_call(body) is None


NAMES = ["userRequest", "user", "id", "params", "utterance", "bot", "block", "name", "media"]


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(NAMES), inner),
    )
)
def test_any_value_is_read_without_an_error(sent: Any) -> None:
    read_call(json.dumps(sent).encode())
