"""The facts as files: a workbook or one table to get, and files that are sent in place of those there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from actions.loading.columns import FILES
from actions.loading.csv_files import read_rows
from bot.staff.knowledge.choices import choices
from bot.staff.knowledge.edits import Line, Tried, digest_of, in_utf8, lines_of, read_table
from bot.staff.knowledge.workbook import NotAWorkbook, Sheet, sheets_of, workbook_of
from bot.staff.knowledge.written_csv import as_sent, for_excel
from bot.staff.pages.facts import MOST_LINES, page_file, signed, written
from bot.staff.site import Site
from bot.staff.visit import Download, GoTo, Reply, Route, Shown, Upload, Visit

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def download(site: Site, visit: Visit) -> Download:
    """A workbook of all tables, or one table as it is."""
    data = site.settings.data
    if visit.get("file") in FILES:
        content = for_excel((data / "knowledge" / visit.get("file")).read_bytes())
        return Download(content, "text/csv; charset=utf-8", visit.get("file"))
    allowed = choices(data, site.knowledge.phrases.languages, visit.language)
    tables = [read_table(data, file) for file in FILES]
    return Download(
        workbook_of(tables, {place: list(each) for place, each in allowed.items()}), XLSX, "jamae.xlsx"
    )


@dataclass(frozen=True)
class _Replaced:
    """A table as it stands, of which the file that was sent lacks some lines."""

    file: str
    digest: str
    lines: tuple[Line, ...]


def send(site: Site, visit: Visit) -> Reply:
    """Files in place of those in the data folder: CSV, a workbook, or a new copy of the city's page.

    Nobody knows of what state a table was made that does not say it, as a CSV file does not. Where lines that
    stand there now are not in it, a colleague's may be among them, so they are shown, and the person asked.
    """
    sheets = _sent_sheets(site, visit)
    changes = {_path(sheet.file): sheet.content for sheet in sheets}
    changes = {path: content for path, content in changes.items() if not _same(site, path, content)}
    if not changes:
        return GoTo("facts", "said-same")
    seen: dict[str, str] = {}
    replaced: list[_Replaced] = []
    for sheet in sheets if not visit.get("replace") else ():
        path = _path(sheet.file)
        known = sheet.digest or visit.get(f"digest-{sheet.file}")
        if path in changes and known:
            seen[path] = known
        elif path in changes and sheet.file in FILES:
            found = _replaced(site, sheet)
            seen[path] = found.digest
            replaced += [found] if found.lines else []
    if replaced:
        return Shown("replaced.html", {"replaced": replaced, "most": MOST_LINES}, status=409)
    tried = written(site, visit, changes, seen)
    return Shown(
        "sent.html",
        {
            "tried": tried,
            "doubtful": signed(tried.raised),
            "tables": [_told(path, content, tried) for path, content in changes.items()],
        },
        status=200 if tried.is_right else 400,
    )


def _sent_sheets(site: Site, visit: Visit) -> list[Sheet]:
    """Raises ValueError where a file is none of ours, or none was chosen."""
    try:
        sheets = [sheet for upload in visit.files for sheet in _sheets(site, upload)]
    except NotAWorkbook as error:
        raise ValueError(site.say(visit.language, str(error), **error.about)) from error
    if not sheets:
        raise ValueError(site.say(visit.language, "no-file"))
    return sheets


def _replaced(site: Site, sheet: Sheet) -> _Replaced:
    """The table that a sheet is sent for, with the lines of it that the sheet does not have.

    None of a sheet that cannot be read: it is refused.
    """
    table = read_table(site.settings.data, sheet.file)
    rows, wrong = read_rows(sheet.file, sheet.content, FILES[sheet.file])
    if wrong and not rows:
        return _Replaced(sheet.file, table.digest, ())
    kept = Counter(_as_text(line.cells) for line in lines_of(sheet.file, sheet.content))
    lost = []
    for line in table.lines:
        text = _as_text(line.cells)
        if kept[text]:
            kept[text] -= 1
        else:
            lost.append(line)
    return _Replaced(sheet.file, table.digest, tuple(lost))


def _as_text(cells: Mapping[str, str]) -> str:
    return "\0".join(cells.values())


def _path(file: str) -> str:
    return f"knowledge/{file}" if file in FILES else f"source/{file}"


def _same(site: Site, path: str, content: bytes) -> bool:
    """Whether the file says so already, however it is written."""
    there = site.settings.data / path
    if not there.exists():
        return False
    file = there.name
    if file in FILES:
        now, then = (lines_of(file, each) for each in (content, there.read_bytes()))
        return bool(now) and [line.cells for line in now] == [line.cells for line in then]
    return digest_of(in_utf8(there.read_bytes())) == digest_of(in_utf8(content))


def _sheets(site: Site, upload: Upload) -> list[Sheet]:
    """What a file that was sent stands for, by its name. Raises `NotAWorkbook`."""
    name = upload.name.casefold()
    if name.endswith((".xlsx", ".xlsm")):
        return sheets_of(upload.content)
    if name.endswith(".csv"):
        stem = name.removesuffix(".csv").partition("(")[0].strip()  # a browser's second copy: facts (1).csv
        if f"{stem}.csv" in FILES:
            return [Sheet(f"{stem}.csv", as_sent(upload.content), "")]
    if name.endswith(".txt") and (page := page_file(site)):
        return [Sheet(page, upload.content, "")]
    raise NotAWorkbook("not-our-file")


def _told(path: str, content: bytes, tried: Tried) -> dict[str, Any]:
    """A file that was sent as a table, each row of which something is said with that beside its cells."""
    file = path.rpartition("/")[2]
    if file not in FILES:
        said = [each.sentence for each in tried.wrong if each.file == file]
        return {"file": file, "columns": (), "lines": [], "said": said, "count": 0}
    lines = lines_of(file, content)
    remarks: dict[tuple[int, str], list[tuple[str, str]]] = {}
    for kind, problems in (("wrong", tried.wrong), ("doubt", tried.doubtful)):
        for each in problems:
            if each.file == file and each.row and each.column:
                remarks.setdefault((each.row, each.column), []).append((kind, each.message))
    rows = {row for row, _ in remarks}
    return {
        "file": file,
        "columns": tuple(FILES[file]),
        "lines": [line for line in lines if line.number in rows][:MOST_LINES],
        "remarks": remarks,
        "said": [each.sentence for each in tried.wrong if each.file == file and not each.column],
        "count": len(lines),
    }


ROUTES = (
    Route("facts/download", show=download),
    Route("facts/send", send=send),
)
