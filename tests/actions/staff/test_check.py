"""`jamae check` tells what is doubtful by file, row and column, and is silent about sound data."""

from __future__ import annotations

import datetime
import time

import pytest
from lindal import Data

from actions.loading.dataset import read_dataset
from actions.loading.snapshot import snapshot_of
from actions.staff import check
from actions.staff.check import SHOWN, check_command, doubts, known_command
from actions.staff.known_doubts import known_doubts, sign

FACT = "quote\n"

DOUBTFUL = [
    ("page", "OverseasH", "OverseasH", "lindal.txt, line 16: Hoshimura, date: the table says 2011-03-04"),
    (
        "page",
        "-7.5℃",
        "-75℃",
        "lindal.txt, line 11: the temperature -75.0 of port_amber is outside -30.0 to 40.0.",
    ),
    (
        "page",
        "12 Tens",
        "12000 Tens",
        "lindal.txt, line 10: the population 120000000.0 of port_amber is outside",
    ),
    (
        "page",
        "1988)Lindal",
        "2988)Lindal",
        "lindal.txt, line 10: the date 2988-05-04 of port_amber is outside 1945",
    ),
    ("page", "Hill town", "Hilltown", "lindal.txt, line 13: “Hilltown” is not translated to en, ko,"),
    (
        "page",
        "Hill town",
        "Hilltown",
        "translations.csv, row 6, column original: nothing on the page or in facts.csv",
    ),
    (
        "cities.csv",
        "CA",
        "US",
        "cities.csv, row 2, column country: US is not what stands in table, line 10: CA.",
    ),
    (
        "cities.csv",
        "44.5,-79.5",
        ",",
        "cities.csv, row 2, column latitude: "
        + "port_amber has no latitude and longitude, so no map can show it.",
    ),
    ("cities.csv", "source\n", "source\nnowhere,NO,,,,archive\n", "nowhere is no partner"),
    (
        "names.csv",
        "앰버항",
        "벨라노",
        "names.csv, row 9, column name: “벨라노” is a name of port_amber as well (row 6).",
    ),
    (
        "names.csv",
        "앰버항",
        "린달",
        "names.csv, row 6, column name: “린달” is a name of lindal as well (row 3).",
    ),
    (
        "names.csv",
        "벨라노,preferred",
        "벨라노,alias",
        "names.csv, row 46, column language: the city vellano has no name to be told by in ko.",
    ),
    (
        "names.csv",
        "source\n",
        "source\nperson,bo,en,Bo,alias,archive\n",
        "column key: nothing is told of the person bo.",
    ),
    (
        "contact.csv",
        "website,ko,https://lindal.example,lindal_page\n",
        "",
        "contact.csv, row 20, column language: the website is missing in ko.",
    ),
    (
        "facts.csv",
        FACT,
        FACT + "port_amber,temperature,14.25,,archive,\n",
        "facts.csv, row 2, column value: 14.25 is also",
    ),
    (
        "facts.csv",
        FACT,
        FACT + "port_amber,date,1999-10-09,,archive,\n",
        "facts.csv, row 2, column value: 1999-10-09 is also the date of vellano; is it a slip?",
    ),
    (
        "facts.csv",
        FACT,
        FACT + "port_amber,population,71234,,archive,\nvellano,population,71234,,archive,\n",
        "facts.csv, row 3, column value: 71234 is also the population of port_amber; is it a slip?",
    ),
    (
        "facts.csv",
        FACT,
        FACT + "port_amber,partner_signer,marco_conti,,archive,\n",
        "facts.csv, row 2, column value: marco_conti is also the partner_signer of vellano; is it a slip?",
    ),
    (
        "facts.csv",
        FACT,
        FACT + "port_amber,features,A hill town,,archive,\nvellano,features,A hill town,,archive,\n",
        "facts.csv, row 3, column value: A hill town is also the features of port_amber; is it a slip?",
    ),
    (
        "facts.csv",
        FACT,
        FACT + "vellano,population,41000,,archive,\n",
        "facts.csv, row 2, column value: Vellano, population: "
        + "facts.csv says 41,000 (line 2: “41000”); the table says",
    ),
    (
        "facts.csv",
        FACT,
        FACT + "vellano,population,41000,,archive,\n",
        "sources.csv, row 4, column title: answers name it; "
        + "“The made-up city archive” is not translated to en, ko,",
    ),
    ("cities.csv", "44.5,-79.5", "-79.5,44.5", "port_amber would lie"),
    ("cities.csv", "43.9,10.7", "10.7,43.9", "cities.csv, row 3, column latitude: vellano would lie"),
    ("contact.csv", "telephone,ko,+1-555-0100", "telephone,ko,-655", "'-655' is no telephone number"),
    ("contact.csv", "telephone,ko,+1-555-0100", "telephone,ko,1.55E+08", "'1.55E+08' is no telephone number"),
    (
        "attributes.csv",
        "unit\n",
        "unit\narea,number,km2\n",
        "the attribute area has no name to be told by in en, ko,",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "sentence"), DOUBTFUL)
