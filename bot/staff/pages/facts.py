"""The facts: cities and tables with search, a row to change, and what check says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from actions.loading.columns import FILES
from actions.loading.csv_files import Problem
from actions.loading.dataset import read_dataset
from actions.staff.check import doubts
from actions.staff.known_doubts import FILE as KNOWN_DOUBTS
from actions.staff.known_doubts import known_doubts, put_aside
from actions.staff.known_doubts import sign as sign_of
from actions.text.staff_messages import Sentence
from bot.staff.knowledge.choices import choices, named
from bot.staff.knowledge.edits import ChangedSince, LettersLost, Table, Tried, read_table, tried_out
from bot.staff.site import Site
from bot.staff.visit import GoTo, Reply, Route, Shown, Visit
from bot.staff.writing import restored, write_all

MOST_LINES = 300

Cell = tuple[str, int, str]
"""File, row and column."""


def show(site: Site, visit: Visit) -> Shown:
    """The cities, and what check says of the files as they are."""
    data, language = site.settings.data, visit.language
    dataset = read_dataset(data)
    wanted = visit.get("q").casefold()
    told: dict[str, dict[str, str]] = {}
    for each in dataset.statements:
        if each.rank == "preferred":
            value = f"{each.value:,.10g}" if isinstance(each.value, float) else str(each.value)
            told.setdefault(each.city, {})[each.attribute] = value
    names = named(data, "city", language)
    cities = [
        {"key": key, "name": names.get(key, key), **told.get(key, {})}
        for key in dataset.cities()
        if wanted in f"{key} {names.get(key, '')} {told.get(key, {})}".casefold()
    ]
    values = {
        "cities": cities,
        "query": visit.get("q"),
        "files": list(FILES),
        "wrong": [each.sentence for each in dataset.problems],
        "doubtful": signed(doubts(dataset, site.live(), known_doubts(data))),
        "page": page_file(site),
        "shown": ("country", "date", "type", "population", "temperature"),
        "attribute": lambda key: site.attribute(key, language),
    }
    return Shown("facts.html", values)


def signed(doubtful: Iterable[Problem]) -> list[tuple[str, Sentence]]:
    """Each with the sign by which it can be put aside."""
    return [(sign_of(each), each.sentence) for each in doubtful]


def said_of(problems: Iterable[Problem], place: Cell) -> list[str]:
    """What is said of one cell."""
    return [each.message for each in problems if (each.file, each.row, each.column) == place]


def page_file(site: Site) -> str:
    """The name of the copy of the city's page in the folder source, or nothing."""
    lines = read_table(site.settings.data, "sources.csv").lines
    return next((line.cells["file"] for line in lines if line.cells["file"]), "")


def doubts_now(site: Site) -> list[Problem]:
    """All that is doubtful in the files as they are and that nobody has put aside."""
    data = site.settings.data
    return doubts(read_dataset(data), site.live(), known_doubts(data), most=None)


def put_doubt_aside(site: Site, visit: Visit) -> GoTo:
    """As `jamae known` does. Raises ValueError where there is no such doubt, or no reason is given."""
    data, live = site.settings.data, site.live()
    found = doubts(read_dataset(data), live)
    told = f"{visit.get('sign')}: {visit.get('because')}"
    with (
        site.editing(),
        site.records.deed(visit.person, "known", told),
        restored(site.settings, {f"knowledge/{KNOWN_DOUBTS}": None}),
    ):
        put_aside(data, visit.get("sign"), found, because=visit.get("because"), by=visit.person)
    return GoTo("facts", "said-known")


# --- a table, and a row of it


def show_table(site: Site, visit: Visit) -> Shown:
    table = _table(site, visit)
    wanted = visit.get("q").casefold()
    found = [line for line in table.lines if wanted in " ".join(line.cells.values()).casefold()]
    values = {
        "table": table,
        "lines": found[:MOST_LINES],
        "left_out": max(len(found) - MOST_LINES, 0),
        "query": visit.get("q"),
    }
    return Shown("table.html", values)


def _table(site: Site, visit: Visit) -> Table:
    file = visit.get("file")
    if file not in FILES:
        raise ValueError(site.say(visit.language, "no-such-table"))
    return read_table(site.settings.data, file)


