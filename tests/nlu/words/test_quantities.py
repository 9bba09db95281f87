"""Numbers and dates in each language; more are in tests/<language>/spans.yml."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from nlu.languages.language import Language
from nlu.words.quantities import quantity_spans


def number(value: float, unit: str = "") -> dict[str, Any]:
    return {"value": value, "unit": unit}


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "on 3/5/1999 and 1999-05-03", [("date", "1999-05-03"), ("date", "1999-05-03")]),
        ("en", "25/12/2001", [("date", "2001-12-25")]),
        ("en", "31/2/2001", [("number", number(31)), ("number", number(2)), ("number", number(2001))]),
        ("en", "the 2nd of june 2008", [("date", "2008-06-02")]),
        ("en", "sixty-five thousand people", [("number", number(65_000, "people"))]),
        ("en", "2,000 people in 2000", [("number", number(2_000, "people")), ("year", 2000)]),
        ("en", "9" * 40, [("number", number(1e24))]),
        ("ko", "영하 3도", [("number", number(-3, "celsius"))]),
        ("ko", "백만도 안 되는", [("number", number(1_000_000))]),
        ("ja", "昭和64年", [("year", 1989)]),
        ("zh", "二〇〇二年", [("year", 2002)]),
        ("ru", "полтора миллиона жителей", [("number", number(1_500_000, "people"))]),
        ("ru", "98 год", [("year", 1998)]),
    ],
)
def test_a_quantity_is_read_with_its_unit(
    language: str, text: str, found: list[tuple[str, Any]], languages: Mapping[str, Language]
) -> None:
    spans = quantity_spans(text, languages[language].quantities)
    assert [(span.kind, span.value) for span in spans] == found
