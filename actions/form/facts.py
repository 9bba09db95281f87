"""Forming questions for facts: of named cities, of a city as a whole, or the last question again for another."""

from __future__ import annotations

import re

from actions.conditions import COMPARABLE, Condition
from actions.focus import Focus
from actions.form.beyond import names_unknown_mayor
from actions.form.context import AMONG, kind_of_total, measured_at_hand
from actions.form.evidence import (
    CLEAR,
    NAMING,
    Evidence,
    attributes_of_orders,
    called_in_its_script,
    cities_meant,
    claims_of,
    nowhere,
    places_named,
    ranked_in_its_land,
    without_home_country,
    without_topics,
)
from actions.form.lists import form_extreme, form_list
from actions.question import KNOWN, SIGNERS, Question
from actions.reading import Reading

BARE = 2
"""A message of this many words that names a city asks for nothing but it."""
OTHERWISE = 0.2
"""A kind of this confidence is what is meant where the likeliest one makes no sense."""
SURELY = 0.3
"""Margin above which features are asked for, and no distance from the home city."""
MOMENTS = ("date", "month", "day")
"""What is said of a time, which is that of an agreement only where one is talked of ("I'll be there in December")."""
UNLIKELY = -0.3
CLAUSE_END = re.compile(r"[,;.!?，；、。！？]")
FAR = 0.3
"""Between the margins of an attribute and of anything unrecorded."""
HARDLY = -0.8
FEW = 6


