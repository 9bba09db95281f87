"""Telling lists and counts: which cities a set holds, with what is asked of each, and how many they are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from actions.answers.telling.measures import features_of_each
from actions.answers.telling.next_questions import MORE, START, of_all, of_list
from actions.answers.telling.parts import Table
from actions.answers.telling.sets_told import PLACES, order_told, set_told
from actions.answers.telling.things import thing_of
from actions.answers.telling.turn import FEW, Answer, Matching, Turn, capital
from actions.answers.telling.values import (
    attribute_label,
    attributes_told,
    date_falls,
    doubt_notes,
    may_know_told,
    value_in_sentence,
    values_told,
    where_told,
)
from actions.questions.mentions import AGAINST
from actions.questions.notation import SIGNERS
from actions.questions.questions import Count, Exists, Fact, List, More
from actions.questions.sets import All, AnyOf, Cities, CitySet, Condition, Order, Picked, Where, Without
from actions.questions.state import set_of
from actions.store.queries import ALL, SPREAD, Cell, Cells, Statement, select_values

NAMED = 8
"""So many cities are named where they are counted."""
EVERY = 1_000_000
"""More cities than there are."""
DATED = ("date", "month", "day", "age")
"""Attributes whose conditions are about the date."""
READ_FROM = {
    **dict.fromkeys(("month", "day", "age", "contested"), "date"),
    **dict.fromkeys(("feature", "topic"), "features"),
    "continent": "country",
}
"""The attribute that a condition is read from, where it has another name."""
ALWAYS = ("type", "country", "date")
"""What is looked up of every city in a list."""


@dataclass(frozen=True)
class Listing:
    """What a list is of: a set, what is told of each city, and in which order."""

    of: CitySet
    attributes: tuple[str, ...] = ()
    by: Order | None = None

    @property
    def conditions(self) -> tuple[Condition, ...]:
        return conditions_of(self.of)


def conditions_of(cities: CitySet) -> tuple[Condition, ...]:
    """Every condition that the cities of a set meet, however sets are nested."""
    if isinstance(cities, Where):
        return (*conditions_of(cities.of), *cities.conditions)
    return conditions_of(cities.of) if isinstance(cities, Without | Picked) else ()


def answer_list(turn: Turn, question: List) -> Answer:
    return list_told(turn, Listing(question.of, question.attributes, question.by))


def answer_more(turn: Turn, question: More) -> Answer:
    """The rest of the last list, in the same way."""
    state = turn.state
    told = state.skip + len(state.listed)
    asked = _last_list(turn, told + state.beyond)
    if asked is None:
        return Answer("not_understood", (turn.say("more-of-what"),), suggestions=START)
    if not state.beyond:
        return Answer("answered", (turn.say("list-end", count=told),), suggestions=of_all())
    return list_told(turn, asked, skip=told)


def _last_list(turn: Turn, count: int) -> Listing | None:
    """The last question that was answered by a list of so many cities."""
    for last in (question for said in reversed(turn.state.turns) for question in reversed(said)):
        of = set_of(last)
        if of is None or count < 2:
            continue
        attributes = last.attributes if isinstance(last, List | Fact) else ()
        asked = Listing(of, attributes, last.by if isinstance(last, List) else None)
        if _in_order(turn, asked, 0).count == count:  # cities without a value have no place in an order
            return asked
    return None


def list_told(turn: Turn, asked: Listing, *, skip: int = 0) -> Answer:
    """The cities of a set, with what is asked of them, from the first or after the first `skip`."""
    found = _in_order(turn, asked, skip)
    if not found.count:
        return none_told(turn, asked.of)
    columns = _columns(asked)
    cells = turn.cells(found.cities, (*ALWAYS, *_looked_up(columns)))
    plain = not asked.attributes and not asked.by
    if plain and found.count <= FEW and not isinstance(asked.of, All):
        listed = _few_told(turn, asked, found, cells, columns)
    elif plain and not columns and _of_both_kinds(cells) and found.count == len(found.cities):
        listed = _by_kind(turn, asked, found, cells)
    else:
        listed = _in_lines(turn, asked, found, cells, columns)
    more = MORE if found.beyond else ()
    further = of_list(found.cities, columns, everything=isinstance(asked.of, All))
    return _with_features(turn, asked, replace(listed, suggestions=(*more, *further)))


def _in_order(turn: Turn, asked: Listing, skip: int) -> Matching:
    if asked.by is None or asked.by.attribute == "name":
        return turn.found(asked.of, skip=skip, by_name=asked.by is not None)
    return turn.found(Picked(asked.of, asked.by, count=EVERY), skip=skip)


def _columns(asked: Listing) -> tuple[str, ...]:
    """What is asked of each city, what they are ordered by, and the values by which they were chosen."""
    measured = [condition.attribute for condition in asked.conditions if _is_measured(condition)]
    ordered = [asked.by.attribute] if asked.by and asked.by.attribute != "name" else []
    chosen = ["date" if attribute in (*DATED, "contested") else attribute for attribute in measured]
    return tuple(dict.fromkeys((*asked.attributes, *ordered, *chosen)))


def _is_measured(condition: Condition) -> bool:
    """Whether a value of a city says why it was chosen."""
    if condition.attribute in DATED or isinstance(condition.value, int | float):
        return True
    doubled = condition.attribute == "contested" and condition.operator == "is"
    return doubled or condition.operator in AGAINST


def _looked_up(columns: Sequence[str]) -> tuple[str, ...]:
    """The stored attributes of some columns."""
    return tuple(
        stored
        for column in columns
        for stored in (("province", "country") if column == "location" else (column,))
        if column not in ("names", "signer_names")
    )


def _of_both_kinds(cells: Cells) -> bool:
    return len({cell.value for cell in cells.values() if cell.attribute == "type"}) > 1


def _few_told(turn: Turn, asked: Listing, found: Matching, cells: Cells, columns: Sequence[str]) -> Answer:
    """A few cities in a sentence, each with the values by which they were chosen but those that it names."""
    shown = () if columns == ("date",) and _on_one_day(asked, cells) else columns
    text = turn.say(
        "list-few",
        set=_set_of(turn, asked.of, found.count),
        cities=turn.speech.join([_with_values(turn, cells, city, asked, shown) for city in found.cities]),
        count=found.count,
        named="yes" if isinstance(asked.of, Cities) else "no",
    )
    answer = _listed(turn, found, (capital(text),), cells, _looked_up(columns) or ("country",))
    figures = [cell for cell in cells.values() if cell.attribute in shown and cell.attribute != "date"]
    return replace(answer, notes=(*doubt_notes(turn, figures), *_date_notes(turn, asked, cells)))


def _on_one_day(asked: Listing, cells: Cells) -> bool:
    """Whether the cities were chosen by the day of their agreements, of which each has only this one."""
    days = [
        condition
        for condition in asked.conditions
        if condition.attribute == "date" and condition.operator in ("is", "between")
    ]
    on_a_day = any(condition.high in (None, condition.value) for condition in days)
    return on_a_day and not any(cell.contested for cell in cells.values())


def _with_values(turn: Turn, cells: Cells, city: str, asked: Listing, columns: Sequence[str]) -> str:
    values = [
        value_in_sentence(turn, cells[city, column])
        if column == "date" and (city, column) in cells
        else column_told(turn, cells, city, column)
        for column in columns
    ]
    if not values:
        return _named(turn, cells, city, asked)
    return turn.say("city-with-value", city=turn.city(city), value=turn.say("join-columns").join(values))


def _set_of(turn: Turn, of: CitySet, count: int) -> str:
    """The set as the subject of a sentence; in languages with numbers its noun agrees with how many there
    are."""
    return turn.say(
        "set-subject", several=set_told(turn, of, "the"), one=set_told(turn, of, "the", count=1), count=count
    )


def _named(turn: Turn, cells: Cells, city: str, asked: Listing) -> str:
    """A city with its country, where that is not what was asked for."""
    country = cells.get((city, "country"))
    if country is None or _is_in_one_place(asked):
        return turn.city(city)
    return turn.say(
        "city-in-country",
        city=turn.city(city),
        code=str(country.value),
        country=turn.speech.country(str(country.value)),
    )


def _is_in_one_place(asked: Listing) -> bool:
    """Whether all cities were asked for as those of one country or province."""
    places = [each for each in asked.conditions if each.attribute in ("country", "province")]
    return len(places) == 1 and places[0].operator == "is"


def _by_kind(turn: Turn, asked: Listing, found: Matching, cells: Cells) -> Answer:
    """The sister cities, and then the friendship cities."""
    lines, told = [_head(turn, asked, found, ())], []
    for kind in ("sister", "friendship"):
        cities = [city for city in found.cities if (cell := cells.get((city, "type"))) and cell.value == kind]
        names = turn.say("join-values").join(_named(turn, cells, city, asked) for city in cities)
        lines.append("• " + turn.say("list-kind", kind=kind, count=len(cities), cities=names))
        told += cities
    rest = [city for city in found.cities if city not in told]
    lines += [f"• {_named(turn, cells, city, asked)}" for city in rest]
    ordered = replace(found, cities=(*told, *rest))
    return _listed(turn, ordered, ("\n".join(lines),), cells, ("type", "country"))


def _in_lines(turn: Turn, asked: Listing, found: Matching, cells: Cells, columns: Sequence[str]) -> Answer:
    """A line for each city, with the values of its columns."""
    shown = [column for column in columns if columns != ("country",)]
    lines = [_head(turn, asked, found, columns)]
    for city in found.cities:
        values = [told for column in shown if (told := column_told(turn, cells, city, column))]
        name = turn.city(city) if shown else _named(turn, cells, city, asked)
        key = "list-line" if values else "list-name"
        lines.append("• " + turn.say(key, city=name, values=turn.say("join-columns").join(values)))
    if found.beyond:
        lines.append(turn.say("list-page", count=found.beyond))
    answer = _listed(turn, found, ("\n".join(lines),), cells, _looked_up(columns) or ("country",))
    notes = (
        *doubt_notes(turn, [cell for cell in cells.values() if cell.attribute in columns]),
        *_date_notes(turn, asked, cells),
        *_missing_notes(turn, found, cells, asked.attributes),
    )
    return replace(answer, table=table_of(turn, cells, found.cities, columns), notes=notes)


def _head(turn: Turn, asked: Listing, found: Matching, columns: Sequence[str]) -> str:
    if found.skip:
        stop = found.skip + len(found.cities)
        return turn.say("list-next", count=found.count, start=found.skip + 1, stop=stop)
    named = isinstance(asked.of, Cities)
    variables: dict[str, Any] = {
        "count": found.count,
        "all": "yes" if isinstance(asked.of, All) else "no",
        "set": "" if named else set_told(turn, asked.of, "the"),
        "set_of": "" if named else set_told(turn, asked.of, "of"),
        "counted": "" if named else set_told(turn, asked.of, "plain", count=found.count),
        "the_counted": "" if named else set_told(turn, asked.of, "the", count=found.count),
    }
    if asked.by:
        whole = {**variables, "set": set_told(turn, asked.of), "set_of": set_told(turn, asked.of, "of")}
        others = [each for each in asked.attributes if each != asked.by.attribute]
        more = attributes_told(turn, others) if others else ""
        told = turn.say(
            "list-ordered",
            order=order_told(turn, asked.by),
            more="yes" if more else "no",
            attributes=more,
            **whole,
        )
        return capital(told)
    if asked.attributes:
        label = attributes_told(turn, asked.attributes)
        return capital(
            turn.say("list-columns", attributes=label, named="yes" if named else "no", **variables)
        )
    return capital(turn.say("list-head", **variables))


def column_told(turn: Turn, cells: Cells, city: str, column: str) -> str:
    """One value of a list's line; "" where nothing is recorded, or it is told with another."""
    if column in SIGNERS and all((city, signer) in cells for signer in SIGNERS):
        if column == SIGNERS[1]:
            return ""
        home, partner = (turn.person(str(cells[city, signer].value)) for signer in SIGNERS)
        return turn.say("signers-pair", city=turn.city(city), home_person=home, partner_person=partner)
    if column == "location":
        return where_told(turn, cells, city)
    cell = cells.get((city, column))
    if cell is None:
        return turn.say("value-not-recorded")
    told = values_told(turn, cell)
    plain = column in (
        "date",
        "type",
        "population",
        "temperature",
        "country",
        "province",
        "features",
        *SIGNERS,
    )
    return told if plain else turn.say("overview-line", label=attribute_label(turn, column), value=told)


