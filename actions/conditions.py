"""The conditions that a message puts on cities: in a country, of a type, signed by someone, before a year, over a number."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from actions.exclusions import is_excluded
from actions.reading import Mark, Reading

NEAR = 14
"""How many characters may lie between a quantity and the word that makes it a limit."""

TIMES = ("date", "month", "month_day", "month_name", "year", "decade")
YEAR_TEMPERATURES = 60
VERB_LAST = ("ko", "ja")
AFTER_FIRST = 3
COMPARABLE = ("date", "population", "temperature")
PLACED = ("country", "continent", "province")
OPPOSITE = {
    "before": "since", "under": "since", "until": "after", "at_most": "after",
    "after": "until", "over": "until", "since": "before", "at_least": "before",
}  # fmt: skip
"""What a limit of time is where it is left out."""
DENIED = 20
"""How many characters may lie between "not" and the time that it denies ("not signed before")."""
CLOSE = 8
SENTENCE_END = re.compile(r"[.!?。！？]")
QUESTION_SIGNS = "?？"
RANGE = re.compile(r"\s*(?:[-~–〜～]|에서|부터|から|到|至|to|до|–)\s*")


@dataclass(frozen=True)
class Condition:
    """One thing that must hold of a city.

    `attribute` is country, province, continent, type, month (01 to 12) and day (MM-DD) of any year, signer, topic, city, date, age (full years since the agreement), population, temperature or an added one;
    `operator` is "is", "is not", "between" (both ends belong to it), "over", "at_least", "under" or "at_most";
    or "above", "below" or "like", and `value` then the key of the city whose own value is the limit ("larger than Okayama");
    or "same", and `value` then the city with which others are to have it in common (actions/likeness.py).
    Dates are ISO strings, so that a condition can be remembered as JSON. `told` is the value as the asker gave it:
    for times what they said and its value ("year:2000", two of them for a range: "year:1995 year:2000"), else words.
    """

    attribute: str
    operator: str
    value: Any
    high: Any = None
    told: Any = None

    def as_row(self) -> tuple[Any, ...]:
        return (self.attribute, self.operator, self.value, self.high, self.told)


def conditions_of(reading: Reading) -> tuple[Condition, ...]:
    """Every condition in the message, in its order and each once, before anything decides what they are for."""
    found = {(c.attribute, c.operator, c.value, c.high): c for c in _all_conditions(reading)}
    return tuple(found.values())


def _all_conditions(reading: Reading) -> Iterator[Condition]:
    countries = tuple(_named(reading, "country", "country"))
    inside = any(country.operator == "is" for country in countries)
    yield from (
        *countries,
        # "Not in Europe. In Russia?": where a country is named, what lies outside it needs no saying
        *(c for c in _named(reading, "continent", "continent") if not (inside and c.operator == "is not")),
        *_named(reading, "province", "province"),
        *_types(reading),
        *_named(reading, "person", "signer"),
        *_named(reading, "misspelt_person", "signer"),
        *_times(reading),
        *(Condition("month", "is", mark.value) for mark in reading.of("month_name")),
        *(Condition("day", "is", mark.value) for mark in reading.of("month_day")),
        *_numbers(reading),
        *_ages(reading),
        *_below_zero(reading),
        *_named(reading, "topic", "topic"),
    )


def _named(reading: Reading, kind: str, attribute: str) -> Iterator[Condition]:
    seen = set()
    for mark in reading.of(kind):
        if mark.value in seen or _is_askers(reading, mark) or _is_a_side(reading, mark):
            continue
        if kind != "topic" or not _is_an_afterthought(reading, mark):
            seen.add(mark.value)
            yield Condition(
                attribute, "is not" if is_excluded(reading, mark) else "is", mark.value, told=mark.text
            )


def _is_askers(reading: Reading, mark: Mark) -> bool:
    """ "I'm from Canada. Which are the partners?", "… my mom who's from Shandong": the place is the asker's own."""
    if mark.kind not in (*PLACED, "topic"):
        return False
    before = next((other for other in reading.of(mark.kind) if mark.start - other.end in (0, 1)), None)
    return (
        before is not None
        and _is_askers(reading, before)
        or any(
            0 <= mark.start - word.end <= CLOSE and in_one_sentence(reading, word, mark)
            for word in reading.of("asker")
        )
    )


