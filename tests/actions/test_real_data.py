"""The real data: the city's page is read whole, its contradictions are found, and nothing is missing."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from actions.check import doubts
from actions.holdings import read_holdings

ROOT = Path(__file__).parent.parent.parent / "data"
HOLDINGS = read_holdings(ROOT)
LANGUAGES = ("en", "ko", "ja", "zh", "zh-Hant", "ru")


def preferred(city: str, attribute: str) -> object:
    return next(
        s.value
        for s in HOLDINGS.statements
        if (s.city, s.attribute, s.rank) == (city, attribute, "preferred")
    )


def test_the_page_and_the_files_are_read_whole() -> None:
    assert HOLDINGS.problems == ()
    assert len(HOLDINGS.cities()) == 7


DATES = {
    "harbin": datetime.date(1995, 11, 28),
    "kawasaki": datetime.date(1996, 10, 21),
    "weihai": datetime.date(2000, 1, 7),
    "okayama": datetime.date(2002, 2, 26),
    "khabarovsk": datetime.date(2002, 6, 24),
    "bakersfield": datetime.date(2006, 9, 25),
    "valenzuela": datetime.date(2008, 6, 25),
}


@pytest.mark.parametrize(("city", "date"), DATES.items())
def test_each_agreement_has_its_date(city: str, date: datetime.date) -> None:
    assert preferred(city, "date") == date


def test_people_and_numbers_are_read() -> None:
    assert preferred("harbin", "population") == 9_910_000
    assert preferred("khabarovsk", "temperature") == -1.7
    assert preferred("okayama", "partner_signer") == "hagiwara_seiji"
    assert preferred("weihai", "home_signer") == "won_hye_yeong"
    assert preferred("bakersfield", "province") == "california"
    assert preferred("valenzuela", "province") == "metro_manila"


def test_the_pages_contradictions_are_found() -> None:
    found = {(f.kind, f.city, f.attribute) for f in HOLDINGS.findings if f.contradicts}
    assert found == {
        ("contested", "weihai", "date"),
        ("contested", "valenzuela", "date"),
        ("same_value", "valenzuela", "temperature"),
        ("count", None, "partner_count"),
    }


def test_check_doubts_nothing_but_the_page_itself() -> None:
    assert {doubt.file for doubt in doubts(HOLDINGS)} == {"bucheon-sister-cities.txt"}


def test_every_name_is_known_in_every_language() -> None:
    home = {
        name.language for name, _ in HOLDINGS.names if name.subject == "home" and name.status == "preferred"
    }
    assert home == set(LANGUAGES)  # and `check` misses no name in a language of the home city


def test_every_feature_and_what_the_city_publishes_are_translated_to_every_language() -> None:
    rows = HOLDINGS.knowledge.rows("translations.csv")
    titles = {
        row["title"]
        for row in HOLDINGS.knowledge.rows("sources.csv")
        if row["file"] or row["key"] == "bucheon_office"
    }
    features = {s.value for s in HOLDINGS.statements if s.attribute == "features"}
    assert {(row["original"], row["language"]) for row in rows} == {
        (f, code) for f in features | titles for code in LANGUAGES
    }


KEPT = {
    "harbin": ["천연자원", "석유", "산림"],
    "kawasaki": ["정보공개"],
    "weihai": ["산둥반도 동쪽 끝", "관광·휴양"],
    "okayama": ["히로시마와 오사카 사이", "오카야마현에서 가장 큰 도시"],
    "khabarovsk": ["항일운동", "시베리아 횡단철도"],
    "bakersfield": ["캘리포니아에서 11번째로 큰 도시", "LA에서 2~3시간", "석유"],
    "valenzuela": ["메트로 마닐라", "마닐라 공항에서 1시간"],
}


@pytest.mark.parametrize(("city", "words"), KEPT.items())
def test_the_korean_features_keep_what_the_page_says(city: str, words: list[str]) -> None:
    rows = HOLDINGS.knowledge.rows("translations.csv")
    korean = {row["original"]: row["text"] for row in rows if row["language"] == "ko"}
    told = " / ".join(
        korean[str(s.value)] for s in HOLDINGS.statements if (s.city, s.attribute) == (city, "features")
    )
    assert all(word in told for word in words), told