def table_of(turn: Turn, cells: Cells, cities: Sequence[str], columns: Sequence[str]) -> Table:
    """The cities with a column for each attribute."""
    heads = (turn.say("column-city"), *(attribute_label(turn, column) for column in columns))
    rows = tuple(
        (turn.city(city), *(_entry(turn, cells, city, column) for column in columns)) for city in cities
    )
    return Table(heads, rows)


def _entry(turn: Turn, cells: Cells, city: str, column: str) -> str:
    if column == "location":
        return where_told(turn, cells, city)
    cell = cells.get((city, column))
    return values_told(turn, cell) if cell else turn.say("value-not-recorded")


def _listed(
    turn: Turn, found: Matching, paragraphs: tuple[str, ...], cells: Cells, told: Sequence[str]
) -> Answer:
    kept = tuple(cell for cell in cells.values() if cell.attribute in told)
    contested = any(cell.contested for cell in kept)
    return Answer(
        "contested" if contested else "answered",
        paragraphs,
        kept,
        table=table_of(turn, cells, found.cities, told),
        told=found.cities,
        beyond=found.beyond,
        skip=found.skip,
    )


def _date_notes(turn: Turn, asked: Listing, cells: Cells) -> tuple[str, ...]:
    """That there are two dates of a city whose date is told or that is chosen by it; where only one of them
    fits for some cities, that these may not belong there."""
    conditions = [condition for condition in asked.conditions if condition.attribute in DATED]
    contested = [cell for cell in cells.values() if cell.attribute == "date" and cell.contested]
    if not contested or not (conditions or "date" in asked.attributes):
        return ()
    doubtful = [
        cell
        for cell in contested
        if not all(_fits(turn, day, condition) for day in cell.values for condition in conditions)
    ]
    key = "note-contested-dates" if doubtful else "note-two-dates"
    noted = doubtful or contested
    return (turn.say(key, cities=turn.cities(cell.city for cell in noted), count=len(noted)),)


