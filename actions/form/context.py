"""What a question takes over from the turn before it: the cities then told of, or the conditions that chose them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from actions.conditions import COMPARABLE, Condition
from actions.exclusions import is_excluded
from actions.focus import Focus
from actions.form.elsewhere import unread
from actions.form.evidence import HOME_COUNTRY, Evidence, attributes_of_orders
from actions.question import SIGNERS, Question
from actions.reading import Reading

AMONG = ("list", "count", "extreme", "total", "tally")
"""Kinds of question about some of all cities, which conditions choose."""
GOES_ON = ("count", "total", "tally", "duration")
"""Kinds of question that new conditions alone ask again."""
BRIEF = 3
"""Words of a message like "Which ones?"."""
NOUN = 4
"""Characters of the shortest noun for a partner (姉妹都市); verbs are shorter (맺, 签)."""
MAY_STAND_BY = (
    "more",
    "tally",
    "conjunction",
    "reference",
    "subject",
    "existence",
    "whole",
    "next",
    "number",
)
"""Kinds of marks that say nothing more than "more"."""
LONGEST_LIST = 20
"""So many cities of an order are told at once."""
AT_HAND = 3
"""An order asked for right after so few cities is one among them."""
LIKE = {"year": "date", "signer": "home_signer", "country": "country"}
"""By the values of words.yml's `same_as` the attribute that is to be the same."""
ASKING_OF_HIM = ("list", "count", "verify", "elsewhere")
"""Learned kinds of a question that may be for the other cities of a mayor."""
PICKED = 12
"""Words of a message that picks one of a few cities by an order and asks who signed there."""


def in_context(question: Question, reading: Reading, focus: Focus, evidence: Evidence) -> Question:
    """The question as it is meant in its conversation."""
    ours = reading.of("home") or HOME_COUNTRY in reading.values("country")
    if ours and not evidence.cities and reading.words <= BRIEF and _asked_signers(focus):
        return Question("fact", ("home_signer",), focus.cities)  # "And Bucheon?", "and the Korean one?"
    again = evidence.cities == focus.cities and reading.words <= BRIEF and len(focus.asked) == 1
    if again and _asked_signers(focus) and question.attributes == focus.asked:
        others = tuple(side for side in SIGNERS if side not in focus.asked)
        return Question("fact", others, focus.cities)  # "And for Harbin?", after who signed with it for us
    if _next_one(reading, focus, evidence):
        return replace(
            question,
            kind="extreme",
            attributes=focus.asked[:1],
            conditions=conditions_before(focus),
            end=focus.end,
            rank=max(focus.rank, 1) + 1,
            limit=1,
            cities=(),
        )
    if question.kind in ("list", "verify") and _goes_on(question, reading, focus, evidence):
        if focus.kind == "count":
            return replace(question, kind="count")
        if focus.kind == "duration":
            return replace(question, kind="duration", attributes=(), value=focus.value, year=focus.year)
        if focus.kind == "tally":
            return replace(question, kind="tally", attributes=focus.asked, end=focus.end, value=focus.value)
        return replace(question, kind="total", attributes=focus.asked, value=kind_of_total(focus))
    if question.cities or question.kind not in AMONG:
        return question
    typed = any(row[0] == "type" for row in focus.among) and reading.words <= BRIEF
    other_type = typed and reading.values("type") == ["sister"] and not question.conditions
    if other_type and question.kind in ("list", "count"):
        kind = focus.kind if focus.kind in ("list", "count") else question.kind
        return replace(
            question, kind=kind, conditions=(Condition("type", "is", "sister"),)
        )  # "And sister cities?"
    if question.value == "names" and focus.kind in AMONG and not question.conditions and not evidence.subject:
        return replace(question, attributes=focus.asked, conditions=conditions_before(focus))
    if _of_them(reading, focus) or _same_again(question, reading, focus, evidence):
        now = question.conditions
        if reading.values("type") == ["sister"] and question.kind in ("list", "count"):
            now = (
                *now,
                Condition("type", "is", "sister"),
            )  # "Which of them are sister cities?": not friendship ones
        return replace(question, conditions=_narrowed(conditions_before(focus), now))
    if question.kind == "extreme" and not question.conditions and at_hand(reading, focus, evidence):
        return replace(question, cities=focus.listed)
    return question


def like_another(reading: Reading, focus: Focus, evidence: Evidence) -> Question | None:
    """ "In the same year as Okayama", "did he sign with anyone else?": cities that are like one. None where nothing is."""
    city = next(iter(evidence.cities or focus.cities), "")
    if len(evidence.cities or focus.cities) != 1:
        return None
    likeness = reading.values("same_as")
    if likeness:
        attribute = LIKE[str(likeness[0])]
    elif _same_person(reading, focus, evidence):
        attribute = next((side for side in SIGNERS if side in focus.asked), SIGNERS[0])
    else:
        return None
    conditions = [Condition(attribute, "same", city)]
    if likeness or reading.of("exclusion") or "other" in reading.values("reference"):
        conditions.append(Condition("city", "is not", city))
    kind = "count" if reading.kind == "count" else "list"
    return Question(kind, conditions=(*conditions, *evidence.conditions))


def _same_person(reading: Reading, focus: Focus, evidence: Evidence) -> bool:
    """ "Did he sign with anyone else?": whether the mayor just named is asked about, and no city with him."""
    cities = reading.of("city", "misspelt_city")
    if any(not is_excluded(reading, city) for city in cities):
        return False
    persons = [word for word in reading.of("reference") if word.value == "person"]
    put_right = not cities and any(is_excluded(reading, word) for word in persons)  # "not him, our mayor"
    if not persons or put_right or any(c.attribute == "signer" for c in evidence.conditions):
        return False
    others = bool(reading.of("exclusion")) or "other" in reading.values("reference")
    return others or reading.kind in ASKING_OF_HIM and bool(set(focus.asked) & set(SIGNERS))


