"""From a reading and the conversation's focus to one definite question, or to what keeps it from being one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Any

from actions.conditions import TIMES, Condition, conditions_of, is_excluded
from actions.focus import Focus
from actions.reading import Reading

QUESTION_KINDS = (
    "fact", "overview", "same", "list", "count", "extreme", "compare", "verify", "duration", "total", "picture",
)  # fmt: skip
SMALL_TALK = ("greet", "thanks", "goodbye", "identity", "capabilities", "contact", "language", "praise", "complaint", "source", "forget")
DECLINED = ("outside", "service", "programme", "elsewhere", "home")
SIGNERS = ("home_signer", "partner_signer")
KNOWN = ("date", "type", *SIGNERS, "population", "temperature", "features", "location", "names")
COMPARABLE = ("date", "population", "temperature")
NAMING = ("city", "misspelt_city")
# Margins of the learned attributes below which a marked word counts for nothing, and above which "unknown" is sure.
WEAK = -0.35
WEAK_SIGNER = -0.7
BOTH_SIGNERS = -0.75
UNSURE = 0.2
SURE = 0.8
SHORT = 8
BARE = 2
OVERVIEW_TOO = 0.2
UNCLEAR = 0.4


@dataclass(frozen=True)
class Question:
    """What is asked, ready to be selected from the store.

    `kind` is one of QUESTION_KINDS, SMALL_TALK or DECLINED, or a reason why it cannot be answered: not_understood,
    not_recorded, not_partner, no_such_place, which_city. `claims` are values the asker takes for true, to be checked.
    `misread` are (as written, key) of names that were corrected.
    """

    kind: str
    attributes: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    claims: tuple[Condition, ...] = ()
    end: str = ""
    rank: int = 0
    limit: int = 1
    places: tuple[str, ...] = ()
    unrecorded: bool = False
    value: Any = None
    misread: tuple[tuple[str, str], ...] = field(default=())


def form_question(reading: Reading, focus: Focus, *, added: Collection[str] = ()) -> Question:
    """The question that `reading` asks in a conversation that is about `focus`.

    `added` are the attributes that the knowledge has beyond the built-in ones. Deciding what a message is for comes
    first (`_settle`), then which cities, attributes and conditions it is about.
    """
    evidence = _Evidence.of(reading, focus)
    kind = _settle(reading, focus, evidence)
    misread = tuple((mark.text, mark.value) for mark in reading.of("misspelt_city"))
    question = _FORMS.get(kind, _form_plain)(kind, reading, focus, evidence)
    return replace(question, misread=misread if question.cities else ())


@dataclass(frozen=True)
class _Evidence:
    """What in a message ties it to the subject."""

    cities: tuple[str, ...]
    conditions: tuple[Condition, ...]
    attributes: tuple[str, ...]
    marked: tuple[str, ...]
    asks_unknown: bool
    points_back: bool
    elliptic: bool
    subject: bool
    inside: float

    @classmethod
    def of(cls, reading: Reading, focus: Focus) -> _Evidence:
        cities = tuple(reading.values(*NAMING))
        attributes, unknown = attributes_asked(reading)
        talk_of_focus = bool(focus.cities or focus.listed or focus.kind)
        points_back = talk_of_focus and bool(reading.of("reference", "ordinal"))
        return cls(
            cities=cities,
            conditions=conditions_of(reading),
            attributes=attributes,
            marked=marked_attributes(reading),
            asks_unknown=unknown,
            points_back=points_back,
            elliptic=talk_of_focus and reading.words <= 7,
            subject=bool(reading.of("subject", "person", "type", "home")) or bool(cities),
            inside=sum(confidence for kind, confidence in reading.kinds if kind in QUESTION_KINDS),
        )


def marked_attributes(reading: Reading) -> tuple[str, ...]:
    """The attributes whose words stand in the message."""
    found: list[str] = []
    for value in reading.values("added_attribute", "attribute"):
        found += SIGNERS if value == "signers" else ("location",) if value in ("country", "province") else (value,)
    # What stands as a condition shows what is talked about: a day the date, an oil field the features.
    found += ["date"] * bool(reading.of(*TIMES)) + ["features"] * bool(reading.of("topic"))
    return tuple(dict.fromkeys(found))


def attributes_asked(reading: Reading) -> tuple[tuple[str, ...], bool]:
    """The attributes asked for, learned and marked together; and whether something unrecorded is asked for."""
    added = tuple(reading.values("added_attribute"))
    learned = [attribute for attribute, margin in reading.attributes if margin > 0]
    named_unknown = any(not any(mark.overlaps(other) for other in reading.of("added_attribute")) for mark in reading.of("unrecorded"))
    unknown = "unknown" in learned and not added or named_unknown
    marked = marked_attributes(reading)
    weak = [
        attribute
        for attribute, margin in reading.attributes
        if attribute in marked and (WEAK_SIGNER if attribute in SIGNERS else WEAK) < margin <= 0
    ]
    doubtful = dict(reading.attributes).get("unknown", -1.0) < UNSURE and not named_unknown
    if unknown and weak and doubtful:
        unknown = False
    asked = [attribute for attribute in learned if attribute != "unknown"] + (weak if not unknown else [])
    if not asked and not unknown and not added:
        best = [a for a, margin in reading.attributes if a in marked and a != "unknown" and margin > -0.95]
        asked = best[:1]
    sides = {"home_signer", "partner_signer"} & set(reading.values("attribute"))
    margins = dict(reading.attributes)
    if set(asked) & set(SIGNERS) and (
        set(SIGNERS) <= set(marked) or not sides and min(margins.get(s, -1.0) for s in SIGNERS) > BOTH_SIGNERS
    ):
        asked = list(dict.fromkeys([*asked, *SIGNERS]))
    return tuple(dict.fromkeys((*added, *(a for a in KNOWN if a in asked)))), unknown


def _settle(reading: Reading, focus: Focus, evidence: _Evidence) -> str:
    """Which kind of turn it is: the learned one, unless what the message holds speaks against it."""
    command = reading.values("command")
    if command:
        return str(command[0])
    kind = next((k for k, confidence in reading.kinds[:4] if _plausible(k, confidence, reading, focus, evidence)), reading.kind)
    best = next((k for k, _ in reading.kinds if k in QUESTION_KINDS), "fact")
    tied = bool(evidence.cities) or evidence.subject or evidence.points_back
    if kind in SMALL_TALK:
        asks = bool(evidence.cities and (evidence.attributes or evidence.asks_unknown)) and kind not in ("language", "source")
        return best if asks and evidence.inside > 0.15 and reading.words > 3 else kind
    if evidence.subject and evidence.inside > 0.5 and any(is_excluded(reading, city) for city in reading.of(*NAMING)):
        return "list"
    if kind in QUESTION_KINDS and kind != "total" and _asks_total(reading, evidence):
        return "total"
    if focus.kind == "extreme" and reading.of("ordinal") and not evidence.cities and reading.words <= 5:
        return "extreme"
    if kind in DECLINED and _describes_feature(reading, evidence):
        return "list"
    if kind == "elsewhere" and _asks_membership(reading, evidence):
        return "verify"
    if kind in DECLINED and dict(reading.kinds)[kind] < UNCLEAR and evidence.subject and evidence.inside > 0.5:
        return best
    if kind in DECLINED:
        marked_here = set(evidence.marked) & set(evidence.attributes)
        if evidence.cities and marked_here and evidence.inside > 0.3:
            return best
        if evidence.points_back and marked_here and evidence.inside > 0.3 and not reading.strange:
            return best
        return kind
    if kind not in QUESTION_KINDS:
        return "not_understood"
    if tied or evidence.conditions and evidence.inside > 0.5 and not reading.strange:
        return kind
    if evidence.elliptic and (not reading.strange or set(evidence.marked) & set(evidence.attributes)):
        return kind
    if kind in ("list", "verify", "count") and reading.of("topic") and evidence.inside > 0.5:
        return kind
    if reading.of("place") or not reading.strange and reading.of("attribute", "order", "added_attribute"):
        return kind
    return "not_understood" if reading.words <= 2 and not reading.strange else "outside"


def _asks_total(reading: Reading, evidence: _Evidence) -> bool:
    """A sum of people, or their average over cities: of no single city, and without an order."""
    if "population" not in evidence.attributes or len(evidence.cities) == 1 or reading.of("order"):
        return False
    return bool(reading.of("total", "average"))


def _describes_feature(reading: Reading, evidence: _Evidence) -> bool:
    """ "Which partner city lies between Hiroshima and Osaka?": the places named are what a feature speaks of."""
    topics, places = reading.of("topic"), reading.of("place")
    covered = bool(topics) and all(any(place.overlaps(topic) for topic in topics) for place in places)
    return covered and bool(places and reading.of("subject") and reading.of("question_word")) and not evidence.cities


def _asks_membership(reading: Reading, evidence: _Evidence) -> bool:
    """ "Is Shanghai a sister city?": foreign places and a word of partnership, nothing that owns the partners."""
    places = reading.of("place")
    foreign = all(mark.value.get("country") != "KR" for mark in places)
    return bool(places) and foreign and bool(reading.of("subject")) and not evidence.cities and not reading.of("country")


def _plausible(kind: str, confidence: float, reading: Reading, focus: Focus, evidence: _Evidence) -> bool:
    """Whether the message holds what this kind of question cannot do without."""
    if kind == "extreme":
        if reading.of("ordinal") and not reading.of("order") and len(focus.listed) > 1:
            return False
        return bool(reading.of("order", "ordinal")) or confidence > SURE
    if kind == "compare":
        return bool(evidence.cities or evidence.points_back or evidence.conditions or focus.cities)
    if kind in ("same", "overview"):
        return bool(evidence.cities or evidence.conditions or evidence.points_back or evidence.elliptic or reading.of("place", "unknown_name"))
    return True


def _cities(reading: Reading, focus: Focus, evidence: _Evidence, *, inherit: bool = True) -> tuple[str, ...]:
    """The cities that a message names or points back to."""
    if evidence.cities:
        return evidence.cities
    if not inherit:
        return ()
    references = reading.values("reference")
    ordinals = [int(value) for value in reading.values("ordinal")]
    listed = focus.listed or focus.cities
    if "other" in references and listed:
        rest = tuple(city for city in listed if city not in focus.cities)
        return rest or tuple(city for city in listed)
    if ordinals and len(focus.listed) > 1 and not reading.of("order"):
        return tuple(
            focus.listed[n - 1 if n > 0 else n] for n in ordinals if (n > 0 and n <= len(focus.listed)) or n == -1
        )
    if "many" in references and "one" not in references and len(listed) > 1:
        return focus.listed if len(focus.listed) > 1 else focus.cities
    if "one" in references or evidence.elliptic and not reading.of("place"):
        return focus.cities
    return ()


def _form_plain(kind: str, reading: Reading, focus: Focus, evidence: _Evidence) -> Question:
    """Small talk and what is declined: only the cities and places named matter for the wording."""
    value = reading.values("language_name")[:1]
    return Question(
        kind, cities=evidence.cities, places=_places(reading), value=value[0] if value else None, attributes=evidence.attributes
    )


def _places(reading: Reading) -> tuple[str, ...]:
    return tuple(mark.value for mark in reading.of("place"))


def _nowhere(reading: Reading, evidence: _Evidence) -> Question | None:
    """A question about a place that is not a partner, or that nobody knows; None where none is named."""
    places = _places(reading)
    if places and not evidence.cities:
        return Question("not_partner", places=places)
    unknown = tuple(mark.text for mark in reading.of("unknown_name"))
    if unknown and not evidence.cities and not evidence.points_back and not _without_topics(evidence.conditions) and reading.words <= SHORT:
        return Question("no_such_place", places=unknown[:1])
    return None


def _form_fact(kind: str, reading: Reading, focus: Focus, evidence: _Evidence) -> Question:
    attributes = evidence.attributes
    nowhere = _nowhere(reading, evidence)
    if nowhere:
        return nowhere
    conditions = _without_topics(evidence.conditions)
    if reading.of("order") and not evidence.cities and attributes_of_orders(reading):
        return _form_extreme("extreme", reading, focus, evidence)
    cities = _cities(reading, focus, evidence, inherit=not _describes(conditions, attributes))
    if evidence.asks_unknown and not attributes:
        return Question("not_recorded", cities=cities, value=evidence.marked)
    if not evidence.cities and reading.words <= 4 and focus.asked == attributes and len(attributes) == 1 and attributes[0] in SIGNERS:
        return Question("fact", tuple(side for side in SIGNERS if side not in attributes), cities)
    if not attributes and evidence.cities and conditions:
        return _form_verify("verify", reading, focus, evidence)
    if not attributes:
        if cities and focus.asked and not evidence.cities and reading.of("reference", "ordinal"):
            attributes = focus.asked
        elif cities:
            if evidence.cities and focus.asked and not evidence.marked and reading.words <= SHORT - 2:
                return _form_same("same", reading, focus, evidence)
            # A question about a city that asks for nothing known asks for something unknown.
            overview = dict(reading.kinds).get("overview", 0.0) > OVERVIEW_TOO and not reading.strange
            return Question("overview" if overview else "not_recorded", cities=cities)
        else:
            return _form_list("list", reading, focus, evidence) if conditions else Question("not_understood")
    if cities:
        return Question(
            "fact",
            attributes,
            cities,
            claims=_claims(conditions, attributes, reading),
            unrecorded=evidence.asks_unknown,
            places=_places(reading) if set(attributes) <= set(COMPARABLE) else (),
        )
    if conditions and _describes(conditions, attributes):
        return Question("fact", attributes, conditions=conditions, unrecorded=evidence.asks_unknown)
    if "many" in reading.values("reference") and evidence.subject:
        return Question("list", attributes)
    return Question("which_city", attributes)


def _describes(conditions: tuple[Condition, ...], attributes: tuple[str, ...]) -> bool:
    """Whether conditions say which cities are meant ("the Russian one's population"), rather than a value."""
    return any(c.attribute in ("country", "continent", "signer", "type", "population", "temperature") or c.attribute == "date" for c in conditions)


def attributes_of_orders(reading: Reading) -> tuple[str, ...]:
    return tuple(value.split()[0].removesuffix("-order") for value in reading.values("order") if " " in value)


def _without_topics(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    return tuple(c for c in conditions if c.attribute != "topic")


def _claims(conditions: tuple[Condition, ...], attributes: tuple[str, ...], reading: Reading) -> tuple[Condition, ...]:
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
        kept.append(condition)
    return tuple(kept)


def _form_overview(kind: str, reading: Reading, focus: Focus, evidence: _Evidence) -> Question:
    nowhere = _nowhere(reading, evidence)
    if nowhere:
        return nowhere
    cities = _cities(reading, focus, evidence)
    if evidence.cities and focus.asked and (focus.pending or reading.words <= BARE):
        return _form_same("same", reading, focus, evidence)
    if not cities and _without_topics(evidence.conditions):
        return Question("overview", conditions=_without_topics(evidence.conditions))
    if not cities:
        return Question("which_city") if evidence.subject or reading.words > 1 else Question("not_understood")
    if len(reading.strange) >= 3 or evidence.asks_unknown and not evidence.attributes:
        return Question("not_recorded", cities=cities)
    known = evidence.attributes if evidence.attributes and set(evidence.attributes) <= set(evidence.marked) else ()
    if known and "features" not in known:
        return Question("fact", known, cities)
    return Question("overview", cities=cities)


def _form_same(kind: str, reading: Reading, focus: Focus, evidence: _Evidence) -> Question:
    """A follow-up that only names or points to something: the last question again, for that."""
    nowhere = _nowhere(reading, evidence)
    if nowhere:
        return nowhere
    conditions = _without_topics(evidence.conditions)
    cities = _cities(reading, focus, evidence)
    if not evidence.cities and len(focus.asked) == 1 and focus.asked[0] in SIGNERS and evidence.marked == focus.asked:
        # "and the other side?" after one side was told.
        return Question("fact", tuple(side for side in SIGNERS if side not in focus.asked), cities)
    if evidence.attributes and set(evidence.attributes) & set(evidence.marked) and (cities or conditions):
        return _form_fact("fact", reading, focus, evidence)
    if evidence.cities or cities and not conditions:
        if focus.kind == "duration":
            return Question("duration", cities=cities)
        if focus.kind == "compare" and len(cities) >= 2:
            return Question("compare", focus.asked, cities, end=focus.end)
        return Question("fact", focus.asked, cities) if focus.asked else Question("overview", cities=cities)
    if reading.of("order") or focus.kind == "extreme" and reading.end:
        return _form_extreme("extreme", reading, focus, evidence)
    if conditions and focus.kind in ("list", "count", "extreme", "total"):
        return Question(focus.kind, focus.asked, conditions=conditions, end=focus.end)
    if conditions:
        return Question("fact", focus.asked, conditions=conditions) if focus.asked else Question("list", conditions=conditions)
    return Question("which_city", focus.asked) if focus.asked else Question("not_understood")


def _form_list(kind: str, reading: Reading, focus: Focus, evidence: _Evidence) -> Question:
    nowhere = _nowhere(reading, evidence)
    if nowhere and not _without_topics(evidence.conditions) and not _describes_feature(reading, evidence):
        return nowhere
    conditions = evidence.conditions
    if len(conditions) > 1 or evidence.cities:
        conditions = _without_topics(conditions) or conditions
    if evidence.cities and reading.of("exclusion"):
        conditions += tuple(Condition("city", "is not", city) for city in evidence.cities)
    elif evidence.cities and not conditions:
        return _form_fact("fact", reading, focus, evidence) if evidence.attributes else Question("overview", cities=evidence.cities)
    columns = tuple(a for a in evidence.attributes if a not in ("type",) or not reading.of("type"))
    used = {c.attribute for c in conditions}
    if "signer" in used:
        columns = tuple(a for a in columns if a not in SIGNERS)
    columns = tuple(a for a in columns if a not in used and a not in ("location", "features", "names"))
    if reading.of("order") and not conditions:
        return _form_extreme("extreme", reading, focus, evidence)
    return Question(kind, columns, conditions=conditions)


def _form_count(kind: str, reading: Reading, focus: Focus, evidence: _Evidence) -> Question:
    question = _form_list("list", reading, focus, evidence)
    if question.kind != "list":
        return question
    countries = "location" in evidence.attributes and not any(c.attribute in ("country", "continent") for c in question.conditions)
    return replace(question, kind="count", attributes=("location",) if countries else ())


def _form_extreme(kind: str, reading: Reading, focus: Focus, evidence: _Evidence) -> Question:
    orders = [value.split() for value in reading.values("order")]
    attribute = next((parts[0].removesuffix("-order") for parts in orders if len(parts) == 2), "")
    end = next((parts[-1] for parts in orders if len(parts) == 2), "") or next((parts[-1] for parts in orders), "")
    added = reading.values("added_attribute")
    if added:
        attribute = str(added[0])
        end = next((parts[-1] for parts in orders), "") or reading.end or "highest"
    learned = [a for a, _ in reading.attributes if a in COMPARABLE]
    if not attribute:
        marked = [a for a in evidence.marked if a in COMPARABLE]
        asked = [a for a in evidence.attributes if a in COMPARABLE]
        attribute = (asked or marked or ([a for a in focus.asked if a in COMPARABLE] if evidence.elliptic else []) or learned or ["date"])[0]
    ordinals = [int(value) for value in reading.values("ordinal")]
    ranks = [n for n in ordinals if n > 0]
    if not end and focus.kind == "extreme" and ordinals and ordinals != [-1]:
        end = focus.end
        attribute = next((a for a in focus.asked if a in COMPARABLE), attribute)
    if not end:
        end = reading.end or ("highest" if ordinals == [-1] else "lowest" if attribute == "date" else "highest")
    if ordinals == [-1] and attribute == "date" and not orders:
        end = "highest"
    limits = [int(m.value["value"]) for m in reading.of("number") if not m.value["unit"] and 1 < m.value["value"] <= 20]
    conditions = tuple(c for c in _without_topics(evidence.conditions) if not (c.attribute == "population" and c.operator == "is"))
    extra = tuple(a for a in evidence.attributes if a != attribute and a not in ("location", "type", "names"))
    cities: tuple[str, ...] = ()
    if evidence.points_back and "many" in reading.values("reference") and len(focus.listed) > 1:
        cities = focus.listed
    elif len(evidence.cities) > 1:
        return Question("compare", (attribute,), evidence.cities, end=end)
    elif len(evidence.cities) == 1 and orders and kind == "extreme" and not reading.of("question_word"):
        return Question("verify", (attribute,), evidence.cities, conditions=conditions, end=end)
    rank = ranks[0] if ranks and (ranks[0] > 1 or orders) else 0
    if rank == 1 and orders:
        rank = 0
    return Question(
        "extreme", (attribute, *extra), cities, conditions=conditions, end=end, rank=rank, limit=limits[0] if limits else 1
    )


def _form_compare(kind: str, reading: Reading, focus: Focus, evidence: _Evidence) -> Question:
    places = _places(reading)
    orders = [value.split() for value in reading.values("order")]
    end = next((parts[-1] for parts in orders), "") or reading.end
    from_order = tuple(parts[0].removesuffix("-order") for parts in orders if len(parts) == 2)
    attributes = tuple(dict.fromkeys(from_order)) or evidence.attributes
    cities = evidence.cities
    if len(cities) < 2:
        earlier = focus.cities if cities or evidence.points_back or evidence.elliptic else ()
        if not cities and len(focus.listed) > 1:
            earlier = focus.listed
        cities = tuple(dict.fromkeys((*earlier, *cities)))
    conditions = _without_topics(evidence.conditions)
    if conditions and not evidence.cities and not orders and not evidence.attributes:
        return Question("list", conditions=conditions)
    if places:
        return Question("not_partner", attributes, evidence.cities, places=places)
    if evidence.asks_unknown and not attributes:
        return Question("not_recorded", cities=cities)
    if not attributes and evidence.cities != cities:
        attributes = tuple(a for a in focus.asked if a in (*COMPARABLE, *KNOWN)) or ()
    if len(cities) < 2 and conditions:
        return Question("compare", attributes, conditions=conditions, end=end)
    if len(cities) < 2:
        if end and attributes:
            return _form_extreme("extreme", reading, focus, evidence)
        nowhere = _nowhere(reading, evidence)
        return nowhere or (_form_fact("fact", reading, focus, evidence) if cities else Question("which_city", attributes))
    if attributes and not any(a in COMPARABLE or a in added_attributes(reading) for a in attributes):
        return Question("fact", attributes, cities, unrecorded=evidence.asks_unknown)
    return Question("compare", attributes, cities, end=end)


def added_attributes(reading: Reading) -> list[str]:
    return [str(value) for value in reading.values("added_attribute")]


def _form_verify(kind: str, reading: Reading, focus: Focus, evidence: _Evidence) -> Question:
    conditions = evidence.conditions
    places = _places(reading)
    if places and not evidence.cities:
        return Question("not_partner", places=places)
    if evidence.cities and places and reading.of("subject"):
        return Question("elsewhere", cities=evidence.cities, places=places)
    if len(evidence.cities) > 1 and (reading.of("order") or reading.of("comparison")):
        return _form_compare("compare", reading, focus, evidence)
    nowhere = _nowhere(reading, evidence)
    if nowhere:
        return nowhere
    existence = not evidence.cities and not reading.of("reference")
    cities = evidence.cities or (() if existence and conditions and not (evidence.elliptic and not evidence.subject) else _cities(reading, focus, evidence))
    if evidence.asks_unknown and not evidence.attributes and not conditions and not reading.of("type", "subject"):
        return Question("not_recorded", cities=cities)
    if cities and evidence.cities and focus.cities and reading.of("order", "comparison") and reading.of("reference") and len(cities) == 1:
        return _form_compare("compare", reading, focus, evidence)
    if reading.of("comparative") and len(evidence.cities) == 1 and focus.cities and focus.cities != evidence.cities and not reading.of("subject"):
        return _form_compare("compare", reading, focus, evidence)
    if reading.of("order") and cities and not any(c.attribute in COMPARABLE for c in conditions):
        extreme = _form_extreme("extreme", reading, focus, replace(evidence, cities=()))
        return replace(extreme, kind="verify", cities=cities, claims=_without_topics(conditions))
    claims = list(conditions if cities else ())
    types = reading.values("type")
    if cities and types and not any(c.attribute == "type" for c in claims):
        asked_type = "type" in evidence.attributes or len(types) == 1 and types[0] == "friendship"
        if len(types) > 1:
            return Question("fact", ("type",), cities)
        if asked_type:
            claims.append(Condition("type", "is", types[0]))
    if cities and len([c for c in claims if c.attribute != "topic"]) > 0:
        claims = [c for c in claims if c.attribute != "topic"]
    if cities:
        if not claims and evidence.attributes and not reading.of("type", "subject"):
            return Question("fact", evidence.attributes, cities, unrecorded=evidence.asks_unknown)
        if not claims and not reading.of("subject", "type") and (reading.strange or evidence.inside < 0.6):
            return Question("not_recorded", cities=cities)
        return Question("verify", evidence.attributes, cities, claims=tuple(claims))
    if conditions:
        return Question("verify", evidence.attributes, conditions=conditions)
    if reading.of("number") and reading.of("subject"):
        return Question("count")
    return Question("which_city", evidence.attributes) if evidence.subject or evidence.attributes else Question("not_understood")


def _form_duration(kind: str, reading: Reading, focus: Focus, evidence: _Evidence) -> Question:
    nowhere = _nowhere(reading, evidence)
    if nowhere:
        return nowhere
    if reading.of("order") and not evidence.cities:
        return _form_extreme("extreme", reading, focus, evidence)
    conditions = _without_topics(evidence.conditions)
    cities = _cities(reading, focus, evidence, inherit=not conditions)
    years = [int(m.value["value"]) for m in reading.of("number") if m.value["unit"] == "years" or m.value["value"] in range(5, 201, 5)]
    anniversary = years[0] if years and reading.of("anniversary") else None
    return Question("duration", cities=cities, conditions=() if cities else conditions, value=anniversary, claims=_claims(conditions, ("date",), reading) if cities else ())


def _form_total(kind: str, reading: Reading, focus: Focus, evidence: _Evidence) -> Question:
    measurable = [a for a in evidence.attributes if a not in ("location", "features", "names", "type", *SIGNERS, "date")]
    attribute = next(iter(measurable), "") or next((a for a in focus.asked if a in ("population", "temperature")), "population")
    cities = evidence.cities
    if not cities and "many" in reading.values("reference") and len(focus.listed) > 1 and evidence.elliptic:
        cities = focus.listed
    mean = attribute == "temperature" or bool(reading.of("average")) and not reading.of("total")
    return Question("total", (attribute,), cities, conditions=() if cities else _without_topics(evidence.conditions), value="average" if mean else "sum")


def _form_picture(kind: str, reading: Reading, focus: Focus, evidence: _Evidence) -> Question:
    question = _form_list("list", reading, focus, evidence)
    columns = evidence.attributes if evidence.attributes else ("location",)
    return replace(question, kind="list", attributes=tuple(a for a in columns if a in (*COMPARABLE,))) if question.kind == "list" else question


_FORMS = {
    "fact": _form_fact,
    "overview": _form_overview,
    "same": _form_same,
    "list": _form_list,
    "count": _form_count,
    "extreme": _form_extreme,
    "compare": _form_compare,
    "verify": _form_verify,
    "duration": _form_duration,
    "total": _form_total,
    "picture": _form_picture,
}
