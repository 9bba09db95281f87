"""The page is parsed by its shape, with the exact words of every value; a broken page is refused."""

from __future__ import annotations

import datetime

import pytest
from lindal import LINDAL

from actions.loading.page import parse_page
from actions.loading.page_cells import UnreadableCell, leading_name, read_date, split_region, split_sentences
from actions.loading.statement import Value

TEXT = (LINDAL / "source" / "lindal.txt").read_text("utf-8")

TABLE: list[tuple[str, str, Value, int, str]] = [
    ("Port Amber", "date", datetime.date(1988, 5, 4), 10, "sister city (May 4, 1988)"),
    ("Port Amber", "type", "sister", 10, "sister city"),
    ("Port Amber", "home_signer", "Ana Bell", 10, "Lindal City mayor Ana Bell"),
    ("Port Amber", "partner_signer", "Joan Reed", 10, "Port Amber, Mayor Joan Reed"),
    ("Port Amber", "population", 120_000.0, 10, "12 Tens of thousands"),
    ("Port Amber", "country", "CA", 10, "Ontario, Canada"),
    ("Port Amber", "province", "Ontario", 10, "Ontario, Canada"),
    ("Port Amber", "temperature", -7.5, 11, "-7.5℃ on average"),
    ("Port Amber", "features", "2 hours from St. Clair", 12, "2 hours from St. Clair"),
    ("Vellano", "population", 35_000.0, 13, "3.5 Tens of thousands"),
    ("Vellano", "country", "IT", 13, "Tuscany Italy"),
    ("Vellano", "features", "Hill town", 13, "Hill town"),
    ("Vellano", "type", "friendship", 13, "Friendship city"),
    ("Vellano", "partner_signer", "Marco Conti", 13, "Vellano Mayor Marco Conti"),
    ("Hoshimura", "country", "JP", 16, "Japan"),
    ("Hoshimura", "partner_signer", "星野花 (Hoshno Hana)", 16, "Hoshimura Mayor 星野花 (Hoshno Hana)"),
]


@pytest.mark.parametrize(("city", "attribute", "value", "line", "quote"), TABLE)
def test_the_table_gives_each_value_with_its_line_and_words(
    city: str, attribute: str, value: Value, line: int, quote: str
) -> None:
    table = [s for s in parse_page(TEXT).statements if s.place == "table"]
    assert (city, attribute, value, line, quote) in [
        (s.city, s.attribute, s.value, s.line, s.quote) for s in table
    ]


def test_the_list_gives_dates_and_regions_however_they_are_punctuated() -> None:
    listed = [s for s in parse_page(TEXT).statements if s.place == "list"]
    assert {(s.city, s.value) for s in listed if s.attribute == "date"} == {
        ("Hoshimura", datetime.date(2011, 3, 3)),
        ("Port Amber", datetime.date(1988, 5, 4)),
        ("Velano", datetime.date(1999, 10, 9)),
    }
    assert {(s.city, s.value) for s in listed if s.attribute == "province"} == {
        ("Port Amber", "Ontario"),
        ("Velano", "Tuscany"),
    }


def test_every_quote_is_in_the_line_that_it_is_said_to_be_from() -> None:
    lines = TEXT.splitlines()
    assert all(s.quote in lines[s.line - 1] for s in parse_page(TEXT).statements)


def test_the_introduction_gives_its_claims() -> None:
    claims = {claim.about: (claim.number, claim.city) for claim in parse_page(TEXT).claims}
    assert claims == {
        "first_year": (1988, "Port Amber"),
        "partner_count": (4, None),
        "country_count": (3, None),
    }


def test_the_whole_page_is_read() -> None:
    page = parse_page(TEXT)
    assert (page.home, page.unread, page.problems) == ("Lindal", (), ())


def test_a_line_of_no_known_shape_is_named_and_does_no_harm() -> None:
    page = parse_page(TEXT + "Last changed by the town clerk\n")
    assert [unread.line for unread in page.unread] == [19]
    assert page.problems == ()


def test_an_introduction_that_cannot_be_read_is_named_and_does_no_harm() -> None:
    page = parse_page(TEXT.replace("in 1988, Lindal", "long ago, Lindal"))
    assert [unread.line for unread in page.unread] == [1]
    assert page.problems == ()


