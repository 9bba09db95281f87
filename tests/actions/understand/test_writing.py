"""Questions are written as tokens and read back; cities and values stand as names that point to them."""

from __future__ import annotations

import pytest

from actions.questions.notation import parse, plain
from actions.questions.state import DialogueState
from actions.understand.reading import questions_of
from actions.understand.references import References
from actions.understand.writing import Unsayable, written
from nlu.message import Message, Span


def message(*spans: tuple[str, object, str]) -> Message:
    """A message of these spans (kind, value, text), one after the other."""
    found, text = [], ""
    for kind, value, said in spans:
        found.append(Span(kind, value, len(text), len(text) + len(said), said))
        text += said + " "
    return Message(text.strip(), spans=tuple(found))


MESSAGE = message(
    ("city", "okayama", "okayama"),
    ("country", "JP", "japan"),
    ("year", 2002, "2002"),
    ("number", {"value": 1_000_000.0, "unit": ""}, "a million"),
    ("place", {"name": "Osaka", "country": "JP"}, "Osaka"),
    ("person", "won_hye_yeong", "won"),
    ("month_day", "06-24", "24 June"),
)
STATE = DialogueState(cities=("harbin", "kawasaki"), listed=("weihai", "harbin"), before=("khabarovsk",))


@pytest.mark.parametrize(
    "meaning",
    [
        "fact(okayama, date, population)",
        "fact(harbin | kawasaki, temperature)",
        "list(where(all, country == JP) - okayama)",
        "list(where(all, date == 2002))",
        "list(where(all, date > '2002-12-31'))",
        "list(where(all, population > 1000000, country == JP), population, by=-population)",
        "list(where(all, population > okayama))",
        "list(where(all, population > average)); check(okayama, temperature < average)",
        "list(any_of(all, day == '06-24', month == '02'))",
        "list(where(all, contested))",
        "list(where(all, not contested, country == JP)); check(okayama, not contested)",
        "list(nth(all, -population, 2))",
        "list(first(all, date, 3))",
        "list(after(all, date, okayama))",
        "list(before(all, -population, harbin))",
        "list(middle(all, date) | nearest(all, population, okayama))",
        "place(okayama, -population)",
        "place(okayama, -population, where(all, country == JP))",
        "ratio(okayama, population, to=all)",
        "difference(okayama | harbin, date)",
        "difference(okayama | harbin, population, to=where(all, country == JP)); count(all)",
        "sum(harbin | kawasaki, population); average(all, temperature)",
        "check(okayama, date == 2002, signer == won_hye_yeong, first(all, -population))",
        "check(all, count == 7); check(all, count(country) == 5)",
        "check(where(all, country == JP), count > 7)",
        "check(where(all, country == JP), count < count(where(all, month == '06')))",
        "check(okayama | harbin, sum(population) > 7, average(temperature) < kawasaki)",
        "check(where(all, country == JP), sum(population) > sum(harbin | kawasaki))",
        "check(okayama | harbin, average(temperature) < average(where(all, country == JP)))",
        "check(where(all, country == JP), only(okayama | kawasaki), count == 7)",
        "check(harbin | okayama, ratio(population) >= 10, difference(date) == 6)",
        "check(harbin, nearest(all, population, kawasaki))",
        "check(harbin, not first(all, date), not nth(all, -population, 2))",
        "check(harbin, ratio(population, to=all) > 0.5)",
        "since(okayama, until=2028)",
        "anniversary(okayama, 30); anniversary(all, year=2002)",
        "group(all, country, most); group(all, year, 2)",
        "picture(all, chart, population)",
        "not_partner('Osaka')",
        "which_city(population)",
        "exists(where(all, country == BR)); count(all); profile(khabarovsk)",
        "compare(okayama | harbin)",
        "thanks(); speak('ko'); more(); outside()",
    ],
)
def test_what_is_written_is_read_back(meaning: str) -> None:
    references = References(MESSAGE, STATE, 2026)
    questions = parse(meaning)
    assert plain(questions_of(written(questions, references), references)) == plain(questions)


def test_each_city_has_the_first_name_that_it_can_have() -> None:
    references = References(MESSAGE, STATE, 2026)
    assert [references.city(key) for key in ("okayama", "harbin", "kawasaki", "weihai", "khabarovsk")] == [
        "n1", "t1", "t2", "l1", "b1",
    ]  # fmt: skip
    assert references.all_of(("kawasaki", "harbin")) == "T"


def test_the_same_tokens_ask_for_whatever_city_is_named() -> None:
    other = message(("city", "weihai", "weihai"))
    tokens = written(parse("fact(okayama, date)"), References(MESSAGE, STATE, 2026))
    assert tokens == ["q:fact", "n1", "a:date", "."]
    assert plain(questions_of(tokens, References(other, DialogueState(), 2026))) == "fact(weihai, date)"