def _fits(turn: Turn, day: dt.date, condition: Condition) -> bool:
    """Whether a date meets a condition, or may not beside another city's date."""
    if condition.operator not in AGAINST:
        return date_falls(day, condition, turn.today)
    others = turn.cells((str(condition.value),), ("date",)).values()
    limits = [limit for cell in others for limit in cell.values]
    beside = {"above": day.__gt__, "below": day.__lt__, "like": day.__eq__}[condition.operator]
    return all(beside(limit) for limit in limits)


def _missing_notes(turn: Turn, found: Matching, cells: Cells, attributes: Iterable[str]) -> tuple[str, ...]:
    """Of which cities something that was asked for is not recorded."""
    notes = []
    for attribute in _looked_up(tuple(attributes)):
        without = [city for city in found.cities if (city, attribute) not in cells]
        if without and len(without) <= NAMED:
            label = attribute_label(turn, attribute)
            notes.append(turn.say("fact-missing", city=turn.cities(without), attribute=label))
    return tuple(notes)


def _with_features(turn: Turn, asked: Listing, answer: Answer) -> Answer:
    """Where cities were chosen by what is recorded of them, that is told."""
    about = [
        text
        for condition in asked.conditions
        if condition.attribute in ("topic", "feature") and condition.operator == "is"
        for text in turn.view.features_about(str(condition.value))
    ]
    if not about or len(answer.told) > FEW:
        return answer
    features = turn.cells(answer.told, ("features",))
    kept = [
        Cell(cell.city, "features", tuple(each for each in cell.statements if each.value in about))
        for cell in features.values()
    ]
    if not kept:
        return answer
    paragraphs = (*answer.paragraphs, features_of_each(turn, kept))
    return replace(answer, paragraphs=paragraphs, cells=(*answer.cells, *kept))


