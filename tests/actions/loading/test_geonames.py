"""Cities that are not partners are known by their names in every language's script."""

from __future__ import annotations

import pytest

from actions.loading.geonames import fingerprint, place_rows
from nlu.folding import fold

PARTNERS = {fold(name) for name in ("Harbin", "하얼빈", "Okayama", "岡山", "Bucheon-si", "Bucheon", "부천")}
PLACES = {str(row["folded"]): row for row in place_rows(PARTNERS)}

KNOWN = [
    ("CN", ["Shanghai", "상하이", "上海", "Шанхай"]),
    ("KR", ["Seoul", "서울", "首尔", "ソウル", "Сеул", "Incheon", "인천"]),
    ("JP", ["Osaka", "오사카", "大阪", "Yokkaichi", "욧카이치", "욧카이치 시"]),
    ("FR", ["Paris", "Париж"]),
    ("BR", ["São Paulo", "sao paulo"]),
]


@pytest.mark.parametrize(("country", "names"), KNOWN)
def test_a_city_is_known_by_its_names_in_several_scripts(country: str, names: list[str]) -> None:
    assert {PLACES[fold(name)]["country"] for name in names} == {country}


@pytest.mark.parametrize(
    "name", ["Harbin", "하얼빈", "ha er bin", "Kharbin", "Okayama", "Bucheon-si", "부천"]
)
def test_partners_and_the_home_city_are_no_places(name: str) -> None:
    assert fold(name) not in PLACES


@pytest.mark.parametrize("name", ["SEL", "ICN", "NYC", "빈", "ho", "津"])
def test_codes_and_letters_are_no_places(name: str) -> None:
    assert fold(name) not in PLACES


def test_of_two_cities_with_a_name_the_larger_is_kept() -> None:
    assert (PLACES["london"]["country"], PLACES["birmingham"]["country"]) == ("GB", "GB")


def test_the_fingerprint_changes_with_the_partners_names() -> None:
    assert fingerprint(PARTNERS) == fingerprint(set(PARTNERS))
    assert fingerprint(PARTNERS) != fingerprint(PARTNERS | {"weihai"})
