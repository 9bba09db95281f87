"""Lists: nothing is told twice."""

from __future__ import annotations

import pytest
from conversation import DATA, Answers

from actions.staff.language_coverage import languages

HARBIN = {
    "en": "• Harbin: China; 9.91 million",
    "ko": "• 하얼빈: 중국, 991만 명",
    "ja": "• ハルビン：中国、991万人",
    "zh": "• 哈尔滨：中国；991万人",
    "zh-Hant": "• 哈爾濱：中國；991萬人",
    "ru": "• Харбин: Китай; 9,91\u00a0млн человек",
}


@pytest.mark.parametrize("language", languages(DATA))
def test_a_country_that_is_a_column_is_not_in_brackets_too(language: str, bucheon_answers: Answers) -> None:
    told = bucheon_answers.ask("list(all, country, population)", language=language).reply.text
    assert HARBIN[language] in told.split("\n")


def test_where_only_the_country_is_asked_it_stands_in_brackets(bucheon_answers: Answers) -> None:
    assert "• Harbin (China)" in bucheon_answers.ask("list(all, country)").reply.text
