"""What a message holds that ties it to the subject: cities, conditions, attributes, and what it points back to."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from actions.conditions import COMPARABLE, TIMES, Condition, conditions_of
from actions.exclusions import is_excluded
from actions.focus import Focus
from actions.question import KNOWN, QUESTION_KINDS, SIGNERS, Question
from actions.reading import Mark, Reading

NAMING = ("city", "misspelt_city")
HOME_COUNTRY = "KR"
"""No partner lies there; "the Korean mayor" is the home city's."""
# Margins of the learned attributes below which a marked word counts for nothing, above which "unknown" is sure, and below which it is certainly not asked for.
WEAK = -0.5
WEAK_SIGNER = -0.7
BOTH_SIGNERS = -0.75
BOTH_SURE = 0.3
BESIDE_SIDE = -0.3
FAR_FROM_SIDE = 0.8
UNSURE = 0.2
SURE = 0.5
CERTAINLY_NOT = -0.85
BELOW_UNKNOWN = 0.3
"""So much likelier may something unrecorded be than the attribute whose word stands in the message."""
CLEAR = 0.8
"""Confidence of a learned kind that marked words do not change."""
BESIDE_THAN = {"after": 12, "before": 2}
"""How many characters may lie between "than" and the city on its side (than that of Harbin, 하얼빈시보다; not 하얼빈은 그보다)."""
TOGETHER = 3
"""So many cities of the last list are told of together where a question points back to it."""
ENUMERATED = 3
"""So many attributes named in one message are all asked for."""
BESIDE_MONTH = 4
"""How many characters may lie between a month and the word for an agreement that was signed in it."""
KANA_AND_ON = "\u3040"
"""The first of the characters of kana, Han and Hangul."""
SHORT = 8
"""Words of a message that may be short enough to name nothing but an unknown place."""


@dataclass(frozen=True)
class Evidence:
    """What in a message ties it to the subject.

    `attributes` are asked for, `marked` stand in it as words; `unknown` is the margin of something unrecorded being
    asked for (above 0: it is), `unlisted` the same of several cities, or of which of them; `inside` the confidence (0 to 1) that it is any question about the subject.
    """

    cities: tuple[str, ...]
    conditions: tuple[Condition, ...]
    attributes: tuple[str, ...]
    marked: tuple[str, ...]
    asks_unknown: bool
    unknown: float
    unlisted: float
    points_back: bool
    elliptic: bool
    subject: bool
    inside: float

    @classmethod
    def of(cls, reading: Reading, focus: Focus, feature_words: Collection[str] = ()) -> Evidence:
        named = tuple(reading.values(*NAMING))
        left_in = {mark.value for mark in reading.of(*NAMING) if not is_excluded(reading, mark)}
        excluded = set(named) - left_in
        # "not Harbin, Weihai": what is excluded beside another city is only taken back.
        cities = tuple(city for city in named if city not in excluded) or named
        attributes, unknown = attributes_asked(reading)
        conditions = conditions_of(reading) or described_by(reading, feature_words)
        if _of_the_weather(reading, attributes):
            conditions, unknown = tuple(c for c in conditions if c.attribute != "month"), True
        if named and excluded == set(named) and not focus.asked:
            # "All but Harbin": of the others
            conditions, cities = (*conditions, *(Condition("city", "is not", city) for city in named)), ()
        left_out = _pronouns_left_out(reading)
        if left_out and named and not excluded:
            # "Harbin is the giant. Leaving it aside, who is the largest?"
            conditions, cities = (*conditions, *(Condition("city", "is not", city) for city in named)), ()
        elif left_out and not named:
            conditions = (*conditions, *(Condition("city", "is not", city) for city in focus.cities))
        limit = (
            held_against(reading, (*attributes, *marked_attributes(reading)), cities[0])
            if is_held_against(reading, focus, cities)
            else None
        )
        if limit is not None:
            conditions, cities = (limit, *(c for c in conditions if c.attribute != limit.attribute)), ()
        talk_of_focus = bool(focus.cities or focus.listed or focus.kind)
        points_back = talk_of_focus and bool(reading.of("reference", "ordinal"))
        return cls(
            cities=cities,
            conditions=conditions,
            attributes=attributes,
            marked=marked_attributes(reading),
            asks_unknown=unknown,
            unknown=dict(reading.attributes).get("unknown", -1.0),
            unlisted=dict(reading.attributes).get("unlisted", -1.0),
            points_back=points_back,
            elliptic=talk_of_focus and reading.words <= 7,
            subject=bool(reading.of("subject", "person", "type", "home", "province")) or bool(named),
            inside=sum(confidence for kind, confidence in reading.kinds if kind in QUESTION_KINDS),
        )


