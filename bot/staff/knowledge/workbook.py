"""The knowledge files as one Excel workbook: a sheet a file, with lists of what a cell may be."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from actions.loading.columns import FILES
from bot.staff.knowledge.edits import Table

STATE = "jamae"
"""A hidden sheet: which state of each file the workbook was made of, and the lists."""
LISTS = "lists"
LARGEST = 100 * 1024 * 1024
"""In bytes, unpacked."""
MOST_ROWS = 200_000
"""Of a sheet that is sent; the names of ten thousand cities in six languages are a third of it."""
MOST_COLUMNS = 30
SPARE_ROWS = 1_000
"""Below the last row lists are offered for so many more."""


class NotAWorkbook(ValueError):
    """The argument is the key of the phrase that says why it cannot be read, `about` are the phrase's."""

    def __init__(self, key: str, **about: str | int) -> None:
        super().__init__(key)
        self.about = about


@dataclass(frozen=True)
class Sheet:
    """A sheet as the file that it stands for; `digest` is of the file that it was made of, or nothing."""

    file: str
    content: bytes
    digest: str


def sheets_of(content: bytes) -> list[Sheet]:
    """The sheets that are named as knowledge files. Raises `NotAWorkbook`."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > LARGEST:
                raise NotAWorkbook("too-large")
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    except NotAWorkbook:
        raise
    except Exception as error:  # a broken workbook raises whatever its part raises
        raise NotAWorkbook("not-a-workbook") from error
    states = _states(book)
    files = {file.removesuffix(".csv"): file for file in FILES}
    found = [
        Sheet(files[name], _csv(book[name]), states.get(files[name], ""))
        for name in book.sheetnames
        if name in files
    ]
    if not found:
        raise NotAWorkbook("no-sheet")
    return found


def _states(book: Workbook) -> dict[str, str]:
    if STATE not in book.sheetnames:
        return {}
    rows = book[STATE].iter_rows(max_col=2, max_row=len(FILES), values_only=True)
    return {str(file): str(digest) for file, digest in rows if file and digest}


def _csv(sheet: Worksheet) -> bytes:
    """Raises `NotAWorkbook` where it is longer than `MOST_ROWS`: what was cut off would be deleted."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True), 1):
        cells = [_text(cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if number <= MOST_ROWS:
            writer.writerow(cells)
        elif cells:  # blank rows below are only formatted
            raise NotAWorkbook("too-many-rows", sheet=sheet.title, most=MOST_ROWS)
    return text.getvalue().encode()


def _text(cell: object) -> str:
    """A cell as a person reads it: a day as 2002-02-26, a whole number without a point."""
    if cell is None:
        return ""
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def workbook_of(tables: Sequence[Table], allowed: Mapping[tuple[str, str], Sequence[str]]) -> bytes:
    """A workbook of these tables; `allowed` are the values of a (file, column) that a cell may have.

    Every cell is text, so that Excel reckons with nothing: a day stays as written, and =1+1 is no formula.
    """
    book = Workbook()
    book.remove(book.active)
    lists = book.create_sheet(LISTS)
    for table in tables:
        sheet = book.create_sheet(table.file.removesuffix(".csv"))
        _write(sheet, [table.columns, *(tuple(line.cells.values()) for line in table.lines)])
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        sheet.freeze_panes = "A2"
        for number, column in enumerate(table.columns, 1):
            letter = get_column_letter(number)
            sheet.column_dimensions[letter].width = 24
            if values := allowed.get((table.file, column)):
                _offer(sheet, letter, len(table.lines) + SPARE_ROWS, lists, values)
    state = book.create_sheet(STATE)
    _write(state, [(table.file, table.digest) for table in tables])
    for hidden in (lists, state):
        hidden.sheet_state = "hidden"
    book.move_sheet(LISTS, len(book.sheetnames))
    book.active = 0
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def _write(sheet: Worksheet, rows: Sequence[Sequence[str]]) -> None:
    for number, row in enumerate(rows, 1):
        for place, text in enumerate(row, 1):
            cell = sheet.cell(number, place)
            cell.value, cell.number_format = ILLEGAL_CHARACTERS_RE.sub("", text), "@"
            cell.data_type = "s"


def _offer(sheet: Worksheet, letter: str, last: int, lists: Worksheet, values: Sequence[str]) -> None:
    place = 1 if lists["A1"].value is None else lists.max_column + 1
    for number, value in enumerate(values, 1):
        lists.cell(number, place).value = value
    there = get_column_letter(place)
    formula = f"={LISTS}!${there}$1:${there}${len(values)}"
    choice = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=False)
    choice.add(f"{letter}2:{letter}{last}")
    sheet.add_data_validation(choice)
