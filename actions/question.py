"""A definite question, ready to be selected from the store; actions/form/ makes it from what was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from actions.conditions import Condition

QUESTION_KINDS = (
    "fact", "overview", "same", "list", "count", "extreme", "compare", "verify", "duration", "total", "picture",
    "tally",
)  # fmt: skip
SMALL_TALK = (
    "greet",
    "thanks",
    "goodbye",
    "identity",
    "capabilities",
    "contact",
    "language",
    "praise",
    "complaint",
    "source",
    "forget",
)
DECLINED = ("outside", "service", "programme", "elsewhere", "home")
SIGNERS = ("home_signer", "partner_signer")
KNOWN = ("date", "type", *SIGNERS, "population", "temperature", "features", "location", "names")
NAMING = ("city", "misspelt_city")
REGION = "region"
"""The value of a question about a place that is part of a country or of the world, by which no partner is recorded."""


@dataclass(frozen=True)
class Question:
    """What is asked, ready to be selected from the store.

    `kind` is one of QUESTION_KINDS, SMALL_TALK or DECLINED, or a reason why it cannot be answered: not_understood,
    not_recorded, not_partner, no_such_place, which_city. `claims` are values the asker takes for true, to be checked, or in
    a tally what is held against each other. `value` is the picture (map, timeline, chart), the years of an anniversary, sum or average, what a
    tally is to tell (most, each, different, same, against), a language, or REGION.
    Of an order `rank` is the place asked for, or the
    first of `limit` places, and a list goes on after the first `skip` cities. `year` is that of the anniversaries asked for: this, next or last. `places` are named without being partners: their name and,
    where known, country. `misread` are (as written, key) of names that were corrected.
    """

    kind: str
    attributes: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    claims: tuple[Condition, ...] = ()
    end: str = ""
    rank: int = 0
    limit: int = 1
    skip: int = 0
    year: str = ""
    places: tuple[Mapping[str, str], ...] = ()
    unrecorded: bool = False
    value: Any = None
    misread: tuple[tuple[str, str], ...] = field(default=())
