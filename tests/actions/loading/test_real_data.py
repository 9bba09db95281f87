"""The real data: the city's page is read whole, its contradictions are found, and nothing is missing."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from actions.loading.dataset import read_dataset
from actions.staff.check import doubts

ROOT = Path(__file__).parents[3] / "data"
DATASET = read_dataset(ROOT)
LANGUAGES = ("en", "ko", "ja", "zh", "zh-Hant", "ru")


def preferred(city: str, attribute: str) -> object:
    return next(
        s.value for s in DATASET.statements if (s.city, s.attribute, s.rank) == (city, attribute, "preferred")
    )


def test_the_page_and_the_files_are_read_whole() -> None:
    assert DATASET.problems == ()
    assert len(DATASET.cities()) == 7


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
    found = {(f.kind, f.city, f.attribute) for f in DATASET.findings if f.contradicts}
    assert found == {
        ("contested", "weihai", "date"),
        ("contested", "valenzuela", "date"),
        ("same_value", "valenzuela", "temperature"),
        ("count", None, "partner_count"),
    }


def test_check_doubts_nothing_but_the_page_itself() -> None:
    assert {doubt.file for doubt in doubts(DATASET)} == {"bucheon-sister-cities.txt"}


def test_every_name_is_known_in_every_language() -> None:
    home = {
        name.language for name, _ in DATASET.names if name.subject == "home" and name.status == "preferred"
    }
    assert home == set(LANGUAGES)  # and `check` misses no name in a language of the home city


def test_every_feature_and_source_that_is_told_are_translated_to_every_language() -> None:
    translated = {(row["original"], row["language"]) for row in DATASET.files.rows("translations.csv")}
    titles = {row["key"]: row["title"] for row in DATASET.files.rows("sources.csv")}
    told = {titles[key] for key in ("bucheon_page", "bucheon_office", "korean_naming", "transcription")}
    told |= {statement.value for statement in DATASET.statements if statement.attribute == "features"}
    assert translated == {(text, language) for text in told for language in LANGUAGES}


KEPT = {
    "harbin": ["천연자원", "석유", "산림"],
    "kawasaki": ["정보공개"],
    "weihai": ["산둥반도 동쪽 끝", "관광·휴양"],
    "okayama": ["히로시마와 오사카 사이", "오카야마현에서 가장 큰 도시"],
    "khabarovsk": ["항일운동", "시베리아 횡단철도"],
    "bakersfield": ["캘리포니아에서 11번째로 큰 도시", "2~3시간", "석유"],
    "valenzuela": ["메트로 마닐라", "마닐라 공항에서 1시간"],
}


@pytest.mark.parametrize(("city", "words"), KEPT.items())
def test_the_korean_features_keep_what_the_page_says(city: str, words: list[str]) -> None:
    rows = DATASET.files.rows("translations.csv")
    korean = {row["original"]: row["text"] for row in rows if row["language"] == "ko"}
    told = " / ".join(
        korean[str(s.value)] for s in DATASET.statements if (s.city, s.attribute) == (city, "features")
    )
    assert all(word in told for word in words), told


FARMING_CITIES = {
    "ko": "농업도시들까지",
    "ja": "農業都市まで",
    "zh": "到石油储量丰富的多个农业城市",
    "zh-Hant": "到石油儲量豐富的多個農業城市",
    "ru": "до сельскохозяйственных городов",
}


@pytest.mark.parametrize(("language", "words"), FARMING_CITIES.items())
def test_the_way_leads_to_farming_cities_which_bakersfield_is_not(language: str, words: str) -> None:
    (told,) = (
        row["text"]
        for row in DATASET.files.rows("translations.csv")
        if row["language"] == language and row["original"].startswith("It takes 2 to 3 hours from L")
    )
    assert words in told