def _is_an_afterthought(reading: Reading, mark: Mark) -> bool:
    """ "Was it on the 24th? Our tourism office wants to know": said after the question, and not of what "it" or "they" are."""
    asked = max((reading.text.rfind(sign, 0, mark.start) for sign in QUESTION_SIGNS), default=-1)
    asks_again = any(sign in reading.text[mark.end :] for sign in QUESTION_SIGNS) or any(
        word.start > asked for word in reading.of("reference", "question_word")
    )
    return asked >= 0 and not asks_again


def in_one_sentence(reading: Reading, one: Mark, other: Mark) -> bool:
    """Whether no sentence ends between the two."""
    return not SENTENCE_END.search(reading.text, *_between(one, other))


def _is_a_side(reading: Reading, mark: Mark) -> bool:
    """ "거긴 누가 서명했나요, 중국 측에서": the country is the partner's side, of a city that is pointed to."""
    sides = (word for word in reading.of("attribute") if word.value == "partner_signer")
    pointed = reading.of("city", "misspelt_city") or "one" in reading.values("reference")
    return mark.kind == "country" and bool(pointed) and any(word.overlaps(mark) for word in sides)


def _types(reading: Reading) -> Iterator[Condition]:
    """Citizens call every partner a sister city; `sister` narrows only where the message says that it shall.

    `friendship` narrows, unless both types are named side by side, which means all.
    """
    found = {mark.value: mark for mark in reading.of("type")}
    excluded = {value for value, mark in found.items() if is_excluded(reading, mark)}
    restricted = any(_restricts(reading, word) for word in reading.of("restriction"))
    wanted = set(found) - excluded
    if len(wanted) > 1 and restricted:
        # "the real sister cities, and no friendship ones": the type beside the restriction is meant.
        meant = [mark for mark in reading.of("type") if _is_restricted(reading, mark)]
        wanted = {mark.value for mark in meant} or wanted
    if excluded and len(found) > 1:
        yield from (Condition("type", "is", value, told=found[value].text) for value in sorted(wanted))
    elif excluded:
        yield from (Condition("type", "is not", value, told=found[value].text) for value in sorted(excluded))
    elif wanted == {"friendship"} or wanted == {"sister"} and restricted:
        value = wanted.pop()
        yield Condition("type", "is", value, told=found[value].text)


def _restricts(reading: Reading, word: Mark) -> bool:
    """Whether "only" narrows the type: 자매도시만 does alone, and not where something else narrows the list already."""
    if any(word.overlaps(exclusion) for exclusion in reading.of("exclusion")):
        return False  # "но только не в США"
    if reading.of("whole") and not _is_beside_type(reading, word):
        return False  # "just give me all of them"
    if not any(in_one_sentence(reading, word, mark) for mark in reading.of("type")):
        return False  # "… My essay only covers this century."
    within = any(word.overlaps(mark) for mark in reading.of("type"))
    return not (within and reading.of("number", "country", "continent", "person", *TIMES))


def _between(first: Mark, second: Mark) -> tuple[int, int]:
    return min(first.end, second.end), max(first.start, second.start)


def _is_beside_type(reading: Reading, word: Mark) -> bool:
    """Whether the word stands beside the type, or is a part of it."""
    return any(
        word.overlaps(mark) or 0 <= _between(word, mark)[1] - _between(word, mark)[0] <= CLOSE
        for mark in reading.of("type")
    )


