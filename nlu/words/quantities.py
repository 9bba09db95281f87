"""Dates, years, decades and numbers in a message, in the written forms of every language."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from babel import UnknownLocaleError

from nlu.locales import locale_named
from nlu.message import Span
from nlu.text.cleaning import folded
from nlu.words.lexicon import LETTER, entry_pattern
from nlu.words.numerals import numerals
from nlu.words.word_lists import Words

ISO = re.compile(r"(?<!\d)(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})(?!\d)")
DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{4})(?!\d)")
CJK_DATE = re.compile(
    r"(?<!\d)(?:(\d{4}|\d{2})\s*[년年]\s*)?(\d{1,2})\s*[월月]\s*(?:(\d{1,2})\s*[일日号號])?"
)
YEAR = re.compile(
    r"(?<!\d)(?<!\d[.,:/-])((?:19|20)\d\d)(?![\d%]|[.,]\d|\s?(?:만|万|萬|천|억|億|亿|명|人|도\b|度))"
)
SHORT_YEAR = re.compile(
    r"(?:(?<!\d)'(\d\d)(?![\d\w])|(?<!\d)(9\d|0\d)\s?년(?!\s?[동간전대])|(?<!\d)(9\d|0\d)年(?!代))"
)
DECADE = re.compile(r"(?<!\d)((?:19|20)?\d0)\s?(?:'?s\b|년대|年代|-?е\b|-?х\b|-?ые\b|-?ых\b)")
NUMBER = re.compile(
    r"(?<![a-z\u00c0-\u04ff\d_.])(?<!\d,)([-−]?)\s?(\d{1,3}(?:[ ,]\d{3})+|\d+)(?:[.,](\d{1,3}))?(?![\d])"
)
YEARS = range(1900, 2100)
YEAR_WORD = re.compile(r"\s?(?:년도|년|年)")
OF_A_DATE = re.compile(r"\s?[월月일日号號](?!본)")
TENS = range(20, 100, 10)
HOTTEST = 1000
LARGEST = 1e24
"""What is more is read as this: a number that people may type, and that can still be told (Babel knows 28
digits).
"""
ERAS = {"昭和": 1925, "平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
ERA_YEAR = re.compile(r"(昭和|平成|令和|民國|民国)\s?(\d{1,3}|元)\s?年")
HAN_YEAR = re.compile(r"([一二][〇零一二三四五六七八九]{3})\s?年")
RUSSIAN_YEAR = re.compile(r"(?<!\d)(\d\d)(?:-?(?:м|го|й|ом))?\s?(?:году|года|год|г\.)(?![\u0400-\u04ff])")
HAN_DIGITS = {digit: str(number) for number, digit in enumerate("〇一二三四五六七八九")} | {"零": "0"}


@dataclass(frozen=True)
class QuantityForms:
    """The compiled words of one language for months and numbers."""

    month_dates: tuple[re.Pattern[str], ...]
    months: Mapping[str, int]
    magnitude: re.Pattern[str] | None
    magnitudes: Mapping[str, float]
    spelled: re.Pattern[str] | None
    spelled_values: Mapping[str, float]
    units: tuple[tuple[str, re.Pattern[str]], ...]
    decades: re.Pattern[str] | None
    decade_values: Mapping[str, float]
    negative: re.Pattern[str] | None


def quantity_spans(text: str, forms: QuantityForms) -> list[Span]:
    """The quantities of folded `text`: kinds date (ISO), month (YYYY-MM), month_day (MM-DD), year, decade,
    number.

    A number's value is `{"value": float, "unit": "people" | "celsius" | "years" | ""}`.
    """
    found: list[Span] = []
    for finder in (_dates, _years, _numbers):
        for span in finder(text, forms):
            if not any(span.overlaps(other) for other in found):
                found.append(span)
    return sorted(found, key=lambda span: span.start)


def _dates(text: str, forms: QuantityForms) -> Iterator[Span]:
    for match in ISO.finditer(text):
        year, month, day = map(int, match.groups())
        yield from _date_span(match, year, month, day)
    for match in DAY_FIRST.finditer(text):
        first, second, year = map(int, match.groups())
        day, month = (second, first) if second > 12 else (first, second)
        yield from _date_span(match, year, month, day)
    for match in CJK_DATE.finditer(text):
        year_digits, month_digits, day_digits = match.groups()
        cjk_day = int(day_digits) if day_digits else None
        yield from _date_span(match, _full_year(year_digits), int(month_digits), cjk_day)
    for pattern in forms.month_dates:
        for match in pattern.finditer(text):
            parts = match.groupdict()
            named = next(number for name, number in forms.months.items() if parts["month"].startswith(name))
            on = int(parts["day"]) if parts.get("day") else None
            yield from _date_span(match, _full_year(parts.get("year")), named, on)


def _full_year(digits: str | None) -> int | None:
    if digits is None:
        return None
    return int(digits) if len(digits) == 4 else int(digits) + (1900 if int(digits) > 30 else 2000)


def _date_span(match: re.Match[str], year: int | None, month: int, day: int | None) -> Iterator[Span]:
    kind, value = "month_day", f"{month:02d}-{day or 1:02d}"
    if year and day:
        kind, value = "date", f"{year:04d}-{month:02d}-{day:02d}"
    elif year:
        kind, value = "month", f"{year:04d}-{month:02d}"
    elif day is None:
        kind, value = "month_name", f"{month:02d}"
    try:
        dt.date(year or 2000, month, day or 1)
    except ValueError:
        return
    yield Span(kind, value, match.start(), match.end(), match.group())


def _years(text: str, forms: QuantityForms) -> Iterator[Span]:
    yield from _years_of_an_era(text)
    for start, end, value in numerals(text):
        if value in YEARS and (suffix := YEAR_WORD.match(text, end)):
            yield Span("year", value, start, suffix.end(), text[start : suffix.end()])
    for match in RUSSIAN_YEAR.finditer(text):
        if int(match.group(1)) > 80 or match.group(1).startswith("0"):
            yield Span("year", _full_year(match.group(1)), match.start(), match.end(), match.group())
    yield from _decades(text, forms)
    yield from _years_in_digits(text, forms)


def _years_of_an_era(text: str) -> Iterator[Span]:
    for match in ERA_YEAR.finditer(text):
        number = 1 if match.group(2) == "元" else int(match.group(2))
        yield Span("year", ERAS[match.group(1)] + number, match.start(), match.end(), match.group())
    for match in HAN_YEAR.finditer(text):
        digits = "".join(HAN_DIGITS[digit] for digit in match.group(1))
        yield Span("year", int(digits), match.start(), match.end(), match.group())


def _decades(text: str, forms: QuantityForms) -> Iterator[Span]:
    for match in DECADE.finditer(text):
        digits = match.group(1)
        start = int(digits) if len(digits) == 4 else int(digits) + (1900 if int(digits) > 20 else 2000)
        yield Span("decade", start, match.start(), match.end(), match.group())
    for match in forms.decades.finditer(text) if forms.decades else ():
        decade = int(_value_of(forms.decade_values, match.group()))
        yield Span("decade", decade, match.start(), match.end(), match.group())


def _years_in_digits(text: str, forms: QuantityForms) -> Iterator[Span]:
    people = next((pattern for unit, pattern in forms.units if unit == "people"), None)
    for match in YEAR.finditer(text):
        end = match.end()
        if people is not None and people.match(text, end):
            continue
        suffix = YEAR_WORD.match(text, end)
        yield Span("year", int(match.group(1)), match.start(), suffix.end() if suffix else end, match.group())
    for match in SHORT_YEAR.finditer(text):
        digits = next(group for group in match.groups() if group)
        yield Span("year", _full_year(digits), match.start(), match.end(), match.group())


def _numbers(text: str, forms: QuantityForms) -> Iterator[Span]:
    for match in NUMBER.finditer(text):
        sign, digits, decimals = match.groups()
        value = float(re.sub(r"[ ,]", "", digits) + ("." + decimals if decimals else ""))
        yield _number_span(text, match.start(), match.end(), -value if sign else value, forms)
    for start, end, value in numerals(text):
        if not OF_A_DATE.match(text, end):
            yield _number_span(text, start, end, float(value), forms)
    if forms.spelled:
        for start, end, value in _spelled(text, forms):
            yield _number_span(text, start, end, value, forms)


def _spelled(text: str, forms: QuantityForms) -> Iterator[tuple[int, int, float]]:
    """Numbers in words; of two that stand together the second is added ("sixty-five")."""
    start, end, value = 0, -1, 0.0
    for match in forms.spelled.finditer(text) if forms.spelled else ():
        each = _value_of(forms.spelled_values, match.group())
        if match.start() - end == 1 and text[end] in " -" and value in TENS and 0 < each < 10:
            end, value = match.end(), value + each
            continue
        if end > start:
            yield start, end, value
        start, end, value = match.start(), match.end(), each
    if end > start:
        yield start, end, value


def _number_span(text: str, start: int, end: int, value: float, forms: QuantityForms) -> Span:
    while forms.magnitude and (magnitude := forms.magnitude.match(text, end)):
        value *= _value_of(forms.magnitudes, magnitude.group())
        end = magnitude.end()
    unit = ""
    for name, pattern in forms.units:
        if found := pattern.match(text, end):
            unit, end = name, found.end()
            break
    value = max(-LARGEST, min(value, LARGEST))
    if unit == "celsius" and value > HOTTEST:
        unit = ""  # "백만도 안 되는": 도 is "even"
    if forms.negative and value > 0 and unit in ("", "celsius"):
        before = [
            m
            for m in forms.negative.finditer(text, max(0, start - 12), start)
            if not text[m.end() : start].strip()
        ]
        after = forms.negative.match(text, end) or (
            forms.negative.match(text, end + 1) if text[end : end + 1] == " " else None
        )
        if before or after:
            value = -value
            start = before[0].start() if before else start
            end = after.end() if after else end
    return Span("number", {"value": value, "unit": unit}, start, end, text[start:end])


def _key(text: str) -> str:
    return "".join(text.replace("-", " ").split())


def _value_of(values: Mapping[str, float], text: str) -> float:
    """The value of a word as it is listed, or of the longest listed stem (`тысяч*`) that it begins with."""
    key = _key(text)
    if key in values:
        return values[key]
    stems = [entry for entry in values if entry.endswith("*") and key.startswith(entry[:-1])]
    return values[max(stems, key=len)]


def _alternatives(entries: list[str], *, lead: str = "") -> re.Pattern[str] | None:
    if not entries:
        return None
    ordered = sorted(entries, key=len, reverse=True)
    return re.compile(
        lead
        + "(?:"
        + "|".join(entry_pattern(entry).removeprefix(rf"(?<!{LETTER})") for entry in ordered)
        + ")"
    )


def quantity_forms(words: Words) -> QuantityForms:
    """Compile a language's words for months, numbers, magnitudes and units."""
    lists = words.lists
    months = _month_names(words.language)
    numbers: Mapping[str, Any] = lists.get("numbers") or {}
    magnitudes = {
        _key(folded(str(word))): float(value) for word, value in (numbers.get("magnitudes") or {}).items()
    }
    entries = {folded(str(word)): float(value) for word, value in (numbers.get("words") or {}).items()}
    spelled = {_key(word): value for word, value in entries.items()}
    spelled_pattern = None
    if entries:
        spelled_pattern = re.compile(
            "|".join(entry_pattern(w) for w in sorted(entries, key=len, reverse=True))
        )
    units = tuple(
        (unit, pattern)
        for unit, entries in (lists.get("units") or {}).items()
        if (pattern := _alternatives(list(entries), lead=r"\s?"))
    )
    negative = _alternatives(list(lists.get("negatives") or []))
    decades = {_key(folded(str(word))): float(value) for word, value in (lists.get("decades") or {}).items()}
    decade = _alternatives([str(word) for word in lists.get("decades") or {}])
    magnitude = _alternatives([str(word) for word in numbers.get("magnitudes") or {}], lead=r"\s?")
    return QuantityForms(
        _month_patterns(months),
        months,
        magnitude,
        magnitudes,
        spelled_pattern,
        spelled,
        units,
        decade,
        decades,
        negative,
    )


