"""Read data/knowledge/*.csv: its rows, and what is wrong with them by file, row and column."""

from __future__ import annotations

import csv
import errno
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from actions.attributes import BUILT_IN, Attribute
from actions.columns import FILES, Check
from actions.sentence import Sentence


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
    """As a list under a heading."""
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


@dataclass(frozen=True)
class Knowledge:
    """The sound rows of every knowledge file by its name; ``problems`` says what is wrong with the others."""

    tables: dict[str, tuple[Row, ...]]
    unsound: dict[str, tuple[Row, ...]]
    problems: tuple[Problem, ...]

    def rows(self, file: str) -> tuple[Row, ...]:
        return self.tables[file]

    def keys(self, file: str, column: str) -> set[str]:
        """What stands in a column, also in rows of which another cell is wrong."""
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


def read_knowledge(folder: Path) -> Knowledge:
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
    return Knowledge(tables, unsound, tuple(problems))


def why(error: OSError) -> Sentence:
    """Why a file cannot be opened."""
    return Sentence("system-error", name=errno.errorcode.get(error.errno or 0, ""), why=error.strerror)


def decode(content: bytes) -> str:
    """Text of a file saved as UTF-8, with or without a byte order mark, or as CP949 by a Korean spreadsheet.

    Raises UnicodeDecodeError for anything else.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp949")


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
        problems += [
            row.problem(name, fault) for name, check in columns.items() if (fault := check(row[name]))
        ]
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
