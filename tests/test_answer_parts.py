"""The parts of an answer say the same as its text, in every language."""

from __future__ import annotations

import re

import pytest
from conversation import DATA, Answers

from actions.staff.language_coverage import languages

FACTS = ("type", "date", "home_signer", "partner_signer", "population", "temperature")
OF_EACH_KIND = (
    "fact(harbin, date, population)", "fact(weihai, date)",
    "fact(harbin | kawasaki, home_signer, partner_signer)", "fact(harbin, features)",
    "fact(harbin, names)", "fact(harbin, signer_names)", "fact(harbin, location)", "profile(valenzuela)",
    "since(weihai)", "since(all)", "anniversary(harbin)", "anniversary(all, 30)",
    "anniversary(all, year=2026)", "list(all)", "list(where(all, country == CN))",
    "list(where(all, date == 2008))", "list(where(all, contested))",
    "list(where(all, population > kawasaki))", "list(first(all, -date))",
    "list(first(all, population, 3))", "list(middle(all, date))",
    "list(after(all, temperature, kawasaki))", "list(nearest(all, population, kawasaki))", "count(all)",
    "exists(where(all, country == BR))", "place(valenzuela, temperature)", "compare(harbin | kawasaki)",
    "compare(bakersfield | valenzuela, date)", "difference(harbin | kawasaki, population)",
    "ratio(harbin, population, to=all)", "average(all, temperature)", "sum(all, population)",
    "check(harbin)", "check(weihai, date == 2000)", "check(harbin, signer == takahashi_kiyoshi)",
    "check(all, type == sister)", "check(all, count == 8)", "group(all, country, each)",
    "group(all, home_signer, most)", "picture(all, timeline)", "picture(all, chart, temperature)",
    'unrecorded(harbin, "GDP")', 'unrecorded(all, "GDP")', "which_city(population)",
    'not_partner("Tokyo")', 'not_partner("Seoul")', "beyond()", 'service("GDP")', "home()", "outside()",
    "not_understood()", "contact()", "source()", "doubt()",
)  # fmt: skip
TOLD_IN_WORDS = ("type", "country", "province", "location")
"""Attributes whose values change their form in a sentence: "sister cities", "in the Philippines"."""
WORDS = {
    "1": ("one", "одно", "один"),
    "2": ("two", "два", "две"),
    "3": ("three", "три"),
    "4": ("four", "четыре"),
}
"""English and Russian tell small numbers in words."""
NUMBER = re.compile(r"\d+")
TABLES = ("list(all, population)", "list(all, date, by=-date)", "fact(all, country, temperature)")


@pytest.mark.parametrize("language", languages(DATA))
def test_every_fact_stands_in_the_text_with_all_its_values(language: str, bucheon_answers: Answers) -> None:
    for city in ("harbin", "weihai", "valenzuela"):
        for attribute in FACTS:
            reply = bucheon_answers.ask(f"fact({city}, {attribute})", language=language).reply
            assert [fact.attribute for fact in reply.facts] == [attribute]
            for value in reply.facts[0].values:
                assert value.value in reply.text
                assert value.source.title in reply.source
            assert (
                reply.facts[0].contested == (len(reply.facts[0].values) > 1) == (reply.status == "contested")
            )


@pytest.mark.parametrize("language", languages(DATA))
@pytest.mark.parametrize("question", TABLES)
def test_every_cell_of_a_table_stands_in_the_text(
    question: str, language: str, bucheon_answers: Answers
) -> None:
    reply = bucheon_answers.ask(question, language=language).reply
    assert reply.table is not None
    assert len(reply.table.rows) == 7
    for row in reply.table.rows:
        assert len(row) == len(reply.table.columns)
        assert all(entry in reply.text for entry in row)