BROKEN = [
    (TEXT, "", "The page has no table of cities."),
    (TEXT, "", "The page has no list of cities with dates."),
    ("(May 4, 1988)", "()", "Line 10 cannot be read: '' is not a date"),
    (
        "(May 4, 1988)",
        "(May 34, 1988)",
        "Line 10 cannot be read: 'May 34, 1988' is not a day of the calendar.",
    ),
    ("sister city (May 4, 1988)", "", "Line 10 cannot be read: there is no 'sister city (date)'"),
    ("12 Tens of thousands", "many", "Line 10 cannot be read: there is no population"),
    ("Lindal City mayor Ana Bell", "", "Line 10 cannot be read: it does not name the home city's mayor"),
    (
        "Port Amber, Mayor",
        "Amber Bay, Mayor",
        "Line 10 cannot be read: the partner's mayor is not introduced",
    ),
    (
        "Ontario, CanadaP",
        "OntarioP",
        "Line 10 cannot be read: 'Ontario' does not end with the name of a country.",
    ),
    ("Temperature-7.5℃ on average\n", "", "The table row of Port Amber (line 10) has no temperature line."),
    ("-7.5℃", "mild", "Line 11 cannot be read: there is no temperature"),
    ("Regional FeaturesA village of stars. Home of a large telescope", "", "(line 16) has no features line."),
    ("Regional FeaturesThe oldest town in Tuscny", "Regional Features", "Line 15 cannot be read"),
    ("Japan(Mar.3,2011)", "Japan(2011)", "Line 3 cannot be read: '2011' is not a date"),
    ("(Oct, 9.1999)", "(Oct, 9.1999", "Line 3 cannot be read: the list is not made of entries"),
]


@pytest.mark.parametrize(("old", "new", "sentence"), BROKEN)
def test_a_broken_page_is_refused_with_a_sentence(old: str, new: str, sentence: str) -> None:
    assert old in TEXT
    problems = parse_page(TEXT.replace(old, new)).problems
    assert any(sentence in problem for problem in problems), problems


def test_lines_under_an_unreadable_row_are_not_given_to_the_row_above() -> None:
    page = parse_page(TEXT.replace("(Oct. 9, 1999)", "(soon)"))
    assert [s.value for s in page.statements if (s.city, s.attribute) == ("Port Amber", "temperature")] == [
        -7.5
    ]


DATES = [
    "Nov. 28, 1995",
    "Nov.28,1995",
    "Nov, 28,1995",
    "Nov. 28.1995",
    "November 28 1995",
    " Nov. 28, 1995 ",
]


@pytest.mark.parametrize("text", DATES)
def test_dates_are_read_in_any_punctuation(text: str) -> None:
    assert read_date(text) == datetime.date(1995, 11, 28)


@pytest.mark.parametrize("text", ["", "1995", "28 Nov 1995", "Nox. 3, 1995", "Feb. 30, 1995"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(UnreadableCell):
        read_date(text)


REGIONS = [
    ("California U.S.", ("California", "US")),
    (" Heilongjang, China ", ("Heilongjang", "CN")),
    ("Philippines", ("", "PH")),
    (", South Island, New Zealand", ("South Island", "NZ")),
]


@pytest.mark.parametrize(("text", "region"), REGIONS)
def test_a_region_ends_with_its_country(text: str, region: tuple[str, str]) -> None:
    assert split_region(text) == region


def test_a_city_of_two_words_is_told_from_its_province() -> None:
    assert leading_name("Port Amber Ontario, Canada", "Ana BellPort Amber") == "Port Amber"
    assert leading_name("New York New York, U.S.", "Ana BellNew York") == "New York"
    assert leading_name("Harbin Heilongjang, China", "Ana BellBergen") == ""


def test_abbreviations_do_not_end_a_sentence() -> None:
    text = "Near the U.S. Army, etc. on a lake. Home of L. Hall and St. Clair. 2 hours away"
    assert split_sentences(text) == [
        "Near the U.S. Army, etc. on a lake.",
        "Home of L. Hall and St. Clair.",
        "2 hours away",
    ]
