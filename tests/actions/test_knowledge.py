"""The knowledge files are read however they were saved; what is wrong is told by file, row and column."""

from __future__ import annotations

import pytest
from lindal import Data

from actions.holdings import read_holdings
from actions.knowledge import read_knowledge

HEAD = "subject,key,language,name,status,source\r\n"
ROW = "home,lindal,ko,린달,preferred,gazetteer\r\n"

SAVED = [
    ("UTF-8", (HEAD + ROW).encode()),
    ("UTF-8 with a byte order mark", (HEAD + ROW).encode("utf-8-sig")),
    ("CP949, as Korean Excel does", (HEAD + ROW).encode("cp949")),
    ("other line ends", (HEAD + ROW).replace("\r\n", "\n").encode()),
    ("blank rows and empty columns", (HEAD.strip() + ",,\r\n" + ROW.strip() + ",,\r\n,,,,,,,\r\n").encode()),
    (
        "columns in another order",
        "name,subject,key,language,status,source\n린달,home,lindal,ko,preferred,gazetteer".encode(),
    ),
    ("spaces around cells", (HEAD + ROW).replace(",", " , ").encode()),
]


@pytest.mark.parametrize(("how", "content"), SAVED)
def test_a_file_is_read_however_it_was_saved(how: str, content: bytes, data: Data) -> None:
    data.file("names.csv").write_bytes(content)
    knowledge = read_knowledge(data.root / "knowledge")
    assert knowledge.problems == ()
    assert [row["name"] for row in knowledge.rows("names.csv")] == ["린달"]


WRONG_CELLS = [
    (
        "cities.csv",
        "CA,ontario",
        "XX,ontario",
        "cities.csv, row 2, column country: 'XX' is not a country's code",
    ),
    ("cities.csv", "44.5", "144.5", "cities.csv, row 2, column latitude: 144.5 is not between -90 and 90."),
    ("cities.csv", "44.5", "north", "cities.csv, row 2, column latitude: 'north' is not a number."),
    (
        "cities.csv",
        "ontario",
        "manitoba",
        "cities.csv, row 2, column province: 'manitoba' has no name in names.csv.",
    ),
    (
        "cities.csv",
        "vellano,IT",
        "port_amber,IT",
        "cities.csv, row 3, column city: port_amber stands in row 2 already.",
    ),
    ("cities.csv", "port_amber", "port_umber", "cities.csv, row 2, column city: 'port_umber' has no name"),
    (
        "names.csv",
        "home,lindal,ko",
        "home,lindal,korean",
        "names.csv, row 3, column language: 'korean' is not",
    ),
    (
        "names.csv",
        "home,lindal,ko",
        "town,lindal,ko",
        "names.csv, row 3, column subject: 'town' is none of city,",
    ),
    (
        "names.csv",
        "앰버항,alias",
        "앰버항,preferred",
        "row 6, column status: port_amber has the preferred name 포트앰버",
    ),
    ("names.csv", "린달", "", "names.csv, row 3, column name: it is empty."),
    (
        "names.csv",
        "gazetteer",
        "gazeteer",
        "names.csv, row 2, column source: 'gazeteer' is not a key of sources.csv.",
    ),
    (
        "names.csv",
        "status",
        "state",
        "names.csv, row 1: the column status is missing; the columns are subject,key,",
    ),
    (
        "names.csv",
        "status",
        "state",
        "names.csv, row 1: the column 'state' is not known; the columns are subject,key,",
    ),
    (
        "names.csv",
        "home,lindal,en,Lindal",
        "home,lindal,en,Lindal, town",
        "row 2: it has more cells than columns;",
    ),
    (
        "sources.csv",
        "lindal.txt",
        "",
        "lindal.txt: no source names it, so nobody knows that it is the city's page.",
    ),
    ("contact.csv", "telephone,en", "fax,en", "contact.csv, row 4, column kind: 'fax' is none of office,"),
    ("attributes.csv", "unit\n", "unit\npopulation,number,\n", "'population' is built in and needs no row."),
    (
        "attributes.csv",
        "unit\n",
        "unit\narea,figure,km2\n",
        "attributes.csv, row 2, column value_type: 'figure' is none",
    ),
    ("attribute_names.csv", "word\n", "word\narea,en,name,area\n", "'area' is not in attributes.csv."),
    (
        "facts.csv",
        "quote\n",
        "quote\nvellano,area,3,,archive,\n",
        "'area' is neither built in nor in attributes.csv.",
    ),
    ("facts.csv", "quote\n", "quote\nvelano,type,sister,,archive,\n", "'velano' is not in cities.csv."),
    (
        "facts.csv",
        "quote\n",
        "quote\nvellano,type,twin,,archive,\n",
        "row 2, column value: 'twin' is not a known type.",
    ),
    (
        "facts.csv",
        "quote\n",
        "quote\nvellano,date,2001-02-30,,archive,\n",
        "'2001-02-30' is not a day of the calendar.",
    ),
    (
        "facts.csv",
        "quote\n",
        "quote\nvellano,date,02.03.2001,,archive,\n",
        "'02.03.2001' is not a date such as",
    ),
    ("facts.csv", "quote\n", "quote\nvellano,population,many,,archive,\n", "'many' is not a number."),
    (
        "facts.csv",
        "quote\n",
        "quote\nvellano,temperature,3,kelvin,archive,\n",
        "given in 'celsius', not in 'kelvin'.",
    ),
    (
        "facts.csv",
        "quote\n",
        "quote\nvellano,home_signer,bo,,archive,\n",
        "'bo' has no name with the subject person",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "sentence"), WRONG_CELLS)
def test_what_is_wrong_is_told_by_file_row_and_column(
    file: str, old: str, new: str, sentence: str, data: Data
) -> None:
    data.replace(file, old, new)
    problems = [str(problem) for problem in read_holdings(data.root).problems]
    assert any(sentence in problem for problem in problems), problems


def test_a_missing_file_is_named(data: Data) -> None:
    data.file("contact.csv").unlink()
    assert [problem.file for problem in read_holdings(data.root).problems] == ["contact.csv"]


def test_a_file_of_unreadable_letters_is_named(data: Data) -> None:
    data.file("contact.csv").write_bytes(b"kind,language,value,source\n\xff\xfe\xff")
    assert "its letters cannot be read" in str(read_holdings(data.root).problems[0])


def test_spreadsheets_ways_of_writing_numbers_and_dates_are_read(data: Data) -> None:
    data.append(
        "facts.csv", "vellano,date,1999/10/9,,archive,", 'vellano,population,"35,000",people,archive,'
    )
    holdings = read_holdings(data.root)
    assert holdings.problems == ()
    assert not [
        finding for finding in holdings.findings if finding.city == "vellano" and finding.kind == "contested"
    ]
