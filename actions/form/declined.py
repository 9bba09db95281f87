"""What is to be made of a message that was learned to be something declined: that, or the question it is after all."""

from __future__ import annotations

from actions.focus import Focus
from actions.form.elsewhere import unread
from actions.form.evidence import NAMING, Evidence, describes_feature, marks_attribute
from actions.question import QUESTION_KINDS, SIGNERS
from actions.reading import Reading

SURE = 0.8
CERTAIN = 0.9
UNCLEAR = 0.4
LIKELY = 0.5
"""Confidences (0 to 1) of a learned kind, or of a question beside it."""
MANY = 3
"""So many unknown words, and a quarter of all, are of something else."""
BRIEF = 4
"""Words of a message that goes on with what was talked of."""


def settle_declined(kind: str, reading: Reading, focus: Focus, evidence: Evidence) -> str:
    """A learned kind that is declined, unless the message holds something that only a question would."""
    confidence = dict(reading.kinds)[kind]
    best = likeliest_question(reading)
    if kind == "programme" and evidence.cities and reading.of("unrecorded"):
        return "fact"
    if reading.words <= 1 and confidence < UNCLEAR and not reading.strange and not reading.of("place"):
        return "not_understood"
    if confidence < CERTAIN and describes_feature(reading, evidence):
        return "list"
    bare_place = bool(reading.of("place")) and reading.words <= 2
    if kind == "elsewhere" and (bare_place or _asks_membership(reading, evidence)):
        return "verify"
    described = any(c.attribute in ("topic", "feature") for c in evidence.conditions)
    of_ours = evidence.subject or not reading.of("topic")
    if described and of_ours and confidence < CERTAIN and reading.of("question_word"):
        return kind if reading.of("place", *NAMING) else "list"
    if reading.of("added_attribute"):
        return "extreme" if reading.of("order") else best
    if kind == "home" and reading.of("place", "unknown_name") and reading.of("subject"):
        return best  # "When did Bucheon partner with Shanghai?"
    if (
        kind in ("home", "programme")
        and evidence.subject
        and dict(reading.kinds)[best] > LIKELY * confidence
        and best == "list"
    ):
        return best  # "all sister cities of Bucheon"
    abroad = any(c.attribute in ("country", "continent") and c.value != "KR" for c in evidence.conditions)
    if kind == "home" and abroad and best in ("list", "verify", "count"):
        return best  # "And where does Bucheon have one in Russia?"
    if kind == "programme" and abroad and reading.of("existence") and reading.of("subject"):
        return "verify"  # "Do we have any sister city in Russia?"
    ours = evidence.subject and evidence.conditions and not reading.of("place", "unknown_name", *NAMING)
    if kind == "elsewhere" and ours and (confidence < SURE or not unread(reading)):
        return best  # "Which sister cities are in Japan?": no other city that they could be of
    if evidence.subject and _rather_inside(confidence, reading, evidence):
        return best
    marked_here = marks_attribute(evidence)
    if kind == "home" and set(evidence.attributes) & set(SIGNERS) and set(focus.asked) & set(SIGNERS):
        return "fact"  # "And who for Bucheon?", after the other side's mayor
    if kind == "home" and evidence.subject and reading.of("subject") and focus.cities and marked_here:
        return "fact"  # "And when was it with Bucheon?"
    at_home = any(c.attribute == "country" and c.value == "KR" for c in evidence.conditions)
    if kind == "home" and not reading.of("home") and not at_home and marked_here and not unread(reading):
        return best  # "How many people?", of nobody in particular
    brief = evidence.elliptic and reading.words <= BRIEF or bool(reading.of("correction"))
    brief = brief and bool(focus.cities)
    named = bool(evidence.cities) or brief or evidence.points_back and not reading.strange
    return best if named and marked_here and evidence.inside > 0.3 else kind


def likeliest_question(reading: Reading) -> str:
    return next((kind for kind, _ in reading.kinds if kind in QUESTION_KINDS), "fact")


def _rather_inside(confidence: float, reading: Reading, evidence: Evidence) -> bool:
    """Whether an unclear guess of what is declined shall give way, in a message whose words are all of the subject."""
    if reading.strange:
        few = len(unread(reading)) < max(MANY, reading.words // 4)
        return few and confidence < UNCLEAR and evidence.inside > 0.5
    return confidence < 0.5 and evidence.inside > 0.3


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
