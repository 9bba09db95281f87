"""Telling sets by what their cities share: in which countries they are, who signed most, in which year
there were two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from actions.answers.kinds.claims import CONTINENTS, continent_told
from actions.answers.kinds.either_date import Case, Shared, cases_of, sure_of
from actions.answers.kinds.facts import answer_fact
from actions.answers.kinds.lists import none_told
from actions.answers.telling.measures import answer_missing
from actions.answers.telling.next_questions import LIST, of_all, of_another
from actions.answers.telling.parts import Table
from actions.answers.telling.sets_told import set_told
from actions.answers.telling.turn import SHOWN, Answer, Turn, capital
from actions.answers.telling.values import attribute_label, value_told
from actions.questions.notation import SIGNERS
from actions.questions.questions import Fact, Group
from actions.questions.sets import All, AnyOf, CitySet, Condition, Where
from actions.store.queries import (
    SPREAD,
    select_groups,
    select_in_two,
    select_members,
    select_number_grouped,
)

PAIR = 2
PERSONS = 4
"""So many mayors are named in a sentence, more in lines."""
NAMED = 8
"""So many cities of one value are named behind it, of more the number alone is told; so many values are told
in a sentence, more in lines."""
BEHIND = {"continent": "country", "year": "date", "month": "date"}
"""The attribute that a grouping is read from, where it has another name."""


@dataclass(frozen=True)
class Groups:
    """The values of a set: of `found` cities `shared` by their values, all of them, and the `cases` that
    there may be, where cities have two dates."""

    question: Group
    found: int
    shared: tuple[Shared, ...]
    cases: tuple[Case, ...]

    @cached_property
    def numbers(self) -> tuple[int, ...]:
        """How many values there are, or may be."""
        return tuple(sorted({len(case.shared) for case in self.cases}))

    def picked(self, case: Case) -> tuple[Shared, ...]:
        """The values that the question picks out: with most, with fewest, or with so many cities."""
        if self.question.how == "at_least":
            return case.with_at_least(self.question.least)
        return case.leaders(self.question.how)

    @cached_property
    def sure(self) -> tuple[Shared, ...]:
        """Those that are picked out in every case."""
        alike = self.question.how != "at_least"
        return sure_of([self.picked(case) for case in self.cases], alike=alike)

    def only_in(self, case: Case) -> tuple[Shared, ...]:
        """Those that are picked out in a case and are not in every one."""
        sure = [each.value for each in self.sure]
        return tuple(each for each in self.picked(case) if each.value not in sure)


def answer_group(turn: Turn, question: Group) -> Answer:
    """The values with their cities; how many there are; which have most, fewest or so many cities."""
    found = turn.count(question.of)
    if not found:
        return none_told(turn, question.of)
    groups = _groups(turn, question, found)
    if found == 1 and groups.shared:
        return _of_one(turn, question)
    if not groups.shared:
        return answer_missing(turn, turn.keys(question.of), BEHIND.get(question.by, question.by))
    text, told = TELL[question.how](turn, groups)
    cities = tuple(dict.fromkeys(city for each in told for city in each.cities))
    attribute = BEHIND.get(question.by, question.by)
    behind = tuple(dict.fromkeys((*cities, *groups.cases[0].dates)))
    cells = tuple(turn.cells(behind, SPREAD.get(attribute, (attribute,))).values()) if behind else ()
    lacking = found - _number_grouped(turn, groups)
    twice = _twice_told(turn, question, groups)
    return Answer(
        "contested" if twice else "answered",
        (capital(text), *([turn.say("figures-lacking", count=lacking)] if lacking > 0 else [])),
        cells,
        () if behind else turn.sources(attribute, turn.view.filter(question.of)),
        notes=(twice,) if twice else (),
        table=_table(turn, question, told),
        suggestions=of_all((question.by,)),
        told=cities if question.how in ("most", "fewest", "at_least") else (),
    )


def possible_numbers(turn: Turn, question: Group) -> tuple[int, ...]:
    """How many values a set has, or may have where cities have two dates."""
    return _groups(turn, question, turn.count(question.of)).numbers


def _groups(turn: Turn, question: Group, found: int) -> Groups:
    shared = _shared(turn, question)
    return Groups(question, found, shared, cases_of(turn, question.by, shared, _in_two(turn, question)))


def _in_two(turn: Turn, question: Group) -> tuple[str, ...]:
    """The cities whose two dates fall in different years or months."""
    if question.by not in ("year", "month"):
        return ()
    return tuple(row.city for row in turn.rows(select_in_two(question.by, turn.view.filter(question.of))))


def _number_grouped(turn: Turn, groups: Groups) -> int:
    """How many cities have a value."""
    by = groups.question.by
    if by == "continent":
        return sum(each.count for each in groups.shared)
    return int(turn.rows(select_number_grouped(by, turn.view.filter(groups.question.of)))[0][0])


def _twice_told(turn: Turn, question: Group, groups: Groups) -> str:
    """That a city with two dates is counted under both, or, where that is told already, that there are two
    dates; "" where no city's dates are apart so far."""
    twice = _in_two(turn, question)
    if not twice:
        return ""
    cities = turn.cities(twice[:NAMED])
    if len(groups.cases) > 1 and question.how in ("most", "fewest", "at_least"):
        return turn.say("note-two-dates", cities=cities, count=len(twice))
    named = "yes" if len(twice) <= NAMED else "no"
    return turn.say("note-in-two-groups", by=question.by, cities=cities, count=len(twice), named=named)


