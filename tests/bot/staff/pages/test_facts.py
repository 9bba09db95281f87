"""Facts: tables, a row, a city's form, workbooks, CSV; nothing wrong is saved, two at once do not collide."""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from office import Page, Person, workbook

from actions.loading.columns import FILES
from bot.staff.files import write_whole
from bot.staff.knowledge import workbook as workbooks
from bot.staff.knowledge.edits import content_of, lines_of, read_table
from bot.staff.knowledge.workbook import sheets_of
from bot.staff.knowledge.written_csv import as_sent, for_excel

HOSTILE = ("<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "=cmd|' /C calc'!A0", "{{ 7 * 7 }}")


def digest(page: Page, name: str = "digest") -> str:
    found = re.search(rf'name="{re.escape(name)}" value="(\w+)"', page.text)
    assert found
    return found[1]


def new_fact(person: Person, value: str, city: str = "vellano", attribute: str = "population") -> Page:
    form = person.get("/staff/facts/row?file=facts.csv")
    row = {"city": city, "attribute": attribute, "value": value, "unit": "", "source": "archive", "quote": ""}
    return person.send(
        "/staff/facts/row", [("file", "facts.csv"), ("row", ""), *row.items()], digest=digest(form)
    )


def facts(city: Path) -> str:
    return (city / "knowledge" / "facts.csv").read_text(encoding="utf-8")


def test_a_row_is_saved_and_found_again(city: Path, somebody: Callable[..., Person]) -> None:
    minji = somebody()
    assert "Saved: facts.csv" in new_fact(minji, "12345").said
    assert "vellano,population,12345,,archive," in facts(city)
    assert "12345" in minji.get("/staff/facts/table?file=facts.csv&q=12345").said
    assert "Nothing was found" in minji.get("/staff/facts/table?file=facts.csv&q=98765").said
    assert "changed files" in minji.get("/staff/audit").said


@pytest.mark.parametrize("value", ["many", "", *HOSTILE])
def test_what_is_wrong_is_told_beside_the_cell_and_not_saved(
    city: Path, somebody: Callable[..., Person], value: str
) -> None:
    before = facts(city)
    page = new_fact(somebody(), value)
    assert page.status == 400
    assert 'aria-describedby="said-value"' in page.text
    assert "<script>alert" not in page.text and "<img src=x" not in page.text
    assert facts(city) == before


def test_who_saves_second_is_told_and_loses_nothing_of_the_first(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji, joon = somebody("Minji"), somebody("Joon")
    opened = digest(joon.get("/staff/facts/row?file=facts.csv"))
    assert new_fact(minji, "12345").status == 200
    row = {"city": "vellano", "attribute": "population", "value": "9", "source": "archive"}
    late = joon.send("/staff/facts/row", [("file", "facts.csv"), ("row", ""), *row.items()], digest=opened)
    assert late.status == 409 and "Somebody else has changed facts.csv" in late.said
    assert "12345" in facts(city)


def test_a_row_is_deleted(city: Path, somebody: Callable[..., Person]) -> None:
    minji = somebody()
    new_fact(minji, "12345")
    number = len(read_table(city, "facts.csv").lines) + 1
    form = minji.get(f"/staff/facts/row?file=facts.csv&row={number}")
    minji.send("/staff/facts/row", file="facts.csv", row=str(number), digest=digest(form), do="delete")
    assert "12345" not in facts(city)


def city_form(person: Person, key: str, opened: str | None = None, **values: str) -> Page:
    """Send the form of the city `opened`, its own unless another is named, with these entries."""
    form = person.get(f"/staff/facts/city?city={key if opened is None else opened}")
    given = re.findall(r'type="hidden" name="(digest-[\w.]+|new)" value="(\w+)"', form.text)
    return person.send("/staff/facts/city", [*given, *values.items()], city=key)


NEW_CITY = {
    "source": "archive",
    "name-en": "Newford",
    "name-ko": "뉴퍼드",
    "country": "GB",
    "latitude": "51.5",
    "longitude": "-0.1",
    "fact-date-0": "2020-05-06",
    "fact-type-0": "sister",
    "fact-population-0": "120000",
}


def test_a_city_is_added_with_one_form_and_changed_with_it(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    assert "Saved: newford" in city_form(minji, "newford", **NEW_CITY).said
    assert "newford,date,2020-05-06,,archive," in facts(city)
    assert "Newford" in minji.get("/staff/facts?q=newford").said
    changed = {**NEW_CITY, "fact-population-0": "130000", "fact-type-0": ""}
    assert "Saved: newford" in city_form(minji, "newford", **changed).said
    assert "newford,population,130000,people,archive," in facts(city)
    assert "newford,type" not in facts(city)
    page = minji.get("/staff/facts/city?city=newford")
    assert 'value="130000"' in page.text


@pytest.mark.parametrize("key", ["vellano", "Port Amber", "lindal"])
def test_a_new_city_takes_nothing_from_one_that_has_its_key(
    city: Path, somebody: Callable[..., Person], key: str
) -> None:
    with (city / "knowledge" / "facts.csv").open("a", encoding="utf-8") as file:
        file.write("vellano,population,41000,people,archive,\nport_amber,features,Hill town,,archive,\n")
    before = {file.name: file.read_bytes() for file in (city / "knowledge").iterdir()}
    minji = somebody()
    page = city_form(minji, key, opened="", **{**NEW_CITY, "fact-population-0": "", "fact-features-0": ""})
    assert page.status == 409 and "is another city's already" in page.said
    assert {file.name: file.read_bytes() for file in (city / "knowledge").iterdir()} == before
    assert 'value="Newford"' in page.text and 'name="new" value="1"' in page.text
    assert f'href="/staff/facts/city?city={key.casefold().replace(" ", "_")}"' in page.text
    assert "Saved: newford" in city_form(minji, "newford", opened="", **NEW_CITY).said


def test_what_is_wrong_in_a_city_s_form_stands_beside_its_entry(
    city: Path, somebody: Callable[..., Person]
) -> None:
    page = city_form(somebody(), "newford", **{**NEW_CITY, "fact-date-0": "2020-02-30", "latitude": "north"})
    assert page.status == 400
    for name in ("fact-date-0", "latitude"):
        assert f'id="said-{name}"' in page.text
    assert 'value="2020-02-30"' in page.text
    assert "newford" not in facts(city)


def test_a_city_tells_what_was_live_before_and_by_whom(city: Path, somebody: Callable[..., Person]) -> None:
    minji = somebody()
    new_fact(minji, "12345")
    code = re.search(r'name="code" value="([\w-]+)"', minji.get("/staff/publish/differences").text)
    assert code
    minji.send("/staff/publish/differences", code=code[1], do="publish")
    page = minji.get("/staff/facts/city?city=vellano")
    history = page.said.partition("What was live before")[2]
    assert "Minji 2 population 35,000; 12,345 lindal_page: table 13; archive: facts.csv 2" in history
    assert re.search(r" 1 population 35,000 lindal_page: table 13 ", history)
    assert re.search(r"\d{4}-\d\d-\d\d \d\d:\d\d Minji 2 population", history)


def save_city(person: Person, **changed: str) -> Page:
    """Vellano's form, with these entries changed and saved."""
    values = {**shown_in(person.get("/staff/facts/city?city=vellano")), "country": "IT", "source": "archive"}
    return city_form(person, "vellano", **{**values, **changed})


LEAP = {"fact-population-0": "350000"}


def test_a_doubt_that_saving_a_city_raises_is_seen_at_once(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    page = save_city(minji, **LEAP)
    assert "350000" in facts(city)
    assert "Saved: vellano" in page.said
    assert (
        "leaps from 35,000, which is live, to 350,000" in page.said
        and 'action="/staff/facts/known"' in page.text
    )
    again = re.search(r'class="button" href="([^"]+)"', page.text)
    assert again
    form = minji.get(html.unescape(again[1]))
    beside = re.search(r'id="said-fact-population-0">(.*?)</div>', form.text)
    assert beside and 'class="doubt"' in beside[1] and "350,000" in beside[1]
    assert "Nothing was saved" not in form.said and "aria-invalid" not in form.text
    assert "leaps" not in save_city(minji, **{**LEAP, "name-en": "Vellano Nuova"}).said  # it is no news


def test_a_doubt_that_saving_a_row_raises_is_seen_at_once(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    page = new_fact(minji, "350000")
    assert "Saved: facts.csv" in page.said and "leaps from 35,000, which is live, to 350,000" in page.said
    again = re.search(r'class="button" href="([^"]+)"', page.text)
    assert again
    form = minji.get(html.unescape(again[1]))
    assert 'value="350000"' in form.text
    assert re.search(r'id="said-value"><p class="doubt">.*?350,000', form.text)


def test_a_doubt_elsewhere_than_in_what_was_saved_is_seen_too(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    page = city_form(minji, "newford", **{**NEW_CITY, "fact-type-0": ""})
    assert "Saved: newford" in page.said and "type" in page.said.partition("makes this doubtful")[2]
    table = minji.get("/staff/facts/download?file=facts.csv").body
    page = minji.upload("/staff/facts/send", "facts.csv", table + b"vellano,population,350000,,archive,\n")
    assert "leaps from 35,000, which is live, to 350,000" in page.said.partition("Doubtful because of")[2]


def test_a_changed_figure_does_not_keep_the_quote_of_the_old_one(
    city: Path, somebody: Callable[..., Person]
) -> None:
    with (city / "knowledge" / "facts.csv").open("a", encoding="utf-8") as file:
        file.write("vellano,population,12345,people,archive,12 345 souls\n")
        file.write("port_amber,population,4321,people,archive,4321 souls\n")
    minji = somebody()
    values = shown_in(minji.get("/staff/facts/city?city=vellano"))
    city_form(minji, "vellano", **{**values, "fact-population-0": "12345", "country": "IT"})
    assert "12345,people,archive,12 345 souls" in facts(city)
    city_form(minji, "vellano", **{**values, "fact-population-0": "12400"})
    assert "vellano,population,12400,people,archive,\n" in facts(city)
    assert "4321 souls" in facts(city)


def shown_in(page: Page) -> dict[str, str]:
    """What stands in a city's form."""
    found = dict(re.findall(r'<input id="([^"]+)" name="[^"]+"[^>]* value="([^"]*)"', page.text))
    for name, options in re.findall(r'<select id="([^"]+)".*?>(.*?)</select>', page.text, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', options)
        found[name] = chosen[1] if chosen else ""
    return {name: html.unescape(value) for name, value in found.items()}


@pytest.mark.parametrize(
    ("page", "entry", "allowed"),
    [
        ("row?file=facts.csv", "city", {"vellano", "port_amber", "hoshimura"}),
        ("row?file=facts.csv", "attribute", {"date", "population", "features"}),
        ("row?file=facts.csv", "source", {"archive", "gazetteer"}),
        ("row?file=contact.csv", "kind", {"telephone", "hours"}),
        ("row?file=names.csv", "status", {"preferred", "alias"}),
        ("city?city=vellano", "country", {"IT", "KR"}),
        ("city?city=vellano", "province", {"tuscany", "ontario"}),
        ("city?city=vellano", "fact-type-0", {"sister", "friendship"}),
        ("city?city=vellano", "fact-home_signer-0", {"ben_shaw", "ana_bell"}),
    ],
)
def test_where_few_values_are_possible_they_are_choices(
    somebody: Callable[..., Person], page: str, entry: str, allowed: set[str]
) -> None:
    text = somebody().get(f"/staff/facts/{page}").text
    found = re.search(rf'<select id="{entry}".*?</select>', text, re.DOTALL)
    assert found
    assert allowed <= set(re.findall(r'<option value="([^"]+)"', found[0]))


# --- files


def test_a_sheet_with_more_rows_than_are_read_is_refused_and_not_cut(
    city: Path, somebody: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "MOST_ROWS", 3)
    heading: list[object] = list(FILES["facts.csv"])
    rows: list[list[object]] = [["vellano", "population", str(n), "", "archive", ""] for n in (1, 2)]
    blank: list[object] = [None, " "]
    [sheet] = sheets_of(workbook({"facts": [heading, *rows, blank]}))
    assert len(lines_of("facts.csv", sheet.content)) == 2
    before = facts(city)
    page = somebody().upload(
        "/staff/facts/send", "jamae.xlsx", workbook({"facts": [heading, *rows, blank, rows[0]]})
    )
    assert page.status == 409 and "The sheet facts has more than 3 rows" in page.said
    assert facts(city) == before


LOST = "vellano,features,언덕 위의 caf?,,archive,\n"


def test_letters_that_were_lost_on_the_way_are_seen_in_what_is_sent(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji, before = somebody(), facts(city)
    page = minji.upload("/staff/facts/send", "facts.csv", (before + LOST).encode("cp949"))
    assert page.status == 400 and "has lost letters" in page.said
    assert facts(city) == before
    sound = before + LOST.replace("?", "e")
    assert minji.upload("/staff/facts/send", "facts.csv", sound.encode("cp949")).status == 200
    assert facts(city) == sound  # in UTF-8


def test_letters_that_the_page_lost_are_seen_when_it_is_sent(
    city: Path, somebody: Callable[..., Person]
) -> None:
    [page] = (city / "source").iterdir()
    before = page.read_text(encoding="utf-8")
    sent = (before + "\n언덕 위의 caf?\n").encode("cp949", "replace")
    answered = somebody().upload("/staff/facts/send", "copy.txt", sent)
    assert answered.status == 400 and "letters of this line were lost" in answered.said
    assert page.read_text(encoding="utf-8") == before


def test_a_form_does_not_hide_the_letters_that_its_file_has_lost(
    city: Path, somebody: Callable[..., Person]
) -> None:
    table = city / "knowledge" / "facts.csv"
    table.write_bytes((facts(city) + LOST).encode("cp949"))
    minji = somebody()
    assert new_fact(minji, "12345").status == 200
    assert "12345" in table.read_bytes().decode("cp949")
    assert "has lost letters" in minji.get("/staff/facts").said
    other = new_fact(minji, "Цветы", attribute="features")
    assert other.status == 200 and "has lost letters" in minji.get("/staff/facts").said
    refused = new_fact(minji, "très beau", attribute="features")
    assert refused.status == 409 and "Put those right first" in refused.said
    form = minji.get("/staff/facts/row?file=facts.csv&row=2")
    right = {"city": "vellano", "attribute": "features", "value": "언덕 위의 café", "source": "archive"}
    fields = [("file", "facts.csv"), ("row", "2"), *right.items()]
    minji.send("/staff/facts/row", fields, digest=digest(form), do="save")
    assert "언덕 위의 café" in facts(city)  # in UTF-8
    assert "has lost letters" not in minji.get("/staff/facts").said


def test_a_csv_file_does_not_take_out_what_a_colleague_saved_without_a_word(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji, joon = somebody("Minji"), somebody("Joon")
    old = minji.get("/staff/facts/download?file=facts.csv").body
    new_fact(joon, "12345")
    sent = old + b"port_amber,population,777,,archive,\n"
    asked = minji.upload("/staff/facts/send", "facts.csv", sent)
    assert asked.status == 409 and "Nothing was saved yet" in asked.said and "12345" in asked.said
    assert "12345" in facts(city) and "777" not in facts(city)
    seen = digest(asked, "digest-facts.csv")
    new_fact(joon, "11", attribute="temperature")
    late = minji.upload("/staff/facts/send", "facts.csv", sent, **{"digest-facts.csv": seen})
    assert late.status == 409 and "Somebody else has changed facts.csv" in late.said
    asked = minji.upload("/staff/facts/send", "facts.csv", sent)
    seen = digest(asked, "digest-facts.csv")
    done = minji.upload("/staff/facts/send", "facts.csv", sent, **{"digest-facts.csv": seen})
    assert done.status == 200
    assert "777" in facts(city) and "12345" not in facts(city)


def test_of_a_csv_file_that_cannot_be_read_it_is_told_why(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    new_fact(minji, "12345")
    page = minji.upload("/staff/facts/send", "facts.csv", b"city,attribute,value\n")
    assert page.status == 400 and "the column unit is missing" in page.said
    assert "12345" in facts(city)


def test_a_workbook_that_does_not_say_what_it_was_made_of_is_asked_about_too(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    new_fact(minji, "12345")
    sent = workbook({"facts": [list(FILES["facts.csv"])]})
    assert minji.upload("/staff/facts/send", "facts.xlsx", sent).status == 409
    assert "12345" in facts(city)
    assert minji.upload("/staff/facts/send", "facts.xlsx", sent, replace="1").status == 200
    assert "12345" not in facts(city)


def test_no_cell_of_a_csv_file_is_a_formula_and_it_comes_back_as_it_went(
    city: Path, somebody: Callable[..., Person]
) -> None:
    cells = [HOSTILE[2], "@SUM(A1)", "+1+cmd|' /C calc'!A0", "-2+3", "\tx", "-7.5", "+82-32-320-3000", "'tis"]
    rows = [{"original": cell, "language": "en", "text": "x"} for cell in cells]
    there = content_of("translations.csv", rows)
    write_whole(city / "knowledge" / "translations.csv", there)
    got = somebody().get("/staff/facts/download?file=translations.csv").body
    told = list(csv.reader(io.StringIO(got.decode("utf-8-sig"))))[1:]
    assert [row[0] for row in told] == [f"'{cell}" for cell in cells[:5]] + cells[5:]
    assert as_sent(got) == there
    assert as_sent(for_excel("a,b\n=한,1\n".encode("cp949"))).decode() == "a,b\n=한,1\n"
    assert as_sent("a,b\n'=한,caf?\n".encode("cp949")) == "a,b\n=한,caf?\n".encode("cp949")


def test_a_table_that_is_sent_is_checked_beside_each_cell(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji, before = somebody(), facts(city)
    wrong = before + "vellano,population,many,,archive,\n"
    page = minji.upload("/staff/facts/send", "facts (1).csv", wrong.encode())
    assert page.status == 400 and "many" in page.said and "Nothing was saved" in page.said
    assert facts(city) == before
    right = before + "vellano,population,12345,,archive,\n"
    page = minji.upload("/staff/facts/send", "facts.csv", right.encode("utf-8-sig"))
    assert page.status == 200 and "Saved" in page.said
    assert facts(city) == right
    assert "nothing was saved" in minji.upload("/staff/facts/send", "facts.csv", right.encode()).said


def test_a_workbook_of_yesterday_does_not_take_back_what_a_colleague_saved(
    city: Path, somebody: Callable[..., Person]
) -> None:
    minji = somebody()
    old = minji.get("/staff/facts/download").body
    new_fact(somebody("Joon"), "12345")
    refused = minji.upload("/staff/facts/send", "jamae.xlsx", old)
    assert refused.status == 409 and "facts.csv" in refused.said
    assert "12345" in facts(city)
    assert minji.upload("/staff/facts/send", "jamae.xlsx", old, replace="1").status == 200
    assert "12345" not in facts(city)


@pytest.mark.parametrize("name", ["notes.docx", "../../evil.csv", "knowledge.csv", "facts.exe"])
def test_other_files_are_refused(somebody: Callable[..., Person], name: str) -> None:
    assert somebody().upload("/staff/facts/send", name, b"a,b\n").status == 409


def test_a_new_copy_of_the_page_takes_the_old_one_s_place(
    city: Path, somebody: Callable[..., Person]
) -> None:
    [page] = (city / "source").iterdir()
    text = page.read_text(encoding="utf-8") + "\nOne line more.\n"
    assert somebody().upload("/staff/facts/send", "copy.txt", text.encode()).status == 200
    assert page.read_text(encoding="utf-8") == text


def test_a_doubt_is_put_aside_with_why_and_by_whom(city: Path, somebody: Callable[..., Person]) -> None:
    minji = somebody()
    new_fact(minji, "99999999")
    page = minji.get("/staff/facts")
    found = re.search(r'name="sign" value="(\w+)"', page.text)
    assert found
    minji.send("/staff/facts/known", sign=found[1], because="It is so.")
    assert f'value="{found[1]}"' not in minji.get("/staff/facts").text
    assert "It is so.,Minji" in (city / "knowledge" / "known_doubts.csv").read_text()
