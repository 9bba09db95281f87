"""Forming questions about many cities: lists, counts, places in an order, totals."""

from __future__ import annotations

from dataclasses import replace

from actions.conditions import COMPARABLE, PLACED, Condition, in_one_sentence
from actions.focus import Focus
from actions.form.beyond import asks_beyond, asks_surely_beyond, names_unknown_mayor
from actions.form.context import LONGEST_LIST, at_hand, measured_at_hand
from actions.form.elsewhere import LITTLE, unread
from actions.form.evidence import (
    Evidence,
    attributes_of_orders,
    cities_meant,
    describes_feature,
    end_asked,
    measured_by_home,
    nowhere,
    ranked_in_its_land,
    without_home_country,
    without_topics,
)
from actions.question import SIGNERS, Question
from actions.reading import Mark, Reading

UNLIKELY = -0.95
"""Margin under which nothing unrecorded is asked for, whatever words for it stand beside the question."""
NEARLY = -0.2
"""Margin under which a measure that no word names is not what an order is asked by."""
BESIDE_ORDER = 3
"""How many characters may lie between a measure and the word of its order (人口比較少)."""
OF_YOUR = 6
"""How many characters may lie between "of" or "which of" and how many there are ("of your seven")."""
SURE_OF_LIST = 0.65
"""A list asked for this surely is no question about an unknown name, whatever unknown word stands in it."""


