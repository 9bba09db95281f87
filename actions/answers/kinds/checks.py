"""Telling whether something is so: yes or no to what was claimed, then what the store holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from actions.answers.kinds.claims import ABOUT_FEATURES, OfCity, Verdict, not_recorded_told, verdict_on
from actions.answers.kinds.facts import ALIKE, PAIR, answer_fact
from actions.answers.kinds.figured import answer_figured
from actions.answers.kinds.groups import answer_group, possible_numbers
from actions.answers.kinds.lists import answer_count, answer_list, conditions_of, none_told
from actions.answers.kinds.partly import partly_right, partly_told
from actions.answers.telling.about import asked_of
from actions.answers.telling.measures import doubts, status_of
from actions.answers.telling.next_questions import Suggestions, of_all, of_another, topic_of
from actions.answers.telling.sets_told import set_told
from actions.answers.telling.turn import FEW, Answer, Status, Turn, overview_cells, told_together
from actions.answers.telling.values import (
    claim_holds,
    may_know_told,
    tell_cell,
    told_once,
    value_in_sentence,
)
from actions.questions.mentions import AGAINST
from actions.questions.questions import Check, Count, Denied, Fact, Figured, Group, List, Numbered, Only
from actions.questions.sets import AGAINST as AGAINST_A_VALUE
from actions.questions.sets import (
    All,
    Beside,
    Cities,
    CitySet,
    Condition,
    Middle,
    Nearest,
    Picked,
    Together,
    Where,
)
from actions.store.queries import Cell, Cells

DENYING = ("is not", "not between")
"""Operators of what is denied."""
ONE_BY_ONE = (Cities, Picked, Middle, Beside, Nearest, Together)
"""Sets whose cities are each told of; of others it is told whether something holds of all."""


def answer_check(turn: Turn, question: Check) -> Answer:
    """Yes where every claim holds of every city, else no and what is right instead."""
    numbered = [claim for claim in question.claims if isinstance(claim, Numbered)]
    figures = [claim for claim in question.claims if isinstance(claim, Figured)]
    whole = [claim for claim in question.claims if isinstance(claim, Only)]
    others = tuple(claim for claim in question.claims if not isinstance(claim, Numbered | Figured | Only))
    answers = [_number(turn, question, claim) for claim in numbered]
    answers += [answer_figured(turn, question.of, claim) for claim in figures]
    answers += [_only(turn, question.of, claim) for claim in whole]
    if others or not question.claims:
        answers.append(_of_cities(turn, question, others))
    return answers[0] if len(answers) == 1 else told_together(answers)


def _number(turn: Turn, question: Check, claim: Numbered) -> Answer:
    """Yes or no to a claimed number ("Are there eight?", "in five countries?"), and the number there is."""
    if claim.to:
        return _more_cities(turn, question.of, claim, claim.to)
    if claim.by:
        group = Group(question.of, claim.by, "count")
        told, numbers = answer_group(turn, group), possible_numbers(turn, group)
    else:
        told, numbers = answer_count(turn, Count(question.of)), (turn.count(question.of),)
    holds = any(claim_holds(number, Condition("number", claim.operator, claim.number)) for number in numbers)
    if claim.by and len(numbers) == 1 and (claim.operator, claim.number) == ("is", 1):
        told = _of_both(turn, question.of, claim.by, alike=holds) or told
    first, *rest = told.paragraphs
    lead = turn.say(("yes-either" if len(numbers) > 1 else "yes") if holds else "no")
    return replace(
        told, status=told.status if holds else "corrected", paragraphs=(turn.sentences(lead, first), *rest)
    )


def _of_both(turn: Turn, of: CitySet, by: str, *, alike: bool) -> Answer | None:
    """What each of two cities has, which somebody takes to be the same ("the same mayor for both?"); nothing
    of more cities, nor where a group tells better what they have alike."""
    attribute = {"year": "date", "month": "date", "signer": "", "continent": ""}.get(by, by)
    if turn.count(of) != PAIR or not attribute or alike and attribute not in ALIKE:
        return None
    told = answer_fact(turn, Fact(of, (attribute,)))
    return None if told.status == "contested" else told


def _more_cities(turn: Turn, of: CitySet, claim: Numbered, to: CitySet) -> Answer:
    """Yes or no to whether one set holds more cities than another, and how many each holds."""
    holds = claim_holds(turn.count(of), Condition("number", AGAINST_A_VALUE[claim.operator], turn.count(to)))
    told = told_together([answer_count(turn, Count(each)) for each in (of, to)])
    lead = turn.say("yes" if holds else "no")
    return replace(
        told,
        status=told.status if holds else "corrected",
        paragraphs=(turn.sentences(lead, *told.paragraphs),),
    )


def _only(turn: Turn, of: CitySet, claim: Only) -> Answer:
    """Yes or no to a claim that a set holds just these cities, and which it holds."""
    told = answer_list(turn, List(of))
    if not turn.count(of):
        return told
    holds = {*turn.keys(of)} == {*turn.keys(claim.cities)}
    first, *rest = told.paragraphs
    return replace(
        told,
        status=told.status if holds else "corrected",
        paragraphs=(turn.sentences(turn.say("yes" if holds else "no"), first), *rest),
    )


def _of_cities(turn: Turn, question: Check, claims: Sequence[OfCity]) -> Answer:
    found = turn.found(question.of)
    if not found.count:
        return none_told(turn, question.of)
    conditions = tuple(claim for claim in claims if isinstance(claim, Condition))
    if found.beyond and conditions:
        return _of_very_many(turn, question, conditions, found.count)
    cells = overview_cells(turn, found.cities)
    held_against = {str(each.value) for each in conditions if each.operator in AGAINST}
    cities = [city for city in found.cities if {city} != held_against] or found.cities
    verdicts = {city: [verdict_on(turn, cells, city, claim) for claim in claims] for city in cities}
    if claims and found.count > 1 and (not isinstance(question.of, ONE_BY_ONE) or found.count > FEW):
        told = [_of_all(turn, question.of, verdicts, claims)]
    else:
        told = [told_once(turn, text) for text in _one_by_one(turn, cells, verdicts, claims)]
    used = tuple(
        dict.fromkeys(cell for each in verdicts.values() for verdict in each for cell in verdict.cells)
    )
    if not claims:
        used = tuple(
            cells[city, key] for city in found.cities for key in ("type", "date") if (city, key) in cells
        )
    return Answer(
        _status(verdicts, used),
        tuple(told),
        used,
        notes=_doubts(turn, verdicts, used),
        missing=tuple(dict.fromkeys(v.missing for each in verdicts.values() for v in each if v.missing)),
        suggestions=_suggestions(turn, found.cities, asked_of(question)),
        contact=turn.contact if claims and status_of(used) == "contested" else None,
        told=found.cities if isinstance(question.of, ONE_BY_ONE) else (),
    )


def _suggestions(turn: Turn, cities: Sequence[str], attributes: Sequence[str]) -> Suggestions:
    """More of the city, and what was claimed of one as a question about another, or of many about all."""
    another = of_another(turn, cities[0], topic_of(attributes)) if len(cities) == 1 else ()
    return (("suggest-overview", cities[0]), *another, *of_all(attributes))


def _doubts(turn: Turn, verdicts: Mapping[str, Sequence[Verdict]], used: Sequence[Cell]) -> tuple[str, ...]:
    """What is to be doubted of what was told; of dates only what no sentence says."""
    of_dates = [cell for each in verdicts.values() for v in each if v.unsaid for cell in v.cells]
    return doubts(turn, [*of_dates, *(cell for cell in used if cell.attribute != "date")])


def _status(verdicts: Mapping[str, Sequence[Verdict]], used: Sequence[Cell]) -> Status:
    held = [verdict.holds for each in verdicts.values() for verdict in each]
    if False in held:
        return "corrected"
    if None in held and (len(verdicts) > 1 or True not in held):
        return "not_recorded"
    doubted = any(verdict.either or verdict.unsaid for each in verdicts.values() for verdict in each)
    return "contested" if doubted or not held and status_of(used) == "contested" else "answered"


@dataclass(frozen=True)
class Lead:
    """The first word, and which verdicts are told after it."""

    phrase: str
    told: tuple[Verdict, ...]


def _one_by_one(
    turn: Turn,
    cells: Cells,
    verdicts: Mapping[str, Sequence[Verdict]],
    claims: Sequence[OfCity],
) -> list[str]:
    """A verdict for each city: "No. Okayama is a friendship city."

    The first word is said once where it is the same for all; where what is claimed holds of some only, it
    does not hold of them together.
    """
    leads = {city: _lead(each) for city, each in verdicts.items()}
    told = {city: _told(turn, cells, city, lead) for city, lead in leads.items()}
    first_words = {lead.phrase for lead in leads.values()}
    if len(leads) > 1:
        first_words = {"yes" if word == "yes-about" else word for word in first_words}
    if first_words == {"partly"} and len(verdicts) == 1:
        return [partly_told(turn, claims, *verdicts.values())]
    if claims and all(map(_denies, claims)):
        return [_of_denial(turn, leads, _each_once(told.values()))]
    if len(first_words) == 1:
        return [_with_lead(turn, first_words.pop(), turn.sentences(*_each_once(told.values())))]
    if first_words == {"yes", "no"}:
        right = [city for city, lead in leads.items() if lead.phrase in ("yes", "yes-about")]
        return [turn.sentences(turn.say("only-some", cities=turn.cities(right)), *_each_once(told.values()))]
    if first_words == {"yes", "yes-either"}:
        return [_with_lead(turn, "yes-either", turn.sentences(*_each_once(told.values())))]
    if first_words <= {"yes", "yes-either", "no"}:
        return [_with_lead(turn, "no", turn.sentences(*told.values()))]
    if "" in first_words:  # a yes to one would be heard as a yes to all
        return list(told.values())
    return [_with_lead(turn, leads[city].phrase, text) for city, text in told.items()]


def _each_once(texts: Collection[str]) -> list[str]:
    """Sentences without those that another begins with: who is the first is told once of two cities."""
    return [text for text in texts if not any(other != text and other.startswith(text) for other in texts)]


def _denies(claim: OfCity) -> bool:
    """That a date is not contested says that there is one: no denial."""
    if isinstance(claim, Condition):
        return claim.operator in DENYING and claim.attribute != "contested"
    return isinstance(claim, Denied)


def _of_denial(turn: Turn, leads: Mapping[str, Lead], told: Sequence[str]) -> str:
    """What was denied is confirmed or not in words that no language takes for the contrary, as it may take
    yes and no; of several cities of which it is so of some, of which."""
    first_words = {lead.phrase for lead in leads.values()}
    if first_words == {"yes", "no"}:
        right = [city for city, lead in leads.items() if lead.phrase == "yes"]
        return turn.sentences(turn.say("denial-some", cities=turn.cities(right)), *told)
    phrases = {"yes": "denial-right", "no": "denial-wrong"}
    lead = first_words.pop() if len(first_words) == 1 else ""
    return _with_lead(turn, phrases.get(lead, lead), turn.sentences(*told))


def _with_lead(turn: Turn, phrase: str, text: str) -> str:
    if phrase == "partly":
        return turn.sentences(partly_right(turn), text)
    return turn.sentences(turn.say(phrase) if phrase else "", text)


def _told(turn: Turn, cells: Cells, city: str, lead: Lead) -> str:
    if not lead.told:
        return _membership(turn, cells, city)
    told = dict.fromkeys(verdict.text for verdict in lead.told)
    date, kind = (cells.get((city, attribute)) for attribute in ("date", "type"))
    if lead.phrase == "yes" and date and kind and not date.contested and tell_cell(turn, cells, date) in told:
        told.pop(tell_cell(turn, cells, kind), None)  # the sentence on the date says the kind, too
    return turn.sentences(*told)


def _lead(verdicts: Sequence[Verdict]) -> Lead:
    """Partly, where one of several claims is wrong; nothing, where one is not recorded. What holds by one of
    two dates only is not called right beside what is wrong."""
    right = tuple(v for v in verdicts if v.holds)
    wrong = tuple(v for v in verdicts if v.holds is False)
    open_ = tuple(v for v in verdicts if v.holds is None)
    if wrong and not all(v.either for v in right):
        return Lead("partly", (*wrong, *right, *open_))
    if wrong:
        return Lead("no", (*wrong, *right, *open_))
    if open_:
        return Lead("", (*right, *open_))  # a yes would be said of the rest too
    if any(v.either for v in right):
        return Lead("yes-either", right)
    return Lead("yes-about" if any(v.about for v in right) else "yes", right)


def _membership(turn: Turn, cells: Cells, city: str) -> str:
    kind, date = cells.get((city, "type")), cells.get((city, "date"))
    return turn.say(
        "check-member",
        city=turn.city(city),
        type=str(kind.value) if kind else "",
        date=value_in_sentence(turn, date) if date else "",
        has="yes" if date else "no",
    )


def _of_all(
    turn: Turn,
    of: CitySet,
    verdicts: Mapping[str, Sequence[Verdict]],
    claims: Sequence[OfCity],
) -> str:
    """Of many cities: whether it is so for all, for none, or for which; with a line for each that differs,
    and of which it is not recorded."""
    right = [city for city, each in verdicts.items() if all(verdict.holds for verdict in each)]
    wrong = [city for city, each in verdicts.items() if any(verdict.holds is False for verdict in each)]
    if len(right) + len(wrong) < len(verdicts):
        return _of_some(turn, verdicts, claims, Heaps(right, wrong))
    denied = all(map(_denies, claims))
    claimed = None if denied else _claimed(of, claims)
    head = turn.say(
        "check-all" if not wrong else "check-some" if right else "check-none",
        count=len(right),
        total=len(verdicts),
        cities=turn.cities(right),
        others=len(wrong),
        claimed=set_told(turn, claimed, "plain") if claimed else "",
        named="yes" if claimed else "no",
        denied="yes" if denied else "no",
    )
    if right and len(wrong) == 1:
        return turn.sentences(head, *dict.fromkeys(v.text for v in verdicts[wrong[0]] if not v.holds))
    return "\n".join([head, *_lines(turn, verdicts, wrong or right)])


def _lines(turn: Turn, verdicts: Mapping[str, Sequence[Verdict]], cities: Sequence[str]) -> list[str]:
    join = turn.say("join-values").join
    return [turn.line(turn.city(city), join(each.short for each in verdicts[city])) for city in cities]


@dataclass(frozen=True)
class Heaps:
    """The cities of which claims hold, and those of which one does not; of others it is not recorded."""

    right: Sequence[str]
    wrong: Sequence[str]


def _of_some(
    turn: Turn,
    verdicts: Mapping[str, Sequence[Verdict]],
    claims: Sequence[OfCity],
    heaps: Heaps,
) -> str:
    """Where it is not recorded of all cities: of which it is so and of which it is not, and what is not
    recorded, which is not denied."""
    right = turn.say(
        "check-known", count=len(heaps.right), total=len(verdicts), cities=turn.cities(heaps.right)
    )
    lead = turn.sentences(turn.say("no") if heaps.wrong else "", right if heaps.right else "")
    open_ = [
        not_recorded_told(turn, cities, claim)
        for number, claim in enumerate(claims)
        if (cities := [city for city, each in verdicts.items() if each[number].holds is None])
    ]
    last = turn.sentences(*open_, "" if heaps.right else may_know_told(turn))
    if not heaps.wrong:
        return turn.sentences(lead, last)
    return "\n".join([lead, *_lines(turn, verdicts, heaps.wrong), last])


def _claimed(of: CitySet, claims: Sequence[OfCity]) -> CitySet | None:
    """The partners of which all claims hold, if all are conditions; sister cities, where these are asked
    about."""
    conditions = tuple(claim for claim in claims if isinstance(claim, Condition))
    if not conditions or len(conditions) < len(claims):
        return None
    kinds = tuple(each for each in conditions_of(of) if each.attribute == "type")
    named = not any(each.attribute == "type" for each in conditions)
    return Where(All(), (*kinds, *conditions) if named else conditions)


def _of_very_many(turn: Turn, question: Check, claims: Sequence[Condition], count: int) -> Answer:
    """Of more cities than are told: for how many it is so."""
    right = turn.count(Where(question.of, tuple(claims)))
    if right < count and any(claim.attribute in ABOUT_FEATURES for claim in claims):
        text = turn.say("check-many-known", right=right, total=count)
        return Answer("not_recorded", (text,), suggestions=(("suggest-list", ""),))
    text = turn.say("check-many", right=right, total=count, all="yes" if right == count else "no")
    return Answer("answered" if right == count else "corrected", (text,), suggestions=(("suggest-list", ""),))
