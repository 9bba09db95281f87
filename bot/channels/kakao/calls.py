"""Reads what a call of Kakao's skill asks; nothing is answered here.

Needed are only the utterance and the person's id: everything else may be missing, null or of another kind.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

WELCOME_BLOCK = "웰컴 블록"
SKILL_TEST = "발화 내용"
"""What the admin centre's skill test sends where nobody has written anything else."""
_OF_MEDIA = re.compile(r"https?://[\w.-]+\.(?:kakaocdn\.net|talk\.kakao\.com)[:/]\S*", re.IGNORECASE)
"""Where KakaoTalk keeps what people send: talk.kakaocdn.net, dn-m.talk.kakao.com."""
_MEDIA = ("이모티콘", "사진", "동영상", "음성메시지", "파일")
_NOT_TEXT = {
    told for media in _MEDIA for told in (f"({media})", f"{media}을 보냈습니다", f"{media}를 보냈습니다")
}
"""As KakaoTalk names in its lists of chats and in its notices what is not text."""
_TRIGGERS_OF_MEDIA = ("IMAGE", "VIDEO", "AUDIO", "FILE")
"""How the kinds of trigger of what is sent beside text begin: IMAGE_UPLOAD."""
_CHARSET = re.compile(r"charset=[\"']?([\w-]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Call:
    """`person` is Kakao's id of whoever wrote, "" where none came; `text` may be of any kind, or None.

    `is_media` means that a picture, a sticker or the like was sent; `is_test` that the admin centre tries the
    bot out. `number` is the header X-Request-Id, which others saw on each call but Kakao's guide does not
    promise, "" where there is none: who repeats a call keeps it, as far as a proxy of ours goes.
    """

    person: str
    text: object
    bot: str = ""
    is_media: bool = False
    is_test: bool = False
    number: str = ""


def read_call(body: bytes, headers: Mapping[str, str] | None = None) -> Call | None:
    """What the call asks; None for what is no JSON object. The names of `headers` are in small letters."""
    sent = headers or {}
    text = _decoded(body, str(sent.get("content-type", "")))
    try:
        payload = json.loads(text) if text is not None else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(payload, dict):
        return None
    request = payload.get("userRequest")
    person = _at(request, "user", "id")
    utterance = _at(request, "utterance")
    is_skill_test = _at(request, "user", "type") == "accountId"
    return Call(
        person=person if isinstance(person, str) else "" if person is None else json.dumps(person),
        text=_text(utterance, _at(request, "block", "name"), is_skill_test=is_skill_test),
        bot=str(_at(payload, "bot", "id") or ""),
        is_media=_is_media(payload, utterance),
        is_test=is_skill_test or _is_bot_test(request),
        number=str(sent.get("x-request-id", "")),
    )


def _text(utterance: object, block: object, *, is_skill_test: bool) -> object:
    """What is to be answered: the welcome block greets whatever it sends, as does any that sends nothing."""
    if block == WELCOME_BLOCK or (isinstance(utterance, str) and not utterance.strip()):
        return "/start"
    return "/help" if is_skill_test and utterance == SKILL_TEST else utterance


def _is_bot_test(request: object) -> bool:
    surface, ignore = _at(request, "params", "surface"), _at(request, "params", "ignoreMe")
    return surface == "BuilderBotTest" or str(ignore).lower() == "true"


def _is_media(payload: object, utterance: object) -> bool:
    trigger = str(_at(payload, "flow", "trigger", "type") or "")
    if _at(payload, "userRequest", "params", "media") or trigger.startswith(_TRIGGERS_OF_MEDIA):
        return True
    said = utterance.strip() if isinstance(utterance, str) else ""
    words = said.split()
    return said.rstrip(".") in _NOT_TEXT or (bool(words) and all(map(_OF_MEDIA.fullmatch, words)))


def _at(value: object, *path: str) -> Any:
    """What stands there; None where the way does not lead on."""
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _decoded(body: bytes, content_type: str) -> str | None:
    """As UTF-8 or another form of Unicode; else as the call says, or as Korean was written before that."""
    named = _CHARSET.search(content_type)
    for encoding in (json.detect_encoding(body), named[1] if named else "", "cp949"):
        with suppress(UnicodeDecodeError, LookupError):
            return body.decode(encoding)
    return None
