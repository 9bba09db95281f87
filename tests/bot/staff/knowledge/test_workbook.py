"""The knowledge files as a workbook, and back."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pytest
from office import workbook
from openpyxl import load_workbook

from actions.loading.columns import FILES
from bot.staff.files import write_whole
from bot.staff.knowledge.choices import choices
from bot.staff.knowledge.edits import content_of, lines_of, read_table
from bot.staff.knowledge.workbook import NotAWorkbook, sheets_of, workbook_of


def test_a_workbook_comes_back_as_it_went(city: Path) -> None:
    tables = [read_table(city, file) for file in FILES]
    allowed = {place: list(each) for place, each in choices(city, ["en", "ko"], "ko").items()}
    packed = workbook_of(tables, allowed)
    for sheet, table in zip(sheets_of(packed), tables):
        assert (sheet.file, sheet.digest) == (table.file, table.digest)
        assert [line.cells for line in lines_of(sheet.file, sheet.content)] == [
            line.cells for line in table.lines
        ]
    book = load_workbook(io.BytesIO(packed))
    assert {"jamae", "lists"} == {name for name in book.sheetnames if book[name].sheet_state == "hidden"}
    assert book["facts"].data_validations.dataValidation


def test_no_cell_of_a_workbook_is_a_formula(city: Path) -> None:
    row = dict.fromkeys(FILES["translations.csv"], "=cmd|' /C calc'!A0")
    write_whole(city / "knowledge" / "translations.csv", content_of("translations.csv", [row]))
    book = load_workbook(io.BytesIO(workbook_of([read_table(city, "translations.csv")], {})))
    assert {cell.data_type for line in book["translations"].iter_rows() for cell in line} == {"s"}


def test_days_and_numbers_are_read_as_a_person_reads_them() -> None:
    heading: list[object] = list(FILES["facts.csv"])
    line: list[object] = ["vellano", "population", 350000.0, None, "archive", dt.datetime(2002, 2, 26)]
    sheet = sheets_of(workbook({"facts": [heading, line]}))[0]
    assert sheet.content.decode().splitlines()[1] == "vellano,population,350000,,archive,2002-02-26"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"x" * 1000], ids=["empty", "zip", "text"])
def test_what_is_no_workbook_is_told_so(content: bytes) -> None:
    with pytest.raises(NotAWorkbook, match="not-a-workbook"):
        sheets_of(content)
    with pytest.raises(NotAWorkbook, match="no-sheet"):
        sheets_of(workbook({"Sheet1": [["a"]]}))
