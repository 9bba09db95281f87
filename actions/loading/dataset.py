"""Everything that the page and the knowledge files hold, resolved and compared: what a load writes."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from actions.loading.attributes import Attribute
from actions.loading.columns import has_lost_letters
from actions.loading.contradictions import compare_claims, doubt_equal_values, rank
from actions.loading.csv_files import KnowledgeFiles, Problem, decode, is_cp949, read_knowledge_files, why
from actions.loading.name_resolution import resolve
from actions.loading.page import Page, parse_page
from actions.loading.references import reference_problems
from actions.loading.statement import Finding, ParsedStatement
from actions.text.country import official_languages
from actions.text.staff_messages import Sentence
from nlu.known_names import Name

NO_PAGE = Page(home=None, statements=(), claims=(), unread=(), problems=())


@dataclass(frozen=True)
class Dataset:
    """What the page and the knowledge files say together. With any ``problems``, nothing must be loaded."""

    page_source: str  # the page's key in sources.csv
    page_name: str  # the page's file name
    files: KnowledgeFiles
    attributes: dict[str, Attribute]
    statements: tuple[ParsedStatement, ...]
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


def read_dataset(root: Path, *, page_file: Path | None = None) -> Dataset:
    """Read the data folder `root`: its `knowledge/*.csv`, and the page in `source/` that sources.csv names.

    `page_file` is read instead of that page if it is given. Never raises for what the files hold.
    """
    files = read_knowledge_files(root / "knowledge")
    problems = [*files.problems, *(reference_problems(files) if files.is_complete else ())]
    page_source, file, wrong = _find_page(files, root, page_file)
    page, unreadable = _read_page(file)
    problems += [*wrong, *unreadable]

    names = [
        (Name(row["subject"], row["key"], row["language"], row["name"], row["status"]), row["source"])
        for row in files.rows("names.csv")
    ]
    resolved = resolve(page, [name for name, _ in names])
    names += [(name, page_source) for name in resolved.names]
    page_name = file.name if file else Sentence("the-page")
    unresolved = (
        resolved.problems if files.is_complete else ()
    )  # without all names, what the page has is no slip
    problems += [Problem(message, page_name) for message in (*page.problems, *unresolved)]

    attributes = files.attributes()
    problems += _without_home_names(files, {s.city for s in resolved.statements}, names)
    titles = {
        name.key: name.name
        for name, _ in names
        if (name.subject, name.language, name.status) == ("city", "en", "preferred")
    }
    statements = [dataclasses.replace(statement, source=page_source) for statement in resolved.statements]
    statements += [] if problems else _facts(files, attributes)
    statements += _fillers(files, statements)
    statements, contested = rank(statements, attributes, titles)
    statements, equal = doubt_equal_values(statements, titles)
    claims = compare_claims(resolved.claims, statements, titles)
    unread = [
        Finding("unread", Sentence("unread", line=each.line, why=each.reason), line=each.line)
        for each in page.unread
    ]
    return Dataset(
        page_source=page_source,
        page_name=page_name,
        files=files,
        attributes=attributes,
        statements=tuple(statements),
        names=tuple(names),
        findings=(*contested, *equal, *claims, *resolved.findings, *unread),
        problems=tuple(sorted(problems, key=lambda problem: (problem.file, problem.row or 0))),
    )


def _without_home_names(
    files: KnowledgeFiles, tabled: Iterable[str], names: Iterable[tuple[Name, str]]
) -> Iterator[Problem]:
    """Partner cities, on the page or in facts.csv, without a preferred name in a language of the home city.

    The home city's languages are its country's official ones, as far as it has a name in them itself; where
    its country is not recorded, the one in which it has a name, if it is one.
    """
    told = {
        (name.subject, name.key, name.language.partition("-")[0])
        for name, _ in names
        if name.status == "preferred"
    }
    homes = {key for subject, key, _ in told if subject == "home"}
    countries = {row["country"] for row in files.rows("cities.csv") if row["city"] in homes}
    own = {language for subject, _, language in told if subject == "home"}
    if any(countries) or len(own) > 1:
        own &= official_languages(countries)
    rows = {row["key"]: row for row in files.rows("names.csv") if row["subject"] == "city"}
    cities = dict.fromkeys([*tabled, *(row["city"] for row in files.rows("facts.csv"))])
    for city in cities:
        for language in sorted(own):
            if ("city", city, language) not in told:
                said = Sentence("no-home-name", city=city, language=language)
                yield rows[city].problem("language", said) if city in rows else Problem(said, "names.csv")


def _find_page(
    files: KnowledgeFiles, root: Path, given: Path | None
) -> tuple[str, Path | None, list[Problem]]:
    """The page's key in sources.csv and its file: the row there that names a file. A city may have none."""
    rows = [row for row in files.rows("sources.csv") if row["file"]]
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
        content = file.read_bytes()
        text = decode(content)
    except OSError as error:
        return NO_PAGE, [Problem(Sentence("page-cannot-open", why=why(error)), str(file))]
    except UnicodeDecodeError:
        return NO_PAGE, [Problem(Sentence("page-letters"), str(file))]
    korean = is_cp949(content)
    lost = [
        Problem(Sentence("page-lost-letters"), file.name, number)
        for number, line in enumerate(text.splitlines(), start=1)
        if has_lost_letters(line, file.name, is_cp949=korean)
    ]
    return parse_page(text), lost


def _facts(files: KnowledgeFiles, attributes: Mapping[str, Attribute]) -> Iterator[ParsedStatement]:
    """The statements of facts.csv, whose rows are known to be sound."""
    for row in files.rows("facts.csv"):
        attribute = attributes[row["attribute"]]
        yield ParsedStatement(
            city=row["city"],
            attribute=attribute.key,
            value=attribute.read(row["value"]),
            place=row.file,
            line=row.number,
            quote=row["quote"] or row["value"],
            unit=attribute.unit,
            source=row["source"],
        )


def _fillers(files: KnowledgeFiles, statements: Iterable[ParsedStatement]) -> list[ParsedStatement]:
    """Country and province from cities.csv, for the partner cities of which nothing else gives them."""
    given = {(statement.city, statement.attribute) for statement in statements}
    partners = {city for city, _ in given}
    return [
        ParsedStatement(
            row["city"], attribute, row[attribute], row.file, row.number, row[attribute], source=row["source"]
        )
        for row in files.rows("cities.csv")
        for attribute in ("province", "country")
        if row["city"] in partners and row[attribute] and (row["city"], attribute) not in given
    ]