def _of_one(turn: Turn, question: Group) -> Answer:
    """Of one city what it has, as a fact."""
    if question.by != "continent":
        return answer_fact(
            turn, Fact(question.of, SPREAD.get(question.by, (BEHIND.get(question.by, question.by),)))
        )
    city = turn.keys(question.of)[0]
    cells = turn.cells((city,), ("location",))
    return Answer(
        "answered",
        (continent_told(turn, cells, city),),
        tuple(cells.values()),
        suggestions=(("suggest-overview", city), *of_another(turn, city, "location"), *LIST),
        told=(city,),
    )


def _shared(turn: Turn, question: Group) -> tuple[Shared, ...]:
    """Each value with its cities, in the order of lists; years and months in their own."""
    if question.by == "continent":
        found = ((code, _on_continent(question.of, code)) for code in CONTINENTS)
        shared = tuple(Shared(code, turn.count(cities), turn.keys(cities, NAMED)) for code, cities in found)
        return tuple(_few(each) for each in shared if each.count)
    among = turn.view.filter(question.of)
    rows = turn.rows(select_groups(question.by, among))
    few = [row.value for row in rows if row.count <= NAMED][: SHOWN * NAMED]
    cities: dict[str | int, list[str]] = defaultdict(list)
    for row in turn.rows(select_members(question.by, few, among)) if few else ():
        cities[row.value].append(row.city)
    shared = tuple(Shared(row.value, row.count, tuple(cities[row.value])) for row in rows)
    return tuple(sorted(shared, key=lambda each: each.value)) if question.by in ("year", "month") else shared


def _on_continent(of: CitySet, code: str) -> CitySet:
    return Where(of, (Condition("continent", "is", code),))


def _few(shared: Shared) -> Shared:
    return shared if shared.count <= NAMED else replace(shared, cities=())


def _value(turn: Turn, by: str, value: str | int) -> str:
    if by == "continent":
        return turn.say(f"continent-{value}")
    if by == "year":
        return turn.say("year", year=str(value))
    if by == "month":
        return turn.speech.month(int(value))
    if by == "type":
        return turn.say(f"types-{value}")
    return value_told(turn, by, str(value))


def _say(turn: Turn, key: str, groups: Groups, shared: Sequence[Shared]) -> str:
    """A phrase over some values: their names, their number, what they are of, and of which cities."""
    question = groups.question
    return turn.say(
        key,
        by=question.by,
        count=len(shared),
        values=turn.speech.join(_value(turn, question.by, each.value) for each in shared),
        number=shared[0].count if shared else question.least,
        least=question.least,
        key=str(shared[0].value) if shared else "",
        cities=turn.cities(city for each in shared for city in each.cities),
        named="yes" if all(each.cities for each in shared) else "no",
        several="yes" if len(shared) > 1 else "no",
        end="lowest" if question.how == "fewest" else "highest",
        who=set_told(turn, question.of),
        among=set_told(turn, question.of, "of"),
        any="no" if isinstance(question.of, All) else "yes",
    )


def _with_lines(
    turn: Turn, groups: Groups, head: str, shared: Iterable[Shared], *, counted: bool = False
) -> str:
    """A head and a line for each value: its cities, or with `counted` their number too."""
    shared = tuple(shared)
    lines = []
    for each in shared[:SHOWN]:
        key = "group-counted" if counted or not each.cities else "group-cities"
        told = turn.say(
            key,
            by=groups.question.by,
            count=each.count,
            cities=turn.cities(each.cities),
            named="yes" if each.cities else "no",
        )
        lines.append(turn.line(capital(_value(turn, groups.question.by, each.value)), told))
    if len(shared) > SHOWN:
        lines.append("• " + turn.say("figures-more", count=len(shared) - SHOWN))
    return "\n".join([capital(head), *lines])


Told = tuple[str, Sequence[Shared]]


def _values(turn: Turn, groups: Groups) -> Told:
    head = _either_number(turn, groups, listed=True) or _say(turn, "group-values", groups, groups.shared)
    return _with_lines(turn, groups, head, groups.shared), groups.shared


def _count(turn: Turn, groups: Groups) -> Told:
    if len(groups.numbers) > 1 and len(groups.shared) > SHOWN:
        return _either_number(turn, groups, listed=False), groups.shared
    in_sentence = PERSONS if groups.question.by in ("signer", *SIGNERS) else NAMED
    if in_sentence < len(groups.shared) <= SHOWN or len(groups.numbers) > 1:
        return _values(turn, groups)
    shown = groups.shared if len(groups.shared) <= SHOWN else ()
    key = "group-count" if shown else "group-count-only"
    return _say(turn, key, groups, groups.shared), groups.shared


