"""People who talk to Jamae for as long as it is held under faults, and what went wrong for them."""

from __future__ import annotations

import http.client
import itertools
import json
import random
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from fake_kakao import payload
from fuzzer import messages
from running import CONVERSATIONS, PHRASES

KAKAO_KEY = "a key for the tests"
PATIENCE_SECONDS = 180.0
"""Who has no answer after that, asking again and again, is unanswered."""
SEEN_SECONDS = 20.0
"""A version is told everywhere so long after it was made live, also where a fault is just over."""
POPULATION = "What is the population of Harbin?"
FORGOTTEN = {
    PHRASES.say(language, key) for language in CONVERSATIONS for key in ("talk-forget", "forget-later")
}
LATE = [PHRASES.say(language, "messenger-late") for language in CONVERSATIONS]
"""On KakaoTalk, of an answer that will be there when the same is asked again."""
NOT_ANSWERED = (429, 502, 503)


class Failed(Exception):
    """An answer that no asking again will mend; it was counted."""


@dataclass(frozen=True)
class Forgotten:
    """Who was told to be forgotten; `token` is in one of their messages."""

    conversation: str
    token: str


@dataclass
class Found:
    """How often each thing was seen. All but the answers should be zero."""

    forgotten: list[Forgotten] = field(default_factory=list)
    waits: dict[str, float] = field(default_factory=dict)
    """The longest of each channel, in seconds, from the first asking to the answer."""
    counts: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def count(self, what: str, example: str = "") -> None:
        with self._lock:
            self.counts[what] += 1
            if example and len(self.examples) < 20:
                self.examples.append(f"{what}: {example}")

    def wait(self, channel: str, seconds: float) -> None:
        with self._lock:
            self.waits[channel] = max(seconds, self.waits.get(channel, 0.0))

    def forget(self, conversation: str, token: str) -> None:
        with self._lock:
            self.forgotten.append(Forgotten(conversation, token))

    def wrong(self) -> dict[str, int]:
        return {what: many for what, many in self.counts.items() if not what.startswith("answered by")}


class Live:
    """Which figure is live; while another is made live, and a little longer, either may be told."""

    def __init__(self) -> None:
        self._may_be_told: dict[str, float] = {}

    @contextmanager
    def becomes(self, figure: str) -> Iterator[None]:
        self._may_be_told[figure] = float("inf")
        yield
        until = time.monotonic() + SEEN_SECONDS
        for each in self._may_be_told:
            if each != figure:
                self._may_be_told[each] = min(self._may_be_told[each], until)

    def allowed(self, asked: float) -> set[str]:
        """What an answer to a question of that moment may tell."""
        return {figure for figure, until in dict(self._may_be_told).items() if until >= asked}


