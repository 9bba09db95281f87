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
EACH = 10
"""Every so many of the labelled questions are answered each time, all of them with `-m long`."""
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
    ("en", "The partner cities that signed an agreement in 1 January 1996 – 31 March 2002"),
    ("en", "bar chart of : the partner cities"),
    ("ko", "가와사키보다 나중에 결연한 오카야마보다 먼저 결연한 교류도시는"),
    ("ko", "1996년 1월 1일 – 2002년 3월 31일에 결연한 교류도시는"),
    ("ja", "1996年1月1日 – 2002年3月31日に協定を結んだ提携都市は"),
    ("zh", "位于中国且友好城市以外的结好城市只有哈尔滨。"),
    ("zh-Hant", "位於中國且友好城市以外的夥伴城市只有哈爾濱。"),
    ("ru", "соглашения с которыми заключены в 1 января 1996 г. – 31 марта 2002 г."),
    ("ru", "Расскажите о городе Харбин"),
    ("en", "The agreement was signed by home_signer."),
    ("en", "Harbin has None people."),
]

PUBLISHED = [
    ("en", "The partner cities that signed an agreement in June 2008"),
    ("en", "Valenzuela (Philippines)"),
    ("ko", "하얼빈과 가와사키, 2곳입니다."),
    ("zh", "人口超过100万人且平均气温高于10℃的结好城市"),
    ("ru", "Города-партнёры (страна и население):"),
    ("ru", "Верно лишь отчасти: страна (Россия) — да, население — нет."),
    ("ru", "Население Хабаровска (страна — Россия)"),
]
"""What is right and close to a mark."""


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
@pytest.mark.parametrize("each", [EACH, pytest.param(1, marks=pytest.mark.long)])
def test_no_answer_to_what_people_ask_is_a_query_read_aloud(
    each: int, language: str, bucheon_answers: Answers
) -> None:
    asked = list(labelled(language))[::each]
    assert asked
    told = answers(bucheon_answers.knowledge, language, asked)
    assert {means: found for means, reply in told if (found := marks_in(own_words(reply), language))} == {}


@pytest.mark.parametrize(("language", "text"), PUBLISHED)
def test_what_a_city_would_publish_has_no_marks(language: str, text: str) -> None:
    assert marks_in(text, language) == []


@pytest.mark.parametrize("language", LONGEST)
def test_an_answer_that_is_no_list_is_short(language: str) -> None:
    long = {
        question: len(text)
        for question, told in book_answers(language)
        if "\n- " not in (text := without_source(told)) and len(text) > LONGEST[language]
    }
    assert long == {}


@pytest.mark.parametrize(
    ("means", "suggested"),
    [
        ("since(harbin)", "Расскажите о Харбине"),
        ("since(okayama)", "Расскажите об Окаяме"),
        ("count(all)", "С каким городом соглашение заключено последним?"),
    ],
)
def test_a_russian_suggestion_is_a_sentence_of_its_own(
    means: str, suggested: str, bucheon_answers: Answers
) -> None:
    assert suggested in bucheon_answers.ask(means, language="ru").reply.suggestions