def _is_restricted(reading: Reading, mark: Mark) -> bool:
    """Whether "only" or "official" stands right before or after the type, with no comma between, or is a part of it."""
    for word in reading.of("restriction"):
        if word.overlaps(mark):
            return True
        low, high = (mark.end, word.start) if mark.end <= word.start else (word.end, mark.start)
        if 0 <= high - low <= CLOSE and not any(sign in reading.text[low:high] for sign in ",;、，()（）"):
            return True
    return False


def _limit(reading: Reading, mark: Mark) -> str:
    """The comparison word nearest to a quantity; in a tie the one before it, in Korean and Japanese the one after."""
    for preposition in reading.of("preposition"):
        if 0 <= mark.start - preposition.end <= 1:
            return str(preposition.value)
    best, distance = "", NEAR + 1
    for comparison in reading.of("comparison"):
        before = comparison.end <= mark.start
        gap = mark.start - comparison.end if before else comparison.start - mark.end
        if reading.language in VERB_LAST:
            gap = gap + AFTER_FIRST if before else gap
        near = 0 <= gap < distance and in_one_sentence(reading, comparison, mark)
        apart = not before and reading.language not in VERB_LAST and _has_comma(reading, mark, comparison)
        if near and not apart and not _belongs_to_another(reading, comparison, mark):
            best, distance = comparison.value, gap
    return best


def _has_comma(reading: Reading, mark: Mark, comparison: Mark) -> bool:
    """ "In China in 1992, right after the embassy was opened": the word behind a comma limits something else."""
    return any(sign in reading.text[mark.end : comparison.start] for sign in ",，、;；")


def _belongs_to_another(reading: Reading, comparison: Mark, mark: Mark) -> bool:
    """ "In the nineties and over 10 degrees": between a quantity and the word of a limit stands another quantity."""
    low, high = sorted(
        (mark.end if mark.end <= comparison.start else comparison.end, max(mark.start, comparison.start))
    )
    others = [other for other in reading.of("number", *TIMES) if other != mark]
    # "281万还是不到200万": the word right before another one is that one's
    return any(low <= other.start and other.end <= high for other in others) or (
        mark.end < comparison.start and any(other.start - comparison.end in (0, 1) for other in others)
    )


def _is_range(reading: Reading, first: Mark, second: Mark) -> bool:
    """Two quantities with nothing but a sign or word of range between them: "1995-2000", "50만~100만", "10到20度"."""
    return RANGE.fullmatch(reading.text[first.end : second.start]) is not None


def span_of(mark: Mark) -> tuple[dt.date, dt.date] | None:
    """First and last day of a time in a message; none for a day without a year."""
    if mark.kind == "date":
        day = dt.date.fromisoformat(mark.value)
        return day, day
    if mark.kind == "month":
        year, month = map(int, mark.value.split("-"))
        return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])
    if mark.kind in ("year", "decade"):
        return dt.date(mark.value, 1, 1), dt.date(mark.value + (9 if mark.kind == "decade" else 0), 12, 31)
    return None


def _said(mark: Mark) -> str:
    return f"{mark.kind}:{mark.value}"


def _times(reading: Reading) -> Iterator[Condition]:
    marks = [mark for mark in reading.of(*TIMES) if span_of(mark)]
    if len(marks) > 1:  # "before 2000, not counting 2000"
        marks = [mark for mark in marks if not is_excluded(reading, mark)] or marks
    limits = [_limit(reading, mark) for mark in marks]
    if len(marks) == 2 and (
        "between" in limits or {"since", "until"} <= set(limits) or _is_range(reading, *marks)
    ):
        (low, _), (_, high) = (span_of(mark) or (None, None) for mark in marks)
        yield Condition("date", "between", str(low), str(high), told=" ".join(map(_said, marks)))
        return
    for mark, limit in zip(marks, limits):
        first, last = span_of(mark) or (dt.date.min, dt.date.max)
        if is_excluded(reading, mark) or _is_denied(reading, mark):  # "neither in Asia nor since 2000"
            limit = OPPOSITE.get(limit, limit)
        if limit in ("before", "under"):
            yield Condition("date", "under", str(first), told=_said(mark))
        elif limit in ("until", "at_most"):
            yield Condition("date", "at_most", str(last), told=_said(mark))
        elif limit in ("after", "over"):
            yield Condition("date", "over", str(last), told=_said(mark))
        elif limit in ("since", "at_least"):
            yield Condition("date", "at_least", str(first), told=_said(mark))
        else:
            yield Condition("date", "between", str(first), str(last), told=_said(mark))