def form_list(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    signer = bool(evidence.conditions) and all(c.attribute == "signer" for c in evidence.conditions)
    told_of_one = len(focus.cities) == 1 and focus.kind in ("fact", "overview", "verify")
    if (
        signer
        and told_of_one
        and reading.of("title")
        and not evidence.cities
        and not reading.of("question_word")
    ):
        # "So the mayor who signed was Lee?", of the city just told of
        return Question("verify", SIGNERS, focus.cities, claims=evidence.conditions)
    if measured_by_home(reading):
        return Question("home")
    elsewhere = nowhere(reading, evidence)
    named_for_sure = (
        evidence.subject and dict(reading.kinds).get(kind, 0.0) > SURE_OF_LIST and not reading.of("place")
    )
    if (
        elsewhere
        and not (named_for_sure or _by_name(kind, reading))
        and not without_topics(evidence.conditions)
        and not describes_feature(reading, evidence)
    ):
        return elsewhere
    conditions = evidence.conditions
    if without_topics(conditions) != conditions:
        conditions = without_home_country(conditions)  # "... was a base of the Korean independence movement"
    if evidence.cities:
        conditions = without_topics(conditions) or conditions
    if evidence.cities and reading.of("exclusion"):
        conditions += tuple(Condition("city", "is not", city) for city in evidence.cities)
    elif evidence.cities and not conditions and not (reading.of("whole") and reading.of("subject")):
        return (
            Question("fact", evidence.attributes, evidence.cities)
            if evidence.attributes
            else Question("overview", cities=evidence.cities)
        )
    columns = tuple(a for a in evidence.attributes if a not in ("type",) or not reading.of("type"))
    used = {c.attribute for c in conditions}
    if "signer" in used:
        columns = tuple(a for a in columns if a not in SIGNERS)
    columns = tuple(a for a in columns if a not in used and a not in ("location", "features", "names"))
    ranked = any(int(n) > 1 for n in reading.values("ordinal"))
    if reading.of("order") and (ranked or not conditions):
        return form_extreme("extreme", reading, focus, evidence)
    of_person = bool(conditions) and all(c.attribute == "signer" for c in conditions)
    perhaps = evidence.unknown > UNLIKELY
    if of_person and reading.of("unrecorded") and perhaps and not reading.of("exclusion"):
        return Question("not_recorded")  # "Where was Mayor Won born?"
    plain = not conditions and not columns and not reading.of("subject", "type", "person")
    if plain and len(unread(reading)) >= LITTLE:
        return Question("outside")  # "Anyone here who mends a motorcycle?"
    described = bool(conditions) and {c.attribute for c in conditions} <= {*PLACED, "type"}
    beyond = (
        described
        and asks_surely_beyond(reading, evidence)
        or not conditions
        and asks_beyond(reading, evidence)
    )
    if (beyond or not conditions and names_unknown_mayor(reading)) and not set(columns) - set(SIGNERS):
        # "Which one has the cheapest flights?": to list all would pass over what was asked.
        return Question("not_recorded")
    return Question(kind, columns, conditions=conditions, value="names" if _by_name(kind, reading) else None)


def _by_name(kind: str, reading: Reading) -> bool:
    return kind == "list" and bool(reading.of("alphabetical"))


def form_count(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    question = form_list(kind, reading, focus, evidence)
    if question.kind != kind:
        return question
    countries = "location" in evidence.attributes and not any(
        c.attribute in ("country", "continent") for c in question.conditions
    )
    return replace(question, kind="count", attributes=("location",) if countries else ())


def asks_nearest(reading: Reading, focus: Focus, evidence: Evidence) -> str:
    """By which attribute others are to be nearest to a city ("closest in population to Okayama"), or nothing."""
    if not reading.of("nearest") or len(cities_meant(reading, focus, evidence)) != 1:
        return ""
    added = [str(value) for value in reading.values("added_attribute")]
    named = [a for a in (*evidence.marked, *evidence.attributes) if a in COMPARABLE]
    return next(iter([*added, *named]), "")


def form_extreme(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    if measured_by_home(reading):
        return Question("home")  # "Which have more people than Bucheon?"
    near = asks_nearest(reading, focus, evidence)
    if near:
        cities = cities_meant(reading, focus, evidence)
        conditions = tuple(c for c in without_topics(evidence.conditions) if c.attribute != near)
        return Question("extreme", (near,), cities, conditions, end="nearest")
    unrecorded = reading.of("unrecorded")
    by = reading.of("order") or reading.of("nearest", "superlative")
    if by and all(any(o.overlaps(u) for u in unrecorded) for o in by):
        return Question("not_recorded")  # "离富川最近": the nearest, and not the newest
    if _counts_something_else(reading, evidence):
        return Question("not_recorded")  # "largest by area", "観光客が一番多い"
    orders = [value.split() for value in reading.values("order")]
    attribute = next((parts[0].removesuffix("-order") for parts in orders if len(parts) == 2), "")
    end = next((parts[-1] for parts in orders if len(parts) == 2), "") or next(
        (parts[-1] for parts in orders), ""
    )
    added = reading.values("added_attribute")
    if added:
        attribute = str(added[0])
        end = end_asked(reading) or "highest"
    signers = bool(set(evidence.attributes) & set(SIGNERS) or reading.of("title"))
    picked = measured_at_hand(reading, focus, evidence)
    if not added and not attribute and signers and not picked and not set(evidence.marked) & set(COMPARABLE):
        # "Which mayor signed the most?": counted by nobody, so who signed for whom is told.
        return Question("list", SIGNERS, conditions=without_topics(evidence.conditions))
    learned = [a for a, _ in reading.attributes if a in COMPARABLE]
    talked_of = evidence.elliptic or at_hand(reading, focus, evidence)
    if not attribute:
        marked = [a for a in evidence.marked if a in COMPARABLE]
        asked = [a for a in evidence.attributes if a in COMPARABLE]
        ranked = talked_of or reading.of("ordinal", "sorted")
        likely = max((margin for a, margin in reading.attributes if a in COMPARABLE), default=-1.0)
        least = 0.0 if reading.of("superlative") and not orders else NEARLY
        if not (asked or marked or ranked) and likely < least:
            return Question("not_recorded")  # "Which partner has the best food?"
        attribute = (
            _beside_order(reading)
            or asked
            or marked
            or ([a for a in focus.asked if a in COMPARABLE] if talked_of else [])
            or learned
            or ["date"]
        )[0]
    ordinals = [int(value) for value in reading.values("ordinal")]
    ranks = [n for n in ordinals if n > 0]
    if not end and focus.kind == "extreme" and ordinals and ordinals != [-1]:
        end = focus.end
        attribute = next((a for a in focus.asked if a in COMPARABLE), attribute)
    if not end:
        end = reading.end or (
            "highest" if ordinals == [-1] else "lowest" if attribute == "date" else "highest"
        )
    if ordinals == [-1] and attribute == "date" and not orders:
        end = "highest"
    limits = [
        int(m.value["value"])
        for m in reading.of("number")
        if not m.value["unit"] and 1 < m.value["value"] <= 20 and not _counts_them(reading, m)
    ]
    if talked_of and len(focus.listed) in limits:
        limits = []  # "The later of the two": how many were told of
    conditions = tuple(
        c
        for c in without_home_country(without_topics(evidence.conditions))
        if not (c.attribute == "population" and c.operator == "is")
    )
    extra = tuple(
        a
        for a in evidence.attributes
        if a != attribute and a in evidence.marked and a not in ("location", "type", "names")
    )
    if len(reading.values("type")) > 1 and not any(c.attribute == "type" for c in conditions):
        extra += ("type",)  # "the later of the two: sister or friendship?"
    cities = ()
    if evidence.points_back and "many" in reading.values("reference") and len(focus.listed) > 1:
        cities = focus.listed
    elif len(evidence.cities) > 1:
        return Question("compare", (attribute,), evidence.cities, end=end)
    elif len(evidence.cities) == 1 and ranked_in_its_land(reading):
        return Question("fact", ("features",), evidence.cities)
    elif len(evidence.cities) == 1 and orders and kind == "extreme" and not _asks_further(reading):
        return Question("verify", (attribute,), evidence.cities, conditions=conditions, end=end)
    ends = {(parts[0].removesuffix("-order"), parts[-1]) for parts in orders if len(parts) == 2}
    difference = "difference" if reading.of("difference") else None
    if {(attribute, "highest"), (attribute, "lowest")} <= ends and (difference or reading.of("conjunction")):
        end = "both"
    places = tuple(dict.fromkeys(ranks)) if len(set(ranks)) > 1 and orders else None
    rank = ranks[0] if ranks and (ranks[0] > 1 or orders) else 0
    if rank == 1 and orders:
        rank = 0
    return Question(
        "extreme",
        (attribute, *extra),
        cities,
        conditions=conditions,
        end=end,
        rank=max(places) if places else rank,
        limit=1 if places or rank else limits[0] if limits else LONGEST_LIST if reading.of("sorted") else 1,
        value=difference if end == "both" else places,
        unrecorded=attribute == "temperature" and evidence.asks_unknown,
    )


def _beside_order(reading: Reading) -> list[str]:
    """ "The one with fewer people, when was it signed?": the measure whose word stands right before the order's."""
    return [
        str(word.value)
        for order in reading.of("order")
        for word in reading.of("attribute")
        if word.value in COMPARABLE and 0 <= order.start - word.end <= BESIDE_ORDER
    ]


def _asks_further(reading: Reading) -> bool:
    """ "Harbin is the largest, and the second?": another than the one named is asked for."""
    return bool(reading.of("question_word", "next")) or any(int(n) > 1 for n in reading.values("ordinal"))


def form_place(reading: Reading, focus: Focus, evidence: Evidence) -> Question | None:
    """ "Which place does Okayama take by population?": where one city stands in an order. None where that is not asked."""
    cities = evidence.cities or (focus.cities if evidence.points_back or evidence.elliptic else ())
    if not reading.of("rank") or len(cities) != 1 or ranked_in_its_land(reading) or evidence.asks_unknown:
        return None
    asked = (*attributes_of_orders(reading), *evidence.attributes, *focus.asked)
    attribute = next((a for a in asked if a in COMPARABLE), "")
    if not attribute:
        return None
    ends = [value.split()[-1] for value in reading.values("order")]
    end = next(iter(ends), "lowest" if attribute == "date" else "highest")
    return Question("extreme", (attribute,), cities, end=end, value="place")


def _counts_them(reading: Reading, number: Mark) -> bool:
    """ "Of those three": the number says how many were told of, not how many are asked for."""
    them = (word for word in reading.of("reference") if word.value == "many")
    return any(word.overlaps(number) or 0 <= number.start - word.end <= OF_YOUR for word in them)


def _counts_something_else(reading: Reading, evidence: Evidence) -> bool:
    """Whether "most" or "largest" stands beside what is counted of no partner, and beside no word for people or a day."""
    if reading.of("sorted", "ordinal", "added_attribute") or "temperature" in attributes_of_orders(reading):
        return False
    if set(COMPARABLE) & set(reading.values("attribute")):
        return False
    beside = any(
        in_one_sentence(reading, word, order)
        for word in reading.of("unrecorded")
        for order in reading.of("order")
    )
    return bool(reading.of("order")) and bool(reading.of("topic") or evidence.asks_unknown and beside)


def form_total(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    measurable = [
        a for a in evidence.attributes if a not in ("location", "features", "names", "type", *SIGNERS, "date")
    ]
    attribute = next(iter(measurable), "") or next(
        (a for a in focus.asked if a in ("population", "temperature")), "population"
    )
    cities = evidence.cities
    if not cities and "many" in reading.values("reference") and len(focus.listed) > 1 and evidence.elliptic:
        cities = focus.listed
    conditions = without_topics(evidence.conditions)
    if reading.of("whole"):  # "of all seven … he says it is more than 20 million"
        conditions = tuple(c for c in conditions if c.attribute != attribute)
    mean = attribute == "temperature" or bool(reading.of("average")) and not reading.of("total")
    return Question(
        "total",
        (attribute,),
        cities,
        conditions=() if cities else conditions,
        value="average" if mean else "sum",
    )
