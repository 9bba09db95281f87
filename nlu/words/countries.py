"""What the countries of the world are called in a language, by Unicode's CLDR."""

from __future__ import annotations

import re
from collections.abc import Mapping

from babel import Locale, UnknownLocaleError

CODE = re.compile("[A-Z]{2}")
NO_COUNTRIES = ("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ")
"""Codes of CLDR that name groups of countries, or none."""


def country_names(language: str) -> Mapping[str, str]:
    """The name of each country in a language (a BCP 47 tag) by its ISO 3166 code; nothing where CLDR has no
    such language.

        >>> country_names("ko")["NO"]
    '노르웨이'
    """
    try:
        territories: Mapping[str, str] = Locale.parse(language, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        code: name for code, name in territories.items() if CODE.fullmatch(code) and code not in NO_COUNTRIES
    }
