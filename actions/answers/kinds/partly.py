"""Telling that of several claims about a city one is right and another wrong: what holds, and what does
not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from actions.answers.kinds.claims import OfCity, Verdict, order_of
from actions.answers.telling.turn import Turn
from actions.answers.telling.values import attributes_told, time_ends_told
from actions.questions.mentions import AGAINST
from actions.questions.sets import Condition

Judged: TypeAlias = tuple[OfCity, Verdict]
"""A claim, and whether it holds."""


def partly_told(turn: Turn, claims: Sequence[OfCity], verdicts: Sequence[Verdict]) -> str:
    """What is right and what is not, and the sentences of all claims, those that are wrong first."""
    judged = list(zip(claims, verdicts, strict=True))
    right = [each for each in judged if each[1].holds and not each[1].either]
    wrong = [each for each in judged if each[1].holds is False]
    rest = [verdict for _, verdict in judged if verdict.holds is None or verdict.either]
    if since := _since_told(turn, right, wrong):
        return turn.sentences(since, right[0][1].text, *(verdict.text for verdict in rest))
    texts = [verdict.text for _, verdict in (*wrong, *right)]
    return turn.sentences(_both_told(turn, right, wrong), *dict.fromkeys(texts), *(v.text for v in rest))


def _since_told(turn: Turn, right: Sequence[Judged], wrong: Sequence[Judged]) -> str:
    """ "Since 2002, yes, but as a friendship city", where just the kind of partnership is wrong; else ""."""
    if len(right) != 1 or len(wrong) != 1:
        return ""
    (claim, verdict), (other, denied) = right[0], wrong[0]
    if not (isinstance(claim, Condition) and isinstance(other, Condition) and denied.cells):
        return ""
    if (claim.attribute, other.attribute, other.operator) != ("date", "type", "is") or verdict.either:
        return ""
    when, end = time_ends_told(turn, claim)
    if end or claim.operator not in ("is", "between"):
        return ""
    return turn.say("partly-since", when=when, key=str(denied.cells[0].value))


def _both_told(turn: Turn, right: Sequence[Judged], wrong: Sequence[Judged]) -> str:
    """About what the claims are right, and about what wrong, where that can be told apart."""
    holding, denied = ([_about(turn, claim) for claim, _ in judged] for judged in (right, wrong))
    rightly, wrongly = (attributes_told(turn, tuple(dict.fromkeys(each))) for each in (holding, denied))
    return partly_right(turn) if set(holding) & set(denied) else partly_right(turn, rightly, wrongly)


def _about(turn: Turn, claim: OfCity) -> str:
    """What a claim is about, of a date that is a year as a whole the year."""
    if not isinstance(claim, Condition):
        return order_of(claim).attribute
    if claim.attribute != "date" or claim.operator in AGAINST:
        return claim.attribute
    year = turn.say("year", year=str(claim.value)[:4])
    return "year" if time_ends_told(turn, claim) == (year, "") else "date"


def partly_right(turn: Turn, right: str = "", wrong: str = "") -> str:
    """That some of what is claimed is right and some is not, and about what where it can be told apart."""
    return turn.say("partly", right=right, wrong=wrong, apart="yes" if right else "no")
