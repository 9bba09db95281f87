"""Tokens that the network wrote, read back as questions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, cast, get_args

from actions.questions.mentions import AGAINST
from actions.questions.notation import AVERAGED, TOTALS, WHOLE, whole_day
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
from actions.understand.writing import BETWEEN, END, MEASURED, Unsayable

MOST_YEARS = 200
"""More years than that are a calendar year misread."""
FIRST_YEAR = 1900
"""What lies before is no year in which a partnership has an anniversary."""
COLDEST, WARMEST = -90, 60
"""Degrees Celsius that occur on earth."""
FORMS = {
    "country": "[A-Z]{2}",
    "continent": "AF|AN|AS|EU|NA|OC|SA",
    "type": "sister|friendship",
    "month": r"\d\d",
    "day": r"\d\d-\d\d",
    "feature": "(?![A-Z]{2}$).+",
    **dict.fromkeys(("signer", "home_signer", "partner_signer"), "[a-z].*"),
}
"""How the values of conditions are written, where not every text will do."""
NAMED_AS = {"country": {"country", "place"}, "continent": {"continent"}}
"""As what the values of conditions are named in a message, where the same letters are others, too: AS is Asia
and American Samoa."""
IN_WORDS = (*FORMS, "province")
"""Attributes whose conditions have no number."""


def questions_of(tokens: Sequence[str], references: References) -> tuple[Question, ...]:
    """The questions that tokens ask. Raises Unsayable where they are no questions."""
    return _Reader(tokens, references).questions()


class _Reader:
    def __init__(self, tokens: Sequence[str], references: References) -> None:
        self.tokens, self.references = list(tokens), references
        self.place = 0

    @property
    def ahead(self) -> str:
        return self.tokens[self.place] if self.place < len(self.tokens) else ""

    def next(self, beginning: str = "") -> str:
        """The next token, without the beginning that it must have."""
        token = self.ahead
        if not token or not token.startswith(beginning):
            raise Unsayable(f"{token!r} stands where {beginning or 'a token'!r} is wanted.")
        self.place += 1
        return token.removeprefix(beginning)

    def goes_on(self, last: str = END) -> bool:
        """Whether something stands before the last token, which is passed over."""
        if self.ahead != last:
            return True
        self.place += 1
        return False

    def has(self, token: str) -> bool:
        """Whether this token comes next, which is passed over then."""
        if self.ahead != token:
            return False
        self.place += 1
        return True

    def questions(self) -> tuple[Question, ...]:
        found = []
        while self.ahead:
            found.append(self.question())
        if not found:
            raise Unsayable("No question stands here.")
        return tuple(dict.fromkeys(found))

    def question(self) -> Question:
        kind = self.next("q:")
        if kind in get_args(Reason):
            return Decline(kind)  # type: ignore[arg-type]
        if kind in get_args(Talking):
            return Talk(kind)  # type: ignore[arg-type]
        if kind.startswith("group_"):
            return self.group(kind.removeprefix("group_"))
        if kind not in READERS:
            raise Unsayable(f"{kind!r} is no kind of question.")
        return cast(Question, READERS[kind](self))

    def city(self) -> str:
        keys = self.references.cities.get(self.next(), ())
        if len(keys) != 1:
            raise Unsayable("No city stands where one is wanted.")
        return keys[0]

    def set(self) -> CitySet:
        token = self.next()
        if token in self.references.cities:
            return Cities(self.references.cities[token])
        if token not in SETS:
            raise Unsayable(f"{token!r} is no set of cities.")
        return cast(CitySet, SETS[token](self))

    def several(self) -> CitySet:
        """A set from which cities can be picked. Raises Unsayable for a single city."""
        found = self.set()
        if isinstance(found, Cities) and len(found.keys) == 1:
            raise Unsayable("Nothing can be picked of one city.")
        return found

    def cities(self) -> CitySet:
        keys = []
        while self.goes_on("}"):
            keys.append(self.city())
        return Cities(tuple(dict.fromkeys(keys)))

    def together(self) -> CitySet:
        sets = []
        while self.goes_on("]"):
            sets.append(self.set())
        if len(set(sets)) < len(sets):
            raise Unsayable("The same cities stand together twice.")
        return Together(tuple(sets))

    def conditions(self, kind: type[Where | AnyOf]) -> CitySet:
        of, found = self.set(), []
        while self.goes_on():
            found.append(self.condition())
        if not found:
            raise Unsayable("A set has no condition.")
        return kind(of, tuple(found))

    def order(self) -> Order:
        token = self.next()
        if token[0] not in "+-":
            raise Unsayable(f"{token!r} is no order.")
        return Order(token[1:], token[0] == "-")

    def number(self) -> float:
        token = self.next()
        if token[0] == "=":
            return float(token[1:])
        kind, value = self.references.value_of(token) or ("", "")
        if kind != "number":
            raise Unsayable(f"{token!r} is no number.")
        return float(value)

    def number_ahead(self) -> bool:
        """Whether a number comes next: the limit of an attribute that a city hall has added."""
        return self.ahead.startswith("=") or (self.references.value_of(self.ahead) or ("",))[0] == "number"

    def whole(self) -> int:
        return int(self.number())

    def years(self) -> int:
        """A number of years that a partnership may last. Raises Unsayable for a calendar year misread."""
        years = self.whole()
        if not 0 <= years <= MOST_YEARS:
            raise Unsayable(f"No partnership lasts {years} years.")
        return years

    def key(self) -> str:
        token = self.next()
        if token[0] == "'":
            return token[1:]
        kind, value = self.references.value_of(token) or ("", "")
        if kind != "key":
            raise Unsayable(f"{token!r} is no key.")
        return str(value)

    def day(self) -> str:
        token = self.next()
        if token[0] in "@=":
            return token[1:]
        kind, value = self.references.value_of(token) or ("", "")
        if kind == "number":
            return f"{float(value):.0f}"
        if kind != "day":
            raise Unsayable(f"{token!r} is no day.")
        return str(value)

    def condition(self) -> Condition:
        attribute = self.next("c:")
        if attribute == "contested":
            return Condition("contested", "is not" if self.has("o:is not") else "is", "date")
        operator: Any = self.next("o:")
        if operator in AGAINST:
            return Condition(attribute, operator, self.limit(attribute))
        if attribute == "date":
            return self.dated(operator)
        if attribute == "age":
            if operator in ("is not", "not between"):
                raise Unsayable("No agreement is told by an age that it is not of.")
            return Condition("age", operator, self.years(), self.years() if operator in BETWEEN else None)
        if attribute in MEASURED or attribute not in IN_WORDS and self.number_ahead():
            low = _whole(self.number())
            if attribute == "temperature" and not COLDEST <= low <= WARMEST:
                raise Unsayable(f"It is {low} °C nowhere.")
            return Condition(attribute, operator, low, _whole(self.number()) if operator in BETWEEN else None)
        return self.keyed(attribute, operator)

    def limit(self, attribute: str) -> str:
        """What a city is held against: another one, or the average. Raises Unsayable for one of dates."""
        if not self.has(AVERAGE):
            return self.city()
        if attribute not in AVERAGED:
            raise Unsayable(f"{attribute} has no average.")
        return AVERAGE

    def keyed(self, attribute: str, operator: Any) -> Condition:
        if operator not in ("is", "is not"):
            raise Unsayable(f"{attribute} has no {operator}.")
        named_as = self.references.kinds_of(self.ahead)
        if named_as and attribute in NAMED_AS and not named_as & NAMED_AS[attribute]:
            raise Unsayable(f"{self.ahead!r} is named as no {attribute}.")
        value = self.day() if attribute == "day" else self.key()
        if not re.fullmatch(FORMS.get(attribute, ".+"), value):
            raise Unsayable(f"{value!r} is no {attribute}.")
        return Condition(attribute, operator, value)

    def date(self) -> str:
        """A day, month or year of the calendar. Raises Unsayable where it is none."""
        day = self.day()
        try:
            dt.date.fromisoformat(whole_day(day, "at_least"))
        except ValueError as error:
            raise Unsayable(f"{day!r} is no date.") from error
        return day

    def dated(self, operator: Any) -> Condition:
        day = self.date()
        if operator in BETWEEN:
            return Condition("date", operator, whole_day(day, "at_least"), whole_day(self.date(), "at_most"))
        if operator in ("is", "is not") and len(day) in WHOLE:
            between: Any = "between" if operator == "is" else "not between"
            return Condition("date", between, whole_day(day, "at_least"), whole_day(day, "at_most"))
        return Condition("date", operator, whole_day(day, operator))

    def attributes(self) -> tuple[str, ...]:
        found = []
        while self.ahead.startswith("a:"):
            found.append(self.next("a:"))
        return tuple(found)

    def end(self) -> None:
        self.next(END)

    def group(self, how: str) -> Group:
        if how not in get_args(Grouping):
            raise Unsayable(f"{how!r} is no way to group.")
        of, by = self.set(), self.next("by:")
        return Group(of, by, how, self.whole() if how == "at_least" else 1)  # type: ignore[arg-type]

    def fact(self) -> Question:
        of, attributes = self.set(), self.attributes()
        self.end()
        if not attributes:
            raise Unsayable("A fact has no attribute.")
        return Fact(of, attributes)

    def compare(self) -> Question:
        of, attributes = self.set(), self.attributes()
        self.end()
        return Compare(of, attributes)

    def list(self) -> Question:
        of, attributes = self.set(), self.attributes()
        by = self.order() if self.has("by") else None
        self.end()
        return List(of, attributes, by)

    def rank(self) -> Question:
        of, by = self.set(), self.order()
        among = self.set() if self.has("among") else All()
        self.end()
        return Place(of, by, among)

    def ratio(self) -> Question:
        of, attribute = self.set(), self.next("a:")
        to = self.set() if self.has("to") else None
        self.end()
        return Ratio(of, attribute, to)

    def since(self) -> Question:
        of = self.set()
        until = self.date() if self.ahead != END else None
        self.end()
        return Since(of, until)

    def anniversary(self) -> Question:
        of = self.set()
        years = self.years() if self.has("years") else None
        year = self.whole() if self.has("year") else None
        if year is not None and year < FIRST_YEAR:
            raise Unsayable(f"{year} is no calendar year.")
        self.end()
        return Anniversary(of, years, year)

    def picture(self) -> Question:
        of, kind, attributes = self.set(), self.next("pic:"), self.attributes()
        self.end()
        return Picture(of, kind, attributes[0] if attributes else "")  # type: ignore[arg-type]

    def check(self) -> Question:
        of, claims = self.set(), []
        while self.goes_on():
            claims.append(self.claim())
        if any(isinstance(claim, Condition) and _against_itself(of, claim) for claim in claims):
            raise Unsayable("A city is held against itself.")
        if isinstance(of, Cities) and len(of.keys) == 1 and any(map(_compares_several, claims)):
            raise Unsayable("One city has nothing in common with others.")
        return Check(of, tuple(claims))

    def claim(self) -> Claim:
        if self.has("number"):
            return self.numbered()
        if self.ahead.startswith("f:"):
            return self.figured()
        if self.has("only"):
            return Only(self.set())
        if self.has("is not"):
            return Denied(self.claimed())
        return self.claimed() if self.has("is") else self.condition()

    def numbered(self) -> Numbered:
        operator: Any = self.next("o:") if self.ahead.startswith("o:") else "is"
        to = self.set() if self.has("to") else None
        if (to is None) == (operator in AGAINST):
            raise Unsayable(f"{operator!r} holds no number of cities against another.")
        return Numbered(0, "", operator, to) if to else Numbered(self.whole(), self.next("by:"), operator)

    def claimed(self) -> Picked | Middle | Beside | Nearest:
        claimed = self.set()
        if not isinstance(claimed, Picked | Middle | Beside | Nearest):
            raise Unsayable("A claim is no place in an order.")
        return claimed

    def figured(self) -> Figured:
        figure, attribute = self.next("f:"), self.next("a:")
        to = self.set() if figure in ("ratio", *TOTALS) and self.has("to") else None
        operator: Any = self.next("o:")
        if figure not in get_args(Figure) or operator in ("is not", *BETWEEN):
            raise Unsayable(f"No {figure!r} is held against anything by {operator!r}.")
        if to is not None and figure in TOTALS:
            if operator not in AGAINST:
                raise Unsayable(f"{operator!r} holds nothing against the {figure} of others.")
            return Figured(figure, attribute, operator, "", to)  # type: ignore[arg-type]
        if operator not in AGAINST:
            return Figured(figure, attribute, operator, _whole(self.number()), to)  # type: ignore[arg-type]
        if figure not in TOTALS:
            raise Unsayable(f"{figure!r} is not held against a city.")
        return Figured(figure, attribute, operator, self.city())  # type: ignore[arg-type]

    def not_partner(self) -> Question:
        places = []
        while self.goes_on():
            places.append(self.references.places.get(self.next(), ""))
        return NotPartner(tuple(place for place in places if place))

    def which_city(self) -> Question:
        attributes = self.attributes()
        self.end()
        return WhichCity(attributes)


def _against_itself(of: CitySet, claim: Condition) -> bool:
    return claim.operator in AGAINST and isinstance(of, Cities) and of.keys == (claim.value,)


def _compares_several(claim: Claim) -> bool:
    """Whether a claim is about in how many ways several cities have something: in one, or in as many as there
    are."""
    return isinstance(claim, Numbered) and bool(claim.by)


def _whole(value: float) -> float:
    return int(value) if value == int(value) else value


Reads: TypeAlias = Callable[[_Reader], Any]
SETS: Mapping[str, Reads] = {
    "all": lambda r: All(),
    "{": _Reader.cities,
    "[": _Reader.together,
    "where": lambda r: r.conditions(Where),
    "any": lambda r: r.conditions(AnyOf),
    "without": lambda r: Without(r.set(), r.set()),
    "pick": lambda r: Picked(r.several(), r.order(), r.whole(), r.whole()),
    "middle": lambda r: Middle(r.set(), r.order()),
    "after": lambda r: Beside(r.set(), r.order(), r.city(), 1),
    "before": lambda r: Beside(r.set(), r.order(), r.city(), -1),
    "nearest": lambda r: Nearest(r.set(), r.order().attribute, r.city()),
}
READERS: Mapping[str, Reads] = {
    "fact": _Reader.fact,
    "profile": lambda r: Profile(r.set()),
    "list": _Reader.list,
    "count": lambda r: Count(r.set()),
    "place": _Reader.rank,
    "compare": _Reader.compare,
    "difference": lambda r: Difference(r.set(), r.next("a:"), r.set() if r.has("to") else None),
    "ratio": _Reader.ratio,
    "sum": lambda r: Total(r.set(), r.next("a:")),
    "average": lambda r: Total(r.set(), r.next("a:"), average=True),
    "check": _Reader.check,
    "exists": lambda r: Exists(r.set()),
    "since": _Reader.since,
    "anniversary": _Reader.anniversary,
    "picture": _Reader.picture,
    "unrecorded": lambda r: Unrecorded(r.set(), ""),
    "not_partner": _Reader.not_partner,
    "speak": lambda r: Speak(r.key()),
    "more": lambda r: More(),
    "which_city": _Reader.which_city,
}
