"""The knowledge files are read however they were saved; what is wrong is told by file, row and column."""

from __future__ import annotations

import pytest
from lindal import Data

from actions.loading.csv_files import read_knowledge_files
from actions.loading.dataset import read_dataset

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
    files = read_knowledge_files(data.root / "knowledge")
    assert files.problems == ()
    assert [row["name"] for row in files.rows("names.csv")] == ["린달"]


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
    ("facts.csv", "quote\n", "quote\nveland,type,sister,,archive,\n", "'veland' is not in cities.csv."),
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
    problems = [str(problem) for problem in read_dataset(data.root).problems]
    assert any(sentence in problem for problem in problems), problems


@pytest.mark.parametrize(
    ("city", "attribute", "value", "key"),
    [
        ("Vellano", "population", "35000", "vellano"),
        ("벨라노", "인구", "35000", "vellano"),
        ("VELLANO", "Population", "35000", "vellano"),
        ("port_amber", "면적", "12", "port_amber"),
        ("포트앰버", "결연 종류", "우호도시", "port_amber"),
        ("port_amber", "home_signer", "Ana Bell", "port_amber"),
    ],
)
def test_names_stand_for_keys_where_they_can_mean_only_one(
    city: str, attribute: str, value: str, key: str, data: Data
) -> None:
    data.append("attributes.csv", "area,number,km2")
    data.append("attribute_names.csv", "area,ko,name,면적")
    data.append("facts.csv", f"{city},{attribute},{value},,archive,")
    dataset = read_dataset(data.root)
    assert dataset.problems == ()
    (told,) = (each for each in dataset.statements if each.place == "facts.csv")
    assert told.city == key
    assert told.attribute in dataset.attributes
    assert told.value in (35000.0, 12.0, "friendship", "ana_bell")


def test_what_can_mean_nothing_is_told_with_what_is_allowed(data: Data) -> None:
    data.append("facts.csv", "veland,type,twin,,archive,", "vellano,colour,red,,archive,")
    told = " ".join(str(problem) for problem in read_dataset(data.root).problems)
    assert "'veland' is not in cities.csv. Allowed: hoshimura, port_amber, vellano." in told
    assert "'twin' is not a known type. Allowed: sister, friendship." in told
    assert "'colour' is neither built in nor in attributes.csv. Allowed: date, type," in told


def test_a_name_that_two_cities_share_stands_for_neither(data: Data) -> None:
    data.append(
        "names.csv", "city,vellano,en,Twin Town,alias,archive", "city,hoshimura,en,Twin Town,alias,archive"
    )
    data.append("facts.csv", "Twin Town,type,sister,,archive,")
    assert "'Twin Town' is not in cities.csv" in str(read_dataset(data.root).problems[0])


LOST = [
    ("names.csv", "벨라노", "?라노", "names.csv, row 9, column name: “?라노” has lost letters"),
    ("translations.csv", "托斯卡纳最古老的城镇", "托斯?最古老的城?", "translations.csv, row"),
    ("translations.csv", "Hill town,en,A hill town", "Hill town,en,A hill t\ufffdwn", "has lost letters"),
    ("translations.csv", "언덕 위의 도시", "ë³„", "has lost letters"),
    (
        "contact.csv",
        "林达尔市政府",
        "林?尔市政府",
        "contact.csv, row 11",
    ),
    (
        "sources.csv",
        "The made-up city archive",
        "The m?de-up city archive",
        "sources.csv, row 4, column",
    ),
    (
        "attribute_names.csv",
        "word\n",
        "word\npopulation,zh,word,人?\n",
        "attribute_names.csv, row 2",
    ),
    (
        "facts.csv",
        "quote\n",
        "quote\nvellano,features,caf? town,,archive,\n",
        "facts.csv, row 2, column value",
    ),
    ("page", "(丘町)", "(?町)", "lindal.txt, line 13: letters of this line were lost"),
]


@pytest.mark.parametrize(("file", "whole", "broken", "sentence"), LOST)
def test_broken_text_is_wrong_wherever_it_stands(
    file: str, whole: str, broken: str, sentence: str, data: Data
) -> None:
    data.replace(file, whole, broken)
    problems = [str(problem) for problem in read_dataset(data.root).problems]
    assert any(sentence in problem for problem in problems), problems


@pytest.mark.parametrize("file", ["names.csv", "translations.csv", "contact.csv"])
def test_what_korean_excel_could_not_save_is_wrong_to_the_last_cell(file: str, data: Data) -> None:
    """Saved as CP949, with ? for what it has not: é, 镇, and a text's last letter, as a question ends."""
    data.append("translations.csv", "Hill town,fr,Ville au café")
    text = data.file(file).read_text("utf-8")
    data.file(file).write_bytes(text.encode("cp949", errors="replace"))
    saved = data.file(file).read_text("cp949").splitlines()
    lost = {number for number, line in enumerate(saved, start=1) if "?" in line}
    assert lost
    told = {p.row for p in read_dataset(data.root).problems if p.file == file and "lost letters" in p.message}
    assert told == lost


def test_questions_and_addresses_are_no_lost_letters(data: Data) -> None:
    data.append("translations.csv", "Hill town,fr,Connaissez-vous Vellano? Une ville.", "Hill town,de,Was?")
    data.replace(
        "contact.csv", "website,en,https://lindal.example", "website,en,https://lindal.example/?a=1&b=?"
    )
    assert read_dataset(data.root).problems == ()


@pytest.mark.parametrize("where", ["on the page", "in facts.csv"])
def test_a_partner_without_a_name_in_the_home_citys_language_is_wrong(where: str, data: Data) -> None:
    data.replace("cities.csv", "lindal,NO", "lindal,KR")
    assert read_dataset(data.root).problems == ()
    city = "vellano"
    if where == "on the page":
        data.replace("names.csv", "벨라노,preferred", "벨라노,alias")
    else:
        city = "bergen"
        data.append("cities.csv", "bergen,NO,,60.4,5.3,gazetteer")
        data.append("names.csv", "city,bergen,en,Bergen,preferred,gazetteer")
        data.append("facts.csv", "bergen,type,sister,,archive,")
    (problem,) = read_dataset(data.root).problems
    assert f"{city} has no preferred name in the city's own language (ko)." in str(problem)


def test_a_missing_file_is_named(data: Data) -> None:
    data.file("contact.csv").unlink()
    assert [problem.file for problem in read_dataset(data.root).problems] == ["contact.csv"]


def test_a_file_of_unreadable_letters_is_named(data: Data) -> None:
    data.file("contact.csv").write_bytes(b"kind,language,value,source\n\xff\xfe\xff")
    assert "its letters cannot be read" in str(read_dataset(data.root).problems[0])


def test_spreadsheets_ways_of_writing_numbers_and_dates_are_read(data: Data) -> None:
    data.append(
        "facts.csv", "vellano,date,1999/10/9,,archive,", 'vellano,population,"35,000",people,archive,'
    )
    dataset = read_dataset(data.root)
    assert dataset.problems == ()
    assert not [
        finding for finding in dataset.findings if finding.city == "vellano" and finding.kind == "contested"
    ]
