"""`jamae check`: what is wrong or doubtful in the data, by file, row and column, and what languages lack."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from pathlib import Path

from actions.loading.csv_files import Problem, Row, items
from actions.loading.dataset import Dataset, read_dataset
from actions.loading.snapshot import Snapshot
from actions.loading.statement import ParsedStatement, Value
from actions.staff.known_doubts import FILE, known_doubts, put_aside, sign
from actions.staff.language_coverage import language_gaps
from actions.staff.plausible import (
    coordinates_elsewhere,
    leaps,
    lost_contacts,
    no_contact_at_all,
    odd_telephones,
)
from actions.text.clock import today
from actions.text.staff_messages import Sentence, tell
from nlu.folding import fold

SHOWN = 20  # doubts of one kind that are printed
ROUND_DIGITS = 3  # a whole number with no more of them than this may be two cities' by chance


def plausible_range(attribute: str) -> tuple[Value, Value] | None:
    """Values outside of it are likelier a slip than true; None where anything may be.

    The day is asked for each time, since the server of the staff's pages runs for weeks.
    """
    ranges: dict[str, tuple[Value, Value]] = {
        "date": (datetime.date(1945, 1, 1), today()),
        "population": (100.0, 50_000_000.0),
        "temperature": (-30.0, 40.0),
    }
    return ranges.get(attribute)


def contradictions(dataset: Dataset) -> Iterator[Problem]:
    first = {(s.city, s.attribute): s for s in dataset.statements if s.rank == "preferred"}
    for finding in dataset.findings:
        if finding.kind == "contested":
            yield _about(first[finding.city or "", finding.attribute or ""], dataset, finding.detail)
        elif finding.contradicts or finding.kind != "count":
            yield Problem(finding.detail, dataset.page_name, finding.line)


def implausible_values(dataset: Dataset) -> Iterator[Problem]:
    for statement in dataset.statements:
        allowed = plausible_range(statement.attribute)
        if allowed is None:
            continue
        low, high = allowed
        if not low <= statement.value <= high:  # type: ignore[operator]
            about = {"attribute": statement.attribute, "value": statement.value, "city": statement.city}
            yield _about(statement, dataset, Sentence("implausible", **about, low=low, high=high))


def values_like_another_citys(dataset: Dataset) -> Iterator[Problem]:
    """Values of facts.csv that another city has too, unless cities may well share them (15℃, 70,000 people).

    The page's own are contradictions.
    """
    first: dict[tuple[str, Value], ParsedStatement] = {}
    for statement in dataset.statements:
        if not _is_telling(statement, dataset):
            continue
        other = first.setdefault((statement.attribute, statement.value), statement)
        if statement.place == "facts.csv" and other.city != statement.city:
            about = {"quote": statement.quote, "attribute": statement.attribute, "city": other.city}
            yield _about(statement, dataset, Sentence("also-of", **about))


def _is_telling(statement: ParsedStatement, dataset: Dataset) -> bool:
    """Whether two cities hardly share this value: a date, text, partner's signer, or precise number."""
    if isinstance(statement.value, float):
        digits = f"{abs(statement.value):.10g}".replace(".", "").strip("0")
        return not statement.value.is_integer() or len(digits) > ROUND_DIGITS
    return dataset.attributes[statement.attribute].value_type in ("date", "text") or (
        statement.attribute == "partner_signer"
    )


def other_region_than_the_page(dataset: Dataset) -> Iterator[Problem]:
    told = {(s.city, s.attribute): s for s in dataset.statements if s.rank == "preferred"}
    for row in dataset.files.rows("cities.csv"):
        for column in ("country", "province"):
            statement = told.get((row["city"], column))
            if statement and row[column] and statement.value != row[column]:
                there = {"place": statement.place, "line": statement.line, "stands": statement.value}
                yield row.problem(column, Sentence("not-as-page", value=row[column], **there))


def names_that_two_share(dataset: Dataset) -> Iterator[Problem]:
    first: dict[tuple[str, str], Row] = {}
    for row in dataset.files.rows("names.csv"):
        kind = "city" if row["subject"] == "home" else row["subject"]
        other = first.setdefault((kind, fold(row["name"])), row)
        if other["key"] != row["key"]:
            told = Sentence("shared-name", name=row["name"], key=other["key"], row=other.number)
            yield row.problem("name", told)


def missing_facts(dataset: Dataset) -> Iterator[Problem]:
    """Partners without a date, a type or a country, which a citizen asks for first."""
    given = {(statement.city, statement.attribute) for statement in dataset.statements}
    beside = _Beside(dataset, "facts.csv", "city")
    for city in dataset.cities():
        missing = tuple(each for each in ("date", "type", "country") if (city, each) not in given)
        if missing:
            told = Sentence("lacks-facts", city=city, attributes=missing)
            yield beside.problem(city, column="attribute", message=told)


