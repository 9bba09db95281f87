"""Questions of one message of which another tells all that they ask: each thing is told once.

"Which of the two is larger, and by how much?" are two questions; how much larger one is says which it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from actions.answers.kinds.comparisons import asks_for_less, picks_of_two
from actions.answers.kinds.lists import NAMED
from actions.answers.kinds.totals import NO_SUM
from actions.questions.notation import AVERAGED, SIGNERS
from actions.questions.questions import (
    Check,
    Count,
    Difference,
    Exists,
    Fact,
    Figure,
    Figured,
    Group,
    List,
    Numbered,
    Profile,
    Question,
    Ratio,
    Total,
)
from actions.questions.sets import All, Cities, CitySet, Condition, Picked

PROFILED = ("date", "type", *SIGNERS, "population", "temperature", "features", "location", "country")
"""What a profile tells of a city."""
FIGURES: Mapping[type, Figure] = {Ratio: "ratio", Difference: "difference"}
"""What a claim about a question of these kinds calls its figure; a total is a sum or an average."""
Few = Callable[[CitySet], bool]
"""Whether a set holds so few cities that they are named where they are counted."""


def without_covered(questions: Sequence[Question], few: Few) -> tuple[Question, ...]:
    """The questions but for those of which another one tells all."""
    return tuple(
        part
        for part in questions
        if not any(COVERS.get((type(whole), type(part)), _never)(whole, part, few) for whole in questions)
    )


def names_few(keys: Callable[[CitySet, int], Sequence[str]]) -> Few:
    """Few cities by what `keys` looks up: those of a set, at most so many."""
    return lambda cities: not isinstance(cities, All) and len(keys(cities, NAMED + 1)) <= NAMED


def _never(whole: Any, part: Any, few: Few) -> bool:
    return False


def _of_profile(whole: Profile, part: Fact, few: Few) -> bool:
    return whole.of == part.of and set(part.attributes) <= set(PROFILED)


def _of_picked(whole: Check, part: List, few: Few) -> bool:
    """Whether a city is the first of an order is told with which one is."""
    return isinstance(part.of, Picked) and part.of in whole.claims and not part.attributes


def _of_values(whole: Difference | Ratio, part: Fact, few: Few) -> bool:
    """How far two cities are apart is told with what each has."""
    one, pair = part.of, whole.of
    if not isinstance(one, Cities) or not isinstance(pair, Cities) or getattr(whole, "to", None) is not None:
        return False
    return set(one.keys) <= set(pair.keys) and len(pair.keys) == 2 and part.attributes == (whole.attribute,)


def _of_totals(whole: Difference, part: Fact | Total, few: Few) -> bool:
    """How far two sets are apart is told with what each has together, or on average."""
    attributes = (part.attribute,) if isinstance(part, Total) else part.attributes
    told = part.of in (whole.of, whole.to) and attributes == (whole.attribute,)
    if isinstance(part, Fact):
        return told and whole.to is not None and isinstance(part.of, Cities) and len(part.of.keys) == 1
    return told and whole.to is not None and (not part.average or whole.attribute in NO_SUM)


def _of_difference(whole: Difference, part: List, few: Few) -> bool:
    """How much one of two has more tells which has more."""
    picked = picks_of_two(part, whole.of, whole.attribute)
    return picked is not None and not asks_for_less(part, whole.of, whole.attribute)


def _of_ratio(whole: Ratio, part: List, few: Few) -> bool:
    return picks_of_two(part, whole.of, whole.attribute) is not None


def _of_both(whole: List, part: Fact, few: Few) -> bool:
    """Which of two has more is told with what each has."""
    (attribute, *more) = part.attributes
    if more or attribute not in AVERAGED or not isinstance(part.of, Cities):
        return False
    picked = picks_of_two(whole, getattr(whole.of, "of", whole.of), attribute)
    two = picked.of if picked is not None else None
    return isinstance(two, Cities) and len(two.keys) == 2 and {*part.of.keys} <= {*two.keys}


def _of_those(whole: Count | Exists, part: List, few: Few) -> bool:
    return whole.of == part.of and not part.attributes and part.by is None and few(part.of)


def _of_figure(whole: Check, part: Total | Ratio | Difference, few: Few) -> bool:
    """Whether a figure is as claimed is told with the figure, and with that of others which it is held
    against."""
    figure = FIGURES.get(type(part), "average" if getattr(part, "average", False) else "sum")
    claimed = [claim for claim in whole.claims if isinstance(claim, Figured)]
    alike = [each for each in claimed if (each.figure, each.attribute) == (figure, part.attribute)]
    if isinstance(part, Total):
        return any(part.of in (whole.of, each.to) for each in alike)
    return whole.of == part.of and any(each.to == getattr(part, "to", None) for each in alike)


def _of_number(whole: Check, part: Count, few: Few) -> bool:
    """Whether there are so many, or more than others, is told with how many there are."""
    claimed = [claim for claim in whole.claims if isinstance(claim, Numbered) and not claim.by]
    return any(part.of in (whole.of, claim.to) for claim in claimed)


def _of_claim(whole: Check, part: Fact, few: Few) -> bool:
    """Whether something is so is told with what is; whether somebody signed, with who did on both sides."""
    claimed = {claim.attribute for claim in whole.claims if isinstance(claim, Condition)}
    if "signer" in claimed:
        claimed |= {*SIGNERS}
    return isinstance(part.of, Cities) and whole.of == part.of and set(part.attributes) <= claimed


def _of_groups(whole: Group, part: Group, few: Few) -> bool:
    """Which ones there are tells how many, and what each has tells which."""
    ranks = ("count", "values", "each")
    told = whole.how in ranks and part.how in ranks and ranks.index(whole.how) > ranks.index(part.how)
    return told and (whole.of, whole.by) == (part.of, part.by)


def _of_more_facts(whole: Fact, part: Fact, few: Few) -> bool:
    if not isinstance(whole.of, Cities) or not isinstance(part.of, Cities):
        return False
    cities, asked = set(part.of.keys), set(part.attributes)
    more, told = set(whole.of.keys), set(whole.attributes)
    return cities <= more and asked <= told and (cities, asked) != (more, told)


COVERS: Mapping[tuple[type, type], Callable[[Any, Any, Few], bool]] = {
    (Profile, Fact): _of_profile,
    (Difference, List): _of_difference,
    (Ratio, List): _of_ratio,
    (List, Fact): _of_both,
    (Difference, Fact): lambda *of: _of_values(*of) or _of_totals(*of),
    (Difference, Total): _of_totals,
    (Ratio, Fact): _of_values,
    (Check, List): _of_picked,
    (Count, List): _of_those,
    (Exists, List): _of_those,
    (Check, Count): _of_number,
    (Check, Fact): _of_claim,
    (Check, Total): _of_figure,
    (Check, Ratio): _of_figure,
    (Check, Difference): _of_figure,
    (Group, Group): _of_groups,
    (Fact, Fact): _of_more_facts,
}
"""By the kinds of two questions, whether the first tells all that the second asks."""
