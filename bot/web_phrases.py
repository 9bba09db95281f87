"""The words of the widget and of the page at /, and which language a visitor gets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Protocol

DEFAULT_LANGUAGE = "en"

WIDGET = (
    *("title", "subtitle", "notice", "greeting", "open", "close", "restart", "restarted", "conversation"),
    *("label", "placeholder", "send", "you", "jamae", "suggestions", "choices", "source", "picture"),
    *("helpful", "unhelpful", "lost", "offline", "retry", "too-long"),
)
"""The widget's own strings: `widget-title` and so on in data/<language>/phrases.ftl."""

STARTERS = ("suggest-list", "suggest-oldest", "suggest-largest")
"""What is offered before anything is asked; none of them needs a city."""

# Chinese is told apart by script, which a region implies
_TRADITIONAL = re.compile(r"zh-(?!hans)(\w+-)*(hant|tw|hk|mo)\b", re.IGNORECASE)


class Says(Protocol):
    """What is needed of `actions.phrases.Phrases`."""

    def say(self, language: str, key: str, /, **arguments: Any) -> str: ...

    def has(self, language: str, key: str) -> bool: ...

    @property
    def languages(self) -> Iterable[str]: ...

    @property
    def revision(self) -> int:
        """Changes when anything that is said may have changed."""
        ...


class WebPhrases:
    """Knows only the languages that have the widget's words."""

    def __init__(self, phrases: Says) -> None:
        self._phrases = phrases

    @property
    def languages(self) -> list[str]:
        known = [each for each in self._phrases.languages if self._phrases.has(each, "widget-title")]
        order = [DEFAULT_LANGUAGE, "ko", "ja", "zh", "zh-Hant"]
        return sorted(known, key=lambda each: (order.index(each) if each in order else 99, each))

    @property
    def revision(self) -> int:
        return self._phrases.revision

    def say(self, language: str, key: str, /, **arguments: Any) -> str:
        return self._phrases.say(language, key, **arguments)

    def language(self, tag: str | None) -> str | None:
        """The language of a BCP 47 tag (`ko-KR`, `zh-TW`), if Jamae has it."""
        for wanted in ("zh-Hant" if _TRADITIONAL.match(tag or "") else None, tag, (tag or "").split("-")[0]):
            for each in self.languages:
                if wanted and each.lower() == wanted.lower():
                    return each
        return None

    def negotiate(self, accepted: str) -> str:
        """The best language for an Accept-Language header."""
        wishes = [part.strip().partition(";") for part in accepted.split(",")]
        for tag, _, _ in sorted(wishes, key=lambda wish: -_quality(wish[2])):
            found = self.language(tag.strip())
            if found:
                return found
        return self.languages[0]

    def starters(self, language: str) -> list[str]:
        return [self.say(language, key) for key in STARTERS]

    def interface(self, language: str) -> dict[str, Any]:
        """What the widget shows before anything is asked."""
        return {
            "language": language,
            "words": {key: self.say(language, f"widget-{key}") for key in WIDGET},
            "starters": self.starters(language),
        }


def _quality(parameter: str) -> float:
    name, _, value = parameter.partition("=")
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0
