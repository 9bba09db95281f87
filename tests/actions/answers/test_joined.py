"""What is asked of several things in one message is told of them together."""

from __future__ import annotations

import pytest
from conversation import Answers

from actions.answers.joined import joined
from actions.questions.notation import parse, plain
from actions.questions.sets import CitySet


@pytest.mark.parametrize(
    ("means", "told"),
    [
        ("not_partner('Osaka'); not_partner('Hanoi')", "not_partner('Osaka', 'Hanoi')"),
        (
            "unrecorded(okayama, 'a visa'); unrecorded(harbin, 'a visa')",
            "unrecorded(okayama | harbin, 'a visa')",
        ),
        ("unrecorded(okayama, 'a visa'); unrecorded(all, 'a visa')", "unrecorded(okayama, 'a visa')"),
        ("unrecorded(all, 'a visa'); unrecorded(okayama, 'a visa')", "unrecorded(okayama, 'a visa')"),
        ("unrecorded(okayama, 'a visa'); unrecorded(okayama, 'flights')", ""),
        (
            "exists(where(all, country == VN)); exists(where(all, country == TH))",
            "exists(any_of(all, country == VN, country == TH))",
        ),
        ("exists(where(all, country == VN)); exists(where(all, country == JP))", ""),
        ("exists(where(all, country == VN)); exists(where(all, date == 2003))", ""),
        ("check(all, count == 7); check(all, count == 8)", "count(all)"),
        ("check(all, count == 7); check(all, count(country) == 5)", ""),
        ("check(weihai, type == sister); check(weihai, type == friendship)", "fact(weihai, type)"),
        ("check(weihai, date == '2000-01-07'); check(weihai, date == '2000-02-26')", "fact(weihai, date)"),
        ("check(weihai, population > 1000000); check(weihai, population < 3000000)", ""),
        (
            "check(weihai, country == CN); check(weihai, type == sister)",
            "check(weihai, country == CN, type == sister)",
        ),
        ("check(weihai | harbin, country == CN); check(weihai | harbin, type == sister)", ""),
        ("check(weihai, country == CN); check(harbin, type == sister)", ""),
        ("check(weihai, country == CN); count(all); check(weihai, type == sister)", ""),
    ],
)
def test_questions_of_several_things_are_told_as_one(means: str, told: str, bucheon_answers: Answers) -> None:
    with bucheon_answers.knowledge.view() as view:

        def any_in(cities: CitySet) -> bool:
            return bool(view.keys(cities, 1))

        assert plain(joined(parse(means), any_in)) == plain(parse(told or means))


@pytest.mark.parametrize(
    ("means", "told"),
    [
        (
            "exists(where(all, date == 2003)); exists(where(all, date == 2004))",
            "No. Bucheon has no partner cities that signed an agreement in 2003 or 2004.",
        ),
        (
            "check(khabarovsk, continent == EU); check(khabarovsk, country == RU)",
            "Right about the country, but not about the continent.",
        ),
        (
            "check(weihai, date == '2000-01-07', type == sister)",
            "No. Weihai is a friendship city of Bucheon.",
        ),
        ("check(all, count == 7); check(all, count == 8)", "Bucheon has seven partner cities abroad:"),
        (
            "unrecorded(kawasaki, 'designated by the government')",
            "Bucheon City’s page says of Kawasaki: “Designated by the government as an advanced",
        ),
        (
            "unrecorded(kawasaki, 'government')",
            "Bucheon City’s page about its partner cities has no information on “government” for Kawasaki.",
        ),
    ],
)
def test_they_are_told_in_one_sentence(means: str, told: str, bucheon_answers: Answers) -> None:
    assert bucheon_answers.ask(means).reply.text.replace("\u00a0", " ").startswith(told)


def test_what_is_recorded_is_told_and_the_rest_is_not_known(bucheon_answers: Answers) -> None:
    reply = bucheon_answers.ask(
        "unrecorded(okayama, 'largest city of the prefecture'); unrecorded(okayama, 'a visa')"
    ).reply
    first, second = reply.text.split("\n\n")[:2]
    assert "the largest city in Okayama Prefecture" in first
    assert second.startswith("For Okayama") and "visas" in second


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("how is it written in chinese characters?", ["宋远方", "宋遠方"]),
        ("한자로 어떻게 써요?", ["宋远方", "宋遠方"]),
        ("как это пишется на русском", ["Сун Юаньфан"]),
        ("what are the names?", ["Song Yuanfang", "Сун Юаньфан", "宋遠方", "쑹위안팡"]),
    ],
)
def test_a_name_is_written_as_in_the_languages_that_are_spoken_of(
    said: str, written: list[str], bucheon_answers: Answers
) -> None:
    asked = {"say": said, "means": "fact(weihai, partner_signer, signer_names)"}
    *_, told = bucheon_answers.converse([asked])
    text = told.reply.text
    lines = [line for line in text.splitlines() if line.startswith("•")]
    assert all(any(name in line for line in lines) for name in written)
    assert len(lines) == len(written) or len(written) > 2
