"""The notation of questions, for labelled conversations, tests and `\\explain`: Python's syntax, a call each.

>>> parse("fact(okayama, date); list(where(all, country == JP))")
(Fact(of=Cities(keys=('okayama',)), attributes=('date',)), List(of=Where(of=All(), conditions=(...)), ...))

docs/labelling.md lists all of it.
"""

from __future__ import annotations

import ast
import calendar
import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any, get_args

from actions.questions.questions import (
    Anniversary,
    Check,
    Claim,
    Compare,
    Count,
    Decline,
    Denied,
    Difference,
    Exists,
    Fact,
    Figure,
    Figured,
    Group,
    Grouping,
    List,
    More,
    NotPartner,
    Numbered,
    Only,
    Picture,
    Place,
    Profile,
    Question,
    Ratio,
    Reason,
    Since,
    Speak,
    Talk,
    Talking,
    Total,
    Unrecorded,
    WhichCity,
)
from actions.questions.sets import (
    AGAINST,
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

SIGNS: Mapping[type[ast.cmpop], Operator] = {
    ast.Eq: "is",
    ast.NotEq: "is not",
    ast.Gt: "over",
    ast.GtE: "at_least",
    ast.Lt: "under",
    ast.LtE: "at_most",
}
WRITTEN = {
    "is": "==",
    "is not": "!=",
    "over": ">",
    "at_least": ">=",
    "under": "<",
    "at_most": "<=",
    "above": ">",
    "below": "<",
    "like": "==",
}
AVERAGED = ("population", "temperature")
MEASURED = ("date", *AVERAGED, "age")
SAID_OF: Mapping[str, tuple[Operator, ...]] = {
    "age": ("is", "over", "at_least", "under", "at_most"),
    "month": ("is", "is not"),
    "day": ("is", "is not"),
}
"""Attributes that not every sign is said of: months without a year have no order that people mean."""
AGAINST_CITY: dict[Operator, Operator] = {value: city for city, value in AGAINST.items()}
"""For operators whose limit is a value, those whose limit is another city's."""
TOTALS = ("sum", "average")
"""Figures of all cities of a set together."""
ONLY = "only"
"""The name of the claim that a set holds no other cities."""
WHOLE = (len("2002"), len("2002-06"))
"""Lengths of a date that is a whole year or month."""
SIGNERS = ("home_signer", "partner_signer")
GROUPINGS = ("country", "continent", "type", "year", "month", "signer", *SIGNERS)


class NotationError(ValueError):
    """A text that is no question in the notation; says which part and why."""


def parse(text: str) -> tuple[Question, ...]:
    """The questions of a line, separated by semicolons. Raises NotationError."""
    try:
        body = ast.parse(text.strip(), mode="exec").body
    except SyntaxError as error:
        raise NotationError(f"{text!r} cannot be read: {error.msg}.") from error
    if not body:
        raise NotationError("No question stands here.")
    return tuple(_question(node) for node in body)


def _question(node: ast.stmt) -> Question:
    call = node.value if isinstance(node, ast.Expr) else None
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
        raise NotationError(f"{ast.unparse(node)!r} is no call such as fact(okayama, date).")
    name = call.func.id
    named = {keyword.arg or "": keyword.value for keyword in call.keywords}
    if name in get_args(Talking):
        return Talk(name)  # type: ignore[arg-type]
    if name in get_args(Reason):
        return Decline(name, _string(call.args[0]) if call.args else "")  # type: ignore[arg-type]
    if name not in READERS:
        raise NotationError(f"{name!r} is no kind of question; there are {', '.join(sorted(READERS))}.")
    _refuse_too_many(call)
    try:
        return READERS[name](call.args, named)
    except (IndexError, ValueError, TypeError) as error:
        raise NotationError(f"{ast.unparse(call)!r}: {error}") from error


MOST_ARGUMENTS = {
    "profile": 1, "count": 1, "place": 3, "difference": 2, "ratio": 2, "sum": 2, "average": 2, "exists": 1,
    "since": 1, "anniversary": 2, "group": 3, "picture": 3, "unrecorded": 2, "speak": 1, "more": 0,
    "first": 3, "nth": 3, "middle": 2, "after": 3, "before": 3, "nearest": 3,
}  # fmt: skip
"""So many arguments without a name a call takes; others take any number."""
NAMED_ARGUMENTS = {
    "list": ("by",), "difference": ("to",), "ratio": ("to",), "since": ("until",), "anniversary": ("year",),
}  # fmt: skip
"""The arguments with a name that a question takes."""


def _refuse_too_many(call: ast.Call) -> None:
    """Raises NotationError for arguments that would be lost: no label says what nobody reads."""
    name = _name(call.func)
    if len(call.args) > MOST_ARGUMENTS.get(name, len(call.args)):
        raise NotationError(f"{ast.unparse(call)!r}: {name} takes {MOST_ARGUMENTS[name]} arguments at most.")
    for keyword in call.keywords:
        if keyword.arg not in NAMED_ARGUMENTS.get(name, ()):
            raise NotationError(f"{ast.unparse(call)!r}: {name} takes no {keyword.arg}=.")


def _read_unrecorded(args: list[ast.expr], named: Mapping[str, ast.expr]) -> Question:
    return Unrecorded(_set(args[0]), _string(args[1]) if len(args) > 1 else "")


def _read_check(args: list[ast.expr], named: Mapping[str, ast.expr]) -> Question:
    return Check(_set(args[0]), tuple(claim for arg in args[1:] for claim in _claims(arg)))


def _claims(node: ast.expr) -> Iterable[Claim]:
    if isinstance(node, ast.Compare) and _counts(node.left):
        return [_numbered(node)]
    if isinstance(node, ast.Compare) and isinstance(node.left, ast.Call):
        return [_figured(node, node.left)]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not) and not _contested(node.operand):
        return [Denied(_place(node.operand))]
    if isinstance(node, ast.Call) and _name(node.func) == ONLY:
        (claimed,) = node.args
        return [Only(_set(claimed))]
    return [_place(node) if isinstance(node, ast.Call) else _condition(node)]


