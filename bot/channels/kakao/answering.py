"""Answers what a call asks in time: with Rasa's answer, the rest of a long one, or a sentence on why not."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from math import ceil
from typing import Any

from sanic import Sanic

from actions.questions.questions import Talk
from actions.questions.state import DialogueState
from bot.channels.admission import Overloaded, admit
from bot.channels.kakao.calls import Call
from bot.channels.kakao.composing import Composer, Response
from bot.channels.messenger.answered import Answered, Asking
from bot.channels.messenger.answered_table import SAME_CALL_SECONDS
from bot.channels.messenger.turns import Turns, plain, words_of
from bot.channels.pictures import png_of
from bot.channels.rate_limits import RateLimit
from bot.conversations.erasures import erasures_for
from bot.conversations.store import conversation_store_for
from bot.messages.phrases import DEFAULT_LANGUAGE, Phrasebook
from bot.privacy import conversation_id, pseudonym, secret_key
from bot.settings import Settings
from bot.telemetry import turn_log
from bot.telemetry.metrics import METRICS

LANGUAGE = "ko"
"""Of persons who have not written anything yet: Kakao calls everybody's Korean."""
RECALL_SECONDS = 0.1
"""A sentence on why there is no answer waits so long for the person's language."""
DRAWING_SECONDS = 0.3
"""An answer waits so long to know whether its picture can be drawn."""
MORE = "more"
"""Under which all the words that ask for more are one call."""
ABOUT_JAMAE = {"greet", "capabilities"}
"""What /start and /help are about: such answers lead to what is kept of a conversation."""
LONGEST_AGAIN = 200
"""Words that are offered to be asked once more; longer ones a person may send again."""


@dataclass(frozen=True)
class _Person:
    """Who asks: the name of the conversation on this channel, and the pseudonym that it is kept under."""

    visitor: str
    conversation: str


def name_of_conversation(settings: Settings) -> Callable[[str], str]:
    """Gives the pseudonym of a visitor's conversation on this channel."""
    key = secret_key(settings)
    return lambda visitor: pseudonym(conversation_id("kakao", visitor), key)


