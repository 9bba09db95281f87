"""Values in words, with their labels and with the places of the source that give them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import Any

from actions.answers.telling.features import features_told
from actions.answers.telling.parts import FactTold, SourceTold, ValueTold
from actions.answers.telling.turn import Turn
from actions.questions.notation import SIGNERS
from actions.questions.sets import Condition
from actions.store.city_sets import dated
from actions.store.queries import Cell, Cells, Statement
from actions.text.dates import parted

CHINESE = ("zh", "zh-Hant")
UNITS = {"population": "people", "temperature": "celsius"}
PLACES = ("intro", "list", "table")
STOP = re.compile(r"(?<=\w{3})\.$|。$")
"""The full stop of a sentence, not that of an abbreviation."""
"""Places of the city's page; other statements are from files that staff keep."""
YEAR_ENDS = {"at_least": "-01-01", "under": "-01-01", "over": "-12-31", "at_most": "-12-31"}
"""The day of a year that an operator on a whole year is written with: before 2000 is before 2000-01-01."""
DIGITS = 3
"""An average is told with so many digits."""
TRUE_WITHIN = {"population": 0.05, "temperature": 0.5}
"""How far a claimed number may be off: "about 10 million" is true of 9.91 million, but 9.7 million, which
says more digits, is not; a temperature is meant to the degree."""


def value_told(turn: Turn, attribute: str, value: Any, unit: str | None = None) -> str:
    """One value of an attribute as it is told in the middle of a sentence."""
    if attribute == "type":
        return turn.say(f"type-{value}")
    if attribute in ("signer", *SIGNERS):
        return turn.person(str(value))
    if attribute == "country":
        return turn.speech.country(str(value))
    if attribute == "province":
        return turn.catalogue.name("province", str(value), turn.speech.language)
    if isinstance(value, str):
        return turn.catalogue.translated(value, turn.speech.language)
    return turn.speech.measure(value, unit or UNITS.get(attribute) or turn.catalogue.units.get(attribute))


def figure_told(turn: Turn, attribute: str, value: float) -> str:
    """A figure that was reckoned from others: people as whole ones, anything else with two decimals."""
    rounded = round(value) if attribute == "population" else round(value, 2)
    return value_told(turn, attribute, rounded, turn.catalogue.units.get(attribute))


def in_few_digits(value: float) -> float:
    """2,345,714 as 2,350,000, and 11.863 as 11.9: an average of figures that are rounded themselves."""
    return float(f"{value:.{DIGITS}g}")


def claim_told(turn: Turn, claim: Condition) -> str:
    """The value that a condition names: dates and numbers as asked, keys by their names; of two ends the
    first."""
    if claim.attribute == "date":
        return time_ends_told(turn, claim)[0]
    if claim.attribute == "month":
        return turn.speech.month(int(claim.value))
    if claim.attribute == "day":
        return turn.speech.day(dt.date.fromisoformat(f"2000-{claim.value}"))
    return value_told(turn, claim.attribute, claim.value)


def time_ends_told(turn: Turn, claim: Condition) -> tuple[str, str]:
    """A time in which a date falls, told by a name of its own and "" (a year, a decade, a month, a day), or
    else by its two ends."""
    low, high = str(claim.value), str(claim.high or "")
    end = YEAR_ENDS.get(claim.operator)
    if end and low.endswith(end):
        return turn.say("year", year=low[:4]), ""
    first = dt.date.fromisoformat(low)
    if not high or low == high:
        return turn.speech.date(first), ""
    last = dt.date.fromisoformat(high)
    if low.endswith("-01-01") and high.endswith("-12-31"):
        return _years_told(turn, first.year, last.year)
    if first.day == 1 and (last + dt.timedelta(days=1)).day == 1 and low[:7] == high[:7]:
        return turn.speech.date_part(first, "yMMMM"), ""
    return turn.speech.date(first), turn.speech.date(last)


def _years_told(turn: Turn, first: int, last: int) -> tuple[str, str]:
    year = turn.say("year", year=str(first))
    if first == last:
        return year, ""
    if first % 10 == 0 and last - first == 9:
        century, decade = first // 100 + 1, first % 100
        return turn.say("decade", year=str(first), century=century, decade=decade), ""
    return year, turn.say("year", year=str(last))


