"""`jamae check`: what is wrong or doubtful in the data, by file, row and column, and what its languages lack."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from actions.holdings import Holdings, read_holdings
from actions.knowledge import Problem, Row, items
from actions.languages import language_gaps
from actions.sentence import Sentence, tell
from actions.statement import Statement, Value
from actions.store import fold

SHOWN = 20  # doubts of one kind that are printed
ROUND_DIGITS = 3  # a whole number with no more of them than this may be two cities' by chance

# Values outside of these are likelier a slip than true.
PLAUSIBLE: dict[str, tuple[Value, Value]] = {
    "date": (datetime.date(1945, 1, 1), datetime.date.today()),
    "population": (100.0, 50_000_000.0),
    "temperature": (-30.0, 40.0),
}


def contradictions(holdings: Holdings) -> Iterator[Problem]:
    first = {(s.city, s.attribute): s for s in holdings.statements if s.rank == "preferred"}
    for finding in holdings.findings:
        if finding.kind == "contested":
            yield _about(first[finding.city or "", finding.attribute or ""], holdings, finding.detail)
        elif finding.contradicts or finding.kind != "count":
            yield Problem(finding.detail, holdings.page_name, finding.line)


def implausible_values(holdings: Holdings) -> Iterator[Problem]:
    for statement in holdings.statements:
        low, high = PLAUSIBLE.get(statement.attribute, (None, None))
        if low is not None and not low <= statement.value <= high:  # type: ignore[operator]
            about = {"attribute": statement.attribute, "value": statement.value, "city": statement.city}
            yield _about(statement, holdings, Sentence("implausible", **about, low=low, high=high))


def values_like_another_citys(holdings: Holdings) -> Iterator[Problem]:
    """Values of facts.csv that some other city has too, unless cities may well share them (15 degrees, 70,000 people).

    The page's own are contradictions.
    """
    first: dict[tuple[str, Value], Statement] = {}
    for statement in holdings.statements:
        if not _is_telling(statement, holdings):
            continue
        other = first.setdefault((statement.attribute, statement.value), statement)
        if statement.place == "facts.csv" and other.city != statement.city:
            about = {"quote": statement.quote, "attribute": statement.attribute, "city": other.city}
            yield _about(statement, holdings, Sentence("also-of", **about))


def _is_telling(statement: Statement, holdings: Holdings) -> bool:
    """Whether two cities hardly have this value both: dates, texts, signers of partners and numbers of some precision."""
    if isinstance(statement.value, float):
        digits = f"{abs(statement.value):.10g}".replace(".", "").strip("0")
        return not statement.value.is_integer() or len(digits) > ROUND_DIGITS
    return holdings.attributes[statement.attribute].value_type in ("date", "text") or (
        statement.attribute == "partner_signer"
    )


def other_region_than_the_page(holdings: Holdings) -> Iterator[Problem]:
    told = {(s.city, s.attribute): s for s in holdings.statements if s.rank == "preferred"}
    for row in holdings.knowledge.rows("cities.csv"):
        for column in ("country", "province"):
            statement = told.get((row["city"], column))
            if statement and row[column] and statement.value != row[column]:
                there = {"place": statement.place, "line": statement.line, "stands": statement.value}
                yield row.problem(column, Sentence("not-as-page", value=row[column], **there))


def names_that_two_share(holdings: Holdings) -> Iterator[Problem]:
    first: dict[tuple[str, str], Row] = {}
    for row in holdings.knowledge.rows("names.csv"):
        kind = "city" if row["subject"] == "home" else row["subject"]
        other = first.setdefault((kind, fold(row["name"])), row)
        if other["key"] != row["key"]:
            told = Sentence("shared-name", name=row["name"], key=other["key"], row=other.number)
            yield row.problem("name", told)


def missing_facts(holdings: Holdings) -> Iterator[Problem]:
    """Partners without a date, a type or a country, which a citizen asks for first."""
    given = {(statement.city, statement.attribute) for statement in holdings.statements}
    for city in holdings.cities():
        missing = tuple(each for each in ("date", "type", "country") if (city, each) not in given)
        if missing:
            told = Sentence("lacks-facts", city=city, attributes=missing)
            yield _beside(holdings, "facts.csv", ("city",), (city,), "attribute", told)


def missing_names(holdings: Holdings) -> Iterator[Problem]:
    """What lacks a preferred name in a language; the languages are those in which the home city has one."""
    spoken: dict[str, None] = {}
    named: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name, _ in holdings.names:
        if name.status == "preferred":
            named[name.subject, name.key].add(name.language)
        if name.subject == "home" and name.status == "preferred":
            spoken.setdefault(name.language)
    for row in holdings.knowledge.rows("attribute_names.csv"):
        if row["role"] == "name":
            named["attribute", row["attribute"]].add(row["language"])
    for subject, key in _told(holdings):
        if missing := tuple(language for language in spoken if language not in named[subject, key]):
            told = Sentence("no-name-in", subject=subject, key=key, languages=missing)
            file, columns = (
                ("attribute_names.csv", ("attribute",))
                if subject == "attribute"
                else (
                    "names.csv",
                    ("subject", "key"),
                )
            )
            yield _beside(holdings, file, columns, (subject, key)[-len(columns) :], "language", told)


def missing_translations(holdings: Holdings) -> Iterator[Problem]:
    translated: dict[str, set[str]] = defaultdict(set)
    for row in holdings.knowledge.rows("translations.csv"):
        translated[row["original"]].add(row["language"])
    languages = dict.fromkeys(row["language"] for row in holdings.knowledge.rows("translations.csv"))
    texts: dict[Value, Statement] = {}
    for statement in holdings.statements:
        if holdings.attributes[statement.attribute].value_type == "text":
            texts.setdefault(statement.value, statement)
    for text, statement in texts.items():
        if missing := tuple(language for language in languages if language not in translated[str(text)]):
            yield _about(statement, holdings, Sentence("not-translated", name=text, languages=missing))
    cited = {row["source"] for row in holdings.knowledge.rows("facts.csv")}
    for row in holdings.knowledge.rows("sources.csv"):
        missing = tuple(language for language in languages if language not in translated[row["title"]])
        if row["key"] in cited and missing:
            told = Sentence("title-not-translated", name=row["title"], languages=missing)
            yield row.problem("title", told)


def missing_contact(holdings: Holdings) -> Iterator[Problem]:
    rows = holdings.knowledge.rows("contact.csv")
    languages = dict.fromkeys(row["language"] for row in rows)
    given = {(row["kind"], row["language"]) for row in rows}
    for kind in dict.fromkeys(row["kind"] for row in rows):
        if missing := tuple(language for language in languages if (kind, language) not in given):
            told = Sentence("no-contact", kind=kind, languages=missing)
            yield _beside(holdings, "contact.csv", ("kind",), (kind,), "language", told)


def unused_rows(holdings: Holdings) -> Iterator[Problem]:
    """Rows about what nothing tells of, and translations of what nobody says: a key or text misspelt.

    None while something is wrong, since facts.csv is not read then.
    """
    if holdings.problems:
        return
    told = _told(holdings)
    partners = {*holdings.cities(), *holdings.home()}
    for row in holdings.knowledge.rows("names.csv"):
        about = (row["subject"], row["key"])
        if row["subject"] != "home" and about not in told:
            told.setdefault(about)  # once is enough
            yield row.problem("key", Sentence("nothing-told", subject=row["subject"], key=row["key"]))
    for row in holdings.knowledge.rows("cities.csv"):
        if row["city"] not in partners:
            yield row.problem("city", Sentence("no-partner", city=row["city"]))
    texts = {s.value for s in holdings.statements}
    texts |= {row["title"] for row in holdings.knowledge.rows("sources.csv")}
    for row in holdings.knowledge.rows("translations.csv"):
        if row["original"] not in texts:
            yield row.problem("original", Sentence("nothing-reads", name=row["original"]))


def missing_coordinates(holdings: Holdings) -> Iterator[Problem]:
    located = {
        row["city"] for row in holdings.knowledge.rows("cities.csv") if row["latitude"] and row["longitude"]
    }
    for city in holdings.cities():  # without the home city's, a map shows the partners alone
        if city not in located:
            told = Sentence("no-coordinates", city=city)
            yield _beside(holdings, "cities.csv", ("city",), (city,), "latitude", told)


def lost_letters(holdings: Holdings) -> Iterator[Problem]:
    """Question marks in names: a spreadsheet wrote them for letters that its encoding does not have."""
    for row in holdings.knowledge.rows("names.csv"):
        if "?" in row["name"] or "\ufffd" in row["name"]:
            yield row.problem("name", Sentence("lost-letters", name=row["name"]))


CHECKS: tuple[Callable[[Holdings], Iterator[Problem]], ...] = (
    contradictions,
    implausible_values,
    values_like_another_citys,
    other_region_than_the_page,
    names_that_two_share,
    missing_facts,
    missing_names,
    missing_translations,
    missing_contact,
    unused_rows,
    missing_coordinates,
    lost_letters,
)


def doubts(holdings: Holdings) -> list[Problem]:
    """Everything doubtful; of each kind the first `SHOWN`, and how many more there are."""
    told: list[Problem] = []
    for find in CHECKS:
        found = list(find(holdings))
        told += found[:SHOWN]
        if len(found) > SHOWN:
            more = Sentence("more-like-it", count=len(found) - SHOWN)
            told.append(Problem(more, found[SHOWN].file))
    return told


def _told(holdings: Holdings) -> dict[tuple[str, str], None]:
    """(subject, key) of everything that answers may name, in a stable order."""
    told = dict.fromkeys(("city", city) for city in holdings.cities())
    for statement in holdings.statements:
        attribute = holdings.attributes[statement.attribute]
        if attribute.names:
            told.setdefault((attribute.names, str(statement.value)))
    for row in holdings.knowledge.rows("attributes.csv"):
        told.setdefault(("attribute", row["attribute"]))
    return told


def _beside(
    holdings: Holdings, file: str, columns: tuple[str, ...], cells: tuple[str, ...], column: str, message: str
) -> Problem:
    """What is missing, at the last row that has these cells; only the file, where there is none."""
    rows = [row for row in holdings.knowledge.rows(file) if tuple(row[name] for name in columns) == cells]
    return rows[-1].problem(column, message) if rows else Problem(message, file)


def _about(statement: Statement, holdings: Holdings, message: str) -> Problem:
    if statement.place.endswith(".csv"):
        return Problem(message, statement.place, statement.line, "value")
    return Problem(message, holdings.page_name, statement.line)


def report(holdings: Holdings, gaps: Sequence[Problem] = ()) -> list[Sentence]:
    """What `jamae check` prints, a line each; `gaps` are what the languages lack."""
    lines: list[Sentence] = []
    if holdings.problems:
        lines += [Sentence("check-wrong"), *items(holdings.problems)]
    if doubtful := doubts(holdings):
        lines += [Sentence("check-doubtful"), *items(doubtful)]
    if gaps:
        lines += [Sentence("check-gaps"), *items(gaps)]
    return lines or [Sentence("check-nothing")]


def check_command(data: Path, page_file: Path | None, language: str = "en") -> int:
    """Print the report; 1 if anything is wrong, 0 if at most something is doubtful or missing in a language."""
    holdings = read_holdings(data, page_file=page_file)
    tell(language, *report(holdings, language_gaps(data, data.parent / "tests")))
    return 1 if holdings.problems else 0