def form_fact(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    attributes = evidence.attributes or _nearly_asked(reading, evidence)
    near = reading.of("topic") and "features" in attributes and evidence.elliptic and len(focus.cities) == 1
    if near and not evidence.cities and not reading.of("subject"):
        return Question("fact", ("features",), focus.cities)  # "How far is it from Los Angeles?"
    elsewhere = nowhere(reading, evidence)
    if elsewhere:
        return elsewhere
    conditions = without_topics(evidence.conditions)
    if not {"location", "population"} & set(attributes):  # "how many Koreans live there?" is no total
        conditions = without_home_country(conditions)
    signing = reading.of("subject") or "signers" in reading.values("attribute")
    of_today = bool(reading.of("now") and reading.of("title")) and not signing
    if of_today and attributes and set(attributes) <= set(SIGNERS) and (evidence.cities or focus.cities):
        return Question("not_recorded", cities=evidence.cities or focus.cities)  # "Who is its mayor now?"
    measured = bool(set(attributes) & set(COMPARABLE)) and not evidence.points_back
    picked = measured_at_hand(reading, focus, evidence)
    if reading.of("order") and not evidence.cities and (attributes_of_orders(reading) or measured or picked):
        return form_extreme("extreme", reading, focus, evidence)
    cities = cities_meant(reading, focus, evidence, inherit=not _describes(conditions))
    if attributes == ("location",) and evidence.cities and reading.of("home") and reading.strange:
        return Question("service", cities=cities)  # "Where in Bucheon can I get my Kawasaki repaired?"
    far = "features" in attributes and dict(reading.attributes).get("features", 0.0) < SURELY
    if far and evidence.cities and reading.of("home") and not reading.of("subject"):
        return Question("not_recorded", cities=cities)  # "How far is Harbin from Bucheon?"
    if len(cities) == 1 and set(attributes) <= {"population", "location"} and ranked_in_its_land(reading):
        return Question("fact", ("features",), cities)
    land = reading.of("country") and "province" not in reading.values("attribute")
    closer = _topics(evidence) or reading.of("province") or land or "between" in reading.values("comparison")
    if attributes == ("location",) and evidence.cities and closer:
        # "Where in Metro Manila is it?", "whereabouts in Japan, between which cities?"
        attributes = ("location", "features")
    if attributes == ("features",) and reading.of("place") and not reading.of("topic"):
        # "How far is it from Seoul?": features tell only of what lies near.
        return Question("not_recorded", cities=cities)
    if attributes == ("date",) and _topics(evidence) and evidence.cities and not reading.of("subject"):
        return Question(
            "not_recorded", cities=cities, conditions=_topics(evidence)
        )  # "When is the ice festival?"
    loose = attributes == ("date",) and evidence.asks_unknown and not reading.of("subject")
    if loose and reading.strange and evidence.cities and not reading.of("conjunction"):
        return Question("not_recorded", cities=cities)  # "When is the ice festival of Harbin?"
    signed = tuple(c for c in conditions if c.attribute == "date")
    if evidence.asks_unknown and not attributes and signed and evidence.cities and reading.of("subject"):
        # "Why did you wait until 2010 to sign with Okayama?"
        return Question("verify", (), evidence.cities, claims=signed, unrecorded=True)
    if evidence.asks_unknown and not attributes:
        return Question("not_recorded", cities=cities, conditions=_topics(evidence), value=evidence.marked)
    if (
        not evidence.cities
        and reading.words <= 4
        and focus.asked == attributes
        and len(attributes) == 1
        and attributes[0] in SIGNERS
    ):
        return Question("fact", tuple(side for side in SIGNERS if side not in attributes), cities)
    about = (
        conditions
        if reading.of("subject", "title")
        else tuple(c for c in conditions if c.attribute not in MOMENTS)
    )
    if not attributes and evidence.cities and about:
        return Question("verify", (), evidence.cities, claims=about)
    if not attributes:
        if (
            cities
            and focus.asked
            and not evidence.cities
            and reading.of("reference", "ordinal")
            and len(reading.strange) < 2
        ):
            # "And its mayor?": who signed is all that is known of one
            attributes = ("partner_signer",) if reading.of("title") else focus.asked
        elif cities:
            if repeats(reading, focus, evidence):
                return form_same("same", reading, focus, evidence)
            kinds = dict(reading.kinds)
            if kinds.get("duration", 0.0) > OTHERWISE:
                return Question("duration", cities=cities)
            asks_whether = evidence.cities and reading.of("subject") and not reading.of("question_word")
            if asks_whether and kinds.get("verify", 0.0) > OTHERWISE and evidence.unknown < UNLIKELY:
                return Question("verify", cities=cities)
            # A question about a city that asks for nothing known asks for something unknown.
            likely = kinds.get("overview", 0.0) > OTHERWISE and evidence.unknown < UNLIKELY
            overview = likely or evidence.unknown < HARDLY and not reading.of("subject", "place")
            kind = "overview" if overview else "not_recorded"
            return Question(kind, cities=cities, conditions=() if overview else _topics(evidence))
        else:
            described = evidence.conditions and (conditions or evidence.subject)
            if described:
                return form_list("list", reading, focus, evidence)
            foreign = reading.rare and reading.attributes[:1] and reading.attributes[0][0] == "unknown"
            return Question("outside" if foreign else "not_understood")  # "What is the weather like today?"
    first = [int(n) for n in reading.values("ordinal") if int(n) in (1, -1)]
    if len(cities) > 1 and attributes == ("date",) and first and reading.of("question_word"):
        # "Out of Okayama and Kawasaki, which one was first, and when?"
        return Question("compare", attributes, cities, end="lowest" if first[0] == 1 else "highest")
    if cities:
        if names_unknown_mayor(reading) and reading.of("subject"):
            # "Mayor Kim signed with Valenzuela, I read. What date was that?": who did is told too
            attributes = tuple(dict.fromkeys((*attributes, *SIGNERS)))
        return Question(
            "fact",
            attributes,
            cities,
            claims=claims_of(conditions, attributes, reading),
            unrecorded=evidence.asks_unknown,
            places=places_named(reading) if set(attributes) <= set(COMPARABLE) else (),
        )
    if conditions and _describes(conditions):
        return Question("fact", attributes, conditions=conditions, unrecorded=evidence.asks_unknown)
    if "many" in reading.values("reference") and evidence.subject:
        return Question("list", attributes)
    topics = _topics(evidence)
    if topics and (evidence.subject or not focus.cities) and attributes == ("features",):
        return Question("fact", attributes, conditions=topics)  # "The one near L.A., what is it known for?"
    unknown = called_in_its_script(reading)
    if unknown is not None and not evidence.points_back:
        return Question("no_such_place", attributes, places=({"name": unknown.text},))
    if focus.cities and not reading.of("unknown_name"):
        return Question("fact", attributes, focus.cities, unrecorded=evidence.asks_unknown)
    return Question("which_city", attributes)


def _nearly_asked(reading: Reading, evidence: Evidence) -> tuple[str, ...]:
    """The one attribute that is far likelier than anything unrecorded, in what is surely a question for a fact of a city."""
    if not evidence.cities or evidence.asks_unknown or evidence.conditions or reading.kind != "fact":
        return ()
    attribute, margin = next(((a, m) for a, m in reading.attributes if a in KNOWN), ("", -1.0))
    likely = margin > UNLIKELY and margin - evidence.unknown > FAR and reading.kinds[0][1] > CLEAR
    return (attribute,) if likely else ()


def _topics(evidence: Evidence) -> tuple[Condition, ...]:
    """What a city's features may speak of after all, though nothing recorded seems to be asked."""
    return tuple(c for c in evidence.conditions if c.attribute == "topic")


def repeats(reading: Reading, focus: Focus, evidence: Evidence) -> bool:
    """ "Sorry, I meant Khabarovsk": the last question again, for the city named now."""
    unlikely = 0.0 if reading.words <= FEW else UNLIKELY
    return bool(evidence.cities and focus.asked) and not evidence.marked and evidence.unknown < unlikely


DESCRIBING = ("country", "continent", "province", "signer", "type", "date", "population", "temperature")


def _describes(conditions: tuple[Condition, ...]) -> bool:
    """Whether conditions say which cities are meant ("the Russian one's population"), rather than a value."""
    return any(condition.attribute in DESCRIBING for condition in conditions)


def form_overview(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    elsewhere = nowhere(reading, evidence)
    if elsewhere:
        return elsewhere
    cities = cities_meant(reading, focus, evidence)
    if evidence.cities and focus.asked and (focus.pending or reading.words <= BARE):
        return form_same("same", reading, focus, evidence)
    if not cities and without_topics(evidence.conditions):
        return Question("overview", conditions=without_topics(evidence.conditions))
    if not cities:
        return Question("which_city") if evidence.subject or reading.words > 1 else Question("not_understood")
    unclear = reading.kind != "overview" or reading.kinds[0][1] < CLEAR
    strange = len(reading.strange) >= max(3, reading.words // 3)
    asks_unknown = evidence.asks_unknown and not (_only_in_a_remark(reading) and evidence.unknown < 0)
    if strange and unclear or asks_unknown and not evidence.attributes:
        return Question("not_recorded", cities=cities)
    known = (
        evidence.attributes
        if evidence.attributes and set(evidence.attributes) <= set(evidence.marked)
        else ()
    )
    if known and "features" not in known:
        return Question("fact", known, cities)
    return Question("overview", cities=cities)


def _only_in_a_remark(reading: Reading) -> bool:
    """ "Tell me all about Kawasaki, I host an exchange student": what nobody has recorded stands behind a comma."""
    named, unrecorded = reading.of(*NAMING), reading.of("unrecorded")
    return bool(named and unrecorded) and all(
        CLAUSE_END.search(reading.text, city.end, word.start) for city in named for word in unrecorded
    )


def form_same(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    """A follow-up that only names or points to something: the last question again, for that."""
    elsewhere = nowhere(reading, evidence)
    if elsewhere:
        return elsewhere
    conditions = without_topics(evidence.conditions)
    cities = cities_meant(reading, focus, evidence)
    if (
        not evidence.cities
        and len(focus.asked) == 1
        and focus.asked[0] in SIGNERS
        and evidence.marked == focus.asked
    ):
        # "and the other side?" after one side was told.
        return Question("fact", tuple(side for side in SIGNERS if side not in focus.asked), cities)
    pair = len(focus.listed) == 2 and focus.kind == "extreme" and not evidence.cities
    if pair and reading.of("order"):
        # "And the earlier one?" after the later of two
        end = str(reading.values("order")[0]).split()[-1]
        return Question("extreme", focus.asked, focus.listed, end=end)
    if evidence.attributes and set(evidence.attributes) & set(evidence.marked) and (cities or conditions):
        return form_fact("fact", reading, focus, evidence)
    if focus.kind == "picture" and (evidence.cities or cities or conditions):
        return Question("picture", focus.asked, cities, conditions=conditions, value=focus.picture)
    if evidence.cities or cities and not conditions:
        if focus.kind == "duration":
            return Question("duration", cities=cities, value=focus.value, year=focus.year)
        if focus.kind == "compare" and len(cities) >= 2:
            return Question("compare", focus.asked, cities, end=focus.end)
        return Question("fact", focus.asked, cities) if focus.asked else Question("overview", cities=cities)
    if reading.of("order") or focus.kind == "extreme" and reading.end:
        return form_extreme("extreme", reading, focus, evidence)
    if conditions and focus.kind in AMONG:
        value = kind_of_total(focus) if focus.kind == "total" else focus.value
        return Question(focus.kind, focus.asked, conditions=conditions, end=focus.end, value=value)
    if conditions:
        return (
            Question("fact", focus.asked, conditions=conditions)
            if focus.asked
            else Question("list", conditions=conditions)
        )
    return Question("which_city", focus.asked) if focus.asked else Question("not_understood")