def test_what_is_doubtful_is_told(file: str, old: str, new: str, sentence: str, data: Data) -> None:
    data.replace(file, old, new)
    if file == "cities.csv" and "nowhere" in new:
        data.append("names.csv", "city,nowhere,en,Nowhere,preferred,archive")
    dataset = read_dataset(data.root)
    assert dataset.problems == ()
    told = [str(doubt) for doubt in doubts(dataset)]
    assert any(sentence in line for line in told), told


@pytest.mark.parametrize(
    ("fact", "sentence"),
    [
        ("date,2002-02-30", "'2002-02-30' is not a day of the calendar."),
        ("date,26 February 2002", "'26 February 2002' is not a date such as 2002-02-26."),
        ("temperature,182.7", "'182.7' is not a possible temperature: it lies between -90 and 60."),
        ("population,-5", "'-5' is not a possible population: it lies between 0 and 1,000,000,000."),
        ("population,many", "'many' is not a number."),
        ("country,XX", "'XX' is not a known country."),
    ],
)
def test_what_cannot_be_is_wrong(fact: str, sentence: str, data: Data) -> None:
    data.append("facts.csv", f"vellano,{fact},,archive,")
    assert [str(problem) for problem in read_dataset(data.root).problems] == [
        f"facts.csv, row 2, column value: {sentence}"
    ]


def test_everything_that_is_wrong_is_told_at_once_by_file_and_row(data: Data) -> None:
    data.append("cities.csv", "bergen,NO,,95.0,5.3,gazetteer")
    data.append("names.csv", "city,bergen,en,Bergen,preferred,gazetteer")
    data.append("facts.csv", "vellano,date,2002-02-30,,archive,", "bergen,population,,,archive,")
    data.append("facts.csv", "bergen,temperature,180,,nowhere,", "bergem,date,2020-01-02,,archive,")
    dataset = read_dataset(data.root)
    assert [str(problem) for problem in dataset.problems] == [
        "cities.csv, row 6, column latitude: 95.0 is not between -90 and 90.",
        "facts.csv, row 2, column value: '2002-02-30' is not a day of the calendar.",
        "facts.csv, row 3, column value: it is empty.",
        "facts.csv, row 4, column source: 'nowhere' is not a key of sources.csv.",
        "facts.csv, row 4, column value: '180' is not a possible temperature: it lies between -90 and 60.",
        (
            "facts.csv, row 5, column city: 'bergem' is not in cities.csv."
            " Allowed: bergen, hoshimura, port_amber, vellano."
        ),
    ]
    assert not any("nothing is told of" in str(doubt) for doubt in doubts(dataset))


def test_of_a_file_that_cannot_be_read_nothing_else_is_told(data: Data) -> None:
    names = data.file("names.csv")
    names.write_bytes(names.read_text("utf-8").encode("utf-16"))  # a spreadsheet's “Unicode text”
    assert [str(problem) for problem in read_dataset(data.root).problems] == [
        "names.csv: its letters cannot be read; save it as CSV UTF-8."
    ]