@pytest.mark.parametrize("language", languages(DATA))
def test_notes_and_what_is_missing_stand_in_the_text(language: str, bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask(
        'fact(bakersfield, temperature); unrecorded(harbin, "Ice Land")', language=language
    ).reply
    assert reply.missing == ("Ice Land",)
    assert len(reply.notes) == 1
    assert all(part in reply.text for part in (*reply.notes, *reply.missing))
    assert reply.contact is not None
    assert reply.contact.telephone in reply.text
    assert reply.contact.dial.removeprefix("tel:").lstrip("+").isdigit()


@pytest.mark.parametrize("language", languages(DATA))
@pytest.mark.parametrize("question", OF_EACH_KIND)
def test_text_and_parts_say_the_same(question: str, language: str, bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask(question, language=language).reply
    for fact in (fact for fact in reply.facts if fact.attribute not in TOLD_IN_WORDS):
        for value in fact.values:
            # two dates share what they have in common: "24 or 25 June 2008"
            told = NUMBER.findall(value.value) if fact.contested else [value.value.rstrip(".")]
            assert all(part in reply.text for part in told), value.value
    for row in reply.table.rows if reply.table else ():
        numbers = [part for entry in row for part in NUMBER.findall(entry)]
        assert all(any(told in reply.text for told in (part, *WORDS.get(part, ()))) for part in numbers), row
    assert all(note in reply.text for note in reply.notes)
    assert all(value.source.title in reply.source for fact in reply.facts for value in fact.values)
    telephone = bucheon_answers.knowledge.catalogue().contact("telephone", language)
    assert (telephone in reply.text) == (reply.contact is not None)
    assert reply.picture is None or reply.picture.alt.strip()


@pytest.mark.parametrize("language", languages(DATA))
def test_all_sources_of_a_conversation_are_named_and_no_other(
    language: str, bucheon_answers: Answers
) -> None:
    catalogue = bucheon_answers.knowledge.catalogue()

    def named(*questions: str) -> set[str]:
        told = bucheon_answers.ask(*questions, "source()", language=language).reply.text
        return {key for key in catalogue.sources if catalogue.source_title(key, language) in told}

    assert named() == set(catalogue.main_sources)
    assert named("outside()") == set(catalogue.main_sources)
    assert named("fact(harbin, population)") == {"bucheon_page"}
    assert named("fact(harbin, names)") == {"geonames", "korean_naming"}
    assert named('unrecorded(harbin, "GDP")') == {"bucheon_office"}
    long_ago = ("picture(all, map)", *["fact(harbin, date)"] * 5, "contact()", "thanks()")
    assert named(*long_ago) == {"bucheon_page", "geonames", "bucheon_office"}
    assert named("fact(harbin, date)", "forget()") == set(catalogue.main_sources)


def test_what_names_are_from_is_their_source(bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask("fact(harbin, names)").reply
    assert reply.source == (
        "Source: GeoNames, https://www.geonames.org; "
        "Korean names of the partner cities, as Bucheon City uses them"
    )


@pytest.mark.parametrize("language", languages(DATA))
@pytest.mark.parametrize("asked", OF_EACH_KIND)
def test_the_sources_are_those_of_the_line_and_can_be_gone_to(
    asked: str, language: str, bucheon_answers: Answers
) -> None:
    reply = bucheon_answers.ask(asked, language=language).reply
    assert bool(reply.sources) == bool(reply.source) or asked == "source()"
    assert not reply.sources or any(source.address or source.page for source in reply.sources)
    for source in reply.sources:
        assert source.title in reply.full_text
        assert not source.lines or source.page
        assert list(source.lines) == sorted(set(source.lines))


def test_the_lines_of_a_source_are_those_of_what_was_told(bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask("fact(weihai, date); fact(weihai, population)").reply
    (source,) = reply.sources
    lines = {value.line for fact in reply.facts for value in fact.values}
    assert set(source.lines) == lines and len(lines) == 2


@pytest.mark.parametrize(
    ("asked", "is_asked"),
    [
        ("contact()", True),
        ("fact(harbin, date); contact()", True),
        ("fact(weihai, date)", False),
        ("complaint()", False),
        ('unrecorded(harbin, "GDP")', False),
    ],
)
def test_it_is_told_whether_a_person_was_asked_for(
    asked: str, is_asked: bool, bucheon_answers: Answers
) -> None:
    contact = bucheon_answers.ask(asked).reply.contact
    assert contact is not None and contact.asked == is_asked