def _numbered(node: ast.Compare) -> Numbered:
    """count == 7, count(country) > 5, count > count(where(all, type == sister))."""
    counted = node.left.args[0] if isinstance(node.left, ast.Call) else None
    operator, right = SIGNS[type(node.ops[0])], node.comparators[0]
    if not isinstance(right, ast.Call):
        return Numbered(int(_number(right)), _grouping(counted) if counted else "", operator)
    (other,) = right.args
    if counted or not _counts(right) or operator not in AGAINST_CITY:
        raise NotationError(
            f"{ast.unparse(node)!r}: the number of cities is held against count(SET), by > < or ==."
        )
    return Numbered(0, "", AGAINST_CITY[operator], _set(other))


def _place(node: ast.expr) -> Picked | Middle | Beside | Nearest:
    """first(all, date): a place in an order."""
    picked = _set(node)
    if not isinstance(picked, Picked | Middle | Beside | Nearest):
        raise NotationError(f"{ast.unparse(node)!r} is no claim.")
    return picked


def _figured(node: ast.Compare, call: ast.Call) -> Figured:
    """sum(population) > 2000000, sum(population) > sum(harbin), average(temperature) < okayama,
    ratio(population) >= 2."""
    figure, told = _name(call.func), ast.unparse(node)
    if figure not in get_args(Figure):
        raise NotationError(f"{told!r} is no claim: {figure!r} is none of {', '.join(get_args(Figure))}.")
    attribute, operator, right = _name(call.args[0]), SIGNS[type(node.ops[0])], node.comparators[0]
    to = next((_set(keyword.value) for keyword in call.keywords if keyword.arg == "to"), None)
    if to is not None and figure != "ratio":
        raise NotationError(f"{told!r}: only a ratio is of one set to another.")
    if operator == "is not":
        raise NotationError(f"{told!r}: nobody claims only what a figure is not.")
    value: str | float = ""
    if isinstance(right, ast.Call):
        (other,) = right.args
        if _name(right.func) != figure:
            raise NotationError(f"{told!r}: a {figure} is held against a {figure}.")
        to = _set(other)
    else:
        value = _value(right)
    if isinstance(value, str):
        if figure not in TOTALS or operator not in AGAINST_CITY:
            raise NotationError(
                f"{told!r}: only a sum or average can be held against a city or set, by > < or ==."
            )
        operator = AGAINST_CITY[operator]
    return Figured(figure, attribute, operator, value, to)  # type: ignore[arg-type]