def test_a_partner_that_lacks_what_is_asked_first_is_told(data: Data) -> None:
    data.append("cities.csv", "bergen,,,60.4,5.3,gazetteer")
    data.append("names.csv", "city,bergen,en,Bergen,preferred,gazetteer")
    data.append("facts.csv", "bergen,population,280000,,archive,")
    told = [str(doubt) for doubt in doubts(read_dataset(data.root))]
    assert "facts.csv, row 2, column attribute: bergen has no date and no type and no country." in told


@pytest.mark.parametrize("rows", [("70000", "70000"), ("1200000", "1200000")])
def test_a_round_number_may_be_two_cities(rows: tuple[str, str], data: Data) -> None:
    for city, number in zip(("port_amber", "vellano"), rows):
        data.append("facts.csv", f"{city},population,{number},,archive,")
    assert not [doubt for doubt in doubts(read_dataset(data.root)) if "is also" in str(doubt)]


def test_a_day_that_has_come_since_jamae_was_started_is_not_doubtful(
    data: Data, monkeypatch: pytest.MonkeyPatch
) -> None:
    tomorrow = check.today() + datetime.timedelta(days=1)
    data.append("facts.csv", f"vellano,date,{tomorrow},,archive,")
    doubtful = f"the date {tomorrow} of vellano is outside"
    assert any(doubtful in str(each) for each in doubts(read_dataset(data.root)))
    monkeypatch.setattr(check, "today", lambda: tomorrow)
    assert not any(doubtful in str(each) for each in doubts(read_dataset(data.root)))


@pytest.mark.parametrize("country", ["", None])
def test_a_home_city_without_a_country_is_doubtful(country: str | None, data: Data) -> None:
    data.replace(
        "cities.csv", "lindal,NO,,60.1,5.4,gazetteer\n", "" if country is None else "lindal,,,,,archive\n"
    )
    told = [str(each) for each in doubts(read_dataset(data.root)) if "home city" in str(each)]
    place = "cities.csv" if country is None else "cities.csv, row 5, column country"
    (doubt,) = told
    assert doubt.startswith(f"{place}: the home city lindal has no country, so it is not seen")