def _either_number(turn: Turn, groups: Groups, *, listed: bool) -> str:
    """That there are so many years or months or so many others, by which dates are right; "" where the number
    is sure."""
    if len(groups.numbers) == 1:
        return ""
    return turn.say(
        "group-either",
        by=groups.question.by,
        numbers=turn.speech.join(map(str, groups.numbers), style="or"),
        pair="yes" if len(groups.numbers) == PAIR else "no",
        fewer=groups.numbers[0],
        count=groups.numbers[-1],
        who=set_told(turn, groups.question.of),
        among=set_told(turn, groups.question.of, "of"),
        cities=turn.cities(groups.cases[0].dates),
        several="yes" if len(groups.cases[0].dates) > 1 else "no",
        listed="yes" if listed else "no",
    )


def _each(turn: Turn, groups: Groups) -> Told:
    shared = (
        sorted(groups.shared, key=lambda each: -each.count)
        if groups.question.by not in ("year", "month")
        else groups.shared
    )
    head = _say(turn, "group-each", replace(groups, question=_of_all_values(groups.question)), shared)
    return _with_lines(turn, groups, head, shared, counted=True), shared


def _of_all_values(question: Group) -> Group:
    """The question without the mayors that are asked for, whom its lines name."""
    of = question.of
    if question.by not in SIGNERS or not isinstance(of, AnyOf):
        return question
    if all((each.attribute, each.operator) == (question.by, "is") for each in of.conditions):
        return replace(question, of=of.of)
    return question


def _most(turn: Turn, groups: Groups) -> Told:
    leaders = groups.sure
    if len(groups.shared) == 1:
        return _values(turn, groups)
    if len(groups.cases) == 1 and len({each.count for each in groups.shared}) == 1:
        head = _say(turn, "group-equal", groups, groups.shared)
        return _with_lines(turn, groups, head, groups.shared), groups.shared
    if not leaders:
        return _by_case(turn, groups)
    head = _say(turn, "group-most", groups, leaders)
    text = _with_lines(turn, groups, head, leaders) if len(leaders) > 1 else head
    return _with_cases(turn, groups, text), leaders


def _at_least(turn: Turn, groups: Groups) -> Told:
    found = groups.sure
    if not found and any(map(groups.picked, groups.cases)):
        return _by_case(turn, groups)
    if not found:
        return _say(turn, "group-at-least-none", groups, found), found
    if len(found) == 1 and len(groups.cases) == 1 and found[0].cities:
        return _say(turn, "group-at-least-one", groups, found), found
    text = _with_lines(turn, groups, _say(turn, "group-at-least", groups, found), found)
    return _with_cases(turn, groups, text), found


def _with_cases(turn: Turn, groups: Groups, sure: str) -> str:
    """What is sure, and after it what would be so with one of two dates."""
    more = [told for case in groups.cases if (told := _in_case(turn, groups, case, also=True))]
    if not more:
        return sure
    return "\n\n".join([capital(sure), turn.sentences(*dict.fromkeys(more))])


def _by_case(turn: Turn, groups: Groups) -> Told:
    """Where nothing is sure, what would be so with each date."""
    told = [_in_case(turn, groups, case, also=False) for case in groups.cases]
    found = dict.fromkeys(each for case in groups.cases for each in groups.picked(case))
    return turn.sentences(*dict.fromkeys(told)), tuple(found)


def _in_case(turn: Turn, groups: Groups, case: Case, *, also: bool) -> str:
    """Which values would be picked out, too, if each city had the date that it has in a case; "" where there
    are none."""
    found = groups.only_in(case)
    if not found:
        return ""
    days = {turn.city(city): turn.speech.date(day) for city, day in case.dates.items()}
    each = [turn.say("city-with-value", city=city, value=day) for city, day in days.items()]
    return turn.say(
        "group-if",
        by=groups.question.by,
        single="yes" if len(days) == 1 else "no",
        city=next(iter(days)),
        date=next(iter(days.values())),
        dates=turn.speech.join(each),
        values=turn.speech.join(_value(turn, groups.question.by, each.value) for each in found),
        number=found[0].count,
        also="yes" if also else "no",
        several="yes" if len(found) > 1 else "no",
        how=groups.question.how,
    )


TELL: Mapping[str, Callable[[Turn, Groups], Told]] = {
    "values": _values,
    "count": _count,
    "each": _each,
    "most": _most,
    "fewest": _most,
    "at_least": _at_least,
}


def _table(turn: Turn, question: Group, shared: Sequence[Shared]) -> Table:
    heads = (
        attribute_label(turn, BEHIND.get(question.by, question.by)),
        turn.say("column-count"),
        turn.say("column-cities"),
    )
    rows = tuple(
        (_value(turn, question.by, each.value), str(each.count), turn.cities(each.cities))
        for each in shared[:SHOWN]
    )
    return Table(heads, rows)
