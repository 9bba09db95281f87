"""Questions as the tokens that the network writes: `q:fact n1 a:date .` asks for the date of the city named.

Cities, values and places stand as the names that `References` gives them; what has no name stands as itself.
`reading` reads them back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from actions.questions.mentions import AGAINST
from actions.questions.notation import months_joined
from actions.questions.questions import (
    Anniversary,
    Check,
    Compare,
    Count,
    Decline,
    Denied,
    Difference,
    Exists,
    Fact,
    Figured,
    Group,
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
    Since,
    Speak,
    Talk,
    Total,
    Unrecorded,
    WhichCity,
)
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
    Order,
    Picked,
    Together,
    Where,
    Without,
)
from actions.understand.references import References

END = "."
BETWEEN = ("between", "not between")
MEASURED = ("population", "temperature", "age")
FIRST_DAY, LAST_DAY = "-01-01", "-12-31"


class Unsayable(ValueError):
    """A question that has no tokens, or tokens that are no question."""


def written(questions: Iterable[Question], references: References) -> list[str]:
    """The tokens of questions. Raises Unsayable where nothing points to a city."""
    writer = _Writer(references)
    return [token for question in questions for token in writer.question(question)]


def sayable(questions: Iterable[Question], references: References) -> list[str]:
    """The tokens of questions; none where nothing points to a city."""
    try:
        return written(questions, references)
    except Unsayable:
        return []


class _Writer:
    def __init__(self, references: References) -> None:
        self.references = references

    def question(self, question: Question) -> Iterator[str]:
        return WRITERS[type(question)](self, question)

    def number(self, value: float) -> str:
        name = self.references.value(("number", float(value)))
        return name or f"={value:.10g}"

    def key(self, value: str) -> str:
        return self.references.value(("key", value)) or f"'{value}"

    def day(self, value: str, operator: str = "") -> str:
        """A day; as the year alone where it is the one that an operator begins or ends with."""
        if len(value) == len("2002") or value.endswith(_bound_of_year(operator)):
            return self.number(float(value[:4]))
        return self.references.value(("day", value)) or f"@{value}"

    def city(self, key: str) -> str:
        name = self.references.city(key)
        if name is None:
            raise Unsayable(f"Nothing points to {key}.")
        return name

    def set(self, cities: CitySet) -> Iterator[str]:
        if isinstance(cities, All):
            yield "all"
        elif isinstance(cities, Cities):
            yield from self.cities(cities.keys)
        elif isinstance(cities, Where | AnyOf):
            yield "where" if isinstance(cities, Where) else "any"
            yield from self.set(cities.of)
            together = months_joined(cities.conditions) if isinstance(cities, Where) else cities.conditions
            for condition in together:
                yield from self.condition(condition)
            yield END
        elif isinstance(cities, Without):
            yield from ("without", *self.set(cities.of), *self.set(cities.left_out))
        elif isinstance(cities, Together):
            yield "["
            for each in cities.sets:
                yield from self.set(each)
            yield "]"
        else:
            yield from self.picked(cities)

    def cities(self, keys: tuple[str, ...]) -> Iterator[str]:
        if together := self.references.all_of(keys):
            yield together
        elif len(keys) == 1:
            yield self.city(keys[0])
        else:
            yield from ("{", *map(self.city, keys), "}")

    def picked(self, cities: Picked | Middle | Beside | Nearest) -> Iterator[str]:
        if isinstance(cities, Picked):
            yield from (
                "pick",
                *self.set(cities.of),
                order(cities.by),
                f"={cities.first}",
                f"={cities.count}",
            )
        elif isinstance(cities, Middle):
            yield from ("middle", *self.set(cities.of), order(cities.by))
        elif isinstance(cities, Beside):
            side = "after" if cities.steps > 0 else "before"
            yield from (side, *self.set(cities.of), order(cities.by), self.city(cities.city))
        else:
            yield from ("nearest", *self.set(cities.of), f"+{cities.attribute}", self.city(cities.city))

    def condition(self, condition: Condition) -> Iterator[str]:
        attribute, operator, value = condition.attribute, condition.operator, str(condition.value)
        yield f"c:{attribute}"
        if attribute == "contested":
            yield from () if operator == "is" else (f"o:{operator}",)
            return
        if attribute == "date" and operator in BETWEEN:
            yield from self.period(condition)
            return
        yield f"o:{operator}"
        if operator in AGAINST:
            yield value if value == AVERAGE else self.city(value)
        elif attribute == "date":
            yield self.day(value, operator)
        elif attribute == "day":
            yield self.day(value)
        elif attribute == "month":
            yield f"'{value}"
        elif attribute in MEASURED:
            yield self.number(float(condition.value))
            if condition.high is not None:
                yield self.number(float(condition.high))
        else:
            yield self.key(value)

    def period(self, condition: Condition) -> Iterator[str]:
        """A year or a month by itself, or from one day to another."""
        low, high = str(condition.value), str(condition.high)
        one = "o:is" if condition.operator == "between" else "o:is not"
        if low[:4] == high[:4] and low.endswith(FIRST_DAY) and high.endswith(LAST_DAY):
            yield from (one, self.number(float(low[:4])))
        elif low[:7] == high[:7] and low.endswith("-01"):
            yield from (one, self.references.value(("day", low[:7])) or f"@{low[:7]}")
        else:
            yield from (f"o:{condition.operator}", self.day(low, "at_least"), self.day(high, "at_most"))

    def claims(self, check: Check) -> Iterator[str]:
        for claim in months_joined(check.claims):
            if isinstance(claim, Numbered) and claim.to:
                yield from ("number", f"o:{claim.operator}", "to", *self.set(claim.to))
            elif isinstance(claim, Numbered):
                against = () if claim.operator == "is" else (f"o:{claim.operator}",)
                yield from ("number", *against, self.number(claim.number), f"by:{claim.by}")
            elif isinstance(claim, Condition):
                yield from self.condition(claim)
            elif isinstance(claim, Figured):
                yield from (f"f:{claim.figure}", f"a:{claim.attribute}")
                yield from ("to", *self.set(claim.to)) if claim.to else ()
                yield f"o:{claim.operator}"
                if isinstance(claim.value, str):
                    yield from (self.city(claim.value),) if claim.value else ()
                else:
                    yield self.number(claim.value)
            elif isinstance(claim, Only):
                yield from ("only", *self.set(claim.cities))
            elif isinstance(claim, Denied):
                yield from ("is not", *self.set(claim.place))
            else:
                yield from ("is", *self.set(claim))
        yield END

    def anniversary(self, question: Anniversary) -> Iterator[str]:
        yield from ("q:anniversary", *self.set(question.of))
        if question.years is not None:
            yield from ("years", self.number(question.years))
        if question.year is not None:
            yield from ("year", self.number(question.year))
        yield END

    def place(self, question: Place) -> Iterator[str]:
        yield from ("q:place", *self.set(question.of), order(question.by))
        if question.among != All():
            yield from ("among", *self.set(question.among))
        yield END

    def group(self, question: Group) -> Iterator[str]:
        yield from (f"q:group_{question.how}", *self.set(question.of), f"by:{question.by}")
        if question.how == "at_least":
            yield self.number(question.least)


def _bound_of_year(operator: str) -> str:
    if operator in ("at_least", "under"):
        return FIRST_DAY
    return LAST_DAY if operator in ("over", "at_most") else "no bound"


def order(by: Order) -> str:
    """An order as a token: +date, -population."""
    return f"{'-' if by.descending else '+'}{by.attribute}"


def attributes(names: Iterable[str]) -> list[str]:
    """Attributes that are asked for as tokens, in the order of the alphabet."""
    return [f"a:{name}" for name in sorted(names)]


WRITERS: Mapping[type, Callable[[_Writer, Any], Iterator[str]]] = {
    Fact: lambda w, q: iter(("q:fact", *w.set(q.of), *attributes(q.attributes), END)),
    Profile: lambda w, q: iter(("q:profile", *w.set(q.of))),
    List: lambda w, q: iter(
        ("q:list", *w.set(q.of), *attributes(q.attributes), *(("by", order(q.by)) if q.by else ()), END)
    ),
    Count: lambda w, q: iter(("q:count", *w.set(q.of))),
    Place: lambda w, q: w.place(q),
    Compare: lambda w, q: iter(("q:compare", *w.set(q.of), *attributes(q.attributes), END)),
    Difference: lambda w, q: iter(
        ("q:difference", *w.set(q.of), f"a:{q.attribute}", *(("to", *w.set(q.to)) if q.to else ()))
    ),
    Ratio: lambda w, q: iter(
        ("q:ratio", *w.set(q.of), f"a:{q.attribute}", *(("to", *w.set(q.to)) if q.to else ()), END)
    ),
    Total: lambda w, q: iter(
        ("q:average" if q.average else "q:sum", *w.set(q.of), f"a:{q.attribute}")
    ),
    Check: lambda w, q: iter(("q:check", *w.set(q.of), *w.claims(q))),
    Exists: lambda w, q: iter(("q:exists", *w.set(q.of))),
    Since: lambda w, q: iter(("q:since", *w.set(q.of), *((w.day(q.until),) if q.until else ()), END)),
    Anniversary: lambda w, q: w.anniversary(q),
    Group: lambda w, q: w.group(q),
    Picture: lambda w, q: iter(
        ("q:picture", *w.set(q.of), f"pic:{q.kind}", *((f"a:{q.attribute}",) if q.attribute else ()), END)
    ),
    Unrecorded: lambda w, q: iter(("q:unrecorded", *w.set(q.of))),
    NotPartner: lambda w, q: iter(
        ("q:not_partner", *(w.references.place(place) or "p?" for place in q.places), END)
    ),
    Decline: lambda w, q: iter((f"q:{q.reason}",)),
    Talk: lambda w, q: iter((f"q:{q.kind}",)),
    Speak: lambda w, q: iter(("q:speak", f"'{q.language}")),
    More: lambda w, q: iter(("q:more",)),
    WhichCity: lambda w, q: iter(("q:which_city", *attributes(q.attributes), END)),
}  # fmt: skip