@dataclass
class Answering:
    """`app` counts the messages that wait in this process; `turns` names visitors by their conversations."""

    settings: Settings
    app: Sanic
    turns: Turns
    phrases: Phrasebook
    answered: Answered
    composer: Composer = field(init=False)

    def __post_init__(self) -> None:
        self.composer = Composer(self.phrases, self.settings)
        self._pseudonym = name_of_conversation(self.settings)
        self._of_person = RateLimit(self.settings.kakao_person_rate)
        self._of_all = RateLimit(self.settings.kakao_rate)
        self._memories = conversation_store_for(self.settings)
        self._turned_away: OrderedDict[tuple[str, str], float] = OrderedDict()
        self._drawing: set[asyncio.Task[Any]] = set()
        erasures_for(self.settings).listen(self._drop)

    async def answer(self, call: Call, seconds: float) -> Response:
        """What the call is answered, in at most about so many seconds."""
        person = self._person(call)
        if call.is_media:
            if self._of_all.take("all"):
                return await self._turn_away(person, call)
            await self._learn_language(person)
            return self._sentence(person, self.turns.cannot_read(person.visitor))
        asking = Asking(
            lambda last: self._ask(person, call, last),
            self._admit,
            lambda: self._count("jamae_late_total", call),
            goes_on=self._wants_more(call),
            number=call.number,
        )
        words = self._words(call)
        try:
            kept = await self.answered.within(seconds, person.conversation, words, asking)
        except Overloaded:
            known = self.answered.known(person.conversation, words, call.number)
            return Response.from_json(known) if known else await self._turn_away(person, call)
        if kept is None:
            await self._learn_language(person)
            return self._sentence(person, self.turns.say(person.visitor, "messenger-late"), again=call.text)
        return Response.from_json(kept)

    def unreadable(self) -> Response:
        """The answer to a body that is no call."""
        return self._refused("not_text")

    def too_large(self) -> Response:
        return self._refused("too_long")

    def failed(self) -> Response:
        """The answer when something failed here."""
        return self.composer.sentence(self.phrases.say(LANGUAGE, "unavailable"), LANGUAGE)

    def _refused(self, status: str) -> Response:
        return self.composer.answer(self.turns.refusal("", status, None, language=LANGUAGE))

    def _person(self, call: Call) -> _Person:
        """Whoever has no id gets a conversation of one message; tests do not mix with those of people."""
        visitor = f"{'test:' if call.is_test else ''}{call.person or uuid.uuid4().hex}"
        return _Person(visitor, self._pseudonym(visitor))

    def _drop(self, conversation: str, _until: float) -> None:
        """Forget the language of a person who was forgotten, here or elsewhere."""
        self.turns.forget(conversation)

    @contextmanager
    def _admit(self) -> Iterator[None]:
        """Counts a call among those of all persons. Raises `Overloaded`."""
        if self._of_all.take("all"):
            raise Overloaded
        with admit(self.app):
            yield

    def _words(self, call: Call) -> str:
        """What tells the words of one call from those of another."""
        if self._wants_more(call):
            return MORE
        return call.text if isinstance(call.text, str) else json.dumps(call.text)

    async def _ask(self, person: _Person, call: Call, last: dict[str, Any] | None) -> dict[str, Any]:
        """`last` is the answer before, of which more may be wanted if it was too long for Kakao."""
        rest = tuple(last["rest"]) if last else ()
        self.turns.remember(person.visitor, last["language"] if last else await self._recalled(person))
        wait = ceil(self._of_person.take(person.visitor))
        if wait:
            sentence = self.turns.say(person.visitor, "too-many", seconds=wait)
            return replace(self._sentence(person, sentence, again=call.text), rest=rest).as_json()
        if last and rest and self._wants_more(call):
            return self.composer.rest(rest, last["language"]).as_json()
        with turn_log.watch() as measured:
            answers = await self.turns.ask(person.visitor, call.text, test=call.is_test)
        talk = _talk(measured)
        if "forget" in talk:
            await self.answered.forget(person.conversation, but=self._words(call))
        text = "\n\n".join(str(answer.get("text") or "") for answer in answers)
        picture = await self._picture(answers[-1])
        answer = {**answers[-1], "text": text, "picture": picture}
        return self.composer.answer(answer, on_privacy=bool(talk & ABOUT_JAMAE)).as_json()

    def _wants_more(self, call: Call) -> bool:
        return isinstance(call.text, str) and plain(call.text) in self._more

    @cached_property
    def _more(self) -> frozenset[str]:
        """The words that ask for more, in all languages."""
        words = (words_of(self.phrases, language, "more") for language in self.phrases.languages)
        return frozenset(each for of_language in words for each in of_language)

    async def _picture(self, answer: dict[str, Any]) -> dict[str, Any] | None:
        """The answer's picture, which Kakao fetches at once; None where it is known that it cannot be drawn.

        What takes longer is drawn while the answer goes out, and Kakao's fetching waits for it.
        """
        picture: dict[str, Any] | None = answer.get("picture")
        if not picture or not self.settings.public_url:
            return picture
        task = asyncio.create_task(png_of(picture["url_path"]))
        self._drawing.add(task)
        task.add_done_callback(self._drawing.discard)
        drawn, _ = await asyncio.wait({task}, timeout=DRAWING_SECONDS)
        return None if drawn and task.result() is None else picture

    async def _turn_away(self, person: _Person, call: Call) -> Response:
        if self._is_new(person, call):
            self._count("jamae_shed_total", call)
        await self._learn_language(person)
        return self._sentence(person, self.turns.say(person.visitor, "crowded"), again=call.text)

    def _is_new(self, person: _Person, call: Call) -> bool:
        """Whether the same call was not turned away a moment ago."""
        now, key = time.monotonic(), (person.conversation, self._words(call))
        while self._turned_away and next(iter(self._turned_away.values())) <= now - SAME_CALL_SECONDS:
            self._turned_away.popitem(last=False)
        if key in self._turned_away:
            return False
        self._turned_away[key] = now
        return True

    def _count(self, name: str, call: Call) -> None:
        """Count a call; those of the admin centre's tests are counted nowhere."""
        if not call.is_test:
            METRICS.count(name, channel="kakao")

    def _sentence(self, person: _Person, text: str, *, again: object = "") -> Response:
        """A text; `again` are words that are offered to be asked once more."""
        language = self.turns.language(person.visitor) or DEFAULT_LANGUAGE
        words = again if isinstance(again, str) and len(again) <= LONGEST_AGAIN else ""
        return self.composer.sentence(text, language, again=words)

    async def _learn_language(self, person: _Person) -> None:
        """For a sentence of our own, which must not wait long for it."""
        if not self.turns.has_answered(person.visitor):
            with suppress(asyncio.TimeoutError):
                found = await asyncio.wait_for(self._recalled(person), RECALL_SECONDS)
                self.turns.remember(person.visitor, found)

    async def _recalled(self, person: _Person) -> str | None:
        """The language in which the person was last answered, by any process; None where nobody knows."""
        memory = await self._memories.read(person.conversation)
        return DialogueState.from_slot(memory.slots.get("focus")).language or None if memory else None


def _talk(turns: Iterable[turn_log.MeasuredTurn]) -> set[str]:
    """The kinds of talk that these turns were; "forget" ends the conversation."""
    explained = (turn.explanation.questions for turn in turns if turn.explanation is not None)
    return {question.kind for questions in explained for question in questions if isinstance(question, Talk)}
