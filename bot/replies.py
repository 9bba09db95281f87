"""The few replies that do not come from the knowledge: a refused message, and Jamae being unable to answer."""

from __future__ import annotations

from typing import Any, Protocol

from actions.store import fold
from nlu.language import guess_language
from nlu.masking import SIGN

DEFAULT_LANGUAGE = "en"
_LOOKED_AT = 200


class Says(Protocol):
    """What is needed of `actions.phrases.Phrases`."""

    def say(self, language: str, key: str, /, **arguments: Any) -> str: ...


class Replies:
    """An answer, in the form of docs/ and contract: what `action_answer` would have sent, without suggestions."""

    def __init__(self, phrases: Says) -> None:
        self._phrases = phrases

    def refusal(self, status: str, message: object, language: str | None = None) -> dict[str, Any]:
        """Why a message was not read; `status` is one of `bot.intake`."""
        return self._answer("refused", f"refusal-{status.replace('_', '-')}", language_of(message, language))

    def unavailable(self, message: object, language: str | None = None) -> dict[str, Any]:
        """Something failed inside."""
        return self._answer("unavailable", "unavailable", language_of(message, language))

    def crowded(self, message: object, language: str | None = None) -> str:
        """The sentence for a message that is turned away because too many are waiting."""
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
    """The language to answer in: that of the message if it shows, else what the channel guesses, else English."""
    if not isinstance(message, str):
        return hint or DEFAULT_LANGUAGE
    guess = guess_language(
        fold(SIGN.sub(" ", message[:_LOOKED_AT]).encode("utf-8", "replace").decode()), [], hint=hint or ""
    )
    return guess.code if guess.certain or not hint else hint
