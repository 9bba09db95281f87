"""Every sentence that people are told: Fluent messages of data/<language>/phrases.ftl, values by Babel."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_compact_decimal, format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk

from actions.text.russian_cases import in_case
from nlu.locales import locale_named

FALLBACK = {"zh-Hant": "zh"}
"""A language whose folder is not complete borrows from another; every language borrows from English last."""

# Korean particles come in pairs: after a consonant, after a vowel. "으로/로" counts a final ㄹ as a vowel.
PARTICLES = {
    "은는": ("은", "는"),
    "이가": ("이", "가"),
    "을를": ("을", "를"),
    "과와": ("과", "와"),
    "으로로": ("으로", "로"),
    "이라": ("이", ""),
}
RIEUL = 8
LATIN_CLOSED = set("bcklmnpt")
"""Final Latin letters that Koreans read as ending in a consonant (Mayor Hall, Sokolov aside)."""
DIGIT_CLOSED = set("013678")
CLOSING = set(")]”’\"'")
MARKED = re.compile(r"[가-힣]{2,}[이가은는을를]$")
"""A Korean noun of at least two syllables with the particle of a subject, topic or object."""


def spoken_among(language: str, languages: Sequence[str]) -> str:
    """A language if it is among these, else English, else the first of them."""
    if language in languages:
        return language
    return "en" if "en" in languages else next(iter(languages), "en")


def particle(word: str, pair: str) -> str:
    """`word` with the form of a Korean particle that agrees with its last sound.

    >>> particle("하얼빈", "은는"), particle("오카야마", "은는")
    ('하얼빈은', '오카야마는')
    """
    closed, rieul = _final_sound(word)
    after_consonant, after_vowel = PARTICLES[pair]
    return word + (after_vowel if not closed or pair == "으로로" and rieul else after_consonant)


def without_particle(text: str) -> str:
    """A Korean noun without the particle that makes it a subject, topic or object, if it agrees with its last
    sound.

    >>> without_particle("환율은"), without_particle("전문가")
    ('환율', '전문가')
    """
    if not MARKED.search(text):
        return text
    noun = text[:-1]
    return noun if text in {particle(noun, pair) for pair in ("은는", "이가", "을를")} else text


def _final_sound(word: str) -> tuple[bool, bool]:
    bare = word
    while bare and bare[-1] in CLOSING:
        # A name in brackets explains the one before it, which is the one that is read out.
        bare = bare[: bare.rfind("(")] if bare[-1] == ")" and "(" in bare else bare[:-1]
    last = bare.rstrip()[-1:] or word[-1:]
    code = ord(last) - 0xAC00 if last else -1
    if 0 <= code < 11172:
        return code % 28 != 0, code % 28 == RIEUL
    if last.isdigit():
        return last in DIGIT_CLOSED, last in "178"
    return last.lower() in LATIN_CLOSED, last.lower() == "l"


class MissingPhrase(KeyError):
    """A message that no language has."""


class Phrases:
    """The messages of every language folder below `root` that has a phrases.ftl.

    Raises ValueError, naming file and message, where a file cannot be read as Fluent.
    """

    def __init__(self, root: Path) -> None:
        paths = sorted(root.resolve().glob("*/phrases.ftl"))
        self._bundles = {path.parent.name: _read_bundle(path, path.stat().st_mtime_ns) for path in paths}
        if "en" not in self._bundles:
            raise ValueError(f"{root}: there is no en/phrases.ftl.")

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._bundles)

    def has(self, language: str, key: str) -> bool:
        """Whether the language itself has the message, borrowed ones not counted."""
        return language in self._bundles and self._bundles[language].has_message(key)

    def say(self, language: str, key: str, /, **arguments: Any) -> str:
        """The message in this language. Raises `MissingPhrase`, and Fluent's errors for a wrong argument."""
        for each in (language, FALLBACK.get(language, ""), "en"):
            bundle = self._bundles.get(each)
            if bundle is not None and bundle.has_message(key):
                pattern = bundle.get_message(key).value
                if pattern is None:
                    break
                text, errors = bundle.format_pattern(pattern, arguments)
                if errors:
                    raise errors[0]
                return str(text)
        raise MissingPhrase(f"No language has a phrase named {key!r}.")