def missing_names(dataset: Dataset) -> Iterator[Problem]:
    """What lacks a preferred name in a language; the languages are those in which the home city has one."""
    spoken: dict[str, None] = {}
    named: dict[tuple[str, str], set[str]] = defaultdict(set)
    for name, _ in dataset.names:
        if name.status == "preferred":
            named[name.subject, name.key].add(name.language)
        if name.subject == "home" and name.status == "preferred":
            spoken.setdefault(name.language)
    for row in dataset.files.rows("attribute_names.csv"):
        if row["role"] == "name":
            named["attribute", row["attribute"]].add(row["language"])
    names = _Beside(dataset, "names.csv", "subject", "key")
    attributes = _Beside(dataset, "attribute_names.csv", "attribute")
    for subject, key in _told(dataset):
        if missing := tuple(language for language in spoken if language not in named[subject, key]):
            told = Sentence("no-name-in", subject=subject, key=key, languages=missing)
            if subject == "attribute":
                yield attributes.problem(key, column="language", message=told)
            else:
                yield names.problem(subject, key, column="language", message=told)


def home_without_country(dataset: Dataset) -> Iterator[Problem]:
    """Without it nobody knows which of several languages is the city's own, and so must name each partner."""
    located = {row["city"] for row in dataset.files.rows("cities.csv") if row["country"]}
    beside = _Beside(dataset, "cities.csv", "city")
    for home in dataset.home():
        if home not in located:
            yield beside.problem(home, column="country", message=Sentence("home-no-country", city=home))


def missing_translations(dataset: Dataset) -> Iterator[Problem]:
    translated: dict[str, set[str]] = defaultdict(set)
    for row in dataset.files.rows("translations.csv"):
        translated[row["original"]].add(row["language"])
    languages = dict.fromkeys(row["language"] for row in dataset.files.rows("translations.csv"))
    texts: dict[Value, ParsedStatement] = {}
    for statement in dataset.statements:
        if dataset.attributes[statement.attribute].value_type == "text":
            texts.setdefault(statement.value, statement)
    for text, statement in texts.items():
        if missing := tuple(language for language in languages if language not in translated[str(text)]):
            yield _about(statement, dataset, Sentence("not-translated", name=text, languages=missing))
    cited = {row["source"] for row in dataset.files.rows("facts.csv")}
    for row in dataset.files.rows("sources.csv"):
        missing = tuple(language for language in languages if language not in translated[row["title"]])
        if row["key"] in cited and missing:
            told = Sentence("title-not-translated", name=row["title"], languages=missing)
            yield row.problem("title", told)


def missing_contact(dataset: Dataset) -> Iterator[Problem]:
    rows = dataset.files.rows("contact.csv")
    languages = dict.fromkeys(row["language"] for row in rows)
    given = {(row["kind"], row["language"]) for row in rows}
    beside = _Beside(dataset, "contact.csv", "kind")
    for kind in dict.fromkeys(row["kind"] for row in rows):
        if missing := tuple(language for language in languages if (kind, language) not in given):
            told = Sentence("no-contact", kind=kind, languages=missing)
            yield beside.problem(kind, column="language", message=told)


def unused_rows(dataset: Dataset) -> Iterator[Problem]:
    """Rows about things that no answer tells, translations of texts that nobody uses: something is misspelt.

    None while something is wrong, since facts.csv is not read then.
    """
    if dataset.problems:
        return
    told = _told(dataset)
    partners = {*dataset.cities(), *dataset.home()}
    for row in dataset.files.rows("names.csv"):
        about = (row["subject"], row["key"])
        if row["subject"] != "home" and about not in told:
            told.setdefault(about)  # once is enough
            yield row.problem("key", Sentence("nothing-told", subject=row["subject"], key=row["key"]))
    for row in dataset.files.rows("cities.csv"):
        if row["city"] not in partners:
            yield row.problem("city", Sentence("no-partner", city=row["city"]))
    texts = {s.value for s in dataset.statements}
    texts |= {row["title"] for row in dataset.files.rows("sources.csv")}
    for row in dataset.files.rows("translations.csv"):
        if row["original"] not in texts:
            yield row.problem("original", Sentence("nothing-reads", name=row["original"]))