def kind_of_total(focus: Focus) -> str:
    """What the last total was: temperatures are averaged, anything else is summed."""
    return "average" if "temperature" in focus.asked else "sum"


def which_ones(reading: Reading, focus: Focus, evidence: Evidence) -> Question | None:
    """ "Which ones?", "Name them" after a count: the cities counted. None where anything else is asked."""
    if focus.kind not in ("count", "list") or reading.words > BRIEF or evidence.cities or evidence.conditions:
        return None
    if reading.of("subject", "order", "attribute", "place"):
        return None
    if focus.kind == "list" and (
        evidence.asks_unknown or reading.of("whole") or not reading.of("question_word")
    ):
        return None
    return Question("list", conditions=conditions_before(focus))


def asks_more(reading: Reading, focus: Focus, evidence: Evidence) -> bool:
    """ "More", right after a list of many cities, and nothing else."""
    told = focus.kind == "list" and len(focus.listed) > 1 or focus.kind == "extreme" and focus.beyond > 0
    return told and only_more(reading, evidence)


def only_more(reading: Reading, evidence: Evidence) -> bool:
    """ "More", "show me more", and nothing that says of what."""
    words = reading.of("more")
    others = [mark for mark in reading.marks if mark.kind not in MAY_STAND_BY]
    if evidence.cities or evidence.conditions or evidence.marked or unread(reading):
        return False
    alone = all(any(other.overlaps(word) for word in words) for other in others)
    return bool(words) and alone and reading.words <= BRIEF + 1


def goes_on(focus: Focus) -> Question:
    """The list just told, from where it was cut."""
    conditions = tuple(Condition(*row) for row in focus.conditions)
    if focus.kind == "extreme":
        rank = max(focus.rank, 1) + len(focus.listed)
        return Question("extreme", focus.asked, (), conditions, end=focus.end, rank=rank, limit=LONGEST_LIST)
    return Question(
        "list",
        focus.asked,
        conditions=conditions,
        value=focus.value if focus.value == "names" else None,
        skip=focus.skip + len(focus.listed),
    )


def conditions_before(focus: Focus) -> tuple[Condition, ...]:
    """The conditions of the last question about many cities."""
    return tuple(Condition(*row) for row in focus.among)


def _asked_signers(focus: Focus) -> bool:
    return bool(focus.cities and focus.asked) and set(focus.asked) <= set(SIGNERS)


def _next_one(reading: Reading, focus: Focus, evidence: Evidence) -> bool:
    """ "And the next?" after the largest was told."""
    brief = reading.words <= BRIEF + 1 and not evidence.cities
    return bool(brief and reading.of("next") and focus.kind == "extreme" and focus.asked)


def _of_them(reading: Reading, focus: Focus) -> bool:
    """ "Which of them are in Japan?", "which did he sign?": some of those just told of."""
    references = reading.values("reference")
    person = "person" in references and any(c.attribute == "signer" for c in conditions_before(focus))
    return bool(focus.among) and focus.kind in AMONG and ("many" in references or person)


def _same_again(question: Question, reading: Reading, focus: Focus, evidence: Evidence) -> bool:
    """ "And the sum of people?" after the Japanese ones."""
    return (
        question.kind == "total"
        and focus.kind in AMONG
        and evidence.elliptic
        and not question.conditions
        and not reading.of("subject")
    )


def _goes_on(question: Question, reading: Reading, focus: Focus, evidence: Evidence) -> bool:
    """ "And in Japan?" after a count, a sum or a tally."""
    if not evidence.elliptic or focus.kind not in GOES_ON or question.cities or not question.conditions:
        return False
    if reading.of("restriction") and all(c.attribute == "type" for c in question.conditions):
        return not reading.of("question_word")  # "And of the sister cities only?"
    return reading.words <= BRIEF + 1 and not reading.of("question_word", "subject")


def measured_at_hand(reading: Reading, focus: Focus, evidence: Evidence) -> bool:
    """Whether an order among the cities at hand can be by what was just asked of them."""
    return at_hand(reading, focus, evidence) and bool(set(focus.asked) & set(COMPARABLE))


def at_hand(reading: Reading, focus: Focus, evidence: Evidence) -> bool:
    """ "Which came later?", "the smaller one, who signed there?" after the two in China were listed."""
    of_two = len(focus.listed) == 2 and bool(reading.of("comparative")) and reading.words <= PICKED
    told = {"date", *SIGNERS} & set(evidence.attributes)
    picked = reading.words <= PICKED and bool(told) and bool(attributes_of_orders(reading) or focus.asked)
    attributes = reading.of("attribute")
    at_home = any(not any(home.overlaps(word) for word in attributes) for home in reading.of("home"))
    return (
        focus.kind in ("list", "count", "fact", "compare", "overview")
        and 1 < len(focus.listed) <= AT_HAND
        and (evidence.elliptic or picked or of_two)
        and not reading.of("ordinal")
        and not at_home
        and (of_two or not any(len(subject.text) >= NOUN for subject in reading.of("subject")))
    )


def _narrowed(before: Iterable[Condition], now: tuple[Condition, ...]) -> tuple[Condition, ...]:
    told_anew = {condition.attribute for condition in now}
    return (*(condition for condition in before if condition.attribute not in told_anew), *now)
