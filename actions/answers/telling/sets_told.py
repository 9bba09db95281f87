"""Sets of cities in words, as people say them: "the partner cities in Japan", "sister cities other than
Harbin"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Literal, TypeAlias

from actions.answers.telling.turn import Turn
from actions.answers.telling.values import (
    attribute_label,
    claim_told,
    figure_told,
    in_few_digits,
    time_ends_told,
    value_told,
)
from actions.questions.mentions import AGAINST, SIGNED_BY
from actions.questions.sets import (
    AVERAGE,
    All,
    AnyOf,
    Beside,
    Cities,
    CitySet,
    Condition,
    Middle,
    Nearest,
    Operator,
    Order,
    Picked,
    Together,
    Where,
    Without,
)
from actions.store.queries import select_total

Form: TypeAlias = Literal["plain", "the", "of", "any", "of any"]
"""How a set is said: `plain` "partner cities in Japan"; `the` "the partner cities in Japan", as the subject
of a sentence; `of` the same where a language has another case for it ("the population of ..."). `any` and
`of any` are `plain` and `of` where there is none, or may be none: "partner cities in Vietnam or Taiwan"."""
CASES: Mapping[Form, Form] = {"any": "plain", "of any": "of"}
"""What phrases are told in place of these, whose values are joined by "or"."""
PLACES = ("country", "province", "continent")
ONE_BY_ONE = ("continent", "feature", "topic", "age", "contested")
"""Attributes of which a phrase tells one value."""
EITHER = ("date", "month", "day", "population", "temperature", *SIGNED_BY)
"""Attributes of which a city has one value: of two, either must hold ("in January or June")."""
IN_CLAUSES = ("date", "month", "day", "age", "feature", "topic", *SIGNED_BY)
"""Attributes of conditions that many languages tell in a clause: "that signed an agreement in 2002"."""
Part: TypeAlias = Literal["place", "quality", "clause"]
PARTS: tuple[Part, ...] = ("place", "quality", "clause")
"""The parts of the description of a set, in their order."""
KINDS = frozenset(("sister", "friendship"))
PAIR = 2
"""So many named cities are named again where others are told beside them."""
MEASURED = ("date", "population", "temperature")
"""Attributes that have superlatives of their own: oldest, largest, coldest."""
OPPOSITES: Mapping[Operator, Operator] = {
    "is": "is not",
    "is not": "is",
    "over": "at_most",
    "at_most": "over",
    "under": "at_least",
    "at_least": "under",
    "between": "not between",
    "not between": "between",
}


def set_told(turn: Turn, cities: CitySet, form: Form = "the", *, count: int = 0) -> str:
    """A set in words; with a `count` that number before it or after it, as the language counts: "2 partner
    cities in Japan"."""
    return TOLD[type(cities)](turn, cities, form, count)


def order_told(turn: Turn, order: Order) -> str:
    """An order as one names it: "by population, largest first"."""
    return turn.say("order-by", **_order(turn, order))


def _order(turn: Turn, order: Order) -> dict[str, str]:
    """The variables of phrases about an order: kind, end (which comes first) and the attribute's label."""
    kind = order.attribute if order.attribute in MEASURED else "other"
    end = "highest" if order.descending else "lowest"
    label = "" if order.attribute == "name" else attribute_label(turn, order.attribute)
    return {"kind": "name" if order.attribute == "name" else kind, "end": end, "attribute": label}


def _all(turn: Turn, cities: All, form: Form, count: int) -> str:
    return _noun(turn, "partner", "", "", form, count)


def _named(turn: Turn, cities: Cities, form: Form, count: int) -> str:
    return turn.say("set-named", cities=turn.cities(cities.keys), form=CASES.get(form, form))


def _noun(turn: Turn, head: str, modifiers: str, without: str, form: Form, count: int) -> str:
    return turn.say(
        "set",
        head=head,
        modifiers=modifiers,
        modified="yes" if modifiers else "no",
        without=without,
        less="yes" if without else "no",
        form=CASES.get(form, form),
        count=count,
        counted="yes" if count else "no",
    )