def _of_the_weather(reading: Reading, attributes: tuple[str, ...]) -> bool:
    """Whether a temperature is asked of a month or a day ("the coldest in January", "how cold is it now?"): recorded is the average of a year."""
    if "temperature" not in (*attributes, *attributes_of_orders(reading)) or "date" in attributes:
        return False
    agreed = [
        word for word in reading.of("subject") if not any(word.overlaps(kind) for kind in reading.of("type"))
    ]
    months = reading.of("month_name", "now")
    return bool(months) and not any(
        max(month.start - word.end, word.start - month.end) <= BESIDE_MONTH
        for month in months
        for word in agreed
    )


def _pronouns_left_out(reading: Reading) -> bool:
    """ "The largest besides it": in a question for one or some of the cities, not in one put right ("not that, the date")."""
    if reading.kind not in ("list", "count", "extreme") and not reading.of("order"):
        return False
    return any(word.value == "one" and is_excluded(reading, word) for word in reading.of("reference"))


def is_held_against(reading: Reading, focus: Focus, cities: tuple[str, ...]) -> bool:
    """Whether the one city named is what others are measured by ("colder than Harbin"), and no one city is measured."""
    if len(cities) != 1 or not reading.of("than", "comparative") or reading.of("number", "nearest", *TIMES):
        return False
    if reading.of("unrecorded"):
        return False  # "哈尔滨面积是不是比其他城市加起来还大"
    if reading.of("than") and reading.of("than")[0].start == 0 and reading.of("question_word"):
        return False  # "Чем больше всего известен Харбин?"
    if not reading.of("comparative") and beside_than(reading, reading.of(*NAMING)) is None:
        return False  # "思ったより"
    if reading.kind in ("fact", "overview") and reading.kinds[0][1] > CLEAR:
        return False  # "I never heard of it before. What is Bakersfield known for?"
    subject = bool(reading.of("subject"))
    if reading.of("home", "place") and not subject:
        return False
    if not focus.cities and not focus.listed:
        return True
    if "one" in reading.values("reference"):
        return False
    return subject or reading.kind in ("list", "count")


def beside_than(reading: Reading, named: list[Mark]) -> Mark | None:
    """The city that others are measured by: the one beside "than", on the side that the word's value says."""
    for than in reading.of("than"):
        for city in named:
            gap = city.start - than.end if than.value == "after" else than.start - city.end
            if 0 <= gap <= BESIDE_THAN[than.value]:
                return city
    return None


def measured_by_home(reading: Reading) -> bool:
    """ "More people than Bucheon": the home city's own figures are not recorded."""
    return bool(reading.of("home")) and beside_than(reading, reading.of("home")) is not None


def held_against(reading: Reading, asked: tuple[str, ...], city: str) -> Condition | None:
    """ "Which are colder than Harbin?": the condition that `city` sets; `asked` are the attributes asked for."""
    learned = (each for each, _ in reading.attributes)
    likely = (each for each in (*asked, *learned) if each in COMPARABLE)
    attribute = next(iter(attributes_of_orders(reading)), "") or next(likely, "")
    end = end_compared(reading)
    if not attribute or not end:
        return None
    return Condition(attribute, "above" if end == "highest" else "below", city)


def end_asked(reading: Reading) -> str:
    """ "The largest", "colder": which end is asked for, by its word or as learned."""
    return next((value.split()[-1] for value in reading.values("order")), "") or reading.end


def end_compared(reading: Reading) -> str:
    """The end of what is held against something, also by a plain word (比威海冷) or a limit's: "more than Weihai"."""
    limits = reading.values("comparison") if reading.of("than") else []
    below = bool(limits) and limits[0] in ("under", "at_most", "before", "until")
    plain = next(iter(reading.values("degree")), "")
    return end_asked(reading) or str(plain) or (("lowest" if below else "highest") if limits else "")


def _sides_asked(reading: Reading, asked: list[str]) -> list[str]:
    """Whose signer is asked for: the side that words name, both where none or both are, unless only one is likely."""
    sides = [side for side in SIGNERS if side in reading.values("attribute")]
    if reading.of("both"):
        return list(SIGNERS)
    margins = {side: dict(reading.attributes).get(side, -1.0) for side in SIGNERS}
    if len(sides) == 1:
        least = min(BOTH_SURE, max(BESIDE_SIDE, margins[str(sides[0])] - FAR_FROM_SIDE))
        return [side for side in SIGNERS if side in sides or margins[side] > least]
    if max(margins.values()) > BOTH_SURE and min(margins.values()) < BOTH_SIGNERS:
        return [side for side in SIGNERS if side in asked]
    both = bool(sides) or "signers" in reading.values("attribute") or min(margins.values()) > BOTH_SIGNERS
    return list(SIGNERS) if both else [side for side in SIGNERS if side in asked]