class Person:
    """One conversation over one channel, asking again until there is an answer."""

    def __init__(self, port: int, channel: str, found: Found) -> None:
        self._port, self._channel, self._found = port, channel, found
        self._name, self._session = uuid.uuid4().hex, ""
        self._token = "".join(random.choices("bcdfghjklmnpqrstvwxz", k=14))
        self.asked: list[str] = []
        """The ids of the messages so far, in the web channel."""

    def say(self, text: str) -> str:
        """The answer; empty where there was none."""
        number, began = uuid.uuid4().hex, time.monotonic()
        self.asked.append(number)
        told = self._until_answered(lambda: self._send(text, number))
        self._found.wait(self._channel, time.monotonic() - began)
        if told is None:
            self._found.count("unanswered", f"{self._channel}: {text[:60]!r}")
            return ""
        self._found.count(f"answered by {self._channel}")
        return told

    def say_token(self) -> None:
        """What is looked for everywhere once this person is forgotten."""
        self.say(f"hello {self._token}")

    def say_twice(self, text: str) -> None:
        """In the web channel, a message that is sent twice at once has one answer and is kept once."""
        number = uuid.uuid4().hex
        self.asked.append(number)
        with ThreadPoolExecutor(2) as pool:
            sent = [pool.submit(self._until_answered, lambda: self._send(text, number)) for _ in range(2)]
        both = {each.result() for each in sent}
        if None in both:
            self._found.count("unanswered", f"{self._channel}: {text!r}")
        elif len(both) > 1:
            self._found.count("answered twice", repr(both))

    def check_order(self) -> None:
        """What a reload shows is what was asked, in order and once; less while PostgreSQL is away."""
        told = self._until_answered(lambda: self._get("/webhooks/web/history"))
        shown = [turn["id"] for turn in (told or {"turns": []})["turns"]]
        if shown != [number for number in self.asked if number in shown]:
            self._found.count("out of order or shown twice", f"{shown} of {self.asked}")

    def forget(self) -> None:
        """Nothing is shown or known after that."""
        said = self.say("/forget")
        if not said or not any(told in said for told in FORGOTTEN):
            return
        self._found.forget(self._conversation(), self._token)
        if self._channel == "web":
            self.asked.clear()
            told = self._until_answered(lambda: self._get("/webhooks/web/history"))
            if told is None or told["turns"]:
                self._found.count("shown after a forget", repr(told)[:200])

    def _conversation(self) -> str:
        """As `jamae forget` takes it."""
        return f"{self._channel}:{self._session if self._channel == 'web' else self._name}"

    def _until_answered(self, ask: Callable[[], Any]) -> Any:
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            try:
                return ask()
            except Failed:
                return None
            except (OSError, http.client.HTTPException):
                time.sleep(0.3)
        return None

    def _send(self, text: str, number: str) -> str:
        """The answer. Raises OSError where it is to be asked for again."""
        if self._channel == "rest":
            replies = self._post("/webhooks/rest/webhook", {"sender": self._name, "message": text})
            return "\n".join(reply["text"] for reply in replies if "text" in reply)
        if self._channel == "kakao":
            told = self._post("/webhooks/kakao/webhook", payload(text, self._name))
            said = json.dumps(told["template"], ensure_ascii=False)
            if any(late in said for late in LATE):
                raise OSError("It takes longer.")
            return said
        self._session = self._session or self._post("/webhooks/web/session", {})["session"]
        return str(self._post("/webhooks/web/message", {"id": number, "text": text})["answer"]["text"])

    def _get(self, path: str) -> Any:
        return self._request("GET", path, None)

    def _post(self, path: str, body: object) -> Any:
        return self._request("POST", path, json.dumps(body))

    def _request(self, method: str, path: str, body: str | None) -> Any:
        """Raises OSError where the server asks to come again, and Failed for any other status than 200."""
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
        headers = {"Content-Type": "application/json", "X-Jamae-Key": KAKAO_KEY}
        if self._session:
            headers["Authorization"] = f"Bearer {self._session}"
        try:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            told = response.read()
        finally:
            connection.close()
        if response.status in NOT_ANSWERED:
            raise OSError(response.status)
        if response.status != 200:
            self._found.count("failed", f"{path}: {response.status} {told[:100]!r}")
            raise Failed
        return json.loads(told)


def talk_on(port: int, channel: str, seed: int, live: Live, found: Found, enough: threading.Event) -> None:
    """One conversation after the other, each of a new person, until it is enough."""
    chance = random.Random(seed)
    hostile = (text for text in messages(seed) if isinstance(text, str) and 0 < len(text.strip()) <= 200)
    for language in itertools.cycle(CONVERSATIONS):
        if enough.is_set():
            return
        person = Person(port, channel, found)
        first, answer, *_ = CONVERSATIONS[language]
        said = person.say(first)
        if said and answer not in said:
            found.count("answered wrongly", f"{first} {said[:200]}")
        asked = time.monotonic()
        said = person.say(POPULATION)
        if said and not any(figure in said for figure in live.allowed(asked)):
            found.count("facts that were not live", said[:200])
        if channel == "web":
            person.say_twice("hello")
            person.check_order()
        if chance.random() < 0.4:
            person.say_token()
            person.forget()
        elif channel == "rest":
            person.say(next(hostile))
