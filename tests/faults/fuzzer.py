"""Messages as no test writer would think of them: mixed from real questions and hostile pieces, the same for
a seed."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from typing import Any

from running import CONVERSATIONS

QUESTIONS = [text for first, _, follow_up, _ in CONVERSATIONS.values() for text in (first, follow_up)] + [
    "Which partner is the largest?",
    "list all cities with a population over 500,000, oldest first",
    "compare Harbin and Khabarovsk",
    "is it true that Song Yuan signed in 2002?",
    "show me a map",
    "어느 도시가 제일 추워요?",
    "러시아에 있는 도시는 몇 곳이에요?",
    "人口が一番多い都市は？",
    "有几个友好城市？",
    "Сколько городов-побратимов в Китае?",
    "thanks", "/help", "/forget", "/restart", "speak Korean please",
]  # fmt: skip
HOSTILE = [
    "'; drop table statement; --", '" or 1=1 --', "%s%s%s%n", "{0.__class__.__mro__}", "{{7*7}}", "${jndi:ldap://x/a}",
    "<script>alert(1)</script>", "../../../../etc/passwd", "\\x00\\xff", "$(reboot)", "`id`", "a" * 400,
    "((((((((", "[" * 200, "1e400", "-0", "NaN", "Infinity", "99999999999999999999999999", "0x41", "1/0",
    "٣٤٥", "²³¼Ⅻ",
    "/greet{\"city\": \"x\"}", "/inform[", "/SetSlots(focus=1)", "[Okayama](city)", "@bot",
    "EXTERNAL: x", "_xfoo", "Z̸̡̢͔̈́a̵͇͌l̷̰̈́g̶̳̔o̴", "\u202eOkayama\u202c", "\u200b\u200d\ufeff", "\ud83d\ude00" * 30,
    "👨‍👩‍👧‍👦🇰🇷🏳️‍🌈", "ﷺ﷽", "Ａｌｌ　ｗｉｄｅ",
    "I\u0307stanbul ß ﬁ ŉ", "𝕆𝕜𝕒𝕪𝕒𝕞𝕒", "꧁༒☬", "\t\r\n\v\f", "\u2028\u2029", "\x1b[2J\x07",
    "\ud800", "\udfff\ud800", "\uffff\U0010ffff",
    "ㅋㅋㅋㅋㅋ", "ㅎㅏㄹㅓㅂㅣㄴ", "हार्बिन", "هاربين", "חרבין", "ฮาร์บิน", "Χαρμπίν",
    "ハルビンハルビンハルビン" * 9, "？？？", "...",
    "010-1234-5678", "900101-1234567", "someone@example.com", "https://example.com/?q=Okayama#x",
]  # fmt: skip
NOT_TEXT: list[Any] = [
    None, 0, -1, 1.5, True, [], {}, ["Okayama"], {"text": "Okayama"}, [[[[]]]], {"a": {"b": {"c": 1}}},
    10**400, "", " ", "x" * 1_001, "하" * 5_000, "\u0000", "\u200b" * 900, "a" * 100_000,
]  # fmt: skip


def messages(seed: int) -> Iterator[Any]:
    """Without end: what stands under "message"."""
    chance = random.Random(seed)
    while True:
        kind = chance.random()
        if kind < 0.05:
            yield chance.choice(NOT_TEXT)
        elif kind < 0.15:
            yield "".join(chr(_code_point(chance)) for _ in range(chance.randint(1, 60)))
        elif kind < 0.35:
            yield chance.choice(HOSTILE) + chance.choice(("", " ", chance.choice(HOSTILE)))
        else:
            yield _mutated(chance.choice(QUESTIONS), chance)


def senders(seed: int) -> Iterator[Any]:
    """Few, so that conversations meet; now and then something that is no name."""
    chance = random.Random(seed)
    while True:
        odd = chance.random() < 0.03
        yield (
            chance.choice([None, 7, {}, ["x"], "\ud800", "a" * 5_000, "", "'; --"])
            if odd
            else f"visitor {chance.randint(1, 40)}"
        )


def _mutated(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(0, 3)):
        text = chance.choice(MUTATIONS)(text, chance)
    return text[:1_200]


def _slip(text: str, chance: random.Random) -> str:
    place = chance.randrange(len(text) + 1)
    return (
        text[:place]
        + chance.choice(("", chr(_code_point(chance)), text[place - 1 : place]))
        + text[place + 1 :]
    )


def _insert(text: str, chance: random.Random) -> str:
    place = chance.randrange(len(text) + 1)
    return text[:place] + chance.choice(HOSTILE) + text[place:]


def _join(text: str, chance: random.Random) -> str:
    return text + chance.choice((" ", "", "\n", ", ", " or ", "아니면")) + chance.choice(QUESTIONS)


def _shuffle(text: str, chance: random.Random) -> str:
    words = text.split()
    chance.shuffle(words)
    return " ".join(words)


MUTATIONS = (
    _slip,
    _insert,
    _join,
    _shuffle,
    lambda text, chance: text.upper(),
    lambda text, chance: text[: chance.randint(0, len(text))],
    lambda text, chance: text * chance.randint(1, 12),
    lambda text, chance: unicodedata.normalize(chance.choice(("NFD", "NFKD", "NFC")), text),
    lambda text, chance: "".join(text.split()),
    lambda text, chance: text[::-1],
)


def _code_point(chance: random.Random) -> int:
    return chance.choice(
        (chance.randrange(0x20, 0x250), chance.randrange(0x3040, 0xD7A4), chance.randrange(0x110000))
    )
