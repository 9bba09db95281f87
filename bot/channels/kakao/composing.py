"""Puts an answer into the components that show it best: a text, a card with buttons, a list, a picture."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from bot.channels.kakao import components as kakao
from bot.channels.kakao.components import Button, Component
from bot.channels.kakao.listing import on_cards
from bot.channels.kakao.texts import in_texts
from bot.channels.messenger.cutting import shorten, units
from bot.channels.messenger.pictures import public_address
from bot.channels.messenger.shown import NextQuestion, ShownAnswer, is_web_address, shown
from bot.messages.phrases import DEFAULT_LANGUAGE, Says
from bot.settings import Settings

SHORTEST_NUMBER = 3
"""Digits of a telephone number: 119, 120."""


@dataclass(frozen=True)
class Response:
    """What is answered, and the pieces of text for which there was no room: "more" brings them."""

    outputs: tuple[Component, ...]
    quick_replies: tuple[Button, ...] = ()
    rest: tuple[str, ...] = ()
    language: str = DEFAULT_LANGUAGE

    def told(self) -> dict[str, Any]:
        """As Kakao gets it."""
        return kakao.skill_response(self.outputs, self.quick_replies)

    def as_json(self) -> dict[str, Any]:
        """As it is kept."""
        return asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Response:
        return cls(
            tuple(kept["outputs"]), tuple(kept["quick_replies"]), tuple(kept["rest"]), str(kept["language"])
        )


class Composer:
    """Makes responses."""

    def __init__(self, phrases: Says, settings: Settings) -> None:
        self._phrases = phrases
        self._settings = settings

    def sentence(self, text: str, language: str, *, again: str = "") -> Response:
        """A text; with `again` these words are offered to be asked once more."""
        offered: tuple[Button, ...] = ()
        if again.strip():
            offered = (kakao.quick_reply(self._phrases.say(language, "messenger-again"), again),)
        return Response((kakao.simple_text(text),), offered, language=language)

    def answer(self, answer: Mapping[str, Any], *, on_privacy: bool = False) -> Response:
        """An answer in parts (docs/channels.md).

        `on_privacy` adds a button to the page that says what is kept of a conversation.
        """
        told = shown(answer, self._settings.public_url)
        language = told.language or DEFAULT_LANGUAGE
        buttons = [*self._buttons(told, language), *(self._on_privacy(language) if on_privacy else ())]
        outputs, rest = self._told(told, buttons)
        nothing = kakao.simple_text(self._phrases.say(language, "unavailable"))
        return Response(
            tuple(outputs) or (nothing,),
            tuple(self._quick_replies(told.questions, language, has_rest=bool(rest), names=told.names)),
            rest,
            language,
        )

    def rest(self, pieces: Sequence[str], language: str) -> Response:
        """The next pieces of a long answer, and what is left after them."""
        rest = tuple(pieces[kakao.OUTPUTS :])
        return Response(
            tuple(kakao.simple_text(piece) for piece in pieces[: kakao.OUTPUTS]),
            tuple(self._quick_replies((), language, has_rest=bool(rest))),
            rest,
            language,
        )

    def _told(self, told: ShownAnswer, buttons: Sequence[Button]) -> tuple[list[Component], tuple[str, ...]]:
        """The components of an answer, and the pieces of its text for which there was no room."""
        picture, words = self._picture(told, buttons)
        cards = None if told.picture else on_cards(told, buttons)
        if cards is not None:
            return cards, ()
        texts, rest = in_texts(words, () if picture else buttons, kakao.OUTPUTS - len(picture), told.names)
        return [*picture, *texts], rest

    def _picture(self, told: ShownAnswer, buttons: Sequence[Button]) -> tuple[list[Component], str]:
        """The picture on a card, if it has an address, and the words that are not on it."""
        url, large = (
            public_address(told.picture.path, self._settings, wide=wide) if told.picture else None
            for wide in (False, True)
        )
        if told.picture is None or url is None or large is None:
            return [], told.whole
        title, _, lines = told.whole.partition("\n")
        if units(title) > kakao.TITLE:
            title, lines = "", told.whole
        card = kakao.picture_card(url, large, told.picture.alt, title, buttons, told.names)
        return [card], lines.strip()

    def _buttons(self, told: ShownAnswer, language: str) -> list[Button]:
        def say(key: str) -> str:
            return self._phrases.say(language, key)

        person = (
            [kakao.operator(say("kakao-operator"))] if told.asks_for_a_person and self._has_operators else []
        )
        number = _to_call(told.telephone)
        call = [kakao.phone(say("kakao-call"), number)] if number else []
        links = [
            kakao.web_link(
                title if title.strip() and units(title) <= kakao.LABEL else say("messenger-source"), address
            )
            for title, address in told.sources
            if is_web_address(address, schemes=("https",)) and units(address) <= kakao.ADDRESS
        ]
        return [*person, *call, *links][: kakao.BUTTONS]

    def _on_privacy(self, language: str) -> list[Button]:
        """To the page that says what we keep of a conversation, and what Kakao does."""
        page = self._settings.public_url and f"{self._settings.public_url}/privacy?language={language}"
        return [kakao.web_link(self._phrases.say(language, "kakao-privacy"), page)] if page else []

    @property
    def _has_operators(self) -> bool:
        return self._settings.kakao_operator

    def _quick_replies(
        self, questions: Sequence[NextQuestion], language: str, *, has_rest: bool, names: Iterable[str] = ()
    ) -> list[Button]:
        """What can be asked next; what goes on with this answer comes first."""
        if has_rest:
            label, text = (self._phrases.say(language, f"suggest-more{end}") for end in ("-short", ""))
            questions = (NextQuestion(label, text), *(each for each in questions if each.text != text))
        offered: dict[str, Button] = {}
        for question in questions:
            is_long = units(question.text) > kakao.QUESTION
            if is_long or not question.label.strip() or not question.text.strip():
                continue
            label = shorten(question.label, kakao.LABEL, names)
            if label in offered:  # of two cities the same
                label = shorten(question.text, kakao.LABEL, names)
            offered.setdefault(label, kakao.quick_reply(label, question.text))
        return list(offered.values())[: kakao.QUICK_REPLIES]


def _to_call(telephone: str) -> str:
    """The telephone number without what cannot be dialled; "" where it is none."""
    number = "".join(sign for sign in telephone if sign in "0123456789+- ").strip()
    return number if sum(sign.isdigit() for sign in number) >= SHORTEST_NUMBER else ""