def _counts(node: ast.expr) -> bool:
    """Whether a claim is about a number: `count` or `count(country)`."""
    return getattr(node.func if isinstance(node, ast.Call) else node, "id", "") == "count"


def _read_group(args: list[ast.expr], named: Mapping[str, ast.expr]) -> Question:
    how, least = "values", 1
    if len(args) > 2:
        if isinstance(args[2], ast.Constant):
            how, least = "at_least", int(_number(args[2]))
        else:
            how = _name(args[2])
    if how not in get_args(Grouping):
        raise NotationError(f"{how!r} is none of {', '.join(get_args(Grouping))}.")
    return Group(_set(args[0]), _grouping(args[1]), how, least)  # type: ignore[arg-type]


def _grouping(node: ast.expr) -> str:
    name = _name(node)
    if name not in GROUPINGS:
        raise NotationError(f"{name!r} is none of {', '.join(GROUPINGS)}.")
    return name


def _read_since(args: list[ast.expr], named: Mapping[str, ast.expr]) -> Question:
    until = named.get("until")
    return Since(_set(args[0]), str(_value(until)) if until is not None else None)


def _read_anniversary(args: list[ast.expr], named: Mapping[str, ast.expr]) -> Question:
    year = named.get("year")
    return Anniversary(
        _set(args[0]),
        int(_number(args[1])) if len(args) > 1 else None,
        int(_number(year)) if year is not None else None,
    )


READERS: Mapping[str, Callable[[list[ast.expr], Mapping[str, ast.expr]], Question]] = {
    "fact": lambda args, named: Fact(_set(args[0]), _attributes(args[1:])),
    "profile": lambda args, named: Profile(_set(args[0])),
    "list": lambda args, named: List(
        _set(args[0]), _attributes(args[1:]), _order(named["by"]) if "by" in named else None
    ),
    "count": lambda args, named: Count(_set(args[0])),
    "place": lambda args, named: Place(
        _set(args[0]), _order(args[1]), _set(args[2]) if len(args) > 2 else All()
    ),
    "compare": lambda args, named: Compare(_set(args[0]), _attributes(args[1:])),
    "difference": lambda args, named: Difference(_set(args[0]), _name(args[1]), _to(named)),
    "ratio": lambda args, named: Ratio(_set(args[0]), _name(args[1]), _to(named)),
    "sum": lambda args, named: Total(_set(args[0]), _name(args[1])),
    "average": lambda args, named: Total(_set(args[0]), _name(args[1]), average=True),
    "check": _read_check,
    "exists": lambda args, named: Exists(_set(args[0])),
    "since": _read_since,
    "anniversary": _read_anniversary,
    "group": _read_group,
    "picture": lambda args, named: Picture(
        _set(args[0]),
        _name(args[1]),  # type: ignore[arg-type]
        _name(args[2]) if len(args) > 2 else "",
    ),
    "unrecorded": _read_unrecorded,
    "not_partner": lambda args, named: NotPartner(tuple(_string(arg) for arg in args)),
    "speak": lambda args, named: Speak(_string(args[0])),
    "more": lambda args, named: More(),
    "which_city": lambda args, named: WhichCity(_attributes(args)),
}


def _to(named: Mapping[str, ast.expr]) -> CitySet | None:
    """What a set is held against."""
    return _set(named["to"]) if "to" in named else None


def _set(node: ast.expr) -> CitySet:
    if isinstance(node, ast.Name):
        return All() if node.id == "all" else Cities((node.id,))
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        left, right = _set(node.left), _set(node.right)
        if isinstance(left, Cities) and isinstance(right, Cities):
            return Cities((*left.keys, *right.keys))
        parts = left.sets if isinstance(left, Together) else (left,)
        return Together((*parts, right))
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub):
        return Without(_set(node.left), _set(node.right))
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SETS:
        _refuse_too_many(node)
        return SETS[node.func.id](node.args)
    raise NotationError(f"{ast.unparse(node)!r} is no set of cities.")


