"""Read data/knowledge/*.csv: its rows, and what is wrong with them by file, row and column."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from babel import Locale, UnknownLocaleError

from actions.attributes import BUILT_IN, READERS, Attribute, read_number
from actions.country import country_codes

Check = Callable[[str], str | None]  # what is wrong with a cell, or None

SUBJECTS = ("city", "person", "province", "home")
STATUSES = ("preferred", "alias", "former", "misspelt", "page")
ROLES = ("name", "word", "highest", "lowest")
CONTACT_KINDS = ("office", "telephone", "website", "address")


@dataclass(frozen=True)
class Problem:
    """Something wrong or doubtful, and where. Rows count as a spreadsheet counts them: the heading is row 1."""

    message: str
    file: str
    row: int | None = None
    column: str | None = None

    def __str__(self) -> str:
        row = f", row {self.row}" if self.row else ""
        column = f", column {self.column}" if self.column else ""
        return f"{self.file}{row}{column}: {self.message}"


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


def filled(cell: str) -> str | None:
    return None if cell else "it is empty."


def anything(cell: str) -> str | None:
    return None


def is_key(cell: str) -> str | None:
    return None if re.fullmatch(r"\w+", cell) else f"'{cell}' is not a key: letters, digits and _ only, not empty."


def is_country(cell: str) -> str | None:
    return None if cell in country_codes() else f"'{cell}' is no two-letter country code (ISO 3166), such as CN."


def is_language(cell: str) -> str | None:
    try:
        Locale.parse(cell, sep="-")
    except (ValueError, UnknownLocaleError):
        return f"'{cell}' is no language code such as ko or zh-Hant."
    return None


def one_of(allowed: tuple[str, ...]) -> Check:
    return lambda cell: None if cell in allowed else f"'{cell}' is none of {', '.join(allowed)}."


def within(low: float, high: float) -> Check:
    def check(cell: str) -> str | None:
        try:
            number = read_number(cell)
        except ValueError as error:
            return str(error)
        return None if low <= number <= high else f"{cell} is not between {low:g} and {high:g}."

    return check


def optional(check: Check) -> Check:
    return lambda cell: check(cell) if cell else None


# Every knowledge file with its columns, and what a cell of each must be.
FILES: dict[str, dict[str, Check]] = {
    "sources.csv": {"key": is_key, "title": filled, "file": anything, "licence": anything},
    "cities.csv": {
        "city": is_key,
        "country": optional(is_country),
        "province": optional(is_key),
        "latitude": optional(within(-90, 90)),
        "longitude": optional(within(-180, 180)),
        "source": filled,
    },
    "names.csv": {
        "subject": one_of(SUBJECTS),
        "key": is_key,
        "language": is_language,
        "name": filled,
        "status": one_of(STATUSES),
        "source": filled,
    },
    "translations.csv": {"original": filled, "language": is_language, "text": filled},
    "attributes.csv": {"attribute": is_key, "value_type": one_of(tuple(READERS)), "unit": anything},
    "attribute_names.csv": {"attribute": filled, "language": is_language, "role": one_of(ROLES), "word": filled},
    "facts.csv": {
        "city": filled,
        "attribute": filled,
        "value": filled,
        "unit": anything,
        "source": filled,
        "quote": anything,
    },
    "contact.csv": {"kind": one_of(CONTACT_KINDS), "language": is_language, "value": filled, "source": filled},
}


@dataclass(frozen=True)
class Knowledge:
    """The rows of every knowledge file by file name, without the rows that are in ``problems``."""

    tables: dict[str, tuple[Row, ...]]
    problems: tuple[Problem, ...]

    def rows(self, file: str) -> tuple[Row, ...]:
        return self.tables[file]

    def attributes(self) -> dict[str, Attribute]:
        """The built-in attributes, then those that attributes.csv adds."""
        added = (Attribute(r["attribute"], r["value_type"], r["unit"] or None) for r in self.rows("attributes.csv"))
        return {attribute.key: attribute for attribute in (*BUILT_IN, *added)}


def read_knowledge(folder: Path) -> Knowledge:
    """Read every file of `FILES` in `folder`; never raises for what a file holds."""
    tables: dict[str, tuple[Row, ...]] = {}
    problems: list[Problem] = []
    for file, columns in FILES.items():
        try:
            rows, wrong = read_rows(file, (folder / file).read_bytes(), columns)
        except FileNotFoundError:
            rows, wrong = [], [Problem(f"it is missing from {folder}.", file)]
        tables[file] = tuple(rows)
        problems += wrong
    return Knowledge(tables, tuple(problems))


def decode(content: bytes) -> str:
    """Text of a file saved as UTF-8, with or without a byte order mark, or as CP949 by a Korean spreadsheet.

    Raises UnicodeDecodeError for anything else.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp949")


def read_rows(file: str, content: bytes, columns: dict[str, Check]) -> tuple[list[Row], list[Problem]]:
    """The sound rows of one CSV file, and what is wrong with the others. Blank rows are passed over."""
    try:
        text = decode(content)
    except UnicodeDecodeError:
        return [], [Problem("its letters cannot be read; save it as CSV UTF-8.", file)]
    records = list(csv.reader(io.StringIO(text, newline="")))
    heading = [cell.strip() for cell in records[0]] if records else []
    if missing := [column for column in columns if column not in heading]:
        named = ", ".join(missing)
        return [], [Problem(f"column {named} is missing; the columns are {','.join(columns)}.", file, 1)]
    if unknown := [column for column in heading if column and column not in columns]:
        return [], [Problem(f"column {', '.join(unknown)} is not known; the columns are {','.join(columns)}.", file, 1)]

    rows: list[Row] = []
    problems: list[Problem] = []
    for number, record in enumerate(records[1:], start=2):
        if not any(cell.strip() for cell in record):
            continue
        if len(record) > len(heading) and any(cell.strip() for cell in record[len(heading) :]):
            problems.append(Problem("it has more cells than columns; put \" around a text that has commas.", file, number))
            continue
        record += [""] * (len(heading) - len(record))
        row = Row(file, number, {column: cell.strip() for column, cell in zip(heading, record) if column})
        wrong = [row.problem(column, told) for column, check in columns.items() if (told := check(row[column]))]
        problems += wrong
        if not wrong:
            rows.append(row)
    return rows, problems