def described_by(reading: Reading, feature_words: Collection[str]) -> tuple[Condition, ...]:
    """ "Which city has a tulip market?": words new to the assistant that stand in a city's features."""
    words = [word for word in reading.strange if word in feature_words]
    if not words or len(words) < len(reading.strange) or reading.of(*NAMING, "place"):
        return ()
    return tuple(Condition("feature", "is", word, told=word) for word in words)


def marked_attributes(reading: Reading) -> tuple[str, ...]:
    """The attributes whose words stand in the message."""
    found: list[str] = []
    for value in reading.values("added_attribute", "attribute"):
        found += (
            SIGNERS if value == "signers" else ("location",) if value in ("country", "province") else (value,)
        )
    # What stands as a condition shows what is talked about: a day the date, an oil field the features.
    agreed = (
        reading.of("title") and reading.of("subject") and not reading.of("person", "misspelt_person", "now")
    )
    found += SIGNERS if agreed else ()  # "the mayors at the time of the agreement"
    found += ["date"] * bool(reading.of(*TIMES)) + ["features"] * bool(reading.of("topic"))
    return tuple(dict.fromkeys(found))


def attributes_asked(reading: Reading) -> tuple[tuple[str, ...], bool]:
    """The attributes asked for, learned and marked together; and whether something unrecorded is asked for."""
    added = tuple(reading.values("added_attribute"))
    margins = dict(reading.attributes)
    learned = [
        attribute for attribute, margin in reading.attributes if margin > 0 and attribute != "unlisted"
    ]
    # "For a course at the university of the third age: what is Weihai known for?"
    beside = margins.get("unknown", -1.0) < CERTAINLY_NOT and any(margins[a] > SURE for a in learned)
    named_unknown = not beside and any(
        not any(mark.overlaps(other) for other in reading.of("added_attribute"))
        for mark in reading.of("unrecorded")
    )
    unknown = "unknown" in learned and not added or named_unknown
    marked = marked_attributes(reading)
    weak = [
        attribute
        for attribute, margin in reading.attributes
        if attribute in marked and (WEAK_SIGNER if attribute in SIGNERS else WEAK) < margin <= 0
    ]
    # Words for names of a city in other languages mean little else.
    sure = SURE if "names" in marked else UNSURE
    doubtful = dict(reading.attributes).get("unknown", -1.0) < sure and not named_unknown
    if unknown and weak and doubtful:
        unknown = False
    asked = [attribute for attribute in learned if attribute != "unknown"] + (weak if not unknown else [])
    named = [value for value in reading.values("attribute") if value in KNOWN]
    if len(asked) > 1 and len(set(named)) >= ENUMERATED and not unknown:
        # "All you have of Okayama: type, date, signers, population, temperature"
        asked += [attribute for attribute in named if attribute not in asked]
    if not asked and not unknown and not added:
        least = max(-0.95, margins.get("unknown", -1.0) - BELOW_UNKNOWN)
        best = [a for a, margin in reading.attributes if a in marked and a != "unknown" and margin > least]
        asked = best[:1]
    if set(asked) & set(SIGNERS):
        asked = [a for a in asked if a not in SIGNERS] + _sides_asked(reading, asked)
    if not asked and not unknown and len(reading.values("type")) > 1:
        asked = ["type"]  # "sister or friendship?"
    return tuple(dict.fromkeys((*added, *(a for a in KNOWN if a in asked)))), unknown


def cities_meant(
    reading: Reading, focus: Focus, evidence: Evidence, *, inherit: bool = True
) -> tuple[str, ...]:
    """The cities that a message names or points back to."""
    references = reading.values("reference")
    ordinals = [int(value) for value in reading.values("ordinal")]
    if len(evidence.cities) == 1 and len(focus.listed) > 1 and evidence.cities[0] in focus.listed:
        rest = tuple(city for city in focus.listed if city not in evidence.cities)
        if len(rest) == 1 and ("other" in references or ordinals or _leaves_out(reading)):
            # "I have been to Kawasaki. How many live in the other one?", "川崎じゃないほう", after both were listed
            return rest
    if evidence.cities:
        return evidence.cities
    if not inherit:
        return ()
    listed = focus.listed or focus.cities
    described = any(c.attribute in ("country", "continent") for c in evidence.conditions)
    if "other" in references and listed and not described:
        rest = tuple(city for city in listed if city not in focus.cities)
        return rest or tuple(city for city in listed)
    if ordinals and len(focus.listed) > 1 and not reading.of("order"):
        return tuple(
            focus.listed[n - 1 if n > 0 else n]
            for n in ordinals
            if (n > 0 and n <= len(focus.listed)) or n == -1
        )
    if "many" in references and "one" not in references and len(listed) > 1:
        return focus.listed if len(focus.listed) > 1 else focus.cities
    if not described and ("one" in references or evidence.elliptic and not reading.of("place")):
        return focus.cities or (focus.listed if len(focus.listed) <= TOGETHER else ())
    return ()