SETS: Mapping[str, Callable[[list[ast.expr]], CitySet]] = {
    "where": lambda args: Where(_set(args[0]), tuple(_condition(arg) for arg in args[1:])),
    "any_of": lambda args: AnyOf(_set(args[0]), tuple(_condition(arg) for arg in args[1:])),
    "first": lambda args: Picked(
        _set(args[0]), _order(args[1]), 1, int(_number(args[2])) if len(args) > 2 else 1
    ),
    "nth": lambda args: Picked(_set(args[0]), _order(args[1]), int(_number(args[2]))),
    "middle": lambda args: Middle(_set(args[0]), _order(args[1])),
    "after": lambda args: Beside(_set(args[0]), _order(args[1]), _name(args[2]), 1),
    "before": lambda args: Beside(_set(args[0]), _order(args[1]), _name(args[2]), -1),
    "nearest": lambda args: Nearest(_set(args[0]), _name(args[1]), _name(args[2])),
}


def _order(node: ast.expr) -> Order:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return Order(_name(node.operand), descending=True)
    return Order(_name(node))


def _condition(node: ast.expr) -> Condition:
    if not isinstance(node, ast.Compare):
        return _contested_or_not(node)
    if len(node.ops) == 2:
        return _between(node)
    attribute, operator = _name(node.left), SIGNS[type(node.ops[0])]
    value = _value(node.comparators[0])
    against_city = attribute in MEASURED and isinstance(node.comparators[0], ast.Name)
    if operator not in (AGAINST_CITY if against_city else SAID_OF.get(attribute, SIGNS.values())):
        signs = " ".join(WRITTEN[each] for each in (AGAINST_CITY if against_city else SAID_OF[attribute]))
        raise NotationError(f"{ast.unparse(node)!r}: of {attribute} only {signs} can be said here.")
    if value == AVERAGE and attribute not in AVERAGED:
        raise NotationError(f"{ast.unparse(node)!r}: only of {' and '.join(AVERAGED)} there is an average.")
    if against_city:
        return Condition(attribute, AGAINST_CITY[operator], value)
    if attribute == "month":
        value = f"{int(value):02d}"
    if attribute == "date":
        if operator in ("is", "is not") and len(str(value)) in WHOLE:
            between: Operator = "between" if operator == "is" else "not between"
            return Condition("date", between, _day(value, "at_least"), _day(value, "at_most"))
        value = _day(value, operator)
    return Condition(attribute, operator, value)


def _contested_or_not(node: ast.expr) -> Condition:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not) and _contested(node.operand):
        return Condition("contested", "is not", "date")
    if not _contested(node):
        raise NotationError(f"{ast.unparse(node)!r} is no condition such as country == JP.")
    return Condition("contested", "is", "date")


