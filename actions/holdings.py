"""Everything that the page and the knowledge files hold, resolved and compared: what a load writes."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from actions.attributes import Attribute
from actions.compare import compare_claims, doubt_equal_values, rank
from actions.knowledge import Knowledge, Problem, decode, read_knowledge, why
from actions.page import Page, parse_page
from actions.references import reference_problems
from actions.resolve import resolve
from actions.sentence import Sentence
from actions.statement import Finding, Statement
from actions.store import Name

NO_PAGE = Page(home=None, statements=(), claims=(), unread=(), problems=())


@dataclass(frozen=True)
class Holdings:
    """What the page and the knowledge files say together. With any ``problems``, nothing must be loaded."""

    page_source: str  # the page's key in sources.csv
    page_name: str  # the page's file name
    knowledge: Knowledge
    attributes: dict[str, Attribute]
    statements: tuple[Statement, ...]
    names: tuple[tuple[Name, str], ...]  # each with its source
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]

    def cities(self) -> list[str]:
        """Keys of all partner cities: the page's in its table's order, then those that staff added."""
        places = ("table", "facts.csv")
        return list(dict.fromkeys(s.city for place in places for s in self.statements if s.place == place))

    def home(self) -> list[str]:
        """The key of the city whose partners these are; none where names.csv does not name it."""
        return list(dict.fromkeys(name.key for name, _ in self.names if name.subject == "home"))[:1]


def read_holdings(root: Path, *, page_file: Path | None = None) -> Holdings:
    """Read the data folder `root`: its `knowledge/*.csv`, and the page in `source/` that sources.csv names.

    `page_file` is read instead of that page if it is given. Never raises for what the files hold.
    """
    knowledge = read_knowledge(root / "knowledge")
    problems = [*knowledge.problems, *(reference_problems(knowledge) if knowledge.is_complete else ())]
    page_source, file, wrong = _find_page(knowledge, root, page_file)
    page, unreadable = _read_page(file)
    problems += [*wrong, *unreadable]

    names = [
        (Name(row["subject"], row["key"], row["language"], row["name"], row["status"]), row["source"])
        for row in knowledge.rows("names.csv")
    ]
    resolved = resolve(page, [name for name, _ in names])
    names += [(name, page_source) for name in resolved.names]
    page_name = file.name if file else Sentence("the-page")
    unresolved = (
        resolved.problems if knowledge.is_complete else ()
    )  # without all names, what the page has is no slip
    problems += [Problem(message, page_name) for message in (*page.problems, *unresolved)]

    attributes = knowledge.attributes()
    titles = {
        name.key: name.name
        for name, _ in names
        if (name.subject, name.language, name.status) == ("city", "en", "preferred")
    }
    statements = [dataclasses.replace(statement, source=page_source) for statement in resolved.statements]
    statements += [] if problems else _facts(knowledge, attributes)
    statements += _fillers(knowledge, statements)
    statements, contested = rank(statements, attributes, titles)
    statements, equal = doubt_equal_values(statements, titles)
    claims = compare_claims(resolved.claims, statements, titles)
    unread = [
        Finding("unread", Sentence("unread", line=each.line, why=each.reason), line=each.line)
        for each in page.unread
    ]
    return Holdings(
        page_source=page_source,
        page_name=page_name,
        knowledge=knowledge,
        attributes=attributes,
        statements=tuple(statements),
        names=tuple(names),
        findings=(*contested, *equal, *claims, *resolved.findings, *unread),
        problems=tuple(sorted(problems, key=lambda problem: (problem.file, problem.row or 0))),
    )


def _find_page(
    knowledge: Knowledge, root: Path, given: Path | None
) -> tuple[str, Path | None, list[Problem]]:
    """The page's key in sources.csv, and its file: the row there that names a file. A city may have no page."""
    rows = [row for row in knowledge.rows("sources.csv") if row["file"]]
    if len(rows) > 1:
        told = Sentence("one-page", count=len(rows))
        return "", given, [Problem(told, "sources.csv", column="file")]
    if not rows:
        pages = [given] if given else sorted(path for path in (root / "source").glob("*") if path.is_file())
        told = Sentence("page-unnamed")
        return "", None, [Problem(told, path.name) for path in pages if not path.name.startswith(".")]
    return rows[0]["key"], given or root / "source" / rows[0]["file"], []


def _read_page(file: Path | None) -> tuple[Page, list[Problem]]:
    if file is None:
        return NO_PAGE, []
    try:
        return parse_page(decode(file.read_bytes())), []
    except OSError as error:
        return NO_PAGE, [Problem(Sentence("page-cannot-open", why=why(error)), str(file))]
    except UnicodeDecodeError:
        return NO_PAGE, [Problem(Sentence("page-letters"), str(file))]


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


def _fillers(knowledge: Knowledge, statements: Iterable[Statement]) -> list[Statement]:
    """Country and province from cities.csv, for the partner cities of which nothing else gives them."""
    given = {(statement.city, statement.attribute) for statement in statements}
    partners = {city for city, _ in given}
    return [
        Statement(
            row["city"], attribute, row[attribute], row.file, row.number, row[attribute], source=row["source"]
        )
        for row in knowledge.rows("cities.csv")
        for attribute in ("province", "country")
        if row["city"] in partners and row[attribute] and (row["city"], attribute) not in given
    ]
