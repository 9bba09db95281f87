"""Whether a claim holds of a city, and the sentence that says so or says what is right instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from actions.answers.kinds.comparisons import pair_told
from actions.answers.kinds.orders import ordered_told, rank_told
from actions.answers.kinds.totals import answer_total
from actions.answers.telling.features import features_saying
from actions.answers.telling.gaps import lasted_told
from actions.answers.telling.measures import cells_of, missing_told
from actions.answers.telling.sets_told import claim_value
from actions.answers.telling.turn import Turn
from actions.answers.telling.values import (
    attribute_label,
    claim_holds,
    contested_dates,
    date_falls,
    may_know_told,
    tell_cell,
    there_told,
    value_in_sentence,
    values_told,
    where_told,
)
from actions.questions.mentions import AGAINST
from actions.questions.notation import AVERAGED, SIGNERS
from actions.questions.questions import Denied, Total
from actions.questions.sets import AVERAGE, All, Beside, Condition, Middle, Nearest, Order, Picked
from actions.store.queries import SPREAD, Cell, Cells
from actions.text.years import span_between

Placed: TypeAlias = Picked | Middle | Beside | Nearest
"""A place in an order that a city is said to take."""
OfCity: TypeAlias = Condition | Placed | Denied
"""A claim that holds, or does not, of each city by itself."""
ABOUT_FEATURES = ("feature", "topic")
"""Attributes of claims about what the page says of a city."""
RECORDED_AS: Mapping[str, str] = {
    **dict.fromkeys(("country", "province", "continent"), "location"),
    **dict.fromkeys(("month", "day", "age", "contested"), "date"),
}
"""The attribute that a claim is read from, where it has another name."""
CONTINENTS = ("AS", "EU", "NA", "SA", "AF", "OC")


@dataclass(frozen=True)
class Verdict:
    """Whether a claim holds of a city (None: not recorded), with a sentence, and with the value alone for
    a list.

    `either` says that it holds with one of two contested dates only, `unsaid` that the sentence does not say
    why there are two, and `about` that it holds of a figure in round numbers.
    """

    holds: bool | None
    text: str
    short: str = ""
    cells: tuple[Cell, ...] = ()
    either: bool = False
    missing: str = ""
    unsaid: bool = False
    about: bool = False


def verdict_on(turn: Turn, cells: Cells, city: str, claim: OfCity) -> Verdict:
    """What the store says to one claim about one city. `cells` are all that is known of it."""
    if isinstance(claim, Denied):
        placed = _place(turn, city, claim.place)
        return placed if placed.holds is None else replace(placed, holds=not placed.holds)
    if not isinstance(claim, Condition):
        return _place(turn, city, claim)
    if claim.operator in AGAINST:
        return _against(turn, city, claim)
    return CLAIMS.get(claim.attribute, _value)(turn, cells, city, claim)


def not_recorded_told(turn: Turn, cities: Sequence[str], claim: OfCity) -> str:
    """That what a claim is about is not recorded of some cities."""
    if isinstance(claim, Condition) and claim.attribute in ABOUT_FEATURES:
        value = claim_value(turn, claim)
        return turn.say("check-feature-none", city=turn.cities(cities), value=value, count=len(cities))
    return missing_told(turn, cities, _recorded_as(claim))


def _recorded_as(claim: OfCity) -> str:
    """The attribute whose value a claim is about."""
    if isinstance(claim, Condition):
        return RECORDED_AS.get(claim.attribute, claim.attribute)
    return order_of(claim).attribute


def order_of(claim: Placed | Denied) -> Order:
    """The order in which a place is claimed."""
    if isinstance(claim, Denied):
        return order_of(claim.place)
    return Order(claim.attribute) if isinstance(claim, Nearest) else claim.by


def _missing(turn: Turn, city: str, claim: OfCity) -> Verdict:
    label = attribute_label(turn, _recorded_as(claim))
    return Verdict(
        None, not_recorded_told(turn, (city,), claim), turn.say("value-not-recorded"), missing=label
    )


def _value(turn: Turn, cells: Cells, city: str, claim: Condition) -> Verdict:
    """A claim about a value: a type, a signer, a number. Of signers of either side any one may agree."""
    keys = SPREAD.get(claim.attribute, (claim.attribute,))
    found = [cells[city, key] for key in keys if (city, key) in cells]
    if not found:
        return _missing(turn, city, claim)
    positive = replace(claim, operator="is") if claim.operator == "is not" else claim
    agreeing = [cell for cell in found if any(claim_holds(value, positive) for value in cell.values)]
    holds = bool(agreeing) == (claim.operator != "is not")
    told = agreeing[:1] or found
    text = _both_signers(turn, told) or turn.sentences(*(tell_cell(turn, cells, cell) for cell in told))
    short = turn.speech.join(values_told(turn, cell) for cell in told)
    rounded = claim.attribute in AVERAGED and claim.operator == "is" and told[0].value != claim.value
    return Verdict(holds, text, short, tuple(told), about=holds and rounded)


def _both_signers(turn: Turn, cells: Sequence[Cell]) -> str:
    """Who signed for either side in one sentence; "" where the cells are other ones."""
    if tuple(cell.attribute for cell in cells) != SIGNERS:
        return ""
    home, partner = (turn.person(str(cell.value)) for cell in cells)
    return turn.say("fact-signers", city=turn.city(cells[0].city), home_person=home, partner_person=partner)


def _location(turn: Turn, cells: Cells, city: str, claim: Condition) -> Verdict:
    """A claim about the country, the province or the continent, which the country and the place on it
    tell."""
    country = cells.get((city, "country"))
    own = cells.get((city, claim.attribute))
    if country is None or claim.attribute == "province" and own is None:
        return _missing(turn, city, claim)
    where = where_told(turn, cells, city)
    text = turn.say("check-location", city=turn.city(city), there=there_told(turn, cells, city))
    if claim.attribute == "continent":
        holds = turn.meets(city, claim)
        text = continent_told(turn, cells, city)
    else:
        holds = claim_holds((own or country).value, claim)
    used = (country, *([own] if own and own is not country else []))
    return Verdict(holds, text, where, used)


def continent_told(turn: Turn, cells: Cells, city: str) -> str:
    """On which continent a city is, with its province and country."""
    found = next((code for code in CONTINENTS if turn.meets(city, Condition("continent", "is", code))), "")
    return turn.say(
        "check-continent",
        city=turn.city(city),
        where=where_told(turn, cells, city),
        there=there_told(turn, cells, city),
        key=found,
        continent=turn.say(f"continent-{found}") if found else "",
        known="yes" if found else "no",
    )


def _date(turn: Turn, cells: Cells, city: str, claim: Condition) -> Verdict:
    """A claim about the date; where there are two, either may agree, and both are told."""
    cell = cells.get((city, "date"))
    if cell is None:
        return _missing(turn, city, claim)
    matches = [date_falls(value, claim, turn.today) for value in cell.values]
    text = contested_dates(turn, cell) if cell.contested else tell_cell(turn, cells, cell)
    either = any(matches) and not all(matches)
    return Verdict(any(matches), text, values_told(turn, cell), (cell,), either)


def _age(turn: Turn, cells: Cells, city: str, claim: Condition) -> Verdict:
    """A claim about how many years an agreement has lasted; where there are two dates, since either."""
    cell = cells.get((city, "date"))
    if cell is None:
        return _missing(turn, city, claim)
    matches = [date_falls(value, claim, turn.today) for value in cell.values]
    length = lasted_told(turn, [span_between(value, turn.today) for value in sorted(cell.values)])
    text = turn.say("since", city=turn.city(city), span=length, date=value_in_sentence(turn, cell))
    either = any(matches) and not all(matches)
    return Verdict(any(matches), text, length, (cell,), either, unsaid=cell.contested)


def _contested(turn: Turn, cells: Cells, city: str, claim: Condition) -> Verdict:
    """Whether two dates are recorded."""
    cell = cells.get((city, "date"))
    if cell is None:
        return _missing(turn, city, claim)
    key = "check-not-contested"
    text = (
        contested_dates(turn, cell)
        if cell.contested
        else turn.say(key, city=turn.city(city), date=values_told(turn, cell))
    )
    return Verdict(cell.contested == (claim.operator == "is"), text, values_told(turn, cell), (cell,))


def _feature(turn: Turn, cells: Cells, city: str, claim: Condition) -> Verdict:
    """A claim about what the page says of a city; what it does not say is not denied."""
    words = str(claim.value)
    cell = cells.get((city, "features"))
    said = features_saying(turn, cell.values, words) if cell else []
    if not cell or not said:
        return Verdict(
            None,
            turn.sentences(not_recorded_told(turn, (city,), claim), may_know_told(turn)),
            turn.say("value-not-recorded"),
            missing=words,
        )
    kept = Cell(city, "features", tuple(each for each in cell.statements if each.value in said))
    told = values_told(turn, kept)
    return Verdict(True, turn.say("check-feature", city=turn.city(city), value=told), told, (kept,))


def _against(turn: Turn, city: str, claim: Condition) -> Verdict:
    """Whether one city's value is more or less than another's, with both, the one asked about first.

    "Is Weihai larger than Kawasaki?"
    """
    if claim.value == AVERAGE:
        return _against_average(turn, city, claim)
    other = str(claim.value)
    cells = turn.cells((city, other), (claim.attribute,))
    for each in (city, other):
        if (each, claim.attribute) not in cells:
            return _missing(turn, each, claim)
    own, limit = cells[city, claim.attribute], cells[other, claim.attribute]
    holds = {
        "above": own.value > limit.value,
        "below": own.value < limit.value,
        "like": bool(set(own.values) & set(limit.values)),
    }[claim.operator]
    return Verdict(holds, pair_told(turn, own, limit), values_told(turn, own), (own, limit))


def _against_average(turn: Turn, city: str, claim: Condition) -> Verdict:
    """Whether one city's value is more or less than all have on average, with both."""
    cells = turn.cells((city,), (claim.attribute,))
    if (city, claim.attribute) not in cells:
        return _missing(turn, city, claim)
    own, average = cells[city, claim.attribute], Total(All(), claim.attribute, average=True)
    told = turn.sentences(tell_cell(turn, cells, own), answer_total(turn, average).paragraphs[0])
    return Verdict(turn.meets(city, claim), told, values_told(turn, own), (own,))


def _place(turn: Turn, city: str, claim: Placed) -> Verdict:
    """A claim about a place in an order: who takes that place, and where the city stands where it is
    another."""
    ordered = ordered_told(turn, claim)
    if city in ordered.cities:
        return Verdict(True, ordered.text, cells=ordered.cells)
    by = order_of(claim)
    own = cells_of(turn.cells((city,), (by.attribute,)), (city,), by.attribute)
    if not own:
        return _missing(turn, city, claim)
    of_two = turn.count(claim.of) == 2 and turn.holds(claim.of, city)
    if isinstance(claim, Nearest):
        stands = tell_cell(turn, turn.cells((city,), (by.attribute,)), own[0])
    else:
        stands = "" if of_two else rank_told(turn, own[0], by, claim.of)
    return Verdict(
        False, turn.sentences(ordered.text, stands), values_told(turn, own[0]), (*ordered.cells, *own)
    )


CLAIMS: Mapping[str, Callable[[Turn, Cells, str, Condition], Verdict]] = {
    "country": _location,
    "province": _location,
    "continent": _location,
    "date": _date,
    "month": _date,
    "day": _date,
    "age": _age,
    "contested": _contested,
    "feature": _feature,
    "topic": _feature,
}