@lru_cache(maxsize=64)
def _read_bundle(path: Path, _changed: int) -> FluentBundle:
    """Read once for all channels (0.5 s for six languages), and again when the file has changed."""
    language = path.parent.name
    functions: dict[str, Any] = {
        "PARTICLE": lambda word, pair: particle(str(word), str(pair)),
        "CASE": lambda words, case: in_case(str(words), str(case)),  # type: ignore[arg-type]
    }
    bundle = FluentBundle([language], functions=functions, use_isolating=False)
    resource = FluentResource(path.read_text(encoding="utf-8"))
    for entry in resource.body:
        if isinstance(entry, Junk):
            raise ValueError(f"{path}: this is not a Fluent message: {(entry.content or '').strip()[:80]!r}")
    bundle.add_resource(resource)
    return bundle


def locale_of(tag: str) -> Locale:
    """CLDR's locale for a BCP 47 tag; English's where CLDR has none."""
    try:
        return locale_named(tag)
    except UnknownLocaleError:
        return locale_named("en")


@dataclass(frozen=True)
class Speech:
    """One language's way of saying values and sentences."""

    phrases: Phrases
    language: str

    def say(self, key: str, /, **arguments: Any) -> str:
        return self.phrases.say(self.language, key, **arguments)

    @property
    def locale(self) -> Locale:
        """How the language writes dates and numbers: its own locale, or what phrase `locale` names."""
        named = self.phrases.has(self.language, "locale")
        return locale_of(self.say("locale") if named else self.language)

    def date(self, day: dt.date) -> str:
        return format_date(day, format=self.say("format-date"), locale=self.locale)

    def day(self, day: dt.date) -> str:
        """A day of any year: "24 June"."""
        return format_date(day, format=self.say("format-day"), locale=self.locale)

    def date_part(self, day: dt.date, skeleton: str) -> str:
        """Part of a date, by CLDR's skeleton: "MMMM" month, "yMMMM" month and year."""
        locale = self.locale
        return format_skeleton(skeleton, day, fuzzy=True, locale=locale)

    def month(self, number: int) -> str:
        """A month by itself: "June", «июнь»; as phrase `format-month` has it, else as CLDR does."""
        own = self.phrases.has(self.language, "format-month")
        written = self.say("format-month") if own else "LLLL"
        return format_date(dt.date(2000, number, 1), format=written, locale=self.locale)

    def number(self, value: float) -> str:
        """In short form (9.91 million, 991만) where that loses nothing, else in full."""
        locale = self.locale
        if value == int(value):
            value = int(value)  # Russian counts 5.0 differently from 5
        full = format_decimal(value, locale=locale)
        if abs(value) < float(self.say("format-short-from")):
            return full
        for unit in (10**8, 10**6, 10**4):
            if abs(value) >= unit and abs(round(value / unit, 2) * unit - value) < 0.5:
                in_short = self.phrases.has(self.language, "format-compact")
                style: Literal["long", "short"] = (
                    "long" if "long" in locale.compact_decimal_formats and not in_short else "short"
                )
                short = format_compact_decimal(value, format_type=style, fraction_digits=2, locale=locale)
                # CLDR's short form has no separator: 1272만 is read more easily as 1,272만.
                return re.sub(r"^\d{4,}", lambda m: format_decimal(int(m.group()), locale=locale), short)
        return full

    def people(self, value: float) -> str:
        return self.say("value-people", number=self.number(value), count=int(value))

    def temperature(self, value: float) -> str:
        return self.say(
            "value-celsius",
            number=format_decimal(abs(value), locale=self.locale),
            below="yes" if value < 0 else "no",
        )

    def country(self, code: str) -> str:
        name = self.locale.territories.get(code, code)
        return self.say("country", code=code, name=name)

    def join(self, items: Iterable[str], *, style: Literal["standard", "or"] = "standard") -> str:
        """The items as a list in a sentence: "Harbin, Okayama and Weihai".

        A language that CLDR does not speak for has a phrase `join-last`, which joins the last two by how many
        there are; `join-values` stands between those before them.
        """
        items = list(items)
        if style == "standard" and len(items) > 1 and self.phrases.has(self.language, "join-last"):
            *before, first, last = items
            ended = self.say("join-last", first=first, last=last, count=len(items))
            return self.say("join-values").join([*before, ended])
        return format_list(list(items), style=style, locale=self.locale)

    def measure(self, value: Any, unit: str | None) -> str:
        """Any stored value: a date, a number with its unit, or text as it stands."""
        if isinstance(value, dt.date):
            return self.date(value)
        if not isinstance(value, (int, float)):
            return str(value)
        if unit == "people":
            return self.people(value)
        if unit == "celsius":
            return self.temperature(value)
        return self.say("value-unit", number=self.number(value), unit=unit) if unit else self.number(value)
