"""Which kind of turn a message is: the learned kind, unless what the message holds speaks against it."""

from __future__ import annotations

from actions.conditions import is_excluded
from actions.focus import Focus
from actions.form.evidence import NAMING, Evidence, describes_feature
from actions.question import DECLINED, QUESTION_KINDS, SMALL_TALK
from actions.reading import Reading

SURE = 0.8
UNCLEAR = 0.4
CERTAIN = 0.9
VAGUE = 0.35
PERHAPS = 0.15


def settle_kind(reading: Reading, focus: Focus, evidence: Evidence) -> str:
    """Which kind of turn it is: the learned one, unless what the message holds speaks against it."""
    command = reading.values("command")
    if command:
        return str(command[0])
    kind = next(
        (k for k, confidence in reading.kinds[:4] if _plausible(k, confidence, reading, focus, evidence)),
        reading.kind,
    )
    best = next((k for k, _ in reading.kinds if k in QUESTION_KINDS), "fact")
    tied = bool(evidence.cities) or evidence.subject or evidence.points_back
    if _asks_for_language(reading, evidence):
        return "language"
    if kind in SMALL_TALK:
        if dict(reading.kinds)[kind] < VAGUE and reading.words <= 1:
            return "not_understood"
        asks = bool(evidence.cities and (evidence.attributes or evidence.asks_unknown)) and kind not in (
            "language",
            "source",
        )
        return best if asks and evidence.inside > 0.15 and reading.words > 3 else kind
    if (
        evidence.subject
        and evidence.inside > 0.5
        and any(is_excluded(reading, city) for city in reading.of(*NAMING))
    ):
        return "list"
    if kind in QUESTION_KINDS and kind != "total" and _asks_total(reading, evidence):
        return "total"
    if focus.kind == "extreme" and reading.of("ordinal") and not evidence.cities and reading.words <= 5:
        return "extreme"
    if kind in DECLINED and dict(reading.kinds)[kind] < CERTAIN and describes_feature(reading, evidence):
        return "list"
    if (
        kind in DECLINED
        and any(c.attribute == "feature" for c in evidence.conditions)
        and reading.of("question_word")
    ):
        return "list"
    if kind in DECLINED and reading.of("added_attribute"):
        return "extreme" if reading.of("order") else best
    if kind == "elsewhere" and (
        _asks_membership(reading, evidence) or reading.of("place") and reading.words <= 2
    ):
        return "verify"
    if (
        kind in DECLINED
        and dict(reading.kinds)[kind] < UNCLEAR
        and evidence.subject
        and evidence.inside > 0.5
    ):
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
    if kind == "list" and not evidence.conditions and reading.of("ordinal") and len(focus.listed) < 2:
        return "extreme"
    sure = 0.7 if reading.strange else 0.5
    if tied or evidence.conditions and evidence.inside > sure:
        return kind
    if (
        kind == "extreme"
        and reading.of("order", "sorted")
        and evidence.inside > sure
        and _only_measures(reading, evidence)
    ):
        return kind
    if evidence.elliptic and (not reading.strange or set(evidence.marked) & set(evidence.attributes)):
        return kind
    if kind in ("list", "verify", "count") and evidence.inside > 0.5:
        if any(c.attribute in ("topic", "feature") for c in evidence.conditions):
            return kind
    if (
        reading.of("place", "added_attribute")
        or not reading.strange
        and reading.of("attribute", "order", "added_attribute")
    ):
        return kind
    return "not_understood" if reading.words <= 2 and not reading.strange else "outside"


def _only_measures(reading: Reading, evidence: Evidence) -> bool:
    """ "Sort by population": an attribute is named, and no place that the order could be among instead."""
    return bool(evidence.marked) and not reading.of("place", "unknown_name")


def _asks_for_language(reading: Reading, evidence: Evidence) -> bool:
    """ "Sorry, English please": the name of a language and hardly anything else."""
    names = reading.of("language_name")
    countries = reading.of("country")
    bare = reading.words <= 4 and not evidence.cities and not evidence.marked and not evidence.attributes
    return bare and any(not any(name.overlaps(country) for country in countries) for name in names)


def _rather_inside(confidence: float, reading: Reading, evidence: Evidence) -> bool:
    """Whether an unclear guess of what is declined shall give way, in a message whose words are all of the subject."""
    if reading.strange:
        return confidence < UNCLEAR and evidence.inside > 0.5
    return confidence < 0.5 and evidence.inside > 0.3


def _asks_total(reading: Reading, evidence: Evidence) -> bool:
    """A sum of people, or their average over cities: of no single city, and without an order."""
    if "population" not in evidence.attributes or len(evidence.cities) == 1 or reading.of("order"):
        return False
    return bool(reading.of("total", "average"))


def _asks_membership(reading: Reading, evidence: Evidence) -> bool:
    """ "Is Shanghai a sister city?": foreign places and a word of partnership, nothing that owns the partners."""
    places = reading.of("place")
    foreign = all(mark.value.get("country") != "KR" for mark in places)
    return (
        bool(places)
        and foreign
        and bool(reading.of("subject"))
        and not evidence.cities
        and not reading.of("country")
    )


def _plausible(kind: str, confidence: float, reading: Reading, focus: Focus, evidence: Evidence) -> bool:
    """Whether the message holds what this kind of question cannot do without."""
    if kind == "extreme":
        if reading.of("ordinal") and not reading.of("order") and len(focus.listed) > 1:
            return False
        return bool(reading.of("order", "ordinal")) or confidence > SURE
    if kind == "compare":
        return bool(evidence.cities or evidence.points_back or evidence.conditions or focus.cities)
    if kind in ("same", "overview"):
        return bool(
            evidence.cities
            or evidence.conditions
            or evidence.points_back
            or evidence.elliptic
            or reading.of("place", "unknown_name")
        )
    return True