def _leaves_out(reading: Reading) -> bool:
    """Whether every city named is left out."""
    named = reading.of(*NAMING)
    return bool(named) and all(is_excluded(reading, city) for city in named)


def places_named(reading: Reading) -> tuple[Mapping[str, str], ...]:
    """The real cities named that are not partners."""
    return tuple(mark.value for mark in reading.of("place"))


def nowhere(reading: Reading, evidence: Evidence) -> Question | None:
    """A question about a place that is not a partner, or that nobody knows; None where none is named."""
    places = places_named(reading)
    topics = reading.of("topic")
    beside = all(any(place.overlaps(topic) for topic in topics) for place in reading.of("place"))
    if places and beside and reading.of("subject") and reading.of("province", "country"):
        return None  # "How far is your Californian sister city from L.A.?"
    if places and not evidence.cities and not ("one" in reading.values("reference") and evidence.conditions):
        return Question("not_partner", evidence.attributes, places=places)
    described = {c.value for c in evidence.conditions if c.attribute == "feature"}
    unknown = tuple({"name": mark.text} for mark in reading.of("unknown_name") if mark.text not in described)
    if (
        unknown
        and not evidence.cities
        and not evidence.points_back
        and not without_topics(evidence.conditions)
        and reading.words <= SHORT
    ):
        return Question("no_such_place", evidence.attributes, places=unknown[:1])
    return None


def ranked_in_its_land(reading: Reading) -> bool:
    """ "Is Bakersfield the largest in California?": a place among cities that are no partners, which features may tell."""
    within = reading.of("province", "country") and reading.of(*NAMING) and not reading.of("subject", "home")
    return bool(within and reading.of("order", "ordinal", "rank"))


def called_place(reading: Reading) -> Mark | None:
    """ "The town of Brindlemoor": an unknown name that the message itself calls a town's."""
    return next(
        (
            name
            for name in reading.of("unknown_name")
            if any(
                -1 <= (name.start - word.end if word.value == "after" else word.start - name.end) <= 1
                for word in reading.of("naming")
            )
        ),
        None,
    )


def called_in_its_script(reading: Reading) -> Mark | None:
    """An unknown name in Hangul, Han or kana, where one is told from other unknown words more surely than in letters."""
    return next((name for name in reading.of("unknown_name") if name.text[:1] >= KANA_AND_ON), None)


def without_home_country(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """ "What has Khabarovsk to do with Korea's independence?": no partner lies there, and the asker does not think so."""
    return tuple(c for c in conditions if not (c.attribute == "country" and c.value == HOME_COUNTRY))


def without_topics(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    return tuple(c for c in conditions if c.attribute not in ("topic", "feature"))


def claims_of(
    conditions: tuple[Condition, ...], attributes: tuple[str, ...], reading: Reading
) -> tuple[Condition, ...]:
    """Of the conditions, those that state a value of the named city, which may be a false premise."""
    kept = []
    about_agreement = bool({"date", "type", *SIGNERS} & set(attributes)) or bool(reading.of("subject"))
    for condition in conditions:
        if condition.attribute == "date" and (not about_agreement or condition.operator != "between"):
            continue
        if condition.attribute == "country" and (condition.value == "KR" or "names" in attributes):
            continue
        if condition.attribute in ("continent", "topic"):
            continue
        if condition.attribute == "type" and len(reading.values("type")) > 1:
            continue  # "sister or friendship?"
        kept.append(condition)
    return tuple(kept)


def describes_feature(reading: Reading, evidence: Evidence) -> bool:
    """ "Which partner city lies between Hiroshima and Osaka?": the places named are what a feature speaks of."""
    if {"date", *SIGNERS} & set(evidence.attributes):
        return False  # "Who signed with Osaka?"
    topics, places = reading.of("topic"), reading.of("place")
    covered = bool(topics) and all(any(place.overlaps(topic) for topic in topics) for place in places)
    asks = reading.of("question_word") or "between" in reading.values("comparison")
    asked = reading.of("subject") and asks or "features" in reading.values("attribute")
    return covered and bool(places and asked) and not evidence.cities


def attributes_of_orders(reading: Reading) -> tuple[str, ...]:
    return tuple(value.split()[0].removesuffix("-order") for value in reading.values("order") if " " in value)


def added_attributes(reading: Reading) -> list[str]:
    return [str(value) for value in reading.values("added_attribute")]


def marks_attribute(evidence: Evidence) -> bool:
    """Whether an attribute that is asked for also stands in the message as a word."""
    return bool(set(evidence.marked) & set(evidence.attributes))