def claim_holds(value: Any, claim: Condition) -> bool:
    """Whether one recorded value agrees with what a condition claims; a claimed number may be a little
    off."""
    low: Any = claim.value
    high: Any = claim.high
    if isinstance(value, dt.date):
        low, high = (dt.date.fromisoformat(str(each)) for each in (low, high or low))
    if claim.operator in ("between", "not between"):
        return bool(low <= value <= high) == (claim.operator == "between")
    if claim.operator in ("is", "is not"):
        return _is_about(value, low, claim.attribute) == (claim.operator == "is")
    return {
        "over": lambda: bool(value > low),
        "at_least": lambda: bool(value >= low),
        "under": lambda: bool(value < low),
        "at_most": lambda: bool(value <= low),
    }[claim.operator]()


def date_falls(day: dt.date, claim: Condition, today: dt.date) -> bool:
    """Whether a condition on the date, on its month or day or on the years since then holds of a day."""
    if claim.attribute in ("date", "age"):
        return claim_holds(day, dated(claim, today))
    form = "%m-%d" if claim.attribute == "day" else "%m"
    return (day.strftime(form) == claim.value) == (claim.operator != "is not")


def _is_about(value: Any, claimed: Any, attribute: str) -> bool:
    within = TRUE_WITHIN.get(attribute)
    if within is None or not isinstance(value, float):
        return bool(value == claimed)
    if attribute == "population":
        return bool(abs(value - claimed) <= within * abs(value)) and _is_rounded(value, claimed)
    return bool(abs(value - claimed) <= within)


def _is_rounded(value: float, claimed: float) -> bool:
    """Whether a claim is the value with fewer digits, rounded or cut off: 725,000 and 724,000 of 724,691."""
    digits = f"{abs(claimed):.0f}"
    unit: float = 10 ** (len(digits) - len(digits.rstrip("0")))
    return abs(value - claimed) <= unit / 2 or 0 <= value - claimed < unit


def tell_cell(turn: Turn, cells: Cells, cell: Cell) -> str:
    """One value as a sentence; with both values where the source disagrees with itself."""
    name = turn.city(cell.city)
    if cell.attribute == "features":
        return features_told(turn, cell.city, [each.value for each in cell.statements])
    if cell.attribute == "date":
        return _date_sentence(turn, cells, cell)
    if cell.attribute in ("type", *SIGNERS, "population", "temperature", "country"):
        text = turn.say(
            f"fact-{cell.attribute.replace('_', '-')}",
            city=name,
            value=value_told(turn, cell.attribute, cell.value, cell.statements[0].unit),
            key=str(cell.value),
        )
        if cell.contested:
            text = turn.sentences(text, turn.say("note-contested-value", values=contested_values(turn, cell)))
        return text
    if cell.attribute == "province":
        return turn.say("fact-location", city=name, there=there_told(turn, cells, cell.city))
    return turn.say(
        "fact-other",
        city=name,
        attribute=attribute_label(turn, cell.attribute),
        value=contested_values(turn, cell) if cell.contested else values_told(turn, cell),
    )


def _date_sentence(turn: Turn, cells: Cells, cell: Cell) -> str:
    if cell.contested:
        return contested_dates(turn, cell)
    kind = cells.get((cell.city, "type"))
    return turn.say(
        "fact-date",
        city=turn.city(cell.city),
        date=turn.speech.date(cell.value),
        type=str(kind.value) if kind else "",
    )


def contested_dates(turn: Turn, cell: Cell) -> str:
    """Every date with the place of the source that gives it, and who can tell which is right."""
    told = [
        turn.say("contested-date", value=turn.speech.date(each.date), place=place_told(turn, each))
        for each in cell.statements
        if each.date is not None
    ]
    page = "yes" if all(each.place in PLACES for each in cell.statements) else "no"
    return turn.sentences(
        turn.say(
            "fact-date-contested",
            city=turn.city(cell.city),
            values=turn.say("join-contested").join(told),
            page=page,
        ),
        ask_told(turn),
    )


