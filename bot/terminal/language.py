"""The language in which this machine speaks with the people who use its terminal."""

from __future__ import annotations

import locale
from collections.abc import Iterable


def first_language(languages: Iterable[str]) -> str:
    """The machine's, if it is one of `languages`, else English."""
    tag = (locale.getlocale()[0] or "").replace("_", "-")
    wanted = "zh-Hant" if tag in ("zh-TW", "zh-HK") else tag.partition("-")[0]
    return wanted if wanted in languages else "en"