def none_told(turn: Turn, of: CitySet) -> Answer:
    """That a set holds no city; of the home country, that the page does not reach there."""
    at_home = turn.catalogue.home_country
    domestic = any(
        (condition.attribute, condition.operator, condition.value) == ("country", "is", at_home)
        for condition in conditions_of(of)
    )
    if domestic:
        return beyond_told(turn)
    text = turn.say(
        "list-none",
        set=set_told(turn, of, "any"),
        set_of=set_told(turn, of, "of any"),
        one=set_told(turn, of, "any", count=1),
        any="no" if isinstance(of, All) else "yes",
    )
    return Answer("answered", (text,), searched=searched(turn, of), suggestions=START[:1])


def partly_met(turn: Turn, of: CitySet) -> tuple[CitySet, CitySet] | None:
    """Of a set of the cities in one of several places those in the places that have any, and those in the
    others; None where all have some, or none has."""
    if not isinstance(of, AnyOf) or not all(_is_place(each) for each in of.conditions):
        return None
    met = tuple(each for each in of.conditions if turn.count(Where(of.of, (each,))))
    unmet = tuple(each for each in of.conditions if each not in met)
    return (AnyOf(of.of, met), AnyOf(of.of, unmet)) if met and unmet else None


def _is_place(condition: Condition) -> bool:
    return condition.attribute in PLACES and condition.operator == "is"


