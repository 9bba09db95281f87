"""Contradictions are found by comparing statements, whatever the values are."""

from __future__ import annotations

import datetime

from lindal import Data

from actions.loading.attributes import BUILT_IN
from actions.loading.contradictions import rank
from actions.loading.dataset import read_dataset
from actions.loading.statement import Finding, ParsedStatement

ATTRIBUTES = {attribute.key: attribute for attribute in BUILT_IN}


def told(data: Data, kind: str) -> list[tuple[str | None, str | None]]:
    findings = read_dataset(data.root).findings
    return [(finding.city, finding.attribute) for finding in findings if finding.kind == kind]


def test_dates_that_list_and_table_give_differently_are_contested_on_both_sides(data: Data) -> None:
    dates = [s for s in read_dataset(data.root).statements if (s.city, s.attribute) == ("hoshimura", "date")]
    assert [(s.place, s.value, s.rank, s.doubt) for s in dates] == [
        ("list", datetime.date(2011, 3, 3), "normal", "contested"),
        ("table", datetime.date(2011, 3, 4), "preferred", "contested"),
    ]
    assert told(data, "contested") == [("hoshimura", "date")]


def test_the_sentence_tells_what_each_place_says(data: Data) -> None:
    detail = next(
        finding.detail for finding in read_dataset(data.root).findings if finding.kind == "contested"
    )
    assert detail == (
        "Hoshimura, date: the table says 2011-03-04 (line 16: “sister city (Mar. 4, 2011)”);"
        " the list says 2011-03-03 (line 3: “Hoshimura, Japan(Mar.3,2011)”)."
    )


def test_where_they_agree_the_table_is_preferred_and_nothing_is_contested(data: Data) -> None:
    data.replace("page", "(Mar.3,2011)", "(Mar.4,2011)")
    dates = [s for s in read_dataset(data.root).statements if (s.city, s.attribute) == ("hoshimura", "date")]
    assert [(s.place, s.rank, s.doubt) for s in dates] == [
        ("list", "normal", None),
        ("table", "preferred", None),
    ]
    assert told(data, "contested") == []


def test_what_staff_add_goes_before_the_page_and_is_contested_if_it_differs(data: Data) -> None:
    data.append("facts.csv", "vellano,population,41000,people,archive,41 thousand in the census")
    found = [
        s for s in read_dataset(data.root).statements if (s.city, s.attribute) == ("vellano", "population")
    ]
    assert {(s.place, s.value, s.rank, s.doubt) for s in found} == {
        ("table", 35_000.0, "normal", "contested"),
        ("facts.csv", 41_000.0, "preferred", "contested"),
    }


def test_several_texts_of_a_city_do_not_contradict_each_other() -> None:
    texts = [ParsedStatement("a", "features", text, "table", 1, text) for text in ("hill town", "on a lake")]
    ranked, findings = rank(texts, ATTRIBUTES, {})
    assert [(s.rank, s.doubt) for s in ranked] == [("preferred", None)] * 2
    assert findings == []


def test_a_temperature_shared_to_the_digit_is_doubted_on_both_sides(data: Data) -> None:
    doubts = {s.city: s.doubt for s in read_dataset(data.root).statements if s.attribute == "temperature"}
    assert doubts == {"port_amber": None, "vellano": "same_as:hoshimura", "hoshimura": "same_as:vellano"}
    assert told(data, "same_value") == [("hoshimura", "temperature")]


def test_whole_numbers_that_agree_are_not_doubted(data: Data) -> None:
    data.page.write_text(data.page.read_text("utf-8").replace("14.25", "14"), "utf-8")
    assert told(data, "same_value") == []


def count_findings(data: Data) -> dict[str | None, Finding]:
    return {f.attribute: f for f in read_dataset(data.root).findings if f.kind == "count"}


def test_the_introductions_numbers_are_set_beside_the_tables(data: Data) -> None:
    assert {about: (f.claimed, f.counted, f.contradicts) for about, f in count_findings(data).items()} == {
        "first_year": (1988, 1988, False),
        "partner_count": (4, 3, True),
        "country_count": (3, 3, False),
    }


def test_an_introduction_that_starts_with_another_city_than_the_table_is_found(data: Data) -> None:
    data.replace("page", "Starting from Port Amber, Canada in 1988", "Starting from Vellano, Italy in 1988")
    assert count_findings(data)["first_year"].contradicts


def test_country_and_province_of_cities_csv_only_fill_gaps(data: Data) -> None:
    filled = [(s.city, s.attribute) for s in read_dataset(data.root).statements if s.place == "cities.csv"]
    assert filled == [("hoshimura", "province")]


def test_a_city_of_cities_csv_that_nothing_tells_of_is_no_partner(data: Data) -> None:
    data.append("cities.csv", "bergen,NO,,60.4,5.3,gazetteer")
    data.append("names.csv", "city,bergen,en,Bergen,preferred,gazetteer")
    dataset = read_dataset(data.root)
    assert dataset.problems == ()
    assert "bergen" not in dataset.cities()
    assert not [statement for statement in dataset.statements if statement.city == "bergen"]
