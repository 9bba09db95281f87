"""Compare statements with each other: which one is told first, and which contradict each other."""

from __future__ import annotations

import dataclasses
import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from actions.loading.attributes import Attribute
from actions.loading.page import Claim
from actions.loading.statement import Finding, ParsedStatement, Value
from actions.text.staff_messages import Sentence

# Where places disagree, the earlier one here is told first: what staff wrote, knowing the page; then the
# page's table, which is its fullest record, its list, its introduction; and last what only fills gaps.
PLACES = ("facts.csv", "table", "list", "intro", "cities.csv")

Titles = Mapping[str, str]
"""The cities' English names by key, for the findings' sentences."""


def rank(
    statements: Iterable[ParsedStatement], attributes: Mapping[str, Attribute], titles: Titles
) -> tuple[list[ParsedStatement], list[Finding]]:
    """Give each statement its rank and doubt, in the order given, and report what is contested.

    Of an attribute with one value, one statement is preferred; all are contested if any two values differ.
    """
    statements = list(statements)
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, statement in enumerate(statements):
        groups[statement.city, statement.attribute].append(index)
    findings = []
    for (city, attribute), members in groups.items():
        members.sort(key=lambda index: PLACES.index(statements[index].place))
        single = attributes[attribute].single
        contested = single and len({statements[index].value for index in members}) > 1
        for index in members:
            statements[index] = dataclasses.replace(
                statements[index],
                rank="normal" if single and index != members[0] else "preferred",
                doubt="contested" if contested else None,
            )
        if contested:
            told = tuple(_says(statements[index]) for index in members)
            sentence = Sentence("contested", city=titles.get(city, city), attribute=attribute, told=told)
            findings.append(Finding("contested", sentence, city, attribute, statements[members[0]].line))
    return statements, findings


def _says(statement: ParsedStatement) -> Sentence:
    told = {"place": statement.place, "line": statement.line, "quote": statement.quote}
    return Sentence("says", value=_written(statement.value), **told)


def _written(value: Value) -> str:
    return f"{value:,.10g}" if isinstance(value, float) else str(value)


def doubt_equal_values(
    statements: Iterable[ParsedStatement], titles: Titles
) -> tuple[list[ParsedStatement], list[Finding]]:
    """Mark numbers of the page's table that cities share to the digit, decimals included.

    One of them is likely a slip of copying, and nobody can tell which, so each is marked. Whole numbers (15℃)
    and numbers in the files of thousands of cities, agree by chance; they are left alone.
    """
    statements = list(statements)
    groups: dict[tuple[str, float], list[int]] = defaultdict(list)
    for index, statement in enumerate(statements):
        value = statement.value
        if statement.place == "table" and isinstance(value, float) and not value.is_integer():
            groups[statement.attribute, value].append(index)
    findings = []
    for (attribute, _), members in groups.items():
        lines = {statements[index].city: statements[index].line for index in members}
        if len(lines) < 2:
            continue
        for index in members:
            other = next(city for city in lines if city != statements[index].city)
            doubt = statements[index].doubt or f"same_as:{other}"
            statements[index] = dataclasses.replace(statements[index], doubt=doubt)
        last = statements[members[-1]]
        cities = tuple(
            Sentence("city-at-line", city=titles.get(city, city), line=line) for city, line in lines.items()
        )
        sentence = Sentence("same-value", attribute=attribute, quote=last.quote, cities=cities)
        findings.append(Finding("same_value", sentence, last.city, attribute, last.line))
    return statements, findings


def compare_claims(
    claims: Iterable[Claim], statements: Iterable[ParsedStatement], titles: Titles
) -> Iterator[Finding]:
    """Set each number of the introduction beside what the table holds: a finding each, agreeing or not."""
    table = [s for s in statements if s.place == "table"]
    years = {s.city: s.value.year for s in table if isinstance(s.value, datetime.date)}
    first_city = min(years, key=lambda city: years[city], default="")
    counted = {
        "partner_count": len({s.city for s in table}),
        "country_count": len({s.value for s in table if s.attribute == "country"}),
        "first_year": years.get(first_city, 0),
    }
    for claim in claims:
        found = counted[claim.about]
        numbers = {"claimed": claim.number, "counted": found}
        if claim.about == "first_year":
            city = titles.get(claim.city or "", claim.city)
            sentence = Sentence("first-year", city=city, first=titles.get(first_city, first_city), **numbers)
        else:
            count = "partner-count" if claim.about == "partner_count" else "country-count"
            sentence = Sentence(count, quote=claim.quote, **numbers)
        comparable = found if claim.city in (None, first_city) else None
        yield Finding("count", sentence, claim.city, claim.about, claim.line, claim.number, comparable)
