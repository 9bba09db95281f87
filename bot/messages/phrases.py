"""The phrases of the widget and of the page at /, and which language a visitor gets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from babel import Locale, UnknownLocaleError

DEFAULT_LANGUAGE = "en"

WIDGET = (
    *(
        "title",
        "notice",
        "privacy",
        "greeting",
        "dismiss",
        "open",
        "close",
        "menu",
        "language",
        "conversation",
    ),
    *("restart", "restarting", "undo", "restarted", "not-deleted"),
    *("larger", "smaller", "text-size", "save-text", "print", "print-blocked"),
    *("label", "placeholder", "send", "you", "jamae", "suggestions", "choices", "newer"),
    *("waiting", "failed", "sends-in", "held", "held-full", "lost", "offline", "retry", "too-long"),
    *("source", "line", "lines", "lines-between", "missing", "as-list"),
    *("picture", "enlarge", "zoom", "save-picture", "close-picture"),
    *("helpful", "unhelpful", "why", "why-wrong", "why-other", "why-unclear", "thanks"),
    *("listen", "stop", "speak", "speech-notice", "speech-allow", "speech-failed", "speech-blocked"),
)
"""The widget's own strings: `widget-title` and so on in data/<language>/phrases.ftl."""

FILLED_IN = ("seconds", "line", "last_line")
"""What the widget itself puts in the place of `{seconds}` and the like."""

LONGEST_ACCEPTED = 300
"""Characters of an Accept-Language header that are looked at; browsers send under a hundred."""
MOST_NEGOTIATED = 1_000

STARTERS = ("suggest-list", "suggest-oldest", "suggest-largest")
"""Questions that are offered before anything is asked; none of them names a city."""

WAYS = {
    "list": "suggest-list",
    "map": "suggest-map",
    "timeline": "suggest-timeline",
    "chart": "suggest-chart",
}
"""The ways to begin that an empty chat shows: the picture of each, and its question."""

FREQUENT = (*STARTERS, "suggest-newest", "suggest-map", "suggest-timeline", "suggest-chart")
FREQUENT_OF_CITY = ("suggest-overview", "suggest-date", "suggest-population", "suggest-signers")
"""Questions that are offered while somebody types."""

# which Chinese it is depends on the script, which a region implies
_TRADITIONAL = re.compile(r"zh-(?!hans)(\w+-)*(hant|tw|hk|mo)\b", re.IGNORECASE)


class Says(Protocol):
    """Whatever has phrases: `say` returns one in a language."""

    def say(self, language: str, key: str, /, **arguments: Any) -> str: ...


class Phrasebook(Says, Protocol):
    """What is needed of `actions.text.phrases.Phrases`."""

    def has(self, language: str, key: str) -> bool: ...

    @property
    def languages(self) -> Iterable[str]: ...

    @property
    def revision(self) -> int:
        """Changes when anything that is said may have changed."""
        ...

    def city_names(self, language: str) -> Mapping[str, frozenset[str]]: ...

    def source_file(self, key: str, language: str) -> tuple[str, str]: ...


class WebPhrases:
    """Phrases in those languages only that have the widget's."""

    def __init__(self, phrases: Phrasebook) -> None:
        self._phrases = phrases
        self._found: tuple[int, list[str]] | None = None
        self._negotiated: dict[str, str] = {}

    @property
    def languages(self) -> list[str]:
        """As a visitor is shown them; found anew when the phrases change."""
        if self._found is None or self._found[0] != self._phrases.revision:
            self._found = (self._phrases.revision, self._languages())
            self._negotiated.clear()
        return self._found[1]

    def _languages(self) -> list[str]:
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
        """The best language for an Accept-Language header, of which only the beginning is read."""
        accepted, languages = accepted[:LONGEST_ACCEPTED], self.languages
        if accepted not in self._negotiated:
            if len(self._negotiated) >= MOST_NEGOTIATED:
                self._negotiated.clear()
            self._negotiated[accepted] = self._best(accepted) or languages[0]
        return self._negotiated[accepted]

    def _best(self, accepted: str) -> str | None:
        wishes = [part.strip().partition(";") for part in accepted.split(",")]
        for tag, _, _ in sorted(wishes, key=lambda wish: -_quality(wish[2])):
            found = self.language(tag.strip())
            if found:
                return found
        return None

    def starters(self, language: str) -> list[str]:
        return [self.say(language, key) for key in STARTERS]

    def interface(self, language: str) -> dict[str, Any]:
        """What the widget shows before anything is asked."""
        return {
            "language": language,
            "languages": [{"code": each, "name": self.language_name(each)} for each in self.languages],
            "words": {
                key: self.say(language, f"widget-{key}", **{name: f"{{{name}}}" for name in FILLED_IN})
                for key in WIDGET
            },
            "ways": [{"icon": icon, "question": self.say(language, key)} for icon, key in WAYS.items()],
        }

    def questions(self, language: str) -> list[dict[str, Any]]:
        """What may be offered while somebody types, each with all names of the city that it is about."""
        general = [{"question": self.say(language, key), "also": []} for key in FREQUENT]
        return general + [
            {"question": self.say(language, key, city=city), "also": sorted(names)}
            for key in FREQUENT_OF_CITY
            for city, names in self._phrases.city_names(language).items()
        ]

    def source_file(self, key: str, language: str) -> tuple[str, str]:
        """Title and file name of a source; "" twice where it has no text."""
        return self._phrases.source_file(key, language)

    def language_name(self, language: str) -> str:
        """A language's own name for itself."""
        try:
            locale = Locale.parse(language.replace("-", "_"))
            name = locale.get_display_name(locale) if locale.script else locale.get_language_name(locale)
        except UnknownLocaleError:
            name = self.say(language, f"choose-{language}")  # CLDR does not know the language
        return str(name)[:1].upper() + str(name)[1:]


def _quality(parameter: str) -> float:
    name, _, value = parameter.partition("=")
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0