def searched(turn: Turn, of: CitySet) -> tuple[Statement, ...]:
    """A statement from each source of what a set is chosen by, of a page from its table: there it was looked
    for."""
    chosen = (READ_FROM.get(each.attribute, each.attribute) for each in conditions_of(of))
    stored = [each for attribute in chosen for each in SPREAD.get(attribute, (attribute,))] or ["type"]
    found = [statement for attribute in stored for statement in turn.sources(attribute, ALL)]
    return tuple(dict.fromkeys(each for each in found if each.place == "table")) or tuple(found)


def beyond_told(turn: Turn, said: str = "") -> Answer:
    """That only partners abroad are recorded, or that something is not recorded of them; and who may know."""
    thing = thing_of(turn, said)
    if thing.named == "known":
        text = turn.say("not-recorded", thing=thing.told, named=thing.named, cities="", any="no")
    else:
        text = turn.say("declined-beyond", thing=thing.told, named=thing.named)
    return Answer(
        "outside",
        (turn.sentences(text, may_know_told(turn)),),
        missing=thing.missing,
        contact=turn.contact,
        suggestions=START[:1],
    )


def answer_count(turn: Turn, question: Count) -> Answer:
    found = turn.found(question.of)
    if not found.count:
        return none_told(turn, question.of)
    notes: tuple[str, ...] = ()
    compared: tuple[Statement, ...] = ()
    if isinstance(question.of, All):
        kinds = {row.text: row.count for row in turn.rows(select_values("type", ALL))}
        text = turn.say(
            "count-all",
            count=found.count,
            sisters=kinds.get("sister", 0),
            friendships=kinds.get("friendship", 0),
        )
        notes = _claim_notes(turn, found.count)
        compared = turn.sources("country", ALL) if notes else ()  # the introduction gives countries
    else:
        text = count_told(turn, question.of, found)
    cells, statements = _behind(turn, question.of, found)
    return Answer(
        "answered",
        (text,),
        cells,
        statements,
        compared,
        notes=(*notes, *_date_notes(turn, Listing(question.of), turn.cells(found.cities, ("date",)))),
        suggestions=START if isinstance(question.of, All) else of_list(found.cities, everything=False),
        told=found.cities,
        beyond=found.beyond,
    )


def count_told(turn: Turn, of: CitySet, found: Matching) -> str:
    """How many cities a set holds, and which, where they are few."""
    return turn.say(
        "count-some",
        count=found.count,
        set=set_told(turn, of, "the"),
        counted=set_told(turn, of, "plain", count=found.count),
        cities=turn.cities(found.cities),
        names="yes" if found.count <= NAMED else "no",
    )


def _claim_notes(turn: Turn, count: int) -> tuple[str, ...]:
    """Where the page's introduction counts otherwise than its table."""
    claim = turn.catalogue.partner_count_claim
    if not claim or claim == count:
        return ()
    return (turn.say("note-count", others=claim - 1, claimed=claim, count=count),)


def _behind(turn: Turn, of: CitySet, found: Matching) -> tuple[tuple[Cell, ...], tuple[Statement, ...]]:
    """What a number comes from: by what the cities were chosen, of very many a statement from each source."""
    chosen = _looked_up(_columns(Listing(of))) or tuple(
        condition.attribute
        for condition in conditions_of(of)
        if condition.attribute in ("country", "province")
    )
    attributes = chosen or ("type",)
    if found.beyond:
        return (), turn.sources(attributes[0], turn.view.filter(of))
    cells = turn.cells(found.cities, attributes)
    return (), tuple(statement for cell in cells.values() for statement in cell.statements[:1])


def answer_exists(turn: Turn, question: Exists) -> Answer:
    """Whether there is any, and which: a yes that names them."""
    found = turn.found(question.of)
    if not found.count:
        none = none_told(turn, question.of)
        return none if none.status == "outside" else _with_lead(turn, none, "none")
    answer = answer_count(turn, Count(question.of))
    return _with_features(turn, Listing(question.of), _with_lead(turn, answer, "there-are"))


def _with_lead(turn: Turn, answer: Answer, lead: str) -> Answer:
    first, *rest = answer.paragraphs
    return replace(answer, paragraphs=(turn.sentences(turn.say(lead), first), *rest))