def _is_denied(reading: Reading, mark: Mark) -> bool:
    """ "Which were not signed before 2002?", and no question whether one was."""
    return reading.kind in ("list", "count") and any(
        0 <= mark.start - word.end <= DENIED and in_one_sentence(reading, word, mark)
        for word in reading.of("negation")
    )


def _numbers(reading: Reading) -> Iterator[Condition]:
    marks = [mark for mark in reading.of("number") if mark.value["unit"] not in ("years", "rank")]
    pairs = [(mark, attribute) for mark in marks if (attribute := _measured(reading, mark))]
    if len(pairs) > 1:  # "Over 15 degrees, and leave out those of just 15"
        pairs = [pair for pair in pairs if not is_excluded(reading, pair[0])] or pairs
    limits = [_limit(reading, mark) for mark, _ in pairs]
    if len(pairs) == 2 and (
        "between" in limits
        or {"since", "until"} <= set(limits)
        or _is_range(reading, pairs[0][0], pairs[1][0])
    ):
        low, high = sorted(mark.value["value"] for mark, _ in pairs)
        yield Condition(pairs[0][1], "between", low, high, told=" – ".join(mark.text for mark, _ in pairs))
        return
    for (mark, attribute), limit in zip(pairs, limits):
        operator = {
            "before": "under",
            "after": "over",
            "since": "at_least",
            "until": "at_most",
            "between": "over",
        }.get(limit, limit or "is")
        yield Condition(attribute, operator, mark.value["value"], told=mark.text)


def _ages(reading: Reading) -> Iterator[Condition]:
    """ "Partners for more than 20 years": what must lie between the agreement and today, in full years."""
    if reading.of("city", "misspelt_city", *TIMES):
        return
    for mark in reading.of("number"):
        limit = _limit(reading, mark) if mark.value["unit"] == "years" else ""
        if limit in ("over", "at_least", "under", "at_most"):
            yield Condition("age", limit, mark.value["value"])


def _below_zero(reading: Reading) -> Iterator[Condition]:
    """ "Which cities are below zero?": the word alone, without a number that it belongs to."""
    words = reading.of("below_zero")
    # the zero of 氷点下 is a number of its own
    numbers = [
        n for n in reading.of("number") if not any(w.start <= n.start and n.end <= w.end for w in words)
    ]
    if any(not any(mark.overlaps(number) for number in numbers) for mark in words):
        yield Condition("temperature", "under", 0.0)


def _measured(reading: Reading, mark: Mark) -> str:
    """Which attribute a number belongs to: by its unit, else by the message's words, else by its size."""
    unit, value = mark.value["unit"], mark.value["value"]
    if unit in ("people", "celsius"):
        return "population" if unit == "people" else "temperature"
    added = reading.values("added_attribute")
    if added:
        return str(added[0])
    words = set(reading.values("attribute")) | {order.split()[0] for order in reading.values("order")}
    by_temperature = "temperature" in words and _attribute_before(reading, mark) != "population"
    if by_temperature and abs(value) < YEAR_TEMPERATURES:
        return "temperature" if _limit(reading, mark) else ""
    return "population" if value >= 10_000 else ""


def _attribute_before(reading: Reading, mark: Mark) -> str:
    """Which of population and temperature is named last before a number, or at all."""
    named = [word for word in reading.of("attribute") if word.value in ("population", "temperature")]
    before = [word for word in named if word.end <= mark.start]
    nearest = before[-1:] or named[:1]
    return str(nearest[0].value) if nearest else ""
