"""Telling how long partnerships have lasted, and when their anniversaries are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence

import sqlalchemy as sa

from actions.answers.kinds.lists import none_told
from actions.answers.telling.gaps import lasted_told, spans_told, years_and_months
from actions.answers.telling.measures import answer_missing, cells_of, doubts, missing_told, status_of
from actions.answers.telling.next_questions import Suggestions, of_all, of_another
from actions.answers.telling.sets_told import set_told
from actions.answers.telling.turn import FEW, SHOWN, Answer, Matching, Turn, capital
from actions.answers.telling.values import (
    either_date,
    either_date_shortly,
    statements_of,
    value_in_sentence,
    values_told,
)
from actions.questions.questions import Anniversary, Since
from actions.questions.sets import All, CitySet
from actions.store.queries import Cell, CityFilter, select_anniversaries, select_coming
from actions.text.years import Span, anniversary, next_anniversary, span_between, years_between

NEXT = 3
"""So many coming anniversaries are told of many cities."""
WHOLE_YEARS = 2
"""From so many years on, the time until either of two days is told in whole ones, if both are about that."""
NEAR = 2
"""So many months are about a whole year."""


def answer_since(turn: Turn, question: Since) -> Answer:
    """Full years and months of each agreement, today or on a day or in another year than this."""
    found = turn.found(question.of)
    if not found.count:
        return none_told(turn, question.of)
    dated, lacking = _dated(turn, found.cities)
    if not dated:
        return answer_missing(turn, lacking, "date")
    until = None if question.until == str(turn.today.year) else question.until
    if len(dated) <= FEW:
        told_of = [_lasted(turn, cell, until) for cell in dated]
    else:
        head = turn.say("since-head", until=_until_told(turn, until), given="yes" if until else "no")
        lines = (_lasted_line(turn, cell, until) for cell in dated)
        told_of = ["\n".join([head, *lines, *_more(turn, found)])]
    return _answer(turn, dated, (*told_of, missing_told(turn, lacking, "date")), dates_told=True)


def _dated(turn: Turn, cities: Sequence[str]) -> tuple[list[Cell], list[str]]:
    """The dates of those cities that have one, and the cities that have none."""
    cells = turn.cells(cities, ("date",))
    return cells_of(cells, cities, "date"), [city for city in cities if (city, "date") not in cells]


def _answer(turn: Turn, dated: Sequence[Cell], paragraphs: Sequence[str], *, dates_told: bool) -> Answer:
    """With the dates as facts where they are told, else as what the days told were reckoned from."""
    return Answer(
        status_of(dated),
        tuple(filter(None, paragraphs)),
        tuple(dated) if dates_told else (),
        () if dates_told else tuple(each for cell in dated for each in statements_of(cell)),
        notes=doubts(turn, dated),
        suggestions=_suggestions(turn, dated),
        told=tuple(cell.city for cell in dated),
    )


def _suggestions(turn: Turn, dated: Sequence[Cell]) -> Suggestions:
    """Of one city what else there is, and the same of another; of several who is first and last."""
    whole = of_all(("date",))
    if len(dated) != 1:
        return whole
    (city,) = (cell.city for cell in dated)
    return (("suggest-overview", city), *of_another(turn, city, "duration"), *whole)


def _more(turn: Turn, found: Matching) -> list[str]:
    return ["• " + turn.say("figures-more", count=found.beyond)] if found.beyond else []


def _until(turn: Turn, until: str | None, signed: dt.date) -> dt.date:
    """The day on which it is looked at: of a year the anniversary in it."""
    if until is None:
        return turn.today
    if len(until) == 4:
        return anniversary(signed, int(until) - signed.year)
    return dt.date.fromisoformat(until)


def _until_told(turn: Turn, until: str | None) -> str:
    if until is None:
        return ""
    return turn.say("year", year=until) if len(until) == 4 else turn.speech.date(dt.date.fromisoformat(until))


def _length(turn: Turn, cell: Cell, until: str | None) -> str:
    """Full years and months since the agreement, of two dates both; "" before it, and in its own year."""
    until_days = {signed: _until(turn, until, signed) for signed in sorted(cell.values)}
    begun = {signed: day for signed, day in until_days.items() if day > signed or day == signed and not until}
    return lasted_told(turn, [span_between(signed, day) for signed, day in begun.items()])


def _lasted(turn: Turn, cell: Cell, until: str | None) -> str:
    variables = {
        "city": turn.city(cell.city),
        "span": _length(turn, cell, until),
        "date": value_in_sentence(turn, cell),
        "until": _until_told(turn, until),
        "whole": "yes" if until and len(until) == 4 else "no",
        "past": "yes" if _until(turn, until, cell.value) < turn.today else "no",
    }
    key = "since-not-yet" if not variables["span"] else "since-until" if until else "since"
    return capital(turn.say(key, **variables))


def _lasted_line(turn: Turn, cell: Cell, until: str | None) -> str:
    length = _length(turn, cell, until)
    begun = "yes" if length else "no"
    told = turn.say("since-line", begun=begun, span=length, date=values_told(turn, cell))
    return turn.line(turn.city(cell.city), told)


def answer_anniversary(turn: Turn, question: Anniversary) -> Answer:
    """The anniversary of so many years, those of a year, or the next ones."""
    found = turn.found(question.of)
    if not found.count:
        return none_told(turn, question.of)
    if question.year is not None:
        return _in_year(turn, question, question.year, found)
    if question.years is None and found.count > FEW:
        return _coming(turn, question.of)
    dated, lacking = _dated(turn, found.cities)
    if not dated:
        return answer_missing(turn, lacking, "date")
    if len(dated) <= FEW:
        is_next = question.years is None
        told_of = [_anniversary(turn, cell, question.years, is_next=is_next) for cell in dated]
    else:
        told_of = _of_many(turn, dated, question.years or 0, found)
    return _answer(turn, dated, (*told_of, missing_told(turn, lacking, "date")), dates_told=False)


def _of_many(turn: Turn, dated: Sequence[Cell], years: int, found: Matching) -> list[str]:
    """The one that comes next where others are past, and the days of all."""
    coming = [cell for cell in dated if anniversary(cell.value, years) >= turn.today]
    first = min(coming, key=lambda cell: cell.value, default=None)
    lines = [_line(turn, cell, years, counted=False) for cell in dated]
    listed = "\n".join([turn.say("anniversaries-of", years=years), *lines, *_more(turn, found)])
    some_past = len(coming) < len(dated) and not found.beyond
    return [_anniversary(turn, first, years, is_next=False), listed] if first and some_past else [listed]


def _anniversary(turn: Turn, cell: Cell, years: int | None, *, is_next: bool) -> str:
    """When it is or was, and how long until then; whether it is the city's next one where that is asked."""
    number = years if years is not None else _next(turn, cell)
    days = [anniversary(value, number) for value in cell.values]
    when = "past" if max(days) < turn.today else "today" if turn.today in days else "coming"
    return turn.say(
        "anniversary",
        city=turn.city(cell.city),
        years=number,
        next="yes" if is_next else "no",
        date=_day_told(turn, cell, number),
        when=when,
        away=_away_told(turn, {span_between(turn.today, each) for each in days}),
        contested="yes" if min(days) < max(days) and min(days) <= turn.today <= max(days) else "no",
    )


