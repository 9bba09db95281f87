"""Compare statements with each other: which one is told, and what contradicts what."""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from actions.attributes import Attribute
from actions.page import Claim
from actions.statement import Finding, Statement, Value

# Of what two places say, that of the earlier one here is told first: what staff wrote knowing the page, then the
# page's table, which is its fullest record, its list, its introduction, and last what only fills gaps.
PLACES = ("facts.csv", "table", "list", "intro", "cities.csv")


def rank(
    statements: Iterable[Statement], attributes: Mapping[str, Attribute], titles: Mapping[str, str]
) -> tuple[list[Statement], list[Finding]]:
    """Give each statement its rank and doubt, in the order given, and report what is contested.

    `titles` are the cities' English names by key, for the findings' sentences.
    """
    statements = list(statements)
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, statement in enumerate(statements):
        groups[statement.city, statement.attribute].append(index)
    findings = []
    for (city, attribute), members in groups.items():
        if not attributes[attribute].single:
            for index in members:
                statements[index] = dataclasses.replace(statements[index], rank="preferred")
            continue
        members.sort(key=lambda index: PLACES.index(statements[index].place))
        contested = len({statements[index].value for index in members}) > 1
        for index in members:
            statements[index] = dataclasses.replace(
                statements[index],
                rank="preferred" if index == members[0] else "normal",
                doubt="contested" if contested else None,
            )
        if contested:
            told = _contested_sentence(titles.get(city, city), [statements[index] for index in members])
            findings.append(Finding("contested", told, city, attribute, statements[members[0]].line))
    return statements, findings


def doubt_equal_values(
    statements: Iterable[Statement], titles: Mapping[str, str]
) -> tuple[list[Statement], list[Finding]]:
    """Mark numbers of the page's table that two cities share to the digit, decimals included: one of them is likely
    a slip of copying, and nobody can tell which, so both are marked. Whole numbers often agree by chance."""
    statements = list(statements)
    groups: dict[tuple[str, float], list[int]] = defaultdict(list)
    for index, statement in enumerate(statements):
        if statement.place == "table" and isinstance(statement.value, float) and not statement.value.is_integer():
            groups[statement.attribute, statement.value].append(index)
    findings = []
    for (attribute, _), members in groups.items():
        cities = list(dict.fromkeys(statements[index].city for index in members))
        if len(cities) < 2:
            continue
        for index in members:
            statement = statements[index]
            other = next(city for city in cities if city != statement.city)
            statements[index] = dataclasses.replace(statement, doubt=statement.doubt or f"same_as:{other}")
        last = statements[members[-1]]
        told = " and ".join(f"{titles.get(statements[i].city, statements[i].city)} (line {statements[i].line})" for i in members)
        sentence = f"The {attribute} “{last.quote}” is the same to the digit for {told}; one of them may be a slip."
        findings.append(Finding("same_value", sentence, last.city, attribute, last.line))
    return statements, findings


def compare_claims(
    claims: Iterable[Claim], statements: Iterable[Statement], titles: Mapping[str, str]
) -> Iterator[Finding]:
    """Set the introduction's numbers beside what the table holds; a finding for each, agreeing or not."""
    table = [s for s in statements if s.place == "table"]
    cities = {s.city for s in table}
    countries = {s.value for s in table if s.attribute == "country"}
    years = {s.city: s.value.year for s in table if s.attribute == "date" and not isinstance(s.value, str | float)}
    for claim in claims:
        title = titles.get(claim.city or "", claim.city)
        counted, told = {
            "partner_count": (len(cities), f"{claim.number} partner cities (the first one and “{claim.quote}”)"),
            "country_count": (len(countries), f"{claim.number} countries (“{claim.quote}”)"),
            "first_year": (years.get(claim.city or ""), f"{title} in {claim.number} (“{claim.quote}”)"),
        }[claim.about]
        verdict = f"the table agrees ({counted})" if counted == claim.number else f"the table gives {counted or 'none'}"
        sentence = f"The introduction tells of {told}; {verdict}."
        yield Finding("count", sentence, claim.city, claim.about, claim.line, claim.number, counted)
    first = next((claim.city for claim in claims if claim.city), None)
    if first in years and any(year < years[first] for year in years.values()):
        earliest = min(years, key=lambda city: years[city])
        told = f"The introduction starts with {titles.get(first, first)}, but {titles.get(earliest, earliest)} is earlier in the table."
        yield Finding("contested", told, first, "date")


def _contested_sentence(title: str, members: list[Statement]) -> str:
    told = [f"{_place(m)} says {_value(m.value)} (line {m.line}, “{m.quote}”)" for m in reversed(members)]
    return f"{title}, {members[0].attribute}: {', '.join(told)}."


def _place(statement: Statement) -> str:
    return statement.place if statement.place.endswith(".csv") else f"the {statement.place}"


def _value(value: Value) -> str:
    return f"{value:,g}" if isinstance(value, float) else str(value)