@dataclass(frozen=True)
class _Filled:
    """A row's form: what stands in it, and what check says of each cell."""

    cells: Mapping[str, str]
    row: int | None
    digest: str
    tried: Tried | None = None


def show_row(site: Site, visit: Visit) -> Shown:
    table = _table(site, visit)
    number = visit.number("row")
    line = next((each for each in table.lines if each.number == number), None)
    if number is not None and line is None:
        raise ValueError(site.say(visit.language, "no-such-row"))
    cells = dict(line.cells) if line else {column: visit.get(column) for column in table.columns}
    return _row_page(site, visit, table, _Filled(cells, number, table.digest))


def _row_page(site: Site, visit: Visit, table: Table, filled: _Filled) -> Shown:
    data = site.settings.data
    # blank lines are gone once the file is written
    numbers = [line.number for line in table.lines]
    row = (numbers.index(filled.row) if filled.row in numbers else len(numbers)) + 2
    tried = filled.tried
    doubtful = tried.doubtful if tried else doubts_now(site)
    remarks = {
        column: {
            "wrong": said_of(tried.wrong if tried else (), (table.file, row, column)),
            "doubt": said_of(doubtful, (table.file, row, column)),
        }
        for column in table.columns
    }
    values = {
        "table": table,
        "filled": filled,
        "choices": choices(data, site.knowledge.phrases.languages, visit.language),
        "remarks": remarks,
        "others": _others(tried, table.file, row),
    }
    return Shown("row.html", values, status=400 if tried and tried.wrong else 200)


def _others(tried: Tried | None, file: str, row: int) -> list[str]:
    """What is wrong because of the change, elsewhere than in the row."""
    wrong: Sequence[Problem] = tried.wrong if tried else ()
    return [each.sentence for each in wrong if (each.file, each.row) != (file, row) or not each.column]


def save_row(site: Site, visit: Visit) -> Reply:
    table = _table(site, visit)
    number, cells = visit.number("row"), {column: visit.get(column) for column in table.columns}
    rows = {line.number: dict(line.cells) for line in table.lines}
    if number is None:
        number = max(rows, default=1) + 1
        rows[number] = cells
    elif visit.get("do") == "delete":
        rows.pop(number, None)
    else:
        rows[number] = cells
    try:
        changed = {f"knowledge/{table.file}": table.with_rows(rows.values())}
    except LettersLost as error:
        raise ValueError(site.say(visit.language, "letters-lost-before", file=str(error))) from error
    seen = {f"knowledge/{table.file}": visit.get("digest")}
    tried = written(site, visit, changed, seen)
    if not tried.is_right:
        return _row_page(site, visit, table, _Filled(cells, visit.number("row"), visit.get("digest"), tried))
    again = f"facts/table?file={table.file}"
    place = (table.file, list(rows).index(number) + 2) if number in rows else ("", 0)
    if place in [(each.file, each.row) for each in tried.raised]:
        again = f"facts/row?file={table.file}&row={place[1]}"
    return saved(tried, f"facts/table?file={table.file}", again, table.file)


def saved(tried: Tried, after: str, again: str, about: str) -> Reply:
    """On to the page `after`; but what has become doubtful is shown first, with the way back to it."""
    if not tried.raised:
        return GoTo(after, "said-saved", about)
    return Shown("saved.html", {"doubtful": signed(tried.raised), "again": again, "about": about})


def written(
    site: Site, visit: Visit, changes: Mapping[str, bytes], seen: Mapping[str, str], about: str = ""
) -> Tried:
    """Write files that make nothing wrong, and note by whom. Raises ValueError where one has changed."""
    live = site.live()
    with site.editing():
        try:
            tried = tried_out(site.settings.data, changes, seen=seen, live=live)
        except ChangedSince as error:
            raise ValueError(site.say(visit.language, "changed-since", file=str(error))) from error
        if tried.is_right:
            with site.records.deed(visit.person, "saved", about or ", ".join(changes)):
                write_all(site.settings, tried.contents)
    return tried


ROUTES = (
    Route("facts", show=show),
    Route("facts/known", send=put_doubt_aside),
    Route("facts/table", show=show_table),
    Route("facts/row", show=show_row, send=save_row),
)
