"""Questions ask the same where they ask of the same cities, however these are described."""

from __future__ import annotations

import pytest
from conversation import Answers

from actions.questions.notation import parse
from actions.understand.sameness import Sameness


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        ("list(where(all, country == JP))", "list(kawasaki | okayama)", True),
        ("count(where(all, country == JP))", "count(where(all, country == CN))", False),
        ("check(weihai, date == 2000, month == '02')", "check(weihai, date == '2000-02')", True),
        ("check(weihai, date == 2000, month == '02')", "check(weihai, date == 2000)", False),
        (
            "exists(where(all, date == 1990, month == '02'))",
            "exists(where(all, '1990-02-01' <= date <= '1990-02-28'))",
            True,
        ),
        ("fact(harbin, date); count(all)", "count(all); fact(harbin, date)", True),
        ("fact(harbin, date)", "fact(harbin, date); count(all)", False),
        ("exists(where(all, country == JP))", "list(where(all, country == JP))", True),
        ("exists(where(all, country == JP))", "count(where(all, country == JP))", False),
        ("fact(harbin, date); fact(harbin, population)", "fact(harbin, population, date)", True),
        (
            "list(where(all, country == JP)); fact(kawasaki | okayama, date)",
            "list(kawasaki | okayama, date)",
            True,
        ),
        ("list(all, population, by=-population)", "list(all, by=-population)", True),
        ("list(all, population, by=-population)", "list(all, population)", False),
        ("list(first(all, -population)); fact(harbin, date)", "list(first(all, -population), date)", True),
        ("list(first(all, -population), date)", "fact(harbin, date)", False),
        ("list(first(all, -population))", "list(harbin)", False),
    ],
)
def test_whether_questions_ask_the_same(ours: str, theirs: str, same: bool, bucheon_answers: Answers) -> None:
    with bucheon_answers.knowledge.view() as view:
        assert Sameness(view.keys).same(parse(ours), parse(theirs)) == same