def test_where_the_home_city_has_one_language_each_partner_must_be_named_in_it(data: Data) -> None:
    data.replace("cities.csv", "lindal,NO,,60.1,5.4,gazetteer\n", "")
    assert read_dataset(data.root).problems == ()
    names = data.file("names.csv")
    lines = names.read_text("utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith("home,") or line.startswith("home,lindal,ko")]
    names.write_text("".join(each for each in kept if not each.startswith("city,vellano,ko")), "utf-8")
    assert any(
        "vellano has no preferred name in the city's own language (ko)" in str(each)
        for each in read_dataset(data.root).problems
    )


def test_sound_data_raise_no_doubt(data: Data) -> None:
    data.replace("page", "(Mar.3,2011)", "(Mar.4,2011)")
    data.replace("page", "Velano", "Vellano")
    data.replace("page", "14.25", "14.2")
    data.replace("page", "other 3 cities", "other 2 cities")
    assert doubts(read_dataset(data.root)) == []


def test_many_doubts_of_a_kind_are_cut_short(data: Data) -> None:
    data.append("names.csv", *(f"person,p{n},en,Person {n},alias,archive" for n in range(SHOWN + 5)))
    told = [str(doubt) for doubt in doubts(read_dataset(data.root))]
    assert sum("nothing is told of" in line for line in told) == SHOWN
    assert told[-1] == "names.csv: and 5 more like the one before."


def test_the_command_fails_only_for_what_is_wrong(data: Data, capsys: pytest.CaptureFixture[str]) -> None:
    assert check_command(data.root, None) == 0
    assert "Doubtful; it can be loaded as it is:" in capsys.readouterr().out
    data.replace("cities.csv", "CA", "Canada")
    assert check_command(data.root, None) == 1
    assert "- cities.csv, row 2, column country: 'Canada' is not a country's code" in capsys.readouterr().out


def test_no_contact_at_all_is_doubtful(data: Data) -> None:
    data.file("contact.csv").write_text("kind,language,value,source\n", "utf-8")
    assert any("it has no rows" in str(each) for each in doubts(read_dataset(data.root)))


LEAPS = [
    ("population,35000", "population,350000", "vellano leaps from 35,000, which is live, to 350,000"),
    ("population,35000", "population,36000", ""),
    ("temperature,14", "temperature,-14", "vellano leaps from 14, which is live, to -14"),
    ("temperature,14", "temperature,15.5", ""),
    ("area,12", "area,1200", "vellano leaps from 12, which is live, to 1,200"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "sentence"), LEAPS)
def test_a_value_that_leaps_against_what_is_live_is_doubtful(
    before: str, after: str, sentence: str, data: Data
) -> None:
    data.append("attributes.csv", "area,number,km2")
    data.page.unlink()
    data.replace("sources.csv", "lindal.txt", "")
    data.append("facts.csv", f"vellano,{before},,archive,")
    live = snapshot_of(read_dataset(data.root))
    data.replace("facts.csv", before, after)
    told = [str(each) for each in doubts(read_dataset(data.root), live) if "leaps" in str(each)]
    assert [each.partition(" of ")[2].partition("; is it")[0] for each in told] == [sentence] * bool(sentence)


def test_a_contact_that_is_live_and_gone_is_doubtful(data: Data) -> None:
    live = snapshot_of(read_dataset(data.root))
    text = data.file("contact.csv").read_text("utf-8")
    kept = [line for line in text.splitlines() if not line.startswith("telephone")]
    data.file("contact.csv").write_text("\n".join(kept) + "\n", "utf-8")
    told = [str(each) for each in doubts(read_dataset(data.root), live)]
    assert "contact.csv: the telephone is live and would be there no longer." in told


def test_a_doubt_that_is_known_is_shown_again_only_when_its_value_changes(
    data: Data, capsys: pytest.CaptureFixture[str]
) -> None:
    data.replace("page", "-7.5℃", "-75℃")
    (odd,) = (each for each in doubts(read_dataset(data.root)) if "-75.0" in str(each))
    with pytest.raises(ValueError, match="Say why"):
        known_command(data.root, sign(odd), because=" ", by="kim")
    with pytest.raises(ValueError, match="Nothing doubtful has the sign 'abcdefgh'"):
        known_command(data.root, "abcdefgh", because="so", by="kim")
    assert known_command(data.root, sign(odd), because="measured on a mountain, =1+1", by="kim") == 0
    (known,) = known_doubts(data.root).values()
    assert (known.because, known.by) == ("measured on a mountain, =1+1", "kim")
    capsys.readouterr()
    check_command(data.root, None)
    told = capsys.readouterr().out
    assert "-75.0" not in told and "1 doubt is known and not shown; known_doubts.csv says why." in told
    data.replace("page", "-75℃", "-76℃")
    check_command(data.root, None)
    told = capsys.readouterr().out
    assert "-76.0" in told and "known and not shown" not in told


def test_thousands_of_cities_without_names_are_checked_in_seconds(data: Data) -> None:
    """Two minutes it took when each was looked for in all rows."""
    cities = range(3_000)
    data.append("cities.csv", *(f"town{n},NO,,,,gazetteer" for n in cities))
    data.append("names.csv", *(f"city,town{n},en,Town {n},preferred,gazetteer" for n in cities))
    data.append("facts.csv", *(f"town{n},population,{1_000 + n},,archive," for n in cities))
    begun = time.process_time()
    assert any("more like the one before" in str(each) for each in doubts(read_dataset(data.root)))
    assert time.process_time() - begun < 30