def _contested(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "contested"


def _between(node: ast.Compare) -> Condition:
    """1995 <= date <= 2002."""
    ends, told = (node.left, node.comparators[1]), ast.unparse(node)
    if any(isinstance(end, ast.Name) for end in ends):
        raise NotationError(f"{told!r} is between cities: write date > kawasaki, date < weihai.")
    if not all(isinstance(each, ast.LtE) for each in node.ops):
        raise NotationError(f"{told!r} leaves an end out: write date >= 1995, date < 2002.")
    low, high = map(_value, ends)
    attribute = _name(node.comparators[0])
    if attribute == "date":
        low, high = _day(low, "at_least"), _day(high, "at_most")
    return Condition(attribute, "between", low, high)


def _day(value: str | float, operator: str) -> str:
    """A whole day. Raises NotationError for what is none."""
    day = whole_day(value, operator)
    try:
        dt.date.fromisoformat(day)
    except ValueError:
        raise NotationError(f"{value!r} is no day such as 2002-02-26, no month and no year.") from None
    return day


def whole_day(value: str | float, operator: str) -> str:
    """The day that a year or month begins or ends with, whichever an operator means; a day as it stands."""
    written = str(value)
    if len(written) not in WHOLE:
        return written
    year, month = int(written[:4]), int(written[5:] or 0)
    if operator in ("at_least", "under"):
        return f"{year}-{month or 1:02}-01"
    last = month or 12
    return f"{year}-{last:02}-{calendar.monthrange(year, last)[1]}"


def months_joined(claims: Iterable[Any]) -> tuple[Any, ...]:
    """What must hold at once: a year and a month, which may be of any year, as the month of that year."""
    joined = tuple(claims)
    conditions = [
        each for each in joined if isinstance(each, Condition) and each.operator in ("is", "between")
    ]
    years = [each for each in conditions if each.attribute == "date" and _is_year(each)]
    months = [each for each in conditions if each.attribute == "month"]
    if len(years) != 1 or len(months) != 1:
        return joined
    month = f"{str(years[0].value)[:4]}-{months[0].value}"
    period = Condition("date", "between", whole_day(month, "at_least"), whole_day(month, "at_most"))
    return tuple(period if each is years[0] else each for each in joined if each is not months[0])


def _is_year(condition: Condition) -> bool:
    year = str(condition.value)[:4]
    return (condition.value, condition.high) == (whole_day(year, "at_least"), whole_day(year, "at_most"))


def _value(node: ast.expr) -> str | float:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return _number(node)


def _number(node: ast.expr) -> float:
    value = ast.literal_eval(node)
    if not isinstance(value, (int, float)):
        raise NotationError(f"{ast.unparse(node)!r} is no number.")
    return value


def _name(node: ast.expr) -> str:
    if not isinstance(node, ast.Name):
        raise NotationError(f"{ast.unparse(node)!r} is no name.")
    return node.id


def _string(node: ast.expr) -> str:
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        raise NotationError(f"{ast.unparse(node)!r} is no text in quotation marks.")
    return node.value


def _attributes(args: Iterable[ast.expr]) -> tuple[str, ...]:
    names: list[str] = []
    for arg in args:
        name = _name(arg)
        names += SIGNERS if name == "signers" else (name,)
    return tuple(dict.fromkeys(names))


def plain(questions: Iterable[Question]) -> str:
    """The questions in the notation; `parse` of it gives them back."""
    return "; ".join(_written(question) for question in questions)


def kind_of(question: Question) -> str:
    """The name of a question's kind in the notation: fact, list, count ..."""
    return _written(question).partition("(")[0]


def _call(name: str, *args: str) -> str:
    return f"{name}({', '.join(arg for arg in args if arg)})"


def _written(question: Question) -> str:
    return WRITERS[type(question)](question)


def _list_written(q: List) -> str:
    return _call("list", set_written(q.of), *q.attributes, f"by={_order_written(q.by)}" if q.by else "")


def _group_written(q: Group) -> str:
    how = str(q.least) if q.how == "at_least" else "" if q.how == "values" else q.how
    return _call("group", set_written(q.of), q.by, how)


def _anniversary_written(q: Anniversary) -> str:
    years = str(q.years) if q.years is not None else ""
    return _call("anniversary", set_written(q.of), years, f"year={q.year}" if q.year is not None else "")


WRITERS: Mapping[type, Callable[[Any], str]] = {
    Fact: lambda q: _call("fact", set_written(q.of), *q.attributes),
    Profile: lambda q: _call("profile", set_written(q.of)),
    List: _list_written,
    Count: lambda q: _call("count", set_written(q.of)),
    Place: lambda q: _call(
        "place", set_written(q.of), _order_written(q.by), "" if q.among == All() else set_written(q.among)
    ),
    Compare: lambda q: _call("compare", set_written(q.of), *q.attributes),
    Difference: lambda q: _call("difference", set_written(q.of), q.attribute, _to_written(q.to)),
    Ratio: lambda q: _call("ratio", set_written(q.of), q.attribute, _to_written(q.to)),
    Total: lambda q: _call("average" if q.average else "sum", set_written(q.of), q.attribute),
    Check: lambda q: _call("check", set_written(q.of), *(_claim_written(claim) for claim in q.claims)),
    Exists: lambda q: _call("exists", set_written(q.of)),
    Since: lambda q: _call("since", set_written(q.of), f"until={_literal(q.until)}" if q.until else ""),
    Anniversary: _anniversary_written,
    Group: _group_written,
    Picture: lambda q: _call("picture", set_written(q.of), q.kind, q.attribute),
    Unrecorded: lambda q: _call("unrecorded", set_written(q.of), repr(q.thing)),
    NotPartner: lambda q: _call("not_partner", *(repr(place) for place in q.places)),
    Decline: lambda q: _call(q.reason, repr(q.thing) if q.thing else ""),
    Talk: lambda q: _call(q.kind),
    Speak: lambda q: _call("speak", repr(q.language)),
    More: lambda q: "more()",
    WhichCity: lambda q: _call("which_city", *q.attributes),
}


def _to_written(to: CitySet | None) -> str:
    return f"to={set_written(to)}" if to else ""


def _claim_written(claim: Claim) -> str:
    if isinstance(claim, Numbered) and claim.to:
        return f"count {WRITTEN[claim.operator]} {_call('count', set_written(claim.to))}"
    if isinstance(claim, Numbered):
        return f"count{f'({claim.by})' if claim.by else ''} {WRITTEN[claim.operator]} {claim.number}"
    if isinstance(claim, Figured):
        return _figured_written(claim)
    if isinstance(claim, Only):
        return _call(ONLY, set_written(claim.cities))
    if isinstance(claim, Denied):
        return f"not {set_written(claim.place)}"
    return condition_written(claim) if isinstance(claim, Condition) else set_written(claim)


def _figured_written(claim: Figured) -> str:
    sign = WRITTEN[claim.operator]
    if claim.to and not claim.value:
        against = _call(claim.figure, set_written(claim.to))
        return f"{_call(claim.figure, claim.attribute)} {sign} {against}"
    value = claim.value if isinstance(claim.value, str) else _literal(claim.value)
    figure = _call(claim.figure, claim.attribute, _to_written(claim.to))
    return f"{figure} {sign} {value}"


def set_written(cities: CitySet) -> str:
    """A set of cities in the notation."""
    return SET_WRITERS[type(cities)](cities)


def _without_written(s: Without) -> str:
    of, left_out = set_written(s.of), set_written(s.left_out)
    if isinstance(s.of, Together) or isinstance(s.of, Cities) and len(s.of.keys) > 1:
        of = f"({of})"
    if isinstance(s.left_out, Without) or "|" in left_out:
        left_out = f"({left_out})"
    return f"{of} - {left_out}"


def _picked_written(s: Picked) -> str:
    if s.first == 1:
        return _in_order_written("first", s, str(s.count) if s.count > 1 else "")
    return _in_order_written("nth", s, str(s.first))


def _in_order_written(name: str, s: Picked | Middle | Beside, *args: str) -> str:
    return _call(name, set_written(s.of), _order_written(s.by), *args)


SET_WRITERS: Mapping[type, Callable[[Any], str]] = {
    All: lambda s: "all",
    Cities: lambda s: " | ".join(s.keys),
    Together: lambda s: " | ".join(map(set_written, s.sets)),
    Where: lambda s: _call("where", set_written(s.of), *map(condition_written, s.conditions)),
    AnyOf: lambda s: _call("any_of", set_written(s.of), *map(condition_written, s.conditions)),
    Without: _without_written,
    Picked: _picked_written,
    Middle: lambda s: _in_order_written("middle", s),
    Beside: lambda s: _in_order_written("after" if s.steps > 0 else "before", s, s.city),
    Nearest: lambda s: _call("nearest", set_written(s.of), s.attribute, s.city),
}


def _order_written(order: Order) -> str:
    return f"-{order.attribute}" if order.descending else order.attribute


def condition_written(condition: Condition) -> str:
    """A condition in the notation."""
    if condition.attribute == "contested":
        return "contested" if condition.operator == "is" else "not contested"
    if condition.operator in ("between", "not between"):
        year = _whole_year(condition)
        if year:
            return f"date {'==' if condition.operator == 'between' else '!='} {year}"
        return f"{_literal(condition.value)} <= {condition.attribute} <= {_literal(condition.high)}"
    value = condition.value if condition.operator in AGAINST else _literal(condition.value)
    return f"{condition.attribute} {WRITTEN[condition.operator]} {value}"


def _whole_year(condition: Condition) -> str:
    low, high = str(condition.value), str(condition.high)
    whole = low[4:] == "-01-01" and high[4:] == "-12-31" and low[:4] == high[:4]
    return low[:4] if condition.attribute == "date" and whole else ""


def _literal(value: str | float | None) -> str:
    if isinstance(value, str):
        return value if value.isidentifier() or (value.isdigit() and value[0] != "0") else repr(value)
    return f"{value:g}" if isinstance(value, float) and value.is_integer() else str(value)
