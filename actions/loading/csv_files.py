"""Read data/knowledge/*.csv: its rows, and what is wrong with them by file, row and column."""

from __future__ import annotations

import csv
import errno
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from actions.loading.attributes import BUILT_IN, PARTNERSHIP_TYPES, Attribute
from actions.loading.columns import FILES, Check, has_lost_letters
from actions.text.staff_messages import Sentence, say
from nlu.folding import fold


@dataclass(frozen=True)
class Problem:
    """Something wrong or doubtful, and where.

    ``row`` counts as in a spreadsheet, the heading being row 1; in a text file it is the line.
    """

    message: str
    file: str
    row: int | None = None
    column: str | None = None

    @property
    def sentence(self) -> Sentence:
        place = self.file
        if self.row:
            is_table = self.file.endswith(".csv")
            place = Sentence("place-row" if is_table else "place-line", file=place, row=self.row)
        if self.column:
            place = Sentence("place-column", place=place, column=self.column)
        return Sentence("problem", place=place, message=self.message)

    def __str__(self) -> str:
        return str(self.sentence)


def items(problems: Iterable[Problem]) -> list[Sentence]:
    """The problems as items of a list, to stand under a heading."""
    return [Sentence("item", text=problem.sentence) for problem in problems]


@dataclass(frozen=True)
class Row:
    """One row of a knowledge file: `row["name"]` is its cell of column `name`, without spaces around it."""

    file: str
    number: int
    cells: dict[str, str] = field(repr=False)

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def problem(self, column: str, message: str) -> Problem:
        return Problem(message, self.file, self.number, column)

    def but(self, **cells: str) -> Row:
        """The same with other cells in some columns."""
        return Row(self.file, self.number, {**self.cells, **cells})


@dataclass(frozen=True)
class KnowledgeFiles:
    """The sound rows of every knowledge file by its name; ``problems`` says what is wrong with the others."""

    tables: dict[str, tuple[Row, ...]]
    unsound: dict[str, tuple[Row, ...]]
    problems: tuple[Problem, ...]

    def rows(self, file: str) -> tuple[Row, ...]:
        return self.tables[file]

    def keys(self, file: str, column: str) -> set[str]:
        """The cells of a column, also of rows in which another cell is wrong."""
        return {row[column] for row in (*self.tables[file], *self.unsound[file])}

    @property
    def is_complete(self) -> bool:
        """Whether each row could be read, if only to find a cell wrong."""
        return all(problem.column for problem in self.problems)

    def attributes(self) -> dict[str, Attribute]:
        """The built-in attributes by key, then those that attributes.csv adds."""
        added = [
            Attribute(row["attribute"], row["value_type"], row["unit"] or None)
            for row in self.rows("attributes.csv")
        ]
        return {attribute.key: attribute for attribute in (*BUILT_IN, *added)}


def read_knowledge_files(folder: Path) -> KnowledgeFiles:
    """Read every file of `FILES` in `folder`; never raises for what a file holds."""
    tables: dict[str, tuple[Row, ...]] = {}
    unsound: dict[str, tuple[Row, ...]] = {}
    problems: list[Problem] = []
    for file, columns in FILES.items():
        try:
            rows, wrong = read_rows(file, (folder / file).read_bytes(), columns)
        except OSError as error:
            rows, wrong = [], [Problem(Sentence("cannot-open", folder=folder, why=why(error)), file)]
        at_fault = {problem.row for problem in wrong}
        tables[file] = tuple(row for row in rows if row.number not in at_fault)
        unsound[file] = tuple(row for row in rows if row.number in at_fault)
        problems += wrong
    return KnowledgeFiles(with_keys(tables), unsound, tuple(problems))