def ask_told(turn: Turn) -> str:
    """Who can tell which of two values is right; "" where nobody is known."""
    contact = turn.contact
    return turn.say("contested-ask", office=contact.office, telephone=contact.telephone) if contact else ""


def may_know_told(turn: Turn) -> str:
    """Who may know what is not recorded; "" where nobody is known."""
    contact = turn.contact
    return turn.say("contact-may-know", office=contact.office, telephone=contact.telephone) if contact else ""


def languages_told(turn: Turn, languages: Iterable[str]) -> str:
    """Languages by what they are called in the one of the answer, or else by their own names; both ways to
    write Chinese as one."""
    told, phrases, language = list(languages), turn.speech.phrases, turn.speech.language
    if set(CHINESE) <= set(told) and phrases.has(language, "language-zh-both"):
        told = [*("zh-both" if each == CHINESE[0] else each for each in told if each != CHINESE[1])]
    names = [
        turn.say(f"language-{each}")
        if phrases.has(language, f"language-{each}")
        else phrases.say(each, f"choose-{each}")
        for each in told
    ]
    return turn.speech.join(names)


def told_once(turn: Turn, text: str) -> str:
    """A text of several sentences with who can tell which value is right only at its end."""
    ask = ask_told(turn)
    if not ask or text.count(ask) < 2:
        return text
    return turn.sentences(*(part.strip() for part in text.split(ask)), ask)


def contested_values(turn: Turn, cell: Cell) -> str:
    """All values, joined by "or", each with the place of the source that gives it."""
    told = [
        turn.say(
            "contested-value",
            value=value_told(turn, cell.attribute, each.value, each.unit),
            place=place_told(turn, each),
        )
        for each in cell.statements
    ]
    return turn.speech.join(told, style="or")


def value_in_sentence(turn: Turn, cell: Cell) -> str:
    """The values of a cell for the middle of a sentence: one, or two dates ("24 or 25 June 2008")."""
    if cell.attribute == "date" and len(cell.values) == 2:
        return either_date(turn, *cell.values)
    return values_told(turn, cell)


def either_date(turn: Turn, one: dt.date, other: dt.date) -> str:
    """Two dates of which one is right, with what they share told once."""
    apart = parted(*(turn.speech.date(day) for day in sorted((one, other))))
    return turn.say("either-date", start=apart.start, first=apart.one, second=apart.other, end=apart.end)


def either_date_shortly(turn: Turn, one: dt.date, other: dt.date) -> str:
    """The same for a list: "24/25 June 2008"."""
    earlier, later = (turn.speech.date(day) for day in sorted((one, other)))
    apart = parted(earlier, later)
    return turn.say(
        "either-date-short",
        start=apart.start,
        first=apart.one,
        bare=apart.bare,
        second=apart.other,
        end=apart.end,
    )


def values_told(turn: Turn, cell: Cell) -> str:
    """The values of a cell in short, for a list: one, or two dates as one ("24/25 June 2008")."""
    unit = cell.statements[0].unit
    told = [value_told(turn, cell.attribute, value, unit) for value in cell.values]
    if cell.attribute == "date" and len(told) == 2:
        return either_date_shortly(turn, *cell.values)
    if cell.attribute == "features":
        *others, last = told
        return turn.say("join-sentences").join([*(text.rstrip(".。") for text in others), without_stop(last)])
    return turn.speech.join(told, style="or" if cell.contested else "standard")


def without_stop(text: str) -> str:
    """A text without the full stop at its end, unless that is of an abbreviation.

    >>> without_stop("The largest in Manila."), without_stop("2 hours from L.A.")
    ('The largest in Manila', '2 hours from L.A.')
    """
    return STOP.sub("", text)


CALLED = {"name": "names", "topic": "feature"}
"""Attributes that are called as others are."""


def place_told(turn: Turn, statement: Statement) -> str:
    """The place in the city's page, or the source that staff gave."""
    if statement.place in PLACES:
        return turn.say(f"place-{statement.place}")
    return turn.catalogue.source_title(statement.source, turn.speech.language)


