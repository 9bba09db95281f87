"""What Jamae answers reads as a city would publish it: short, and no query read aloud."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from conversation import DATA, Answers

from actions.staff.language_coverage import languages
from bench.wording import answers, labelled, marks_in, own_words

BOOK = DATA.parent / "docs" / "answer-book"
LONGEST = {"en": 350, "ko": 180}
"""Characters of an answer of ordinary length; lists may be longer."""
EACH = 50
"""Every so many of the labelled questions are answered here; `python -m bench.wording` answers all."""
NOT_PUBLISHED = [
    ("en", "There is no partner city with this condition: in Japan, “holiday” in its features."),
    ("en", "One partner city (in Russia): Khabarovsk"),
    ("en", "The 2 largest (of those 3)"),
    ("ko", "조건에 맞는 교류도시는 1곳입니다."),
    ("ko", "베이커스필드 및 발렌수엘라"),
    ("ko", "중국을 제외한, 일본을 제외한 교류도시는 3곳입니다."),
    ("ja", "条件（日本）に合う提携都市は、次の2都市です。"),
    ("zh", "符合条件（日本）的结好城市有2个"),
    ("zh-Hant", "符合條件（剛才提到的3個城市）的城市中"),
    ("ru", "Города-партнёры (страна: не Китай)"),
    ("ru", "самый крупный (из тех 7)"),
    ("en", "The agreement was signed by home_signer."),
    ("en", "Harbin has None people."),
]


def book_answers(language: str) -> Iterator[tuple[str, str]]:
    """The whole answers of a page of the answer book, each with its question."""
    page = (BOOK / f"{language}.md").read_text("utf-8").partition("\n# Whole answers\n")[2]
    for block in page.split("\n**`")[1:]:
        question, _, rest = block.partition("`**")
        lines = [
            line.removeprefix(">").removeprefix(" ") for line in rest.split("\n") if line.startswith(">")
        ]
        yield question, "\n".join(lines)


def without_source(text: str) -> str:
    """The paragraphs of an answer but the last, where that names the source."""
    *paragraphs, last = text.split("\n\n")
    return "\n\n".join(paragraphs) if paragraphs and re.match(r"Source: |출처: ", last) else text


@pytest.mark.parametrize(("language", "text"), NOT_PUBLISHED)
def test_a_query_read_aloud_is_found(language: str, text: str) -> None:
    assert marks_in(text, language)


@pytest.mark.parametrize("language", languages(DATA))
def test_no_answer_of_the_book_is_a_query_read_aloud(language: str) -> None:
    told = list(book_answers(language))
    assert len(told) > 200
    assert {question: found for question, text in told if (found := marks_in(text, language))} == {}


@pytest.mark.parametrize("language", languages(DATA))
def test_no_answer_to_what_people_ask_is_a_query_read_aloud(language: str, bucheon_answers: Answers) -> None:
    asked = list(labelled(language))[::EACH]
    assert asked
    for means, reply in answers(bucheon_answers.knowledge, language, asked):
        assert marks_in(own_words(reply), language) == [], means


@pytest.mark.parametrize("language", LONGEST)
def test_an_answer_that_is_no_list_is_short(language: str) -> None:
    long = {
        question: len(text)
        for question, told in book_answers(language)
        if "\n- " not in (text := without_source(told)) and len(text) > LONGEST[language]
    }
    assert long == {}