def test_a_city_that_nothing_points_to_cannot_be_said() -> None:
    with pytest.raises(Unsayable):
        written(parse("fact(bakersfield, date)"), References(MESSAGE, STATE, 2026))


@pytest.mark.parametrize(
    "tokens",
    [
        "",
        "n1",
        "q:fact n1 .",
        "q:fact n7 a:date .",
        "q:list where all .",
        "q:nothing",
        "q:list pick all +date",
        "q:check n1 is where all c:country o:is 'JP . .",
        "q:count all q:",
        "q:list where all c:date o:is =24 . .",
        "q:list where all c:country o:is v5 . .",
        "q:check n1 c:population o:above n1 .",
        "q:anniversary all year =30 .",
        "q:list where all c:day o:is =6.25 . .",
        "q:list where all c:signer o:is =7 . .",
        "q:list where all c:feature o:is 'CN . .",
        "q:list where all c:signer o:is 'CN . .",
        "q:list where all c:temperature o:over =500000 . .",
        "q:list pick n1 +date =1 =1 .",
        "q:list where all c:continent o:is v1 . .",
        "q:check n1 number =1 by:home_signer .",
        "q:difference [ pick all +date =1 =1 pick all +date =1 =1 ] a:date",
    ],
)
def test_tokens_that_are_no_questions_are_refused(tokens: str) -> None:
    with pytest.raises(Unsayable):
        questions_of(tokens.split(), References(MESSAGE, STATE, 2026))


def test_a_continent_is_no_country_of_the_same_letters() -> None:
    """AS is Asia, and American Samoa."""
    references = References(message(("continent", "AS", "asia"), ("country", "FR", "france")), STATE, 2026)
    for tokens in ("q:list where all c:country o:is v1 . .", "q:list where all c:continent o:is v2 . ."):
        with pytest.raises(Unsayable):
            questions_of(tokens.split(), references)
    tokens = "q:list any all c:continent o:is v1 c:country o:is v2 . ."
    assert (
        plain(questions_of(tokens.split(), references)) == "list(any_of(all, continent == AS, country == FR))"
    )


def test_a_question_that_is_written_twice_is_asked_once() -> None:
    references = References(Message("harbin"), DialogueState(cities=("harbin",)), 2026)
    tokens = ["q:count", "all", "q:fact", "t1", "a:date", ".", "q:count", "all"]
    assert plain(questions_of(tokens, references)) == "count(all); fact(harbin, date)"


def test_cities_that_the_last_questions_named_can_be_pointed_to() -> None:
    compared = parse("list(first(okayama | harbin | weihai, -population))")
    state = DialogueState(turns=(compared,), cities=("harbin",), lately=(("kawasaki",), ("harbin",)))
    references = References(Message("by how much?"), state, 2026)
    assert written(parse("difference(harbin | weihai, population)"), references) == [
        "q:difference", "{", "t1", "q3", "}", "a:population",
    ]  # fmt: skip
    assert written(compared, references)[:4] == ["q:list", "pick", "Q", "-population"]
    both = written(parse("fact(kawasaki | harbin, date)"), references)
    assert both == ["q:fact", "O", "a:date", "."]
    for tokens in (both, written(compared, references)):
        assert questions_of(tokens, references)


def test_values_that_the_last_questions_asked_with_can_be_pointed_to() -> None:
    state = DialogueState(
        turns=(parse("list(where(all, population > 1234567, home_signer == lee_hae_seon))"),)
    )
    references = References(Message("and of these?"), state, 2026)
    again = parse("list(where(all, population > 1234567, home_signer == lee_hae_seon, type == sister))")
    tokens = written(again, references)
    assert [token for token in tokens if token[0] == "w"] == ["where", "w1", "w2"]
    assert questions_of(tokens, references) == again


@pytest.mark.parametrize(
    ("meaning", "read"),
    [
        (
            "list(where(all, date == 2002, month == '06'))",
            "list(where(all, '2002-06-01' <= date <= '2002-06-30'))",
        ),
        (
            "check(okayama, month == '06', date == 2002, type == sister)",
            "check(okayama, '2002-06-01' <= date <= '2002-06-30', type == sister)",
        ),
        ("list(any_of(all, date == 2002, month == '06'))", ""),
        ("check(okayama, date == 2002, date == 2003, month == '06')", ""),
        ("check(okayama, date >= 2002, month == '06')", ""),
    ],
)
def test_a_month_of_a_year_is_the_one_that_the_message_names(meaning: str, read: str) -> None:
    named = message(("city", "okayama", "okayama"), ("month", "2002-06", "June 2002"))
    references = References(named, DialogueState(), 2026)
    tokens = written(parse(meaning), references)
    assert plain(questions_of(tokens, references)) == plain(parse(read or meaning))
    assert ("v1" in tokens) == bool(read)
