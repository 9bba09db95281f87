"""A table as CSV for a spreadsheet, in which no cell is a formula; and as it comes back."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable

from actions.loading.csv_files import decode, is_cp949
from bot.staff.knowledge.edits import in_utf8

MARK = b"\xef\xbb\xbf"
"""Excel takes CSV for UTF-8 only where it begins with it."""
FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d\s().~/-]*$)")
"""How a cell begins that a spreadsheet reckons with; numbers and telephone numbers are left as they are."""


def for_excel(content: bytes) -> bytes:
    """As UTF-8 with Excel's mark; before what would be a formula stands an apostrophe."""
    return MARK + _each_cell(in_utf8(content), lambda cell: f"'{cell}" if FORMULA.match(cell) else cell)


def as_sent(content: bytes) -> bytes:
    """Without the apostrophes of `for_excel`, in the encoding in which it was sent."""
    return _each_cell(content, lambda cell: cell[1:] if cell[:1] == "'" and FORMULA.match(cell[1:]) else cell)


def _each_cell(content: bytes, changed: Callable[[str], str]) -> bytes:
    """The same encoding; as it is where nothing changes, or where it cannot be read."""
    try:
        rows = list(csv.reader(io.StringIO(decode(content), newline="")))
    except (UnicodeDecodeError, csv.Error):
        return content
    made = [[changed(cell) for cell in row] for row in rows]
    if made == rows:
        return content
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(made)
    return text.getvalue().encode("cp949" if is_cp949(content) else "utf-8")