def where_told(turn: Turn, cells: Cells, city: str) -> str:
    """Province and country as one: "Heilongjiang, China"."""
    names, code = _where(turn, cells, city)
    if len(names) == 2:
        return turn.say("where", province=names[0], country=names[1], code=code)
    return "".join(names)


def there_told(turn: Turn, cells: Cells, city: str) -> str:
    """Province and country after "is": "in Heilongjiang, China"."""
    names, code = _where(turn, cells, city)
    if len(names) == 2:
        return turn.say("where-in", province=names[0], country=names[1], code=code)
    return turn.say("in-country", code=code, name="".join(names))


def _where(turn: Turn, cells: Cells, city: str) -> tuple[list[str], str]:
    """The names of a city's province and country, as far as they are recorded, and the country's code."""
    names = [
        value_told(turn, attribute, cell.value)
        for attribute in ("province", "country")
        if (cell := cells.get((city, attribute)))
    ]
    country = cells.get((city, "country"))
    return names, str(country.value) if country else ""


def attribute_label(turn: Turn, attribute: str) -> str:
    """What an attribute is called: "population"."""
    if attribute in turn.catalogue.added:
        return turn.catalogue.attribute_name(attribute, turn.speech.language)
    return turn.say(label_key(attribute))


def label_key(attribute: str) -> str:
    """The phrase that names an attribute, which `askable` sees to that there is."""
    return f"attribute-{CALLED.get(attribute, attribute).replace('_', '-')}"


def attributes_told(turn: Turn, attributes: Sequence[str]) -> str:
    """Several attributes as a list, both signers as one."""
    both = set(SIGNERS) <= set(attributes)
    labels = [
        attribute_label(turn, "signers" if both and attribute in SIGNERS else attribute)
        for attribute in attributes
    ]
    return turn.speech.join(dict.fromkeys(labels))


def statements_of(cell: Cell) -> tuple[Statement, ...]:
    """The statements that a cell's telling rests on: all where they contradict each other or are several
    features."""
    several = cell.contested or cell.attribute == "features"
    return cell.statements if several else cell.statements[:1]


def fact_told(turn: Turn, cell: Cell) -> FactTold:
    """A cell as a part of the reply."""
    return FactTold(
        turn.city(cell.city),
        cell.attribute,
        attribute_label(turn, cell.attribute),
        tuple(_value_part(turn, cell.attribute, each) for each in statements_of(cell)),
        cell.contested,
    )


def source_told(turn: Turn, key: str) -> SourceTold:
    """A source by its key, as a part of the reply."""
    return SourceTold(
        turn.catalogue.source_title(key, turn.speech.language),
        turn.catalogue.source_address(key),
        f"/source/{key}" if key in turn.catalogue.files else "",
    )


def _value_part(turn: Turn, attribute: str, statement: Statement) -> ValueTold:
    source = source_told(turn, statement.source)
    place = place_told(turn, statement) if statement.place in PLACES else ""
    told = value_told(turn, attribute, statement.value, statement.unit)
    return ValueTold(told, place, source, statement.line if source.page else None)


def doubt_notes(turn: Turn, cells: Iterable[Cell], *, alike_told: bool = False) -> tuple[str, ...]:
    """What is doubtful of figures that are told: that the page gives two cities exactly the same one, which
    need not be said again where it was what was told."""
    doubtful = [cell for cell in cells if cell.same_as]
    if doubtful and alike_told:
        return (turn.say("note-one-mistaken"),)
    if len(doubtful) == 1:
        (cell,) = doubtful
        label = attribute_label(turn, cell.attribute)
        names = {"city": turn.city(cell.city), "other": turn.city(cell.same_as)}
        return (turn.say("note-same-value", attribute=label, **names),)
    twins = dict.fromkeys(key for cell in doubtful for key in (cell.city, cell.same_as))
    if not twins:
        return ()
    label = attributes_told(turn, tuple(dict.fromkeys(cell.attribute for cell in doubtful)))
    return (turn.say("note-same-values", attribute=label, cities=turn.cities(twins)),)