def _described(turn: Turn, cities: Where | Without, form: Form, count: int, *, any_of: bool = False) -> str:
    """A set by its conditions, all of which must hold or `any_of` them, and by what is left out, however they
    are nested."""
    base, conditions, left_out = _flat(cities)
    conditions = [_of_the_other_kind(end) for each in conditions for end in _ends(each)]
    left_out = [each for each in left_out if not _is_compared_with(each, conditions)]
    whole = Where(base, tuple(conditions)) if conditions else base
    left_out = [within for each in left_out if (within := _within(turn, each, whole))]
    kinds = {str(each.value) for each in conditions if each.attribute == "type"}
    head = kinds.pop() if len(kinds) == 1 else "partner"  # of one kind or the other are all
    described = [each for each in conditions if each.attribute != "type"]
    modifiers = _modifiers(turn, described, count, either=form in CASES, any_of=any_of)
    told = turn.speech.join([set_told(turn, each, "of") for each in left_out])
    without = turn.say("set-without", cities=told, modified="yes" if modifiers else "no") if told else ""
    if isinstance(base, All):
        return _noun(turn, head, modifiers, without, form, count)
    of_them, named = _noun(turn, head, modifiers, without, "plain", count), named_shortly(turn, base)
    set_of = _noun(turn, head, modifiers, without, "of", 0)
    return turn.say("set-among", base=named, set=of_them, set_of=set_of, form=CASES.get(form, form))


def _ends(condition: Condition) -> tuple[Condition, ...]:
    """Between two ages as "at least 20 and at most 25 years"."""
    if condition.attribute != "age" or condition.operator != "between" or condition.high is None:
        return (condition,)
    lowest = replace(condition, operator="at_least", high=None)
    return lowest, replace(lowest, operator="at_most", value=condition.high)


def _of_the_other_kind(condition: Condition) -> Condition:
    """ "Not a friendship city" as "a sister city": every partner is of one of two kinds."""
    if condition.attribute != "type" or condition.operator != "is not" or condition.value not in KINDS:
        return condition
    (other,) = KINDS - {condition.value}
    return replace(condition, operator="is", value=other)


def _is_compared_with(left_out: CitySet, conditions: Iterable[Condition]) -> bool:
    """Whether what is left out is the city itself that the others are like: "as warm as Bakersfield"."""
    like = {each.value for each in conditions if each.operator == "like"}
    return isinstance(left_out, Cities) and set(left_out.keys) <= like


def _within(turn: Turn, left_out: CitySet, whole: CitySet) -> CitySet | None:
    """What is left out of a set, of cities that are named those that would be in it: who left out another
    one would be taken to say that it is. Nothing where none would."""
    if not isinstance(left_out, Cities) or not turn.count(whole):
        return left_out
    kept = tuple(city for city in left_out.keys if city in turn.view.keys(whole))
    return Cities(kept) if kept else None


def named_shortly(turn: Turn, cities: CitySet) -> str:
    """The cities among which others are looked for, after "among"; more than two that were named are not
    named again."""
    if isinstance(cities, Cities) and len(cities.keys) > PAIR:
        return turn.say("set-these", count=len(cities.keys))
    return set_told(turn, cities, "of")


def _flat(cities: CitySet) -> tuple[CitySet, list[Condition], list[CitySet]]:
    """What conditions are put on at last, all conditions, and all that is left out: "other than those in
    Japan" is "outside Japan"."""
    if isinstance(cities, Where):
        base, conditions, left_out = _flat(cities.of)
        return base, [*conditions, *cities.conditions], left_out
    if isinstance(cities, Without):
        base, conditions, left_out = _flat(cities.of)
        opposite = _opposite(cities.left_out)
        if opposite:
            return base, [*conditions, opposite], left_out
        return base, conditions, [*left_out, cities.left_out]
    return cities, [], []


def _opposite(cities: CitySet) -> Condition | None:
    """What holds of all but these cities, where one condition makes them out."""
    if not isinstance(cities, Where) or not isinstance(cities.of, All) or len(cities.conditions) != 1:
        return None
    (condition,) = cities.conditions
    operator = OPPOSITES.get(condition.operator)
    return replace(condition, operator=operator) if operator else None


def _modifiers(turn: Turn, conditions: Sequence[Condition], count: int, *, either: bool, any_of: bool) -> str:
    """Conditions on a set of so many cities in words; 0 where it is not said how many. `either`: several
    values of one attribute are joined by "or"; `any_of`: one of the conditions must hold."""
    groups: dict[object, list[Condition]] = {}
    for number, condition in enumerate(dict.fromkeys(conditions)):
        alike = any_of or condition.operator in ("is", "is not")
        together = alike and condition.attribute not in ONE_BY_ONE
        groups.setdefault((condition.attribute, condition.operator) if together else number, []).append(
            condition
        )
    several = count != 1
    in_order = sorted(groups.values(), key=lambda group: _place_in_description(group[0]))
    tell = partial(_group_told, turn, several=several, either=either)
    different = {tell([group], 0): group for group in reversed(in_order)}
    ordered = [group for group in in_order if group in different.values()]
    told = [tell(ordered, number) for number in range(len(ordered))]
    return _put_together(turn, {group: words for group, words in zip(map(tuple, ordered), told, strict=True)})


