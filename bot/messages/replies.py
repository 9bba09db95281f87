"""The few replies that do not come from the knowledge: to a refused message, and when Jamae cannot answer."""

from __future__ import annotations

from typing import Any

from bot.conversations.erasures import Outcome
from bot.messages.phrases import DEFAULT_LANGUAGE, Says
from nlu.folding import fold
from nlu.languages.detection import guess_language
from nlu.masking import SIGN

_GUESSED_FROM = 200


class Replies:
    """Makes answers in parts as `action_answer` sends them (docs/channels.md), without suggestions."""

    def __init__(self, phrases: Says) -> None:
        self._phrases = phrases

    def refusal(self, status: str, message: object, language: str | None = None) -> dict[str, Any]:
        """The answer to a message that was not read; `status` is one of `bot.messages.message`."""
        return self._answer("refused", f"refusal-{status.replace('_', '-')}", language_of(message, language))

    def unavailable(self, message: object, language: str | None = None) -> dict[str, Any]:
        """The answer when something failed inside."""
        return self._answer("unavailable", "unavailable", language_of(message, language))

    def not_forgotten(self, outcome: Outcome, message: object, language: str | None = None) -> dict[str, Any]:
        """The answer to a request to be forgotten that could not be carried out yet."""
        key = "forget-later" if outcome is Outcome.NOTED else "forget-failed"
        return self._answer(
            "forgotten_later" if outcome is Outcome.NOTED else "not_forgotten",
            key,
            language_of(message, language),
        )

    def crowded(self, message: object, language: str | None = None) -> str:
        """The sentence for a message that is refused because too many are waiting."""
        return self._phrases.say(language_of(message, language), "crowded")

    def _answer(self, status: str, key: str, language: str) -> dict[str, Any]:
        return {
            "status": status,
            "language": language,
            "text": self._phrases.say(language, key),
            "source": "",
            "suggestions": [],
            "choices": [],
            "picture": None,
            "foreign": [],
        }


def language_of(message: object, hint: str | None) -> str:
    """The language to answer in: the message's if it can be told, else the channel's guess, else English."""
    if not isinstance(message, str):
        return hint or DEFAULT_LANGUAGE
    guess = guess_language(
        fold(SIGN.sub(" ", message[:_GUESSED_FROM]).encode("utf-8", "replace").decode()), [], hint=hint or ""
    )
    return guess.code if guess.certain or not hint else hint