def missing_coordinates(dataset: Dataset) -> Iterator[Problem]:
    located = {
        row["city"] for row in dataset.files.rows("cities.csv") if row["latitude"] and row["longitude"]
    }
    beside = _Beside(dataset, "cities.csv", "city")
    for city in dataset.cities():  # without the home city's, a map shows the partners alone
        if city not in located:
            told = Sentence("no-coordinates", city=city)
            yield beside.problem(city, column="latitude", message=told)


CHECKS: tuple[Callable[[Dataset], Iterator[Problem]], ...] = (
    contradictions,
    implausible_values,
    values_like_another_citys,
    other_region_than_the_page,
    names_that_two_share,
    missing_facts,
    missing_names,
    home_without_country,
    missing_translations,
    missing_contact,
    unused_rows,
    missing_coordinates,
    no_contact_at_all,
    odd_telephones,
    coordinates_elsewhere,
)
CHECKS_AGAINST_LIVE: tuple[Callable[[Dataset, Snapshot], Iterator[Problem]], ...] = (leaps, lost_contacts)


def doubts(
    dataset: Dataset,
    live: Snapshot | None = None,
    known: Container[str] = (),
    *,
    most: int | None = SHOWN,
) -> list[Problem]:
    """Everything doubtful, also against what is `live`: of each kind the first `most`, and how many more.

    Those whose sign is `known` are left out.
    """
    told: list[Problem] = []
    kinds = [find(dataset) for find in CHECKS]
    kinds += [find(dataset, live) for find in CHECKS_AGAINST_LIVE] if live else []
    for kind in kinds:
        found = [each for each in kind if sign(each) not in known]
        told += found[:most]
        if most is not None and len(found) > most:
            more = Sentence("more-like-it", count=len(found) - most)
            told.append(Problem(more, found[most].file))
    return told


def _told(dataset: Dataset) -> dict[tuple[str, str], None]:
    """(subject, key) of everything that answers may name, in a stable order."""
    told = dict.fromkeys(("city", city) for city in dataset.cities())
    for statement in dataset.statements:
        attribute = dataset.attributes[statement.attribute]
        if attribute.names:
            told.setdefault((attribute.names, str(statement.value)))
    for row in dataset.files.rows("attributes.csv"):
        told.setdefault(("attribute", row["attribute"]))
    return told


class _Beside:
    """Where something is missing: at the last row that has these cells in some columns of a file."""

    def __init__(self, dataset: Dataset, file: str, *columns: str) -> None:
        self._file = file
        self._last = {tuple(row[name] for name in columns): row for row in dataset.files.rows(file)}

    def problem(self, *cells: str, column: str, message: str) -> Problem:
        """At that row; only the file, where there is none."""
        row = self._last.get(cells)
        return row.problem(column, message) if row else Problem(message, self._file)


def _about(statement: ParsedStatement, dataset: Dataset, message: str) -> Problem:
    if statement.place.endswith(".csv"):
        return Problem(message, statement.place, statement.line, "value")
    return Problem(message, dataset.page_name, statement.line)


def report(
    dataset: Dataset,
    gaps: Sequence[Problem] = (),
    live: Snapshot | None = None,
    known: Container[str] = (),
) -> list[Sentence]:
    """What `jamae check` prints, a line each; `gaps` are what the languages lack, `known` as in `doubts`."""
    lines: list[Sentence] = []
    if dataset.problems:
        lines += [Sentence("check-wrong"), *items(dataset.problems)]
    if doubtful := doubts(dataset, live, known):
        lines += [Sentence("check-doubtful")]
        lines += [Sentence("item-signed", sign=sign(each), text=each.sentence) for each in doubtful]
    if gaps:
        lines += [Sentence("check-gaps"), *items(gaps)]
    return lines or [Sentence("check-nothing")]


def check_command(
    data: Path, page_file: Path | None, language: str = "en", live: Snapshot | None = None
) -> int:
    """Print the report, `live` being what the data is held against; 1 if anything is wrong."""
    dataset, known = read_dataset(data, page_file=page_file), known_doubts(data)
    tell(language, *report(dataset, language_gaps(data, data.parent / "tests"), live, known))
    if hidden := len(doubts(dataset, live)) - len(doubts(dataset, live, known)):
        tell(language, Sentence("check-known", count=hidden, file=FILE))
    return 1 if dataset.problems else 0


def known_command(
    data: Path, wanted: str, *, because: str, by: str, live: Snapshot | None = None, language: str = "en"
) -> int:
    """Put a doubt aside by its sign, so that `jamae check` shows it again only when it says something else.

    Raises ValueError where nothing doubtful has this sign, or no reason is given.
    """
    doubt = put_aside(data, wanted, doubts(read_dataset(data), live), because=because, by=by)
    tell(language, Sentence("known-noted", doubt=doubt.sentence))
    return 0