def _month_names(language: str) -> dict[str, int]:
    """Folded stems of the months' names, longest first, from CLDR; none where months are written with
    numbers.
    """
    names: dict[str, int] = {}
    try:
        data = locale_named(language).months
    except UnknownLocaleError:
        return names  # a language that CLDR does not have
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, month in data[context][width].items():
                stem = folded(month).rstrip(".")
                if not any(c.isdigit() for c in stem):
                    names[stem] = number
                    if language == "ru" and len(stem) > 4:
                        names[stem[:-1]] = number
    return dict(sorted(names.items(), key=lambda item: -len(item[0])))


def _month_patterns(months: Mapping[str, int]) -> tuple[re.Pattern[str], ...]:
    if not months:
        return ()
    month = "(?P<month>(?:" + "|".join(re.escape(name) for name in months) + r")\w{0,2})\.?"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th|-?го|-?е)?"
    year = r"(?P<year>(?:19|20)\d\d)"
    return tuple(
        re.compile(pattern)
        for pattern in (
            rf"(?<!\w){day}\s(?:of\s)?{month}(?!\w)(?:,?\s{year}(?!\d))?",
            rf"(?<!\w){month}(?!\w)\s?(?:the\s)?{day}(?![\d\w])(?:,?\s{year}(?!\d))?",
            rf"(?<!\w){month}(?!\w),?\s(?:of\s)?{year}(?!\d)",
            rf"(?<!\w)(?:in|on|or|and|в)\s{month}(?!\w)",
        )
    )
