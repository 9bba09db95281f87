"""Everything that the page and the knowledge files hold, resolved and compared: what a load writes."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from actions.attributes import Attribute
from actions.compare import compare_claims, doubt_equal_values, rank
from actions.knowledge import Knowledge, Problem, decode, read_knowledge
from actions.page import Page, parse_page
from actions.references import reference_problems
from actions.resolve import resolve
from actions.statement import Finding, Statement
from actions.store import Name

EMPTY_PAGE = Page(home=None, statements=(), claims=(), unread=(), problems=())


@dataclass(frozen=True)
class Holdings:
    """What the page and the knowledge files say together. ``problems`` are sentences; with any, nothing is loaded."""

    page: Page
    knowledge: Knowledge
    attributes: dict[str, Attribute]
    statements: tuple[Statement, ...]
    names: tuple[tuple[Name, str], ...]  # each with its source
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]

    def cities(self) -> list[str]:
        """Keys of all partner cities: the page's in its table's order, then those that staff added."""
        added = [row["city"] for row in self.knowledge.rows("cities.csv")]
        on_page = [s.city for s in self.statements if s.place == "table"]
        return list(dict.fromkeys([*on_page, *added]))


def read_holdings(root: Path, *, page_file: Path | None = None) -> Holdings:
    """Read the data folder `root` (its `knowledge/*.csv` and the page in `source/`); `page_file` is read instead of
    the page that sources.csv names. Never raises for what the files hold."""
    knowledge = read_knowledge(root / "knowledge")
    problems = [*knowledge.problems, *(() if knowledge.problems else reference_problems(knowledge))]
    page_source, page_file, wrong = _find_page(knowledge, root, page_file)
    page, unreadable = _read_page(page_file)
    problems += [*wrong, *unreadable]

    names = [
        (Name(row["subject"], row["key"], row["language"], row["name"], row["status"]), row["source"])
        for row in knowledge.rows("names.csv")
    ]
    resolved = resolve(page, [name for name, _ in names])
    names += [(name, page_source) for name in resolved.names]
    told_of = page_file.name if page_file else "the page"
    problems += [Problem(message, told_of) for message in (*page.problems, *resolved.problems)]

    attributes = knowledge.attributes()
    titles = {name.key: name.name for name, _ in names if name.subject == "city" and _is_title(name)}
    on_page = [dataclasses.replace(statement, source=page_source) for statement in resolved.statements]
    facts = [] if problems else list(_facts(knowledge, attributes))
    given = {(statement.city, statement.attribute) for statement in (*on_page, *facts)}
    statements, contested = rank([*on_page, *facts, *_fillers(knowledge, given)], attributes, titles)
    statements, equal = doubt_equal_values(statements, titles)
    findings = [
        *contested,
        *equal,
        *compare_claims(resolved.claims, statements, titles),
        *resolved.findings,
        *(Finding("unread", f"Line {u.line} was not read: {u.reason}.", line=u.line) for u in page.unread),
    ]
    return Holdings(
        page, knowledge, attributes, tuple(statements), tuple(names), tuple(findings), tuple(problems)
    )


def _is_title(name: Name) -> bool:
    return name.language == "en" and name.status == "preferred"


def _find_page(knowledge: Knowledge, root: Path, given: Path | None) -> tuple[str, Path | None, list[Problem]]:
    """The page's key in sources.csv, and its file: the one row there that names a file."""
    rows = [row for row in knowledge.rows("sources.csv") if row["file"]]
    if len(rows) != 1:
        told = "exactly one source must name a file, the city's page in the folder source"
        return "", given, [Problem(f"{told}; {len(rows)} do.", "sources.csv", column="file")]
    return rows[0]["key"], given or root / "source" / rows[0]["file"], []


def _read_page(file: Path | None) -> tuple[Page, list[Problem]]:
    if file is None:
        return EMPTY_PAGE, []
    try:
        return parse_page(decode(file.read_bytes())), []
    except OSError as error:
        return EMPTY_PAGE, [Problem(f"the page cannot be opened: {error.strerror}.", str(file))]
    except UnicodeDecodeError:
        return EMPTY_PAGE, [Problem("its letters cannot be read; save the page as UTF-8.", str(file))]


def _facts(knowledge: Knowledge, attributes: Mapping[str, Attribute]) -> Iterator[Statement]:
    """The statements of facts.csv, whose rows are known to be sound."""
    for row in knowledge.rows("facts.csv"):
        attribute = attributes[row["attribute"]]
        yield Statement(
            city=row["city"],
            attribute=attribute.key,
            value=attribute.read(row["value"]),
            place=row.file,
            line=row.number,
            quote=row["quote"] or row["value"],
            unit=attribute.unit,
            source=row["source"],
        )


def _fillers(knowledge: Knowledge, given: Iterable[tuple[str, str]]) -> Iterator[Statement]:
    """Country and province from cities.csv, for the cities of which nothing else gives them."""
    given = set(given)
    for row in knowledge.rows("cities.csv"):
        for attribute in ("province", "country"):
            if row[attribute] and (row["city"], attribute) not in given:
                value = row[attribute]
                yield Statement(row["city"], attribute, value, row.file, row.number, value, source=row["source"])