def _next(turn: Turn, cell: Cell) -> int:
    """How many years the next anniversary is of; of two days it is the next one until both are past."""
    return min(years_between(value, next_anniversary(value, turn.today)) for value in cell.values)


def _away_told(turn: Turn, either: Collection[Span]) -> str:
    """How long it is until a day; of two days that are about as far away in whole years."""
    months = [span.years * 12 + span.months for span in either]
    years = round(max(months) / 12)
    if len(months) > 1 and years >= WHOLE_YEARS and all(abs(each - 12 * years) <= NEAR for each in months):
        return turn.say("span", near="about", **years_and_months(12 * years))
    return spans_told(turn, either)


def _day_told(turn: Turn, cell: Cell, years: int) -> str:
    """The day of an anniversary, or both days where two dates are recorded: "24 or 25 June 2028"."""
    days = [anniversary(value, years) for value in cell.values]
    if len(days) == 2:
        return either_date(turn, *days)
    return turn.speech.join((turn.speech.date(day) for day in days), style="or")


def _line(turn: Turn, cell: Cell, years: int, *, counted: bool = True) -> str:
    """The day in short, with the number of years where the lines of a list differ in it."""
    date = _day_shortly(turn, cell, years)
    told = turn.say("anniversary-line", date=date, years=years) if counted else date
    return turn.line(turn.city(cell.city), told)


