"""Forming tallies: cities counted by who signed, by country or by kind, and which of two are more."""

from __future__ import annotations

from dataclasses import replace

from actions.conditions import COMPARABLE, Condition
from actions.focus import Focus
from actions.form.elsewhere import LITTLE, unread
from actions.form.evidence import HOME_COUNTRY, Evidence, cities_meant, without_topics
from actions.question import SIGNERS, Question
from actions.reading import Mark, Reading

ENDS = {"most": "highest", "more": "highest", "fewest": "lowest", "fewer": "lowest"}
HELD_AGAINST = (("country", "continent"), ("type",), ("signer",))
"""Conditions of which two may be held against each other: those of one row."""
SIDES = ("signers", *SIGNERS)
CONTINENTS = ("AS", "EU", "NA", "SA", "AF", "OC")
BRIEF = 4
"""Words of a message like "And the fewest?"."""


def asks_tally(reading: Reading, focus: Focus, evidence: Evidence) -> str:
    """What is to be told of counts (same, different, against, most or each), or nothing where none are asked for."""
    words = _words(reading)
    held = len(_held(reading, evidence)) > 1
    strange = reading.of("place", "misspelt_person") or len(unread(reading)) > LITTLE
    if (
        not words
        or strange
        or reading.of("unknown_name")
        and not held
        or evidence.asks_unknown
        and not _persons(reading)
    ):
        return ""
    if "same" in words:
        return _same(reading, focus, evidence)
    if "different" in words and not evidence.cities:
        return "different"
    if {"population", "temperature", "features", "date"} & set(reading.values("attribute")):
        return ""
    if reading.of("number") or evidence.cities or reading.of("average", "total"):
        return ""
    ends = [ENDS[word] for word in words if word in ENDS]
    if ends and (held or "continent" in words and reading.of("subject")):
        return "against"
    again = focus.kind == "tally" and evidence.elliptic and reading.words <= BRIEF
    by_country = {"country", "each country"} & set(words) and (reading.of("subject") or _persons(reading))
    if not (again or by_country or _counts_persons(reading)):
        return ""
    if ends:
        return "most"
    return "each" if {"each", "each country"} & set(words) else ""


def form_tally(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    asked = asks_tally(reading, focus, evidence)
    end = next((ENDS[word] for word in _words(reading) if word in ENDS), "")
    held = _held(reading, evidence) or tuple(Condition("continent", "is", each) for each in CONTINENTS)
    conditions = tuple(c for c in without_topics(evidence.conditions) if c.value != HOME_COUNTRY)
    if asked == "against":
        rest = tuple(c for c in conditions if c.attribute not in {each.attribute for each in held})
        return Question("tally", (held[0].attribute,), conditions=rest, claims=held, end=end, value=asked)
    if asked == "same":
        cities = _cities_of_same(reading, focus, evidence)
        if len(cities) == 1:
            return Question("fact", SIGNERS, cities)
        return Question("tally", SIGNERS[:1], cities, conditions=() if cities else conditions, value=asked)
    by_country = "country" in _words(reading) and not reading.of("title")
    if _persons(reading) and not by_country or asked == "different":
        sides = [side for side in SIGNERS if side in reading.values("attribute")]
        # each partner city's mayor signed once, so only how many they are can be meant of them
        of_partners = sides == ["partner_signer"] and asked == "different"
        attribute = "partner_signer" if of_partners else "home_signer"
    else:
        again = focus.kind == "tally" and "country" not in _words(reading)
        attribute = focus.asked[0] if again and focus.asked else "country"
    question = Question("tally", (attribute,), conditions=conditions, end=end, value=asked)
    return replace(question, end="") if asked in ("each", "different") else question


def _words(reading: Reading) -> list[str]:
    """The words that ask for counts, but not those inside a longer order ("most recent")."""
    orders = [order for order in reading.of("order") if " " in order.value]
    return [mark.value for mark in reading.of("tally") if not any(_lies_in(mark, order) for order in orders)]


def _lies_in(word: Mark, order: Mark) -> bool:
    return word.overlaps(order) and order.end - order.start > word.end - word.start


def _persons(reading: Reading) -> bool:
    return bool(reading.of("title") or set(reading.values("attribute")) & set(SIDES))


def _counts_persons(reading: Reading) -> bool:
    """Whether mayors are talked of, and agreements of theirs."""
    signed = reading.of("subject") or set(reading.values("attribute")) & set(SIDES)
    return bool(_persons(reading) and signed and not set(reading.values("attribute")) & set(COMPARABLE))


def _held(reading: Reading, evidence: Evidence) -> tuple[Condition, ...]:
    """What is held against each other: "Chinese or Japanese", "sister or friendship cities", two mayors."""
    types = reading.values("type")
    subjects = {mark.text for mark in reading.of("type")}
    if len(types) > 1 and len(subjects) > 1:
        return tuple(Condition("type", "is", value) for value in types)
    for alike in HELD_AGAINST:
        held = tuple(c for c in evidence.conditions if c.attribute in alike and c.operator == "is")
        if len(held) > 1:
            return held
    return ()


def _same(reading: Reading, focus: Focus, evidence: Evidence) -> str:
    """ "Did the same mayor sign with both?"; where it is asked which ones, who signed how many."""
    cities = _cities_of_same(reading, focus, evidence)
    if reading.of("question_word") and len(cities) < 2 and reading.kind != "verify":
        return "" if any(row[0] == "signer" for row in focus.among) else "each"
    described = bool(without_topics(evidence.conditions)) or bool(reading.of("whole", "subject"))
    return "same" if cities or described else ""


def _cities_of_same(reading: Reading, focus: Focus, evidence: Evidence) -> tuple[str, ...]:
    if len(evidence.cities) == 1 and len(focus.cities) == 1:
        return tuple(dict.fromkeys((*focus.cities, *evidence.cities)))
    if evidence.cities or without_topics(evidence.conditions):
        return evidence.cities
    if "many" in reading.values("reference") and len(focus.listed) < 2 and focus.before:
        return (*focus.before, *focus.cities)  # "Was it the same mayor both times?", of one and then another
    return cities_meant(reading, focus, evidence)