def with_keys(tables: dict[str, tuple[Row, ...]]) -> dict[str, tuple[Row, ...]]:
    """The same with keys where a name stands for one without doubt: Okayama, 오카야마, 면적, 우호도시.

    Cities are known by their names in names.csv, attributes by those in attribute_names.csv and as staff call
    the built-in ones, and kinds of partnership as staff call them.
    """
    named: dict[str, Known] = {
        subject: Known() for subject in ("city", "person", "province", "attribute", "type")
    }
    for row in tables["names.csv"]:
        subject = "city" if row["subject"] == "home" else row["subject"]
        named[subject].add(row["key"], row["name"])
    for row in tables["attributes.csv"]:
        named["attribute"].add(row["attribute"])
    for row in tables["attribute_names.csv"]:
        if row["role"] == "name":
            named["attribute"].add(row["attribute"], row["word"])
    for attribute in BUILT_IN:
        named["attribute"].add(attribute.key, *spoken(f"key-{attribute.key.replace('_', '-')}"))
    for kind in PARTNERSHIP_TYPES:
        named["type"].add(kind, *spoken(f"key-type-{kind}"))

    def facts(row: Row) -> Row:
        row = row.but(city=named["city"].key(row["city"]), attribute=named["attribute"].key(row["attribute"]))
        subject = next((each.names or each.key for each in BUILT_IN if each.key == row["attribute"]), "")
        return row.but(value=named[subject].key(row["value"])) if subject in named else row

    return {
        **tables,
        "cities.csv": tuple(row.but(city=named["city"].key(row["city"])) for row in tables["cities.csv"]),
        "attribute_names.csv": tuple(
            row.but(attribute=named["attribute"].key(row["attribute"]))
            for row in tables["attribute_names.csv"]
        ),
        "facts.csv": tuple(facts(row) for row in tables["facts.csv"]),
    }


def spoken(phrase: str) -> list[str]:
    """What staff call something, in each of their languages; names are separated by commas."""
    return [name for language in ("en", "ko") for name in say(Sentence(phrase), language).split(", ")]


class Known:
    """Keys, and the names by which they are understood."""

    def __init__(self) -> None:
        self._keys: set[str] = set()
        self._by_name: dict[str, set[str]] = {}

    def add(self, key: str, *names: str) -> None:
        self._keys.add(key)
        for name in (key, *names):
            self._by_name.setdefault(fold(name), set()).add(key)

    def key(self, cell: str) -> str:
        """The one key that is called so; the cell as it is where there is none, or more than one."""
        found = self._by_name.get(fold(cell), set())
        return next(iter(found)) if cell not in self._keys and len(found) == 1 else cell


def why(error: OSError) -> Sentence:
    """Why a file cannot be opened."""
    return Sentence("system-error", name=errno.errorcode.get(error.errno or 0, ""), why=error.strerror)


def decode(content: bytes) -> str:
    """Text of a file saved as UTF-8, with or without a byte order mark, or as CP949 by a Korean spreadsheet.

    Raises UnicodeDecodeError for anything else.
    """
    return content.decode("cp949" if is_cp949(content) else "utf-8-sig")


def is_cp949(content: bytes) -> bool:
    """Whether a file is not UTF-8, and so CP949 if anything: letters that this lacks were lost."""
    try:
        content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return True
    return False


def read_rows(file: str, content: bytes, columns: dict[str, Check]) -> tuple[list[Row], list[Problem]]:
    """The rows of one CSV file, and what is wrong with some of them. Blank rows are passed over."""
    try:
        records = list(csv.reader(io.StringIO(decode(content), newline="")))
    except UnicodeDecodeError:
        return [], [Problem(Sentence("letters"), file)]
    except csv.Error as error:
        return [], [Problem(Sentence("not-csv", why=error), file)]
    heading = [cell.strip() for cell in records[0]] if records else []
    if wrong := list(_heading_problems(file, heading, columns)):
        return [], wrong

    korean = is_cp949(content)

    def lost(cell: str) -> str | None:
        return Sentence("lost-letters", name=cell) if has_lost_letters(cell, file, is_cp949=korean) else None

    rows: list[Row] = []
    problems: list[Problem] = []
    for number, record in enumerate(records[1:], start=2):
        cells = [cell.strip() for cell in record]
        if not any(cells):
            continue
        if any(cells[len(heading) :]):
            problems.append(Problem(Sentence("too-many-cells"), file, number))
            continue
        cells += [""] * (len(heading) - len(cells))
        named = {name: cell for name, cell in zip(heading, cells, strict=False) if name}
        row = Row(file, number, named)
        faults = {name: check(row[name]) or lost(row[name]) for name, check in columns.items()}
        problems += [row.problem(name, fault) for name, fault in faults.items() if fault]
        rows.append(row)
    return rows, problems


def _heading_problems(file: str, heading: list[str], columns: dict[str, Check]) -> Iterator[Problem]:
    expected = ",".join(columns)
    for column in columns:
        if heading.count(column) != 1:
            fault = "column-missing" if column not in heading else "column-twice"
            yield Problem(Sentence(fault, column=column, columns=expected), file, row=1)
    for column in heading:
        if column and column not in columns:
            yield Problem(Sentence("column-unknown", column=column, columns=expected), file, row=1)
