"""Forming questions that hold something against something: comparisons, yes or no, and time that has passed."""

from __future__ import annotations

from dataclasses import replace

from actions.conditions import COMPARABLE, PLACED, Condition, in_one_sentence
from actions.focus import Focus
from actions.form.against import claimed
from actions.form.beyond import asks_beyond, asks_surely_beyond, in_question, says_more
from actions.form.evidence import (
    Evidence,
    added_attributes,
    attributes_of_orders,
    cities_meant,
    claims_of,
    describes_feature,
    end_compared,
    measured_by_home,
    nowhere,
    places_named,
    ranked_in_its_land,
    without_home_country,
    without_topics,
)
from actions.form.facts import form_fact, form_same, repeats
from actions.form.lists import form_extreme
from actions.question import KNOWN, SIGNERS, Question
from actions.reading import Reading

SOMEWHAT, HARDLY = -0.3, -0.5
LIKELY = 0.15
"""Margin above which a question whether any of the partners is so is one for what is not recorded."""
LONGEST = 1000
"""Years of an anniversary that somebody may ask for; the calendar ends with the year 9999."""


def form_compare(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    places = places_named(reading)
    orders = [value.split() for value in reading.values("order")]
    end = end_compared(reading)
    attributes = tuple(dict.fromkeys(attributes_of_orders(reading))) or evidence.attributes
    if attributes == ("date",) and reading.of("sorted") and not orders:
        end = "lowest"  # "in the order of their signing"
    cities = evidence.cities
    described = [c for c in evidence.conditions if c.attribute in PLACED and c.operator == "is"]
    if len(cities) < 2 and len(described) < 2:
        earlier = focus.cities if cities or evidence.points_back or evidence.elliptic else ()
        if not cities and len(focus.listed) > 1:
            earlier = focus.listed
        elif not cities:
            earlier = (*focus.before, *earlier)
        cities = tuple(dict.fromkeys((*earlier, *cities)))
    conditions = without_topics(evidence.conditions)
    if conditions and not evidence.cities and not orders and not evidence.attributes:
        return Question("list", conditions=conditions)
    if places and len(evidence.cities) > 1:
        return Question("not_recorded", cities=evidence.cities)
    if places:
        return Question("not_partner", attributes, evidence.cities, places=places)
    beyond = asks_surely_beyond(reading, evidence) and reading.of("unrecorded")
    if evidence.asks_unknown and (beyond or not attributes):
        return Question("not_recorded", cities=cities)
    if not attributes and len(evidence.cities) > 1:
        # "How many years lie between them?": what is learned weakly, where it can be compared.
        least = HARDLY if reading.of("comparative", "order") else SOMEWHAT
        attributes = tuple(a for a, margin in reading.attributes[:1] if a in COMPARABLE and margin > least)
    if not attributes and evidence.cities != cities:
        attributes = tuple(a for a in focus.asked if a in (*COMPARABLE, *KNOWN)) or ()
    if reading.of("home") and len(cities) < 2 and len(conditions) < 2 and reading.of("comparative", "order"):
        return Question("home")
    if len(cities) < 2 and conditions:
        return Question("compare", attributes, cities, conditions=conditions, end=end)
    if len(cities) < 2:
        if end and attributes:
            return form_extreme("extreme", reading, focus, evidence)
        elsewhere = nowhere(reading, evidence)
        return elsewhere or (
            form_fact("fact", reading, focus, evidence) if cities else Question("which_city", attributes)
        )
    measured = attributes_of_orders(reading)
    told = tuple(
        a for a in evidence.attributes if a not in measured and (a in SIGNERS or a in evidence.marked)
    )
    if measured and end and told:
        # "Who signed for the smaller of the two?", "How many people has the newer one?"
        return Question("extreme", (measured[0], *told), cities, end=end)
    if attributes and not any(a in COMPARABLE or a in added_attributes(reading) for a in attributes):
        return Question("fact", attributes, cities, unrecorded=evidence.asks_unknown)
    ratio = bool(reading.of("ratio"))
    if ratio and not (orders or evidence.marked):
        attributes = ("population",)  # "하얼빈은 오카야마의 몇 배야?"
    end = "" if ratio and not orders else end
    claims = claimed(reading, cities, attributes, end)
    return Question("compare", attributes, cities, claims=claims, end=end, value="ratio" if ratio else None)


def form_verify(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    conditions = evidence.conditions
    if reading.of("topic") or "features" in evidence.attributes:
        conditions = without_home_country(conditions)
    places = places_named(reading)
    between = "between" in reading.values("comparison") and describes_feature(reading, evidence)
    if places and not evidence.cities and between:
        return Question("list", conditions=conditions)  # "Which partner is between Hiroshima and Osaka?"
    if places and not evidence.cities:
        return Question("not_partner", places=places)
    if places and "same" in reading.values("tally"):
        return Question("not_partner", places=places)  # "Did the same mayor sign with Okayama and Paris?"
    if len(evidence.cities) == 1 and _asks_near_place(reading):
        return Question("fact", ("features",), evidence.cities)
    if evidence.cities and places and reading.of("subject") and not reading.of("home"):
        return Question("elsewhere", cities=evidence.cities, places=places)
    if len(evidence.cities) > 1 and (reading.of("order") or reading.of("comparison")):
        return form_compare("compare", reading, focus, evidence)
    elsewhere = nowhere(reading, evidence)
    if elsewhere:
        return elsewhere
    of_focus = len(focus.cities) == 1 and focus.kind not in ("list", "count") and not reading.of("existence")
    if of_focus and conditions and all(c.attribute == "signer" for c in conditions) and not evidence.cities:
        # "And it was Lee who signed, right?", of the city just told of
        return Question("verify", evidence.attributes, focus.cities, claims=conditions)
    of_type = bool(conditions) and all(c.attribute == "type" for c in conditions)
    others = [word for word in reading.of("subject") if not any(word.overlaps(t) for t in reading.of("type"))]
    if of_focus and of_type and evidence.elliptic and not evidence.cities and not others:
        # "A friendship city?", of the city just told of
        return Question("verify", evidence.attributes, focus.cities, claims=conditions)
    if "person" in reading.values("reference") and reading.of("title") and conditions and not evidence.cities:
        # "Did the same mayor sign with both Japanese ones?": who did is told, and the asker sees it.
        return Question("list", SIGNERS, conditions=conditions)
    existence = not evidence.cities and not reading.of("reference")
    cities = evidence.cities or (
        ()
        if existence and conditions and not (evidence.elliptic and not evidence.subject)
        else cities_meant(reading, focus, evidence)
    )
    if (
        evidence.asks_unknown
        and not evidence.attributes
        and not conditions
        and not reading.of("type", "subject")
    ):
        return Question("not_recorded", cities=cities)
    if (
        cities
        and evidence.cities
        and focus.cities
        and reading.of("order", "comparison")
        and reading.of("reference")
        and len(cities) == 1
    ):
        return form_compare("compare", reading, focus, evidence)
    if (
        reading.of("comparative")
        and len(evidence.cities) == 1
        and focus.cities
        and focus.cities != evidence.cities
        and not reading.of("subject")
    ):
        return form_compare("compare", reading, focus, evidence)
    if len(cities) == 1 and ranked_in_its_land(reading):
        return Question("fact", ("features",), cities)
    if reading.of("order") and cities and not any(c.attribute in COMPARABLE for c in conditions):
        extreme = form_extreme("extreme", reading, focus, replace(evidence, cities=()))
        return replace(extreme, kind="verify", cities=cities, claims=without_topics(conditions))
    claims = list(conditions if cities else ())
    types = reading.values("type")
    if cities and types and not any(c.attribute == "type" for c in claims):
        asked_type = "type" in evidence.attributes or len(types) == 1 and types[0] == "friendship"
        if len(types) > 1:
            return Question("fact", ("type",), cities)
        if asked_type:
            claims.append(Condition("type", "is", types[0]))
    stated = [c for c in claims if c.attribute != "topic"]
    if cities and stated and (len(stated) < len(claims) or reading.of("topic")):
        # "Kawasaki lies between Hiroshima and Osaka and has 1.45 million people?": yes would be said of both
        told = {"province": "location", "country": "location", "continent": "location", "signer": ""}
        values = (told.get(c.attribute, c.attribute) or side for c in stated for side in SIGNERS)
        return Question("fact", (*dict.fromkeys(values), "features"), cities, claims=tuple(stated))
    if cities and claims and _names_unknown_person(reading):
        # "Mayor Lim signed it in 2006, right?": to confirm the year would confirm the name.
        asked = tuple(dict.fromkeys((*(c.attribute for c in claims if c.attribute in COMPARABLE), *SIGNERS)))
        return Question("fact", asked, cities, claims=tuple(claims))
    if cities:
        if not claims and evidence.attributes and not reading.of("type", "subject"):
            return Question("fact", evidence.attributes, cities, unrecorded=evidence.asks_unknown)
        if not claims and not reading.of("subject", "type") and repeats(reading, focus, evidence):
            return form_same("same", reading, focus, evidence)
        foreign = reading.strange or reading.rare or evidence.inside < 0.6  # "Is Weihai a port?"
        alone = not (focus.cities or focus.listed)
        if not claims and not reading.of("subject", "type", "home") and (foreign or alone):
            return Question("not_recorded", cities=cities)
        if not claims and reading.of("question_word") and any(int(n) > 1 for n in reading.values("ordinal")):
            return Question("count")  # "Harbin and seven others: so which is the eighth partner?"
        if not claims and (
            says_more(reading) or asks_surely_beyond(reading, evidence) or reading.of("topic")
        ):
            return Question("not_recorded", cities=cities)  # "Harbin has oil. Does Khabarovsk have it too?"
        more = says_more(reading) or evidence.asks_unknown
        return Question("verify", evidence.attributes, cities, claims=tuple(claims), unrecorded=more)
    if (
        conditions
        and asks_surely_beyond(reading, evidence)
        and {c.attribute for c in conditions} <= {*PLACED, "type"}
    ):
        return Question("not_recorded")  # "Do I need a visa for the Russian partner city?"
    if conditions:
        more = says_more(reading) or evidence.asks_unknown and in_question(reading, "unrecorded")
        number = _number_claimed(reading)
        return Question("verify", evidence.attributes, conditions=conditions, value=number, unrecorded=more)
    if measured_by_home(reading):
        return Question("home")
    if (
        asks_beyond(reading, evidence)
        or reading.unlisted
        and evidence.unlisted > LIKELY
        or says_more(reading)
    ):
        return Question("not_recorded")  # "Do any of them have a metro?"
    if reading.of("number") and reading.of("subject"):
        return Question("count")
    if evidence.subject and not evidence.attributes and not reading.of("person"):
        return Question("list")
    return (
        Question("which_city", evidence.attributes)
        if evidence.subject or evidence.attributes
        else Question("not_understood")
    )


def asks_for_others_there(reading: Reading, evidence: Evidence) -> bool:
    """ "Is Harbin the only one in China?": yes would be said of Harbin, where the question is about the others."""
    there = {c.attribute for c in evidence.conditions} <= {*PLACED, "type"}
    placed = [
        place
        for place in reading.of(*PLACED)
        if any(in_one_sentence(reading, place, word) for word in reading.of("alone"))
    ]
    of_places = set(evidence.attributes) <= {"location"}
    return bool(of_places and placed and there and evidence.cities)


def asks_between_which(reading: Reading, evidence: Evidence) -> bool:
    """ "Between which two big cities in Japan is Okayama?": asked where it lies, and not whether in Japan."""
    placed = {c.attribute for c in evidence.conditions} <= set(PLACED)
    between = [word for word in reading.of("comparison") if word.value == "between"]
    asks = any(
        in_one_sentence(reading, word, asked) for word in between for asked in reading.of("question_word")
    )
    alone = len(evidence.cities) == 1 and not evidence.attributes and not evidence.asks_unknown
    return bool(placed and asks and alone)


def _asks_near_place(reading: Reading) -> bool:
    """ "Is Kawasaki in Tokyo?": what is recorded speaks of the place, but it may say between which it lies, or how far off."""
    places, topics = reading.of("place"), reading.of("topic")
    return len(places) == 1 and all(any(topic.overlaps(place) for topic in topics) for place in places)


def _number_claimed(reading: Reading) -> int | None:
    """ "You have two US partners, right?": how many the asker takes them to be."""
    numbers = [mark.value for mark in reading.of("number")]
    if len(numbers) != 1 or numbers[0]["unit"] or reading.of("comparison", "than", "order", "tally"):
        return None
    return int(numbers[0]["value"]) if numbers[0]["value"] > 1 else None


def _names_unknown_person(reading: Reading) -> bool:
    return bool(reading.of("title") and reading.strange) and not reading.of("person", "misspelt_person")


def form_duration(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    elsewhere = nowhere(reading, evidence)
    if elsewhere:
        return elsewhere
    if reading.of("order") and not evidence.cities:
        return form_extreme("extreme", reading, focus, evidence)
    conditions = without_topics(evidence.conditions)
    year = next(iter(reading.values("relative_year")), "")
    of_all = conditions or year and not _points_to_city(reading)
    cities = cities_meant(reading, focus, evidence, inherit=not of_all)
    years = [
        int(m.value["value"])
        for m in reading.of("number")
        if m.value["unit"] == "years"
        and 0 < m.value["value"] <= LONGEST
        or m.value["value"] in range(5, 201, 5)
        and not reading.of("month_day", "date")
    ]
    if year and not years:  # "Which ones turn 20 this year?"
        years = [int(m.value["value"]) for m in reading.of("number") if 1 <= m.value["value"] <= LONGEST]
    anniversary = years[0] if years and (year or reading.of("anniversary")) else None
    if focus.kind == "duration" and anniversary is None and not reading.of("anniversary"):
        anniversary = focus.value  # "And next year?"
    return Question(
        "duration",
        cities=cities,
        conditions=() if cities else conditions,
        value=anniversary,
        year=year,
        claims=claims_of(conditions, ("date",), reading) if cities else (),
    )


def _points_to_city(reading: Reading) -> bool:
    """Whether "its" or the like stands there, other than in "this year"."""
    years = reading.of("relative_year")
    return any(not any(word.overlaps(year) for year in years) for word in reading.of("reference"))