def _coming_line(turn: Turn, cell: Cell) -> str:
    """The next day in short, and how many days there are until then."""
    years = _next(turn, cell)
    days = {(anniversary(value, years) - turn.today).days for value in cell.values}
    ahead = sorted(each for each in days if each >= 0)
    told = turn.say(
        "anniversary-coming-line",
        date=_day_shortly(turn, cell, years),
        years=years,
        days=turn.speech.join(map(str, ahead), style="or"),
        count=ahead[-1],
    )
    return turn.line(turn.city(cell.city), told)


def _day_shortly(turn: Turn, cell: Cell, years: int) -> str:
    days = [anniversary(value, years) for value in sorted(cell.values)]
    written = (turn.speech.date(day) for day in days)
    return either_date_shortly(turn, *days) if len(days) == 2 else turn.speech.join(written, style="or")


def _coming(turn: Turn, of: CitySet) -> Answer:
    """The next anniversaries of many cities."""
    among = turn.view.filter(of)
    dated, _ = _dated(turn, _next_cities(turn, among))
    lines = [_coming_line(turn, cell) for cell in dated]
    text = "\n".join([turn.say("anniversaries-coming", count=len(lines)), *lines])
    return _answer(turn, dated, (text,), dates_told=False)


def _next_cities(turn: Turn, among: CityFilter) -> tuple[str, ...]:
    rows = turn.rows(select_coming(turn.today, among, this_year=True).limit(NEXT))
    if len(rows) < NEXT:
        rows += turn.rows(select_coming(turn.today, among, this_year=False).limit(NEXT - len(rows)))
    return tuple(row.city for row in rows)


def _one_by_one(turn: Turn, question: Anniversary, cities: Sequence[str]) -> Answer:
    """Of each city the anniversary in a year; of so many years as are asked for, when that is."""
    dated, lacking = _dated(turn, cities)
    if not dated:
        return answer_missing(turn, lacking, "date")
    told_of = [_in_year_or_not_yet(turn, cell, question) for cell in dated]
    return _answer(turn, dated, (*told_of, missing_told(turn, lacking, "date")), dates_told=False)


def _in_year_or_not_yet(turn: Turn, cell: Cell, question: Anniversary) -> str:
    years = (question.year or 0) - cell.value.year
    if years <= 0:
        return _lasted(turn, cell, str(question.year))
    return _anniversary(turn, cell, question.years or years, is_next=False)


def _in_year(turn: Turn, question: Anniversary, year: int, found: Matching) -> Answer:
    """The anniversaries of a year by their days; with `years` those that turn so many. That there is one only
    or none is said of all partners alone."""
    of_all_partners = isinstance(question.of, All)
    if not of_all_partners and found.count <= FEW:
        return _one_by_one(turn, question, found.cities)
    query = select_anniversaries(year, turn.view.filter(question.of), years=question.years)
    cities = tuple(row.city for row in turn.rows(query.limit(SHOWN)))
    count = len(cities)
    if count == SHOWN:
        count = turn.rows(sa.select(sa.func.count()).select_from(query.subquery()))[0][0]
    if not of_all_partners and count <= 1:
        return _one_by_one(turn, question, cities or found.cities)
    dated, _ = _dated(turn, cities)
    if count == 1 and len(dated) == 1:
        return _answer(turn, dated, (_only_in_year(turn, question, dated[0], year),), dates_told=False)
    head = turn.say(
        "anniversaries-in",
        year=str(year),
        years=question.years or 0,
        count=count,
        who=set_told(turn, question.of),
        all="yes" if of_all_partners else "no",
    )
    counted = question.years is None
    rows = [_line(turn, cell, year - cell.value.year, counted=counted) for cell in dated]
    text = "\n".join([head, *rows, *_more(turn, Matching(cities, count))])
    return _answer(turn, dated, (text,), dates_told=False)


def _only_in_year(turn: Turn, question: Anniversary, cell: Cell, year: int) -> str:
    """The only anniversary of a year."""
    years = year - cell.value.year
    told = turn.say(
        "anniversaries-in-one",
        year=str(year),
        years=years,
        asked="yes" if question.years else "no",
        city=turn.city(cell.city),
        date=_day_told(turn, cell, years),
    )
    return capital(told)
