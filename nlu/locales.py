"""CLDR's locales, each with names of months and days of its own."""

from __future__ import annotations

from copy import deepcopy
from functools import lru_cache

from babel import Locale, localedata

INHERITED = ("months", "days")
"""Parts of a locale's data of which it has some from the root: a month by itself as one within a date."""


@lru_cache(maxsize=16)
def locale_named(tag: str) -> Locale:
    """The locale of a BCP 47 tag. Raises babel's UnknownLocaleError, and ValueError for what is no tag.

    Babel keeps what a locale has from the root in the root's own data, where every other one then finds it:
    whoever read Japanese months first had Korean ones from them.
    """
    locale = Locale.parse(tag.replace("-", "_"))
    data = localedata.load(str(locale))
    data.update({part: deepcopy(data[part]) for part in INHERITED})
    return locale