def _put_together(turn: Turn, told: Mapping[tuple[Condition, ...], str]) -> str:
    """The description of a set: where its cities are, where they are not, and what else holds of them."""
    parts: dict[str, list[str]] = {"places": [], "outside": [], "others": []}
    for group, words in told.items():
        there = "places" if group[0].operator == "is" else "outside"
        parts[there if _part(group[0]) == "place" else "others"].append(words)
    if not told:
        return ""
    place = parts["places"] or parts["outside"]
    return turn.say(
        "set-modifiers",
        places=turn.say("set-join-places").join(parts["places"]),
        outside=turn.say("set-join-places").join(parts["outside"]),
        others=turn.say("set-join").join(parts["others"]),
        both="yes" if place and parts["others"] else "no",
        apart="yes" if parts["places"] and parts["outside"] else "no",
        inside="yes" if parts["places"] else "no",
        last="yes" if len(parts["places"]) == 1 < len(told) else "no",
    )


def _part(condition: Condition) -> Part:
    """What a condition is in the description of a set."""
    if condition.attribute in PLACES:
        return "place"
    return "clause" if condition.attribute in IN_CLAUSES else "quality"


def _place_in_description(condition: Condition) -> tuple[int, bool]:
    return PARTS.index(_part(condition)), condition.operator in AGAINST


def _group_told(
    turn: Turn, groups: Sequence[Sequence[Condition]], number: int, *, several: bool, either: bool
) -> str:
    """One of some groups of conditions, each on one attribute of which one must hold: "in Japan and China".

    The phrase is told what stands with it: whether nothing else does (`alone`), whether there is another
    place (`beside`), whether another follows (`followed`), and whether one of the same part comes before it
    (`after`: no, other, same where it is on the same attribute, signed where it says who signed).
    """
    group = groups[number]
    condition = group[0]
    name, variables = _phrase_of(turn, condition)
    style: Literal["standard", "or"] = "or" if either or condition.attribute in EITHER else "standard"
    values = turn.speech.join([claim_value(turn, each) for each in group], style=style)
    before = groups[number - 1][0] if number else None
    return turn.say(
        f"condition-{name}",
        value=values,
        key=str(condition.value).replace(" ", "_"),
        there=turn.speech.join(_there(turn, group), style=style)
        if condition.attribute == "country"
        else values,
        negated="yes" if condition.operator in ("is not", "not between") else "no",
        alone="yes" if len(groups) == 1 else "no",
        beside="yes" if sum(map(_is_where, groups)) > 1 else "no",
        followed="yes" if number + 1 < len(groups) else "no",
        after=_after(before, condition) if before else "no",
        several="yes" if several else "no",
        **variables,
    )


def _is_where(group: Sequence[Condition]) -> bool:
    return _part(group[0]) == "place" and group[0].operator == "is"


def _after(before: Condition, condition: Condition) -> str:
    if _part(before) != _part(condition):
        return "no"
    if before.attribute in SIGNED_BY and condition.attribute == "date":
        return "signed"
    alike = before.attribute == condition.attribute and before.operator not in ("is not", "not between")
    return "same" if alike else "other"


def claim_value(turn: Turn, condition: Condition) -> str:
    """The value of a condition in words, a feature's too; of a measure against a city that city's name."""
    if condition.value == AVERAGE:
        return _average_told(turn, condition.attribute)
    if condition.operator in AGAINST:
        return turn.city(str(condition.value))
    if condition.attribute in ("feature", "topic"):
        key = str(condition.value).replace(" ", "_")
        return turn.say("feature", key=key, value=str(condition.value))
    if condition.attribute in ("continent", "age", "contested"):
        return str(condition.value)
    return claim_told(turn, condition)


def _average_told(turn: Turn, attribute: str) -> str:
    """The average of all partner cities as what a city is held against."""
    average = turn.rows(select_total(attribute, turn.view.filter(All())))[0][2]
    if average is None:
        return turn.say("value-average", value="", known="no")
    return turn.say("value-average", value=figure_told(turn, attribute, in_few_digits(average)), known="yes")


def _there(turn: Turn, group: Iterable[Condition]) -> list[str]:
    """Countries with the preposition that each takes."""
    return [
        turn.say("in-country", code=str(each.value), name=turn.speech.country(str(each.value)))
        for each in group
    ]


def _phrase_of(turn: Turn, condition: Condition) -> tuple[str, dict[str, Any]]:
    """The phrase that tells a condition, after "condition-", and the variables that only this one has."""
    attribute, operator = condition.attribute, condition.operator
    if operator in AGAINST:
        kind = attribute if attribute in MEASURED else "other"
        label = attribute_label(turn, attribute)
        return "against", {"kind": kind, "operator": operator, "attribute": label}
    if attribute in SIGNED_BY:
        return "signer", {"side": attribute.removesuffix("signer").rstrip("_") or "any"}
    if attribute in ("date", "month", "day"):
        last = time_ends_told(turn, condition)[1] if attribute == "date" else ""
        return "date", {"operator": "between" if last else _date_operator(condition), "high": last}
    if attribute == "age":
        most = int(condition.high or 0)
        return "age", {"operator": _spelled(operator), "years": int(condition.value), "high": most}
    if attribute in (*PLACES, "type", "contested"):
        return attribute, {}
    if attribute in ("feature", "topic"):
        return "feature", {}
    high = value_told(turn, attribute, condition.high) if condition.high is not None else ""
    low = turn.speech.number(condition.value) if isinstance(condition.value, int | float) else ""
    kind = attribute if attribute in MEASURED else "other"
    label = attribute_label(turn, attribute)
    variables = {"operator": _spelled(operator), "low": low, "high": high}
    return "number", {**variables, "attribute": label, "kind": kind}


def _spelled(operator: str) -> str:
    """An operator as phrases can name it: is_not, not_between."""
    return operator.replace(" ", "_")


def _date_operator(condition: Condition) -> str:
    """in: a time; on: a day; under, at_most, over, at_least: before it, until it, after it, since it."""
    if condition.attribute == "day":
        return "on"
    if condition.operator in ("is", "is not") and condition.attribute == "date":
        return "on"
    if condition.operator in ("is", "is not", "between", "not between"):
        return "on" if condition.value == condition.high else "in"
    return condition.operator


def _any_of(turn: Turn, cities: AnyOf, form: Form, count: int) -> str:
    alike = {(condition.attribute, condition.operator) for condition in cities.conditions}
    if len(alike) == 1 and all(_is_one_value(turn, each) for each in cities.conditions):
        return _described(turn, Where(cities.of, cities.conditions), form, count, any_of=True)
    kinds_first = sorted(cities.conditions, key=lambda condition: condition.attribute != "type")
    told = [set_told(turn, Where(cities.of, (condition,)), form) for condition in kinds_first]
    return turn.say(
        "set-any-of",
        both=turn.speech.join(told),
        either=turn.speech.join(told, style="or"),
        sets=turn.say("join-values").join(told),
        form=CASES.get(form, form),
        count=count,
        counted="yes" if count else "no",
    )


def _is_one_value(turn: Turn, condition: Condition) -> bool:
    """Whether a condition is that something is one value, to which others can be joined: "2003 or 2004"."""
    if condition.attribute in ONE_BY_ONE:
        return False
    if condition.attribute == "date" and condition.operator == "between":
        return not time_ends_told(turn, condition)[1]
    return condition.operator in ("is", "is not")


def _together(turn: Turn, cities: Together, form: Form, count: int) -> str:
    return turn.speech.join([set_told(turn, each, form) for each in cities.sets])


def _among(turn: Turn, of: CitySet) -> dict[str, str]:
    """What something is picked from: the variables `all` and `base`."""
    everything = isinstance(of, All)
    return {"all": "yes" if everything else "no", "base": "" if everything else set_told(turn, of, "of")}


def superlative(turn: Turn, order: Order, rank: int = 1) -> str:
    """What stands at a place of an order: "largest", "second-oldest"; for measured attributes only."""
    return turn.say("superlative", **_order(turn, order), rank=rank)


def _picked(turn: Turn, cities: Picked, form: Form, count: int) -> str:
    order = _order(turn, cities.by)
    word = superlative(turn, cities.by, cities.first) if order["kind"] in MEASURED else ""
    return turn.say(
        "set-picked",
        word=word,
        rank=cities.first,
        count=cities.count,
        form=CASES.get(form, form),
        **order,
        **_among(turn, cities.of),
    )


def _middle(turn: Turn, cities: Middle, form: Form, count: int) -> str:
    return turn.say("set-middle", **_order(turn, cities.by), **_among(turn, cities.of))


def _beside(turn: Turn, cities: Beside, form: Form, count: int) -> str:
    return turn.say(
        "set-beside",
        city=turn.city(cities.city),
        after="yes" if cities.steps > 0 else "no",
        steps=abs(cities.steps),
        **_order(turn, cities.by),
        **_among(turn, cities.of),
    )


def _nearest(turn: Turn, cities: Nearest, form: Form, count: int) -> str:
    order = _order(turn, Order(cities.attribute))
    return turn.say("set-nearest", city=turn.city(cities.city), **order, **_among(turn, cities.of))


TOLD: Mapping[type, Callable[[Turn, Any, Form, int], str]] = {
    All: _all,
    Cities: _named,
    Together: _together,
    Where: _described,
    Without: _described,
    AnyOf: _any_of,
    Picked: _picked,
    Middle: _middle,
    Beside: _beside,
    Nearest: _nearest,
}
